"""Badges that take other people.  Rules: game.md."""

from roleplay.game.badge_rule import Badge, Hit, Tally, steps
from roleplay.game.facts import PersonFacts
from roleplay.words import tr


def _seen_on_call(facts: PersonFacts) -> Tally:
    return steps([Hit(call.logged_at) for call in facts.calls], 1)


def _gave_notes(facts: PersonFacts) -> Tally:
    """Count shared attempts, however many notes one got."""
    first = {note.shared_attempt_id: note for note in reversed(facts.notes)}
    hits = sorted((Hit(note.given_at) for note in first.values()), key=lambda h: h.at)
    return steps(hits, 3)


def _finished_together(facts: PersonFacts) -> Tally:
    return steps([Hit(c.finished_at) for c in facts.challenges], 1)


def _upheld(facts: PersonFacts) -> Tally:
    hits = [Hit(a.answered_at, a.attempt_id) for a in facts.appeals if a.upheld]
    return steps(hits, 1)


PEOPLE_BADGES = (
    Badge(
        "real-call",
        "people",
        tr("Real call"),
        tr("Your coach logs the skill on a live customer call"),
        tr("calls"),
        _seen_on_call,
    ),
    Badge(
        "peer-coach",
        "people",
        tr("Peer coach"),
        tr("Give notes on three attempts a colleague shared"),
        tr("shared attempts"),
        _gave_notes,
    ),
    Badge(
        "team-summit",
        "people",
        tr("Team summit"),
        tr("Finish a team challenge together"),
        tr("challenges"),
        _finished_together,
    ),
    Badge(
        "fair-appeal",
        "people",
        tr("Fair appeal"),
        tr("An appeal of yours improved a rubric"),
        tr("appeals"),
        _upheld,
    ),
)
