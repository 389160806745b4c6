"""What is kept between runs, in SQLite or PostgreSQL."""

from roleplay.storage.assignment_records import (
    AssignedScenario,
    DateRequest,
    KeptTime,
    NewAssignment,
    StoredAssignment,
)
from roleplay.storage.assignments import (
    Assignments,
)
from roleplay.storage.attempts import (
    Attempts,
    Earned,
    Rule,
)
from roleplay.storage.boards import (
    Boards,
)
from roleplay.storage.calls import (
    Calls,
)
from roleplay.storage.certifications import (
    Certifications,
)
from roleplay.storage.commitment import (
    Commitments,
)
from roleplay.storage.contests import (
    Contests,
)
from roleplay.storage.copies import (
    check_copy,
    copy_database,
)
from roleplay.storage.database import (
    Database,
)
from roleplay.storage.exemplars import (
    Exemplar,
    Exemplars,
)
from roleplay.storage.league import (
    League,
)
from roleplay.storage.ledger import (
    Ledger,
)
from roleplay.storage.meeting_facts import (
    Attendee,
    Counted,
    Heard,
    MeetingFacts,
    MeetingLine,
    MeetingRound,
    MeetingStory,
    MeetingTurn,
)
from roleplay.storage.meetings import (
    Meetings,
)
from roleplay.storage.messages import (
    Messages,
    StoredPitch,
)
from roleplay.storage.obstacles import (
    Obstacles,
)
from roleplay.storage.one_on_one import (
    OneOnOnes,
    SharedAttempt,
)
from roleplay.storage.outcomes import (
    Outcomes,
    OutcomeText,
    StoredOutcome,
)
from roleplay.storage.people import (
    People,
)
from roleplay.storage.plans import (
    Holiday,
    Plans,
    Played,
    Standing,
)
from roleplay.storage.played_together import (
    PlayedTogether,
    TakenTurn,
    TogetherPlays,
)
from roleplay.storage.private_note import (
    PrivateNote,
    PrivateNotes,
)
from roleplay.storage.programmes import (
    Programmes,
    ProgrammeText,
    StoredProgramme,
)
from roleplay.storage.rated import (
    AppealLine,
    AppView,
    CriterionPlace,
    Feedback,
    RatedLine,
    ReferenceVerdict,
    StoredCertification,
    StoredNote,
    StoredOverride,
    StoredRating,
)
from roleplay.storage.ratings import (
    Ratings,
    newest_of_each,
)
from roleplay.storage.recognition import (
    Recognition,
    StoredNotice,
    StoredStory,
)
from roleplay.storage.recordings import (
    Kept,
    Recordings,
    together,
)
from roleplay.storage.records import (
    AttemptLine,
    CriterionKey,
    EarnedBy,
    Judging,
    NewAttempt,
    Person,
    Rescored,
    Shared,
    SharedLine,
    Standings,
    StoredAppeal,
    StoredAttempt,
    StoredEnd,
    StoredTurn,
)
from roleplay.storage.role_wishes import (
    RoleDecision,
    RoleWishes,
)
from roleplay.storage.roles import (
    Roles,
    StoredPin,
)
from roleplay.storage.sharing import (
    Sharing,
)
from roleplay.storage.surveys import (
    SurveyRound,
    Surveys,
)
from roleplay.storage.sustainment import (
    DutyNoteKept,
    StoredCost,
    Sustainment,
)

__all__ = [
    "AppView",
    "AppealLine",
    "AssignedScenario",
    "Assignments",
    "AttemptLine",
    "Attempts",
    "Attendee",
    "Boards",
    "Calls",
    "Certifications",
    "Commitments",
    "Contests",
    "Counted",
    "CriterionKey",
    "CriterionPlace",
    "Database",
    "DateRequest",
    "DutyNoteKept",
    "Earned",
    "EarnedBy",
    "Exemplar",
    "Exemplars",
    "Feedback",
    "Heard",
    "Holiday",
    "Judging",
    "Kept",
    "KeptTime",
    "League",
    "Ledger",
    "MeetingFacts",
    "MeetingLine",
    "MeetingRound",
    "MeetingStory",
    "MeetingTurn",
    "Meetings",
    "Messages",
    "NewAssignment",
    "NewAttempt",
    "Obstacles",
    "OneOnOnes",
    "OutcomeText",
    "Outcomes",
    "People",
    "Person",
    "Plans",
    "Played",
    "PlayedTogether",
    "PrivateNote",
    "PrivateNotes",
    "ProgrammeText",
    "Programmes",
    "RatedLine",
    "Ratings",
    "Recognition",
    "Recordings",
    "ReferenceVerdict",
    "Rescored",
    "RoleDecision",
    "RoleWishes",
    "Roles",
    "Rule",
    "Shared",
    "SharedAttempt",
    "SharedLine",
    "Sharing",
    "Standing",
    "Standings",
    "StoredAppeal",
    "StoredAssignment",
    "StoredAttempt",
    "StoredCertification",
    "StoredCost",
    "StoredEnd",
    "StoredNote",
    "StoredNotice",
    "StoredOutcome",
    "StoredOverride",
    "StoredPin",
    "StoredPitch",
    "StoredProgramme",
    "StoredRating",
    "StoredStory",
    "StoredTurn",
    "SurveyRound",
    "Surveys",
    "Sustainment",
    "TakenTurn",
    "TogetherPlays",
    "check_copy",
    "copy_database",
    "newest_of_each",
    "together",
]
