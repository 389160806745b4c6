"""Behaviours found in an answer: questions, acknowledgement, fillers.

The answer has no punctuation and may hold recognition errors, so the rules go by word
order: a question turns verb and subject round ("how do you"), an embedded clause does
not ("i know how you do it").  Source: own rules, measured in docs/scoring.md.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from roleplay.scenario import Answer
from roleplay.scoring.detector_phrases import ACKNOWLEDGING, INDIRECT
from roleplay.scoring.normalise import Token, normalise
from roleplay.scoring.verdict import Behaviour

Words = Sequence[str]

WH = frozenset({"how", "what", "why", "who", "where", "when", "which", "whose"})
_BE_DO = {"is", "are", "was", "were", "do", "does", "did", "am"}
_MODAL = {"can", "could", "will", "would", "should", "shall", "may", "might", "must"}
AUX = frozenset(_BE_DO | _MODAL | {"have", "has", "had"})
SUBJECT = frozenset(
    {
        *("you", "we", "they", "i", "it", "he", "she", "there", "that", "this"),
        *("anyone", "anybody", "someone", "everyone", "anything", "these", "those"),
    }
)
DETERMINERS = frozenset(
    {"the", "your", "our", "my", "their", "his", "her", "any", "a", "an", "some"}
)
BOUNDARY = frozenset({"and", "but", "so", "because", "or", "then", "well", "okay"})
_OPENERS = BOUNDARY | frozenset(
    {
        *("yes", "yeah", "no", "right", "sure", "great", "thanks", "now", "um", "uh"),
        *("hi", "hello", "oh", "today", "just", "actually", "please", "also", "first"),
        *("time", "you", "me", "that", "it", "fair", "understood", "alright", "good"),
    }
)
_EMBEDDERS = frozenset(
    {
        *("know", "understand", "see", "sure", "about", "of", "on", "into", "is"),
        *("was", "show", "explain", "learn", "decide", "matter", "like", "that"),
        *("ask", "asks", "asked", "depends", "remember", "guess", "think"),
        *("with", "for", "just"),
    }
)
_AMOUNT = frozenset({"many", "much", "often", "long", "far", "big", "soon", "well"})
_SUBJECT_VERBS = frozenset(
    {
        *("happens", "happened", "makes", "made", "decides", "signs", "else", "stops"),
        *("matters", "brings", "brought", "drives", "keeps", "causes", "prompted"),
        *(
            "changes",
            "changed",
            "goes",
            "comes",
            "gets",
            "needs",
            "about",
            "if",
            "kind",
        ),
        *("sort", "type", "worries", "concerns", "led", "made", "takes", "uses"),
    }
)
_ASKING = frozenset({"tell", "walk", "share", "explain", "describe", "talk", "give"})


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens from start to before end.  certain: the rule is a firm one."""

    start: int
    end: int
    certain: bool = True


def open_questions(words: Words) -> list[Span]:
    """Return questions that ask for more than yes, no or a choice."""
    found = [span for i in range(len(words)) for span in _wh_at(words, i)]
    found += list(_indirect(words))
    found += list(_asked_to_tell(words))
    return _without_overlap(found)


def closed_questions(words: Words) -> list[Span]:
    """Return questions that yes, no or a choice answers."""
    taken = {i for span in open_questions(words) for i in range(span.start, span.end)}
    found = []
    for index, word in enumerate(words):
        if index not in taken and word in AUX and _inverted(words, index):
            found.append(Span(index, min(len(words), index + 4)))
    found += [span for span in _tags(words) if span.start not in taken]
    found += [s for s in _if_questions(words) if s.start not in taken]
    return _without_overlap(found)


def questions(words: Words) -> list[Span]:
    """Return all questions, open and closed, in order."""
    both = [*open_questions(words), *closed_questions(words)]
    return _without_overlap(both)


def acknowledgements(words: Words) -> list[Span]:
    """Return where the answer takes up what was said before, near a clause's start."""
    found = []
    for index in range(len(words)):
        if index <= 8 or words[index - 1] in BOUNDARY:
            for phrase in ACKNOWLEDGING:
                if tuple(words[index : index + len(phrase)]) == phrase:
                    certain = len(phrase) > 1 or index == 0
                    if certain:
                        found.append(Span(index, index + len(phrase)))
    return _without_overlap(found)


def fillers(words: Words) -> list[Span]:
    """Return hesitations, and filler words that no phrase needs."""
    found = [Span(i, i + 1) for i, word in enumerate(words) if word in _ALWAYS]
    for phrase, needed in _SOMETIMES.items():
        size = len(phrase)
        for index in range(len(words) - size + 1):
            if tuple(words[index : index + size]) == phrase:
                before = words[index - 1] if index else ""
                after = words[index + size] if index + size < len(words) else ""
                if not needed(before, after):
                    found.append(Span(index, index + size))
    return _without_overlap(found)


