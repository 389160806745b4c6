"""The badges of skill, habit and voice can be earned with the shipped scenarios."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from roleplay.bundled import bundled
from roleplay.game import BADGES, GoalFact, PersonFacts, earned
from roleplay.scenario import Answer, Hearing, Turn, Word
from roleplay.speech import write_flac
from roleplay.storage import Attempts, Database, Ledger, People, Plans, Recordings
from roleplay.usecases import Practise, Shelves, Stores

HEARS = Hearing("scripted", hears_fillers=True)
WORD_S = 60 / 140
"""140 words a minute, a calm pace."""

FILES = (  # a buyer each, and what single badges need; all together would take longer
    "everything-is-fine", "gone-by-christmas", "just-send-me-a-price",
    "a-handshake-price", "call-me-next-quarter", "we-need-to-think-about-it",
    "one-sentence-for-the-board", "it-goes-to-the-committee", "whose-number-is-it",
    "more-than-we-expected",
)  # fmt: skip
DAYS = (1, 4, 11, 32, 39, 46, 53, 60, 67)
"""On which days after the first one of them is played again."""


def spoken(text: str) -> Answer:
    """Return *text* said calmly, with two and a half seconds of room after it."""
    words = tuple(
        Word(word, n * WORD_S, (n + 1) * WORD_S) for n, word in enumerate(text.split())
    )
    length = len(words) * WORD_S
    return Answer(
        words, HEARS, spoken=True, duration_s=length + 2.5, line_s=length + 1.0
    )


class Rep:
    """Somebody who gives the model answer in every turn."""

    def __init__(self, folder: Path) -> None:
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)
        self.database = Database("sqlite://")
        self.attempts = Attempts(self.database)
        self.shelves = Shelves([folder], None, frozenset())
        self.person = People(self.database).find_or_add("Maya", self.now)
        stores = Stores(
            self.attempts, Ledger(self.database), Recordings(folder, write_flac)
        )
        self.practise = Practise(self.person, stores, self.shelves, lambda: self.now)

    def play(self, key: str, first: str = "") -> str:
        """Play a scenario to its end; return the attempt's id.

        first: the answer to the first turn instead of the model answer.
        """
        scene = self.practise.begin(key, seed=1)
        turn = scene.turn
        if first:
            step = self.practise.answer(scene.attempt_id, spoken(first))
            assert step.scene is not None
            turn = step.scene.turn
        self._answer(scene.attempt_id, turn)
        return scene.attempt_id

    def try_again(self, attempt_id: str) -> None:
        """Try the first turn of an attempt again."""
        scene = self.practise.retry(attempt_id, 1)
        self._answer(scene.attempt_id, scene.turn)

    def _answer(self, attempt_id: str, turn: Turn) -> None:
        scene = True
        while scene:
            step = self.practise.answer(attempt_id, spoken(turn.models[0]))
            scene = step.scene is not None
            turn = step.scene.turn if step.scene else turn


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PersonFacts]:
    """Give what happened to one who played all FILES, and went on for weeks."""
    rep = Rep(tmp_path_factory.mktemp("rep"))
    paths = [str(bundled("scenarios") / f"{name}.yaml") for name in FILES]
    scenarios = [rep.shelves.load(path) for path in paths]
    keys = [scenario.key for scenario in scenarios]
    goal = GoalFact(1, date(2026, 1, 1))
    Plans(rep.database).set_goal(rep.person.person_id, goal, rep.now)
    for key in keys:
        rep.now += timedelta(minutes=1)
        rep.play(key)
    start = rep.now
    for day in DAYS:
        rep.now = start + timedelta(days=day)
        rep.play("it-goes-to-the-committee")
    weak = rep.play("everything-is-fine", "hello there")
    for _ in range(10):
        rep.try_again(weak)
    yield replace(
        rep.attempts.person_facts(rep.person.person_id),
        buyers=frozenset(scenario.buyer.portrait for scenario in scenarios),
    )
    rep.database.close()


@pytest.mark.parametrize("family", ["skill", "habit", "voice"])
def test_every_badge_of_a_family_can_be_earned(known: PersonFacts, family: str) -> None:
    have = {badge.badge_id for badge in earned(known)}
    assert {b.badge_id for b in BADGES if b.family == family} - have == set()


def test_all_buyers_of_the_library_are_met(known: PersonFacts) -> None:
    portraits = {
        path.name.rpartition("-")[0]
        for path in (bundled("assets") / "portraits").glob("*-warm.svg")
    }
    assert portraits == known.buyers
