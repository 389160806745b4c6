from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from roleplay.errors import UsageError
from roleplay.storage import Database, People, Person, Roles, StoredPin
from roleplay.usecases import HoldRoles

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


@dataclass
class Office:
    """A data folder's people, and a clock."""

    database: Database
    at: datetime = NOON

    def add(self, name: str) -> Person:
        return People(self.database).find_or_add(name, self.at)

    def as_seen_by(self, person: Person) -> HoldRoles:
        people, roles = People(self.database), Roles(self.database)
        return HoldRoles(person, people, roles, lambda: self.at)


@pytest.fixture
def office() -> Iterator[Office]:
    office = Office(Database("sqlite://"))
    yield office
    office.database.close()


def test_everybody_is_a_rep_until_roles_are_given(office: Office) -> None:
    maya, rowan = office.add("Maya"), office.add("Rowan")
    held = office.as_seen_by(rowan)
    assert held.mine() == {"rep"}
    assert not held.leads
    held.give(rowan.person_id, "manager", True)
    held.give(rowan.person_id, "rep", False)
    assert held.mine() == {"manager"}
    assert held.leads
    assert held.holders("rep") == (maya,)
    assert held.holders("manager") == (rowan,)


def test_a_pin_of_a_manager_guards_the_roles(office: Office) -> None:
    maya, rowan = office.add("Maya"), office.add("Rowan")
    manager, rep = office.as_seen_by(rowan), office.as_seen_by(maya)
    manager.give(rowan.person_id, "manager", True)
    rep.give(maya.person_id, "coach", True)  # nothing keeps them apart yet
    manager.set_pin("4711")
    with pytest.raises(UsageError, match="by a manager"):
        rep.give(maya.person_id, "manager", True)
    with pytest.raises(UsageError, match="by a manager"):
        rep.give(rowan.person_id, "manager", False)
    rep.give(maya.person_id, "coach", False)  # one's own can be given up
    manager.give(maya.person_id, "trainer", True)
    assert rep.mine() == {"rep", "trainer"}


def test_nobody_unknown_gets_a_role(office: Office) -> None:
    rowan = office.as_seen_by(office.add("Rowan"))
    with pytest.raises(UsageError, match="no such person"):
        rowan.give("nobody", "coach", True)


def test_effort_is_hidden_until_its_person_shows_it(office: Office) -> None:
    maya = office.add("Maya")
    own = office.as_seen_by(maya)
    assert not own.shares_effort(maya.person_id)
    own.share_effort(True)
    assert own.shares_effort(maya.person_id)
    own.share_effort(False)
    assert not own.shares_effort(maya.person_id)


@pytest.mark.parametrize(
    "pin", ["123", "1" * 13, "12a4", "\uff11\uff12\uff13\uff14", "12 34", "<b>1"]
)
def test_a_pin_is_some_digits(office: Office, pin: str) -> None:
    rowan = office.as_seen_by(office.add("Rowan"))
    with pytest.raises(UsageError, match="4 to 12 digits"):
        rowan.set_pin(pin)
    assert not rowan.has_pin(rowan.me.person_id)


def test_the_pin_lets_in_and_nothing_else_does(office: Office) -> None:
    rowan = office.as_seen_by(office.add("Rowan"))
    rowan.set_pin("4711")
    rowan.check_pin(rowan.me.person_id, "4711")
    with pytest.raises(UsageError, match=r"not the PIN\. 2 more tries"):
        rowan.check_pin(rowan.me.person_id, "1234")
    with pytest.raises(UsageError, match=r"not the PIN\. 1 more try"):
        rowan.set_pin("9999", current="")
    rowan.set_pin("9999", current="4711")
    rowan.check_pin(rowan.me.person_id, "9999")
    rowan.set_pin("", current="9999")
    assert not rowan.has_pin(rowan.me.person_id)


def test_wrong_tries_cost_longer_and_longer_waits(office: Office) -> None:
    rowan = office.as_seen_by(office.add("Rowan"))
    rowan.set_pin("4711")
    waits = []
    for _ in range(12):
        with pytest.raises(UsageError, match="not the PIN") as refused:
            rowan.check_pin(rowan.me.person_id, "0000")
        waits.append(str(refused.value))
        with_wait = "Wait" in waits[-1]
        if with_wait:  # the right one does not help meanwhile
            with pytest.raises(UsageError, match="Too many"):
                rowan.check_pin(rowan.me.person_id, "4711")
        office.at += timedelta(hours=1)
    assert [w.split("Wait ")[-1].split(",")[0] for w in waits[2:6]] == [
        "30 seconds", "60 seconds", "2 minutes", "4 minutes"
    ]  # fmt: skip
    assert "60 minutes" in waits[-1]
    rowan.check_pin(rowan.me.person_id, "4711")


def test_a_clock_set_back_makes_no_wait_longer(office: Office) -> None:
    rowan = office.as_seen_by(office.add("Rowan"))
    rowan.set_pin("4711")
    for _ in range(3):
        with pytest.raises(UsageError):
            rowan.check_pin(rowan.me.person_id, "0000")
    office.at -= timedelta(days=30)
    with pytest.raises(UsageError, match="Wait 30 seconds"):
        rowan.check_pin(rowan.me.person_id, "4711")


def test_the_pin_itself_is_not_kept(office: Office) -> None:
    rowan = office.as_seen_by(office.add("Rowan"))
    rowan.set_pin("471123")
    kept: list[StoredPin] = []
    Roles(office.database).try_pin(rowan.me.person_id, kept.append)
    assert kept[0].hashed.startswith("$argon2id$")
    assert "471123" not in kept[0].hashed
