from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from assigning_desk import FRIDAY, WHY, AssigningDesk

from roleplay.errors import StorageError, UsageError

LATER = FRIDAY + timedelta(days=4)


@pytest.fixture
def assigning(tmp_path: Path) -> Iterator[AssigningDesk]:
    made = AssigningDesk(tmp_path)
    yield made
    made.desk.database.close()


@pytest.fixture
def key(assigning: AssigningDesk) -> str:
    """Give an assignment Rowan sent to Maya and Theo."""
    assigning.win("Rowan")
    return assigning.assign_as("Rowan").send(assigning.draft())


def test_a_rep_sees_why_who_what_and_by_when(
    assigning: AssigningDesk, key: str
) -> None:
    (seen,) = assigning.see_as("Maya").mine()
    assert (seen.why, seen.by, seen.outcome) == (WHY, "Rowan", "Fewer discounts")
    assert (seen.due_on, seen.state, seen.opened) == (FRIDAY, "open", False)
    assert seen.next is not None
    assert (seen.next.key, seen.next.title) == ("small", "A small talk")
    assert assigning.see_as("Rowan").mine() == ()


def test_what_was_passed_before_it_was_sent_is_still_to_be_done(
    assigning: AssigningDesk,
) -> None:
    assigning.win("Maya")
    assigning.pass_days(1)
    assigning.win("Rowan")
    assigning.assign_as("Rowan").send(assigning.draft())
    assert assigning.see_as("Maya").mine()[0].state == "open"


def test_finished_it_stays_a_week_and_then_goes(
    assigning: AssigningDesk, key: str
) -> None:
    assigning.pass_days(1)
    assigning.win("Maya")
    maya = assigning.see_as("Maya")
    (seen,) = maya.mine()
    assert (seen.state, seen.next, seen.done_on) == ("done", None, date(2026, 3, 3))
    assigning.pass_days(7)
    assert len(maya.mine()) == 1
    assigning.pass_days(1)
    assert maya.mine() == ()


def test_late_is_seen_by_the_person_and_who_sent_it_alone(
    assigning: AssigningDesk, key: str
) -> None:
    assigning.pass_days(5)
    assert assigning.see_as("Maya").mine()[0].state == "late"
    assert assigning.assign_as("Rowan").sent()[0].people[0].state == "late"
    assert assigning.assign_as("Maya").sent() == ()
    assert assigning.see_as("Stranger").mine() == ()


def test_another_date_is_asked_for_and_granted(
    assigning: AssigningDesk, key: str
) -> None:
    maya, rowan = assigning.see_as("Maya"), assigning.assign_as("Rowan")
    maya.ask_for_date(key, LATER, " Two fairs\nthis week ")
    maya_state, theo_state = rowan.sent()[0].people
    assert theo_state.request is None
    asked = maya_state.request
    assert asked is not None
    assert (asked.wished_on, asked.reason) == (LATER, "Two fairs\nthis week")
    rowan.answer_request(key, asked.request_id, LATER)
    (seen,) = maya.mine()
    assert (seen.due_on, seen.state) == (LATER, "open")
    assert assigning.see_as("Theo").mine()[0].due_on == FRIDAY
    with pytest.raises(StorageError, match="answered before"):
        rowan.answer_request(key, asked.request_id, None, "No")


def test_a_date_that_stays_says_why(assigning: AssigningDesk, key: str) -> None:
    maya, rowan = assigning.see_as("Maya"), assigning.assign_as("Rowan")
    maya.ask_for_date(key, LATER, "Two fairs")
    asked = maya.mine()[0].request
    assert asked is not None
    with pytest.raises(UsageError, match="why the date stays"):
        rowan.answer_request(key, asked.request_id, None, "  ")
    with pytest.raises(UsageError, match="over already"):
        rowan.answer_request(key, asked.request_id, date(2026, 3, 1))
    rowan.answer_request(key, asked.request_id, None, "The fair is why we do it")
    (seen,) = maya.mine()
    assert seen.due_on == FRIDAY
    assert seen.request is not None
    assert seen.request.answer == "The fair is why we do it"
    maya.ask_for_date(key, LATER, "Please, one more time")


@pytest.mark.parametrize(
    ("wished_on", "reason", "said"),
    [
        (LATER, " ", "why"),
        (LATER, "x" * 10_000, "10,000 letters"),
        (date(2026, 3, 1), "Off", "over already"),
        (date(2028, 3, 1), "Off", "a year ahead"),
        (FRIDAY, "Off", "the date it has"),
    ],
)
def test_a_bad_request_asks_nothing(
    assigning: AssigningDesk, key: str, wished_on: date, reason: str, said: str
) -> None:
    maya = assigning.see_as("Maya")
    with pytest.raises(UsageError, match=said):
        maya.ask_for_date(key, wished_on, reason)
    assert maya.mine()[0].request is None


def test_a_scenario_that_is_gone_is_named_and_not_offered(
    assigning: AssigningDesk, key: str
) -> None:
    (assigning.desk.folder / "small.yaml").unlink()
    assigning.desk.shelves.library()
    (seen,) = assigning.see_as("Maya").mine()
    assert [(s.title, s.is_there) for s in seen.scenarios] == [("A small talk", False)]
    assert seen.next is None


def test_nobody_opens_or_asks_about_what_is_not_theirs(
    assigning: AssigningDesk, key: str
) -> None:
    other = assigning.see_as("Stranger")
    with pytest.raises(UsageError, match="not for you"):
        other.open_why(key)
    with pytest.raises(UsageError, match="not for you"):
        other.ask_for_date(key, LATER, "Off")