def quantifying_questions(words: Words) -> list[Span]:
    """Return questions that ask for a number."""
    found = []
    for span in questions(words):
        text = words[span.start : span.start + 8]
        amount = any(a == "how" and b in _AMOUNT for a, b in pairwise(text))
        asks = {"cost", "costs", "percent", "percentage", "number", "hours"} & set(text)
        if amount or (asks and text[0] in WH):
            found.append(span)
    return found


def _wh_at(words: Words, index: int) -> Iterator[Span]:
    if words[index] not in WH:
        return
    before = words[index - 1] if index else ""
    rest = words[index + 1 : index + 6]
    end = min(len(words), index + 5)
    if not rest:
        if words[index] in ("why", "how") and index <= 1:
            yield Span(index, index + 1)
        return
    if before in _EMBEDDERS and index and not _asks_after(words, index):
        return
    if _turned(words[index], rest) or rest[0] in ("happens", "happened", "else"):
        yield Span(index, end)
    elif rest[0] in _SUBJECT_VERBS and (index == 0 or before in _OPENERS):
        yield Span(index, end, certain=index == 0)


def _asks_after(words: Words, index: int) -> bool:
    """Return whether inversion after an embedder is firm: "go on what would you"."""
    rest = words[index + 1 : index + 3]
    if len(rest) < 2:
        return False
    if rest[0] == "would" and words[index - 1] in _LOOSE:
        return True
    return rest[0] in _FIRM and rest[1] in SUBJECT


_FIRM = frozenset({"do", "does", "did", "would", "can", "could", "will"})
_LOOSE = frozenset({"on", "that", "it", "for", "with", "just", "like"})


def _turned(wh: str, rest: Words) -> bool:
    if rest[0] in AUX:
        if rest[0] in ("is", "are", "was") and wh == "when":
            return len(rest) > 1 and rest[1] in SUBJECT | DETERMINERS
        return True
    if wh == "how" and (rest[0] in _AMOUNT or rest[0] in ("else", "come", "about")):
        return True
    if wh == "what" and rest[0] in ("about", "if", "else"):
        return True
    if wh == "why" and rest[0] == "not":
        return True
    if rest[0] in SUBJECT | DETERMINERS or wh in ("when", "where", "why", "who"):
        return False
    return any(
        word in AUX
        and index + 1 < len(rest)
        and rest[index + 1] in SUBJECT | DETERMINERS
        for index, word in enumerate(rest[:4])
        if index
    )


def _indirect(words: Words) -> Iterator[Span]:
    for index in range(len(words)):
        for phrase in INDIRECT:
            size = len(phrase)
            if tuple(words[index : index + size]) != phrase:
                continue
            after = words[index + size] if index + size < len(words) else ""
            before = words[index - 1] if index else ""
            if after in ("if", "whether") or before in ("not", "you", "they", "he"):
                continue
            if phrase == ("tell", "me") and after not in _TOLD:
                continue
            yield Span(index, min(len(words), index + size + 2))


_TOLD = WH | {"about", "more", "a", "the", "some", "something", "your"}


def _asked_to_tell(words: Words) -> Iterator[Span]:
    for index in range(len(words) - 2):
        if (
            words[index] in ("can", "could", "would", "will")
            and words[index + 1] == "you"
            and (
                words[index + 2] in _ASKING
                or words[index + 2 : index + 4] == ["mind", "telling"]
            )
        ):
            yield Span(index, min(len(words), index + 5))


def _inverted(words: Words, index: int) -> bool:
    if index == 0 and words[0] in _LEADING:
        return len(words) > 2 and words[1] not in _NO_QUESTION_AFTER
    before = words[index - 1] if index else ""
    if index and words[index - 1] == "not":
        before = words[index - 2] if index > 1 else ""
    after = words[index + 1] if index + 1 < len(words) else ""
    if after == "not" and index + 2 < len(words):
        after = words[index + 2]
    if before in WH or before in ("so", "neither", "nor", "as", "than", "do", "not"):
        return (
            before == "so"
            and after in ("you", "it", "that", "there")
            and index + 3 < len(words)
        )
    if before in AUX:
        return False
    starts = index == 0 or before in _OPENERS or before not in _SUBJECT_LIKE
    if after in SUBJECT:
        return before not in _SUBJECT_LIKE or (before in ("you", "me") and starts)
    clause_start = (
        index == 0 or before in BOUNDARY or before in ("hi", "hello", "yes", "no")
    )
    return clause_start and after in DETERMINERS and words[index] != "may"


