from dataclasses import replace
from pathlib import Path

import pytest
from coached import Coached

from roleplay.errors import UsageError
from roleplay.game import COACHING
from roleplay.scoring import NotMeasured, Verdict
from roleplay.storage import Ratings
from roleplay.usecases import Rescore, Sheet, SheetRow

MET, PARTLY, MISSED = Verdict.MET, Verdict.PARTLY, Verdict.MISSED


def row(sheet: Sheet, criterion_id: str) -> SheetRow:
    return next(r for r in sheet.rows if r.criterion_id == criterion_id)


def score(coached: Coached) -> float:
    found = coached.desk.stores.attempts.load(coached.attempt_id).score
    assert found is not None
    assert not isinstance(found.value, NotMeasured)
    return found.value


def test_the_app_s_verdict_is_not_handed_out_before_one_s_own(coached: Coached) -> None:
    rate = coached.rate()
    before = rate.sheet(coached.attempt_id)
    assert (before.by, before.rated, before.is_over) == ("Maya", 0, True)
    assert all(r.app is None and r.same is None for r in before.rows)
    after = rate.rate(coached.attempt_id, 1, "thank", MET)
    seen = [r.criterion_id for r in after.rows if r.app is not None]
    assert seen == ["thank"]
    assert row(after, "thank").same is True
    assert (after.rated, after.same, after.compared) == (1, 1, 1)


def test_a_rating_that_differs_shows_both_reasons(coached: Coached) -> None:
    sheet = coached.rate().rate(coached.attempt_id, 1, "open", MET, "I heard one")
    found = row(sheet, "open")
    assert found.mine is not None
    assert found.app is not None
    assert (found.mine.reason, found.app.verdict) == ("I heard one", MISSED)
    assert found.app.reason
    assert found.same is False


def test_a_later_rating_counts_and_the_first_is_kept(coached: Coached) -> None:
    rate = coached.rate()
    rate.rate(coached.attempt_id, 1, "open", MET)
    rate.rate(coached.attempt_id, 1, "open", MET)
    sheet = rate.rate(coached.attempt_id, 1, "open", MISSED)
    assert row(sheet, "open").same is True
    kept = Ratings(coached.desk.database).ratings(coached.attempt_id)
    assert [(r.verdict, r.blind) for r in kept] == [(MET, True), (MISSED, False)]


def test_who_saw_the_debrief_does_not_rate_blind(coached: Coached) -> None:
    coached.discuss("Rowan").see(coached.attempt_id)
    coached.discuss().see(coached.attempt_id)  # one's own says nothing
    coached.rate().rate(coached.attempt_id, 1, "open", MET)
    (kept,) = Ratings(coached.desk.database).ratings(coached.attempt_id)
    assert not kept.blind


@pytest.mark.parametrize(
    ("name", "role", "said"),
    [
        ("Maya", "manager", "your own"),
        ("Sam", "manager", "not shared with you"),
        ("Colin", "rep", "coaches and managers"),
    ],
)
def test_who_may_rate(coached: Coached, name: str, role: str, said: str) -> None:
    coached.hire(name, role)
    if name == "Colin":
        coached.share_with(name)
    with pytest.raises(UsageError, match=said):
        coached.rate(name).rate(coached.attempt_id, 1, "open", MET)
    with pytest.raises(UsageError, match=said):
        coached.rate(name).sheet(coached.attempt_id)


@pytest.mark.parametrize(
    ("number", "criterion", "verdict", "reason", "said"),
    [
        (9, "open", MET, "", "Turn 9 has no criterion"),
        (1, "no-such", MET, "", "no criterion 'no-such'"),
        (1, "open", Verdict.NOT_MEASURED, "", "met, partly or missed"),
        (1, "open", MET, "x" * 10_000, "10000 letters; 2000 fit"),
    ],
)
def test_a_bad_rating_changes_nothing(
    coached: Coached,
    number: int,
    criterion: str,
    verdict: Verdict,
    reason: str,
    said: str,
) -> None:
    with pytest.raises(UsageError, match=said):
        coached.rate().rate(coached.attempt_id, number, criterion, verdict, reason)
    assert Ratings(coached.desk.database).ratings(coached.attempt_id) == ()


def test_pasted_markup_is_kept_as_it_was_typed(coached: Coached) -> None:
    pasted = "<b>Heard</b> & seen"
    sheet = coached.rate().rate(coached.attempt_id, 1, "open", MET, pasted)
    mine = row(sheet, "open").mine
    assert mine is not None
    assert mine.reason == pasted


def test_reasons_earn_points_once_for_each_criterion(coached: Coached) -> None:
    rate, ledger = coached.rate(), coached.desk.stores.ledger
    rowan = coached.roles("Rowan").me.person_id
    rate.rate(coached.attempt_id, 1, "open", MET)
    assert ledger.total(rowan) == 0
    rate.rate(coached.attempt_id, 1, "open", MET, "Heard")
    rate.rate(coached.attempt_id, 1, "open", MET, "Heard it twice")
    assert ledger.total(rowan) == COACHING
    (entry,) = ledger.entries(rowan)
    assert (entry.cause, entry.attempt_id) == ("coaching", coached.attempt_id)


