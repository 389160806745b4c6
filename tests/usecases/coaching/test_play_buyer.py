from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk
from meetings import Office

from roleplay.errors import UsageError
from roleplay.scoring import Verdict
from roleplay.storage import Ledger
from roleplay.usecases import PlayBuyer, Playing

MET, MISSED = Verdict.MET, Verdict.MISSED


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    desk = Desk(tmp_path)
    yield Office(desk)
    desk.database.close()


@pytest.fixture
def play(office: Office) -> PlayBuyer:
    return office.meeting_desk(office.rowan).play


@pytest.fixture
def playing(office: Office, play: PlayBuyer) -> Playing:
    begun = office.meeting_desk(office.rowan).hold.begin(office.maya.person_id)
    assert begun.meeting is not None
    return play.begin(begun.meeting.one_on_one_id, "small")


def test_the_coach_gets_the_line_and_a_key_for_each_way(playing: Playing) -> None:
    assert (playing.number, playing.buyer) == (1, "Dana Whitfield")
    assert playing.cue is not None
    assert [way.key for way in playing.cue.ways] == [1, 2, 3]
    assert [row.criterion.id for row in playing.turns[0].rows] == [
        "thank", "open", "no-pitch"
    ]  # fmt: skip


def test_keys_lead_from_turn_to_turn_and_to_an_ending(
    play: PlayBuyer, playing: Playing
) -> None:
    second = play.take(playing.played_id, 1, 2)
    assert second.cue is not None
    assert (second.number, second.cue.line) == (2, "Well. By hand, mostly.")
    over = play.take(playing.played_id, 2, 1)
    assert (over.cue, over.ending) == (None, ("She answered", "Well asked."))
    assert over.turns[0].way.startswith("Met: Asks an open")


def test_a_wrong_key_is_put_right_from_the_turn_before(
    play: PlayBuyer, playing: Playing
) -> None:
    lost = play.take(playing.played_id, 1, 1)
    assert lost.ending[0] == "She left"
    assert play.load(playing.played_id, 1).cue == playing.cue
    assert play.take(playing.played_id, 1, 2).number == 2
    with pytest.raises(UsageError, match="no such way"):
        play.take(playing.played_id, 2, 8)


def test_ratings_of_both_are_kept_and_the_coachs_show_the_way(
    play: PlayBuyer, playing: Playing
) -> None:
    for criterion in ("thank", "open", "no-pitch"):
        assert playing.likely is None
        playing = play.rate(playing.played_id, 1, criterion, ("coach", MET))
    assert playing.likely == 1
    rated = play.rate(playing.played_id, 1, "open", ("rep", MISSED))
    rows = {row.criterion.id: row for row in rated.turns[0].rows}
    assert (rows["open"].coach, rows["open"].rep) == (MET, MISSED)
    assert (rows["open"].both, rows["thank"].both) == (True, False)


def test_nobody_heard_it_so_no_points_are_given(
    office: Office, play: PlayBuyer, playing: Playing
) -> None:
    play.take(playing.played_id, 1, 2)
    play.take(playing.played_id, 2, 1)
    for person in (office.maya, office.rowan):
        assert Ledger(office.desk.database).by_attempt(person.person_id) == {}


@pytest.mark.parametrize(
    ("number", "criterion", "verdict"),
    [(9, "open", MET), (1, "none", MET), (1, "open", Verdict.NOT_MEASURED)],
)
def test_what_cannot_be_rated_is_refused(
    play: PlayBuyer, playing: Playing, number: int, criterion: str, verdict: Verdict
) -> None:
    with pytest.raises(UsageError, match="nothing like that to rate"):
        play.rate(playing.played_id, number, criterion, ("coach", verdict))


def test_a_changed_scenario_ends_a_play_and_keeps_the_ratings(
    office: Office, playing: Playing
) -> None:
    path = office.desk.folder / "small.yaml"
    path.write_text(path.read_text().replace("A small talk", "A small chat"))
    office.desk.restart()
    with pytest.raises(UsageError, match="changed since you began"):
        office.meeting_desk(office.rowan).play.load(playing.played_id)


def test_only_who_holds_the_meeting_plays_on(office: Office, playing: Playing) -> None:
    with pytest.raises(UsageError, match="Somebody else holds"):
        office.meeting_desk(office.maya).play.load(playing.played_id)


def test_due_skills_come_first(play: PlayBuyer) -> None:
    assert [c.title for c in play.choices(("Discovery",))] == ["A small talk"]
