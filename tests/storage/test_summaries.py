"""Summaries say what the facts say, whatever happened, on both kinds of database."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from values import NOW, end, start, turn

from roleplay.game import SkillCard, skill_cards
from roleplay.scoring import NotMeasured, Score
from roleplay.storage import Attempts, Database, Ledger, People, Plans
from roleplay.usecases.rewards import all_owed

NAMES = count()
DAY = NOW.date()


class Story:
    """Attempts of a person of their own; hours may run backwards."""

    def __init__(self, database: Database) -> None:
        self.attempts = Attempts(database)
        self.plans = Plans(database)
        self.total = Ledger(database).total
        person = People(database).find_or_add(f"Person {next(NAMES)}", NOW)
        self.person_id = person.person_id

    def begin(self, hours: int = 0, **more: object) -> str:
        """Begin an attempt and answer its first turn."""
        begun = replace(start(self.person_id, hours=hours), **more)  # type: ignore[arg-type]
        attempt_id = self.attempts.begin(begun)
        self.attempts.add_turn(attempt_id, turn())
        return attempt_id

    def finish(self, attempt_id: str, hours: int, score: float | None) -> None:
        """End an attempt with a score, or with nothing measured."""
        value = NotMeasured("nothing") if score is None else score
        ended = replace(end(hours), score=Score(value, 1.0, 2.0))
        self.attempts.end(attempt_id, ended, all_owed)

    def play(self, hours: int, score: float | None = 80.0, **more: object) -> str:
        """Begin and end an attempt."""
        attempt_id = self.begin(hours, **more)
        self.finish(attempt_id, hours, score)
        return attempt_id

    def cards(self) -> tuple[SkillCard, ...]:
        """Return the cards that are kept."""
        return self.plans.standing(self.person_id, ()).cards


@pytest.fixture
def story(database: Database) -> Story:
    return Story(database)


def test_a_start_reads_what_was_played(story: Story) -> None:
    story.play(0, 60, scenario_key="a")
    story.play(1, 90, scenario_key="a")
    story.play(24, None, scenario_key="b", skill="price")
    waiting = story.begin(25)
    tomorrow = DAY + timedelta(days=1)
    found = story.plans.standing(story.person_id, (DAY, tomorrow))
    played = {key: (p.best, p.attempts) for key, p in found.played.items()}
    assert played == {"a": (90, 2), "b": (None, 1)}
    assert found.days == {DAY: 2, tomorrow: 1}
    assert [line.attempt_id for line in found.unfinished] == [waiting]
    assert [(card.skill, card.reviews) for card in found.cards] == [("discovery", 2)]
    assert story.total(story.person_id) > 0


def test_what_stood_when_it_was_begun_is_kept_with_an_attempt(story: Story) -> None:
    story.play(0)
    first = story.cards()[0]
    story.play(48)
    facts = story.attempts.facts(story.person_id)
    assert [fact.due_on for fact in facts] == [None, first.due_on]
    single = story.begin(72, retry_of=facts[0].attempt_id, retry_number=1)
    story.finish(single, 72, 80.0)
    assert story.attempts.facts(story.person_id)[-1].due_on is None


def test_a_clock_set_back_gives_the_same_cards(story: Story) -> None:
    for hours, score in ((48, 70.0), (0, 95.0), (24, 80.0)):
        story.play(hours, score)
    facts = story.attempts.facts(story.person_id)
    assert story.cards() == tuple(skill_cards(facts).values())
    assert story.attempts.differing(story.person_id) == ()


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["play", "leave", "abandon", "retry", "finish"]),
        st.integers(0, 400),
        st.none() | st.sampled_from([0.0, 62.5, 76.0, 100.0]),
        st.sampled_from(["discovery", "price"]),
    ),
    min_size=1,
    max_size=7,
)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(STEPS)
def test_summaries_follow_whatever_happens(
    database: Database, steps: list[tuple[str, int, float | None, str]]
) -> None:
    story = Story(database)
    waiting: list[str] = []
    first = story.play(0)
    for act, hours, score, skill in steps:
        if act == "finish" and waiting:
            story.finish(waiting.pop(), hours, score)
        elif act == "play":
            story.play(hours, score, skill=skill, scenario_key=skill)
        elif act == "retry":
            story.play(hours, score, retry_of=first, retry_number=1)
        else:
            waiting.append(story.begin(hours, skill=skill))
            if act == "abandon":
                given_up = replace(end(hours), reason="abandoned", ending_id=None)
                story.attempts.end(waiting.pop(), given_up)
    assert story.attempts.differing(story.person_id) == ()
    story.attempts.rebuild(story.person_id)
    assert story.attempts.differing(story.person_id) == ()


@pytest.mark.parametrize(
    "table",
    ["attempt_open", "skill_card", "scenario_best", "day_total", "person_total"],
)
def test_a_wrong_summary_is_found_and_made_anew(
    database: Database, story: Story, table: str
) -> None:
    story.play(0)
    story.begin(1)
    kept = story.plans.standing(story.person_id, (DAY,))
    with database.begin() as session:
        session.execute(text(f"DELETE FROM {table}"))
    assert story.attempts.differing(story.person_id) == (table,)
    story.attempts.rebuild(story.person_id)
    assert story.attempts.differing(story.person_id) == ()
    assert story.plans.standing(story.person_id, (DAY,)) == kept


def test_an_end_that_fails_leaves_no_summary(story: Story) -> None:
    attempt_id = story.begin()

    def broken(*_: object) -> object:
        raise RuntimeError("a bug in a rule")

    with pytest.raises(RuntimeError):
        story.attempts.end(attempt_id, end(), broken)  # type: ignore[arg-type]
    assert story.attempts.load(attempt_id).end is None
    assert story.attempts.differing(story.person_id) == ()
    assert story.plans.standing(story.person_id, (DAY,)).days == {}


def test_days_are_the_persons_own(story: Story) -> None:
    # 23:30 in UTC is half past midnight an hour further east.
    story.play(14)
    found = story.plans.standing(story.person_id, (DAY, DAY + timedelta(days=1)))
    assert found.days == {date(2026, 3, 2): 1}
