"""Questions that yes, no or a choice answers: "do you", "..., isn't it", "you ready".

Source: own rules, measured in docs/scoring.md.
"""

from collections.abc import Iterator

from roleplay.scoring.spans import PhraseTable, Span
from roleplay.scoring.speech import (
    ARTICLES,
    AUX,
    BE,
    BOUNDARY,
    DAYS,
    DETERMINERS,
    HAVE,
    MODAL,
    OPENERS,
    PRONOUNS,
    WH,
    Speech,
    Words,
    at,
    begins_clause,
    inverted,
)

_REACH = 6
_LONGEST_ECHO = 12
"""Words of a statement that may be meant as a question.  Source: own choice."""

_OWN_SUBJECT = frozenset(
    {
        *("i", "we", "they", "he", "she", "who", "which", "there", "these", "those"),
        *("people", "everyone", "everybody", "here", "to", "all", "what", "where"),
        *("never", "only", "rarely", "hardly", "when", "how", "why", "not", "as"),
        *("than", "neither", "nor", "whatever", "whoever", "unless"),
    }
)
"""Before an auxiliary these are its subject, or turn it round without asking."""
_OBJECT_GOVERNORS = frozenset(
    {
        *("thank", "for", "to", "about", "with", "of", "and", "hear", "see", "meet"),
        *("give", "from", "on", "at", "like", "tell", "ask", "help", "hello", "hi"),
        *("do", "but", "than", "love", "get", "got", "have", "need", "want", "in"),
        *("understand", "know", "think", "say", "said", "into", "by", "appreciate"),
    }
)
_AFTER_HAVE = frozenset({"been", "ever", "already", "always", "had", "got", "even"})
_NO_NAME_AFTER_BE = frozenset(
    {
        *("a", "an", "not", "good", "great", "nice", "fine", "okay", "really", "very"),
        *("so", "what", "how", "going", "just", "to", "in", "on", "because", "like"),
        *("also", "still", "always", "where", "why", "no", "more", "all", "and"),
    }
)
_NO_NAME_AFTER_MODAL = frozenset(
    {
        *("be", "do", "like", "love", "have", "say", "agree", "rather", "take", "need"),
        *("make", "get", "go", "want", "definitely", "never", "also", "see", "use"),
        *("help", "try", "not", "give", "just", "probably", "prefer", "work", "always"),
        *("really", "suggest", "think", "certainly", "still", "only", "send", "call"),
        *("and", "but", "so", "really", "happily", "look", "keep", "gladly", "hate"),
    }
)
_NAMED_AFTER = frozenset({"is", "are", "was", "were", "does", "did"}) | {
    *("would", "could", "should", "will", "can", "has"),
}
_HARD_OPENERS = (OPENERS - {"there", "like", "today", "first", "good", "too"}) | {"if"}
_IDIOM_AFTER = frozenset({"believe", "imagine"})
_CONDITION = frozenset({"have", "need", "want", "decide", "find", "wish", "choose"})
_SHORT = PhraseTable(
    "you ready, you sure, you okay, you there, any chance, any questions, any idea,"
    "any ideas, any luck, any plans, any thoughts, any other, any more questions,"
    "anything else, anything specific, anything in particular, everything okay,"
    "everything alright, ever been, ever tried, ever heard, ever considered,"
    "ever thought, mind if i, mind if we, care to, got a minute, got a second,"
    "got a moment, you mind, you want to, you know anything about, want some,"
    "want a, want any, need a hand, need any help, need anything, care for"
)
_SOUNDS = PhraseTable(
    "sound good, sound fair, sound okay, sound reasonable, sounds good to you,"
    "make sense, sound like a plan, sound right, work for you, sound good to you,"
    "sounds fair to you, you agree, is that it, if you know what i mean"
)
_ENDINGS = frozenset(
    {"right", "correct", "yeah", "huh", "okay", "agree", "agreed", "yes", "eh"}
)
_NO_TAG_AFTER = frozenset(
    {
        *("all", "is", "you", "are", "that", "sounds", "just", "exactly", "be", "was"),
        *("turn", "the", "on", "oh", "yeah", "okay", "yes", "well", "i", "we", "it"),
        *("really", "quite", "not", "about", "absolutely", "totally", "very", "uh"),
        *("um", "mm", "do", "doing", "guess", "completely", "feel", "seems", "to"),
        *("no", "so", "would", "a", "my", "your", "were", "am", "pretty", "always"),
    }
)
_ASKED_OF_YOU = frozenset(
    {
        *("mean", "want", "like", "ever", "still", "prefer", "enjoy", "live", "work"),
        *("feel", "think", "guys", "going", "planning", "interested", "coming"),
        *("watch", "play", "use", "own", "ready", "familiar", "remember", "happy"),
    }
)
"""After "you" without a "so": "you like camping".  Source: own choice."""
_PRAISE = frozenset(
    {
        *("right", "welcome", "correct", "absolutely", "very", "so", "awesome", "kind"),
        *("done", "good", "great", "amazing", "too", "totally", "probably", "also"),
    }
)
_NOT_ECHOED = frozenset(
    {
        *("can", "could", "should", "might", "may", "will", "would", "know", "see"),
        *("take", "get", "just", "never", "have", "must", "go", "better", "too"),
        *("bet", "guys", "welcome", "multiply", "add"),
    }
)


