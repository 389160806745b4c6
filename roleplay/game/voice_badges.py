"""Badges for how it was said, and to whom.  Rules: game.md.

Attempts with a typed answer never count for delivery: pace, fillers, talk share and
pauses.  What a turn does not measure does not count either.
"""

from roleplay.game.badge_rule import Badge, Tally, hit_of, steps, whole
from roleplay.game.facts import AttemptFact, PersonFacts
from roleplay.scenario import Mood
from roleplay.words import tr

CLEAN_TURNS = 4
HELD_S = 2.0
HALF = 0.5


def _spoken(facts: PersonFacts) -> list[AttemptFact]:
    return [attempt for attempt in whole(facts) if not attempt.typed]


def _calm(facts: PersonFacts) -> Tally:
    hits = []
    for attempt in _spoken(facts):
        measured = [t.delivery for t in attempt.turns if t.delivery.pace is not None]
        if measured and all(delivery.pace_fits for delivery in measured):
            hits.append(hit_of(attempt))
    return steps(hits, 1)


def _clean(facts: PersonFacts) -> Tally:
    """Look for turns in a row, within one attempt."""
    longest = 0
    for attempt in _spoken(facts):
        row = 0
        for turn in attempt.turns:
            row = row + 1 if turn.delivery.fillers == 0 else 0
            longest = max(longest, row)
            if row == CLEAN_TURNS:
                return Tally(row, CLEAN_TURNS, hit_of(attempt))
    return Tally(longest, CLEAN_TURNS, None)


def _listened(facts: PersonFacts) -> Tally:
    hits = []
    for attempt in _spoken(facts):
        share = talk_share(attempt)
        if share is not None and share < HALF:
            hits.append(hit_of(attempt))
    return steps(hits, 1)


def talk_share(attempt: AttemptFact) -> float | None:
    """Return the rep's part of the speaking time, 0 to 1.

    None where a turn of it was not measured, or nobody spoke.
    """
    mine = theirs = 0.0
    for turn in attempt.turns:
        rep_s, buyer_s = turn.delivery.rep_s, turn.delivery.buyer_s
        if rep_s is None or buyer_s is None:
            return None
        mine, theirs = mine + rep_s, theirs + buyer_s
    return mine / (mine + theirs) if mine + theirs > 0 else None


def _held(facts: PersonFacts) -> Tally:
    hits = [
        hit_of(attempt)
        for attempt in facts.attempts
        if not attempt.typed
        for turn in attempt.turns
        if turn.delivery.held_s is not None and turn.delivery.held_s >= HELD_S
    ]
    return steps(hits, 3)


def _turned(facts: PersonFacts) -> Tally:
    hits = []
    for attempt in whole(facts):
        moods = [turn.mood for turn in attempt.turns]
        if Mood.GUARDED in moods and Mood.WARM in moods[moods.index(Mood.GUARDED) :]:
            hits.append(hit_of(attempt))
    return steps(hits, 1)


def _met_all(facts: PersonFacts) -> Tally:
    met: set[str] = set()
    hits = []
    for attempt in whole(facts):
        if attempt.buyer in facts.buyers and attempt.buyer not in met:
            met.add(attempt.buyer)
            hits.append(hit_of(attempt))
    return steps(hits, max(1, len(facts.buyers)))


VOICE_BADGES = (
    Badge(
        "calm-pace",
        "voice",
        tr("Calm pace"),
        tr("Stay inside your pace range for a whole scenario"),
        tr("scenarios"),
        _calm,
    ),
    Badge(
        "few-fillers",
        "voice",
        tr("Clean air"),
        tr("Four turns in a row with no filler word"),
        tr("turns in a row"),
        _clean,
    ),
    Badge(
        "listener",
        "voice",
        "Listener",
        tr("Talk less than half of the time in a full scenario"),
        tr("scenarios"),
        _listened,
    ),
    Badge(
        "held-silence",
        "voice",
        tr("Held silence"),
        tr("Ask, then leave room: three pauses of two seconds or more"),
        tr("pauses"),
        _held,
    ),
    Badge(
        "trust-turner",
        "voice",
        tr("Trust turner"),
        tr("Take a guarded buyer to warm"),
        tr("buyers"),
        _turned,
    ),
    Badge(
        "full-house",
        "voice",
        tr("Full house"),
        tr("Meet every buyer in the library"),
        tr("buyers"),
        _met_all,
    ),
)
