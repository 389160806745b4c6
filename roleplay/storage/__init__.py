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
from roleplay.storage.league import (
    League,
)
from roleplay.storage.ledger import (
    Ledger,
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
from roleplay.storage.roles import (
    Roles,
    StoredPin,
)
from roleplay.storage.sharing import (
    Sharing,
)

__all__ = [
    "AssignedScenario",
    "Assignments",
    "AttemptLine",
    "Attempts",
    "Boards",
    "Contests",
    "CriterionKey",
    "Database",
    "DateRequest",
    "Earned",
    "EarnedBy",
    "Holiday",
    "Judging",
    "Kept",
    "KeptTime",
    "League",
    "Ledger",
    "NewAssignment",
    "NewAttempt",
    "People",
    "Person",
    "Plans",
    "Played",
    "Recordings",
    "Rescored",
    "Roles",
    "Rule",
    "Shared",
    "SharedLine",
    "Sharing",
    "Standing",
    "Standings",
    "StoredAppeal",
    "StoredAssignment",
    "StoredAttempt",
    "StoredEnd",
    "StoredPin",
    "StoredTurn",
    "check_copy",
    "copy_database",
    "together",
]
