"""Keep one's duties after the training: how each stands, and what was done unseen."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from roleplay.errors import UsageError
from roleplay.game import (
    BRANCHES,
    DUTIES,
    LEAST_PEOPLE,
    TOO_FEW,
    Branch,
    Duty,
    DutyLine,
    DutyNote,
    Role,
    Share,
    duties_of,
    duty_lines,
)
from roleplay.scoring import NotMeasured
from roleplay.storage import DutyNoteKept, Person, Sustainment
from roleplay.usecases.coaching.duty_facts import duty_facts
from roleplay.usecases.coaching.group import enrolled_people, sharing_ids
from roleplay.usecases.coaching.programme_facts import Sources
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.words import tr

__all__ = ["BranchCount", "DutyList", "DutyNoteKept", "KeepDuties"]

LONGEST_NOTE = 500
"""Letters of a note on a duty.  Source: own choice."""

ROLE_OF: dict[Branch, Role] = {
    "executive": "sponsor", "manager": "manager", "rep": "rep"
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class DutyList:
    """A person's duties of one branch, and their own notes on them."""

    branch: Branch
    lines: tuple[DutyLine, ...]
    notes: tuple[DutyNoteKept, ...]

    def count(self, state: str) -> int:
        """Return how many duties are in a state."""
        return sum(line.finding.state == state for line in self.lines)


@dataclass(frozen=True, slots=True)
class BranchCount:
    """How many people of a branch keep each duty; NotMeasured below five people."""

    branch: Branch
    kept: tuple[tuple[Duty, Share], ...] | NotMeasured


class KeepDuties:
    """The duties of the person in use.  Data lane.  Raises StorageError.

    now: the local time, aware.  Nobody sees the list or the notes of somebody else;
    of others there are counts only, of five people or more who share effort.
    """

    def __init__(
        self,
        roles: HoldRoles,
        store: Sustainment,
        sources: Sources,
        now: Callable[[], datetime],
    ) -> None:
        self._roles = roles
        self._store = store
        self._sources = sources
        self._now = now

    @property
    def today(self) -> date:
        """The local day.  Any thread."""
        return self._now().date()

    def leading(self) -> tuple[DutyList, ...]:
        """Return the own lists as an executive and as a manager, where one is that."""
        mine = self._roles.mine()
        branches: tuple[Branch, ...] = ("executive", "manager")
        return tuple(self._list(b) for b in branches if ROLE_OF[b] in mine)

    def as_rep(self) -> DutyList | None:
        """Return the own list as a rep; None for nobody in a programme.

        Without a programme everybody who is a rep has it, once somebody manages here.
        """
        programme = self._sources.programme()
        me = self._roles.me.person_id
        ids = {p.person_id for p in enrolled_people(self._roles, programme)}
        led = programme is not None or any(
            manager.person_id != me for manager in self._roles.holders("manager")
        )
        return self._list("rep") if me in ids and led else None

    def note(self, key: str, text: str, done_on: date) -> None:
        """Note what was done of an own duty.  Raises UsageError; nothing is kept."""
        duty = next((duty for duty in DUTIES if duty.key == key), None)
        if duty is None or not duty.by_hand:
            raise UsageError(
                tr("Nothing is noted by hand for this. Nothing was changed.")
            )
        if ROLE_OF[duty.branch] not in self._roles.mine():
            raise UsageError(
                tr("This is a duty of somebody else. Nothing was changed.")
            )
        self._refuse_unusable(text, done_on)
        note = DutyNote(key, done_on, " ".join(text.split()))
        me = self._roles.me.person_id
        if any(kept.note == note for kept in self._store.notes(me)):
            raise UsageError(tr("This is noted already. Nothing was added."))
        self._store.add_note(me, note, self._now())

    def take_back(self, note_id: str) -> None:
        """Take an own note back.  Raises StorageError for somebody else's."""
        self._store.end_note(note_id, self._roles.me.person_id, self._now())

    def branches(self) -> tuple[BranchCount, ...]:
        """Return counts for each branch, of people who share effort."""
        return tuple(self._count(branch) for branch in BRANCHES)

    def _list(self, branch: Branch) -> DutyList:
        me = self._roles.me
        keys = {duty.key for duty in duties_of(branch) if duty.by_hand}
        notes = tuple(
            kept for kept in self._store.notes(me.person_id) if kept.note.duty in keys
        )
        return DutyList(branch, self._lines(branch, me), notes)

    def _lines(self, branch: Branch, person: Person) -> tuple[DutyLine, ...]:
        facts = duty_facts(
            branch, person, self.today, self._roles, self._store, self._sources
        )
        return duty_lines(branch, facts)

    def _count(self, branch: Branch) -> BranchCount:
        programme = self._sources.programme()
        people = self._roles.holders(ROLE_OF[branch])
        if branch == "rep":
            people = enrolled_people(self._roles, programme)
        sharing = sharing_ids(self._roles)
        shown = [person for person in people if person.person_id in sharing]
        if len(shown) < LEAST_PEOPLE:
            return BranchCount(branch, TOO_FEW)
        lists = [self._lines(branch, person) for person in shown]
        counts = []
        for number, duty in enumerate(duties_of(branch)):
            kept = sum(lines[number].finding.state == "kept" for lines in lists)
            counts.append((duty, Share(kept, len(shown), len(shown))))
        return BranchCount(branch, tuple(counts))

    def _refuse_unusable(self, text: str, done_on: date) -> None:
        length = len(" ".join(text.split()))
        if not length:
            raise UsageError(
                tr("Say in a few words what you did. Nothing was changed.")
            )
        if length > LONGEST_NOTE:
            raise UsageError(
                tr(
                    "A note has {longest_note} letters at most, this one has "
                    "{length}. Nothing was changed; shorten it.",
                    longest_note=LONGEST_NOTE,
                    length=length,
                )
            )
        if done_on > self.today:
            raise UsageError(
                tr(
                    "That day is still to come. Nothing was changed; note it "
                    "once it is done."
                )
            )
