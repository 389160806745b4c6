"""Negation that governs a match, and only that match."""

from collections.abc import Collection, Sequence

from roleplay.scoring.normalise import Token
from roleplay.scoring.speech import WH

WINDOW = 5
"""Tokens before a match in which a negation still governs it.  Source: own choice."""

_NEGATORS = frozenset({"not", "never", "no", "without", "neither", "nor", "hardly"})
_CLAUSE = frozenset(
    {
        *("but", "and", "so", "because", "then", "however", "though", "although"),
        *("what", "how", "why", "who", "where", "when", "which", "if"),
        *("mind", "worry"),  # "I don't mind" is over where what follows begins
    }
)
_PRONOUNS = frozenset({"you", "we", "they", "i", "it", "he", "she", "there"})
_AUXILIARIES = frozenset(
    {
        *("do", "does", "did", "is", "are", "was", "were", "can", "could"),
        *("will", "would", "should", "have", "has", "had"),
    }
)
_NOT_NEGATING = frozenset(
    {
        *(("not", "only"), ("not", "just"), ("no", "problem"), ("no", "doubt")),
        *(("no", "worries"), ("never", "mind"), ("no", "question")),
    }
)


_UNSURE = frozenset({"sure", "certain", "clear"})
"""Behind these a question is put softly: "i'm not sure what it would take"."""


def negated(
    tokens: Sequence[Token], start: int, asked: Collection[int] = frozenset()
) -> bool:
    """Return whether a negation before *start* governs the words there.

    asked: where questions begin.  It must stand within WINDOW tokens and in the same
    clause; a question is a clause of its own ("no what would you need"), a wh-clause
    is not ("i do not know what it costs").  "don't you ..." asks; "not only", "never
    mind", "not sure what" and "can't thank you enough" do not negate.
    """
    if start in asked or _put_softly(tokens, start):
        return False
    for index in range(start - 1, max(-1, start - 1 - WINDOW), -1):
        word = tokens[index].text
        if word in _CLAUSE:
            return False
        if word in _NEGATORS and not _is_harmless(tokens, index):
            return True
        if index in asked:
            return False
    return False


def _put_softly(tokens: Sequence[Token], start: int) -> bool:
    return bool(start) and (
        tokens[start].text in WH and tokens[start - 1].text in _UNSURE
    )


def _is_harmless(tokens: Sequence[Token], index: int) -> bool:
    before = tokens[index - 1].text if index else ""
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if (tokens[index].text, after) in _NOT_NEGATING:
        return True
    if before in _AUXILIARIES and after in _PRONOUNS:
        return True
    later = [token.text for token in tokens[index + 1 : index + 6]]
    return before in ("can", "could") and "enough" in later
