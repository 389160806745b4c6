"""Behaviours found in an answer, by name: one row of DETECTORS each.

The answer has no punctuation and may hold recognition errors, so the rules go by words
and their order.  Each behaviour has its module; docs/scoring.md publishes how often
each is right.
"""

from collections.abc import Callable, Sequence
from types import MappingProxyType

from roleplay.scenario import Answer
from roleplay.scoring.acknowledgement import acknowledgements
from roleplay.scoring.empathy import empathies
from roleplay.scoring.fillers import fillers
from roleplay.scoring.next_step import next_steps
from roleplay.scoring.normalise import Token, normalise
from roleplay.scoring.questions import (
    closed_questions,
    open_questions,
    quantifying_questions,
    questions,
)
from roleplay.scoring.reflection import framed
from roleplay.scoring.spans import Span, Words
from roleplay.scoring.verdict import Behaviour, NotMeasured
from roleplay.words import tr

MONOLOGUE_S = 45.0
MONOLOGUE_WORDS = 120
"""An answer beyond either is a monologue.  Source: the measures' default range, and
that length at 160 words a minute."""

DETECTORS: MappingProxyType[str, Callable[[Words], list[Span]]] = MappingProxyType(
    {
        "question": questions,
        "open-question": open_questions,
        "closed-question": closed_questions,
        "acknowledgement": acknowledgements,
        "next-step": next_steps,
        "quantifying-question": quantifying_questions,
        "reflection": framed,
        "empathy": empathies,
        "filler": fillers,
    }
)
"""Behaviours that are found in the words.  "monologue" and "interruption" need more
than words: see monologues and interrupted."""

EVIDENCE_ONLY = MappingProxyType(
    {
        "reflection": tr(
            "Saying back what was said is shown, but rules cannot judge it."
        ),
        "empathy": tr("Empathy is shown, but rules cannot judge it."),
    }
)
"""Behaviours too hard to judge by rule, with the sentence that says so."""


def monologues(answer: Answer) -> list[Span]:
    """Return the whole answer where it is a monologue."""
    long = (answer.duration_s or 0) > MONOLOGUE_S
    if long or len(answer.words) > MONOLOGUE_WORDS:
        return [Span(0, len(answer.words))]
    return []


def interrupted(answer: Answer) -> bool | NotMeasured:
    """Return whether the answer began before the buyer's line ended.

    Not measured where there is no sound, or the line was not played.
    """
    if not answer.spoken:
        return NotMeasured(tr("a typed answer cannot interrupt"))
    if answer.response_s is None:
        return NotMeasured(tr("the buyer's line was not played aloud"))
    return answer.response_s < 0


def detect(answer: Answer) -> tuple[Behaviour, ...]:
    """Return all behaviours found in an answer, by name and place."""
    tokens = normalise(answer.words)
    if not tokens:
        return ()
    words = tuple(token.text for token in tokens)
    found = [
        behaviour(name, span, tokens, answer)
        for name, detector in DETECTORS.items()
        for span in detector(words)
    ]
    whole = Span(0, len(tokens))
    found += [behaviour("monologue", whole, tokens, answer) for _ in monologues(answer)]
    if interrupted(answer) is True:
        found.append(behaviour("interruption", Span(0, 1), tokens, answer))
    return tuple(found)


def behaviour(
    name: str, span: Span, tokens: Sequence[Token], answer: Answer
) -> Behaviour:
    """Return a span of tokens as a behaviour at its place in the answer."""
    first, last = tokens[span.start].first, tokens[span.end - 1].last
    text = " ".join(word.text for word in answer.words[first : last + 1])
    return Behaviour(name, first, last, text, span.certain)
