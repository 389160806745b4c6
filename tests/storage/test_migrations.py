"""A database of an older version becomes one of this version, rows and all."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, inspect, text
from values import NOW, start, turn

from roleplay.game import EarnedBadge, Totals, period_of
from roleplay.scoring import Delivery, delivery_of
from roleplay.storage import (
    Attempts,
    Boards,
    Database,
    League,
    Ledger,
    Person,
    Plans,
)
from roleplay.storage.database import MIGRATIONS
from roleplay.storage.encoding import answer_text, explanation_text

WEEK = period_of("week", NOW.date())

LONG = turn(text="one two three four five six seven eight nine ten").answer
ROWS = """
INSERT INTO person VALUES ('p', 'Maya', :now);
INSERT INTO attempt VALUES ('a', 'p', 'small', 'sha256:1', 'Small', 'discovery', 2, 70,
    'dana', 7, '', :now, 60, NULL, NULL, NULL);
INSERT INTO attempt_turn VALUES ('a', 1, 'opening', 'Hello.', 'guarded', 'price', true,
    55, :now);
INSERT INTO answer VALUES ('w', 'a', 1, 0, 'thanks a lot', :answer, 100, NULL, 2, 2,
    NULL);
INSERT INTO verdict VALUES ('w', 'thank', 0, 'met', 1, 2, 'any', '', 'number',
    :explanation, '1');
INSERT INTO attempt_turn VALUES ('a', 2, 'pain', 'Well.', 'neutral', '', false, 60,
    :now);
INSERT INTO answer VALUES ('x', 'a', 2, 0, 'long', :long, 100, NULL, 2, 2, NULL);
INSERT INTO verdict VALUES ('x', 'calm', 0, 'met', 1, 2, 'measure', '', '',
    :explanation, '1');
INSERT INTO attempt_turn VALUES ('a', 3, 'close', 'So.', 'neutral', '', false, 60,
    :now);
INSERT INTO answer VALUES ('y', 'a', 3, 0, 'long', :long, 100, NULL, 2, 2, NULL);
INSERT INTO badge_earned VALUES ('p', 'number-finder', 'a', :now);
INSERT INTO attempt_end VALUES ('a', 'won', 'She answered', 'won', 100, 2, 2, 'ended',
    :now);
INSERT INTO ledger_entry VALUES ('p', 'e', 'mastery', 40, 'small', 'discovery', 'new',
    'a', :now)
"""


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'a.db'}"
    url: str = request.getfixturevalue("postgresql")
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return url


@pytest.fixture
def old(url: str) -> Iterator[Engine]:
    """Give a database of revision 0001 with one ended attempt."""
    engine = create_engine(url)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.commit()
    values = {
        "now": NOW if engine.dialect.name == "postgresql" else "2026-03-01 09:30:00",
        "answer": answer_text(turn().answer),
        "long": answer_text(LONG),
        "explanation": explanation_text(turn().verdict.explanations[0]),
    }
    with engine.begin() as connection:
        for statement in ROWS.split(";"):
            connection.execute(text(statement), values)
    yield engine
    engine.dispose()


def test_old_attempts_are_read_as_they_were(url: str, old: Engine) -> None:
    database = Database(url)
    stored = Attempts(database).load("a")
    assert stored.start.title == start("p").title
    kept, *_ = stored.turns
    assert (kept.answer, kept.verdict, kept.keys) == (
        turn().answer, turn().verdict, turn().keys
    )  # fmt: skip
    assert (kept.judging.scoring, kept.judging.scenario, kept.judging.nth) == (
        "1", "", 0
    )  # fmt: skip
    (fact,) = Attempts(database).facts("p")
    assert (fact.score, fact.rescored) == (100, False)
    database.close()


def test_summaries_are_filled_from_what_was_there(url: str, old: Engine) -> None:
    database = Database(url)
    assert Attempts(database).differing("p") == ()
    found = Plans(database).standing("p", (NOW.date(),))
    assert [card.skill for card in found.cards] == ["discovery"]
    assert found.days == {NOW.date(): 1}
    database.close()


def test_old_turns_are_measured_by_the_words_that_were_kept(
    url: str, old: Engine
) -> None:
    database = Database(url)
    (fact,) = Attempts(database).facts("p")
    short, own_range, long = (turn.delivery for turn in fact.turns)
    assert short == delivery_of(turn().answer) == Delivery(rep_s=2.5)
    assert long == delivery_of(LONG)
    assert long.pace_fits is not None
    assert own_range == replace(long, pace_fits=None)
    database.close()


def test_old_badges_are_kept_and_new_ones_need_no_attempt(
    url: str, old: Engine
) -> None:
    database = Database(url)
    new = EarnedBadge("real-call", None, NOW)
    Attempts(database).reward("p", lambda *_: ((), (new,)))
    kept = Ledger(database).badges("p")
    assert {badge.badge_id: badge.attempt_id for badge in kept} == {
        "number-finder": "a", "real-call": None
    }  # fmt: skip
    database.close()


def test_what_moved_still_cannot_be_changed(url: str, old: Engine) -> None:
    Database(url).close()
    for statement in ("UPDATE verdict SET credit = 0", "DELETE FROM verdict",
                      "DELETE FROM badge_earned",
                      "DELETE FROM turn_measure"):  # fmt: skip
        with old.connect() as connection:
            with pytest.raises(Exception, match="never changed"):
                connection.execute(text(statement))
            connection.rollback()


def test_what_was_earned_before_is_counted(url: str, old: Engine) -> None:
    database = Database(url)
    assert Boards(database).wrong() == 0
    (player,) = League(database).own(Person("p", "Maya"), WEEK).players
    assert player.now == Totals(mastery=40, points=40, practices=1)
    database.close()


def test_nothing_of_the_old_table_is_left(url: str, old: Engine) -> None:
    Database(url).close()
    assert not [t for t in inspect(old).get_table_names() if "_000" in t]
