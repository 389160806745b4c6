"""Duties after the training: one list per branch, each with a state and its evidence.

A duty is judged from facts that are kept anyway, so nothing is ticked off by saying so.
Only what the program cannot see, such as words at a kick-off, is noted by hand, with
its day.  Periods and limits are an own choice; where one follows from another paper it
says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from roleplay.words import tr

Branch = Literal["executive", "manager", "rep"]
BRANCHES: tuple[Branch, ...] = ("executive", "manager", "rep")
DutyState = Literal["kept", "under way", "waiting"]

RECENT = timedelta(days=31)
"""How long something done again and again counts as done.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty.  due_days: after the start; None where there is no one day for it.

    by_hand: what the program cannot see may be noted by hand, and counts.  repeats: it
    comes back, so that after its first day it is due on each day it is not kept.
    """

    key: str
    branch: Branch
    title: str
    due_days: int | None
    by_hand: bool = False
    repeats: bool = False


DUTIES: tuple[Duty, ...] = (
    Duty("say-why", "executive", tr("Say why it matters"), 14, by_hand=True),
    Duty("say-message", "executive", tr("Practise the message yourself"), 21),
    Duty(
        "clear-way",
        "executive",
        tr("Clear what works against it"),
        60,
        by_hand=True,
        repeats=True,
    ),
    Duty("look", "executive", tr("Look at what is still alive"), 30, repeats=True),
    Duty("complete", "manager", tr("Complete it yourself"), 14),
    Duty("position", "manager", tr("Say why it matters"), 21, by_hand=True),
    Duty("expect", "manager", tr("Expect it on the job"), 30, repeats=True),
    Duty(
        "role-model", "manager", tr("Show it yourself"), 30, by_hand=True, repeats=True
    ),
    Duty("recognise", "manager", tr("Notice people"), 14, repeats=True),
    Duty("practise", "rep", tr("Practise every week"), 14, repeats=True),
    Duty("hold", "rep", tr("Keep what you passed"), 60, repeats=True),
    Duty("use", "rep", tr("Use it on a real call"), 45),
    Duty("share", "rep", tr("Show your coach one attempt"), 30),
)
"""In the order of the lists.  Source: product.md for the managers' five; the others and
all days are an own choice."""


@dataclass(frozen=True, slots=True)
class DutyNote:
    """What somebody did of a duty, noted by hand."""

    duty: str
    on: date
    text: str


@dataclass(frozen=True, slots=True)
class SentFact:
    """An assignment that was sent, to how many, and how many opened its why."""

    sent_on: date
    to: int
    opened: int
    with_why: bool = True
    overridden: bool = False


@dataclass(frozen=True, slots=True)
class TeamCall:
    """A skill used on a real call.  seen: by somebody else than the person."""

    person_id: str
    on: date
    seen: bool
    skill: str = ""


@dataclass(frozen=True, slots=True)
class NoticeFact:
    """Somebody was noticed for something."""

    giver_id: str
    person_id: str
    on: date


@dataclass(frozen=True, slots=True)
class ConflictFact:
    """Something at work against the training.  by_on: when it is promised to end."""

    title: str
    by_on: date | None = None
    is_open: bool = True
    has_owner: bool = False


@dataclass(frozen=True, slots=True)
class Passes:
    """How many scenarios of those asked for were passed, or finished at least.

    noun: what is counted.  last_on: when the last one was passed.
    """

    passed: int = 0
    tried: int = 0
    of: int = 0
    last_on: date | None = None
    noun: str = tr("core scenarios")


@dataclass(frozen=True, slots=True)
class DutyFacts:
    """All that is known of one person's part; what is not known is empty.

    started_on: of the programme, None without one.  team: the people enrolled beside
    the person, id and name.  calls: the team's for a manager, the own for a rep.
    practised: own days with a finished attempt, one for each attempt.  held, passed:
    skills.  ratings: how many agree, of how many.  shared: own attempts that others may
    see.  looks: days on which the sponsor's page was written.
    """

    today: date
    started_on: date | None = None
    passes: Passes = Passes()
    ratings: tuple[int, int] | None = None
    sent: Sequence[SentFact] = ()
    team: Sequence[tuple[str, str]] = ()
    calls: Sequence[TeamCall] = ()
    questions: int = 0
    examples: Sequence[date] = ()
    notices: Sequence[NoticeFact] = ()
    conflicts: Sequence[ConflictFact] = ()
    notes: Sequence[DutyNote] = ()
    looks: Sequence[date] = ()
    practised: Sequence[date] = ()
    held: int = 0
    passed: int = 0
    shared: int = 0


@dataclass(frozen=True, slots=True)
class Finding:
    """What the facts say of one duty.

    done_on: when it was done, where that is one day.  aside: a few words more that
    stand on the right, "" for none.  person_id: who is waiting for it, "" for nobody.
    """

    state: DutyState
    evidence: str
    done_on: date | None = None
    aside: str = ""
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class DutyLine:
    """A duty with its finding.  due_on: None without a programme or once it is kept."""

    duty: Duty
    finding: Finding
    due_on: date | None
    is_overdue: bool


def duties_of(branch: Branch) -> tuple[Duty, ...]:
    """Return the duties of a branch, in order."""
    return tuple(duty for duty in DUTIES if duty.branch == branch)


def duty_line(duty: Duty, finding: Finding, facts: DutyFacts) -> DutyLine:
    """Return a duty with its finding and the day it is due."""
    due_on = None
    if (
        facts.started_on is not None
        and duty.due_days is not None
        and finding.state != "kept"
    ):
        due_on = facts.started_on + timedelta(days=duty.due_days)
        if duty.repeats:
            due_on = max(due_on, facts.today)
    return DutyLine(duty, finding, due_on, due_on is not None and due_on < facts.today)


def notes_of(facts: DutyFacts, key: str) -> tuple[DutyNote, ...]:
    """Return what was noted of a duty by hand, newest first."""
    found = [note for note in facts.notes if note.duty == key]
    return tuple(sorted(found, key=lambda note: (note.on, note.text), reverse=True))


def is_recent(day: date, today: date, within: timedelta = RECENT) -> bool:
    """Whether a day is no longer ago than so much, and not ahead."""
    return today - within < day <= today


def counted(count: int, one: str, many: str) -> str:
    """Return "1 call", "3 calls" ..."""
    return f"{count} {one if count == 1 else many}"
