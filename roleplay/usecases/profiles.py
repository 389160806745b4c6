"""The profiles of this computer: who they are, adding one, renaming one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from roleplay.errors import UsageError
from roleplay.storage import People, Roles
from roleplay.usecases.coaching.pin import enter
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """A profile.  is_current: it is the one in use.  has_pin: it opens by a PIN."""

    person_id: str
    name: str
    is_current: bool
    has_pin: bool = False


class KeepProfiles:
    """See services.ProfileKeeping.  current: the name of the profile in use."""

    def __init__(
        self,
        people: People,
        roles: Roles,
        current: Callable[[], str],
        now: Callable[[], datetime],
    ) -> None:
        self._people = people
        self._roles = roles
        self._current = current
        self._now = now

    def rows(self) -> tuple[ProfileRow, ...]:
        """Return everybody, by when they were added; the current one always."""
        current = self._people.find_or_add(self._current(), self._now())
        pins = self._roles.with_pin()
        return tuple(
            ProfileRow(
                person.person_id,
                person.name,
                person == current,
                person.person_id in pins,
            )
            for person in self._people.all()
        )

    def open_with(self, person_id: str, pin: str) -> None:
        """Let somebody into a profile that has a PIN.

        Raises UsageError for a wrong PIN, or too many tries.
        """
        enter(self._roles, person_id, pin, self._now())

    def add(self, name: str) -> ProfileRow:
        """Add a profile.  Raises StorageError for a name that is taken or unusable."""
        person = self._people.add(name, self._now())
        return ProfileRow(person.person_id, person.name, is_current=False)

    def rename(self, name: str, new_name: str) -> ProfileRow:
        """Rename a profile; what is theirs stays theirs.

        Whose name is kept in the settings has to be kept there anew.  Raises as
        ``add``, and UsageError where there is none of that name.
        """
        row = self.named(name)
        person = self._people.rename(row.person_id, new_name)
        return ProfileRow(person.person_id, person.name, row.is_current)

    def named(self, name: str) -> ProfileRow:
        """Return the profile of a name.  Raises UsageError where there is none."""
        for row in self.rows():
            if row.name == name:
                return row
        known = ", ".join(row.name for row in self.rows())
        raise UsageError(
            tr(
                "There is no profile named {name}. There is: {known}.",
                name=name,
                known=known,
            )
        )
