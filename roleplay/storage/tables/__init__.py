"""The tables.  Only storage sees rows; everybody else sees domain values.

The tables of GROWING only grow: triggers refuse to change or delete what is there.
Those of SUMMARIES, and ``board_total``, say in few rows what follows from them.
"""

from roleplay.storage.tables import (
    assignment,
    league,
    plan,
    practice,
    reward,
    role,
    sharing,
)
from roleplay.storage.tables.assignment import (
    AssignedPersonRow,
    AssignedScenarioRow,
    AssignmentEndRow,
    AssignmentRow,
    DateAnswerRow,
    DateRequestRow,
    KeptTimeRow,
    WhyOpenedRow,
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
    *assignment.GROWING,
)
"""Tables whose rows are never changed or deleted."""

__all__ = [
    "GROWING",
    "SUMMARIES",
    "AnswerRow",
    "AppealEndRow",
    "AppealRow",
    "AssignedPersonRow",
    "AssignedScenarioRow",
    "AssignmentEndRow",
    "AssignmentRow",
    "AttemptRow",
    "BadgeRow",
    "BestRow",
    "BoardTotalRow",
    "CancelRow",
    "CardRow",
    "ChallengeRow",
    "ChallengeShareRow",
    "DateAnswerRow",
    "DateRequestRow",
    "DayRow",
    "DuelAnswerRow",
    "DuelRow",
    "DuelTryRow",
    "EffortRow",
    "EndRow",
    "GoalRow",
    "HintRow",
    "HolidayRow",
    "JudgingRow",
    "KeptTimeRow",
    "LeagueChoiceRow",
    "LedgerRow",
    "OpenRow",
    "PersonRow",
    "PinRow",
    "RoleRow",
    "ScoreRow",
    "ShareEndRow",
    "ShareRow",
    "Table",
    "TotalRow",
    "TurnMeasureRow",
    "TurnRow",
    "UtcTime",
    "VerdictRow",
    "WhyOpenedRow",
]
