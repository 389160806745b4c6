"""What is kept between runs, in SQLite or PostgreSQL."""

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
from roleplay.storage.people import (
    People,
)
from roleplay.storage.plans import (
    Holiday,
    Plans,
    Played,
    Standing,
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
from roleplay.storage.roles import (
    Roles,
    StoredPin,
)
from roleplay.storage.sharing import (
    Sharing,
)
from roleplay.storage.sustainment import (
    StoredCost,
    StoredNote,
    Sustainment,
)

__all__ = [
    "AttemptLine",
    "Attempts",
    "Boards",
    "Contests",
    "CriterionKey",
    "Database",
    "Earned",
    "EarnedBy",
    "Exemplar",
    "Exemplars",
    "Holiday",
    "Judging",
    "Kept",
    "League",
    "Ledger",
    "NewAttempt",
    "People",
    "Person",
    "Plans",
    "Played",
    "Recognition",
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
    "StoredAttempt",
    "StoredCost",
    "StoredEnd",
    "StoredNote",
    "StoredNotice",
    "StoredPin",
    "StoredStory",
    "StoredTurn",
    "Sustainment",
    "check_copy",
    "copy_database",
    "together",
]
