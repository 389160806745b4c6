from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from desk import Desk
from meetings import Office

from roleplay.errors import RoleplayError, UsageError
from roleplay.storage import Sharing
from roleplay.usecases import MeetingDesk, MeetingSources, NewPromise, Prepared

ANSWERS = ("thanks how do you work today", "how many hours")
LONG = "x" * 10_000


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    desk = Desk(tmp_path)
    yield Office(desk)
    desk.database.close()


@pytest.fixture
def rowan(office: Office) -> MeetingDesk:
    return office.meeting_desk(office.rowan)


@pytest.fixture
def maya(office: Office) -> str:
    return office.maya.person_id


def promise(
    person_id: str, text: str = "Ask “who else?”", by_on: date = date(2026, 3, 9)
) -> NewPromise:
    return NewPromise(person_id, "discovery", text, by_on, "small")


def points(prepared: Prepared) -> list[str]:
    return [item.item_id for item in prepared.items]


def test_only_coaches_and_managers_hold_one_on_ones(office: Office) -> None:
    found = office.meeting_desk(office.maya).hold
    assert found.colleagues().may_hold is False
    with pytest.raises(UsageError, match="coaches and managers"):
        found.prepare(office.rowan.person_id)


def test_the_list_says_what_waits(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    assert rowan.hold.colleagues().colleagues[0].waits == ()
    attempt_id = office.desk.play(*ANSWERS)
    office.share(attempt_id)
    when = office.desk.clock()
    Sharing(office.desk.database).appeal(attempt_id, 1, "thank", "I did", when)
    (row,) = rowan.hold.colleagues().colleagues
    assert row.person == office.maya
    assert row.waits == ("1 attempt shared", "1 appeal waiting")


def test_the_agenda_is_made_of_facts(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    assert points(rowan.hold.prepare(maya)) == ["well", "play", "agree"]
    office.share(office.desk.play(*ANSWERS))
    prepared = rowan.hold.prepare(maya)
    assert points(prepared) == ["well", "listen", "play", "agree"]
    assert [item.minutes for item in prepared.items] == [3, 10, 8, 4]
    assert [a.title for a in prepared.shared] == ["A small talk"]


def test_due_skills_are_seen_only_where_the_person_shows_them(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    office.desk.play(*ANSWERS)
    office.desk.clock.now += timedelta(days=60)
    assert rowan.hold.prepare(maya).due is None
    office.roles_of(office.maya).share_effort(True)
    prepared = rowan.hold.prepare(maya)
    assert prepared.due == ("Discovery",)
    assert "Due: Discovery" in [item.why for item in prepared.items]


def test_what_went_well_comes_from_other_facts(office: Office, maya: str) -> None:
    sources = MeetingSources(
        lambda _: ("Seen at Brightwater",), lambda: {maya: ("Price unnoticed",)}
    )
    hold = office.meeting_desk(office.rowan, sources).hold
    found = hold.prepare(maya)
    assert found.items[0].why == "Seen at Brightwater"
    assert found.waiting == ("Price unnoticed",)
    assert hold.colleagues().colleagues[0].waits == ("Price unnoticed",)


def test_an_open_meeting_goes_on_after_a_restart(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    begun = rowan.hold.begin(maya, 30)
    rowan.hold.tick(maya, "well", done=True)
    rowan.agree.promise(maya, promise(maya))
    office.desk.restart()
    again = office.meeting_desk(office.rowan).hold.prepare(maya)
    assert again.meeting == begun.meeting
    assert (again.minutes, sorted(again.ticked)) == (30, ["well"])
    assert [row.commitment.text for row in again.promises] == ["Ask “who else?”"]


def test_two_commitments_are_the_most_until_one_is_taken_back(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    rowan.hold.begin(maya)
    rowan.agree.promise(maya, promise(maya))
    full = rowan.agree.promise(maya, promise(office.rowan.person_id, "Sit in"))
    assert full.has_room is False
    assert [(r.name, r.is_mine) for r in full.promises] == [
        ("Maya", False), ("Rowan Hale", True)
    ]  # fmt: skip
    with pytest.raises(UsageError, match="You agreed 2 things"):
        rowan.agree.promise(maya, promise(maya))
    first = full.promises[0].commitment.commitment_id
    assert len(rowan.agree.take_back(maya, first).promises) == 1
    assert len(rowan.agree.promise(maya, promise(maya, "Again")).promises) == 2


@pytest.mark.parametrize(
    ("text", "by_on", "said"),
    [
        (" \n ", date(2026, 3, 9), "empty"),
        (LONG, date(2026, 3, 9), "10000 letters; 300 fit"),
        ("Ask", date(2026, 2, 28), "day is over"),
        ("Ask", date(2027, 3, 9), "over a year"),
    ],
)
def test_a_bad_commitment_changes_nothing(
    rowan: MeetingDesk, maya: str, text: str, by_on: date, said: str
) -> None:
    rowan.hold.begin(maya)
    with pytest.raises(UsageError, match=said):
        rowan.agree.promise(maya, promise(maya, text, by_on))
    assert rowan.hold.prepare(maya).promises == ()


def test_markup_is_kept_as_text(rowan: MeetingDesk, maya: str) -> None:
    rowan.hold.begin(maya)
    found = rowan.agree.promise(maya, promise(maya, "<b>Ask</b>\x00 why"))
    assert found.promises[0].commitment.text == "<b>Ask</b> why"


@pytest.mark.parametrize("act", ["tick", "promise", "end"])
def test_nothing_is_kept_before_it_is_begun(
    rowan: MeetingDesk, maya: str, act: str
) -> None:
    acts: dict[str, Callable[[], object]] = {
        "tick": lambda: rowan.hold.tick(maya, "well", done=True),
        "promise": lambda: rowan.agree.promise(maya, promise(maya)),
        "end": lambda: rowan.hold.end(maya),
    }
    with pytest.raises(UsageError, match="Begin the one-on-one first"):
        acts[act]()


def test_last_time_asks_what_came_of_it(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    rowan.hold.begin(maya)
    rowan.agree.promise(maya, promise(maya))
    rowan.hold.end(maya)
    office.desk.clock.now += timedelta(days=14)
    prepared = rowan.hold.begin(maya)
    assert "promised" in points(prepared)
    (row,) = prepared.last_time
    assert row.is_late
    said = rowan.agree.say_outcome(
        maya, row.commitment.commitment_id, "partly", "Once in two calls"
    )
    assert said.last_time[0].commitment.outcome == "partly"
    assert said.last_time[0].is_late is False
    assert points(said) == points(prepared)
    with pytest.raises(UsageError, match="another meeting"):
        rowan.agree.take_back(maya, row.commitment.commitment_id)


def test_the_summary_says_what_both_agreed_and_holds_no_private_note(
    rowan: MeetingDesk, maya: str
) -> None:
    with pytest.raises(UsageError, match="no one-on-one"):
        rowan.hold.summary(maya)
    rowan.hold.begin(maya)
    rowan.hold.tick(maya, "agree", done=True)
    rowan.agree.promise(maya, promise(maya))
    rowan.notes.keep_today(maya, "Tired today")
    summary = rowan.hold.end(maya)
    assert summary == rowan.hold.summary(maya)
    assert (summary.held_by, summary.held_with) == ("Rowan Hale", "Maya")
    assert [(i.item_id, done) for i, done in summary.items][-1] == ("agree", True)
    assert summary.promises[0].scenario == "A small talk"
    assert "Tired" not in repr(summary)


def test_the_next_meeting_warns_outside_of_working_hours(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    now = office.desk.clock.now
    tuesday = datetime(2026, 3, 3, 10, tzinfo=now.tzinfo)
    assert rowan.plan.plan(maya, tuesday) == ""
    assert "outside of working hours" in rowan.plan.plan(maya, tuesday.replace(hour=19))
    planned = rowan.hold.prepare(maya).next
    assert planned is not None
    assert planned.starts_at == tuesday.replace(hour=19)
    with pytest.raises(UsageError, match="time is over"):
        rowan.plan.plan(maya, now - timedelta(minutes=1))
    with pytest.raises(UsageError, match="10 to 120 minutes"):
        rowan.plan.plan(maya, tuesday, 5)


def test_the_next_meeting_goes_into_a_calendar_with_what_is_open(
    office: Office, rowan: MeetingDesk, maya: str, tmp_path: Path
) -> None:
    path = tmp_path / "next.ics"
    with pytest.raises(UsageError, match="No next one-on-one"):
        rowan.plan.calendar(maya, path)
    rowan.hold.begin(maya)
    rowan.agree.promise(maya, promise(maya))
    tuesday = datetime(2026, 3, 3, 10, tzinfo=office.desk.clock.now.tzinfo)
    rowan.plan.plan(maya, tuesday)
    rowan.plan.calendar(maya, path)
    written = path.read_text("utf-8").replace("\r\n ", "")
    assert "SUMMARY:One-on-one: Rowan Hale and Maya" in written
    assert "DTSTART:20260303T080000Z" in written
    assert "Maya: Ask “who else?”" in written
    with pytest.raises(UsageError, match="cannot be written"):
        rowan.plan.calendar(maya, tmp_path / "no" / "next.ics")


def test_private_notes_are_read_by_their_owner_alone(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    (note,) = rowan.notes.keep_today(maya, "Nervous <i>before</i> calls")
    assert note.text == "Nervous <i>before</i> calls"
    other = office.meeting_desk(office.maya).notes
    assert other.about(maya) == other.about(office.rowan.person_id) == ()
    with pytest.raises(RoleplayError, match="no such note"):
        other.change(note, "x")
    with pytest.raises(RoleplayError, match="no such note"):
        other.delete(note)
    with pytest.raises(UsageError, match="10000 letters; 5000 fit"):
        rowan.notes.change(note, LONG)
    assert rowan.notes.about(maya) == (note,)
    assert rowan.notes.delete(note) == ()


def test_one_ticks_off_ones_own_promises_only(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    rowan.hold.begin(maya)
    rowan.agree.promise(maya, promise(maya))
    rowan.agree.promise(maya, promise(office.rowan.person_id, "Sit in"))
    starts_at = office.desk.clock.now + timedelta(days=7)
    rowan.plan.plan(maya, starts_at)
    mine = office.promises_of(office.maya)
    (row,) = mine.mine().open
    assert row.commitment.text == "Ask “who else?”"
    assert [m.name for m in mine.mine().meetings] == ["Rowan Hale"]
    said = mine.say(row.commitment.commitment_id, "kept")
    assert (said.open, [r.commitment.outcome for r in said.just_said]) == ((), ["kept"])
    (his,) = office.promises_of(office.rowan).mine().open
    with pytest.raises(UsageError, match="Somebody else promised"):
        mine.say(his.commitment.commitment_id, "kept")


def test_another_manager_sees_nothing_of_a_meeting(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    rowan.hold.begin(maya)
    made = rowan.agree.promise(maya, promise(maya)).promises[0].commitment
    office.desk.practise_as("Sam")
    sam = next(p for p in office.desk.people() if p.name == "Sam")
    office.roles_of(office.rowan).give(sam.person_id, "manager", True)
    other = office.meeting_desk(sam)
    prepared = other.hold.prepare(maya)
    assert (prepared.meeting, prepared.last_time) == (None, ())
    with pytest.raises(UsageError, match="not of you two"):
        other.agree.say_outcome(maya, made.commitment_id, "kept")


def test_a_days_note_is_kept_as_it_is_typed_and_goes_when_it_is_emptied(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    rowan.notes.keep_today(maya, "Ti")
    (note,) = rowan.notes.keep_today(maya, "Tired")
    assert (note.text, rowan.notes.is_today(note)) == ("Tired", True)
    office.desk.clock.now += timedelta(days=1)
    assert len(rowan.notes.keep_today(maya, "Fresh")) == 2
    assert rowan.notes.keep_today(maya, " \n") == (note,)
    assert rowan.notes.is_today(note) is False


def test_both_find_a_meeting_in_their_history_and_nobody_else(
    office: Office, rowan: MeetingDesk, maya: str
) -> None:
    rowan.hold.begin(maya)
    rowan.agree.promise(maya, promise(maya))
    rowan.hold.end(maya)
    (hers,) = office.promises_of(office.maya).meetings()
    (his,) = office.promises_of(office.rowan).meetings()
    assert (hers.name, his.name, hers.is_open) == ("Rowan Hale", "Maya", False)
    assert [row.is_mine for row in hers.promises] == [True]
    assert [row.is_mine for row in his.promises] == [False]
    office.desk.practise_as("Sam")
    sam = next(p for p in office.desk.people() if p.name == "Sam")
    assert office.promises_of(sam).meetings() == ()


@pytest.mark.parametrize(
    ("skill", "scenario", "said"),
    [("flying", "", "no such skill"), ("discovery", "gone", "no such scenario")],
)
def test_what_practises_a_commitment_must_be_there(
    rowan: MeetingDesk, maya: str, skill: str, scenario: str, said: str
) -> None:
    rowan.hold.begin(maya)
    bad = NewPromise(maya, skill, "Ask", date(2026, 3, 9), scenario)
    with pytest.raises(UsageError, match=said):
        rowan.agree.promise(maya, bad)
    assert rowan.hold.prepare(maya).promises == ()
