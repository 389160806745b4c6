"""The tables.  Only storage sees rows; everybody else sees domain values.

The tables of GROWING only grow: triggers refuse to change or delete what is there.
Those of SUMMARIES, and ``board_total``, say in few rows what follows from them.
"""

from roleplay.storage.tables import (
    call,
    league,
    plan,
    practice,
    programme,
    rating,
    recognition,
    reward,
    role,
    sharing,
    survey,
)
from roleplay.storage.tables.base import Table, UtcTime
from roleplay.storage.tables.call import (
    CallEndRow,
    CallNoteRow,
    CallSeenRow,
    ObstacleEndRow,
    ObstacleRow,
    PledgeRow,
)
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
from roleplay.storage.tables.programme import (
    EnrolmentRow,
    MeasurementRow,
    MessageRow,
    OutcomeLinkRow,
    OutcomeRow,
    OutcomeTextRow,
    ProgrammeEndRow,
    ProgrammeRow,
    ProgrammeTextRow,
    RoleDecisionRow,
    RoleWishRow,
)
from roleplay.storage.tables.rating import (
    CertificationEndRow,
    CertificationRow,
    NoteRow,
    OverrideRow,
    RatingRow,
    ReferenceRatingRow,
    SeenRow,
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
from roleplay.storage.tables.survey import (
    SurveyAnswerRow,
    SurveyDoneRow,
    SurveyRoundEndRow,
    SurveyRoundRow,
)

GROWING = (
    *practice.GROWING,
    *reward.GROWING,
    *sharing.GROWING,
    *league.GROWING,
    *plan.GROWING,
    *role.GROWING,
    *recognition.GROWING,
    *rating.GROWING,
    *programme.GROWING,
    *survey.GROWING,
    *call.GROWING,
)
"""Tables whose rows are never changed or deleted."""

__all__ = [
    "GROWING",
    "SUMMARIES",
    "AnswerRow",
    "AppealEndRow",
    "AppealRow",
    "AttemptRow",
    "BadgeRow",
    "BestRow",
    "BoardTotalRow",
    "CallEndRow",
    "CallNoteRow",
    "CallSeenRow",
    "CancelRow",
    "CardRow",
    "CertificationEndRow",
    "CertificationRow",
    "ChallengeRow",
    "ChallengeShareRow",
    "DayRow",
    "DuelAnswerRow",
    "DuelRow",
    "DuelTryRow",
    "EffortRow",
    "EndRow",
    "EnrolmentRow",
    "ExemplarEndRow",
    "ExemplarRow",
    "GoalRow",
    "HintRow",
    "HolidayRow",
    "JudgingRow",
    "LeagueChoiceRow",
    "LedgerRow",
    "MeasurementRow",
    "MessageRow",
    "NoteRow",
    "NoticeRow",
    "NoticeSeenRow",
    "ObstacleEndRow",
    "ObstacleRow",
    "OpenRow",
    "OutcomeLinkRow",
    "OutcomeRow",
    "OutcomeTextRow",
    "OverrideRow",
    "PersonRow",
    "PinRow",
    "PledgeRow",
    "ProgrammeEndRow",
    "ProgrammeRow",
    "ProgrammeTextRow",
    "RatingRow",
    "ReferenceRatingRow",
    "RoleDecisionRow",
    "RoleRow",
    "RoleWishRow",
    "ScoreRow",
    "SeenRow",
    "ShareEndRow",
    "ShareRow",
    "StoryEndRow",
    "StoryRow",
    "SurveyAnswerRow",
    "SurveyDoneRow",
    "SurveyRoundEndRow",
    "SurveyRoundRow",
    "Table",
    "TotalRow",
    "TurnMeasureRow",
    "TurnRow",
    "UtcTime",
    "VerdictRow",
]
