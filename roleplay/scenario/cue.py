"""What somebody who plays the buyer says and does in a turn."""

from collections.abc import Mapping
from dataclasses import dataclass

from roleplay.scenario.branching import PARTLY, Branching, weight_of
from roleplay.scenario.model import Branch, Condition, Criterion, Mood, Scenario, Turn
from roleplay.scenario.walk import Judged, Place, draw_line, next_step, take
from roleplay.words import tr

ELSE = tr("Anything else")
MOST_KEYS = 9
"""A key a way: the digits.  A turn with more ways shows the first nine."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way on from a turn.

    key: 1, 2 ... to press.  branch: its index in the turn.  when: what the rep did, in
    words.  line, mood: the buyer's next, or an ending's title and None.  trust: after
    it, 0 to 100.
    """

    key: int
    branch: int
    when: str
    line: str
    mood: Mood | None
    trust: int
    trust_change: int


@dataclass(frozen=True, slots=True)
class Cue:
    """A turn for somebody who plays the buyer.

    wanted: what a good answer has.  into_silence: what to say where the rep says
    nothing, or "".
    """

    turn_id: str
    line: str
    mood: Mood
    trust: int
    wanted: tuple[Criterion, ...]
    into_silence: str
    ways: tuple[Way, ...]

    def way(self, key: int) -> Way | None:
        """Return the way of a key, None where the key has none."""
        return next((way for way in self.ways if way.key == key), None)


def cue_at(scenario: Scenario, place: Place, seed: int) -> Cue:
    """Return what the buyer says at a place, and the ways an answer may lead.

    Ways that trust or visits rule out are left out.  seed: draws the lines, the same
    for one play from its first turn to its last.
    """
    turn = scenario.turns[place.turn_id]
    open_ways = Branching(scenario).ways(turn, place.trust, place.visit)
    ways = [
        _way(scenario, place, seed, key, index)
        for key, index in enumerate(sorted(open_ways)[:MOST_KEYS], 1)
    ]
    return Cue(
        turn_id=turn.id,
        line=draw_line(turn.lines, seed, turn.id, place.visit, frozenset()),
        mood=turn.mood,
        trust=place.trust,
        wanted=turn.criteria,
        into_silence=turn.silence.buyer[0] if turn.silence else "",
        ways=tuple(ways),
    )


def led_to(scenario: Scenario, place: Place, verdicts: Mapping[str, str]) -> int | None:
    """Return the branch that verdicts by hand lead to; None while some are missing.

    verdicts: criterion ids to "met", "partly" or "missed".  A criterion partly met
    earns half its weight.  Source: the linter's PARTLY, own choice.
    """
    turn = scenario.turns[place.turn_id]
    if any(criterion.id not in verdicts for criterion in turn.criteria):
        return None
    credits = {"met": 1.0, "partly": PARTLY, "missed": 0.0}
    earned = sum(c.weight * credits[verdicts[c.id]] for c in turn.criteria)
    weight = weight_of(turn)
    met, partly, missed = (
        frozenset(name for name, verdict in verdicts.items() if verdict == word)
        for word in credits
    )
    score = 100 * earned / weight if weight else None
    judged = Judged(met, partly, missed, score)
    return next_step(scenario, place, judged).branch


def _way(scenario: Scenario, place: Place, seed: int, key: int, index: int) -> Way:
    turn = scenario.turns[place.turn_id]
    move = take(scenario, place, index)
    if move.ending:
        line, mood = scenario.endings[move.go].title, None
    else:
        after = Place(move.go, move.trust, move.visits)
        to = scenario.turns[move.go]
        line = draw_line(to.lines, seed, to.id, after.visit, frozenset())
        mood = to.mood
    return Way(
        key=key,
        branch=index,
        when=_words(turn, turn.branches[index]),
        line=line,
        mood=mood,
        trust=move.trust,
        trust_change=move.trust_change,
    )


def _words(turn: Turn, branch: Branch) -> str:
    when = branch.when or Condition()
    parts = [
        f"{word}: {', '.join(turn.criterion(name).label for name in names)}"
        for word, names in (
            ("Met", when.met),
            ("Partly", when.partly),
            ("Missed", when.missed),
        )
        if names
    ]
    if when.score:
        parts.append(
            tr("At least {score:.0f} of 100 of what is wanted", score=when.score)
        )
    return "; ".join(parts) or ELSE
