from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from desk import Desk

from roleplay.errors import StorageError, UsageError
from roleplay.storage import (
    Attempts,
    Exemplars,
    People,
    Ratings,
    Recognition,
    Roles,
    Sharing,
)
from roleplay.usecases import (
    Discuss,
    HoldRoles,
    NudgeRow,
    RatingStores,
    Recognise,
    SeenCall,
    ShowExemplars,
)

WON = ("thanks for your time what does a normal week look like", "how many hours")
SAID = "You asked, then waited. That silence got you the number."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    for name, role in (("Rowan", "manager"), ("Theo", "rep"), ("Lina", "rep")):
        roles_as(desk, name).give(person_id(desk, name), role, on=True)  # type: ignore[arg-type]
    yield desk
    desk.database.close()


def person_id(desk: Desk, name: str) -> str:
    return People(desk.database).find_or_add(name, desk.clock()).person_id


def roles_as(desk: Desk, name: str) -> HoldRoles:
    people = People(desk.database)
    me = people.find_or_add(name, desk.clock())
    return HoldRoles(me, people, Roles(desk.database), desk.clock)


def recognise_as(desk: Desk, name: str, *calls: SeenCall) -> Recognise:
    return Recognise(
        roles_as(desk, name), Recognition(desk.database), desk.clock,
        lambda who: [call for call in calls if call.person_id == who],
    )  # fmt: skip


def share(desk: Desk, attempt_id: str, name: str) -> None:
    Sharing(desk.database).share(attempt_id, person_id(desk, name), desk.clock())


def discuss_as(desk: Desk, name: str) -> Discuss:
    people = People(desk.database)
    return Discuss(
        people.find_or_add(name, desk.clock()),
        RatingStores(desk.stores, Ratings(desk.database), Sharing(desk.database)),
        people, desk.clock, Exemplars(desk.database),
    )  # fmt: skip


def exemplars_as(desk: Desk, name: str) -> ShowExemplars:
    stores = Exemplars(desk.database), Attempts(desk.database)
    return ShowExemplars(roles_as(desk, name), *stores, desk.clock)


def test_a_notice_reaches_its_person_and_is_new_until_it_is_read(desk: Desk) -> None:
    maya, rowan = recognise_as(desk, "Maya"), recognise_as(desk, "Rowan")
    rowan.notice(person_id(desk, "Maya"), "discovery", SAID)
    (row,) = maya.for_me().new
    assert (row.by.name, row.moment, row.skill) == ("Rowan", SAID, "Discovery")
    assert row.celebration == "The first time somebody noticed your practice."
    recognise_as(desk, "Lina").seen([row.notice_id])
    assert maya.for_me().new
    maya.seen([row.notice_id])
    maya.seen([row.notice_id])
    assert (maya.for_me().new, len(maya.for_me().rows)) == ((), 1)
    assert recognise_as(desk, "Lina").for_me().rows == ()


def test_a_notice_is_tied_only_to_what_its_giver_may_see(desk: Desk) -> None:
    attempt_id, rowan = desk.play(*WON), recognise_as(desk, "Rowan")
    maya = person_id(desk, "Maya")
    with pytest.raises(UsageError, match="not shared with you"):
        rowan.notice(maya, "discovery", SAID, "attempt", attempt_id)
    share(desk, attempt_id, "Rowan")
    (moment,) = rowan.moments(maya)
    rowan.notice(maya, moment.skill, SAID, moment.about, moment.about_id)
    assert recognise_as(desk, "Maya").for_me().rows[0].where == "on “A small talk”"


def test_a_notice_on_a_call_says_which_and_is_a_rare_moment(desk: Desk) -> None:
    maya = person_id(desk, "Maya")
    call = SeenCall("c1", maya, "discovery", desk.clock().date(), "Brightwater")
    rowan = recognise_as(desk, "Rowan", call)
    rowan.notice(maya, "discovery", SAID, "call", "c1")
    (row,) = recognise_as(desk, "Maya", call).for_me().rows
    assert row.where == "on your call with Brightwater"
    assert row.celebration == "The first one from a real call."


