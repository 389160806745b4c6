"""What came of the programme: values for the Return card and the sponsor's page."""

from dataclasses import dataclass
from datetime import date

from roleplay.game import AliveWeek, Amount, Checkpoint, ConflictFact, GroupShare
from roleplay.scoring import NotMeasured
from roleplay.storage import StoredCost
from roleplay.usecases.coaching.duties import BranchCount
from roleplay.usecases.coaching.programme_facts import ProgrammeNow

__all__ = [
    "Alive",
    "NoticeCount",
    "PricedCheckpoint",
    "RealCalls",
    "SponsorPage",
    "StoredCost",
    "Sustained",
]


@dataclass(frozen=True, slots=True)
class NoticeCount:
    """Notices since the start.  monthly: a person and month."""

    notices: int
    people: int
    monthly: float


@dataclass(frozen=True, slots=True)
class RealCalls:
    """Calls with a skill.  seen: by somebody else; told: self-reports, kept apart."""

    seen: int
    told: int
    with_one: int
    people: int


@dataclass(frozen=True, slots=True)
class PricedCheckpoint:
    """Retention at a checkpoint, and what a skill held there has cost."""

    checkpoint: Checkpoint
    cost: Amount


@dataclass(frozen=True, slots=True)
class Alive:
    """The weekly curve.  enrolled, sharing: how many people; weeks: whole ones."""

    programme: ProgrammeNow | None
    started_on: date | None
    today: date
    enrolled: int
    sharing: int
    weeks: tuple[AliveWeek, ...]


@dataclass(frozen=True, slots=True)
class Sustained:
    """What was spent and what is alive.

    held: skills held today.  spent: of all costs; per_skill: for each skill held today.
    by_skill: by name, with its checkpoints.
    """

    enrolled: int
    sharing: int
    adoption: GroupShare
    held: GroupShare
    checkpoints: tuple[PricedCheckpoint, ...]
    by_skill: tuple[tuple[str, tuple[Checkpoint, ...]], ...]
    costs: tuple[StoredCost, ...]
    spent: Amount
    per_skill: Amount
    recognition: NoticeCount | NotMeasured
    calls: RealCalls | NotMeasured


@dataclass(frozen=True, slots=True)
class SponsorPage:
    """One page for the sponsor, as it stood on a day."""

    made_on: date
    programme: ProgrammeNow | None
    sustained: Sustained
    weeks: tuple[AliveWeek, ...]
    branches: tuple[BranchCount, ...]
    conflicts: tuple[ConflictFact, ...]