def test_an_override_makes_a_new_score_and_keeps_the_old(coached: Coached) -> None:
    rate, before = coached.rate(), score(coached)
    maya = coached.roles("Maya").me.person_id
    points = coached.desk.stores.ledger.total(maya)
    rate.rate(coached.attempt_id, 1, "open", MET, "I heard one")
    sheet = rate.override(coached.attempt_id, 1, "open", MET, "I heard one")
    found = row(sheet, "open").override
    assert found is not None
    assert (found.by, found.verdict, found.app) == ("Rowan", MET, MISSED)
    assert not found.certified
    assert row(sheet, "open").app is not None
    assert score(coached) > before
    told = coached.discuss().about(coached.attempt_id)
    assert told.overrides[1, "open"] == found
    assert told.app_score is not None
    assert told.app_score.value == pytest.approx(before)
    assert coached.desk.stores.ledger.total(maya) > points


def test_a_lower_verdict_takes_no_points(coached: Coached) -> None:
    rate, maya = coached.rate(), coached.roles("Maya").me.person_id
    points = coached.desk.stores.ledger.total(maya)
    rate.rate(coached.attempt_id, 1, "thank", MISSED)
    rate.override(coached.attempt_id, 1, "thank", MISSED, "That was no thanks")
    assert coached.desk.stores.ledger.total(maya) == points


def test_an_override_holds_when_the_answers_are_judged_again(coached: Coached) -> None:
    rate = coached.rate()
    rate.rate(coached.attempt_id, 1, "open", MET)
    rate.override(coached.attempt_id, 1, "open", MET, "Heard")
    after, desk = score(coached), coached.desk
    people = [p for p in desk.people() if p.name == "Maya"]
    looked = Rescore(people, desk.stores, desk.shelves, desk.clock).look(apply=True)
    assert [one.is_changed for one in looked] == [False]
    assert score(coached) == after
    assert not desk.practise.debrief(coached.attempt_id).rescored


@pytest.mark.parametrize(
    ("verdict", "reason", "said"),
    [
        (MET, " ", "Say in a few words why"),
        (MISSED, "So it is", "counts as missed already"),
        (Verdict.NOT_MEASURED, "Hm", "met, partly or missed"),
    ],
)
def test_a_bad_override_changes_nothing(
    coached: Coached, verdict: Verdict, reason: str, said: str
) -> None:
    rate, before = coached.rate(), score(coached)
    with pytest.raises(UsageError, match="Rate this criterion first"):
        rate.override(coached.attempt_id, 1, "open", verdict, reason)
    rate.rate(coached.attempt_id, 1, "open", MET)
    with pytest.raises(UsageError, match=said):
        rate.override(coached.attempt_id, 1, "open", verdict, reason)
    assert score(coached) == before
    assert coached.discuss().about(coached.attempt_id).overrides == {}


def test_an_attempt_under_way_can_be_rated_but_not_overridden(coached: Coached) -> None:
    waiting = coached.desk.play("thanks a lot")
    coached.share_with("Rowan", waiting)
    rate = coached.rate()
    assert not rate.rate(waiting, 1, "open", MET).is_over
    with pytest.raises(UsageError, match="not over"):
        rate.override(waiting, 1, "open", MET, "Heard")


def test_an_upheld_appeal_changes_the_verdict_and_earns_the_badge(
    coached: Coached,
) -> None:
    rate, attempt_id = coached.rate(), coached.attempt_id
    coached.discuss().appeal(attempt_id, 1, "open", "I asked how they work")
    (line,) = rate.appeals()
    assert (line.by, line.title, line.place.number) == ("Maya", "A small talk", 1)
    hidden = row(rate.sheet(attempt_id), "open")
    assert (hidden.appealed, hidden.appeal) == (True, None)
    with pytest.raises(UsageError, match="Rate this criterion first"):
        rate.answer_appeal(attempt_id, line.appeal_id, MET, "Right")
    seen = row(rate.rate(attempt_id, 1, "open", MET), "open")
    assert seen.appeal is not None
    assert seen.appeal.reason == "I asked how they work"
    rate.answer_appeal(attempt_id, line.appeal_id, MET, "You did ask")
    assert rate.appeals() == ()
    (appeal,) = coached.discuss().about(attempt_id).appeals
    assert (appeal.outcome, appeal.answer) == ("upheld", "You did ask")
    maya = coached.roles("Maya").me.person_id
    badges = coached.desk.stores.ledger.badges(maya)
    assert "fair-appeal" in {badge.badge_id for badge in badges}


