"""A data folder in which three colleagues practised for some weeks, for pictures."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from roleplay.cli import Choice
from roleplay.parts import Parts
from roleplay.scenario import typed
from roleplay.speech import write_flac
from roleplay.storage import Attempts, Database, Ledger, People, Recordings
from roleplay.usecases import Practise, Stores

PLAN = (
    # who, days ago, scenario, whether by its model answers
    ("Maya Chen", 52, "who-is-this", False),
    ("Maya Chen", 50, "everything-is-fine", False),
    ("Maya Chen", 45, "a-minute-between-two-sites", True),
    ("Maya Chen", 43, "gone-by-christmas", True),
    ("Maya Chen", 38, "the-scrap-bin", False),
    ("Maya Chen", 37, "who-is-this", True),
    ("Maya Chen", 30, "what-happens-next", True),
    ("Maya Chen", 29, "the-discount-before-the-demo", False),
    ("Maya Chen", 22, "the-scrap-bin", True),
    ("Maya Chen", 20, "just-send-me-something", True),
    ("Maya Chen", 15, "more-than-we-expected", True),
    ("Maya Chen", 9, "who-else-has-a-say", True),
    ("Maya Chen", 8, "everything-is-fine", False),
    ("Maya Chen", 2, "mostly-fine", False),
    ("Maya Chen", 1, "what-happens-next", True),
    ("Lina Petrov", 24, "everything-is-fine", False),
    ("Lina Petrov", 17, "the-scrap-bin", True),
    ("Lina Petrov", 2, "who-is-this", True),
    ("Lina Petrov", 1, "gone-by-christmas", True),
    ("Theo Brandt", 12, "shall-we-stay-in-touch", True),
    ("Theo Brandt", 1, "more-than-we-expected", False),
)
MOST_TURNS = 14


def practise_for_weeks(parts: Parts, until: datetime) -> None:
    """Play the plan up to a time, typed; everybody joins the league."""
    places = parts.places
    database = Database(places.database_url)
    stores = Stores(
        Attempts(database),
        Ledger(database),
        Recordings(places.recordings, write_flac),
    )
    for name, days, scenario, well in PLAN:
        clock = _clock(until - timedelta(days=days))
        person = People(database).find_or_add(name, next(clock))
        practise = Practise(person, stores, parts.shelves(), lambda c=clock: next(c))  # type: ignore[misc]
        _play(practise, scenario, well=well)
    database.close()
    for name in dict.fromkeys(row[0] for row in PLAN):
        parts.league(Choice(profile=name)).join()


def _clock(start: datetime) -> Iterator[datetime]:
    while True:
        yield start
        start += timedelta(seconds=20)


def _play(practise: Practise, scenario: str, *, well: bool) -> None:
    scene = practise.begin(scenario, seed=7)
    for _ in range(MOST_TURNS):
        models = scene.turn.models
        answer = models[0] if well and models else "right i see that is interesting"
        step = practise.answer(scene.attempt_id, typed(answer))
        if step.scene is None:
            return
        scene = step.scene
