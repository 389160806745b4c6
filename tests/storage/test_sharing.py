import pytest
from values import NOW, start, turn

from roleplay.errors import StorageError
from roleplay.storage import Attempts, Database, People, Sharing


@pytest.fixture
def attempt(database: Database) -> tuple[str, str, str]:
    """Give an attempt, who played it and who else is there."""
    people = People(database)
    maya = people.find_or_add("Maya", NOW)
    rowan = people.find_or_add("Rowan", NOW)
    attempts = Attempts(database)
    attempt_id = attempts.begin(start(maya.person_id))
    attempts.add_turn(attempt_id, turn())
    return attempt_id, maya.person_id, rowan.person_id


def test_shares_come_and_go(database: Database, attempt: tuple[str, str, str]) -> None:
    attempt_id, _, rowan = attempt
    sharing = Sharing(database)
    sharing.share(attempt_id, rowan, NOW)
    sharing.share(attempt_id, rowan, NOW)
    (share,) = sharing.shared(attempt_id)
    assert (share.person.name, share.shared_at) == ("Rowan", NOW)
    (line,) = sharing.shown_to(rowan)
    assert (line.attempt_id, line.title, line.by) == (attempt_id, "Small", "Maya")
    sharing.end_share(share.share_id, NOW)
    sharing.end_share(share.share_id, NOW)
    assert sharing.shared(attempt_id) == ()
    assert sharing.shown_to(rowan) == ()


def test_an_appeal_ends_once(database: Database, attempt: tuple[str, str, str]) -> None:
    attempt_id, maya, rowan = attempt
    sharing = Sharing(database)
    sharing.appeal(attempt_id, 1, "thank", "I did", NOW)
    (appeal,) = sharing.appeals(attempt_id)
    assert (appeal.outcome, appeal.reason, appeal.appealed_at) == ("", "I did", NOW)
    sharing.end_appeal(appeal.appeal_id, "upheld", "So you did.", rowan, NOW)
    (appeal,) = sharing.appeals(attempt_id)
    assert (appeal.outcome, appeal.answer) == ("upheld", "So you did.")
    with pytest.raises(StorageError, match="is over"):
        sharing.end_appeal(appeal.appeal_id, "withdrawn", "", maya, NOW)
    with pytest.raises(StorageError, match="no such appeal"):
        sharing.end_appeal("x", "withdrawn", "", maya, NOW)
