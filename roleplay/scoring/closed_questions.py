"""Questions that yes, no or a choice answers: "do you", "is there", "would monday".

Source: own rules, measured in docs/scoring.md.
"""

from collections.abc import Iterator

from roleplay.scoring.spans import Span, Words
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
    WH,
    Speech,
    at,
    begins_clause,
    inverted,
)

_REACH = 6

_OWN_SUBJECT = frozenset(
    {
        *("i", "we", "they", "he", "she", "who", "which", "there", "these", "those"),
        *("people", "everyone", "everybody", "here", "to", "all", "what", "where"),
        *("never", "only", "rarely", "hardly", "when", "how", "why", "not", "as"),
        *("than", "neither", "nor", "whatever", "whoever", "unless", "each", "every"),
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
_POINTING = frozenset({"these", "those", "here", "everyone", "everybody", "all"})
"""Before "would you" these belong to what was said before.  Source: own choice."""
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
_BARE_VERBS = frozenset(
    {
        *("be", "join", "help", "come", "take", "meet", "send", "show", "work", "see"),
        *("have", "make", "look", "talk", "speak", "get", "go", "tell", "give", "sit"),
        *("call", "use", "start", "want", "need", "bring", "run", "sign", "decide"),
        *("agree", "mind", "like", "pay", "know", "say", "accept", "stop", "change"),
        *("save", "keep", "let", "put", "set", "leave", "ask", "find", "try", "stay"),
        *("fit", "suit", "approve", "add", "expect", "buy", "read", "write", "move"),
    }
)
"""Verbs that often follow a modal and its subject.  Source: own choice."""
_ADVERBS = frozenset(
    {
        *("even", "ever", "maybe", "perhaps", "both", "soon", "simply", "each", "well"),
        *("later", "often", "usually", "better", "rather", "together", "finally"),
        *("sometimes", "almost", "quite", "once", "twice", "directly", "easily"),
        *("instead", "indeed", "themselves", "itself", "myself", "yourself", "more"),
        *("to", "not", "no", "the", "a", "an", "in", "on", "at", "with", "for", "by"),
        *("of", "from", "about", "as", "than", "that", "it", "them", "us", "me", "all"),
        "less",
    }
)
"""What stands between a modal and its verb without being a name.  Own choice."""
_NAMED_AFTER = frozenset({"is", "are", "was", "were", "does", "did"}) | {
    *("would", "could", "should", "will", "can", "has"),
}
_HARD_OPENERS = (OPENERS - {"there", "like", "today", "first", "good", "too"}) | {"if"}
_IDIOM_AFTER = frozenset({"believe", "imagine"})
_CONDITION = frozenset({"have", "need", "want", "decide", "find", "wish", "choose"})


def inverted_questions(speech: Speech) -> Iterator[Span]:
    """Give the questions whose auxiliary stands before its subject."""
    words = speech.words
    for index, word in enumerate(words):
        certain = _turned(words, index) if word in AUX else None
        if certain is not None:
            end = min(len(words), index + _REACH)
            yield speech.span(index, end, certain)


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
    if index == 0 or (at(words, index + 1) == "not" and inverted(words, index)):
        return False
    if before == "so":
        return _agrees(words, index)
    if before in _POINTING and at(words, index + 1) in ("you", "we", "i"):
        return False
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


def _agrees(words: Words, index: int) -> bool:
    """Return whether "so do i" only agrees; "so do we have a deal" asks."""
    after, rest = at(words, index + 1), words[index + 2 :]
    if after not in ("i", "we", "they"):
        return len(rest) < 2 and after != "you"
    verb = at(rest, 0)
    state = words[index] in BE - {"am"} and (verb == "ready" or verb.endswith("ed"))
    return len(rest) < 2 or not (verb in _BARE_VERBS or state)


def _before_pronoun(words: Words, index: int, pronoun: str) -> bool | None:
    aux = words[index]
    rest = words[words.index(pronoun, index) + 1 :]
    starts = begins_clause(words, index)
    if not rest and (at(words, index + 1) == "not" or pronoun == "you"):
        return len(words) > 2  # a tag: "there isn't it"
    if aux in HAVE and words[index + 1] != "not":
        return _have(rest, starts)
    if aux in ("should", "had", "were") and starts and at(rest, 0) in _CONDITION:
        return None
    if pronoun in ("that", "this", "these", "those"):
        thing = _thing(aux, rest)
        return thing if not starts or thing is not None else False
    if not rest:
        return len(words) > 3 and pronoun not in ("people", "folks")
    doubtful = aux in BE and not starts and pronoun in ("there", "it")
    idiom = aux in ("can", "could") and rest[0] in _IDIOM_AFTER
    return not (doubtful or idiom or rest[0] in ("i", "we", "they", "you", "if"))


def _have(rest: Words, starts: bool) -> bool | None:
    """Return whether "have you" asks: a participle follows, or nothing."""
    follows = at(rest, 0)
    participle = follows in _AFTER_HAVE or follows.endswith(
        ("ed", "en", "d", "t", "ne")
    )
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
        return (follows in _SURELY) if follows in _PREDICATES else None
    return False if aux in MODAL and follows in _MODAL_VERBS else None


_SURELY = frozenset({"right", "okay", "true", "correct", "fair", "enough"})
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
    """Judge a subject that is a name or has an article: "does your team"."""
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
            return aux not in BE and aux != "has"
        if aux in MODAL:
            return None if after in ("all", "both", "each") else False
        clear = aux in ("does", "did") and words[index - 1] not in BOUNDARY
        return False if clear and after != "all" else None
    if index == 0:
        return _leading(words, aux, after)
    return False if aux in MODAL and _named(words, index) else None


def _named(words: Words, index: int) -> bool:
    """Return whether a modal stands before a name and its verb: "could ines join".

    Behind a subject of its own a verb or an adverb follows: "ines could join us".
    """
    name, verb = at(words, index + 1), at(words, index + 2)
    if verb not in _BARE_VERBS or words[index - 1] in ("and", "or", "but"):
        return False
    other = _NO_NAME_AFTER_MODAL | _BARE_VERBS | _ADVERBS | OPENERS | AUX
    return name not in other and name.isalpha() and not name.endswith("ly")


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
    """Judge an auxiliary that is the first word: "is price an issue"."""
    if aux in ("is", "are", "was", "were"):
        return None if after in _NO_NAME_AFTER_BE else False
    if len(words) < 4 or after in _NO_NAME_AFTER_MODAL:
        return None
    return False
