import csv
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

import pytest
from desk import Desk
from sqlalchemy import text as sql

from roleplay.errors import UsageError
from roleplay.scenario import Answer, Hearing, Word
from roleplay.usecases import LEVELS, ReviewProgress, SkillCard, level_of_score

WON = ("thanks a lot for your time how do you work today", "how many hours is that")
HEARS = Hearing("scripted", hears_fillers=True)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def progress(desk: Desk) -> ReviewProgress:
    return progress_of(desk)


def progress_of(
    desk: Desk, cards: Callable[[], tuple[SkillCard, ...]] = tuple
) -> ReviewProgress:
    (person,) = desk.people()
    return ReviewProgress(
        person.person_id, desk.stores, desk.clock, cards=cards,
        buyers=desk.shelves.buyers,
    )  # fmt: skip


def aloud(text: str) -> Answer:
    words = tuple(Word(w, n * 0.4, n * 0.4 + 0.4) for n, w in enumerate(text.split()))
    return Answer(words, HEARS, spoken=True, duration_s=len(words) * 0.4,
                  response_s=1.0, line_s=3.0)  # fmt: skip


def play_aloud(desk: Desk) -> str:
    attempt_id = desk.practise.begin("small").attempt_id
    for text in WON:
        desk.practise.answer(attempt_id, aloud(text))
    return attempt_id


@pytest.mark.parametrize(("score", "level"), [
    (0, 0), (40, 0), (50, 0.5), (60, 1), (75, 2), (90, 3), (95, 3.5), (100, 4)
])  # fmt: skip
def test_the_level_of_a_score(score: float, level: float) -> None:
    assert level_of_score(score) == pytest.approx(level)
    assert 0 <= int(level_of_score(score)) < len(LEVELS)


def test_nothing_practised_is_nothing_shown(
    desk: Desk, progress: ReviewProgress
) -> None:
    review = progress.review(9)
    assert (review.ever, review.skills, review.objections) == (0, (), ())
    assert len(review.weeks) == 9
    assert progress.review(None).weeks == review.weeks[-1:]
    assert all(trend.points == () and trend.missing for trend in review.delivery)
    assert progress.history().rows == ()


def test_a_week_is_the_mean_of_the_best_and_weeks_without_practice_are_gaps(
    desk: Desk, progress: ReviewProgress
) -> None:
    desk.play("our product is great")
    desk.play(*WON)
    desk.clock.now += timedelta(days=15)
    desk.play(*WON)
    review = progress.review(9)
    (line,) = review.skills
    assert [(p.score, p.attempts) for p in line.points] == [(100, 2), (100, 1)]
    weeks = [point.week_on for point in line.points]
    assert weeks == [date(2026, 2, 23), date(2026, 3, 16)]
    assert (review.attempts, review.ever) == (3, 3)
    assert progress.review(1).attempts == 1
    assert progress.review(None).weeks[0] == weeks[0]


def test_delivery_is_shown_where_it_was_measured(
    desk: Desk, progress: ReviewProgress
) -> None:
    desk.play(*WON)
    assert not any(trend.points for trend in progress.review(4).delivery)
    play_aloud(desk)
    pace, fillers, share, response = progress.review(4).delivery
    assert pace.points[0].value == pytest.approx(150)
    assert (pace.points[0].of, pace.missing) == (1, "")  # the other answer is short
    assert (fillers.points[0].value, fillers.points[0].of) == (0, 2)
    spoken = 0.4 * sum(len(text.split()) for text in WON)
    assert share.points[0].value == pytest.approx(100 * spoken / (spoken + 6))
    assert response.points[0].value == 1.0


def test_objections_count_measured_turns(desk: Desk, progress: ReviewProgress) -> None:
    text = (desk.folder / "small.yaml").read_text("utf-8")
    priced = text.replace(
        "    mood: guarded\n", "    mood: guarded\n    objection: price\n"
    )
    assert priced != text
    (desk.folder / "small.yaml").write_text(priced, "utf-8")
    desk.play(*WON)
    desk.play("our product is great")
    (row,) = progress.review(4).objections
    assert (row.kind, row.met, row.passed) == ("price", 2, 1)


def test_a_month_has_practised_and_due_days(desk: Desk) -> None:
    desk.play(*WON)
    desk.play(*WON)
    card = SkillCard("discovery", 3, "kept", date(2026, 3, 9), "You passed.")
    month = progress_of(desk, lambda: (card,)).month(2026, 3)
    assert month.practised == {date(2026, 3, 1): 2}
    assert month.due == {date(2026, 3, 9): ("Discovery",)}
    assert progress_of(desk, lambda: (card,)).month(2026, 12).practised == {}
    (line,) = progress_of(desk, lambda: (card,)).review(4).skills
    assert line.card == card


def test_the_local_day_counts_and_not_the_one_in_utc(desk: Desk) -> None:
    desk.clock.now = desk.clock.now.replace(hour=0)  # two hours before, it was February
    desk.play(*WON)
    assert progress_of(desk).month(2026, 3).practised == {date(2026, 3, 1): 1}
    assert progress_of(desk).month(2026, 2).practised == {}


