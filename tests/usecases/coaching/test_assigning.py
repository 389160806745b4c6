from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from assigning_desk import FRIDAY, GOAL, WHY, AssigningDesk
from icalendar import Calendar

from roleplay.errors import StorageError, UsageError
from roleplay.usecases import AssignmentDraft, WantedTime, WorkingHours, outside

SECOND = b"\0\0" * 16_000
THURSDAY = WantedTime(date(2026, 3, 5), time(10), 25)


@pytest.fixture
def assigning(tmp_path: Path) -> Iterator[AssigningDesk]:
    made = AssigningDesk(tmp_path)
    yield made
    made.desk.database.close()


def changed(draft: AssignmentDraft, **values: object) -> AssignmentDraft:
    return replace(draft, **values)  # type: ignore[arg-type]


def test_the_managers_own_pass_comes_first(assigning: AssigningDesk) -> None:
    rowan = assigning.assign_as("Rowan")
    assert rowan.desk().scenarios[0].passed_on is None
    with pytest.raises(UsageError, match="not passed “A small talk” yet"):
        rowan.send(assigning.draft())
    assigning.win("Maya")  # somebody else's pass is not the manager's
    with pytest.raises(UsageError, match="Nothing was sent"):
        rowan.send(assigning.draft())
    assigning.win("Rowan")
    assert rowan.desk().scenarios[0].passed_on == date(2026, 3, 2)
    rowan.send(assigning.draft())
    (seen,) = assigning.see_as("Maya").mine()
    assert (seen.override, seen.unpassed) == ("", ())


def test_an_override_stands_where_the_team_sees_it(assigning: AssigningDesk) -> None:
    rowan = assigning.assign_as("Rowan")
    draft = changed(assigning.draft(), override=" The fair is on Friday ")
    rowan.send(draft)
    (seen,) = assigning.see_as("Maya").mine()
    assert seen.override == "The fair is on Friday"
    assert seen.unpassed == ("A small talk",)
    (sent,) = rowan.sent()
    assert sent.override == "The fair is on Friday"


def test_a_reason_that_is_not_needed_is_not_kept(assigning: AssigningDesk) -> None:
    assigning.win("Rowan")
    draft = changed(assigning.draft(), override="just because")
    assigning.assign_as("Rowan").send(draft)
    assert assigning.see_as("Maya").mine()[0].override == ""


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"why": " \n "}, "Say why it matters"),
        ({"why": "Do it now"}, "5 words at least"),
        ({"why": "why " * 2500}, "The why has 9,999 letters; 2,000 fit"),
        ({"outcome": ""}, "which outcome it serves"),
        ({"outcome": "x" * 10_000}, "The outcome has 10,000 letters"),
        ({"outcome_id": "gone"}, "not in the programme any more"),
        ({"scenario_keys": ()}, "Choose a scenario"),
        ({"scenario_keys": ("gone",)}, "no scenario 'gone' any more"),
        ({"scenario_keys": tuple("abcdefghijklm")}, "12 scenarios at most, not 13"),
        ({"person_ids": ()}, "Choose who it is for"),
        ({"person_ids": ("nobody",)}, "others on this computer only"),
        ({"due_on": date(2026, 3, 1)}, "due date is over already"),
        ({"due_on": date(2027, 3, 4)}, "more than a year ahead"),
        ({"voice": SECOND}, "too short"),
        ({"voice": SECOND * 121}, "longer than 2 minutes"),
        ({"times": (WantedTime(date(2026, 3, 2), time(8), 20),)}, "is over already"),
        ({"times": (WantedTime(date(2026, 3, 7), time(9), 20),)}, "after the due"),
        ({"times": (WantedTime(date(2026, 3, 3), time(9), 4),)}, "5 to 240 minutes"),
        (
            {"times": (THURSDAY, WantedTime(date(2026, 3, 5), time(10, 20), 25))},
            "Thu 5 Mar 10:20–10:45 overlaps",
        ),
    ],
)
def test_what_cannot_be_sent_is_said_and_nothing_is_sent(
    assigning: AssigningDesk, values: dict[str, object], said: str
) -> None:
    assigning.win("Rowan")
    rowan = assigning.assign_as("Rowan")
    with pytest.raises(UsageError, match=said) as error:
        rowan.send(changed(assigning.draft(), **values))
    assert str(error.value).endswith("Nothing was sent; all you wrote is kept.")
    assert rowan.sent() == ()
    assert assigning.see_as("Maya").mine() == ()


