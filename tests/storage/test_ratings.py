from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text
from values import NOW, end, start, turn

from roleplay.errors import StorageError
from roleplay.game import EarnedBadge, LedgerEntry, PersonFacts
from roleplay.scoring import Verdict, attempt_score, with_verdict
from roleplay.storage import (
    AppView,
    Attempts,
    Certifications,
    CriterionPlace,
    Database,
    Earned,
    People,
    Ratings,
    ReferenceVerdict,
    Rescored,
    Sharing,
    StoredOverride,
    StoredRating,
)

APP = AppView("Thanks her", Verdict.MET, "Heard.", "1")
Fixture = tuple[CriterionPlace, str, str]


def owes_nothing(
    facts: PersonFacts, given: Sequence[LedgerEntry], kept: Sequence[EarnedBadge]
) -> Earned:
    return (), ()


@pytest.fixture
def played(database: Database) -> Fixture:
    """Give a criterion of an ended attempt, who played it, and a coach."""
    people, attempts = People(database), Attempts(database)
    maya, rowan = (people.find_or_add(name, NOW).person_id for name in ("Maya", "Ro"))
    attempt_id = attempts.begin(start(maya))
    attempts.add_turn(attempt_id, turn())
    attempts.end(attempt_id, end())
    return CriterionPlace(attempt_id, 1, "thank"), maya, rowan


def rating(played: Fixture, verdict: Verdict, reason: str = "") -> StoredRating:
    place, _, coach = played
    return StoredRating(place, coach, verdict, reason, APP, True, False, NOW, 60)


def overridden(played: Fixture, database: Database, appeal: str | None) -> Rescored:
    place, _, coach = played
    before = Attempts(database).load(place.attempt_id)
    override = StoredOverride(
        place, coach, Verdict.PARTLY, "Half", APP, False, NOW, appeal
    )
    old = before.turns[0]
    verdict = with_verdict(old.verdict, "thank", Verdict.PARTLY, 0.5, "Half")
    judged = replace(old, verdict=verdict, judging=replace(old.judging, nth=1))
    return Rescored(before, (judged,), attempt_score([verdict]), NOW, override)


def test_a_later_rating_stands_beside_the_first(
    database: Database, played: Fixture
) -> None:
    ratings = Ratings(database)
    first, second = rating(played, Verdict.MET), rating(played, Verdict.MISSED, "No")
    ratings.rate(first)
    ratings.rate(second)
    assert ratings.ratings(played[0].attempt_id) == (first, second)
    assert ratings.count_rated(played[2]) == {played[0].attempt_id: 1}
    line, _ = ratings.all_rated()
    assert (line.scenario_key, line.turn_id, line.words) == (
        "small", "opening", "thanks a lot",
    )  # fmt: skip


def test_ratings_cannot_be_changed(database: Database, played: Fixture) -> None:
    Ratings(database).rate(rating(played, Verdict.MET))
    with (
        pytest.raises(StorageError),
        database.begin() as session,
    ):
        session.execute(text("UPDATE rating SET verdict = 'missed'"))


def test_an_override_keeps_what_the_app_said_and_ends_its_appeal(
    database: Database, played: Fixture
) -> None:
    attempts, sharing, place = Attempts(database), Sharing(database), played[0]
    sharing.appeal(place.attempt_id, 1, "thank", "I did", NOW)
    (appeal,) = sharing.appeals(place.attempt_id)
    rescored = overridden(played, database, appeal.appeal_id)
    assert attempts.rescore(rescored, owes_nothing) == ((), ())
    after = attempts.load(place.attempt_id)
    assert after.end is not None
    assert after.score is not None
    assert (after.end.score.value, after.score.value) == (100.0, 50.0)
    assert after.turns[0].verdict.explanations[0].verdict is Verdict.PARTLY
    assert after.overrides[0].app == replace(APP, scoring="")
    assert sharing.appeals(place.attempt_id)[0].outcome == "upheld"
    (line,) = Ratings(database).all_overridden()
    assert (line.verdict, line.app.verdict) == (Verdict.PARTLY, Verdict.MET)