_LEADING = frozenset(
    {
        *("would", "could", "should", "shall", "does", "did"),
        *("is", "are", "was", "were"),
    }
)
_NO_QUESTION_AFTER = frozenset({"be", "do", "like", "love", "have", "say", "agree"})
_SUBJECT_LIKE = frozenset(
    {
        *("i", "we", "they", "it", "he", "she", "that", "this", "there", "which"),
        *("who", "what", "these", "those", "people", "everyone", "here", "you"),
        *("where", "to", "all"),
    }
)


_NO_TAG_AFTER = frozenset(
    {"all", "is", "you", "are", "that", "sounds", "just", "exactly"}
)


def _tags(words: Words) -> Iterator[Span]:
    size = len(words)
    tagged = size > 3 and words[-1] in ("right", "correct", "yeah", "huh")
    if tagged and words[-2] not in _NO_TAG_AFTER:
        yield Span(size - 1, size, certain=False)
    if size > 4 and words[-2:] == ["or", "not"]:
        yield Span(size - 2, size)


def _if_questions(words: Words) -> Iterator[Span]:
    for index in range(len(words) - 1):
        asked = words[index] in ("wondering", "wonder", "curious", "ask", "know")
        if (
            asked
            and words[index + 1] in ("if", "whether")
            and "not" not in words[:index]
        ):
            yield Span(index, min(len(words), index + 4), certain=False)


def _without_overlap(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, -s.end)):
        if kept and span.start < kept[-1].end:
            continue
        kept.append(span)
    return kept


_ALWAYS = frozenset({"um", "umm", "uh", "uhm", "er", "erm", "hmm", "mm", "ah", "eh"})


def _like_needed(before: str, after: str) -> bool:
    verbs = {"would", "looks", "look", "sounds", "sound", "feel", "feels", "seems"}
    return (
        before in verbs | {"you", "i", "we", "they", "do", "something", "things", "is"}
        or before in {"not", "people", "anything", "just", "more", "what", "also", ""}
        or after in {"to", "that", "this", "it", "them", "you", "the", "a", "an"}
    )


def _know_needed(before: str, after: str) -> bool:
    return before in {"do", "did", "if", "as", "let", "would", "what", "that"} or (
        after in WH | {"if", "that", "about", "the", "anyone", "someone", "anything"}
    )


def _of_needed(before: str, after: str) -> bool:
    return before in {"what", "this", "that", "some", "the", "any", "which", "a", "all"}


_SOMETIMES: MappingProxyType[tuple[str, ...], Callable[[str, str], bool]] = (
    MappingProxyType(
        {
            ("like",): _like_needed,
            ("you", "know"): _know_needed,
            ("basically",): lambda before, after: False,
            ("actually",): lambda before, after: False,
            ("sort", "of"): _of_needed,
            ("kind", "of"): _of_needed,
        }
    )
)

MONOLOGUE_S = 45.0
MONOLOGUE_WORDS = 120
"""An answer beyond either is a monologue.  Source: the measures' default range, and
that length at 160 words a minute."""


def monologues(answer: Answer) -> list[Span]:
    """Return the whole answer where it is a monologue."""
    long = (answer.duration_s or 0) > MONOLOGUE_S
    if long or len(answer.words) > MONOLOGUE_WORDS:
        return [Span(0, len(answer.words))]
    return []


DETECTORS: MappingProxyType[str, Callable[[Words], list[Span]]] = MappingProxyType(
    {
        "question": questions,
        "open-question": open_questions,
        "closed-question": closed_questions,
        "acknowledgement": acknowledgements,
        "quantifying-question": quantifying_questions,
        "filler": fillers,
    }
)
"""Behaviours that are found in the words alone.  What a scenario may name beside
these and "monologue" is not detected by this version, and judged not measured."""


def detect(answer: Answer) -> tuple[Behaviour, ...]:
    """Return all behaviours found in an answer, by name and place."""
    tokens = normalise(answer.words)
    found = [
        behaviour(name, span, tokens, answer)
        for name in DETECTORS
        for span in spans_of(name, tokens)
    ]
    whole = Span(0, len(tokens))
    found += [behaviour("monologue", whole, tokens, answer) for _ in monologues(answer)]
    return tuple(found)


def spans_of(name: str, tokens: Sequence[Token]) -> list[Span]:
    """Return where a behaviour of DETECTORS shows.  Raises KeyError for others."""
    return DETECTORS[name]([token.text for token in tokens])


def behaviour(
    name: str, span: Span, tokens: Sequence[Token], answer: Answer
) -> Behaviour:
    """Return a span of tokens as a behaviour at its place in the answer."""
    first, last = tokens[span.start].first, tokens[span.end - 1].last
    text = " ".join(word.text for word in answer.words[first : last + 1])
    return Behaviour(name, first, last, text, span.certain)