@pytest.mark.parametrize(
    ("who", "skill", "moment", "said"),
    [
        ("Maya", "discovery", "  \n ", "at least 4 words"),
        ("Maya", "discovery", "Great job today", "at least 4 words"),
        ("Maya", "discovery", "word " * 2000, "9999 letters; 500 fit"),
        ("Maya", "", SAID, "Choose the skill"),
        ("Maya", "juggling", SAID, "Choose the skill"),
        ("Rowan", "discovery", SAID, "somebody else"),
        ("", "discovery", SAID, "no such person"),
    ],
)
def test_a_bad_notice_sends_nothing(
    desk: Desk, who: str, skill: str, moment: str, said: str
) -> None:
    to = person_id(desk, who) if who else "nobody"
    with pytest.raises(UsageError, match=said):
        recognise_as(desk, "Rowan").notice(to, skill, moment)
    assert Recognition(desk.database).all() == ()


def test_pasted_markup_and_unshown_signs_stay_text(desk: Desk) -> None:
    html = "<b>You</b> waited\x00 for the <img src=x> number"
    recognise_as(desk, "Rowan").notice(person_id(desk, "Maya"), "price", html)
    (row,) = recognise_as(desk, "Maya").for_me().rows
    assert row.moment == "<b>You</b> waited for the <img src=x> number"


def test_limits_hold_across_a_restart(desk: Desk) -> None:
    maya = person_id(desk, "Maya")
    recognise_as(desk, "Rowan").notice(maya, "discovery", SAID)
    desk.restart()
    with pytest.raises(UsageError, match="today already"):
        recognise_as(desk, "Rowan").notice(maya, "price", "You kept your price today")
    desk.clock.now += timedelta(days=1)
    with pytest.raises(UsageError, match="very words"):
        recognise_as(desk, "Rowan").notice(maya, "discovery", SAID.upper())


def nudged(desk: Desk, name: str = "Rowan", *calls: SeenCall) -> list[NudgeRow]:
    return list(recognise_as(desk, name, *calls).nudges())


def test_an_unnoticed_skill_reminds_those_who_may_see_it(desk: Desk) -> None:
    attempt_id = desk.play(*WON)
    desk.clock.now += timedelta(days=15)
    assert nudged(desk) == []  # neither effort nor attempt is shown
    share(desk, attempt_id, "Rowan")
    (nudge,) = nudged(desk)
    assert (nudge.person.name, nudge.name, nudge.how) == ("Maya", "Discovery", "passed")
    assert nudge.days >= 14
    assert nudged(desk, "Theo") == []  # leads nobody
    recognise_as(desk, "Theo").notice(person_id(desk, "Maya"), "discovery", SAID)
    assert nudged(desk) == []


def test_who_shows_their_effort_is_seen_without_sharing(desk: Desk) -> None:
    desk.play(*WON)
    roles_as(desk, "Maya").share_effort(on=True)
    assert nudged(desk) == []
    desk.clock.now += timedelta(days=14)
    assert [n.person.name for n in nudged(desk)] == ["Maya"]


def test_a_skill_seen_on_a_call_reminds_too(desk: Desk) -> None:
    day = desk.clock().date() - timedelta(days=20)
    call = SeenCall("c1", person_id(desk, "Theo"), "price", day, "Orrin")
    assert [(n.name, n.days, n.how) for n in nudged(desk, "Rowan", call)] == [
        ("Price", 20, "call")
    ]


def queued(desk: Desk) -> str:
    """Queue a story about Maya; return the id of its notice."""
    rowan = recognise_as(desk, "Rowan")
    rowan.notice(person_id(desk, "Maya"), "discovery", SAID)
    (given,) = rowan.given(person_id(desk, "Maya"))
    assert given.story is None
    rowan.queue_story(given.notice_id)
    return given.notice_id


