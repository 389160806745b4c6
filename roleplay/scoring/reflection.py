"""Saying back what the other said.  Shown as evidence, never judged."""

from roleplay.scoring.spans import PhraseTable, Span, Words, without_overlap
from roleplay.scoring.speech import (
    ARTICLES,
    AUX,
    DETERMINERS,
    HESITATION,
    OPENERS,
    PRONOUNS,
    WH,
)
from roleplay.scoring.stems import stem

_REACH = 8
_GAP = 3
"""Words of one's own that may stand between two of the other's.  Own choice."""

_SMALL = (
    AUX | PRONOUNS | DETERMINERS | ARTICLES | WH | OPENERS | HESITATION
) | frozenset(
    {
        *("of", "to", "in", "on", "at", "for", "with", "from", "by", "as", "be", "if"),
        *("been", "me", "us", "them", "not", "got", "get", "just", "very", "about"),
        *("them", "here", "than", "going", "because", "yeah", "one", "really", "go"),
    }
)
"""Words that say nothing on what was said.  Source: own choice."""

_FRAMES = PhraseTable(
    "it sounds like, sounds like you, sounds like your, sounds like the,"
    "so you're saying, so what you're saying, what i'm hearing, what i hear,"
    "i'm hearing that, if i understand, if i understood, if i hear you, so you're,"
    "so you've, so you have, you mentioned, you said, you told me, as you say,"
    "like you said, as you said, in other words, so for you, it seems like you,"
    "let me make sure i, to make sure i, let me see if i, so the issue is,"
    "so the problem is, so basically you, let me play that back, to summarise,"
    "to summarize, so you feel, so you want, so you need, so your"
)
"""Source: own choice."""


def framed(words: Words) -> list[Span]:
    """Return words that announce a reflection; what was said is not looked at."""
    return [
        Span(span.start, min(len(words), span.start + _REACH), False)
        for span in _FRAMES.spans(words)
    ]


def reflections(words: Words, said: Words) -> list[Span]:
    """Return where *words* take up content words of what the other *said*.

    Certain where two or more stand close together; a single one only counts behind
    words such as "so you're saying".
    """
    theirs = {stem(word) for word in said if word not in _SMALL}
    taken = [i for i, w in enumerate(words) if w not in _SMALL and stem(w) in theirs]
    found = [
        Span(run[0], run[-1] + 1)
        for run in _runs(taken)
        if len({stem(words[i]) for i in run}) > 1
    ]
    announced = framed(words)
    found += [s for s in announced if any(s.start <= i < s.end for i in taken)]
    return without_overlap(found)


def _runs(places: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for place in places:
        if runs and place - runs[-1][-1] <= _GAP + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs
