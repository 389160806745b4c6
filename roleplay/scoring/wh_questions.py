"""Questions that a how, what, why, who, where, when or which opens.

A question turns verb and subject round ("how do you do it"); an embedded clause does
not ("i know how you do it").  Source: own rules, measured in docs/scoring.md.
"""

from collections.abc import Iterator

from roleplay.scoring.embedding import (
    PREPOSITIONS,
    WEAK_EMBEDDERS,
    embedded,
    governed,
)
from roleplay.scoring.spans import Span, Words
from roleplay.scoring.speech import (
    ARTICLES,
    AUX,
    BE,
    BOUNDARY,
    DETERMINERS,
    DO,
    HAVE,
    OPENERS,
    PRONOUNS,
    WH,
    Speech,
    at,
    begins_clause,
    inverted,
)
from roleplay.scoring.subject_questions import (
    SUBJECT_VERBS,
    behind_a_thing,
    cleft,
    past_asked,
    place_asks,
    subject_asks,
)

REACH = 6
"""Words of a question that are shown as its evidence.  Source: own choice."""

_AMOUNT = frozenset({"many", "much", "often", "long", "far", "big", "soon", "well"})
_FIXED = frozenset(
    {
        *(("what", "about"), ("how", "about"), ("what", "if"), ("how", "come")),
        *(("how", "bout"), ("what", "bout"), ("why", "not"), ("how", "so")),
    }
)
_LINKING = frozenset({"is", "was", "that", "about", "of", "be", "are", "to", "like"})
_OWNERS = frozenset({"the", "your", "our", "my", "their", "his", "her"})
_OBJECTS = frozenset({"you", "your", "us", "the", "me", "them", "this", "it", "people"})
_KINDS = frozenset({"kind", "kinds", "sort", "sorts", "type", "types", "else"})
_ASKED_ABOUT = frozenset({"you", "we", "they", "i", "he", "she"})
_ONLY_SUBJECTS = frozenset({"i", "he", "she", "we", "they"})
_NO_BARE = frozenset({"know", "no", "that", "this", "sure", "say", "see", "or", "so"})


def wh_questions(speech: Speech) -> Iterator[Span]:
    """Give the wh-questions of an answer, first to last."""
    words = speech.words
    for index, word in enumerate(words):
        certain = _asks(words, index) if word in WH else None
        if certain is not None:
            end = min(len(words), index + REACH)
            yield speech.span(index, end, certain)


def _asks(words: Words, index: int) -> bool | None:
    """Return whether a wh-word asks for certain; None: it asks nothing."""
    after = at(words, index + 1)
    if not after:
        return _bare(words, index)
    if (words[index], after) in _FIXED:
        return _fixed(words, index)
    if after in AUX:
        return _turned(words, index)
    subject = after in SUBJECT_VERBS or past_asked(words, index)
    if subject or words[index] not in ("what", "how", "which"):
        return subject_asks(words, index)
    return _fronted(words, index)


def _fixed(words: Words, index: int) -> bool:
    """Judge a set opening; "how about we share it" may be a mere proposal."""
    if words[index + 1] in ("about", "bout"):
        return len(words) - index <= 5
    return words[index + 1] != "if" and not embedded(words, index)


def _bare(words: Words, index: int) -> bool | None:
    """Judge a last word: "why", "you would do what"; not "i know what"."""
    before = at(words, index - 1)
    if tuple(words) == ("since", "when"):
        return False
    if all(w in OPENERS for w in words[:index][:4]) and index <= 3:
        return False
    if words[index] in ("what", "where", "who") and before not in _NO_BARE:
        return False
    return None


def _turned(words: Words, index: int) -> bool | None:
    """Judge a wh-word before an auxiliary."""
    word, aux = words[index], words[index + 1]
    pronoun = inverted(words, index + 1)
    hangs = embedded(words, index)
    if pronoun:
        return _turned_round(words, index, pronoun, hangs=hangs)
    follows = at(words, index + 2)
    if aux in DO and follows in DETERMINERS | ARTICLES:
        return not hangs  # "does" stands in front of its subject only in a question
    if hangs:
        inverts = follows in _OWNERS and at(words, index - 1) not in _LINKING
        return False if inverts and word in ("what", "how", "where") else None
    if word in ("what", "how", "why", "whose"):
        return None if _cleft(words, index) or not follows else True
    starts = begins_clause(words, index)
    if word in ("where", "when") and aux in BE | DO:
        return starts if follows in DETERMINERS | ARTICLES else None
    if word == "who":
        return False if starts or behind_a_thing(words, index) else None
    return _which(words, index)


def _turned_round(
    words: Words, index: int, pronoun: str, *, hangs: bool
) -> bool | None:
    """Judge "what do you": only "be" and "have" also stand so in other clauses."""
    aux = words[index + 1]
    relative = _relative(words, index)
    if relative and words[index] in ("who", "which"):
        return True if pronoun in _ASKED_ABOUT and aux in DO else None
    if aux in BE | HAVE and hangs:
        return False if at(words, index - 1) in WEAK_EMBEDDERS else None
    return aux not in BE | HAVE or not relative


