from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from values import NOW, start

from roleplay.errors import StorageError
from roleplay.game import Hands
from roleplay.storage import (
    Attempts,
    Counted,
    Database,
    MeetingRound,
    Meetings,
    MeetingStory,
    MeetingTurn,
    People,
)

OPEN = Counted(1, "open", "Asks an open question")


class Room:
    """A meeting of Rowan with Maya and a guest."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.meetings = Meetings(database)
        people = People(database)
        self.rowan = people.find_or_add("Rowan", NOW).person_id
        self.maya = people.find_or_add("Maya", NOW).person_id
        self.meeting_id = self.meetings.start(self.rowan, 90, NOW)
        came = self.meetings.add_attendees(
            self.meeting_id, [(self.maya, "Maya"), (None, "<b>Guest</b>")], NOW
        )
        self.first, self.guest = came

    def round(self, attempt_id: str | None = None) -> str:
        """Let Maya take the floor."""
        new = MeetingRound(
            self.first.attendee_id, "small", "Small", "discovery", attempt_id
        )
        return self.meetings.begin_round(self.meeting_id, new, NOW)


@pytest.fixture
def room(database: Database) -> Room:
    return Room(database)


def test_a_meeting_is_read_as_it_was_written(room: Room) -> None:
    round_id = room.round()
    room.meetings.add_turn(round_id, MeetingTurn(1, "Hello.", "typed", NOW))
    for hand, change in (("met", 1), ("met", 1), ("partly", 1), ("met", -1)):
        room.meetings.add_hand(round_id, OPEN, hand, change, NOW)  # type: ignore[arg-type]
    found = room.meetings.load(room.meeting_id)
    assert found.attendees == (room.first, room.guest)
    assert found.rounds[0].turns == (MeetingTurn(1, "Hello.", "typed", NOW),)
    assert found.rounds[0].counted[0].hands == Hands(1, 1, 0)
    assert found.ended_at is None


def test_a_kept_round_names_its_attempt(room: Room) -> None:
    attempt_id = Attempts(room.database).begin(start(room.maya))
    room.round(attempt_id)
    assert room.meetings.load(room.meeting_id).rounds[0].attempt_id == attempt_id


def test_a_story_is_kept_with_its_teller(room: Room) -> None:
    told = MeetingStory("s", room.guest, "discovery", "I asked. She told.", NOW)
    room.meetings.tell(room.meeting_id, told)
    assert room.meetings.load(room.meeting_id).stories == (told,)
    assert room.meetings.stories_of(room.rowan) == (told,)
    assert room.meetings.stories_of(room.maya) == ()


def test_who_was_up_is_known_over_all_meetings_of_the_host(room: Room) -> None:
    room.round()
    other = room.meetings.start(room.rowan, 60, NOW)
    (again,) = room.meetings.add_attendees(other, [(room.maya, "Maya")], NOW)
    new = MeetingRound(again.attendee_id, "small", "Small", "discovery")
    room.meetings.begin_round(other, new, NOW)
    assert room.meetings.been_up(room.rowan) == ((room.maya, "Maya"),) * 2
    assert room.meetings.been_up(room.maya) == ()


def test_meetings_are_listed_newest_first_with_their_rounds(room: Room) -> None:
    room.round()
    later = room.meetings.start(room.rowan, 60, NOW + timedelta(days=7))
    lines = room.meetings.of_host(room.rowan)
    assert [(line.meeting_id, line.rounds, line.stories) for line in lines] == [
        (later, 0, 0),
        (room.meeting_id, 1, 0),
    ]


def test_a_meeting_ends_once(room: Room) -> None:
    room.meetings.end(room.meeting_id, NOW)
    room.meetings.end(room.meeting_id, NOW + timedelta(hours=1))
    assert room.meetings.load(room.meeting_id).ended_at == NOW


def test_a_meeting_that_is_not_there_is_said_so(room: Room) -> None:
    with pytest.raises(StorageError, match="no such meeting"):
        room.meetings.end("nothing", NOW)


def test_nothing_counted_is_ever_changed(room: Room) -> None:
    room.meetings.add_hand(room.round(), OPEN, "met", 1, NOW)
    with pytest.raises((StorageError, DBAPIError)), room.database.begin() as session:
        session.execute(text("DELETE FROM meeting_hand"))
