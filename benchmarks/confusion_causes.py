"""Where a verdict on heard words differs from that on the written ones, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import jellyfish
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein
from spoken_answers import Spoken

from roleplay.scenario import Answer, typed
from roleplay.scoring import Explanation, Verdict, judge_turn, normalise
from roleplay.scoring.stems import stem

ALIKE = 75
"""Likeness of spelling, 0 to 100, from which words are called a sound-alike; words of
one Metaphone are one too.  Source: own choice."""
QUESTION_WORDS = frozenset(
    {"how", "what", "why", "who", "when", "where", "which", "whose"}
)
CONTRACTED = frozenset(
    {"is", "are", "am", "not", "will", "would", "have", "us", "let", "that", "it", "i"}
)
RANK = {Verdict.MISSED: 0, Verdict.PARTLY: 1, Verdict.MET: 2}


@dataclass(frozen=True, slots=True)
class Pair:
    """One criterion judged on the written and on the heard words of an answer."""

    spoken: Spoken
    heard_text: str
    written: Explanation
    heard: Explanation

    @property
    def is_measured(self) -> bool:
        """Whether both could be judged."""
        none = Verdict.NOT_MEASURED
        return none not in (self.written.verdict, self.heard.verdict)

    @property
    def change(self) -> int:
        """Return -1 where the verdict fell, 1 where it rose, 0 where it stayed."""
        before, after = RANK[self.written.verdict], RANK[self.heard.verdict]
        return (after > before) - (after < before)


@dataclass(frozen=True, slots=True)
class Judged:
    """One answer judged both ways."""

    spoken: Spoken
    errors: int
    words: int
    pairs: tuple[Pair, ...]
    passed: tuple[bool, bool]


def judged(spoken: Spoken, answer: Answer) -> Judged:
    """Return an answer judged as it was written and as it was heard."""
    scenario, turn = spoken.scenario, spoken.turn
    written = judge_turn(scenario, turn, typed(spoken.text))
    heard = judge_turn(scenario, turn, answer)
    pairs = tuple(
        Pair(spoken, answer.text, before, after)
        for before, after in zip(written.explanations, heard.explanations, strict=True)
        if turn.criterion(before.criterion_id).kind != "measure"
    )
    values = (verdict.score.value for verdict in (written, heard))
    first, second = (
        isinstance(value, float) and value >= scenario.pass_mark for value in values
    )
    wanted, got = tokens(spoken.text), tokens(answer.text)
    errors = Levenshtein.distance(wanted, got)
    return Judged(spoken, errors, len(wanted), pairs, (first, second))


def tokens(text: str) -> list[str]:
    """Return the words of a text as they are compared: no case, marks or numerals."""
    return [token.text for token in normalise(text.split())]


def lost(pair: Pair) -> tuple[str, str, str]:
    """Return the cause of a change, the words it hangs on, and what stands there now.

    Where a verdict fell, the words are those it rested on; where it rose, those that
    the new one rests on, with what was said there.  Of "never", whose "met" rests on
    nothing, they are the words found.
    """
    said, heard = pair.spoken.text, pair.heard_text
    own, other = pair.written, pair.heard
    if pair.change > 0:
        own, other, said, heard = other, own, heard, said
    if own.evidence:
        return _rests(own, pair.spoken, (said, heard))
    return _rests(other, pair.spoken, (heard, said))  # of "never": found, or lost


def _rests(
    explanation: Explanation, spoken: Spoken, texts: tuple[str, str]
) -> tuple[str, str, str]:
    if not explanation.evidence:
        return ("unclear", "", "")
    own, other = texts
    causes: list[tuple[str, str, str]] = []
    for item in explanation.evidence:
        for mine, theirs in _differences(own, other, item.first_word, item.last_word):
            cause = _cause(mine, theirs, spoken)
            causes.append((cause, " ".join(mine) or item.text, " ".join(theirs)))
    if not causes:
        text = explanation.evidence[0].text
        return ("the words around it", text, text)
    return min(causes, key=lambda found: CAUSES.index(found[0]))


def _differences(
    own: str, other: str, first: int, last: int
) -> Iterator[tuple[list[str], list[str]]]:
    """Give stretches that differ and touch the original words first to last."""
    mine, theirs = normalise(own.split()), tokens(other)
    plain = [token.text for token in mine]
    for code in Levenshtein.opcodes(plain, theirs):
        if code.tag == "equal":
            continue
        span = mine[code.src_start : max(code.src_end, code.src_start + 1)]
        if any(first <= token.first <= last for token in span):
            yield (
                plain[code.src_start : code.src_end],
                theirs[code.dest_start : code.dest_end],
            )


CAUSES = (
    "name",
    "number",
    "compound",
    "question word",
    "contraction",
    "other form",
    "sound-alike",
    "not heard",
    "other words",
    "the words around it",
    "unclear",
)
"""From the most to the least telling; a change has the first that is found."""


def _cause(mine: Sequence[str], theirs: Sequence[str], spoken: Spoken) -> str:
    names = {w for entry in spoken.scenario.glossary for w in tokens(entry.say)}
    one, two = "".join(mine), "".join(theirs)
    if names & set(mine):
        return "name"
    if any(word[0].isdigit() for word in (*mine, *theirs)):
        return "number"
    if one and one == two:
        return "compound"
    if QUESTION_WORDS & set(mine) - set(theirs):
        return "question word"
    if mine and theirs and set(mine) ^ set(theirs) <= CONTRACTED:
        return "contraction"
    if not mine or not theirs:
        return "not heard"
    if [stem(word)[:4] for word in mine] == [stem(word)[:4] for word in theirs]:
        return "other form"
    same = jellyfish.metaphone(one) == jellyfish.metaphone(two)
    return "sound-alike" if same or fuzz.ratio(one, two) >= ALIKE else "other words"
