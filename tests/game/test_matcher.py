from itertools import permutations

import pytest

from roleplay.game import PROGRAMME_ROLES, Candidate, ProgrammeRole, propose_roles

MAYA = Candidate("m", "Maya", frozenset({"champion"}), skills=("Discovery",))
JONAH = Candidate("j", "Jonah", skills=("Price", "Stalls", "Opening"), practised=9)
SOFIA = Candidate("s", "Sofia", certified=True)
ROWAN = Candidate("r", "Rowan", frozenset({"sponsor"}), frozenset({"champion"}))
NOBODY = Candidate("n", "Noor")
ALL = (MAYA, JONAH, SOFIA, ROWAN, NOBODY)


@pytest.mark.parametrize(
    ("role", "names"),
    [("champion", ["Maya", "Jonah"]), ("coach", ["Jonah", "Maya", "Sofia"]),
     ("trainer", ["Jonah", "Maya", "Sofia"]), ("planner", ["Jonah"]),
     ("sponsor", ["Rowan"])],
)  # fmt: skip
def test_people_are_proposed_by_what_speaks_for_them(
    role: ProgrammeRole, names: list[str]
) -> None:
    assert [p.name for p in propose_roles(role, ALL)] == names


def test_reasons_are_in_words_the_weightiest_first() -> None:
    maya, jonah = propose_roles("champion", ALL)
    assert maya.reasons == (
        "said they would like to", "Discovery at Strong or better"
    )  # fmt: skip
    assert jonah.reasons == (
        "Price and 2 more at Strong or better",
        "practised on 9 days in four weeks",
    )


def test_who_was_decided_on_is_not_proposed_again() -> None:
    assert [p.name for p in propose_roles("champion", ALL, frozenset("m"))] == ["Jonah"]


def test_effort_that_is_not_shared_speaks_neither_for_nor_against() -> None:
    silent = Candidate("x", "Ada", frozenset({"planner"}))
    (proposal,) = propose_roles("planner", [silent])
    assert proposal.reasons == ("said they would like to",)


def test_practice_counts_from_once_a_week() -> None:
    assert propose_roles("planner", [Candidate("x", "Ada", practised=3)]) == ()
    assert propose_roles("planner", [Candidate("x", "Ada", practised=4)])


@pytest.mark.parametrize("role", PROGRAMME_ROLES)
def test_order_and_repeats_change_nothing(role: ProgrammeRole) -> None:
    orders = [propose_roles(role, order) for order in permutations(ALL)]
    orders.append(propose_roles(role, (*ALL, *ALL)))
    assert len(set(orders)) == 1


def test_at_most_three_are_proposed() -> None:
    many = [Candidate(str(n), f"P{n}", frozenset({"coach"})) for n in range(9)]
    assert [p.name for p in propose_roles("coach", many)] == ["P0", "P1", "P2"]
