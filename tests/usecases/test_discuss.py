from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk

from roleplay.errors import StorageError, UsageError
from roleplay.scoring import Verdict
from roleplay.storage import Attempts, People, Ratings, Sharing
from roleplay.usecases import Discuss, RatingStores

ANSWERS = ("thanks a lot", "what does it cost you")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.database.close()


def discuss_as(desk: Desk, name: str) -> Discuss:
    people = People(desk.database)
    person = people.find_or_add(name, desk.clock())
    return Discuss(
        person,
        RatingStores(desk.stores, Ratings(desk.database), Sharing(desk.database)),
        people,
        desk.clock,
    )


def first_criterion(desk: Desk, attempt_id: str) -> str:
    turn = Attempts(desk.database).load(attempt_id).turns[0]
    return turn.verdict.explanations[0].criterion_id


def test_an_attempt_is_private_until_it_is_shared_and_again_after(desk: Desk) -> None:
    attempt_id = desk.play(*ANSWERS)
    maya, rowan = discuss_as(desk, "Maya"), discuss_as(desk, "Rowan")
    with pytest.raises(UsageError, match="not shared with you"):
        rowan.about(attempt_id)
    (other,) = maya.about(attempt_id).others
    shared = maya.share(attempt_id, other.person_id).shared
    assert [share.person.name for share in shared] == ["Rowan"]
    assert maya.share(attempt_id, other.person_id).shared == shared  # once
    (line,) = rowan.shared_with_me()
    assert (line.attempt_id, line.by) == (attempt_id, "Maya")
    seen = rowan.about(attempt_id)
    assert (seen.is_own, seen.by) == (False, "Maya")
    assert maya.unshare(attempt_id, shared[0].share_id).shared == ()
    assert rowan.shared_with_me() == ()
    with pytest.raises(UsageError, match="not shared with you"):
        rowan.about(attempt_id)


def test_only_who_played_it_shares_and_appeals(desk: Desk) -> None:
    attempt_id = desk.play(*ANSWERS)
    maya, rowan = discuss_as(desk, "Maya"), discuss_as(desk, "Rowan")
    (other,) = maya.about(attempt_id).others
    maya.share(attempt_id, other.person_id)
    criterion = first_criterion(desk, attempt_id)
    with pytest.raises(UsageError, match="Only who played"):
        rowan.appeal(attempt_id, 1, criterion, "I would not say so")
    with pytest.raises(UsageError, match="no such person"):
        maya.share(attempt_id, "nobody")


def test_an_appeal_waits_is_taken_back_and_may_come_again(desk: Desk) -> None:
    attempt_id = desk.play(*ANSWERS)
    maya = discuss_as(desk, "Maya")
    criterion = first_criterion(desk, attempt_id)
    (appeal,) = maya.appeal(
        attempt_id, 1, criterion, "  I said it\nanother way "
    ).waiting
    assert appeal.reason == "I said it\nanother way"
    with pytest.raises(StorageError, match="waits for a coach"):
        maya.appeal(attempt_id, 1, criterion, "again")
    after = maya.take_back(attempt_id, appeal.appeal_id)
    assert after.waiting == ()
    assert [a.outcome for a in after.appeals] == ["withdrawn"]
    with pytest.raises(UsageError, match="does not wait"):
        maya.take_back(attempt_id, appeal.appeal_id)
    assert len(maya.appeal(attempt_id, 1, criterion, "again").appeals) == 2


@pytest.mark.parametrize(
    ("number", "criterion", "reason", "said"),
    [
        (1, "", "   ", "why"),
        (1, "", "x" * 2001, "2001 letters"),
        (9, "", "well", "Turn 9 has no criterion"),
        (1, "no-such", "well", "no criterion 'no-such'"),
    ],
)
def test_a_bad_appeal_changes_nothing(
    desk: Desk, number: int, criterion: str, reason: str, said: str
) -> None:
    attempt_id = desk.play(*ANSWERS)
    maya = discuss_as(desk, "Maya")
    criterion = criterion or first_criterion(desk, attempt_id)
    with pytest.raises(UsageError, match=said):
        maya.appeal(attempt_id, number, criterion, reason)
    assert maya.about(attempt_id).appeals == ()


def test_a_debrief_says_how_each_criterion_was_judged_last_time(desk: Desk) -> None:
    first = desk.play("our product is great")
    again = desk.play("thanks how do you work today", "how many hours")
    assert desk.practise.debrief(first).last_time == ()
    before = desk.practise.debrief(again).last_time
    assert {b.criterion_id for b in before} >= {first_criterion(desk, again)}
    assert {b.verdict for b in before} <= set(Verdict)
    by_id = {b.criterion_id: b.verdict for b in before}
    turn = Attempts(desk.database).load(first).turns[0]
    assert all(
        by_id[e.criterion_id] is e.verdict
        for e in turn.verdict.explanations
        if e.criterion_id in by_id
    )
