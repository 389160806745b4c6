from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from programme_office import (
    MONDAY,
    OUTCOME,
    TEXT,
    ProgrammeOffice,
)

from roleplay.errors import UsageError
from roleplay.game import Role
from roleplay.usecases import OutcomeText, ProgrammeText

TODAY = MONDAY.date()
HTML = "<b>Ask</b> <script>alert(1)</script> first."


@pytest.fixture
def office(tmp_path: Path) -> Iterator[ProgrammeOffice]:
    office = ProgrammeOffice(tmp_path)
    yield office
    office.database.close()


def test_there_is_nothing_before_a_programme_is_started(
    office: ProgrammeOffice,
) -> None:
    programme = office.programme()
    assert programme.current() is None
    assert programme.outcomes() == ()
    assert programme.may_edit


@pytest.mark.parametrize("days", [0, 56])
def test_a_programme_knows_its_week(office: ProgrammeOffice, days: int) -> None:
    office.programme().start(TEXT)
    office.at += timedelta(days=days)
    found = office.programme().current()
    assert found is not None
    assert (found.text, found.week) == (TEXT, days // 7 + 1)


@pytest.mark.parametrize("role", ["manager", "sponsor", "champion", "planner"])
def test_who_runs_it_may_change_it(office: ProgrammeOffice, role: Role) -> None:
    office.programme().start(TEXT)
    programme = office.programme(office.add("Ines", role))
    changed = replace(TEXT, goal="Ask, then price.")
    assert programme.edit(changed).text == changed


@pytest.mark.parametrize("role", ["rep", "coach", "trainer"])
def test_others_see_it_and_change_nothing(office: ProgrammeOffice, role: Role) -> None:
    office.programme().start(TEXT)
    programme = office.programme(office.add("Maya", role))
    found = programme.current()
    assert found is not None
    assert not found.may_edit
    for act in (
        lambda: programme.start(TEXT),
        lambda: programme.edit(TEXT),
        lambda: programme.close(),
        lambda: programme.enrol([]),
        lambda: programme.add_outcome(OUTCOME),
    ):
        with pytest.raises(UsageError, match="run by a manager"):
            act()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (replace(TEXT, title=" \n "), "title is empty"),
        (replace(TEXT, title="x" * 10_000), "10,000 letters; 80 fit"),
        (replace(TEXT, goal=""), "goal is empty"),
        (replace(TEXT, goal="y" * 10_000), "10,000 letters; 400 fit"),
        (replace(TEXT, weeks=0), "1 to 104 weeks"),
        (replace(TEXT, weeks=105), "1 to 104 weeks"),
        (replace(TEXT, started_on=date(2024, 1, 1)), "over already"),
        (replace(TEXT, started_on=TODAY - timedelta(weeks=24)), "over already"),
    ],
)
def test_what_cannot_be_a_programme_is_refused(
    office: ProgrammeOffice, wrong: ProgrammeText, says: str
) -> None:
    with pytest.raises(UsageError, match=says):
        office.programme().start(wrong)
    assert office.programme().current() is None
    office.programme().start(TEXT)
    with pytest.raises(UsageError, match=says):
        office.programme().edit(wrong)
    found = office.programme().current()
    assert found is not None
    assert found.text == TEXT


def test_a_title_is_not_used_twice(office: ProgrammeOffice) -> None:
    office.programme().start(TEXT)
    office.programme().edit(TEXT)  # its own title is its own
    office.programme().close()
    with pytest.raises(UsageError, match="of this title before"):
        office.programme().start(replace(TEXT, title="discovery  BEFORE price"))


def test_markup_stays_the_letters_it_is(office: ProgrammeOffice) -> None:
    text = replace(TEXT, goal=f"{HTML}\x00\x07")
    assert office.programme().start(text).text.goal == HTML


def test_people_are_enrolled_and_taken_out(office: ProgrammeOffice) -> None:
    maya, jonah = office.started("Maya", "Jonah")
    found = office.programme().enrol([jonah.person_id, office.rowan.person_id])
    assert found.enrolled == (jonah, office.rowan)
    with pytest.raises(UsageError, match="not here any more"):
        office.programme().enrol(["nobody"])
    assert maya not in found.enrolled


