import csv
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from coaching_folder import TEAM, Folder, ago

from roleplay.errors import StorageError, UsageError
from roleplay.game import (
    TOO_FEW,
    Checkpoint,
    ConflictFact,
    Held,
    HolidayFact,
    Money,
    NoticeFact,
    Share,
    TeamCall,
)
from roleplay.scoring import NotMeasured
from roleplay.storage import Plans
from roleplay.usecases import OutcomeNow


@pytest.fixture
def folder() -> Iterator[Folder]:
    folder = Folder()
    folder.team()
    folder.give("Rowan Hale", "manager")
    yield folder
    folder.database.close()


def play_all(folder: Folder, days_ago: int, score: float = 90) -> None:
    for name in TEAM:
        folder.play(name, days_ago, score)


def suggested(folder: Folder, name: str = "Rowan Hale") -> dict[str, str]:
    found = folder.sustainment(name).who_may_need_you()
    return {one.person.name: one.why for one in found}


def test_the_curve_follows_the_group_week_by_week(folder: Folder) -> None:
    folder.programme(22)
    play_all(folder, 21)
    folder.play(TEAM[0], 9)
    alive = folder.sustainment("Rowan Hale").alive()
    assert (alive.enrolled, alive.sharing, alive.started_on) == (5, 5, ago(22))
    assert [week.practising for week in alive.weeks] == [
        Share(5, 5, 5), Share(1, 5, 5), Share(0, 5, 5)
    ]  # fmt: skip
    assert alive.weeks[2].held == Share(5, 5, 5)


def test_who_does_not_share_effort_is_in_no_number(folder: Folder) -> None:
    folder.programme(40)
    play_all(folder, 39)
    folder.roles(TEAM[0]).share_effort(False)
    sustainment = folder.sustainment("Rowan Hale")
    assert sustainment.alive().sharing == 4
    assert all(week.practising is TOO_FEW for week in sustainment.alive().weeks)
    found = sustainment.sustained()
    assert found.adoption is TOO_FEW
    assert found.held is TOO_FEW
    assert all(p.checkpoint.found is TOO_FEW for p in found.checkpoints)


def test_without_a_programme_every_rep_is_counted(folder: Folder) -> None:
    play_all(folder, 9)
    alive = folder.sustainment("Rowan Hale").alive()
    assert (alive.programme, alive.started_on, len(alive.weeks)) == (None, ago(9), 1)
    assert alive.weeks[0].practising == Share(5, 5, 5)


def test_costs_become_a_cost_for_each_skill_held(folder: Folder) -> None:
    folder.programme(100)
    play_all(folder, 40)
    play_all(folder, 5)
    sustainment = folder.sustainment("Rowan Hale")
    sustainment.add_cost("12,000", "eur", "Course <b>fee</b>", ago(50))
    sustainment.add_cost("500.5", "EUR", "Two afternoons", ago(3))
    found = sustainment.sustained()
    assert found.spent == Money(1_250_050, "EUR")
    assert found.per_skill == Money(250_010, "EUR")
    assert found.checkpoints[0].checkpoint == Checkpoint(30, Held(5, 0, 0, 5))
    assert found.checkpoints[0].cost == Money(250_010, "EUR")
    assert isinstance(found.checkpoints[1].cost, NotMeasured)
    assert [cost.what for cost in found.costs] == [
        "Two afternoons", "Course <b>fee</b>"
    ]  # fmt: skip
    assert found.by_skill[0][0] == "Discovery"


def test_a_cost_is_taken_back(folder: Folder) -> None:
    sustainment = folder.sustainment("Rowan Hale")
    sustainment.add_cost("5", "EUR", "Pens", ago(1))
    (cost,) = sustainment.sustained().costs
    sustainment.take_cost_back(cost.cost_id)
    assert sustainment.sustained().costs == ()
    with pytest.raises(StorageError, match="no such cost"):
        sustainment.take_cost_back("x")


@pytest.mark.parametrize(
    ("amount", "currency", "what", "days", "words"),
    [
        ("", "EUR", "Hall", 1, "digits"),
        ("1.000", "EUR", "Hall", 1, "digits"),
        ("12.345,00", "EUR", "Hall", 1, "digits"),
        ("-5", "EUR", "Hall", 1, "digits"),
        ("٣", "EUR", "Hall", 1, "digits"),
        ("0.00", "EUR", "Hall", 1, "more than 0"),
        ("9" * 30, "EUR", "Hall", 1, "too large"),
        ("5", "", "Hall", 1, "currency"),
        ("5", "<b>EUR</b>", "Hall", 1, "currency"),
        ("5", "EUR", " \n ", 1, "on what"),
        ("5", "EUR", "x" * 10_000, 1, "10000"),
        ("5", "EUR", "Hall", -1, "still to come"),
    ],
)
def test_an_unusable_cost_keeps_nothing(
    folder: Folder, amount: str, currency: str, what: str, days: int, words: str
) -> None:
    sustainment = folder.sustainment("Rowan Hale")
    with pytest.raises(UsageError, match=words):
        sustainment.add_cost(amount, currency, what, ago(days))
    assert sustainment.sustained().costs == ()


def test_the_same_cost_is_entered_once(folder: Folder) -> None:
    sustainment = folder.sustainment("Rowan Hale")
    sustainment.add_cost("5", "EUR", "Pens", ago(1))
    with pytest.raises(UsageError, match="entered already"):
        sustainment.add_cost("5.00", "EUR", " Pens ", ago(1))


