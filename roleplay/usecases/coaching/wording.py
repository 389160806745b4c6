"""What somebody typed, as it is kept: checked, never cut."""

from datetime import date, timedelta

from roleplay.errors import UsageError
from roleplay.words import tr

LONGEST_AHEAD = timedelta(days=366)
"""How far ahead a day may lie.  Source: own choice."""


def kept_text(text: str, name: str, most: int, *, may_be_empty: bool = False) -> str:
    """Return a text without blanks around it and without control characters.

    name: what it is, to start a sentence with, such as "The note".  most: letters.
    Raises UsageError for an empty or an endless one; nothing of it is cut.
    """
    clean = "".join(c for c in text if c in "\n\t" or c.isprintable()).strip()
    if not clean and not may_be_empty:
        raise UsageError(
            tr("{name} is empty. Nothing was kept. Write a few words first.", name=name)
        )
    if len(clean) > most:
        raise UsageError(
            tr(
                "{name} has {count} letters; {most} fit. Shorten it. Nothing "
                "was kept yet, and what you wrote stays where it is.",
                name=name,
                count=len(clean),
                most=most,
            )
        )
    return clean


def day_ahead(day: date, today: date) -> date:
    """Return a day from today on, within a year.  Raises UsageError."""
    if day < today:
        raise UsageError(
            tr("That day is over. Nothing was kept. Choose today or later.")
        )
    if day - today > LONGEST_AHEAD:
        raise UsageError(tr("That day is over a year away. Nothing was kept."))
    return day
