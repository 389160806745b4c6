"""Numbers as people write them."""

import re

from roleplay.errors import UsageError
from roleplay.words import tr


def number_of(text: str, what: str) -> float:
    """Return the number in *text*, "2.5" or "2,5".  Raises UsageError.

    "1,200" is asked back: it is two numbers, depending on where one is from.
    """
    plain = "".join(text.split()).removesuffix("%")
    if re.fullmatch(r"[-+]?\d+,\d{3}", plain, re.ASCII):
        raise UsageError(
            tr(
                "{what}: “{said}” can be read in two ways. Write it without "
                "the comma, such as 1200, or with a point, such as 1.2. "
                "Nothing was saved.",
                what=what,
                said=text.strip(),
            )
        )
    if not re.fullmatch(r"[-+]?\d+([.,]\d+)?", plain, re.ASCII):
        raise UsageError(
            tr(
                "{what} is a number, such as 4 or 2.5. What it counts goes "
                "into the unit. Nothing was saved.",
                what=what,
            )
        )
    return float(plain.replace(",", "."))


def whole_number_of(text: str, what: str) -> int:
    """Return the whole number in *text*, up to four digits.  Raises UsageError."""
    plain = text.strip()
    if not re.fullmatch(r"\d{1,4}", plain, re.ASCII):
        raise UsageError(
            tr("{what} is a whole number, such as 24. Nothing was saved.", what=what)
        )
    return int(plain)
