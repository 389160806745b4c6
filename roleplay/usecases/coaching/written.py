"""Text that people write about each other: cleaned, refused where it cannot be kept."""

import unicodedata
from datetime import date

from roleplay.errors import UsageError
from roleplay.words import tr

INVISIBLE = ("Cc", "Cs", "Co", "Cn")
"""Control letters, half, private and unassigned ones: not every database keeps them."""

STILL_THERE = tr("Nothing was saved, and what you wrote is still there.")


def written(
    text: str, what: str, most: int, kept: str = STILL_THERE, *, needed: bool = True
) -> str:
    """Return *text* as it is kept: without what nobody can see.

    what: how an error calls it, such as "The note".  kept: what is said then of what
    was kept, such as "Nothing was added."  Raises UsageError where it is empty though
    needed, or has over *most* letters; nothing is cut off.
    """
    plain = "\n".join(text.splitlines()).strip()
    plain = "".join(c for c in plain if c in "\n\t" or not _is_invisible(c))
    if needed and not any(c.isalnum() for c in plain):
        raise UsageError(
            tr("{what} is empty. Write a few words. {kept}", what=what, kept=kept)
        )
    if len(plain) > most:
        raise UsageError(
            tr(
                "{what} has {count:,} letters; {most:,} fit. Shorten it. {kept}",
                what=what,
                count=len(plain),
                most=most,
                kept=kept,
            )
        )
    return plain


def written_line(
    text: str, what: str, most: int, kept: str = STILL_THERE, *, needed: bool = True
) -> str:
    """Return *text* as of written(), on one line with single spaces."""
    return written(" ".join(text.split()), what, most, kept, needed=needed)


def not_before(day: date, first: date, what: str) -> None:
    """Raise UsageError for a day before *first*."""
    if day < first:
        raise UsageError(
            tr(
                "{what} lies in the past. Choose a day from today on. {still_there}",
                what=what,
                still_there=STILL_THERE,
            )
        )


def _is_invisible(letter: str) -> bool:
    return unicodedata.category(letter) in INVISIBLE
