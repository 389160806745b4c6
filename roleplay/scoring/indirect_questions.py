"""Questions in the form of a statement or a request: "tell me about your week"."""

from collections.abc import Iterator

from roleplay.scoring.spans import PhraseTable, Span, Words
from roleplay.scoring.speech import AUX, OPENERS, WH, Speech, at, begins_clause

_REACH = 4
"""Words after the opening ones that are shown as evidence.  Source: own choice."""

_ASKING = PhraseTable(
    "walk me through, talk me through, take me through, run me through,"
    "walk us through, talk us through, take us through, help me understand,"
    "help us understand, help me see, give me a sense, give us a sense,"
    "give me a picture, paint me a picture, paint a picture, give me an idea,"
    "give us an idea, share with me, share with us, say more about, say a bit more,"
    "say a little more, tell me more, tell me a bit, tell us a bit, tell me a little,"
    "tell us more, tell me about, tell us about, fill me in, bring me up to speed,"
    "love to hear, love to know, love to understand, love to learn, like to hear,"
    "like to know, like to understand, like to learn, want to understand,"
    "want to know, want to hear, want to learn, curious to hear, curious to know,"
    "curious to learn, interested to hear, interested to know,"
    "interested in hearing, interested in knowing, interested in how,"
    "interested in what, keen to hear, keen to know, keen to understand,"
    "trying to understand"
)
"""Openings that ask by themselves.  Source: own choice, from sales calls' language."""
_BEFORE_WH = PhraseTable(
    "tell me, tell us, show me, show us, explain, describe, explain to me,"
    "explain to us, i'm curious, curious, i wonder, i was wondering, i'm wondering,"
    "wondering, let me know, share, remind me, talk about, talk to me about,"
    "describe for me, describe to me, i'm not sure i understand"
)
"""Openings that ask where a wh-word follows soon.  Source: own choice."""
_REQUESTED = PhraseTable(
    "tell me, tell us, explain, describe, walk me, walk us, talk me, talk us,"
    "take me, share, give me a sense, give me an idea, give me an example,"
    "give us an example, help me understand, show me how, show me what, elaborate,"
    "expand on, say more, talk about, talk to me about, say a little more, clarify,"
    "mind telling, mind sharing, mind explaining, mind walking, say a bit more,"
    "speak to, run me, give me some, paint, unpack"
)
_SOFT = frozenset({"please", "maybe", "perhaps", "just", "also", "quickly", "possibly"})
_DESCRIBE = PhraseTable(
    "describe, explain, elaborate on, expand on, give me an example, for example what"
)
_NEEDS_START = frozenset({"describe", "explain", "elaborate", "expand", "give", "for"})
_IF = PhraseTable(
    "i wonder, wondering, i'm curious, curious, like to ask, want to ask,"
    "let me ask, like to know, love to know, want to know, wanted to ask,"
    "wanted to know, tell me, let me know, going to ask, asking, ask you"
)
_DENYING = frozenset({"not", "never", "you", "they", "he", "she", "people", "us"})


def indirect_questions(speech: Speech) -> Iterator[Span]:
    """Give requests to tell: they ask for more than yes or no."""
    words = speech.words
    for index in range(len(words)):
        size = _asks_to_tell(words, index)
        if size:
            end = min(len(words), index + size + _REACH)
            certain = begins_clause(words, index) or words[index] in AUX | {"i"}
            soft = words[index] in _NEEDS_START or (
                words[index] in ("let", "i", "talk", "remind") and size == 3
            )
            yield speech.span(index, end, (certain or size > 2) and not soft)


def whether_questions(speech: Speech) -> Iterator[Span]:
    """Give "i was wondering if ...": yes or no answers these."""
    words = speech.words
    for index in range(len(words)):
        size = _IF.at(words, index)
        if size and at(words, index + size) in ("if", "whether"):
            before = at(words, index - 1)
            if before not in ("not", "they", "he", "she", "do", "does"):
                end = min(len(words), index + size + _REACH)
                yield speech.span(index, end, certain=words[index] != "tell")


def _asks_to_tell(words: Words, index: int) -> int:
    """Return how many words open a request here, 0 for none."""
    if words[index] in ("can", "could", "would", "will") and at(words, index + 1) in (
        "you",
        "i",
    ):
        return _requested(words, index)
    size = _ASKING.at(words, index)
    if size and _is_free(words, index) and at(words, index + size) not in _IFS:
        return size
    size = _BEFORE_WH.at(words, index)
    if size and _is_free(words, index) and _wh_soon(words, index + size):
        return size
    size = _DESCRIBE.at(words, index)
    whole = len(words) > size or size > 1
    return size if size and index == 0 and whole else 0


_IFS = frozenset({"if", "whether"})


def _requested(words: Words, index: int) -> int:
    start = index + 2
    if words[index + 1] == "i" and at(words, start) != "ask":
        return 0
    if words[index + 1] == "i":
        later = words[start + 1 : start + 4]
        return 3 if any(w in WH for w in later) else 0
    while at(words, start) in _SOFT:
        start += 1
    size = _REQUESTED.at(words, start) if start < len(words) else 0
    if not size or at(words, start + size) in _IFS:
        return 0
    return start + size - index


def _is_free(words: Words, index: int) -> bool:
    """Return whether nobody else is told, and nothing is denied."""
    before = at(words, index - 1)
    if words[index] in ("love", "like"):
        wishing = before in ("would", "also", "really", "just", "")
        return wishing and at(words, index - 2) not in ("you", "they", "who", "people")
    if words[index] in ("curious", "interested", "keen", "trying", "want", "wondering"):
        return before not in ("not", "you", "they", "he", "she", "are", "people")
    if before in ("to", "can") and at(words, index - 2) in ("like", "want", "you"):
        return False
    return before not in _DENYING or words[index] == "i"


def _wh_soon(words: Words, start: int) -> bool:
    for word in words[start : start + 3]:
        if word in WH:
            return True
        if word in OPENERS - {"well", "just", "see", "say", "please"}:
            return False
    return False
