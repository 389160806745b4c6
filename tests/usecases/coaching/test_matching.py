from collections.abc import Iterator
from pathlib import Path

import pytest
from files import SMALL
from programme_office import ProgrammeOffice

from roleplay.errors import UsageError
from roleplay.usecases import RoleView


@pytest.fixture
def office(tmp_path: Path) -> Iterator[ProgrammeOffice]:
    (tmp_path / "small.yaml").write_text(SMALL)
    office = ProgrammeOffice(tmp_path)
    yield office
    office.database.close()


def role(office: ProgrammeOffice, name: str) -> RoleView:
    found = office.matching().standing()
    assert found is not None
    return next(one for one in found.roles if one.role == name)


def test_there_are_no_roles_without_a_programme(office: ProgrammeOffice) -> None:
    assert office.matching().standing() is None


def test_a_stated_interest_is_a_reason(office: ProgrammeOffice) -> None:
    maya, _ = office.started("Maya", "Jonah")
    office.matching(maya).wish({"champion", "planner"})
    office.matching(maya).wish({"champion"})
    (proposal,) = role(office, "champion").proposals
    assert (proposal.name, proposal.reasons) == ("Maya", ("said they would like to",))
    assert role(office, "planner").proposals == ()
    assert office.matching(maya).my_wishes() == {"champion"}


def test_a_coach_certificate_is_a_reason(office: ProgrammeOffice) -> None:
    maya, _ = office.started("Maya", "Jonah")
    office.certified.add(maya.person_id)
    (proposal,) = role(office, "coach").proposals
    assert proposal.reasons == ("holds the coach certificate",)


@pytest.mark.parametrize("shares", [True, False])
def test_practice_counts_only_where_it_is_shown(
    office: ProgrammeOffice, shares: bool
) -> None:
    (maya,) = office.started("Maya", effort=shares)
    for _ in range(4):
        office.practise(maya, "small", "thanks how do you work today", "how many hours")
        office.at = office.at.replace(day=office.at.day + 1)
    assert [p.name for p in role(office, "planner").proposals] == ["Maya"] * shares


def test_a_person_decides_and_the_role_is_given(office: ProgrammeOffice) -> None:
    maya, _ = office.started("Maya", "Jonah")
    office.matching(maya).wish({"champion"})
    office.matching().decide("champion", maya.person_id, True, "")
    view = role(office, "champion")
    assert (view.holders, view.proposals) == ((maya,), ())
    assert "champion" in office.roles(maya).mine()


def test_declining_needs_a_reason_and_is_kept(office: ProgrammeOffice) -> None:
    maya, _ = office.started("Maya", "Jonah")
    office.matching(maya).wish({"champion"})
    for reason, says in (("  ", "why not"), ("x" * 10_000, "10,000 letters")):
        with pytest.raises(UsageError, match=says):
            office.matching().decide("champion", maya.person_id, False, reason)
    office.matching().decide("champion", maya.person_id, False, "<i>On leave</i>")
    view = role(office, "champion")
    ((name, declined),) = view.declined
    assert (name, declined.reason, declined.by) == ("Maya", "<i>On leave</i>", "Rowan")
    assert view.proposals == ()


def test_who_asks_again_is_proposed_again(office: ProgrammeOffice) -> None:
    maya, _ = office.started("Maya", "Jonah")
    office.matching(maya).wish({"champion"})
    office.matching().decide("champion", maya.person_id, False, "On leave")
    office.matching(maya).wish(set())
    office.matching(maya).wish({"champion"})
    assert [p.name for p in role(office, "champion").proposals] == ["Maya"]


def test_reps_decide_nothing_and_see_nobody_proposed(office: ProgrammeOffice) -> None:
    maya, jonah = office.started("Maya", "Jonah")
    office.matching(jonah).wish({"champion"})
    office.matching().decide("champion", jonah.person_id, False, "On leave")
    found = office.matching(maya).standing()
    assert found is not None
    assert not any(one.proposals or one.declined for one in found.roles)
    with pytest.raises(UsageError, match="decided on by"):
        office.matching(maya).decide("champion", jonah.person_id, True, "")
