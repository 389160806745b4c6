"""Show own attempts as examples: those who lead go first."""

from collections.abc import Callable
from datetime import datetime

from roleplay.errors import UsageError
from roleplay.game import LEADING
from roleplay.storage import Attempts, Exemplar, Exemplars
from roleplay.usecases.coaching.recognised import clean
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.words import tr

__all__ = ["Exemplar", "ShowExemplars"]

MOST_LETTERS = 500
"""Of each text.  Source: own choice; it is read beside a list."""


class ShowExemplars:
    """The examples of this data folder, as one person sees them.  Data lane.

    What changes something raises UsageError or StorageError, with nothing changed.
    """

    def __init__(
        self,
        roles: HoldRoles,
        exemplars: Exemplars,
        attempts: Attempts,
        now: Callable[[], datetime],
    ) -> None:
        self._roles = roles
        self._exemplars = exemplars
        self._attempts = attempts
        self._now = now

    def all(self) -> tuple[Exemplar, ...]:
        """Return what is shown now, newest first; everybody here may open it."""
        return self._exemplars.all()

    def mine(self) -> tuple[Exemplar, ...]:
        """Return what the person in use shows now, newest first."""
        return tuple(e for e in self.all() if self.is_mine(e))

    def of_others(self) -> tuple[Exemplar, ...]:
        """Return what others show now, newest first."""
        return tuple(e for e in self.all() if not self.is_mine(e))

    def of(self, attempt_id: str) -> Exemplar | None:
        """Return how an attempt is shown now, or None."""
        return self._exemplars.of(attempt_id)

    def is_mine(self, exemplar: Exemplar) -> bool:
        """Whether the person in use shows it."""
        return exemplar.person.person_id == self._roles.me.person_id

    def may_show(self, attempt_id: str) -> bool:
        """Whether the person in use may show this attempt as an example."""
        return self._refusal(attempt_id) == ""

    def show(self, attempt_id: str, why: str, used: str = "") -> Exemplar:
        """Show an own finished attempt to everybody here.

        why: what to listen for, in a sentence.  used: where one used the skill at
        work, or "".
        """
        refused = self._refusal(attempt_id)
        why, used = clean(why), clean(used)
        if not refused and not why:
            refused = tr("Say in a sentence what to listen for.")
        longest = max(len(why), len(used))
        if not refused and longest > MOST_LETTERS:
            refused = tr(
                "This has {longest} letters; {most_letters} fit. Shorten it.",
                longest=longest,
                most_letters=MOST_LETTERS,
            )
        if refused:
            raise UsageError(tr("{refused} Nothing was shown.", refused=refused))
        me = self._roles.me.person_id
        self._exemplars.show(attempt_id, me, why, used, self._now())
        shown = self._exemplars.of(attempt_id)
        assert shown is not None
        return shown

    def end(self, exemplar_id: str) -> None:
        """Show an own example no more; a second time changes nothing."""
        shown = next((e for e in self.all() if e.exemplar_id == exemplar_id), None)
        if shown is None:
            return
        if not self.is_mine(shown):
            raise UsageError(tr("Only who shows an example can end it."))
        self._exemplars.end(exemplar_id, self._now())

    def _refusal(self, attempt_id: str) -> str:
        stored = self._attempts.load(attempt_id)
        if stored.start.person_id != self._roles.me.person_id:
            return tr("Only an attempt of your own can be your example.")
        if stored.start.retry_of is not None:
            return tr("One turn tried again is no example. Play the whole scenario.")
        if stored.end is None or stored.end.reason != "ended":
            return tr("Only a finished attempt can be an example.")
        if not self._roles.mine() & LEADING:
            return tr(
                "Examples are shown by those who lead. Share this attempt "
                "with a person instead."
            )
        return ""
