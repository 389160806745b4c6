import json
import random
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from attempts import START, fact, met, turn
from hypothesis import given, settings
from hypothesis import strategies as st

from roleplay.game import (
    BADGES,
    AppealFact,
    AttemptFact,
    CallFact,
    ChallengeFact,
    CriterionFact,
    GoalFact,
    HolidayFact,
    NoteFact,
    PersonFacts,
    badge_of,
    earned,
    tallies,
)
from roleplay.scenario import Mood, Result
from roleplay.scoring import Delivery, Verdict

ASSETS = Path(__file__).parent.parent.parent / "assets" / "badges"
GOAL = GoalFact(2, date(2026, 1, 1))
ABSENCE = {"came-back", "spaced-out"}
"""They count days without practice, which a fact from between takes away."""


def facts(*attempts: AttemptFact, **more: Any) -> PersonFacts:
    return PersonFacts(attempts=attempts, **more)


def ids(known: PersonFacts) -> set[str]:
    return {badge.badge_id for badge in earned(known)}


def retry(number: int, before: float, after: float) -> AttemptFact:
    return fact(number, score=after, retry_of="t0", retry_before=before)


def on_day(number: int, day: int, **more: Any) -> AttemptFact:
    return fact(number, at=START + timedelta(days=day), **more)


def said(*heard: Delivery, **more: Any) -> AttemptFact:
    turns = tuple(replace(turn(), delivery=one) for one in heard)
    return fact(0, turns=turns, **more)


def opened(number: int, key: str) -> AttemptFact:
    return fact(number, key, turns=(turn(met("open-question"), opening=True),))


def priced(number: int, score: float = 80.0) -> AttemptFact:
    held = replace(met("", "discount"), kind="never")
    asked = replace(turn(held), objection="price", score=score)
    return fact(number, turns=(asked,))


def stalled(number: int, ending: Result) -> AttemptFact:
    return fact(number, turns=(replace(turn(), objection="timing"),), ending=ending)


def practised(*days: int, goal: int | None = 2) -> tuple[AttemptFact, ...]:
    """Two attempts on each day, which is a week's goal; day 1 is a Monday."""
    return tuple(on_day(10 * day + n, day, goal=goal) for day in days for n in range(2))


def passed_on(*days: int, **more: Any) -> tuple[AttemptFact, ...]:
    return tuple(on_day(day, day, **more) for day in days)


ASKED = turn(met("", "follow-up"), met("", "follow-up"))
HALF_MAP = turn(met(), CriterionFact("c", Verdict.PARTLY))
LESS, EVEN = Delivery(rep_s=4.9, buyer_s=5.0), Delivery(rep_s=5.0, buyer_s=5.0)
CLEAN, UM = Delivery(fillers=0), Delivery(fillers=1)
CALM, FAST = Delivery(pace=150, pace_fits=True), Delivery(pace=190, pace_fits=False)
HELD, SHORT = Delivery(held_s=2.0), Delivery(held_s=1.9)
NOTES = tuple(NoteFact(f"n{n}", f"s{n}", START) for n in range(3))
MONDAYS = range(1, 43, 7)
HOUSE = frozenset({"dana", "walter"})

