"""Text that people write about each other: cleaned, refused where it cannot be kept."""

import unicodedata

from roleplay.errors import UsageError

INVISIBLE = ("Cc", "Cs", "Cn")
"""Control letters and half letters: no file and no database takes them all."""


def written(text: str, what: str, most: int, kept: str, *, needed: bool = True) -> str:
    """Return *text* as it is kept: without what nobody can see.

    what: how an error calls it, such as "The note".  kept: what is said then of what
    was kept, such as "Nothing was added."  Raises UsageError where it is empty though
    needed, or has over *most* letters; nothing is cut off.
    """
    plain = "\n".join(text.splitlines()).strip()
    plain = "".join(c for c in plain if c in "\n\t" or not _is_invisible(c))
    if needed and not any(c.isalnum() for c in plain):
        raise UsageError(f"{what} is empty. Write a few words. {kept}")
    if len(plain) > most:
        raise UsageError(
            f"{what} has {len(plain):,} letters; {most:,} fit. Shorten it. {kept}"
        )
    return plain


def written_line(
    text: str, what: str, most: int, kept: str, *, needed: bool = True
) -> str:
    """Return *text* as of written(), on one line with single spaces."""
    return written(" ".join(text.split()), what, most, kept, needed=needed)


def _is_invisible(letter: str) -> bool:
    return unicodedata.category(letter) in INVISIBLE
