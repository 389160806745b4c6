"""How people talk: hesitations and repeats taken out, and classes of small words."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from roleplay.scoring.spans import Span, Words

WH = frozenset({"how", "what", "why", "who", "where", "when", "which", "whose", "whom"})
BE = frozenset({"is", "are", "was", "were", "am"})
DO = frozenset({"do", "does", "did"})
MODAL = frozenset({"can", "could", "will", "would", "should", "shall", "may", "might"})
HAVE = frozenset({"have", "has", "had"})
AUX = BE | DO | MODAL | HAVE

_PERSONS = frozenset({"you", "we", "they", "i", "u", "people", "folks"})
_THINGS = frozenset({"it", "he", "she", "that", "this", "anyone", "anybody", "someone"})
_SINGULAR = _THINGS | {"somebody", "everyone", "everybody", "anything", "everything"}
_PLURAL = frozenset({"you", "we", "they", "u", "these", "those"})
_ANY = _SINGULAR | _PERSONS | {"there", "these", "those"}
SUBJECTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "do": _PERSONS | {"these", "those"},
        "does": _SINGULAR,
        "did": _ANY - {"there"},
        "is": _SINGULAR | {"there"},
        "are": _PLURAL | {"there"},
        "was": _SINGULAR | {"i", "there"},
        "were": _PLURAL | {"there"},
        "am": frozenset({"i"}),
        "have": _PERSONS,
        "has": _SINGULAR | {"there"},
        "had": frozenset({"you", "they", "we"}),
        "can": _ANY,
        "could": _ANY,
        "will": _ANY,
        "would": _ANY,
        "should": _ANY,
        "shall": frozenset({"we", "i"}),
        "may": frozenset({"i", "we"}),
        "might": frozenset({"i", "we", "you"}),
    }
)
"""Pronouns that can follow an auxiliary as its subject.  "is you" asks nothing."""

PRONOUNS = _ANY
DETERMINERS = frozenset(
    {
        *("the", "your", "our", "my", "their", "his", "her", "any", "all", "each"),
        *("every", "both", "most", "some", "another", "either", "its"),
    }
)
ARTICLES = frozenset({"a", "an"})

DAYS = frozenset(
    {
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday"),
        *("sunday", "tomorrow", "today", "tonight", "noon"),
    }
)
BOUNDARY = frozenset(
    {"and", "but", "so", "because", "cause", "or", "then", "well", "okay"}
)
OPENERS = BOUNDARY | frozenset(
    {
        *("yes", "yeah", "yep", "no", "nope", "right", "sure", "great", "thanks"),
        *("now", "hi", "hello", "hey", "oh", "today", "actually", "please", "also"),
        *("first", "alright", "good", "wow", "cool", "nice", "understood", "exactly"),
        *("absolutely", "fine", "fair", "anyway", "hmm", "hm", "too", "awesome"),
        *("again", "interesting", "lol", "haha", "perfect", "agreed", "morning"),
        *("afternoon", "there", "though", "sorry", "say", "like", "see", "huh"),
    }
)
"""Words after which a clause often begins.  Source: own choice."""

HESITATION = frozenset(
    {"um", "umm", "uh", "uhm", "er", "erm", "hmm", "mm", "ah", "eh", "uhh"}
)
_STRESS = frozenset({"exactly", "specifically", "actually", "roughly", "precisely"})
"""Behind a wh-word these change nothing: "what exactly happened".  Own choice."""
BACKCHANNEL_TAILS = frozenset({"huh", "hum", "hm", "hmm", "mm", "uh", "um"})


@dataclass(frozen=True, slots=True)
class Speech:
    """Words without hesitation and stutter.  places: where each stood before."""

    words: tuple[str, ...]
    places: tuple[int, ...]

    def span(self, start: int, end: int, certain: bool) -> Span:
        """Return the words from start to before end as a span of the whole answer."""
        return Span(self.places[start], self.places[end - 1] + 1, certain)


def fluent(words: Words) -> Speech:
    """Return *words* without "um", "you know", "i mean" and words said twice."""
    kept: list[int] = []
    index = 0
    while index < len(words):
        skipped = _empty(words, index)
        if words[index] in _STRESS and kept and words[kept[-1]] in WH:
            skipped = 1
        if not skipped:
            kept.append(index)
        index += skipped or 1
    return Speech(tuple(words[i] for i in kept), tuple(kept))


def _empty(words: Words, index: int) -> int:
    """Return how many words from here on carry nothing."""
    word = words[index]
    if word in HESITATION:
        return 1
    pair = tuple(words[index : index + 2])
    if pair == ("i", "mean") or (pair == ("you", "know") and _aside(words, index)):
        return 2
    if len(pair) == 2 and pair == tuple(words[index + 2 : index + 4]):
        return 2
    return 1 if len(pair) == 2 and pair[0] == pair[1] else 0


def _aside(words: Words, index: int) -> bool:
    before = words[index - 1] if index else ""
    after = words[index + 2] if index + 2 < len(words) else ""
    if before in AUX or before in ("if", "as", "let", "that", "not", "what"):
        return False
    return bool(after) and after not in WH | {"if", "that", "about", "the", "anyone"}


def at(words: Words, index: int) -> str:
    """Return the word at *index*, or "" outside."""
    return words[index] if 0 <= index < len(words) else ""


def begins_clause(words: Words, index: int) -> bool:
    """Return whether a clause may well begin here."""
    return index == 0 or words[index - 1] in OPENERS


def inverted(words: Words, index: int) -> str:
    """Return the pronoun that follows an auxiliary as its subject, or "".

    "don't you" is do, not, you; so one "not" may stand between.
    """
    after = at(words, index + 1)
    if after == "not":
        after = at(words, index + 2)
    return after if after in SUBJECTS.get(words[index], ()) else ""
