"""Whether a question asks for a number: "how many", "what does it cost you".

Source: own rules; no set codes such questions, so they are not measured.
"""

from itertools import pairwise

from roleplay.scoring.spans import Words

_REACH = 12
"""Words of a question in which it may name what it asks for.  Source: own choice."""
_AMOUNT = frozenset(
    {"many", "much", "often", "long", "far", "big", "soon", "old", "frequently"}
)
_NUMBERS = frozenset(
    {
        *("cost", "costs", "costing", "percent", "percentage", "number", "hours"),
        *("budget", "price", "rate", "volume", "size", "share", "amount", "figure"),
        *("spend", "spending", "headcount", "ballpark"),
    }
)
_FIGURES = frozenset(
    {"number", "figure", "ballpark", "estimate", "percentage", "amount", "headcount"}
)
_GIVING = frozenset({"give", "tell", "share", "name", "put"})
_BESIDE = frozenset(
    {
        *("about", "like", "think", "make", "makes", "made", "happens", "happened"),
        *("if", "when", "with", "behind", "drives", "decides", "changes", "changed"),
        *("affects", "because", "and", "but", "learn", "hear", "needs"),
    }
)
"""Between "what" and the number's name these make it part of another question: "what
do you like about the price".  Source: own choice."""


def asks_for_a_number(words: Words, start: int) -> bool:
    """Return whether the question that begins at *start* is one for a number."""
    text = words[start : start + _REACH]
    if any(a == "how" and b in _AMOUNT for a, b in pairwise(text)):
        return True
    return _named(text) or _requested(text)


def _named(text: Words) -> bool:
    """Return whether "what" or "which" asks for something counted."""
    asking = False
    for word in text:
        if asking and word in _NUMBERS:
            return True
        asking = word in ("what", "which") or (asking and word not in _BESIDE)
    return False


def _requested(text: Words) -> bool:
    """Return whether a figure is asked for: "could you give me a rough number"."""
    giving = [i for i, word in enumerate(text) if word in _GIVING]
    return bool(giving) and bool(_FIGURES & set(text[giving[0] : giving[0] + 6]))
