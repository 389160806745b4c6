"""Writes how long a leaderboard page takes with a million attempts, and with ten.

    python benchmarks/league.py [--attempts 1000000] [--people 20]

The attempts, their ends and ledger entries are made straight in SQLite, over three
years; the sums are then made by ``Boards.rebuild``, as the doctor does.  Asked for is
what the screen asks for: ``PlayLeague.page``.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from results import write_section
from sqlalchemy import insert

from roleplay.game import BOARDS, PERIODS, Chosen, period_of
from roleplay.scenario import SKILLS
from roleplay.storage import Boards, Contests, Database, League, People, Person
from roleplay.storage.tables import AttemptRow, EndRow, LedgerRow
from roleplay.usecases import PlayLeague, Practise, Shelves

NOW = datetime(2026, 5, 20, 10, tzinfo=UTC)
SPAN_DAYS = 3 * 365
AT_ONCE = 5_000
ROUNDS = 200


def rows(
    people: tuple[Person, ...], count: int
) -> Iterator[tuple[dict[str, Any], dict[str, Any], list[dict[str, Any]]]]:
    """Give attempts with their ends and entries, evenly over the time up to now."""
    chance, skills = random.Random(7), tuple(SKILLS)
    for number in range(count):
        share = (number + 1) / count
        ended_at = NOW - timedelta(days=SPAN_DAYS * (1 - share), minutes=5)
        attempt_id, who = f"a{number}", people[number % len(people)].person_id
        skill = chance.choice(skills)
        start = {
            "attempt_id": attempt_id, "person_id": who, "scenario_key": skill,
            "version": "1", "title": skill, "skill": skill, "difficulty": 2,
            "pass_mark": 70, "buyer": "dana", "seed": 1, "avoid": "",
            "started_at": ended_at - timedelta(minutes=4), "utc_offset_min": 60,
            "retry_of": None, "retry_number": None, "retry_before": None,
        }  # fmt: skip
        end = {
            "attempt_id": attempt_id, "ending_id": "won", "ending_title": "Won",
            "result": "won", "score": 80.0, "earned": 4.0, "weight": 5.0,
            "reason": "ended", "ended_at": ended_at,
        }  # fmt: skip
        causes = [("practice", chance.choice((10, 4, 1)))]
        if number % 3 == 0:
            causes.append(("mastery", chance.randrange(1, 40)))
        entries = [
            {"person_id": who, "entry_id": f"{attempt_id}-{cause}", "cause": cause,
             "points": points, "pot": skill, "skill": skill, "reason": "",
             "attempt_id": attempt_id, "given_at": ended_at}
            for cause, points in causes
        ]  # fmt: skip
        yield start, end, entries


def fill(database: Database, people: tuple[Person, ...], count: int) -> None:
    """Keep *count* attempts."""
    made = rows(people, count)
    for _ in range(0, count, AT_ONCE):
        some = [row for _, row in zip(range(AT_ONCE), made, strict=False)]
        with database.begin() as session:
            session.execute(insert(AttemptRow), [start for start, _, _ in some])
            session.execute(insert(EndRow), [end for _, end, _ in some])
            session.execute(
                insert(LedgerRow), [one for _, _, entries in some for one in entries]
            )


def seconds(work: Any) -> float:
    """Return how long a piece of work takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def measured(folder: Path, attempts: int, count: int) -> dict[str, float]:
    """Return milliseconds a page, of the clock and of the processor, and to rebuild."""
    database = Database(f"sqlite:///{folder / f'{attempts}.db'}")
    store = People(database)
    people = tuple(store.find_or_add(f"Person {n}", NOW) for n in range(count))
    league = League(database)
    for person in people:
        league.choose([Chosen(person.person_id, "joined")], NOW)
    fill(database, people, attempts)
    boards = Boards(database)
    found = {"rebuild_s": seconds(boards.rebuild)}
    assert boards.wrong() == 0
    shelves = Shelves([folder], None, frozenset())
    play = PlayLeague(
        people[0], (league, Contests(database)), _no_practise(), shelves, lambda: NOW
    )
    times, busy = [], []
    for number in range(ROUNDS):
        board, period = BOARDS[number % 3], PERIODS[number // 3 % 3]
        play.page(board, period)
        begun = time.thread_time()
        times.append(1000 * seconds(lambda b=board, p=period: play.page(b, p)))
        busy.append(1000 * (time.thread_time() - begun))
    found["median_ms"] = statistics.median(times)
    found["least_ms"] = min(times)
    found["busy_ms"] = statistics.median(busy)
    week = period_of("week", NOW.date())
    own = people[0].person_id
    found["row_ms"] = 1000 * seconds(lambda: league.earned_by(own, week))
    database.close()
    return found


def _no_practise() -> Practise:
    """Return nothing to play with: the page asks for none of it."""
    return Practise.__new__(Practise)


def main() -> None:
    """Measure and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attempts", type=int, default=1_000_000)
    parser.add_argument("--people", type=int, default=20)
    chosen = parser.parse_args()
    lines = [
        f"{chosen.people} players over three years, SQLite; all boards and periods in "
        f"turn, {ROUNDS} pages. A page is what the screen asks for: names, choices, "
        "sums, ranks.",
        "",
        "| attempts | page, median ms | least ms | of the processor, median ms | what "
        "earned a row, ms | rebuild, s |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    with tempfile.TemporaryDirectory() as folder:
        for attempts in (10, chosen.attempts):
            found = measured(Path(folder), attempts, chosen.people)
            names = ("median_ms", "least_ms", "busy_ms", "row_ms", "rebuild_s")
            cells = [f"{attempts:,}", *(f"{found[name]:.2f}" for name in names)]
            lines.append(f"| {' | '.join(cells)} |")
            print(lines[-1])
    write_section("league", "A leaderboard page", lines)


if __name__ == "__main__":
    main()