def inverted_questions(speech: Speech) -> Iterator[Span]:
    """Give the questions whose auxiliary stands before its subject."""
    words = speech.words
    for index, word in enumerate(words):
        certain = _turned(words, index) if word in AUX else None
        if certain is not None:
            end = min(len(words), index + _REACH)
            yield speech.span(index, end, certain)


def elliptical_questions(speech: Speech) -> Iterator[Span]:
    """Give questions that leave the auxiliary out: "you ready", "anything else"."""
    words = speech.words
    for index in range(len(words)):
        size = _SHORT.at(words, index) if begins_clause(words, index) else 0
        if size and (words[index] != "you" or len(words) - index <= _LONGEST_ECHO):
            firm = words[index] in ("any", "mind")
            yield speech.span(index, index + size, firm and index == 0)
        size = _SOUNDS.at(words, index)
        if size and index + size == len(words) and _alone(words, index):
            yield speech.span(index, index + size, False)


def tag_questions(speech: Speech) -> Iterator[Span]:
    """Give "..., right" and "... or not" at the answer's end."""
    words = speech.words
    size = len(words)
    if size > 4 and words[-3] in AUX and words[-2] == "not" and words[-1] in PRONOUNS:
        yield speech.span(size - 3, size, True)
    if size > 3 and words[-1] in _ENDINGS and words[-2] not in _NO_TAG_AFTER:
        yield speech.span(size - 1, size, False)
    if size > 3 and words[-2:] in (("or", "not"), ("or", "what"), ("or", "no")):
        yield speech.span(size - 2, size, False)
    elif size > 3 and words[-1] == "or":
        yield speech.span(size - 1, size, False)


def echo_questions(speech: Speech) -> Iterator[Span]:
    """Give statements on the other that ask: "so you work from home".

    Only a short answer that is nothing else counts, and never for certain.
    """
    words = speech.words
    start = 0
    while start < len(words) - 1 and words[start] in OPENERS:
        start += 1
    opened = any(w in ("so", "and", "oh", "then") for w in words[:start])
    rest = words[start:]
    if not 3 <= len(rest) <= _LONGEST_ECHO or rest[0] != "you":
        return
    asks = _asks_after_so(rest) if opened else rest[1] in _ASKED_OF_YOU
    if asks and not any(w in WH for w in rest):
        yield speech.span(start, min(len(words), start + _REACH), False)


def _asks_after_so(rest: Words) -> bool:
    if rest[1] in ("are", "were"):
        return rest[2] not in _PRAISE
    return rest[1] not in _NOT_ECHOED or rest[1] == "have"


def _alone(words: Words, index: int) -> bool:
    before = at(words, index - 1)
    return before not in AUX | {"not", "to", "that", "this", "it", "i", "we", "they"}


def _turned(words: Words, index: int) -> bool | None:
    """Return whether an auxiliary asks for certain; None: it asks nothing."""
    if _has_its_subject(words, index):
        return None
    pronoun = inverted(words, index)
    if pronoun:
        return _before_pronoun(words, index, pronoun)
    return _before_name(words, index)