def test_an_outcome_goes_from_now_to_wanted(office: ProgrammeOffice) -> None:
    programme = office.programme()
    programme.start(TEXT)
    (outcome,) = programme.add_outcome(OUTCOME).outcomes
    assert (outcome.now, outcome.way, outcome.is_late) == (None, None, False)
    assert outcome.line == "First-call discounts: from 4 to 1 in 10"
    office.at += timedelta(days=30)
    found = programme.measure(outcome.outcome_id, 2.5, date(2026, 6, 1))
    (outcome,) = found.outcomes
    assert (outcome.now, outcome.measured_on, outcome.way) == (
        2.5, date(2026, 6, 1), 0.5
    )  # fmt: skip
    (for_assignments,) = programme.outcomes()
    assert for_assignments.text == outcome.line


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (replace(OUTCOME, measure=""), "What is measured is empty"),
        (replace(OUTCOME, measure="m" * 10_000), "10,000 letters; 120 fit"),
        (replace(OUTCOME, unit="u" * 41), "41 letters; 40 fit"),
        (replace(OUTCOME, to_value=4), "the same"),
        (replace(OUTCOME, from_value=float("nan")), "Enter a number"),
        (replace(OUTCOME, to_value=float("inf")), "Enter a number"),
        (replace(OUTCOME, by_on=TODAY - timedelta(days=1)), "in the past"),
    ],
)
def test_what_cannot_be_an_outcome_is_refused(
    office: ProgrammeOffice, wrong: OutcomeText, says: str
) -> None:
    programme = office.programme()
    programme.start(TEXT)
    with pytest.raises(UsageError, match=says):
        programme.add_outcome(wrong)
    (kept,) = programme.add_outcome(OUTCOME).outcomes
    with pytest.raises(UsageError, match=says):
        programme.edit_outcome(kept.outcome_id, wrong)
    assert programme.outcomes()[0].text == kept.line


def test_a_measure_is_followed_once(office: ProgrammeOffice) -> None:
    programme = office.programme()
    programme.start(TEXT)
    programme.add_outcome(OUTCOME)
    with pytest.raises(UsageError, match="measures that already"):
        programme.add_outcome(replace(OUTCOME, measure="first-call DISCOUNTS"))


def test_at_most_six_outcomes_are_followed(office: ProgrammeOffice) -> None:
    programme = office.programme()
    programme.start(TEXT)
    for n in range(6):
        programme.add_outcome(replace(OUTCOME, measure=f"Measure {n}"))
    with pytest.raises(UsageError, match="at most 6"):
        programme.add_outcome(OUTCOME)


def test_an_outcome_that_is_late_says_so_and_can_be_edited(
    office: ProgrammeOffice,
) -> None:
    programme = office.programme()
    programme.start(TEXT)
    (kept,) = programme.add_outcome(OUTCOME).outcomes
    office.at += timedelta(days=160)
    (late,) = programme.edit_outcome(
        kept.outcome_id, replace(OUTCOME, unit="of 10")
    ).outcomes
    assert late.is_late
    (reached,) = programme.measure(kept.outcome_id, 1, OUTCOME.by_on).outcomes
    assert not reached.is_late


def test_a_value_is_of_a_day_that_was(office: ProgrammeOffice) -> None:
    programme = office.programme()
    programme.start(TEXT)
    (kept,) = programme.add_outcome(OUTCOME).outcomes
    with pytest.raises(UsageError, match="still to come"):
        programme.measure(kept.outcome_id, 3, TODAY + timedelta(days=1))
    with pytest.raises(UsageError, match="Enter a number"):
        programme.measure(kept.outcome_id, float("nan"), TODAY)
    programme.measure(kept.outcome_id, 30, TODAY)
    (mended,) = programme.measure(kept.outcome_id, 3, TODAY).outcomes
    assert mended.now == 3


def test_skills_and_scenarios_serve_an_outcome(office: ProgrammeOffice) -> None:
    programme = office.programme()
    programme.start(TEXT)
    (kept,) = programme.add_outcome(OUTCOME).outcomes
    programme.serve(kept.outcome_id, ["discovery", "discovery"], ["small"])
    (found,) = programme.serve(kept.outcome_id, ["price"], ["small"]).outcomes
    assert (found.skills, found.scenarios) == (("price",), ("small",))


def test_a_dropped_outcome_cannot_be_changed(office: ProgrammeOffice) -> None:
    programme = office.programme()
    programme.start(TEXT)
    (kept,) = programme.add_outcome(OUTCOME).outcomes
    assert programme.drop_outcome(kept.outcome_id).outcomes == ()
    with pytest.raises(UsageError, match="no longer"):
        programme.measure(kept.outcome_id, 3, TODAY)
