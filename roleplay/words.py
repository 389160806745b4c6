"""The language of what is said to a person; English until another is spoken.

A text is marked where it stands: ``tr("{name} is added", name=name)``.  Texts of
modules are made on import, so the language is chosen once, before the parts that
speak are imported.  It is the one state of the program that lies in a module: it holds
for all parts alike, and every function that says something would have to be handed it.
"""

from collections.abc import Callable


class _Spoken:
    """The language spoken."""

    def __init__(self) -> None:
        self.find: Callable[[str], str] = str


_SPOKEN = _Spoken()


def speak(find: Callable[[str], str]) -> None:
    """Speak another language from now on.

    find: returns a text in that language; an unknown one, or "", as it is.
    """
    _SPOKEN.find = find


def tr(text: str, **values: object) -> str:
    """Return a text in the language spoken, with *values* at its {places}.

    *text* is a literal, so that ``script/translate`` finds it.  Without values braces
    stand for themselves.
    """
    said = _SPOKEN.find(text) or text
    return said.format(**values) if values else said
