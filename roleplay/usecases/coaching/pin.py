"""The PIN of a profile: how it is kept, and what many wrong tries cost.

A PIN keeps others at this computer from opening a profile in Encore.  It encrypts
nothing: who can read the files of the data folder can read what is in them.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from roleplay.errors import UsageError
from roleplay.storage import Roles, StoredPin
from roleplay.words import tr

DIGITS = (4, 12)
"""Least and most digits.  Source: own choice."""

FREE_TRIES = 3
"""Wrong tries without a wait.  Source: own choice."""

FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(hours=1)
"""The wait after the last free try; it doubles up to the longest.  Source: own
choice: 10,000 PINs of four digits then take over a year."""


def refuse_unusable(pin: str) -> None:
    """Raise UsageError for a PIN that is not some digits."""
    least, most = DIGITS
    if not (pin.isascii() and pin.isdigit() and least <= len(pin) <= most):
        raise UsageError(
            tr(
                "A PIN has {least} to {most} digits and nothing else. "
                "Nothing was changed.",
                least=least,
                most=most,
            )
        )


def hashed(pin: str) -> str:
    """Return a PIN as it is kept: by Argon2id with the library's own parameters.

    Source: RFC 9106, section 4, second recommended option.
    """
    return PasswordHasher().hash(pin)


def wait_after(wrong: int) -> timedelta:
    """Return how long to wait after so many wrong tries in a row."""
    if wrong < FREE_TRIES:
        return timedelta()
    doublings = min(wrong - FREE_TRIES, 20)
    return min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


def enter(roles: Roles, person_id: str, pin: str, now: datetime) -> None:
    """Let somebody into a profile.

    Raises UsageError for a wrong PIN or too many tries, StorageError where the profile
    has none.
    """
    why = ""

    def judge(stored: StoredPin) -> StoredPin | None:
        nonlocal why
        kept, why = judged(stored, pin, now)
        return kept

    roles.try_pin(person_id, judge)
    if why:
        raise UsageError(why)


def judged(stored: StoredPin, pin: str, now: datetime) -> tuple[StoredPin | None, str]:
    """Return what to keep (None: as it was), and why not to let in ("": let in).

    A try during a wait is not looked at and does not prolong it.  A clock set back
    never makes a wait longer than it is.
    """
    left = _left(stored, now)
    if left > timedelta():
        return None, tr(
            "Too many wrong tries. Wait {words}, then try again.", words=_words(left)
        )
    if _fits(stored.hashed, pin):
        return replace(stored, wrong=0, wrong_at=None), ""
    kept = replace(stored, wrong=stored.wrong + 1, wrong_at=now)
    wait = wait_after(kept.wrong)
    if wait:
        return kept, tr(
            "That is not the PIN. Wait {words}, then try again.", words=_words(wait)
        )
    tries = FREE_TRIES - kept.wrong
    more = tr("1 more try") if tries == 1 else tr("{tries} more tries", tries=tries)
    return kept, tr("That is not the PIN. {more} before a wait.", more=more)


def _left(stored: StoredPin, now: datetime) -> timedelta:
    if stored.wrong_at is None:
        return timedelta()
    passed = max(now - stored.wrong_at, timedelta())
    return wait_after(stored.wrong) - passed


def _fits(kept: str, pin: str) -> bool:
    try:
        return PasswordHasher().verify(kept, pin)
    except (VerificationError, InvalidHashError):
        return False


def _words(wait: timedelta) -> str:
    seconds = max(1, round(wait.total_seconds()))
    if seconds < 120:
        return tr("{seconds} seconds", seconds=seconds)
    return tr("{value} minutes", value=-(-seconds // 60))
