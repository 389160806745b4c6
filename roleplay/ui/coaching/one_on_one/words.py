"""Days, times and outcomes of one-on-ones in words."""

from datetime import date, datetime, time, timedelta

from roleplay.scoring import Verdict
from roleplay.usecases import short_day
from roleplay.words import tr

OUTCOME_WORDS = (tr("Kept"), tr("Partly"), tr("Not kept"))
VERDICT_OF = {
    "kept": Verdict.MET,
    "partly": Verdict.PARTLY,
    "not kept": Verdict.MISSED,
}
"""The marks that stand for outcomes; a reader hears the outcome's own word."""

OUTCOME_OF = {verdict: outcome for outcome, verdict in VERDICT_OF.items()}


def clock(at: datetime | time) -> str:
    """Return a time of day such as "10:05"."""
    return f"{at.hour}:{at.minute:02}"


def when(at: datetime, minutes: int) -> str:
    """Return a meeting's time such as "Tue 14 Oct, 10:00 to 10:25"."""
    end = at + timedelta(minutes=minutes)
    return tr(
        "{short_day}, {clock} to {clock2}",
        short_day=short_day(at.date()),
        clock=clock(at),
        clock2=clock(end),
    )


def time_left(seconds: int) -> str:
    """Return "14:20 left", or "2:05 over"."""
    minutes, rest = divmod(abs(seconds), 60)
    clock = f"{minutes}:{rest:02}"
    if seconds >= 0:
        return tr("{clock} left", clock=clock)
    return tr("{clock} over", clock=clock)


def first_name(name: str) -> str:
    """Return the first word of a name."""
    return name.split()[0] if name.split() else name


def day_of(at: datetime, today: date) -> str:
    """Return "today", "yesterday" or a day such as "Tue 14 Oct"."""
    day = at.astimezone().date()
    gone = (today - day).days
    return (tr("today"), tr("yesterday"))[gone] if gone in (0, 1) else short_day(day)
