"""Amounts as people write them, read without a guess."""

import re
from datetime import date

from roleplay.errors import UsageError
from roleplay.game import Money
from roleplay.words import tr

MOST = 10**12
"""The largest amount, in whole units of a currency.  Source: own choice."""
LONGEST_WHAT = 200

_AMOUNT = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?")
_CURRENCY = re.compile(r"[^\W\d_]{1,8}|[$€£¥]")


def read_money(amount: str, currency: str) -> Money:
    """Return an amount such as "12,500" or "12500.50" of a currency such as "EUR".

    Raises UsageError for anything else, for nothing, and beyond MOST.
    """
    match = _AMOUNT.fullmatch(amount.strip())
    if match is None or not amount.strip().isascii():
        raise UsageError(
            tr("The amount is digits, such as 12,500 or 12500.50. Nothing was changed.")
        )
    whole, rest = match.group(1).replace(",", ""), match.group(2) or ""
    if len(whole) > len(str(MOST)) or int(whole) > MOST:
        raise UsageError(
            tr("That amount is too large to be kept. Nothing was changed.")
        )
    hundredths = int(whole) * 100 + int(rest.ljust(2, "0"))
    if not hundredths:
        raise UsageError(tr("The amount is more than 0. Nothing was changed."))
    name = currency.strip().upper()
    if not _CURRENCY.fullmatch(name):
        raise UsageError(
            tr(
                "The currency is a short word such as EUR, or one sign. "
                "Nothing was changed."
            )
        )
    return Money(hundredths, name)


def read_what(what: str) -> str:
    """Return on what was spent, on one line.  Raises UsageError."""
    plain = " ".join(what.split())
    if not plain:
        raise UsageError(tr("Say on what it was spent. Nothing was changed."))
    if len(plain) > LONGEST_WHAT:
        raise UsageError(
            tr(
                "What it was spent on has {longest_what} letters at most, "
                "this has {count}. Nothing was changed; shorten it.",
                longest_what=LONGEST_WHAT,
                count=len(plain),
            )
        )
    return plain


def refuse_coming(spent_on: date, today: date) -> None:
    """Raise UsageError for a day that is still to come."""
    if spent_on > today:
        raise UsageError(
            tr(
                "That day is still to come. Nothing was changed; enter it "
                "once it is spent."
            )
        )
