import os
from pathlib import Path

import pytest
from desk import Desk
from files import SMALL

from roleplay.errors import UsageError
from roleplay.game import Hands
from roleplay.scenario import typed
from roleplay.storage import Attempts, Meetings, People, Person
from roleplay.usecases import Closing, HoldMeeting, Practise, Scene, TeamPractice


class Office(Desk):
    """A data folder with Rowan, Maya and Theo, and meetings held in it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        for name in ("Rowan", "Maya", "Theo"):
            People(self.database).find_or_add(name, self.clock())
        self.meeting = self.meeting_of("Rowan")

    def person(self, name: str) -> Person:
        """Return a person by name."""
        return People(self.database).find_or_add(name, self.clock())

    def meeting_of(
        self, host: str, practice: TeamPractice | None = None
    ) -> HoldMeeting:
        """Return the meetings a person holds."""

        def practise_as(person: Person) -> Practise:
            return self.practise_as(person.name)

        stores = Meetings(self.database), People(self.database)
        return HoldMeeting(
            self.person(host), stores, self.shelves, self.clock, practise_as, practice
        )

    def begin(self, *names: str, guests: tuple[str, ...] = ()) -> dict[str, str]:
        """Begin a meeting; return attendees' ids by name."""
        ids = [self.person(name).person_id for name in names]
        return {a.name: a.attendee_id for a in self.meeting.begin(ids, guests)}

    def attempts(self, name: str) -> int:
        """Return how many attempts of somebody there are, unfinished ones too."""
        practise = self.practise_as(name)
        return len(practise.history()) + len(practise.unfinished())


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_a_round_is_judged_voted_on_and_goes_on(office: Office) -> None:
    here = office.begin("Maya", "Theo")
    scene = office.meeting.take_floor(here["Maya"], "small")
    judged = office.meeting.answer(typed("Thank you. How do you work today?"))
    assert [e.verdict for e in judged.verdict.explanations] == ["met"] * 3
    assert office.meeting.count("open", "met") == Hands(1, 0, 0)
    then = office.meeting.go_on()
    assert scene.number == 1
    assert isinstance(then, Scene)
    assert (then.number, then.line) == (2, "Well. By hand, mostly.")


def test_a_scenario_comes_to_its_end_on_the_floor(office: Office) -> None:
    here = office.begin("Maya")
    office.meeting.take_floor(here["Maya"], "small")
    for words in ("Thanks. How do you work today?", "How many hours?"):
        office.meeting.answer(typed(words))
        then = office.meeting.go_on()
    assert then == Closing("She answered", "Well asked.")


def test_nothing_of_the_answers_is_kept_unless_asked_for(office: Office) -> None:
    here = office.begin("Maya")
    office.meeting.take_floor(here["Maya"], "small")
    office.meeting.answer(typed("My secret words"))
    assert office.attempts("Maya") == office.attempts("Rowan") == 0
    office.database.close()
    assert b"secret" not in (office.folder / "a.db").read_bytes()


def test_a_round_can_be_kept_as_an_attempt_of_who_played_it(office: Office) -> None:
    here = office.begin("Maya")
    office.meeting.take_floor(here["Maya"], "small", keep=True)
    for words in ("Thanks. How do you work today?", "How many hours?"):
        office.meeting.answer(typed(words))
        office.meeting.go_on()
    assert [row.title for row in office.practise_as("Maya").history()] == [
        "A small talk"
    ]
    assert office.attempts("Rowan") == 0


def test_a_kept_round_that_was_left_can_be_gone_on_with(office: Office) -> None:
    here = office.begin("Maya", "Theo")
    office.meeting.take_floor(here["Maya"], "small", keep=True)
    office.meeting.take_floor(here["Theo"], "small")
    assert [row.state for row in office.practise_as("Maya").unfinished()] == ["waiting"]


def test_a_guest_has_nowhere_to_keep_an_attempt(office: Office) -> None:
    here = office.begin("Maya", guests=("Kim",))
    with pytest.raises(UsageError, match="no profile"):
        office.meeting.take_floor(here["Kim"], "small", keep=True)
    assert office.meeting.recap(office.meeting.meetings()[0].meeting_id).rounds == ()


def test_nothing_is_added_to_a_profile_that_opens_by_a_pin(office: Office) -> None:
    maya = office.person("Maya").person_id
    locked = TeamPractice(is_locked=lambda person_id: person_id == maya)
    office.meeting = office.meeting_of("Rowan", locked)
    here = office.begin("Maya", "Theo")
    with pytest.raises(UsageError, match="opens by a PIN"):
        office.meeting.take_floor(here["Maya"], "small", keep=True)
    assert [bool(f.no_keeping) for f in office.meeting.on_floor()] == [True, False]