def _has_its_subject(words: Words, index: int) -> bool:
    """Return whether what stands before the auxiliary is its subject or rules it."""
    before = at(words, index - 1)
    if index == 0:
        return False
    if before == "so":
        after = at(words, index + 1)
        return after in ("i", "we", "they") or (
            len(words) - index <= 3 and after != "you"
        )
    if before == "you":
        governor = at(words, index - 2)
        return governor not in _OBJECT_GOVERNORS and bool(governor)
    if before in ("that", "it", "this"):
        agreeing = {"is", "was", "does", "has", "will", "can", "could", "would"}
        after = at(words, index + 1)
        return words[index] in agreeing and after not in ("you", "we", "i")
    if before == "there":
        return at(words, index + 1) not in ("you", "we", "i")
    return before in _OWN_SUBJECT or before in AUX or before in WH


def _before_pronoun(words: Words, index: int, pronoun: str) -> bool | None:
    aux = words[index]
    rest = words[words.index(pronoun, index) + 1 :]
    starts = begins_clause(words, index)
    if not rest and (at(words, index + 1) == "not" or pronoun == "you"):
        return len(words) > 2  # a tag: "there isn't it"
    if aux in HAVE:
        return _have(rest, starts)
    if aux in ("should", "had", "were") and starts and at(rest, 0) in _CONDITION:
        return None
    if aux in ("can", "could") and at(rest, 0) in _IDIOM_AFTER and len(rest) > 1:
        return False
    if pronoun in ("that", "this", "these", "those") and not starts:
        return _thing(aux, rest)
    if not rest:
        return len(words) > 3 and pronoun not in ("people", "folks")
    if aux in BE and not starts and pronoun in ("there", "it"):
        return False
    if at(rest, 0) in ("i", "we", "they", "you", "if"):
        return False
    return True


def _have(rest: Words, starts: bool) -> bool | None:
    """Return whether "have you" asks: a participle follows, or nothing."""
    follows = at(rest, 0)
    participle = follows in _AFTER_HAVE or follows.endswith(("ed", "en", "d", "t", "ne"))
    if not follows:
        return starts
    if participle:
        return True
    return False if starts and follows not in ("here", "on", "in", "all") else None


def _thing(aux: str, rest: Words) -> bool | None:
    """Return whether "is that" mid-turn asks; "the problem is that we" does not."""
    follows = at(rest, 0)
    if aux in ("does", "did"):
        return True if follows else None
    if aux in ("is", "was"):
        return False if follows in _PREDICATES else None
    return False if aux in MODAL and follows in _MODAL_VERBS else None


_PREDICATES = frozenset(
    {
        *("right", "okay", "true", "correct", "something", "fair", "enough", "still"),
        *("possible", "part", "common", "normal", "accurate", "typical", "because"),
        *("a", "what", "how", "why", "where", "good", "reasonable", "helpful"),
        *("important", "an", "just", "really", "too", "more", "about", "like"),
    }
)
_MODAL_VERBS = frozenset(
    {"work", "be", "help", "make", "suit", "mean", "fit", "change", "do", "happen"}
)


def _before_name(words: Words, index: int) -> bool | None:
    """The subject is a name or has an article: "does your team", "would thursday"."""
    aux = words[index]
    after = at(words, index + 1)
    if after == "not":
        after = at(words, index + 2)
    if aux == "do":
        return _do_name(words, index)
    if aux not in _NAMED_AFTER or len(words) - index < 3:
        return None
    hard = index == 0 or words[index - 1] in _HARD_OPENERS
    hard = hard or at(words, index - 2) in ("hear", "see", "thank")
    if after in DETERMINERS | DAYS or (after in ARTICLES and aux in ("does", "did")):
        if hard:
            return True
        clear = aux in ("does", "did") and words[index - 1] not in BOUNDARY
        return False if clear and after != "all" else None
    return _leading(words, aux, after) if index == 0 else None


def _do_name(words: Words, index: int) -> bool | None:
    after, following = at(words, index + 1), at(words, index + 2)
    if not begins_clause(words, index):
        return None
    if (after in ("any", "most", "many", "some", "all") and following) or (
        after in ("your", "our", "their") and index + 4 < len(words)
    ):
        return False
    return None


def _leading(words: Words, aux: str, after: str) -> bool | None:
    """The answer's first word is an auxiliary: "is price an issue"."""
    if aux in ("is", "are", "was", "were"):
        return None if after in _NO_NAME_AFTER_BE else False
    if len(words) < 4 or after in _NO_NAME_AFTER_MODAL:
        return None
    return False
