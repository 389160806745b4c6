"""What is kept between runs, in SQLite or PostgreSQL."""

from roleplay.storage.attempts import Attempts, Earned, Rule
from roleplay.storage.copies import check_copy, copy_database
from roleplay.storage.database import Database
from roleplay.storage.ledger import Ledger
from roleplay.storage.people import People
from roleplay.storage.recordings import Kept, Recordings, together
from roleplay.storage.records import (
    AttemptLine,
    CriterionKey,
    Judging,
    NewAttempt,
    Person,
    Rescored,
    Shared,
    SharedLine,
    StoredAppeal,
    StoredAttempt,
    StoredEnd,
    StoredTurn,
)
from roleplay.storage.sharing import Sharing

__all__ = [
    "AttemptLine",
    "Attempts",
    "CriterionKey",
    "Database",
    "Earned",
    "Judging",
    "Kept",
    "Ledger",
    "NewAttempt",
    "People",
    "Person",
    "Recordings",
    "Rescored",
    "Rule",
    "Shared",
    "SharedLine",
    "Sharing",
    "StoredAppeal",
    "StoredAttempt",
    "StoredEnd",
    "StoredTurn",
    "check_copy",
    "copy_database",
    "together",
]
