"""The language of what is said to a person; English until another is spoken.

A text is marked where it stands: ``tr("{name} is added", name=name)``.  Texts of
modules are made on import, so the language is chosen once, before the parts that
speak are imported.  It is the one state of the program that lies in a module: it holds
for all parts alike, and every function that says something would have to be handed it.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

Find: TypeAlias = Callable[[str, str], str]
"""Returns a text in another language, given it and a note; "" for an unknown one."""


class _Spoken:
    """The language spoken.  lowers: whether nouns are written small in a sentence."""

    def __init__(self) -> None:
        self.find: Find | None = None
        self.lowers = True


_SPOKEN = _Spoken()


def speak(find: Find | None, *, lowers: bool = True) -> None:
    """Speak another language from now on; None for English."""
    _SPOKEN.find, _SPOKEN.lowers = find, lowers


def tr(text: str, note: str = "", /, **values: object) -> str:
    """Return a text in the language spoken, with *values* at its {places}.

    *text* is a literal, so that ``script/translate`` finds it.  note: tells two texts
    apart that are the same in English only.  Without values braces stand for
    themselves.
    """
    said = (_SPOKEN.find and _SPOKEN.find(text, note)) or text
    return said.format(**values) if values else said


def inside(text: str) -> str:
    """Return a name as it is written in the middle of a sentence."""
    return text[:1].lower() + text[1:] if _SPOKEN.lowers else text


def listed(names: Sequence[str]) -> str:
    """Return names as they are said one after the other: "a, b and c"."""
    if len(names) < 2:
        return "".join(names)
    return tr("{first} and {last}", first=", ".join(names[:-1]), last=names[-1])


def begin(text: str) -> str:
    """Return a text as it is written at the beginning of a sentence."""
    return text[:1].upper() + text[1:]
