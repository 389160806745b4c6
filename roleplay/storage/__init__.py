"""What is kept between runs, in SQLite or PostgreSQL."""

from roleplay.storage.attempts import Attempts, Earned, Rule
from roleplay.storage.database import Database
from roleplay.storage.ledger import Ledger
from roleplay.storage.people import People
from roleplay.storage.plans import Holiday, Plans, Played, Standing
from roleplay.storage.recordings import Kept, Recordings, together
from roleplay.storage.records import (
    AttemptLine,
    CriterionKey,
    Judging,
    NewAttempt,
    Person,
    Rescored,
    StoredAttempt,
    StoredEnd,
    StoredTurn,
)

__all__ = [
    "AttemptLine",
    "Attempts",
    "CriterionKey",
    "Database",
    "Earned",
    "Holiday",
    "Judging",
    "Kept",
    "Ledger",
    "NewAttempt",
    "People",
    "Person",
    "Plans",
    "Played",
    "Recordings",
    "Rescored",
    "Rule",
    "Standing",
    "StoredAttempt",
    "StoredEnd",
    "StoredTurn",
    "together",
]
