"""The tables.  Only storage sees rows; everybody else sees domain values.

The tables of GROWING only grow: triggers refuse to change or delete what is there.
Those of SUMMARIES, and ``board_total``, say in few rows what follows from them.
"""

from roleplay.storage.tables import (
    league,
    one_on_one,
    plan,
    practice,
    recognition,
    reward,
    role,
    sharing,
)
from roleplay.storage.tables.base import Table, UtcTime
from roleplay.storage.tables.league import (
    BoardTotalRow,
    ChallengeRow,
    ChallengeShareRow,
    DuelAnswerRow,
    DuelRow,
    DuelTryRow,
    LeagueChoiceRow,
)
from roleplay.storage.tables.one_on_one import (
    AgendaItemRow,
    AgendaTickRow,
    CommitmentOutcomeRow,
    CommitmentRow,
    OneOnOneEndRow,
    OneOnOneRow,
    PlannedMeetingRow,
    PlayedTogetherRatingRow,
    PlayedTogetherRow,
    PlayedTogetherTurnRow,
    PrivateNoteRow,
)
from roleplay.storage.tables.plan import (
    CancelRow,
    GoalRow,
    HolidayRow,
)
from roleplay.storage.tables.practice import (
    AnswerRow,
    AttemptRow,
    EndRow,
    HintRow,
    JudgingRow,
    PersonRow,
    ScoreRow,
    TurnMeasureRow,
    TurnRow,
    VerdictRow,
)
from roleplay.storage.tables.recognition import (
    ExemplarEndRow,
    ExemplarRow,
    NoticeRow,
    NoticeSeenRow,
    StoryEndRow,
    StoryRow,
)
from roleplay.storage.tables.reward import (
    BadgeRow,
    LedgerRow,
)
from roleplay.storage.tables.role import EffortRow, PinRow, RoleRow
from roleplay.storage.tables.sharing import (
    AppealEndRow,
    AppealRow,
    ShareEndRow,
    ShareRow,
)
from roleplay.storage.tables.summary import (
    SUMMARIES,
    BestRow,
    CardRow,
    DayRow,
    OpenRow,
    TotalRow,
)

GROWING = (
    *practice.GROWING,
    *reward.GROWING,
    *sharing.GROWING,
    *league.GROWING,
    *plan.GROWING,
    *role.GROWING,
    *recognition.GROWING,
    *one_on_one.GROWING,
)
"""Tables whose rows are never changed or deleted."""

__all__ = [
    "GROWING",
    "SUMMARIES",
    "AgendaItemRow",
    "AgendaTickRow",
    "AnswerRow",
    "AppealEndRow",
    "AppealRow",
    "AttemptRow",
    "BadgeRow",
    "BestRow",
    "BoardTotalRow",
    "CancelRow",
    "CardRow",
    "ChallengeRow",
    "ChallengeShareRow",
    "CommitmentOutcomeRow",
    "CommitmentRow",
    "DayRow",
    "DuelAnswerRow",
    "DuelRow",
    "DuelTryRow",
    "EffortRow",
    "EndRow",
    "ExemplarEndRow",
    "ExemplarRow",
    "GoalRow",
    "HintRow",
    "HolidayRow",
    "JudgingRow",
    "LeagueChoiceRow",
    "LedgerRow",
    "NoticeRow",
    "NoticeSeenRow",
    "OneOnOneEndRow",
    "OneOnOneRow",
    "OpenRow",
    "PersonRow",
    "PinRow",
    "PlannedMeetingRow",
    "PlayedTogetherRatingRow",
    "PlayedTogetherRow",
    "PlayedTogetherTurnRow",
    "PrivateNoteRow",
    "RoleRow",
    "ScoreRow",
    "ShareEndRow",
    "ShareRow",
    "StoryEndRow",
    "StoryRow",
    "Table",
    "TotalRow",
    "TurnMeasureRow",
    "TurnRow",
    "UtcTime",
    "VerdictRow",
]
