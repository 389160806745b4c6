"""A data folder with one small scenario, for the tests of use cases."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

from files import SMALL

from roleplay.scenario import typed
from roleplay.speech import write_flac
from roleplay.storage import (
    Attempts,
    Contests,
    Database,
    League,
    Ledger,
    People,
    Person,
    Plans,
    Recordings,
)
from roleplay.usecases import PlanDay, PlayLeague, Practise, Shelves, Stores


class Clock:
    """A local time that moves a minute with every look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 1, 9, tzinfo=timezone(timedelta(hours=2)))

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


class Desk:
    """A data folder that can be opened again, as after a restart."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "small.yaml").write_text(SMALL)
        self.clock = Clock()
        self.keep = False
        self.open()

    def open(self) -> None:
        """Open, or open again: nothing in memory is left from before."""
        self.database = Database(f"sqlite:///{self.folder / 'a.db'}")
        self.shelves = Shelves([self.folder], None, frozenset())
        self.practise = self.practise_as("Maya")

    def practise_as(self, name: str) -> Practise:
        """Return the attempts of a profile."""
        person = People(self.database).find_or_add(name, self.clock())
        self.stores = Stores(
            Attempts(self.database),
            Ledger(self.database),
            Recordings(self.folder / "recordings", write_flac),
        )
        return Practise(
            person, self.stores, self.shelves, self.clock, lambda: self.keep
        )

    def league_as(self, name: str) -> PlayLeague:
        """Return the league as a profile sees it."""
        practise = self.practise_as(name)
        person = People(self.database).find_or_add(name, self.clock())
        stores = League(self.database), Contests(self.database)
        return PlayLeague(person, stores, practise, self.shelves, self.clock)

    @property
    def glance(self) -> Path:
        """Where the plans of the next days are kept."""
        return self.folder / "today.json"

    def day_of(self, name: str = "Maya") -> PlanDay:
        """Return the days of a profile."""
        return PlanDay(
            People(self.database).find_or_add(name, self.clock()),
            (Plans(self.database), Attempts(self.database)),
            self.shelves,
            self.clock,
            self.glance,
        )

    def people(self) -> tuple[Person, ...]:
        """Return everybody."""
        return People(self.database).all()

    def restart(self) -> None:
        """Close and open again."""
        self.database.close()
        self.open()

    def play(self, *answers: str) -> str:
        """Play an attempt; return its id."""
        attempt_id = self.practise.begin("small").attempt_id
        for answer in answers:
            self.practise.answer(attempt_id, typed(answer))
        return attempt_id
