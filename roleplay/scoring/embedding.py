"""Whether a wh-clause hangs on a word before it: "i know how you do it" asks nothing.

Source: own rules, measured in docs/scoring.md.
"""

from roleplay.scoring.spans import Words
from roleplay.scoring.speech import DO, at, begins_clause

EMBEDDERS = frozenset(
    {
        *("know", "knows", "knew", "understand", "see", "sees", "about", "of", "on"),
        *("into", "to", "is", "was", "show", "shows", "explain", "learn", "decide"),
        *("matter", "that", "ask", "asks", "asked", "depends", "remember", "guess"),
        *("think", "with", "for", "from", "than", "exactly", "out", "idea", "tell"),
        *("wonder", "wondering", "said", "says", "discuss", "at", "surprising"),
        *("be", "in", "by", "get", "forget", "imagine", "saw", "hear", "heard"),
        *("realize", "sure", "just", "doing", "do", "not", "are", "were", "one"),
        "funny",
    }
)
"""Words after which a wh-clause is mostly no question of its own.  Own choice."""
WEAK_EMBEDDERS = frozenset(
    {"do", "doing", "one", "not", "are", "were", "at", "in", "by", "get", "out", "just"}
)
"""Of these, those that also end a sentence, so that turned words ask.  Own choice."""
PREPOSITIONS = frozenset(
    {"in", "to", "at", "for", "with", "on", "by", "from", "of", "about", "into"}
)
_TAKES_THAT = frozenset(
    {
        *("do", "did", "done", "doing", "for", "with", "about", "like", "appreciate"),
        *("at", "get", "hear"),
    }
)
"""Behind these "that" is what was said, and opens no clause.  Source: own choice."""
_SPEAKING = frozenset(
    {"tell", "tells", "told", "show", "ask", "asked", "teach", "give", "shows", "help"}
)
_TELLING = frozenset(
    {
        *("know", "knows", "knew", "see", "sees", "understand", "depends", "sure"),
        *("tell", "tells", "told", "say", "said", "says", "show", "shows", "ask"),
        *("asked", "asks", "decide", "matter", "matters", "wonder", "remember"),
        *("about", "question", "whatever", "no", "never", "not"),
    }
)
"""Verbs and words behind which something is told, not asked.  Source: own choice."""


def embedded(words: Words, index: int) -> bool:
    """Return whether the wh-clause hangs on a verb or preposition before it."""
    before = at(words, index - 1)
    if index == 0:
        return False
    if before in ("you", "people", "everyone", "me", "us", "them"):
        return at(words, index - 2) in _SPEAKING
    if before == "on" and at(words, index - 2) in ("go", "move", "carry", "going"):
        return False
    if before in PREPOSITIONS and begins_clause(words, index - 1):
        return False
    if before == "like" and at(words, index + 1) in DO:
        return False
    if before in ("ask", "guess") and at(words, index - 2) in ("me", "i", "to"):
        return at(words, index - 3) not in ("let", "can", "could", "may", "had")
    if before == "that" and _takes_that(words, index):
        return False
    return before in EMBEDDERS


def _takes_that(words: Words, index: int) -> bool:
    """Return whether "that" is what was said: "thanks for telling me that what ..."."""
    thanked = {"thanks", "thank"} & set(words[max(0, index - 6) : index])
    return bool(thanked) or at(words, index - 2) in _TAKES_THAT


def governed(words: Words, index: int) -> bool:
    """Return whether a verb of knowing or telling stands shortly before.

    "we know that there are how many": what follows such a verb is told, not asked.
    """
    return bool(_TELLING & set(words[max(0, index - 6) : index]))
