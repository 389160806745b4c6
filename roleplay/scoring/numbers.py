"""Numbers in words and in figures: "twenty five", "25" and "$25" become one token."""

import re

_UNITS = {
    word: value
    for value, word in enumerate(
        (
            *("zero", "one", "two", "three", "four", "five", "six", "seven"),
            *("eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen"),
            *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
        )
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate(
        (
            *("twenty", "thirty", "forty", "fifty"),
            *("sixty", "seventy", "eighty", "ninety"),
        ),
        2,
    )
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_FIGURE = re.compile(r"[$€£]?(\d+(?:,\d{3})*(?:\.\d+)?)(k|m|%)?$")

MAX_WORDS = 12
"""Longest spoken number that is put together.  Source: own choice."""


def figure(text: str) -> str:
    """Return a figure without its marks ("$1,500" is "1500"), or ""."""
    match = _FIGURE.match(text)
    if match is None or len(text) > 24:
        return ""
    value = float(match[1].replace(",", ""))
    scale = {"k": 1000, "m": 10**6}.get(match[2] or "", 1)
    total = value * scale
    return str(int(total)) if total == int(total) else str(total)


def spoken(words: list[str]) -> tuple[str, int]:
    """Return the number that *words* begin with and how many words it takes.

    ("", 0) where they begin with none.  "a hundred" counts, "a" alone does not; "one"
    alone stays a word, as it mostly is a pronoun.
    """
    total = part = used = 0
    last = ""
    for index, word in enumerate(words[:MAX_WORDS]):
        kind = _kind(word, words, index)
        if kind == "and" and last in _SCALES:
            continue
        if not kind or kind == "and" or not _may_follow(last, word, kind):
            break
        part, total = _add(word, part, total)
        last, used = word, index + 1
    if used == 0 or (used == 1 and words[0] == "one"):
        return "", 0
    return str(total + part), used


def _kind(word: str, words: list[str], index: int) -> str:
    if word in _UNITS:
        return "unit"
    if word in _TENS:
        return "ten"
    if word in _SCALES:
        return "scale" if index or word == "hundred" else ""
    if word == "and" and index:
        return "and"
    follows = words[index + 1] if index + 1 < len(words) else ""
    return "unit" if word == "a" and index == 0 and follows in _SCALES else ""


def _may_follow(last: str, word: str, kind: str) -> bool:
    if not last or last in _SCALES:
        return True
    if kind == "scale":
        return True
    return last in _TENS and 0 < _UNITS.get(word, 0) < 10


def _add(word: str, part: int, total: int) -> tuple[int, int]:
    if word in _SCALES:
        scale = _SCALES[word]
        if scale == 100:
            return (part or 1) * 100, total
        return 0, total + (part or 1) * scale
    value = 1 if word == "a" else _UNITS.get(word, _TENS.get(word, 0))
    return part + value, total