CASES: dict[str, tuple[PersonFacts, PersonFacts]] = {  # one fact short, just earned
    "strong-open": (
        facts(*(opened(n, key) for n, key in enumerate("aab"))),
        facts(*(opened(n, key) for n, key in enumerate("aabc"))),
    ),
    "deep-digger": (
        facts(fact(0, turns=(ASKED, ASKED))),
        facts(fact(0, turns=(ASKED, ASKED)), fact(1, turns=(ASKED,))),
    ),
    "number-finder": (
        facts(fact(0, turns=(turn(met("", "story")),))),
        facts(fact(0, turns=(turn(met("", "number")),))),
    ),
    "steady-on-price": (
        facts(priced(0), priced(1), priced(2, score=69.9)),
        facts(priced(0), priced(1), priced(2, score=70.0)),
    ),
    "stall-breaker": (
        facts(stalled(0, Result.WON), stalled(1, Result.OPEN)),
        facts(stalled(0, Result.WON), stalled(1, Result.WON)),
    ),
    "proof-teller": (
        facts(fact(0, turns=(turn(met("", "number")),))),
        facts(fact(0, turns=(turn(met("", "story")),))),
    ),
    "decision-mapper": (
        facts(fact(0, skill="decision-map", turns=(turn(met()), HALF_MAP))),
        facts(fact(0, skill="decision-map", turns=(turn(met()), turn(met())))),
    ),
    "next-step": (
        facts(*(fact(n, ending=Result.WON) for n in range(4))),
        facts(*(fact(n, ending=Result.WON) for n in range(5))),
    ),
    "first-encore": (facts(fact(0)), facts(fact(0), retry(1, 50, 40))),
    "week-kept": (
        facts(fact(0, goal=2), on_day(1, 1, goal=2)),  # day 0 is a Sunday
        facts(fact(1), *practised(1)),
    ),
    "six-weeks": (
        facts(*practised(*MONDAYS[:5], 43)),
        facts(*practised(*MONDAYS)),
    ),
    "came-back": (facts(*passed_on(0, 13)), facts(*passed_on(0, 14))),
    "spaced-out": (
        facts(*passed_on(0, 1, 4, 11, 31)),
        facts(*passed_on(0, 1, 4, 11, 32)),
    ),
    "second-wind": (
        facts(fact(0), *(retry(n, 50, 60) for n in range(1, 10)), retry(10, 50, 50)),
        facts(fact(0), *(retry(n, 50, 60) for n in range(1, 11))),
    ),
    "calm-pace": (facts(said(CALM, FAST)), facts(said(CALM, Delivery(), CALM))),
    "few-fillers": (
        facts(said(CLEAN, CLEAN, CLEAN, UM, CLEAN)),
        facts(said(UM, CLEAN, CLEAN, CLEAN, CLEAN)),
    ),
    "listener": (facts(said(LESS, EVEN, EVEN, Delivery(rep_s=5.2, buyer_s=5.0))),
                 facts(said(LESS, EVEN))),
    "held-silence": (
        facts(said(HELD, HELD, SHORT, Delivery())),
        facts(said(HELD, HELD, HELD)),
    ),
    "trust-turner": (
        facts(fact(0, turns=(turn(mood=Mood.WARM), turn(mood=Mood.GUARDED)))),
        facts(fact(0, turns=(turn(mood=Mood.GUARDED), turn(mood=Mood.WARM)))),
    ),
    "full-house": (
        facts(fact(0, buyer="dana"), fact(1, buyer="gone"), buyers=HOUSE),
        facts(fact(0, buyer="dana"), fact(1, buyer="walter"), buyers=HOUSE),
    ),
    "real-call": (
        facts(),
        facts(calls=(CallFact("k", "price", START, START.date()),)),
    ),
    "peer-coach": (
        facts(notes=(*NOTES[:2], replace(NOTES[1], note_id="again"))),
        facts(notes=NOTES),
    ),
    "team-summit": (facts(), facts(challenges=(ChallengeFact("c", START),))),
    "fair-appeal": (
        facts(appeals=(AppealFact("p", "t0", START, upheld=False),)),
        facts(appeals=(AppealFact("p", "t0", START, upheld=True),)),
    ),
}  # fmt: skip


def mixed(known: PersonFacts) -> PersonFacts:
    """Return the same facts in another order, each twice."""
    chance = random.Random(4)
    return replace(
        known,
        attempts=tuple(chance.sample(known.attempts * 2, 2 * len(known.attempts))),
        notes=known.notes[::-1] * 2,
        appeals=known.appeals * 2,
    )


@pytest.mark.parametrize("badge_id", [badge.badge_id for badge in BADGES])
def test_one_fact_short_is_not_earned_and_one_more_is(badge_id: str) -> None:
    short, enough = CASES[badge_id]
    assert badge_id not in ids(short)
    assert badge_id in ids(enough)
    for known in (short, enough):
        assert tallies(mixed(known)) == tallies(known)


@pytest.mark.parametrize("badge_id", [badge.badge_id for badge in BADGES])
def test_nothing_done_is_nothing_earned(badge_id: str) -> None:
    tally = {b.badge_id: t for b, t in tallies(PersonFacts())}[badge_id]
    assert (tally.have, tally.completed) == (0, None)
    assert tally.need >= 1


def test_the_words_are_those_of_the_pictures() -> None:
    rows = json.loads((ASSETS / "badges.json").read_text("utf-8"))
    words = [(r["id"], r["family"], r["title"], r["how"]) for r in rows]
    assert words == [(b.badge_id, b.family, b.title, b.how) for b in BADGES]
    for row in rows:
        assert (ASSETS / row["file"]).is_file()
        assert (ASSETS / "locked" / row["file"]).is_file()


@pytest.mark.parametrize("badge_id", ["calm-pace", "few-fillers", "listener",
                                      "held-silence"])  # fmt: skip
def test_typed_attempts_and_what_was_not_measured_never_count_for_delivery(
    badge_id: str,
) -> None:
    _, enough = CASES[badge_id]
    typed = tuple(replace(a, typed=True) for a in enough.attempts)
    assert badge_id not in ids(facts(*typed))
    assert badge_id not in ids(facts(said(*(Delivery() for _ in range(5)))))


