"""Each duty with the facts on both sides of its limit."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import (
    BRANCHES,
    DUTIES,
    ConflictFact,
    DutyFacts,
    DutyLine,
    DutyNote,
    NoticeFact,
    Passes,
    SentFact,
    TeamCall,
    duty_lines,
)

TODAY = date(2026, 10, 30)
TEAM = (("s", "Sofia Imhof"), ("e", "Ewan Birk"))


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def line(key: str, **known: Any) -> DutyLine:
    """Return one duty, judged from what is known."""
    facts = DutyFacts(TODAY, **known)
    branch = next(duty.branch for duty in DUTIES if duty.key == key)
    return next(row for row in duty_lines(branch, facts) if row.duty.key == key)


def seen(person: str, days: int = 1, *, by_other: bool = True) -> TeamCall:
    return TeamCall(person, ago(days), by_other)


def noticed(person: str, days: int) -> NoticeFact:
    return NoticeFact("m", person, ago(days))


CASES: tuple[tuple[str, dict[str, Any], str, str], ...] = (
    ("complete", {}, "waiting", "nothing to pass"),
    ("complete", {"passes": Passes(0, 0, 6)}, "waiting", "0 of 6"),
    ("complete", {"passes": Passes(0, 1, 6)}, "under way", "0 of 6"),
    ("complete", {"passes": Passes(6, 6, 6, ago(3)), "ratings": (11, 12)}, "kept",
     "6 of 6 core scenarios passed, 11 of 12 ratings agree"),
    ("position", {}, "waiting", "No assignment"),
    ("position", {"notes": [DutyNote("position", ago(2), "At the stand-up")]},
     "under way", "At the stand-up"),
    ("position", {"sent": [SentFact(ago(9), 9, 4)]}, "under way", "opened by 4 of 9"),
    ("position", {"sent": [SentFact(ago(9), 8, 4)]}, "kept", "opened by 4 of 8"),
    ("position", {"sent": [SentFact(ago(9), 8, 8, overridden=True)]}, "kept",
     "1 sent before your own pass"),
    ("position", {"sent": [SentFact(ago(9), 8, 8, with_why=False)]}, "under way", ""),
    ("expect", {"team": TEAM}, "waiting", "No call with evidence"),
    ("expect", {"team": TEAM, "calls": [seen("s", by_other=False)]}, "under way",
     "1 self-report to look at"),
    ("expect", {"team": TEAM, "calls": [seen("s"), seen("s")]}, "under way",
     "2 calls with evidence, 1 person has none"),
    ("expect", {"team": TEAM, "calls": [seen("s"), seen("e")]}, "kept", "2 calls"),
    ("expect", {"team": TEAM, "calls": [seen("s"), seen("e")], "questions": 2},
     "under way", "2 calls"),
    ("role-model", {}, "waiting", "No example"),
    ("role-model", {"examples": [ago(31)]}, "waiting", "over a month old"),
    ("role-model", {"examples": [ago(30)]}, "under way", "1 example shared, plan is 2"),
    ("role-model", {"examples": [ago(1)], "notes": [DutyNote("role-model", ago(2),
     "On the Arden call")]}, "kept", "1 use of your own noted"),
    ("recognise", {}, "waiting", "Nobody is enrolled"),
    ("recognise", {"team": TEAM}, "waiting", "Sofia and Ewan, nothing noticed yet"),
    ("recognise", {"team": TEAM, "notices": [noticed("s", 14)]}, "under way", "Ewan"),
    ("recognise", {"team": TEAM, "notices": [noticed("s", 14), noticed("e", 0)]},
     "kept", "Everybody"),
    ("recognise", {"team": TEAM, "notices": [noticed("s", 15), noticed("e", 16)]},
     "waiting", "Sofia and Ewan, nothing for 15 days"),
    ("recognise", {"team": TEAM, "started_on": ago(15)}, "waiting", "15 days"),
    ("say-why", {}, "waiting", "Not noted"),
    ("say-why", {"notes": [DutyNote("say-why", ago(9), "Kick-off, 40 people")]},
     "kept", "Kick-off, 40 people"),
    ("say-message", {}, "waiting", "Not practised"),
    ("say-message", {"practised": [ago(1)]}, "under way", "not passed"),
    ("say-message", {"passes": Passes(1, 1, 4, ago(1))}, "kept", "1 scenario passed"),
    ("clear-way", {}, "waiting", "Nothing is logged"),
    ("clear-way", {"conflicts": [ConflictFact("x")]}, "waiting", "1 open, 0 with"),
    ("clear-way", {"conflicts": [ConflictFact("x", TODAY, has_owner=True)]},
     "under way", "1 open, 1 with an owner"),
    ("clear-way", {"conflicts": [ConflictFact("x", ago(1), has_owner=True)]},
     "waiting", "1 overdue"),
    ("clear-way", {"conflicts": [ConflictFact("x", is_open=False)]}, "kept",
     "1 conflict resolved"),
    ("look", {}, "waiting", "not written yet"),
    ("look", {"looks": [ago(30)]}, "kept", "Written 1 time"),
    ("look", {"looks": [ago(31)]}, "under way", "not in the last month"),
    ("practise", {"practised": [ago(14)]}, "waiting", "No practice"),
    ("practise", {"practised": [ago(13)]}, "under way", "1 practice"),
    ("practise", {"practised": [ago(13), ago(13)]}, "kept", "2 practices"),
    ("hold", {}, "waiting", "No skill passed"),
    ("hold", {"held": 2, "passed": 3}, "under way", "2 of 3 passed skills"),
    ("hold", {"held": 3, "passed": 3}, "kept", "3 of 3"),
    ("use", {}, "waiting", "No real call"),
    ("use", {"calls": [seen("s", by_other=False)]}, "under way", "own report"),
    ("use", {"calls": [seen("s", 4)]}, "kept", "1 call seen"),
    ("share", {}, "waiting", "Nothing shared"),
    ("share", {"shared": 1}, "kept", "1 attempt shared"),
)  # fmt: skip


@pytest.mark.parametrize(("key", "known", "state", "words"), CASES)
def test_a_duty_follows_from_its_facts(
    key: str, known: dict[str, Any], state: str, words: str
) -> None:
    found = line(key, **known).finding
    assert found.state == state
    assert words in found.evidence


def test_every_duty_has_cases_and_belongs_to_a_branch() -> None:
    assert {case[0] for case in CASES} == {duty.key for duty in DUTIES}
    assert {duty.branch for duty in DUTIES} == set(BRANCHES)


def test_a_duty_is_due_after_the_start_until_it_is_kept() -> None:
    assert line("complete").due_on is None
    due = line("complete", started_on=ago(14))
    assert (due.due_on, due.is_overdue) == (TODAY, False)
    assert line("complete", started_on=ago(15)).is_overdue
    again = line("role-model", started_on=ago(99))
    assert (again.due_on, again.is_overdue) == (TODAY, False)
    kept = line("complete", started_on=ago(99), passes=Passes(1, 1, 1, ago(3)))
    assert (kept.due_on, kept.is_overdue, kept.finding.done_on) == (None, False, ago(3))


@given(st.permutations([noticed("s", 3), noticed("e", 9), noticed("s", 40)]))
def test_the_order_of_facts_means_nothing(notices: list[NoticeFact]) -> None:
    assert line("recognise", team=TEAM, notices=notices).finding.state == "kept"
