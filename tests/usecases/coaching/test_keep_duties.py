from collections.abc import Iterator
from datetime import timedelta

import pytest
from coaching_folder import TEAM, Folder, ago

from roleplay.errors import StorageError, UsageError
from roleplay.game import NoticeFact, SentFact, Share, TeamCall
from roleplay.scoring import NotMeasured
from roleplay.usecases import DutyList


@pytest.fixture
def folder() -> Iterator[Folder]:
    folder = Folder()
    folder.team()
    folder.give("Rowan Hale", "manager")
    folder.give("Ada Koch", "sponsor")
    yield folder
    folder.database.close()


def states(found: DutyList) -> dict[str, str]:
    return {line.duty.key: line.finding.state for line in found.lines}


def test_each_branch_has_its_own_list(folder: Folder) -> None:
    (manager,) = folder.duties("Rowan Hale").leading()
    (executive,) = folder.duties("Ada Koch").leading()
    rep = folder.duties("Maya Chen").as_rep()
    assert rep is not None
    assert [len(found.lines) for found in (executive, manager, rep)] == [4, 5, 4]
    assert folder.duties("Maya Chen").leading() == ()
    assert folder.duties("Rowan Hale").as_rep() is None
    assert (manager.count("kept"), manager.count("waiting")) == (0, 5)


def test_a_rep_alone_on_a_computer_has_no_list() -> None:
    alone = Folder()
    assert alone.duties("Maya Chen").as_rep() is None
    alone.database.close()


def test_a_programme_gives_due_days_and_says_who_has_a_list(folder: Folder) -> None:
    folder.programme(15, TEAM[:1])
    rep = folder.duties("Maya Chen").as_rep()
    assert rep is not None
    assert [(line.due_on, line.is_overdue) for line in rep.lines[:3]] == [
        (ago(0), False), (ago(-45), False), (ago(-30), False)
    ]  # fmt: skip
    assert folder.duties("Jonah Osei").as_rep() is None


def test_a_managers_duties_follow_from_what_others_keep(folder: Folder) -> None:
    maya, rowan = folder.person("Maya Chen"), folder.person("Rowan Hale")
    folder.programme(40, TEAM[:1], core=("discovery",))
    folder.play("Rowan Hale", 3)
    folder.known |= {
        "sent": [SentFact(ago(9), 1, 1)],
        "calls": [TeamCall(maya.person_id, ago(2), seen=True)],
        "examples": [ago(1), ago(2)],
        "notices": [NoticeFact(rowan.person_id, maya.person_id, ago(2))],
    }
    (found,) = folder.duties("Rowan Hale").leading()
    assert set(states(found).values()) == {"kept"}
    assert found.lines[0].finding.evidence == "1 of 1 core scenarios passed"


def test_without_core_scenarios_each_skill_is_to_be_passed(folder: Folder) -> None:
    folder.known["skills"] = ("discovery", "price-objection")
    folder.play("Rowan Hale", 3)
    folder.play("Rowan Hale", 2, score=20, skill="price-objection")
    (found,) = folder.duties("Rowan Hale").leading()
    assert found.lines[0].finding.evidence == "1 of 2 skills passed"
    assert found.lines[0].finding.state == "under way"


def test_a_reps_duties_follow_from_their_own_practice(folder: Folder) -> None:
    first, _ = folder.play("Maya Chen", 3), folder.play("Maya Chen", 1)
    folder.share(first, "Rowan Hale")
    rep = folder.duties("Maya Chen").as_rep()
    assert rep is not None
    assert states(rep) == {
        "practise": "kept", "hold": "kept", "use": "waiting", "share": "kept"
    }  # fmt: skip


def test_an_executive_notes_what_nobody_else_can_see(folder: Folder) -> None:
    duties = folder.duties("Ada Koch")
    duties.note("say-why", "  Kick-off,\n<b>40</b> people ", ago(2))
    (found,) = duties.leading()
    assert found.lines[0].finding.evidence == "Kick-off, <b>40</b> people"
    (note,) = found.notes
    duties.take_back(note.note_id)
    assert states(duties.leading()[0])["say-why"] == "waiting"


@pytest.mark.parametrize(
    ("key", "text", "days", "words"),
    [
        ("say-why", "   ", 1, "few words"),
        ("say-why", "x" * 10_000, 1, "this one has 10000"),
        ("say-why", "Kick-off", -1, "still to come"),
        ("look", "I looked", 1, "by hand"),
        ("nonsense", "I looked", 1, "by hand"),
        ("position", "At the stand-up", 1, "somebody else"),
    ],
)
def test_an_unusable_note_keeps_nothing(
    folder: Folder, key: str, text: str, days: int, words: str
) -> None:
    duties = folder.duties("Ada Koch")
    with pytest.raises(UsageError, match=words):
        duties.note(key, text, ago(days))
    assert duties.leading()[0].notes == ()


def test_the_same_is_noted_once(folder: Folder) -> None:
    duties = folder.duties("Ada Koch")
    duties.note("say-why", "Kick-off", ago(2))
    with pytest.raises(UsageError, match="noted already"):
        duties.note("say-why", " Kick-off ", ago(2))


def test_nobody_reads_or_takes_back_the_notes_of_another(folder: Folder) -> None:
    folder.duties("Ada Koch").note("say-why", "Kick-off", ago(2))
    (kept,) = folder.duties("Ada Koch").leading()[0].notes
    folder.give("Bo Lund", "sponsor", "manager")
    other = folder.duties("Bo Lund")
    assert [found.notes for found in other.leading()] == [(), ()]
    with pytest.raises(StorageError, match="no such note of yours"):
        other.take_back(kept.note_id)


def test_a_branch_is_counted_from_five_people_who_share(folder: Folder) -> None:
    for name in TEAM[:3]:
        folder.play(name, 2)
        folder.play(name, 1)
    executive, manager, rep = folder.duties("Rowan Hale").branches()
    assert isinstance(executive.kept, NotMeasured)
    assert isinstance(manager.kept, NotMeasured)
    assert not isinstance(rep.kept, NotMeasured)
    assert [share for _, share in rep.kept][:2] == [Share(3, 5, 5)] * 2
    folder.roles("Lina Petrov").share_effort(False)
    assert isinstance(folder.duties("Rowan Hale").branches()[2].kept, NotMeasured)


def test_a_duty_waits_again_when_time_passes(folder: Folder) -> None:
    folder.play("Maya Chen", 2)
    folder.play("Maya Chen", 1)
    folder.at += timedelta(days=14)
    rep = folder.duties("Maya Chen").as_rep()
    assert rep is not None
    assert states(rep)["practise"] == "waiting"
