from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from roleplay.game import (
    AttemptFact,
    CriterionFact,
    MessageSaid,
    TurnFact,
    alignment_of,
    message_said,
)
from roleplay.scenario import Mood
from roleplay.scoring import Verdict

AT = datetime(2026, 3, 1, 9, tzinfo=UTC)
POINTS = ("whom", "cost")


def attempt(days: int, *verdicts: tuple[str, Verdict]) -> AttemptFact:
    criteria = tuple(CriterionFact(name, verdict) for name, verdict in verdicts)
    turn = TurnFact("say", True, 50, Mood.NEUTRAL, criteria)
    at = AT + timedelta(days=days)
    return AttemptFact(
        f"a{days}", "our-message-rep", "Say it", "message", 2, 70, 50, False, False,
        at, at.date(), (turn,),
    )  # fmt: skip


def said(person: int, *met: str) -> MessageSaid:
    return MessageSaid(str(person), "rep", AT, frozenset(POINTS), frozenset(met))


def test_the_latest_attempt_counts() -> None:
    early = attempt(1, ("whom", Verdict.MET), ("cost", Verdict.MET))
    late = attempt(2, ("whom", Verdict.MET), ("cost", Verdict.MISSED))
    for order in ((early, late), (late, early)):
        found = message_said("m", "rep", POINTS, order)
        assert found is not None
        assert (found.met, found.share) == (frozenset({"whom"}), 0.5)


def test_a_retried_turn_and_another_message_do_not_count() -> None:
    again = replace(attempt(1, ("whom", Verdict.MET)), retry_of="a0")
    other = attempt(2, ("old-point", Verdict.MET))
    assert message_said("m", "rep", POINTS, [again, other]) is None


@pytest.mark.parametrize("verdict", [Verdict.PARTLY, Verdict.MISSED])
def test_a_point_is_said_only_when_met(verdict: Verdict) -> None:
    found = message_said("m", "rep", POINTS, [attempt(1, ("whom", verdict))])
    assert found is not None
    assert found.share == 0


def test_what_was_not_measured_leaves_both_sides() -> None:
    one = attempt(1, ("whom", Verdict.MET), ("cost", Verdict.NOT_MEASURED))
    found = message_said("m", "rep", POINTS, [one])
    assert found is not None
    assert (found.judged, found.share) == (frozenset({"whom"}), 1)


def test_no_level_is_shown_below_five_people() -> None:
    found = alignment_of("rep", POINTS, [said(n, "whom") for n in range(4)])
    assert (found.people, found.share, found.points) == (4, None, ())


def test_a_level_of_five_shows_share_and_counts() -> None:
    people = [said(n, "whom") for n in range(4)] + [said(4, *POINTS)]
    found = alignment_of("rep", POINTS, people)
    assert found.people == 5
    assert found.share == pytest.approx(0.6)
    assert found.points == (("whom", 5), ("cost", 1))


def test_one_person_counts_once_and_other_levels_not_at_all() -> None:
    people = [said(1, "whom")] * 6
    other = [replace(said(n), level="manager") for n in range(5, 12)]
    assert alignment_of("rep", POINTS, [*people, *other]).people == 1
