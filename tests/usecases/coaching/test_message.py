from collections.abc import Iterator
from pathlib import Path

import pytest
from programme_office import ProgrammeOffice

from roleplay.errors import UsageError
from roleplay.usecases import PitchView

PITCH = (
    "We help plants see what a stopped line costs them, early enough to do something. "
    "So ask about the last standstill before you speak of price."
)
POINTS = ("stopped line / cost of standstill", "early enough", "ask about the last")
NAMES = ("Maya", "Jonah", "Sofia", "Ewan", "Priya")
KEY = "our-message-rep"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[ProgrammeOffice]:
    office = ProgrammeOffice(tmp_path)
    yield office
    office.database.close()


def level(office: ProgrammeOffice, name: str = "rep") -> PitchView:
    found = office.message().standing()
    assert found is not None
    return next(one for one in found.levels if one.level == name)


def test_a_pitch_becomes_a_scenario_that_lint_finds_nothing_in(
    office: ProgrammeOffice,
) -> None:
    office.started(*NAMES)
    for name in ("executive", "manager", "rep"):
        office.message().write(name, PITCH, POINTS)
        assert level(office, name).scenario_key == f"our-message-{name}"
    report = office.shelves.lint([office.folder])
    assert (report.files, report.findings) == (3, ())


def test_the_map_says_who_wrote_it_and_for_how_many(office: ProgrammeOffice) -> None:
    office.started(*NAMES)
    office.message().write("rep", PITCH, POINTS)
    found = level(office)
    assert (found.pitch, found.points, found.by, found.people) == (
        PITCH, POINTS, "Rowan", 5
    )  # fmt: skip
    empty = level(office, "executive")
    assert (empty.pitch, empty.scenario_key, empty.said) == ("", "", None)


def test_saying_the_pitch_carries_and_saying_nothing_does_not(
    office: ProgrammeOffice,
) -> None:
    maya, *_ = office.started(*NAMES)
    office.message().write("rep", PITCH, POINTS)
    office.practise(maya, KEY, PITCH)
    office.practise(maya, KEY, "um", "well")
    scenario = office.shelves.load(KEY)
    assert (scenario.skill, scenario.title) == ("message", "Say the message: reps")


def test_alignment_is_hidden_below_five_people(office: ProgrammeOffice) -> None:
    people = office.started(*NAMES, effort=True)
    office.message().write("rep", PITCH, POINTS)
    for person in people[:4]:
        office.practise(person, KEY, PITCH)
    said = level(office).said
    assert said is not None
    assert (said.people, said.share, said.points) == (4, None, ())
    office.practise(people[4], KEY, "We come early enough", "early enough")
    said = level(office).said
    assert said is not None
    assert said.people == 5
    assert said.share == pytest.approx((4 + 1 / 3) / 5)
    assert said.points == ((POINTS[0], 4), (POINTS[1], 5), (POINTS[2], 4))


def test_practice_that_is_not_shown_does_not_count(office: ProgrammeOffice) -> None:
    people = office.started(*NAMES)
    office.message().write("rep", PITCH, POINTS)
    for person in people:
        office.practise(person, KEY, PITCH)
    said = level(office).said
    assert said is not None
    assert said.people == 0


def test_a_new_map_counts_only_what_is_still_in_it(office: ProgrammeOffice) -> None:
    people = office.started(*NAMES, effort=True)
    office.message().write("rep", PITCH, POINTS)
    for person in people:
        office.practise(person, KEY, PITCH)
    office.message().write("rep", "New words, new plan.", ("new words", "new plan"))
    said = level(office).said
    assert said is not None
    assert said.people == 0
    assert office.shelves.load(KEY).turns["say"].models == ("New words, new plan.",)


@pytest.mark.parametrize(
    ("pitch", "points", "says"),
    [
        ("", POINTS, "pitch is empty"),
        ("x " * 5_000, POINTS, "9,999 letters; 900 fit"),
        (PITCH, (), "2 to 6 key points"),
        (PITCH, ("early enough",), "there are 1"),
        (PITCH, ("early enough", "Early  enough"), "are the same"),
        (PITCH, ("early enough", "y" * 10_000), "10,000 letters; 80 fit"),
        (PITCH, ("early enough", "!!!"), "is empty"),
        (PITCH, ("early enough", "dashboard"), "does not say “dashboard”"),
        (PITCH, ("line", "stopped line"), "would not judge fairly"),
        (PITCH, ("early enough", "x " * 40), "the text is too long"),
    ],
)
def test_what_cannot_be_practised_is_refused(
    office: ProgrammeOffice, pitch: str, points: tuple[str, ...], says: str
) -> None:
    office.started(*NAMES)
    with pytest.raises(UsageError, match=says):
        office.message().write("rep", pitch, points)
    assert level(office).pitch == ""
    assert not list(office.folder.glob("*.yaml"))


@pytest.mark.parametrize(
    "odd",
    ['"quotes" and \\ back: - {stroke}', "<b>bold</b> & more",
     "#1 *stars* \u2028 ümläut",
     "emoji \U0001f600 here", "'single' [brackets] (round) @name $id"],
)  # fmt: skip
def test_any_text_makes_a_scenario_that_can_be_read(
    office: ProgrammeOffice, odd: str
) -> None:
    office.started(*NAMES)
    office.message().write("rep", f"{odd} stopped line early enough", POINTS[:2])
    assert level(office).scenario_key == KEY
    assert " ".join(odd.split()) in office.shelves.load(KEY).brief


def test_reps_do_not_write_the_message(office: ProgrammeOffice) -> None:
    maya, *_ = office.started(*NAMES)
    with pytest.raises(UsageError, match="is written by"):
        office.message(maya).write("rep", PITCH, POINTS)


def test_a_lost_file_is_written_again(office: ProgrammeOffice) -> None:
    office.started(*NAMES)
    with pytest.raises(UsageError, match="no pitch for this level"):
        office.message().write_again("rep")
    office.message().write("rep", PITCH, POINTS)
    (office.folder / f"{KEY}.yaml").unlink()
    office.shelves.forget()
    assert level(office).scenario_key == ""
    office.message().write_again("rep")
    assert level(office).scenario_key == KEY


def test_what_stood_there_before_is_kept_beside_it(office: ProgrammeOffice) -> None:
    office.started(*NAMES)
    (office.folder / f"{KEY}.yaml").write_text("my own notes")
    office.message().write("rep", PITCH, POINTS)
    assert level(office).scenario_key == KEY
    assert (office.folder / f"{KEY}.yaml.bak").read_text() == "my own notes"


def test_levels_follow_roles(office: ProgrammeOffice) -> None:
    office.started(*NAMES)
    boss = office.add("Ada", "sponsor", "manager")
    everybody = [person.person_id for person in office.roles(boss).everybody()]
    office.programme().enrol(everybody)
    counts = [level(office, name).people for name in ("executive", "manager", "rep")]
    assert counts == [1, 1, 5]
    found = office.message(boss).standing()
    assert found is not None
    assert found.my_level == "executive"
