from collections.abc import Callable
from datetime import timedelta

import pytest
from coached import Coached

from roleplay.errors import StorageError, UsageError
from roleplay.game import VALID_DAYS
from roleplay.scenario import ReferenceAttempt, ReferenceRating, ReferenceTurn, typed
from roleplay.scoring import Verdict
from roleplay.storage import Certifications
from roleplay.usecases import CertifyCoach

PASSING = ("thanks how do you work today", "how many hours")


def reference(name: str, *verdicts: str) -> ReferenceAttempt:
    ids = ("thank", "open", "no-pitch")
    ratings = tuple(
        ReferenceRating(i, v, f"Because {v}.")
        for i, v in zip(ids, verdicts, strict=True)
    )
    turn = ReferenceTurn("opening", "Hello.", "thanks", ratings)
    return ReferenceAttempt(name, "small", (turn,))


REFERENCES = (
    reference("one", "met", "missed", "met"),
    reference("two", "partly", "met", "missed"),
)


@pytest.fixture
def certify(coached: Coached) -> CertifyCoach:
    """Give Maya's certification; she coaches, and has passed the scenario."""
    coached.hire("Maya", "coach")
    coached.desk.play(*PASSING)
    return as_coach(coached, "Maya")


def as_coach(coached: Coached, name: str) -> CertifyCoach:
    desk = coached.desk
    return CertifyCoach(
        coached.roles(name),
        desk.stores.attempts,
        Certifications(desk.database),
        desk.shelves,
        lambda: REFERENCES,
        desk.clock,
    )


def same(right: Verdict) -> Verdict:
    return right


def rate_all(certify: CertifyCoach, choose: Callable[[Verdict], Verdict]) -> None:
    certify.begin()
    while (sheet := certify.sheet()) is not None:
        row = next(row for row in sheet.rows if row.mine is None)
        held = next(r for r in REFERENCES if r.id == sheet.attempt_id)
        rating = held.turns[0].ratings
        right = next(r for r in rating if r.criterion_id == row.criterion_id)
        chosen = choose(Verdict(right.verdict))
        certify.rate(sheet.attempt_id, row.number, row.criterion_id, chosen)


def test_scenarios_come_first(coached: Coached) -> None:
    certify = as_coach(coached, "Rowan")
    standing = certify.standing()
    assert [one.title for one in standing.left] == ["A small talk"]
    with pytest.raises(UsageError, match="Pass these first: “A small talk”"):
        certify.begin()
    assert certify.standing().done is None


def test_only_coaches_and_managers_are_certified(coached: Coached) -> None:
    coached.hire("Colin")
    certify = as_coach(coached, "Colin")
    assert not certify.standing().may
    with pytest.raises(UsageError, match="Coaches and managers"):
        certify.begin()


def test_the_reference_is_shown_after_one_s_own_verdict(certify: CertifyCoach) -> None:
    sheet = certify.begin()
    assert (sheet.by, sheet.title) == ("Reference 1 of 2", "A small talk")
    assert [row.app for row in sheet.rows] == [None] * 3
    sheet = certify.rate("one", 1, "open", Verdict.MET)
    shown = {row.criterion_id: row.app for row in sheet.rows if row.app}
    assert shown["open"].verdict is Verdict.MISSED
    assert shown["open"].reason == "Because missed."
    with pytest.raises(StorageError, match="first verdict is kept"):
        certify.rate("one", 1, "open", Verdict.MISSED)


def test_agreeing_certifies_for_a_hundred_and_eighty_days(
    coached: Coached, certify: CertifyCoach
) -> None:
    today = coached.desk.clock.now.date()
    assert not certify.is_certified(today)
    rate_all(certify, same)
    standing = certify.standing()
    assert standing.certificate is not None
    assert (standing.certificate.same, standing.certificate.count) == (6, 6)
    assert certify.is_certified(today + timedelta(days=VALID_DAYS - 1))
    assert not certify.is_certified(today + timedelta(days=VALID_DAYS))
    coached.desk.clock.now += timedelta(days=VALID_DAYS)
    lapsed = certify.standing()
    assert lapsed.certificate is None
    assert lapsed.lapsed_on == today + timedelta(days=VALID_DAYS)
    assert [one.title for one in lapsed.left] == ["A small talk"]


def test_falling_short_may_be_tried_again_from_the_next_day(
    coached: Coached, certify: CertifyCoach
) -> None:
    rate_all(certify, lambda _: Verdict.MET)
    standing = certify.standing()
    assert standing.last is not None
    assert (standing.last.same, standing.last.count, standing.last.passed) == (
        3, 6, False,
    )  # fmt: skip
    assert standing.certificate is None
    with pytest.raises(UsageError, match="from tomorrow"):
        certify.begin()
    coached.desk.clock.now += timedelta(days=1)
    rate_all(certify, same)
    assert certify.standing().certificate is not None


def test_a_round_goes_on_where_it_was_left(
    coached: Coached, certify: CertifyCoach
) -> None:
    certify.begin()
    for criterion in ("thank", "open", "no-pitch"):
        certify.rate("one", 1, criterion, Verdict.MET)
    again = as_coach(coached, "Maya")
    assert again.standing().done == 1
    assert again.begin().attempt_id == "two"


@pytest.mark.parametrize(
    ("place", "verdict", "said"),
    [
        (("one", 9, "open"), Verdict.MET, "no such criterion"),
        (("none", 1, "open"), Verdict.MET, "no such criterion"),
        (("one", 1, "open"), Verdict.NOT_MEASURED, "met, partly or missed"),
    ],
)
def test_a_bad_rating_changes_nothing(
    certify: CertifyCoach, place: tuple[str, int, str], verdict: Verdict, said: str
) -> None:
    certify.begin()
    with pytest.raises(UsageError, match=said):
        certify.rate(*place, verdict)
    sheet = certify.sheet()
    assert sheet is not None
    assert sheet.rated == 0


def test_nothing_is_rated_before_it_is_begun(certify: CertifyCoach) -> None:
    with pytest.raises(UsageError, match="Begin it first"):
        certify.rate("one", 1, "open", Verdict.MET)
    assert certify.sheet() is None


def test_a_pass_counts_only_if_the_whole_was_played(coached: Coached) -> None:
    coached.hire("Una", "coach")
    una = coached.desk.practise_as("Una")
    coached.desk.practise = una
    short = coached.desk.play("thanks a lot", "how do you work", "i see", "i see")
    again = una.retry(short, 1)
    una.answer(again.attempt_id, typed(PASSING[0]))
    assert una.debrief(again.attempt_id).passed
    assert len(as_coach(coached, "Una").standing().left) == 1
    assert una.debrief(coached.desk.play(*PASSING)).passed
    assert as_coach(coached, "Una").standing().left == ()
