from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from roleplay.errors import StorageError, UsageError
from roleplay.game import CallCount, Role
from roleplay.scenario import SKILLS
from roleplay.storage import Calls, Database, People, Roles
from roleplay.usecases import HoldRoles, NewCall, WatchCalls, skills_of

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
TODAY = NOON.date()


class Office:
    """Maya and Jonah are reps, Rowan is a manager; all on one computer."""

    def __init__(self) -> None:
        self.database = Database("sqlite://")
        self.rewarded: list[str] = []
        for name in ("Maya", "Jonah", "Rowan"):
            self.id_of(name)
        self.give("Rowan", "manager")

    def id_of(self, name: str) -> str:
        return People(self.database).find_or_add(name, NOON).person_id

    def give(self, name: str, role: Role) -> None:
        self.roles(name).give(self.id_of(name), role, True)

    def roles(self, name: str) -> HoldRoles:
        people = People(self.database)
        me = people.find_or_add(name, NOON)
        return HoldRoles(me, people, Roles(self.database), lambda: NOON)

    def calls(self, name: str) -> WatchCalls:
        return WatchCalls(
            self.roles(name),
            Calls(self.database),
            lambda: skills_of(tuple(SKILLS), ("price", "plant-tours")),
            lambda: NOON,
            self.rewarded.append,
        )

    def new(self, about: str, skill: str = "price", said: str = "Named it.") -> NewCall:
        return NewCall(self.id_of(about), skill, TODAY, "Orrin", said)

    def note(self, by: str, about: str, skill: str = "price") -> str:
        """Note a call; return its id."""
        self.calls(by).note(self.new(about, skill))
        return Calls(self.database).of(self.id_of(about))[0].call_id


@pytest.fixture
def office() -> Iterator[Office]:
    office = Office()
    yield office
    office.database.close()


def test_the_form_offers_oneself_first_and_all_skills(office: Office) -> None:
    form = office.calls("Jonah").form()
    assert [person.name for person in form.people] == ["Jonah", "Maya", "Rowan"]
    assert form.skills[0] == ("opening", "Opening")
    assert form.skills[-1] == ("plant-tours", "Plant tours")
    assert form.today == TODAY


def test_a_self_report_is_shown_apart_until_a_manager_saw_it(office: Office) -> None:
    call_id = office.note("Maya", "Maya")
    before = office.calls("Rowan").of(office.id_of("Maya"))
    assert ([r.by for r in before.own], before.evidence) == (["Maya"], ())
    assert before.own[0].can_see
    assert office.rewarded == []
    office.calls("Rowan").see(call_id)
    (row,) = office.calls("Maya").mine().evidence
    assert (row.confirmed_by, row.can_see, row.is_mine) == ("Rowan", False, True)
    assert office.calls("Maya").mine().own == ()
    assert office.rewarded == [office.id_of("Maya")]


def test_what_a_manager_notes_is_evidence_at_once(office: Office) -> None:
    office.note("Rowan", "Maya")
    (row,) = office.calls("Maya").mine().evidence
    assert (row.by, row.note.witness, row.confirmed_by) == ("Rowan", "coach", "")
    assert office.rewarded == [office.id_of("Maya")]


def test_a_colleagues_note_is_evidence_and_earns_nothing_yet(office: Office) -> None:
    call_id = office.note("Jonah", "Maya")
    (row,) = office.calls("Rowan").of(office.id_of("Maya")).evidence
    assert (row.note.witness, row.can_see, office.rewarded) == ("peer", True, [])
    office.calls("Rowan").see(call_id)
    assert office.rewarded == [office.id_of("Maya")]


def test_nobody_confirms_what_is_theirs(office: Office) -> None:
    office.give("Maya", "coach")
    own = office.note("Maya", "Maya")
    written = office.note("Maya", "Jonah")
    for call_id in (own, written):
        with pytest.raises(UsageError, match="Somebody else has to have seen"):
            office.calls("Maya").see(call_id)
    with pytest.raises(UsageError, match="Only coaches and managers"):
        office.calls("Jonah").see(own)