def test_all_that_is_wrong_is_said_at_once(assigning: AssigningDesk) -> None:
    with pytest.raises(UsageError) as error:
        assigning.assign_as("Rowan").send(AssignmentDraft(date(2026, 3, 1)))
    for said in ("why it matters", "outcome", "scenario", "who it is for", "due date"):
        assert said in str(error.value)


def test_the_sender_cannot_be_among_those_it_is_for(assigning: AssigningDesk) -> None:
    assigning.win("Rowan")
    with pytest.raises(UsageError, match="others on this computer"):
        assigning.assign_as("Rowan").send(assigning.draft(("Rowan", "Maya")))


def test_tags_are_kept_as_text_and_repeats_count_once(assigning: AssigningDesk) -> None:
    assigning.win("Rowan")
    why = "<b>Four</b> of our last & six <script>losses</script>"
    draft = changed(
        assigning.draft(("Maya", "Maya")), why=why, scenario_keys=("small", "small")
    )
    assigning.assign_as("Rowan").send(draft)
    (seen,) = assigning.see_as("Maya").mine()
    assert (seen.why, len(seen.scenarios)) == (why, 1)


def test_the_same_is_not_sent_twice_while_it_is_open(assigning: AssigningDesk) -> None:
    assigning.win("Rowan")
    rowan = assigning.assign_as("Rowan")
    rowan.send(assigning.draft(("Maya",)))
    with pytest.raises(UsageError, match="still open for Maya"):
        rowan.send(assigning.draft())
    rowan.send(assigning.draft(("Theo",)))
    assigning.pass_days(0.1)
    assigning.win("Maya")
    rowan.send(assigning.draft(("Maya",)))  # done: it may come back


def test_a_rep_assigns_nothing(assigning: AssigningDesk) -> None:
    maya = assigning.assign_as("Maya")
    assert not maya.desk().may_send
    with pytest.raises(UsageError, match="Managers, coaches and trainers"):
        maya.send(assigning.draft(("Theo",)))


def test_an_outcome_of_the_programme_is_kept_in_its_words(
    assigning: AssigningDesk,
) -> None:
    assigning.outcomes = (GOAL,)
    assigning.win("Rowan")
    draft = changed(assigning.draft(), outcome_id="o", outcome="")
    assigning.assign_as("Rowan").send(draft)
    assigning.outcomes = ()
    assert assigning.see_as("Maya").mine()[0].outcome == GOAL.text


def test_the_why_may_be_spoken_and_is_for_its_people_only(
    assigning: AssigningDesk,
) -> None:
    assigning.win("Rowan")
    draft = changed(assigning.draft(("Maya",)), why="", voice=SECOND * 3)
    key = assigning.assign_as("Rowan").send(draft)
    (seen,) = assigning.see_as("Maya").mine()
    path = assigning.see_as("Maya").voice(key)
    assert seen.has_voice
    assert path is not None
    assert path.is_file()
    with pytest.raises(UsageError, match="not for you"):
        assigning.see_as("Theo").voice(key)
    path.unlink()
    assert assigning.see_as("Maya").voice(key) is None


def test_a_spoken_why_is_deleted_with_what_is_taken_back(
    assigning: AssigningDesk,
) -> None:
    assigning.win("Rowan")
    rowan = assigning.assign_as("Rowan")
    key = rowan.send(changed(assigning.draft(), voice=SECOND * 3))
    path = assigning.see_as("Maya").voice(key)
    assert path is not None
    rowan.withdraw(key)
    assert not path.exists()