def _which(words: Words, index: int) -> bool | None:
    """Judge "which is": mostly a clause on what was said, but not "which is better"."""
    later = words[index + 2 : index + 8]
    if index > 1 or words[index] != "which":
        return None
    chosen = {"or", "better", "best", "more", "most", "easier", "harder"} & set(later)
    return False if chosen else None


def _cleft(words: Words, index: int) -> bool:
    """Return whether what follows is "what is important is ...", a statement."""
    later = words[index + 2 : index + REACH]
    return (
        words[index] == "what"
        and words[index + 1] in ("is", "was", "has", "will", "would", "can")
        and any(w in ("is", "was") for w in later)
        and at(words, index + 2) not in DETERMINERS | PRONOUNS
    )


def _relative(words: Words, index: int) -> bool:
    return words[index] in ("who", "which", "where", "when") and not begins_clause(
        words, index
    )


def _fronted(words: Words, index: int) -> bool | None:
    """Judge a phrase in front: "how many people do you", "what kind of"."""
    word, after = words[index], words[index + 1]
    if after in PRONOUNS:
        return _without_auxiliary(words, index)
    if _ends_in_place(words, index):
        return None if governed(words, index) else False
    if word == "what" and after in PREPOSITIONS:
        asks = place_asks(words, index)
        if asks or cleft(words, index):
            return False if asks else None
    if word == "what" and after.endswith("s") and at(words, index + 2) in _OBJECTS:
        return None if embedded(words, index) else begins_clause(words, index)
    if word == "which" and after in ("of", "one", "ones") and index == 0:
        return False
    return None if (word, after) == ("how", "to") else _searched(words, index)


def _searched(words: Words, index: int) -> bool | None:
    """Judge by the auxiliary or subject that comes first behind the phrase."""
    for place in range(index + 2, min(len(words), index + 8)):
        if words[place] in BOUNDARY - {"well"} or words[place] in WH:
            break
        if words[place] in AUX:
            return _after_phrase(words, index, place)
        if words[place] in PRONOUNS - {"people", "folks", "one"}:
            if words[place - 1] in PREPOSITIONS:
                continue  # "what share of that is"
            return _before_subject(words, index, place)
    return _no_subject(words, index)


def _before_subject(words: Words, index: int, place: int) -> bool | None:
    """Judge a phrase before a pronoun: "which part she liked" is embedded."""
    if words[index] != "which":
        return _amount_without_auxiliary(words, index)
    if words[place] in _ONLY_SUBJECTS:
        return None
    return _no_subject(words, index)  # "which part stood out for you"


def _no_subject(words: Words, index: int) -> bool | None:
    if embedded(words, index) or words[index + 1] in DETERMINERS | ARTICLES:
        return None
    return _short_phrase(words, index)


def _after_phrase(words: Words, index: int, place: int) -> bool | None:
    after = at(words, place + 1)
    if inverted(words, place):
        return None if words[place] in BE and embedded(words, index) else True
    named = words[index + 1] in DETERMINERS | ARTICLES
    if named or embedded(words, index):
        return None
    if after in DETERMINERS | ARTICLES:
        return True
    starts = begins_clause(words, index)
    if words[place] in ("does", "did") and after and after not in AUX:
        return starts  # "to what extent does price come in"
    if words[index] == "how":
        return False if starts or words[index + 1] in _AMOUNT else None
    return starts or (False if words[index] == "which" else None)


def _amount_without_auxiliary(words: Words, index: int) -> bool | None:
    if not begins_clause(words, index) or words[index + 1] not in _AMOUNT | _KINDS:
        return None
    rest = words[index + 1 :]
    return None if len(rest) > 7 or any(w in ("is", "was") for w in rest) else False


def _short_phrase(words: Words, index: int) -> bool | None:
    """Judge a phrase with no auxiliary: "how many", "which tools work"."""
    after = words[index + 1]
    length = len(words) - index
    starts = begins_clause(words, index)
    if words[index] == "how" and after not in _AMOUNT | {"else", "old", "important"}:
        return None
    if words[index] == "how" and length > 3 and not starts:
        return False if after in ("many", "much") else None
    if words[index] == "how" or after in _KINDS:
        return False if starts or length <= 3 else None
    if words[index] == "which" and length > 3:
        return starts
    return False if starts and length <= 6 else None


def _without_auxiliary(words: Words, index: int) -> bool | None:
    """Judge a dropped auxiliary: "how you doing", "good what you want"."""
    rest = words[index + 1 :]
    if rest[0] not in ("you", "we", "they", "u") or len(rest) > 5:
        return None
    if not begins_clause(words, index) or at(words, index - 1) in ("like", "see"):
        return None
    return None if any(w in AUX for w in rest) else False


def _ends_in_place(words: Words, index: int) -> bool:
    """Return whether a phrase such as "at what time" ends a statement's order."""
    before, rest = at(words, index - 1), len(words) - index
    if index < 2 or not 2 <= rest <= 3:
        return False
    if words[index] == "how":
        amount = words[index + 1] in ("many", "much") and before in BE
        return amount and words[index - 2] not in ("that", "this", "it")
    return before in PREPOSITIONS