def test_a_story_waits_for_the_meeting_and_is_told_once(desk: Desk) -> None:
    notice_id, rowan = queued(desk), recognise_as(desk, "Rowan")
    (story,) = rowan.stories()
    assert (story.teller.name, story.moment) == ("Maya", SAID)
    assert recognise_as(desk, "Maya").stories() == (story,)
    assert recognise_as(desk, "Lina").stories() == ()
    with pytest.raises(UsageError, match="Only who leads"):
        recognise_as(desk, "Lina").tell_story(story.story_id)
    rowan.tell_story(story.story_id, "2026-03-06")
    assert rowan.stories() == ()
    with pytest.raises(StorageError, match="told or taken out"):
        rowan.tell_story(story.story_id)
    with pytest.raises(StorageError, match="queued for a meeting before"):
        rowan.queue_story(notice_id)


def test_who_would_tell_it_may_take_a_story_out(desk: Desk) -> None:
    notice_id, maya = queued(desk), recognise_as(desk, "Maya")
    (row,) = maya.for_me().rows
    with pytest.raises(UsageError, match="Only who tells"):
        recognise_as(desk, "Theo").take_out(row.story_id)
    maya.take_out(row.story_id)
    assert recognise_as(desk, "Rowan").stories() == ()
    (given,) = recognise_as(desk, "Rowan").given(person_id(desk, "Maya"))
    assert given.story == "taken out"
    with pytest.raises(UsageError, match="not yours to tell"):
        recognise_as(desk, "Theo").queue_story(notice_id)
    with pytest.raises(UsageError, match="no such story"):
        maya.take_out("x")


def test_an_example_opens_for_everybody_until_it_ends(desk: Desk) -> None:
    desk.practise = desk.practise_as("Rowan")
    attempt_id = desk.play(*WON)
    rowan, maya = exemplars_as(desk, "Rowan"), discuss_as(desk, "Maya")
    with pytest.raises(UsageError, match="not shared with you"):
        maya.about(attempt_id)
    shown = rowan.show(attempt_id, "Listen how I wait after the question.", "Orrin")
    assert (maya.about(attempt_id).is_own, maya.about(attempt_id).by) == (
        False, "Rowan"
    )  # fmt: skip
    assert maya.about(attempt_id).is_example
    assert exemplars_as(desk, "Maya").of_others() == (shown,)
    assert exemplars_as(desk, "Rowan").mine() == (shown,)
    with pytest.raises(UsageError, match="Only who shows"):
        exemplars_as(desk, "Maya").end(shown.exemplar_id)
    with pytest.raises(StorageError, match="already"):
        rowan.show(attempt_id, "Again, for good measure.")
    rowan.end(shown.exemplar_id)
    rowan.end(shown.exemplar_id)
    with pytest.raises(UsageError, match="not shared with you"):
        maya.about(attempt_id)
    assert rowan.show(attempt_id, "And once more.").why == "And once more."


@pytest.mark.parametrize(
    ("who", "answers", "why", "said"),
    [
        ("Rowan", WON, " ", "what to listen for"),
        ("Rowan", WON, "x" * 10_000, "10000 letters"),
        ("Rowan", WON[:1], "well", "Only a finished"),
        ("Maya", WON, "well", "those who lead"),
    ],
)
def test_a_bad_example_shows_nothing(
    desk: Desk, who: str, answers: tuple[str, ...], why: str, said: str
) -> None:
    desk.practise = desk.practise_as(who)
    attempt_id = desk.play(*answers)
    with pytest.raises(UsageError, match=said):
        exemplars_as(desk, who).show(attempt_id, why)
    with pytest.raises(UsageError, match="of your own"):
        exemplars_as(desk, "Theo").show(attempt_id, "Listen to this")
    assert exemplars_as(desk, who).all() == ()