def test_an_override_of_an_appeal_that_is_over_changes_nothing(
    database: Database, played: Fixture
) -> None:
    sharing, place = Sharing(database), played[0]
    sharing.appeal(place.attempt_id, 1, "thank", "I did", NOW)
    (appeal,) = sharing.appeals(place.attempt_id)
    sharing.end_appeal(appeal.appeal_id, "declined", "No.", played[2], NOW)
    with pytest.raises(StorageError, match="is over"):
        Attempts(database).rescore(
            overridden(played, database, appeal.appeal_id), owes_nothing
        )
    assert Ratings(database).overrides(place.attempt_id) == ()
    assert Attempts(database).load(place.attempt_id).scores == 0


def test_an_override_of_what_changed_meanwhile_is_not_kept(
    database: Database, played: Fixture
) -> None:
    stale = overridden(played, database, None)
    assert Attempts(database).rescore(stale, owes_nothing) is not None
    assert Attempts(database).rescore(stale, owes_nothing) is None
    assert len(Ratings(database).overrides(played[0].attempt_id)) == 1


def test_only_appeals_on_attempts_shown_to_one_wait_for_one(
    database: Database, played: Fixture
) -> None:
    (place, maya, rowan), sharing = played, Sharing(database)
    sharing.appeal(place.attempt_id, 1, "thank", "I did", NOW)
    ratings = Ratings(database)
    assert ratings.waiting(rowan) == ratings.waiting(maya) == ()
    sharing.share(place.attempt_id, rowan, NOW)
    (line,) = ratings.waiting(rowan)
    assert (line.place, line.by, line.title) == (place, "Maya", "Small")
    (share,) = sharing.shared(place.attempt_id)
    sharing.end_share(share.share_id, NOW)
    assert ratings.waiting(rowan) == ()


def test_facts_hold_the_first_rating_with_a_reason_and_all_notes(
    database: Database, played: Fixture
) -> None:
    (place, maya, rowan), ratings = played, Ratings(database)
    for reason in ("", "Yes", "Yes indeed"):
        ratings.rate(rating(played, Verdict.MET, reason))
    ratings.note(place.attempt_id, rowan, "Well asked", NOW)
    facts = Attempts(database).other_facts(rowan)
    assert [fact.attempt_id for fact in facts.ratings] == [place.attempt_id]
    assert [note.shared_attempt_id for note in facts.notes] == [place.attempt_id]
    assert Attempts(database).other_facts(maya).notes == ()
    assert [note.by for note in ratings.notes(place.attempt_id)] == ["Ro"]


def test_who_saw_the_verdicts_is_kept_once(database: Database, played: Fixture) -> None:
    (place, _, rowan), ratings = played, Ratings(database)
    assert not ratings.has_seen(place.attempt_id, rowan)
    ratings.see(place.attempt_id, rowan, NOW)
    ratings.see(place.attempt_id, rowan, NOW + timedelta(hours=1))
    assert ratings.has_seen(place.attempt_id, rowan)


def test_a_certification_is_kept_as_far_as_it_went(
    database: Database, played: Fixture
) -> None:
    store = Certifications(database)
    begun = store.begin(played[2], NOW)
    verdict = ReferenceVerdict("a-ref", 1, "thank", Verdict.MET, Verdict.PARTLY)
    store.rate(begun, verdict, NOW)
    with pytest.raises(StorageError, match="first verdict is kept"):
        store.rate(begun, replace(verdict, verdict=Verdict.PARTLY), NOW)
    (one,) = store.of(played[2])
    assert (one.verdicts, one.passed) == ((verdict,), None)
    store.end(begun, (0, 1), NOW.date(), NOW, passed=False)
    (one,) = store.of(played[2])
    assert (one.same, one.count, one.passed, one.ended_on) == (0, 1, False, NOW.date())
    assert store.of(played[1]) == ()