def test_notes_are_for_the_person_and_who_coaches(office: Office) -> None:
    office.note("Maya", "Maya")
    office.give("Jonah", "sponsor")
    with pytest.raises(UsageError, match="for their coaches and managers"):
        office.calls("Jonah").of(office.id_of("Maya"))
    with pytest.raises(UsageError, match="for their coaches and managers"):
        office.calls("Jonah").team()
    assert office.calls("Rowan").of(office.id_of("Maya")).own


def test_a_note_is_taken_back_by_its_writer_only(office: Office) -> None:
    call_id = office.note("Rowan", "Maya")
    assert [r.person for r in office.calls("Rowan").mine().others] == ["Maya"]
    with pytest.raises(UsageError, match="Only who wrote it"):
        office.calls("Maya").take_back(call_id)
    office.calls("Rowan").take_back(call_id)
    assert office.calls("Maya").mine().evidence == ()
    assert office.calls("Rowan").mine().others == ()


def test_the_team_is_counted_by_person_and_skill(office: Office) -> None:
    office.note("Maya", "Maya", "stall")
    office.note("Rowan", "Maya")
    office.note("Maya", "Maya")
    office.note("Rowan", "Rowan")  # one's own are on one's own page
    team = office.calls("Rowan").team()
    assert team.skills == ("Price", "Stalls")
    assert [(line.person.name, line.counts) for line in team.lines] == [
        ("Maya", (CallCount(1, 1), CallCount(0, 1))),
        ("Jonah", (CallCount(), CallCount())),
    ]
    assert team.without == ("Jonah",)
    assert [row.skill for row in team.waiting] == ["Stalls", "Price"]


def test_skills_with_nothing_seen_are_named(office: Office) -> None:
    office.note("Maya", "Maya", "stall")
    nothing = office.calls("Maya").mine().nothing
    assert "Price" in nothing
    assert "Stalls" not in nothing


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"said": ""}, "What was said is empty"),
        ({"said": " \n\t\u200b"}, "What was said is empty"),
        ({"said": "x" * 10_000}, "has 10,000 letters; 2,000 fit"),
        ({"account": "x" * 121}, "The account has 121 letters"),
        ({"day_on": TODAY + timedelta(days=1)}, "still to come"),
        ({"skill": "juggling"}, "No scenario trains"),
        ({"skill": ""}, "No scenario trains"),
        ({"person_id": "nobody"}, "no such person"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_added(
    office: Office, values: dict[str, object], message: str
) -> None:
    maya = office.calls("Maya")
    with pytest.raises(UsageError, match=message) as raised:
        maya.note(replace(office.new("Maya"), **values))  # type: ignore[arg-type]
    assert "Nothing was added" in str(raised.value)
    assert maya.mine().own == ()


def test_the_same_note_twice_is_refused(office: Office) -> None:
    office.note("Maya", "Maya")
    with pytest.raises(StorageError, match="noted just this before"):
        office.note("Maya", "Maya")


def test_limits_and_old_days_are_let_through(office: Office) -> None:
    new = NewCall(office.id_of("Maya"), "price", date(2019, 1, 1), "", "x" * 2000)
    office.calls("Maya").note(new)
    office.calls("Maya").note(replace(new, day_on=TODAY))
    assert len(office.calls("Maya").mine().own) == 2


def test_pasted_text_is_kept_as_it_is(office: Office) -> None:
    said = "<b>Ask</b> &amp; wait\u0000\r\nthen <script>x</script>\ud800"
    office.calls("Maya").note(office.new("Maya", said=said))
    (row,) = office.calls("Maya").mine().own
    assert row.note.said == "<b>Ask</b> &amp; wait\nthen <script>x</script>"
