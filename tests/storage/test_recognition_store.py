from dataclasses import replace
from datetime import timedelta

import pytest
from values import NOW, end, start, turn

from roleplay.errors import StorageError
from roleplay.game import Notice
from roleplay.storage import Attempts, Database, Exemplars, People, Recognition, Sharing


@pytest.fixture
def attempt(database: Database) -> tuple[str, str, str]:
    """Give an ended attempt, who played it and who else is there."""
    people = People(database)
    maya = people.find_or_add("Maya", NOW)
    rowan = people.find_or_add("Rowan", NOW)
    attempts = Attempts(database)
    attempt_id = attempts.begin(start(maya.person_id))
    attempts.add_turn(attempt_id, turn())
    attempts.end(attempt_id, end())
    return attempt_id, maya.person_id, rowan.person_id


def notice(giver_id: str, person_id: str) -> Notice:
    return Notice(
        Recognition.new_id(), giver_id, person_id, "discovery", "You waited <b>so</b>",
        "", "", NOW.date(), NOW,
    )  # fmt: skip


def test_notices_are_kept_as_they_were_given_and_read_once(
    database: Database, attempt: tuple[str, str, str]
) -> None:
    _, maya, rowan = attempt
    store, first = Recognition(database), notice(rowan, maya)
    later = replace(notice(rowan, maya), given_at=NOW + timedelta(days=1))
    store.add(later)
    store.add(first)
    assert store.given_by(rowan) == (first, later) == store.all()
    assert (store.given_to(rowan), store.given_by(maya)) == ((), ())
    store.see([first.notice_id], NOW)
    store.see([first.notice_id], NOW)
    assert [s.seen for s in store.given_to(maya)] == [True, False]


def test_stories_end_once_and_come_once(
    database: Database, attempt: tuple[str, str, str]
) -> None:
    _, maya, rowan = attempt
    store, told = Recognition(database), notice(rowan, maya)
    store.add(told)
    store.queue(told, rowan, NOW)
    (story,) = store.stories()
    assert (story.notice, story.by_id, story.outcome) == (told, rowan, "")
    store.end_story(story.story_id, "told", rowan, "", NOW)
    assert [s.outcome for s in store.stories()] == ["told"]
    with pytest.raises(StorageError, match="told or taken out"):
        store.end_story(story.story_id, "taken out", maya, "", NOW)
    with pytest.raises(StorageError, match="before"):
        store.queue(told, maya, NOW)
    with pytest.raises(StorageError, match="no such story"):
        store.end_story("x", "told", maya, "", NOW)


def test_passes_are_seen_by_whom_an_attempt_is_shared_with(
    database: Database, attempt: tuple[str, str, str]
) -> None:
    attempt_id, maya, rowan = attempt
    store, sharing = Recognition(database), Sharing(database)
    assert [r.skill for r in store.passed(maya)] == ["discovery"]
    assert (store.passed(maya, rowan), store.shown(maya, rowan)) == ((), ())
    sharing.share(attempt_id, rowan, NOW)
    assert store.passed(maya, rowan) == store.passed(maya)
    assert [line.title for line in store.shown(maya, rowan)] == ["Small"]
    assert store.titles([attempt_id, "x"]) == {attempt_id: "Small"}
    sharing.end_share(sharing.shared(attempt_id)[0].share_id, NOW)
    assert store.passed(maya, rowan) == ()


def test_examples_come_go_and_come_again(
    database: Database, attempt: tuple[str, str, str]
) -> None:
    attempt_id, maya, _ = attempt
    store = Exemplars(database)
    store.show(attempt_id, maya, "Listen", "At Orrin", NOW)
    (shown,) = store.all()
    assert (shown.person.name, shown.why, shown.used) == ("Maya", "Listen", "At Orrin")
    with pytest.raises(StorageError, match="already"):
        store.show(attempt_id, maya, "Listen", "", NOW)
    store.end(shown.exemplar_id, NOW)
    store.end(shown.exemplar_id, NOW)
    assert (store.all(), store.of(attempt_id)) == ((), None)
    store.show(attempt_id, maya, "Again", "", NOW)
    again = store.of(attempt_id)
    assert again is not None
    assert again.why == "Again"
