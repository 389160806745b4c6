"""What a league page shows: values alone, and the words of how it is worked out."""

from dataclasses import dataclass
from datetime import date, datetime

from roleplay.game import BoardKind, Choice, DuelState, GoalKind, Period
from roleplay.words import tr

BEHAVIOUR_NAMES = {
    "question": tr("questions"),
    "open-question": tr("open questions"),
    "quantifying-question": tr("questions for a number"),
    "acknowledgement": tr("acknowledgements"),
    "reflection": tr("reflections"),
    "empathy": tr("words of empathy"),
    "next-step": tr("next steps"),
}
"""Behaviours a challenge can ask for, as screens name them in the plural."""

ABOUT: dict[BoardKind, str] = {
    "effort": tr(
        "Who practised most. Each practice counts, less so when the "
        "same scenario is repeated on one day."
    ),
    "growth": tr(
        "Who moved furthest from their own last four weeks. "
        "Everybody starts at their own circle, so newcomers can win."
    ),
    "mastery": tr(
        "Who raised their best scores furthest. Only the rise over one's own best pays."
    ),
}

HOW: dict[BoardKind, str] = {
    "effort": tr(
        "Effort is the sum of practice points: 10 for the first "
        "practice of a scenario that day, 4 for the second, 1 for "
        "the third, at most 60 a day."
    ),
    "growth": tr(
        "Growth is points per practice in this period, less your own "
        "mean of the four weeks before it. Without a practice in "
        "those weeks you start from your first day of practice in "
        "the period. Below your own mean counts as steady."
    ),
    "mastery": tr(
        "Mastery is the sum of mastery points: 20 × difficulty × "
        "score ÷ 100, and only what is more than your best so far. "
        "Typed answers count half, a hint takes a fifth off."
    ),
}

HOW_ALL = tr(
    "Equal amounts share a place. Others see the first ten "
    "places; you always see yourself. A day is the day your "
    "clock showed; a season is a calendar quarter."
)


@dataclass(frozen=True, slots=True)
class LeagueRow:
    """One row.  row_id: to ask what earned it.  rank: None where there is none yet.

    amount: what the board compares, in points.  start, now: points per practice
    before and now, on the growth board.  is_hidden: neither name nor pseudonym.
    """

    row_id: str
    name: str
    is_own: bool
    is_hidden: bool
    rank: int | None
    amount: int
    start: float | None = None
    now: float | None = None


@dataclass(frozen=True, slots=True)
class LeaguePage:
    """A board as one person sees it.

    rows: of the others only where the person joined.  seen_as: what others would see
    of the person now.  profiles: how many there are here; players: who joined.
    low, high: the ends of the axis: 0 and the largest amount, at least 1; on the
    growth board the tens below and above the values.
    """

    board: BoardKind
    period: Period
    choice: Choice
    own_name: str
    seen_as: str
    profiles: int
    players: int
    rows: tuple[LeagueRow, ...]
    low: float
    high: float

    @property
    def own(self) -> LeagueRow:
        """The person's own row; there always is one."""
        return next(row for row in self.rows if row.is_own)


@dataclass(frozen=True, slots=True)
class EarnedRow:
    """What earned a row: practices by skill, points by cause; never a score.

    practices: name of the skill and count, in teaching order.
    """

    practices: tuple[tuple[str, int], ...]
    points: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class DuelCard:
    """A duel as one of the two sees it.

    other: as they are seen.  is_mine: the person offered it.  own_points,
    other_points: None until it is over; own_played: the person's try is finished.
    won: None but for DECIDED.
    """

    duel_id: str
    other: str
    title: str
    state: DuelState
    is_mine: bool
    own_played: bool
    own_points: int | None
    other_points: int | None
    won: bool | None
    ends_at: datetime

    @property
    def can_rematch(self) -> bool:
        """Whether it was played to its end."""
        return self.state in (DuelState.DECIDED, DuelState.TIE)


@dataclass(frozen=True, slots=True)
class ChallengeCard:
    """The team's challenge.  state: "running", "reached" or "over".

    gave: who gave how much, most first, as they are seen; own: the person's part.
    counts: whether the person counts towards it.
    """

    title: str
    state: str
    have: int
    need: int
    own: int
    gave: tuple[tuple[str, int], ...]
    counts: bool
    ends_on: date
    promise: str


@dataclass(frozen=True, slots=True)
class Contests:
    """What stands beside a board.

    rivals: whom a duel can be offered to now, id and name.
    """

    challenge: ChallengeCard | None
    duels: tuple[DuelCard, ...]
    rivals: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class NewChallenge:
    """A challenge to be started; kind, subject, need, promise: as of Challenge."""

    kind: GoalKind
    subject: str
    need: int
    ends_on: date
    promise: str = ""
