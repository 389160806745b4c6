import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import LONGEST_MEETING, SHORTEST_MEETING, AgendaFacts, agenda_of

EVERYTHING = AgendaFacts(("Everything is fine",), 1, 2, ("Discovery",), ("Kudos",))
FACTS = st.builds(
    AgendaFacts,
    shared=st.sampled_from([(), ("One",)]),
    promised=st.integers(0, 3),
    appeals=st.integers(0, 3),
    due=st.sampled_from([(), ("Price", "Stalls", "Opening")]),
)


def test_without_facts_three_points_are_left() -> None:
    well, play, agree = agenda_of(AgendaFacts(), 25)
    assert (well.item_id, well.why) == ("well", "Nothing is recorded. Ask.")
    assert (play.item_id, agree.item_id) == ("play", "agree")


def test_each_fact_brings_its_point_and_its_words() -> None:
    items = agenda_of(EVERYTHING, 32)
    assert [i.item_id for i in items] == [
        "well", "promised", "appeal", "listen", "play", "agree"
    ]  # fmt: skip
    assert [i.why for i in items][:5] == [
        "Kudos", "One is open.", "2 wait.", "Everything is fine", "Due: Discovery"
    ]  # fmt: skip
    assert [i.minutes for i in items] == [3, 4, 3, 10, 8, 4]


def test_at_most_two_due_skills_are_named() -> None:
    items = agenda_of(AgendaFacts(due=("Price", "Stalls", "Opening")), 25)
    assert items[1].why == "Due: Price, Stalls"


@given(FACTS, st.integers(SHORTEST_MEETING, LONGEST_MEETING))
def test_minutes_add_up_and_no_point_is_left_without(
    facts: AgendaFacts, minutes: int
) -> None:
    items = agenda_of(facts, minutes)
    assert sum(item.minutes for item in items) == minutes
    assert all(item.minutes >= 1 for item in items)


@pytest.mark.parametrize("minutes", [25, 60])
def test_listening_gets_the_most_time(minutes: int) -> None:
    items = agenda_of(EVERYTHING, minutes)
    assert max(items, key=lambda item: item.minutes).item_id == "listen"
