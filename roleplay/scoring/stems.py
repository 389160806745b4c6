"""The stem of a word, and the words that share one with another meaning."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import snowballstemmer

_APART = (
    "wonderful wonderfully, interesting interestingly, leading, willing willingly,"
    "hardly, lately, likely, lovely, kindly, fairly, nearly, shortly, highly, mostly,"
    "surely, hopefully, thankfully, barely, promising, reasonable reasonably, custom,"
    "important importantly importance, business businesses, several, officer officers,"
    "experiment experiments, department departments, apartment apartments,"
    "position positions positioned, relative relatively"
)
APART: Mapping[str, str] = MappingProxyType(
    {form: forms.split()[0] for forms in _APART.split(",") for form in forms.split()}
)
"""Words whose Porter stem is that of another word ("willing" of "will", "interesting"
of "interested", "business" of "busy"), to a stem of their own.  Source: own choice,
among words of sales talk; one belongs here if a person who listens for the one would
not want the other."""


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return the English stem.  Source: Porter 2 (Snowball), Porter 2001, and APART."""
    return APART.get(word) or str(_stemmer().stemWord(word))


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    return snowballstemmer.stemmer("english")
