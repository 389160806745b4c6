"""Text as people type or paste it: made plain, not empty, not endless."""

import unicodedata
from datetime import date

from roleplay.errors import UsageError


def written(text: str, what: str, most: int) -> str:
    """Return *text* without what cannot be shown.  Raises UsageError.

    Markup stays the letters it is; it is shown as such.  most: letters.
    """
    plain = plain_text(text)
    if not plain:
        raise UsageError(f"{what} is empty. Fill it in. Nothing was saved.")
    return short_enough(plain, what, most)


def maybe_written(text: str, what: str, most: int) -> str:
    """Return as ``written``, or "" for nothing."""
    return short_enough(plain_text(text), what, most)


def one_line(text: str, what: str, most: int) -> str:
    """Return as ``written``, on one line."""
    return written(" ".join(text.split()), what, most)


def plain_text(text: str) -> str:
    """Return *text* without control characters and outer space."""
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in _UNSHOWN)
    return "".join(kept).strip()


def short_enough(text: str, what: str, most: int) -> str:
    """Return *text*.  Raises UsageError where it is too long."""
    if len(text) > most:
        raise UsageError(
            f"{what} has {len(text):,} letters; {most:,} fit. Shorten it. Nothing was "
            "saved, and what you wrote is still there."
        )
    return text


def not_before(day: date, first: date, what: str) -> None:
    """Raise UsageError for a day before *first*."""
    if day < first:
        raise UsageError(
            f"{what} lies in the past. Choose a day from today on. Nothing was saved."
        )


_UNSHOWN = ("Cc", "Cs", "Co", "Cn")
"""Control characters, half characters, private and unassigned ones."""
