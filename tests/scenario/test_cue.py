import pytest
from files import SMALL

from roleplay.scenario import (
    Cue,
    Mood,
    Place,
    Scenario,
    cue_at,
    led_to,
    parse_scenario,
    take,
)

ALL_MET = {"thank": "met", "open": "met", "no-pitch": "met"}


@pytest.fixture
def scenario() -> Scenario:
    return parse_scenario(SMALL.encode(), "small.yaml")


@pytest.fixture
def cue(scenario: Scenario) -> Cue:
    return cue_at(scenario, Place("opening", 40), seed=7)


def test_a_cue_has_line_mood_trust_and_what_is_wanted(cue: Cue) -> None:
    assert cue.line in ("Hello. I have ten minutes.", "Good morning.")
    assert (cue.mood, cue.trust) == (Mood.GUARDED, 40)
    assert [c.id for c in cue.wanted] == ["thank", "open", "no-pitch"]


def test_each_way_has_a_key_and_says_when_and_where_to(cue: Cue) -> None:
    pitch, asked, other = cue.ways
    assert [way.key for way in cue.ways] == [1, 2, 3]
    assert pitch.when == "Missed: Doesn't pitch"
    assert (pitch.line, pitch.mood, pitch.trust) == ("She left", None, 0)
    assert asked.when.startswith("Met: Asks an open question; At least 60")
    assert (asked.line, asked.mood) == ("Well. By hand, mostly.", Mood.WARM)
    assert (other.when, other.trust_change) == ("Anything else", -5)
    assert cue.way(2) == asked
    assert cue.way(9) is None


def test_a_way_that_waits_for_a_second_visit_has_no_key_before(
    scenario: Scenario,
) -> None:
    first = cue_at(scenario, Place("second", 50), seed=7)
    again = cue_at(scenario, Place("second", 50, (("second", 1),)), seed=7)
    assert [way.branch for way in first.ways] == [0, 2]
    assert [way.branch for way in again.ways] == [0, 1]


def test_the_same_seed_says_the_same_lines(scenario: Scenario, cue: Cue) -> None:
    assert cue_at(scenario, Place("opening", 40), seed=7) == cue


@pytest.mark.parametrize(
    ("verdicts", "branch"),
    [
        (ALL_MET, 1),
        (ALL_MET | {"no-pitch": "missed"}, 0),
        (ALL_MET | {"open": "missed"}, 2),
        (ALL_MET | {"open": "partly"}, 2),
        ({"thank": "missed", "open": "met", "no-pitch": "met"}, 1),
        ({"open": "met"}, None),
        ({}, None),
    ],
)
def test_ratings_lead_where_the_walk_would_go(
    scenario: Scenario, verdicts: dict[str, str], branch: int | None
) -> None:
    assert led_to(scenario, Place("opening", 40), verdicts) == branch


def test_a_way_can_be_taken_whether_its_condition_holds_or_not(
    scenario: Scenario,
) -> None:
    move = take(scenario, Place("opening", 40), 1)
    assert (move.go, move.trust, move.visits) == ("second", 50, (("opening", 1),))