def test_the_history_is_searched_word_by_word(
    desk: Desk, progress: ReviewProgress
) -> None:
    desk.play(*WON)
    (row,) = progress.history().rows
    for words in ("", "  ", row.title.upper(), "discovery", f"{row.ending_title} disc"):
        assert len(progress.history(words).rows) == 1, words
    for words in ("nothing", "%", "_", "discovery nothing"):
        assert progress.history(words).rows == (), words


def test_badges_say_how_far_one_is(desk: Desk, progress: ReviewProgress) -> None:
    desk.play(*WON)
    states = {badge.badge_id: badge for badge in progress.badges()}
    assert len(states) == 24
    won = states["next-step"]
    assert (won.have, won.need, won.how_far) == (1, 5, "1 of 5 next steps")
    assert states["full-house"].earned_at is not None
    assert states["calm-pace"].how_far == ""


# The file ---------------------------------------------------------------------------


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_the_file_has_every_attempt_and_why_one_has_no_score(
    desk: Desk, progress: ReviewProgress
) -> None:
    played = desk.play(*WON)
    play_aloud(desk)
    desk.practise.retry(played, 1)
    given_up = desk.play("hello")
    desk.practise.abandon(given_up)
    first, second, single, left = rows(progress.history_csv())
    assert (first["score"], first["answers"], first["skill"]) == (
        "100.0", "typed", "Discovery"
    )  # fmt: skip
    assert int(first["points"]) > 0
    assert second["answers"] == "spoken"
    assert (single["kind"], single["why not measured"]) == (
        "turn tried again", "not finished yet"
    )  # fmt: skip
    assert (left["score"], left["why not measured"]) == ("not measured", "given up")


def test_no_cell_is_a_formula(desk: Desk, progress: ReviewProgress) -> None:
    desk.play(*WON)
    attempts = desk.stores.attempts
    (person,) = desk.people()
    begun = attempts.load(attempts.history(person.person_id)[0].attempt_id).start
    for start in ("=", "+", "-", "@", "\t", "\r", "\n"):
        evil = f'{start}HYPERLINK("http://x", "y")'
        attempts.begin(replace(begun, title=evil))
    found = rows(progress.history_csv())[1:]
    assert len(found) == 7
    for row in found:
        assert row["title"].startswith("'")
        assert not any(c.startswith(("=", "+", "-", "@", "\t")) for c in row.values())


def test_the_file_is_written_whole_or_not_at_all(
    desk: Desk, progress: ReviewProgress, tmp_path: Path
) -> None:
    desk.play(*WON)
    path = tmp_path / "out" / "history.csv"
    with pytest.raises(UsageError, match="Choose another"):
        progress.export(path)
    path.parent.mkdir()
    path.write_text("before")
    assert progress.export(path, bom=True) == 1
    assert path.read_bytes().startswith(b"\xef\xbb\xbfdate,")
    assert progress.export(path) == 1
    assert path.read_bytes().startswith(b"date,")
    assert [p.name for p in path.parent.iterdir()] == ["history.csv"]


def test_a_hundred_thousand_attempts_are_paged_and_searched_quickly(
    desk: Desk, progress: ReviewProgress
) -> None:
    (person,) = desk.people()
    _fill(desk, person.person_id, 100_000)
    began = perf_counter()
    page = progress.history()
    paged = perf_counter() - began
    assert (len(page.rows), page.more) == (50, True)
    began = perf_counter()
    (row,) = progress.history("number 31234").rows
    searched = perf_counter() - began
    assert row.title == "Number 31234"
    assert paged < 0.5
    assert searched < 2.0


FILL = """
WITH RECURSIVE counted(n) AS
    (SELECT 0 UNION ALL SELECT n + 1 FROM counted LIMIT {count})
INSERT INTO {table} ({columns}) SELECT {values} FROM counted
"""


def _fill(desk: Desk, person_id: str, count: int) -> None:
    tables = {
        "attempt": {
            "attempt_id": "'n' || n", "person_id": f"'{person_id}'", "seed": "1",
            "scenario_key": "'k'", "version": "'v'", "title": "'Number ' || n",
            "skill": "'price'", "difficulty": "1", "pass_mark": "70", "avoid": "''",
            "buyer": "'dana'", "utc_offset_min": "0",
            "started_at": "datetime('2020-01-01', n || ' minutes')",
        },
        "attempt_end": {
            "attempt_id": "'n' || n", "ending_title": "'Over'", "score": "80",
            "earned": "8", "weight": "10", "reason": "'ended'",
            "ended_at": "datetime('2020-01-01', n || ' minutes')",
        },
    }  # fmt: skip
    with desk.database.begin() as session:
        for table, row in tables.items():
            columns, values = ", ".join(row), ", ".join(row.values())
            session.execute(sql(FILL.format(count=count, table=table, columns=columns,
                                             values=values)))  # fmt: skip
