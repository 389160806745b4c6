"""What screens and commands show of scenarios, attempts, badges and people: values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from roleplay.words import tr

if TYPE_CHECKING:  # screens import this before anything slow may be loaded
    from datetime import datetime

    from roleplay.errors import Finding
    from roleplay.scenario import Answer


@dataclass(frozen=True, slots=True)
class ScenarioCard:
    """A scenario as the list shows it.  best: the person's best score, or None.

    attempts: how many the person ended; None while that is not known yet.
    unfinished: an attempt of it that can be resumed, or None.  due: what the schedule
    says of its skill: "due", "fading", or "" where there is nothing to say.
    """

    key: str
    title: str
    skill: str
    difficulty: int
    minutes: float
    goal: str
    buyer_name: str
    buyer_role: str
    buyer_company: str
    portrait: str
    path: str
    best: float | None = None
    attempts: int | None = 0
    unfinished: str | None = None
    due: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """What a scenario is about, beside its card.

    brief: Markdown.  turns: how many there are, not how many one meets.  criteria: what
    answers are judged by, each label once.  pass_mark: 1 to 100.
    """

    key: str
    brief: str
    turns: int
    criteria: tuple[str, ...]
    pass_mark: int


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A scenario file that cannot be used, and why."""

    path: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class DraftFile:
    """A scenario file that says it is a draft, and what it still misses."""

    path: str
    findings: tuple[Finding, ...]

    @property
    def is_readable(self) -> bool:
        """Whether it could be practised as it is: all that is left is advice."""
        return all(finding.severity != "error" for finding in self.findings)


@dataclass(frozen=True, slots=True)
class UnfinishedRow:
    """An attempt without an end.

    state: "waiting" (it can go on), "changed" (its scenario was) or "gone" (its
    scenario is, or cannot be read).
    """

    attempt_id: str
    scenario_key: str
    title: str
    started_at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """All scenarios found, sorted by title, the broken files and the drafts.

    stranded: unfinished attempts whose scenario is not among them.
    """

    cards: tuple[ScenarioCard, ...]
    broken: tuple[BrokenFile, ...]
    folders: tuple[str, ...]
    stranded: tuple[UnfinishedRow, ...] = ()
    drafts: tuple[DraftFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """A person of this data folder.  total: points so far."""

    person_id: str
    name: str
    total: int


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One attempt in the history list; score None when nothing was measured.

    is_finished: False where it was given up; it has no score then.  rescored: the
    score is a later one, by a newer engine or rubric.
    """

    attempt_id: str
    scenario_key: str
    title: str
    score: float | None
    finished_at: datetime | None
    ending_title: str
    typed: bool
    is_finished: bool = True
    rescored: bool = False


@dataclass(frozen=True, slots=True)
class BadgeState:
    """A badge on offer.  have, need: how far one is; earned_at: None until earned.

    family: "skill", "habit", "voice" or "people".  counted: what its steps are called,
    such as "follow-ups".  attempt_id: what completed it, where an attempt did.
    """

    badge_id: str
    title: str
    how: str
    have: int
    need: int
    earned_at: datetime | None
    attempt_id: str | None
    family: str = ""
    counted: str = ""

    @property
    def how_far(self) -> str:
        """How far one is in words, such as "3 of 5 follow-ups"; "" for one step."""
        return (
            tr(
                "{have} of {need} {counted}",
                have=self.have,
                need=self.need,
                counted=self.counted,
            )
            if self.need > 1
            else ""
        )


@dataclass(frozen=True, slots=True)
class Taken:
    """A spoken answer as it was taken down, and its sound."""

    answer: Answer
    pcm: bytes
    ended_by: str  # "button", "silence", "limit" or "lost"
