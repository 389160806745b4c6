"""A small scenario under other rubrics, and attempts that are judged by them."""

from pathlib import Path

from files import SMALL
from sqlalchemy import text
from values import NOW

from roleplay.scenario import typed
from roleplay.storage import Attempts, Database, Ledger, People, Recordings
from roleplay.storage.tables import GROWING
from roleplay.usecases import Practise, Rescore, Shelves, Stores

RUBRICS = (
    SMALL,
    SMALL.replace("weight: 3", "weight: 9"),
    SMALL.replace('any: ["thank* you", thanks]', 'any: ["thank* a lot"]'),
    SMALL.replace('"our product"', '"work today"'),
    SMALL.replace("Thanks her, any", "Thanks her, weight: 5, any"),
    SMALL.replace("second", "third"),
    "no scenario at all",
)
"""Weights and patterns differ; then a turn's id; the last cannot be read."""

ANSWERS = (
    ("thanks how do you work today", "how many hours"),
    ("how do you work today", "how many hours"),
    ("thanks", "thanks how do you work today", "i see", "how long"),
    ("our product is great",),
)


class Rescoring:
    """A scenario file over a database, for one person; *rubric* rewrites the file."""

    def __init__(self, database: Database, folder: Path, name: str = "Maya") -> None:
        self.folder = folder
        self.database = database
        self.attempts = Attempts(database)
        self.person = People(database).find_or_add(name, NOW)
        self.stores = Stores(
            self.attempts, Ledger(database), Recordings(folder, lambda pcm, path: None)
        )
        self.use(RUBRICS[0])

    def use(self, rubric: str) -> None:
        """Let the scenario file say *rubric* from now on."""
        (self.folder / "small.yaml").write_text(rubric)
        shelves = Shelves([self.folder], None, frozenset())
        self.practise = Practise(self.person, self.stores, shelves, lambda: NOW)
        self.rescore = Rescore([self.person], self.stores, shelves, lambda: NOW)

    def play(self, answers: tuple[str, ...]) -> str:
        """Play an attempt to its end; return its id."""
        attempt_id = self.practise.begin("small", seed=1).attempt_id
        for answer in answers:
            self.practise.answer(attempt_id, typed(answer))
        return attempt_id

    def apply(self) -> int:
        """Apply; return how many attempts changed."""
        return sum(looked.applied for looked in self.rescore.look(apply=True))

    def total(self) -> int:
        """Return the person's points."""
        return self.stores.ledger.total(self.person.person_id)


def kept_rows(database: Database) -> dict[str, set[tuple[object, ...]]]:
    """Return every row of every table but the profiles."""
    with database.begin() as session:
        return {
            table: set(map(tuple, session.execute(text(f"SELECT * FROM {table}"))))
            for table in GROWING
        }
