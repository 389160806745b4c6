"""Feeling with the other: "that must be hard".  Shown as evidence, never judged."""

from roleplay.scoring.spans import PhraseTable, Span, Words, without_overlap
from roleplay.scoring.speech import at

_PHRASES = PhraseTable(
    "sorry to hear, sorry about that, sorry that, i'm sorry you, i'm so sorry,"
    "that must be, that must have been, it must be, must be hard, must be tough,"
    "must be frustrating, must be stressful, i can imagine, i can only imagine,"
    "i can see why, i can see how, i can understand, i understand your,"
    "i understand how, i understand why, i understand where, i understand that,"
    "i totally understand, i completely understand, i do understand,"
    "i understand the, i know how, i can relate, i can definitely relate,"
    "can relate to that, i hear you, i feel for you, i feel you, oh no,"
    "that's understandable, understandable, that's awful, that's terrible,"
    "that's horrible, that's unfortunate, that's too bad, that's a shame,"
    "that's tough, that's rough, that's not good, that's hard, that's frustrating,"
    "that's stressful, sounds frustrating, sounds hard, sounds tough, sounds rough,"
    "sounds stressful, sounds painful, sounds difficult, sounds exhausting,"
    "sounds like a lot, does sound bad, no wonder, i'd feel the same, you must be,"
    "you must feel, must feel, i get why, i know the feeling, been there,"
    "that makes sense, it makes sense that you, hope it gets better,"
    "hope you feel better, take care of yourself, don't want you to,"
    "makes total sense, totally makes sense"
)
"""Source: own choice."""
_SURE = frozenset({"sorry", "must", "sounds", "awful", "terrible", "relate", "feel"})


def empathies(words: Words) -> list[Span]:
    """Return words of sympathy.  Only the plainest are certain."""
    found = []
    for span in _PHRASES.spans(words):
        if at(words, span.start - 1) not in ("not", "if", "to"):
            said = set(words[span.start : span.end])
            found.append(Span(span.start, span.end, bool(_SURE & said)))
    return without_overlap(found)
