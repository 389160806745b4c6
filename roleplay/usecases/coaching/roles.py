"""Who leads whom: roles, who shows their effort, and the PIN of a profile."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from roleplay.errors import UsageError
from roleplay.game import LEADING, Role
from roleplay.storage import People, Person, Roles
from roleplay.usecases.coaching.pin import enter, hashed, refuse_unusable
from roleplay.words import tr

ONLY_A_MANAGER = tr(
    "Roles are given by a manager here, because one has a PIN. "
    "Nothing was changed. Ask them to switch to their profile "
    "and do it."
)


@dataclass(frozen=True, slots=True)
class RoleLine:
    """A person and the roles they hold.  is_me: whose profile is in use."""

    person: Person
    roles: frozenset[Role]
    has_pin: bool
    shares_effort: bool
    is_me: bool


class HoldRoles:
    """Roles, as the person in use sees them.  Data lane.  Raises StorageError.

    Everybody is a rep until that role is taken back.  Anybody may give roles as long
    as no manager has a PIN: without one nothing on this computer keeps them apart.
    """

    def __init__(
        self, me: Person, people: People, roles: Roles, now: Callable[[], datetime]
    ) -> None:
        self.me = me
        self._people = people
        self._roles = roles
        self._now = now

    def everybody(self) -> tuple[Person, ...]:
        """Return everybody of this data folder, by when they were added."""
        return self._people.all()

    def of(self, person_id: str) -> frozenset[Role]:
        """Return the roles a person holds."""
        return _held(self._roles.given().get(person_id, {}))

    def mine(self) -> frozenset[Role]:
        """Return the roles of the person in use."""
        return self.of(self.me.person_id)

    @property
    def leads(self) -> bool:
        """Whether the person in use has a role that sees the Coaching page."""
        return bool(self.mine() & LEADING)

    def holders(self, role: Role) -> tuple[Person, ...]:
        """Return who holds a role, by when they were added."""
        given = self._roles.given()
        return tuple(
            person
            for person in self._people.all()
            if role in _held(given.get(person.person_id, {}))
        )

    def lines(self) -> tuple[RoleLine, ...]:
        """Return everybody with their roles."""
        given, shows = self._roles.given(), self._roles.showing_effort()
        pins = self._roles.with_pin()
        return tuple(
            RoleLine(
                person,
                _held(given.get(person.person_id, {})),
                person.person_id in pins,
                person.person_id in shows,
                person.person_id == self.me.person_id,
            )
            for person in self._people.all()
        )

    def give(self, person_id: str, role: Role, on: bool) -> None:
        """Give a role, or take it back.  Raises UsageError where that is not allowed.

        One's own roles can always be given up.
        """
        if all(person.person_id != person_id for person in self._people.all()):
            raise UsageError(tr("There is no such person here. Nothing was changed."))
        gives_up = not on and person_id == self.me.person_id
        if self._is_guarded() and "manager" not in self.mine() and not gives_up:
            raise UsageError(ONLY_A_MANAGER)
        if (role in self.of(person_id)) != on:
            me = self.me.person_id
            self._roles.give(person_id, role, me, self._now(), holds=on)

    # Effort -----------------------------------------------------------------------

    def shares_effort(self, person_id: str) -> bool:
        """Whether a person shows managers that they practise; not until they say so."""
        return person_id in self._roles.showing_effort()

    def share_effort(self, on: bool) -> None:
        """Show managers that the person in use practises, or not any more."""
        if self.shares_effort(self.me.person_id) != on:
            self._roles.show_effort(self.me.person_id, self._now(), shows=on)

    # PIN --------------------------------------------------------------------------

    def has_pin(self, person_id: str) -> bool:
        """Whether a profile opens by a PIN only."""
        return person_id in self._roles.with_pin()

    def check_pin(self, person_id: str, pin: str) -> None:
        """Let somebody in.  Raises UsageError for a wrong PIN, or too many tries."""
        enter(self._roles, person_id, pin, self._now())

    def set_pin(self, pin: str, current: str = "") -> None:
        """Set the own PIN; "" for none.  Raises UsageError.

        current: the PIN that is set, where there is one.
        """
        if pin:
            refuse_unusable(pin)
        if self.has_pin(self.me.person_id):
            self.check_pin(self.me.person_id, current)
        self._roles.set_pin(self.me.person_id, hashed(pin) if pin else "")

    def _is_guarded(self) -> bool:
        pins = self._roles.with_pin()
        return any(p.person_id in pins for p in self.holders("manager"))


def _held(given: dict[Role, bool]) -> frozenset[Role]:
    everybody: dict[Role, bool] = {"rep": True}
    return frozenset(role for role, on in (everybody | given).items() if on)
