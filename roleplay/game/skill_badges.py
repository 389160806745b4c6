"""Badges for what was said.  Rules: game.md."""

from roleplay.game.badge_rule import (
    Badge,
    Hit,
    Tally,
    hit_of,
    is_met,
    steps,
    whole,
)
from roleplay.game.facts import AttemptFact, PersonFacts, TurnFact
from roleplay.scenario import Result
from roleplay.words import tr


def _opened(facts: PersonFacts) -> Tally:
    """Count scenarios opened with an open question."""
    seen: set[str] = set()
    hits = []
    for attempt in whole(facts):
        opening = [c for turn in attempt.turns if turn.opening for c in turn.criteria]
        asked = any(c.behaviour == "open-question" and is_met(c) for c in opening)
        if asked and attempt.scenario_key not in seen:
            seen.add(attempt.scenario_key)
            hits.append(hit_of(attempt))
    return steps(hits, 3)


def _tagged(facts: PersonFacts, tag: str) -> list[Hit]:
    """Return a step for each criterion of that tag that was met."""
    return [
        hit_of(attempt)
        for attempt in facts.attempts
        for turn in attempt.turns
        for criterion in turn.criteria
        if tag in criterion.tags and is_met(criterion)
    ]


def _dug(facts: PersonFacts) -> Tally:
    return steps(_tagged(facts, "follow-up"), 5)


def _found_number(facts: PersonFacts) -> Tally:
    return steps(_tagged(facts, "number"), 1)


def _told_story(facts: PersonFacts) -> Tally:
    return steps(_tagged(facts, "story"), 1)


def _held_price(facts: PersonFacts) -> Tally:
    """Count price objections passed with no discount given."""
    hits = [
        hit_of(attempt)
        for attempt in facts.attempts
        for turn in attempt.turns
        if turn.objection == "price" and _passed(attempt, turn) and _kept_price(turn)
    ]
    return steps(hits, 3)


def _passed(attempt: AttemptFact, turn: TurnFact) -> bool:
    return turn.score is not None and turn.score >= attempt.pass_mark


def _kept_price(turn: TurnFact) -> bool:
    held = [c for c in turn.criteria if c.kind == "never" and "discount" in c.tags]
    return bool(held) and all(is_met(c) for c in held)


def _broke_stall(facts: PersonFacts) -> Tally:
    """Count conversations with a stall in them that ended in a next step.

    An ending is "won" where the buyer agreed to a day; the scenarios are written so.
    """
    hits = [
        hit_of(attempt)
        for attempt in whole(facts)
        if attempt.ending is Result.WON
        and any(turn.objection == "timing" for turn in attempt.turns)
    ]
    return steps(hits, 2)


def _mapped(facts: PersonFacts) -> Tally:
    """Count decision-map attempts in which every criterion was met."""
    hits = []
    for attempt in whole(facts):
        criteria = [c for turn in attempt.turns for c in turn.criteria]
        if attempt.skill == "decision-map" and criteria and all(map(is_met, criteria)):
            hits.append(hit_of(attempt))
    return steps(hits, 1)


def _won(facts: PersonFacts) -> Tally:
    won = [hit_of(a) for a in whole(facts) if a.ending is Result.WON]
    return steps(won, 5)


SKILL_BADGES = (
    Badge(
        "strong-open",
        "skill",
        tr("Strong open"),
        tr("Open three conversations with a question, not a pitch"),
        tr("openings"),
        _opened,
    ),
    Badge(
        "deep-digger",
        "skill",
        tr("Deep digger"),
        tr("Ask a follow-up that uses the buyer’s own words, five times"),
        "follow-ups",
        _dug,
    ),
    Badge(
        "number-finder",
        "skill",
        tr("Number finder"),
        tr("A buyer puts a figure on the cost in their own words"),
        tr("figures"),
        _found_number,
    ),
    Badge(
        "steady-on-price",
        "skill",
        tr("Steady on price"),
        tr("Hold price three times before offering anything"),
        tr("prices held"),
        _held_price,
    ),
    Badge(
        "stall-breaker",
        "skill",
        tr("Stall breaker"),
        tr("Turn “not now” into a dated next step, twice"),
        tr("dated next steps"),
        _broke_stall,
    ),
    Badge(
        "proof-teller",
        "skill",
        tr("Proof teller"),
        tr("Tell a customer story with a person, a problem and a result"),
        tr("stories"),
        _told_story,
    ),
    Badge(
        "decision-mapper",
        "skill",
        tr("Decision mapper"),
        tr("Learn who decides, who signs and who can stop it"),
        tr("maps"),
        _mapped,
    ),
    Badge(
        "next-step",
        "skill",
        tr("Next step"),
        tr("Leave five conversations with a day and a name"),
        tr("next steps"),
        _won,
    ),
)