def test_a_declined_appeal_leaves_the_score_and_says_why(coached: Coached) -> None:
    rate, before = coached.rate(), score(coached)
    coached.discuss().appeal(coached.attempt_id, 1, "open", "I asked")
    (line,) = rate.appeals()
    rate.rate(coached.attempt_id, 1, "open", MISSED)
    with pytest.raises(UsageError, match="few words why"):
        rate.answer_appeal(coached.attempt_id, line.appeal_id, None, "")
    rate.answer_appeal(coached.attempt_id, line.appeal_id, None, "It was a thank-you")
    (appeal,) = coached.discuss().about(coached.attempt_id).appeals
    assert (appeal.outcome, appeal.answer) == ("declined", "It was a thank-you")
    assert score(coached) == before
    with pytest.raises(UsageError, match="does not wait"):
        rate.answer_appeal(coached.attempt_id, line.appeal_id, None, "Again")


def test_only_coaches_see_appeals_that_wait(coached: Coached) -> None:
    coached.discuss().appeal(coached.attempt_id, 1, "open", "I asked")
    coached.hire("Colin")
    coached.share_with("Colin")
    assert coached.rate("Colin").appeals() == ()
    assert coached.rate("Maya").appeals() == ()
    assert len(coached.rate().appeals()) == 1


def test_whether_the_coach_was_certified_is_kept_as_it_was(coached: Coached) -> None:
    rate = coached.rate()
    rate.rate(coached.attempt_id, 1, "open", MET)
    rate.override(coached.attempt_id, 1, "open", MET, "Heard")
    coached.certified = True
    rate.rate(coached.attempt_id, 1, "thank", MISSED)
    sheet = rate.override(coached.attempt_id, 1, "thank", MISSED, "No")
    marks = {r.criterion_id: r.override for r in sheet.rows if r.override}
    assert {name: found.certified for name, found in marks.items()} == {
        "open": False, "thank": True,
    }  # fmt: skip


def test_ratings_and_notes_are_for_who_played_and_who_wrote(coached: Coached) -> None:
    attempt_id = coached.attempt_id
    coached.hire("Colin")
    coached.share_with("Colin")
    coached.rate().rate(attempt_id, 1, "open", MET, "Heard")
    coached.discuss("Rowan").note(attempt_id, "Nice pace")
    for name, ratings, notes in (("Maya", 1, 1), ("Rowan", 1, 1), ("Colin", 0, 0)):
        told = coached.discuss(name).about(attempt_id)
        assert (len(told.ratings), len(told.notes)) == (ratings, notes), name
    (rating,) = coached.discuss().about(attempt_id).ratings
    assert (rating.by, rating.reason, rating.differs) == ("Rowan", "Heard", True)


@pytest.mark.parametrize(
    ("text", "said"), [("  ", "Write what you heard"), ("x" * 10_000, "10000 letters")]
)
def test_a_bad_note_is_not_kept(coached: Coached, text: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        coached.discuss("Rowan").note(coached.attempt_id, text)
    assert coached.discuss().about(coached.attempt_id).notes == ()
    with pytest.raises(UsageError, match="somebody else's"):
        coached.discuss().note(coached.attempt_id, "Well done, me")


def test_notes_on_three_shared_attempts_earn_a_badge(coached: Coached) -> None:
    coached.hire("Colin")
    for _ in range(3):
        attempt_id = coached.desk.play("thanks a lot")
        coached.share_with("Colin", attempt_id)
        coached.discuss("Colin").note(attempt_id, "Well asked")
    colin = coached.roles("Colin").me.person_id
    badges = coached.desk.stores.ledger.badges(colin)
    assert "peer-coach" in {badge.badge_id for badge in badges}


def test_a_recording_is_heard_only_where_the_attempt_is_shared(
    coached: Coached, tmp_path: Path
) -> None:
    assert coached.rate().recording(coached.attempt_id, 1) is None
    (share,) = coached.discuss().about(coached.attempt_id).shared
    coached.discuss().unshare(coached.attempt_id, share.share_id)
    with pytest.raises(UsageError, match="not shared with you"):
        coached.rate().recording(coached.attempt_id, 1)


def test_what_is_to_rate_says_how_far_one_is(coached: Coached) -> None:
    (before,) = coached.rate().to_rate()
    coached.rate().rate(coached.attempt_id, 1, "open", MET)
    (after,) = coached.rate().to_rate()
    assert after == replace(before, rated=1)


def test_who_played_is_told_what_others_said_once_a_kind(coached: Coached) -> None:
    rate, attempt_id = coached.rate(), coached.attempt_id
    rate.rate(attempt_id, 1, "open", MET, "Heard")
    rate.rate(attempt_id, 1, "thank", MET)
    rate.override(attempt_id, 1, "open", MET, "Heard")
    coached.discuss().appeal(attempt_id, 1, "no-pitch", "I did not")
    (line,) = rate.appeals()
    rate.rate(attempt_id, 1, "no-pitch", MET)
    rate.answer_appeal(attempt_id, line.appeal_id, None, "It was met already")
    coached.discuss("Rowan").note(attempt_id, "Nice pace")
    said = coached.discuss().said_of_mine()
    assert [one.kind for one in said] == ["note", "appeal", "rating", "verdict"]
    assert {one.by for one in said} == {"Rowan"}
    assert coached.discuss("Rowan").said_of_mine() == ()
    (appeal,) = coached.discuss().about(attempt_id).appeals
    assert appeal.by == "Rowan"