def test_a_talk_share_needs_every_turn() -> None:
    assert "listener" not in ids(facts(said(LESS, Delivery(rep_s=1.0))))


def test_clean_turns_stand_in_a_row_within_one_attempt() -> None:
    first, second = said(CLEAN, CLEAN, CLEAN), said(CLEAN)
    split = facts(first, replace(second, attempt_id="t1"))
    assert "few-fillers" not in ids(split)


def test_a_badge_names_the_attempt_that_completed_it() -> None:
    numbered = turn(met("", "number"))
    (badge,) = earned(facts(fact(5, turns=(numbered,)), fact(2, turns=(numbered,))))
    assert (badge.badge_id, badge.attempt_id) == ("number-finder", "t2")
    _, six = CASES["six-weeks"]
    kept = {b.badge_id: b.attempt_id for b in earned(six)}
    assert (kept["week-kept"], kept["six-weeks"]) == ("t11", "t361")


def test_a_missed_week_starts_anew_and_a_holiday_does_not() -> None:
    missed = practised(*MONDAYS[:3], *(day + 7 for day in MONDAYS[3:]))
    off = START.date() + timedelta(days=24)
    tally = badge_of("six-weeks").tally
    assert tally(facts(*missed)).have == 3
    away = (HolidayFact(off, off),)
    assert tally(facts(*missed, holidays=away)).have == 6


def test_the_goal_that_stood_when_it_was_begun_counts() -> None:
    tally = badge_of("week-kept").tally
    assert tally(facts(*practised(1, goal=3))).have == 0
    assert tally(facts(*practised(1, goal=3), on_day(13, 2, goal=3))).have == 1
    assert tally(facts(*practised(1, goal=None))).have == 0


def test_practice_between_is_no_gap() -> None:
    tally = badge_of("spaced-out").tally
    assert tally(facts(*passed_on(*range(40)))).have == 1
    assert tally(facts(*passed_on(0, 1, 4, 11, 32, skill="price"))).have == 4
    failed = facts(*passed_on(0), *passed_on(1, 4, 11, 32, score=69.0))
    assert tally(failed).have == 0


TURNS = st.builds(
    lambda kind, mood, heard, objection: replace(
        turn(*kind, opening=True, mood=mood), delivery=heard, objection=objection
    ),
    st.sampled_from([(), (met("open-question", "follow-up"),), (met("", "number"),),
                     (replace(met("", "discount", "story"), kind="never"),)]),
    st.sampled_from(Mood),
    st.sampled_from([CALM, FAST, CLEAN, UM, LESS, EVEN, HELD, SHORT]),
    st.sampled_from(["", "price", "timing"]),
)  # fmt: skip
ATTEMPTS = st.lists(
    st.builds(
        lambda number, day, **more: on_day(number, day, **more),
        st.integers(0, 99),
        st.integers(0, 80),
        key=st.sampled_from("abc"),
        score=st.none() | st.sampled_from([50.0, 90.0]),
        skill=st.sampled_from(["price", "decision-map"]),
        ending=st.sampled_from([Result.WON, Result.OPEN]),
        buyer=st.sampled_from(["dana", "walter"]),
        typed=st.booleans(),
        goal=st.none() | st.integers(1, 3),
        turns=st.lists(TURNS, max_size=5).map(tuple),
    ),
    max_size=14,
    unique_by=lambda a: a.attempt_id,
)
FACTS = st.builds(
    lambda attempts, off: facts(
        *attempts, buyers=HOUSE,
        holidays=tuple(HolidayFact(date(2026, 3, d), date(2026, 3, d + 4)) for d in off)
    ),
    ATTEMPTS,
    st.lists(st.integers(1, 26), max_size=2),
)  # fmt: skip


@settings(max_examples=40)
@given(FACTS, st.integers(0, 14))
def test_more_facts_never_lose_a_badge(known: PersonFacts, some: int) -> None:
    fewer = replace(known, attempts=known.attempts[:some], holidays=())
    assert ids(fewer) - ABSENCE <= ids(known)


@settings(max_examples=40)
@given(FACTS, st.integers(0, 14))
def test_later_facts_never_lose_any_badge(known: PersonFacts, some: int) -> None:
    by_time = sorted(known.attempts, key=lambda a: (a.finished_at, a.attempt_id))
    assert ids(replace(known, attempts=tuple(by_time[:some]))) <= ids(known)


@settings(max_examples=40)
@given(FACTS)
def test_order_and_repeats_do_not_matter(known: PersonFacts) -> None:
    assert tallies(mixed(known)) == tallies(known)
    assert earned(mixed(known)) == earned(known)