def test_where_only_the_room_listened_nothing_is_measured(office: Office) -> None:
    here = office.begin("Maya")
    office.meeting.take_floor(here["Maya"], "small")
    judged = office.meeting.answer(None)
    assert {e.verdict for e in judged.verdict.explanations} == {"not measured"}
    assert judged.verdict.explanations[0].reason == "Nobody listened but the room."


def test_where_only_the_room_listened_the_buyer_goes_on_as_it_voted(
    office: Office,
) -> None:
    here = office.begin("Maya")
    office.meeting.take_floor(here["Maya"], "small")
    office.meeting.answer(None)
    office.meeting.count("no-pitch", "missed")
    assert office.meeting.go_on() == Closing("She left", "")


def test_a_kept_round_needs_the_words(office: Office) -> None:
    here = office.begin("Maya")
    office.meeting.take_floor(here["Maya"], "small", keep=True)
    with pytest.raises(UsageError, match="words are needed"):
        office.meeting.answer(None)


def test_a_hand_can_be_taken_back_down_to_none(office: Office) -> None:
    here = office.begin("Maya")
    office.meeting.take_floor(here["Maya"], "small")
    office.meeting.answer(None)
    office.meeting.count("open", "met")
    assert office.meeting.count("open", "met", -1) == Hands()
    assert office.meeting.count("open", "met", -1) == Hands()
    assert office.meeting.count("open", "met") == Hands(1, 0, 0)


def test_no_hand_is_counted_for_what_the_line_does_not_ask(office: Office) -> None:
    here = office.begin("Maya")
    office.meeting.take_floor(here["Maya"], "small")
    with pytest.raises(UsageError, match="not answered yet"):
        office.meeting.count("open", "met")
    office.meeting.answer(None)
    with pytest.raises(UsageError, match="Nothing was counted"):
        office.meeting.count("number", "met")


def test_the_draw_is_fair_over_meetings(office: Office) -> None:
    here = office.begin("Maya", "Theo")
    office.meeting.take_floor(here["Maya"], "small")
    here = office.begin("Maya", "Theo", guests=("Kim",))
    office.meeting.take_floor(here["Kim"], "small")
    drawn = office.meeting.draw()
    assert drawn is not None
    assert drawn.name == "Theo"
    assert office.meeting.draw(passed=set(here.values())) is None


def test_a_guest_is_the_same_guest_next_time(office: Office) -> None:
    here = office.begin("Maya", guests=("Kim",))
    office.meeting.take_floor(here["Kim"], "small")
    office.begin("Maya", guests=("KIM",))
    assert [f.ups for f in office.meeting.on_floor()] == [0, 1]


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "maya", "Kim"])
def test_a_guest_that_cannot_be_is_said_so(office: Office, name: str) -> None:
    maya = office.person("Maya").person_id
    with pytest.raises(UsageError, match="Nobody was added"):
        office.meeting.begin([maya], ["Kim", name])
    assert office.meeting.meetings() == ()


def test_a_meeting_needs_somebody_and_a_time_there_is(office: Office) -> None:
    with pytest.raises(UsageError, match="who is here"):
        office.meeting.begin([])
    with pytest.raises(UsageError, match="60 to 120"):
        office.meeting.begin([office.person("Maya").person_id], (), 3600)


def test_a_story_is_kept_as_text(office: Office) -> None:
    here = office.begin("Maya")
    office.meeting.tell(here["Maya"], "  <b>I asked</b>\nand she told.  ", "discovery")
    (story,) = office.meeting.stories()
    assert story.what == "<b>I asked</b>\nand she told."
    assert (story.teller.name, story.skill) == ("Maya", "discovery")


@pytest.mark.parametrize("what", ["", " \n ", "x" * 10_000])
def test_an_empty_or_endless_story_is_not_kept(office: Office, what: str) -> None:
    here = office.begin("Maya")
    with pytest.raises(UsageError, match="Nothing was kept yet"):
        office.meeting.tell(here["Maya"], what)
    assert office.meeting.stories() == ()