def test_a_rep_sees_no_numbers_and_enters_no_cost(folder: Folder) -> None:
    own = folder.sustainment(TEAM[0])
    for look in (own.alive, own.sustained, own.sponsor_page):
        with pytest.raises(UsageError, match="those who lead"):
            look()
    with pytest.raises(UsageError, match="entered by a manager"):
        own.add_cost("5", "EUR", "Pens", ago(1))
    assert own.who_may_need_you() == ()


def test_fading_is_read_from_what_was_shared_with_this_manager(folder: Folder) -> None:
    folder.team(TEAM, shares=False)
    folder.give("Bo Lund", "manager")
    for days, score in ((9, 90), (2, 20)):
        folder.share(folder.play("Jonah Osei", days, score), "Rowan Hale")
        folder.play("Maya Chen", days, score)  # shared with nobody
    assert suggested(folder) == {"Jonah Osei": "Discovery fades in what was shared"}
    assert suggested(folder, "Bo Lund") == {}


def test_two_quiet_weeks_show_only_where_effort_is_shared(folder: Folder) -> None:
    folder.programme(40)
    play_all(folder, 14)
    folder.play("Maya Chen", 13)
    folder.roles("Jonah Osei").share_effort(False)
    assert suggested(folder) == dict.fromkeys(
        ("Ewan Birk", "Lina Petrov", "Sofia Imhof"), "two weeks without practice"
    )


def test_after_a_leave_there_is_nothing_to_fix(folder: Folder) -> None:
    folder.programme(40)
    for name in TEAM[:4]:
        folder.play(name, 1)
    folder.play("Lina Petrov", 20)
    lina = folder.person("Lina Petrov").person_id
    off = HolidayFact(ago(19), ago(2))
    Plans(folder.database).add_holiday(lina, off, folder.at)
    (found,) = folder.sustainment("Rowan Hale").who_may_need_you()
    assert found.paused
    assert found.what == "Back from leave. The weekly goal was paused, nothing to fix."


def test_steady_practice_without_a_call_is_suggested(folder: Folder) -> None:
    play_all(folder, 1)
    for days in (2, 9, 16):
        folder.play("Sofia Imhof", days)
    assert suggested(folder) == {
        "Sofia Imhof": "steady practice, nothing seen on calls"
    }
    sofia = folder.person("Sofia Imhof").person_id
    folder.known["calls"] = [TeamCall(sofia, ago(2), seen=True)]
    assert suggested(folder) == {}


def test_notices_and_calls_are_counted_from_five_people(folder: Folder) -> None:
    folder.programme(61)
    maya, rowan = (
        folder.person(TEAM[0]).person_id,
        folder.person("Rowan Hale").person_id,
    )
    folder.known["notices"] = [NoticeFact(rowan, maya, ago(n)) for n in range(5)]
    folder.known["calls"] = [
        TeamCall(maya, ago(2), seen=True), TeamCall(maya, ago(2), seen=False)
    ]  # fmt: skip
    found = folder.sustainment("Rowan Hale").sustained()
    assert not isinstance(found.recognition, NotMeasured)
    assert (found.recognition.notices, found.recognition.people) == (5, 5)
    assert round(found.recognition.monthly, 1) == 0.5
    assert not isinstance(found.calls, NotMeasured)
    assert (found.calls.seen, found.calls.told, found.calls.with_one) == (1, 1, 1)
    folder.programme(61, TEAM[:4])
    few = folder.sustainment("Rowan Hale").sustained()
    assert (few.recognition, few.calls) == (TOO_FEW, TOO_FEW)


def test_the_page_is_written_as_csv_that_runs_nothing(
    folder: Folder, tmp_path: Path
) -> None:
    outcome = OutcomeNow("=cmd|' /C calc'!A0", "per ten", 4, 1, 2.5, ago(3))
    folder.programme(40, outcomes=(outcome,))
    play_all(folder, 35)
    folder.known["conflicts"] = [ConflictFact("Bonus plan")]
    path = tmp_path / "page.csv"
    sustainment = folder.sustainment("Rowan Hale")
    sustainment.add_cost("100", "EUR", "=1+1, course", ago(3))
    count = sustainment.export_csv(path)
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert len(rows) == count
    assert [row["what"] for row in rows if row["section"] == "outcome"] == [
        "'=cmd|' /C calc'!A0"
    ]
    thirty = [row for row in rows if row["section"] == "after 30 days"]
    assert {row["why not measured"] for row in thirty} == {"too few to show"}
    assert all(not row["people"] or int(row["people"]) >= 5 for row in rows)
    with pytest.raises(UsageError, match="Cannot write"):
        sustainment.export_csv(tmp_path / "none" / "page.csv")


def test_an_executive_who_writes_the_page_has_looked(
    folder: Folder, tmp_path: Path
) -> None:
    folder.give("Ada Koch", "sponsor")
    folder.sustainment("Ada Koch").export_csv(tmp_path / "a.csv")
    look = folder.duties("Ada Koch").leading()[0].lines[3]
    assert (look.finding.state, look.finding.done_on) == ("kept", ago(0))
    folder.at += timedelta(days=31)
    look = folder.duties("Ada Koch").leading()[0].lines[3]
    assert look.finding.state == "under way"
