import pytest

from roleplay.scoring import Draft, propose

GOOD = (
    "thanks for your time dana how do the weekly reports come together today",
    "thank you for your time how does your team handle the reports each week",
    "i appreciate it how does a normal week of reporting look for you",
    "thanks for taking the time what does your team do for the weekly numbers",
)
WEAK = ("do you have problems with your reports", "okay have a nice day")


def patterns(made: Draft) -> list[tuple[str, ...]]:
    return [p.criterion.any for p in made.proposals if p.criterion.any]


def test_shared_words_become_patterns_and_behaviours_criteria() -> None:
    made = propose(GOOD)
    names = {p.criterion.behaviour for p in made.proposals}
    assert "open-question" in names
    assert "question" not in names  # the open question says more
    assert ("(reports|numbers)",) in patterns(made)
    assert ("week",) in patterns(made)
    assert all(len(p.good) >= 2 for p in made.proposals)
    assert len(made.proposals) <= 6


def test_what_weak_answers_say_is_narrowed_or_dropped() -> None:
    made = propose(GOOD, WEAK)
    assert made.dropped == ("(reports|numbers)",)
    narrowed = [p for p in made.proposals if "reports" in p.criterion.id]
    assert all("..." in pattern for pattern in narrowed[0].criterion.any)
    for proposal in made.proposals:
        if proposal.criterion.any:
            assert proposal.weak == ()


@pytest.mark.parametrize(
    ("good", "expected"),
    [
        (["how many hours", "how much money", "how long is it"],
         "how (long|many|much)"),
        (["thank you for your time", "thanks a lot for the time"], "thank ... time"),
        (["let us meet on tuesday", "shall we talk on friday"], "@day"),
        (["about thirty minutes", "maybe 45 minutes"], "@number minutes"),
    ],
)  # fmt: skip
def test_words_in_one_place_are_generalised(good: list[str], expected: str) -> None:
    assert (expected,) in patterns(propose(good))


def test_it_counts_who_meets_a_criterion_by_the_real_judge() -> None:
    made = propose(GOOD, WEAK)
    for index, text in enumerate(GOOD):
        meets = [p.criterion.id for p in made.proposals if index in p.good]
        assert list(made.meets(text)) == meets


def test_leftovers_are_named_with_their_answers() -> None:
    left = dict(propose(GOOD).leftovers)
    assert left["dana"] == (0,)
    assert "week" not in left
    assert "the" not in left


def test_the_same_answers_give_the_same_draft() -> None:
    assert propose(GOOD, WEAK) == propose(GOOD, WEAK)


def test_answers_with_nothing_in_common_give_nothing() -> None:
    assert propose(["yellow bricks", "seven dwarves sing"]).proposals == ()
    assert propose(["", "???"]).proposals == ()


def test_one_answer_is_too_few() -> None:
    with pytest.raises(ValueError, match="two good answers"):
        propose(["hello"])
