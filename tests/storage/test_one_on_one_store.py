from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text
from values import NOW, start, turn

from roleplay.errors import StorageError
from roleplay.game import AgendaItem, Commitment, OneOnOne, PlannedMeeting
from roleplay.storage import (
    Attempts,
    Commitments,
    Database,
    OneOnOnes,
    People,
    PlayedTogether,
    PrivateNotes,
    Sharing,
    TakenTurn,
    TogetherPlays,
)

ITEMS = (AgendaItem("well", "Something", "Ask.", 3), AgendaItem("play", "Play", "", 8))


@pytest.fixture
def two(database: Database) -> tuple[str, str]:
    """Give a coach and a rep."""
    people = People(database)
    return tuple(people.add(name, NOW).person_id for name in ("Rowan", "Maya"))  # type: ignore[return-value]


@pytest.fixture
def meeting(database: Database, two: tuple[str, str]) -> OneOnOne:
    return OneOnOnes(database).begin(OneOnOne("", *two, 25, NOW), ITEMS)


def promised(meeting: OneOnOne) -> Commitment:
    return Commitment(
        "", meeting.one_on_one_id, meeting.held_with, "price", "Ask <b>why</b>",
        NOW.date(), "small", NOW,
    )  # fmt: skip


def test_an_open_meeting_is_gone_on_with(database: Database, meeting: OneOnOne) -> None:
    store = OneOnOnes(database)
    later = replace(meeting, started_at=NOW + timedelta(hours=1))
    assert store.begin(later, ()) == meeting
    store.end(meeting.one_on_one_id, NOW)
    store.end(meeting.one_on_one_id, NOW + timedelta(hours=2))
    assert store.meeting(meeting.one_on_one_id).ended_at == NOW
    assert store.begin(later, ()) != meeting
    assert len(store.meetings(meeting.held_by, meeting.held_with)) == 2
    assert store.meetings_of(meeting.held_with) == store.meetings_of(meeting.held_by)


def test_the_agenda_is_kept_as_it_was_and_the_last_tick_holds(
    database: Database, meeting: OneOnOne
) -> None:
    store = OneOnOnes(database)
    assert store.agenda(meeting.one_on_one_id) == ITEMS
    for item_id, done in (("well", True), ("play", True), ("well", False)):
        store.tick(meeting.one_on_one_id, item_id, done, NOW)
    assert store.ticked(meeting.one_on_one_id) == {"play"}


def test_the_plan_made_last_holds(database: Database, two: tuple[str, str]) -> None:
    store = OneOnOnes(database)
    first = PlannedMeeting(*two, NOW + timedelta(days=9), 25)
    second = replace(first, starts_at=NOW + timedelta(days=2), minutes=30)
    store.plan(first, NOW)
    store.plan(second, NOW)
    assert store.planned(two[0]) == store.planned(two[1]) == (second,)


def test_the_outcome_said_last_holds_and_the_others_stay(
    database: Database, meeting: OneOnOne
) -> None:
    store = Commitments(database)
    made = store.promise(promised(meeting))
    assert (made.text, made.is_open) == ("Ask <b>why</b>", True)
    for outcome in ("not kept", "kept"):
        store.say_outcome(made.commitment_id, outcome, "twice", meeting.held_by, NOW)
    found = store.load(made.commitment_id)
    assert (found.outcome, found.note, found.said_at) == ("kept", "twice", NOW)
    assert store.promised_by(meeting.held_with) == (found,)
    assert store.of_meetings((meeting.one_on_one_id,)) == (found,)
    with database.begin() as session:
        count = session.execute(text("SELECT count(*) FROM commitment_outcome"))
        assert count.scalar() == 2


def test_only_what_is_shared_now_is_listed(
    database: Database, two: tuple[str, str]
) -> None:
    rowan, maya = two
    attempts, sharing = Attempts(database), Sharing(database)
    shown, hidden = attempts.begin(start(maya)), attempts.begin(start(maya))
    attempts.add_turn(shown, turn())
    for attempt_id in (shown, hidden):
        sharing.share(attempt_id, rowan, NOW)
    sharing.end_share(sharing.shared(hidden)[0].share_id, NOW)
    (found,) = OneOnOnes(database).shared_with(rowan, maya)
    assert (found.attempt_id, found.title, found.buyer) == (shown, "Small", "dana")
    assert OneOnOnes(database).shared_with(maya, rowan) == ()


def test_a_way_taken_anew_replaces_what_came_after(
    database: Database, meeting: OneOnOne
) -> None:
    store = TogetherPlays(database)
    played_id = store.begin(
        PlayedTogether("", meeting.one_on_one_id, "small", "v", "Small", 7, NOW, (), {})
    )
    for number, branch in ((1, 1), (2, 0), (1, 2)):
        store.take(played_id, TakenTurn(number, "opening", branch), NOW)
    for verdict in ("met", "partly"):
        store.rate(played_id, (1, "open", meeting.held_by), verdict, NOW)
    (found,) = store.of_meeting(meeting.one_on_one_id)
    assert found == store.load(played_id)
    assert found.turns == (TakenTurn(1, "opening", 2),)
    assert found.ratings == {(1, "open", meeting.held_by): "partly"}


def test_private_notes_are_out_of_reach_of_others(
    database: Database, two: tuple[str, str]
) -> None:
    rowan, maya = (PrivateNotes(database, person_id) for person_id in two)
    note = rowan.add(two[1], "Nervous before calls", NOW)
    assert maya.about(two[1]) == maya.about(two[0]) == ()
    with pytest.raises(StorageError, match="no such note"):
        maya.change(note.note_id, "x", NOW)
    with pytest.raises(StorageError, match="no such note"):
        maya.delete(note.note_id)
    later = NOW + timedelta(days=1)
    assert rowan.change(note.note_id, "Calm now", later).changed_at == later
    rowan.delete(note.note_id)
    assert rowan.about(two[1]) == ()


@pytest.mark.parametrize("name", ["one_on_one", "agenda_item"])
def test_what_was_said_in_a_meeting_only_grows(
    database: Database, meeting: OneOnOne, name: str
) -> None:
    with (
        pytest.raises(StorageError, match="never changed"),
        database.begin() as session,
    ):
        session.execute(text(f"DELETE FROM {name}"))


def test_what_is_not_there_says_so(database: Database) -> None:
    for load in (OneOnOnes(database).meeting, Commitments(database).load,
                 TogetherPlays(database).load):  # fmt: skip
        with pytest.raises(StorageError, match="Nothing was changed"):
            load("nothing")