def test_the_recap_says_where_room_and_app_differed(office: Office) -> None:
    here = office.begin("Maya", "Theo")
    office.meeting.take_floor(here["Maya"], "small")
    office.meeting.answer(typed("How do you work today?"))
    for criterion, hand in (("open", "met"), ("thank", "met"), ("no-pitch", "met")):
        office.meeting.count(criterion, hand)  # type: ignore[arg-type]
    recap = office.meeting.end()
    assert [(c.label, c.room, c.app) for _, _, c in recap.differing] == [
        ("Thanks her", "met", "missed")
    ]
    assert recap.rounds[0].lines[0].criteria[1].evidence
    assert recap.names == ("Maya", "Theo")
    assert recap.ended_at is not None


def test_afterwards_the_counts_are_there_and_no_verdict_of_the_app(
    office: Office,
) -> None:
    here = office.begin("Maya")
    office.meeting.take_floor(here["Maya"], "small")
    office.meeting.answer(typed("How do you work today?"))
    office.meeting.count("thank", "partly")
    office.restart()  # the window was closed in the middle
    office.meeting = office.meeting_of("Rowan")
    recap = office.meeting.recap(office.meeting.meetings()[0].meeting_id)
    (criterion,) = recap.rounds[0].lines[0].criteria
    assert (criterion.hands, criterion.app) == (Hands(0, 1, 0), None)
    assert (recap.ended_at, recap.has_verdicts) == (None, False)


def test_nobody_else_sees_what_came_of_a_meeting(office: Office) -> None:
    office.begin("Maya")
    meeting_id = office.meeting.end().meeting_id
    other = office.meeting_of("Theo")
    assert not other.meetings()
    assert not other.stories()
    with pytest.raises(UsageError, match="Only who held"):
        other.recap(meeting_id)


def test_two_meetings_in_a_row_are_apart(office: Office) -> None:
    here = office.begin("Maya")
    office.meeting.take_floor(here["Maya"], "small")
    office.meeting.end()
    office.begin("Theo")
    assert office.meeting.end().rounds == ()
    assert [line.rounds for line in office.meeting.meetings()] == [0, 1]


def test_what_fades_is_suggested_only_for_who_shows_their_effort(
    office: Office,
) -> None:
    maya, theo = office.person("Maya"), office.person("Theo")
    asked: list[str] = []

    def states(person: Person) -> dict[str, str]:
        asked.append(person.name)
        return {"discovery": "due"}

    practice = TeamPractice(lambda person_id: person_id == maya.person_id, states)
    found = office.meeting_of("Rowan", practice)
    both = {maya.person_id, theo.person_id}
    assert found.suggestions(both)[0].why == "Fading for some of you"
    assert found.suggestions({theo.person_id})[0].why == ""
    assert asked == ["Maya"]


def test_what_is_assigned_is_suggested(office: Office) -> None:
    found = office.meeting_of("Rowan", TeamPractice(assigned=lambda: ("small", "gone")))
    assert [(s.key, s.why) for s in found.suggestions(frozenset())] == [
        ("small", "Assigned now")
    ]


def test_otherwise_the_newest_are_suggested_and_all_are_there(office: Office) -> None:
    for number in range(4):
        path = office.folder / f"s{number}.yaml"
        path.write_text(SMALL.replace("id: small", f"id: s{number}"))
        os.utime(path, (number * 100_000, number * 100_000))
    found = office.meeting.suggestions(frozenset())
    assert [s.key for s in found[:2]] == ["small", "s3"]
    assert len(found) == 5
    assert [s.why for s in found[2:]] == [""] * 3


def test_next_time_is_what_the_room_found_hardest(office: Office) -> None:
    (office.folder / "other.yaml").write_text(
        SMALL.replace("id: small", "id: other").replace("A small talk", "Another talk")
    )
    here = office.begin("Maya")
    assert (
        "raise its hands"
        in office.meeting.recap(office.meeting.meetings()[0].meeting_id).next_time
    )
    office.meeting.take_floor(here["Maya"], "small")
    office.meeting.answer(None)
    office.meeting.count("open", "missed")
    office.meeting.count("thank", "met")
    assert office.meeting.end().next_time == (
        "“Another talk”. The room found “Asks an open question” hardest."
    )


def test_kept_attempts_of_others_do_not_mix(office: Office) -> None:
    here = office.begin("Maya", "Theo")
    office.meeting.take_floor(here["Theo"], "small", keep=True)
    meeting_id = office.meeting.meetings()[0].meeting_id
    kept = Meetings(office.database).load(meeting_id).rounds[0].attempt_id
    assert kept is not None
    owner = Attempts(office.database).load(kept).start.person_id
    assert owner == office.person("Theo").person_id