def test_a_voice_that_cannot_be_kept_sends_nothing(assigning: AssigningDesk) -> None:
    assigning.win("Rowan")
    (assigning.desk.folder / "recordings").write_text("in the way")
    draft = changed(assigning.draft(), voice=SECOND * 3)
    with pytest.raises(StorageError, match="Nothing was sent"):
        assigning.assign_as("Rowan").send(draft)
    assert assigning.assign_as("Rowan").sent() == ()


def test_the_sender_sees_whether_and_never_how(assigning: AssigningDesk) -> None:
    assigning.win("Rowan")
    rowan = assigning.assign_as("Rowan")
    key = rowan.send(assigning.draft())
    assigning.see_as("Maya").open_why(key)
    assigning.pass_days(1)
    assigning.win("Maya")
    assigning.pass_days(4)
    (sent,) = rowan.sent()
    found = {p.person.name: (p.state, p.opened) for p in sent.people}
    assert found == {"Maya": ("done", True), "Theo": ("late", False)}
    assert (sent.opened, sent.is_over) == (1, False)
    assert "score" not in str(sent)


def test_who_sent_it_alone_sees_takes_back_and_answers(
    assigning: AssigningDesk,
) -> None:
    assigning.win("Rowan")
    key = assigning.assign_as("Rowan").send(assigning.draft())
    other = assigning.assign_as("Theo")
    assert other.sent() == ()
    for act in (
        lambda: other.withdraw(key),
        lambda: other.answer_request(key, "r", FRIDAY),
        lambda: other.calendar(Path("x.ics"), key),
    ):
        with pytest.raises(UsageError, match="not yours"):
            act()


def test_taken_back_it_is_gone_from_today_and_stays_in_the_list(
    assigning: AssigningDesk,
) -> None:
    assigning.win("Rowan")
    rowan, maya = assigning.assign_as("Rowan"), assigning.see_as("Maya")
    key = rowan.send(assigning.draft())
    rowan.withdraw(key)
    assert maya.mine() == ()
    assert rowan.sent()[0].is_over
    with pytest.raises(UsageError, match="took this assignment back"):
        maya.ask_for_date(key, FRIDAY + timedelta(days=3), "Off")
    with pytest.raises(StorageError, match="before"):
        rowan.withdraw(key)


def test_kept_times_become_a_calendar_file(
    assigning: AssigningDesk, tmp_path: Path
) -> None:
    assigning.win("Rowan")
    rowan, path = assigning.assign_as("Rowan"), tmp_path / "a.ics"
    key = rowan.send(changed(assigning.draft(), times=(THURSDAY,)))
    assert rowan.calendar(path, key) == assigning.see_as("Maya").calendar(path, key)
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert (str(event["SUMMARY"]), str(event["DESCRIPTION"])) == (
        "Practise A small talk", WHY
    )  # fmt: skip
    assert event.decoded("DTEND") - event.decoded("DTSTART") == timedelta(minutes=25)
    (shown,) = rowan.sent()[0].times
    assert (shown.words, shown.is_outside) == ("Thu 5 Mar 10:00–10:25", False)
    assigning.pass_days(7)
    with pytest.raises(UsageError, match="nothing to export"):
        rowan.calendar(path, key)
    assigning.pass_days(-7)
    with pytest.raises(UsageError, match="cannot be written"):
        rowan.calendar(tmp_path, key)


def test_time_outside_of_working_hours_is_warned_about_and_may_be_kept(
    assigning: AssigningDesk,
) -> None:
    early = WantedTime(date(2026, 3, 5), time(8, 50), 20)
    assert outside((early, THURSDAY), WorkingHours()) == ("Thu 5 Mar 08:50–09:10",)
    assert outside((early,), WorkingHours(opens=time(8))) == ()
    assigning.win("Rowan")
    assigning.assign_as("Rowan").send(changed(assigning.draft(), times=(early,)))
    assert assigning.see_as("Maya").mine()[0].times[0].is_outside
