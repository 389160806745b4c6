"""Notices: what keeps them sincere, who waits for one, and which moment is rare.

A notice is a few words to one person on one skill and one moment.  The limits are an
own choice: thanks given to many at once, or in the same words again, say nothing
about the one who reads them.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal, TypeAlias

from roleplay.words import tr

NoticeAbout: TypeAlias = Literal["", "attempt", "call"]
"""What a notice is tied to; "" for a moment that only its words describe."""

ReachedHow: TypeAlias = Literal["passed", "call"]
"""How a skill was reached: a scenario of it passed, or it was seen on a real call."""

NOTICES_A_DAY = 3
"""Notices one person gives on a day."""

FEWEST_WORDS = 4
"""Of a notice: fewer cannot name a moment ("Well done")."""

NOTICE_LETTERS = 500
"""Of a notice: it is read in one breath."""

SILENT = timedelta(days=14)
"""How long a new skill may stay unnoticed.  Source: coaching.md, duty 5."""

NEWS = timedelta(days=60)
"""After that a skill is nobody's news any more, and nothing reminds of it."""

MOST_NUDGES = 3
"""Reminders at a time: a list of names to work off would be bulk kudos."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What one person noticed about another.

    given_on: the giver's local day.  about_id: of the attempt or call, or "".
    """

    notice_id: str
    giver_id: str
    person_id: str
    skill: str
    moment: str
    about: NoticeAbout
    about_id: str
    given_on: date
    given_at: datetime


@dataclass(frozen=True, slots=True)
class Reached:
    """A skill that somebody newly has, as far as who is asking may see it."""

    person_id: str
    skill: str
    on: date
    how: ReachedHow


@dataclass(frozen=True, slots=True)
class Nudge:
    """Somebody's new skill that nobody noticed.  days: since it was reached."""

    person_id: str
    skill: str
    on: date
    how: ReachedHow
    days: int


def refusal(new: Notice, given: Iterable[Notice]) -> str:
    """Return why a notice cannot be given, in a sentence, or "".

    given: what its giver gave before, in any order.
    """
    mine = [notice for notice in given if notice.giver_id == new.giver_id]
    today = [notice for notice in mine if notice.given_on == new.given_on]
    if new.person_id == new.giver_id:
        return tr("A notice is for somebody else.")
    if len(same_words(new.moment).split()) < FEWEST_WORDS:
        return tr(
            "Say what you saw or heard, in at least {fewest_words} words.",
            fewest_words=FEWEST_WORDS,
        )
    if len(new.moment) > NOTICE_LETTERS:
        return tr(
            "This has {count} letters; {notice_letters} fit. Keep the "
            "one moment that counts.",
            count=len(new.moment),
            notice_letters=NOTICE_LETTERS,
        )
    if any(notice.person_id == new.person_id for notice in today):
        return tr("You noticed this person today already. Tomorrow is a new day.")
    if len(today) >= NOTICES_A_DAY:
        return tr(
            "That would be more than {notices_a_day} on one day. Fewer "
            "are worth more; tomorrow is a new day.",
            notices_a_day=NOTICES_A_DAY,
        )
    words = same_words(new.moment)
    if any(same_words(notice.moment) == words for notice in mine):
        return tr("You wrote these very words before. Say what was special this time.")
    return ""


def same_words(text: str) -> str:
    """Return the words of a text; upper case, marks and spaces do not count."""
    return " ".join(re.findall(r"\w+", text.casefold()))


def nudges(
    reached: Iterable[Reached], notices: Iterable[Notice], today: date
) -> tuple[Nudge, ...]:
    """Return whose new skill nobody noticed, the longest wait first.

    One per person, for the skill that waits longest, and MOST_NUDGES at most.  A skill
    counts from the day it was first reached; a notice of that skill from that day on,
    by anybody, ends the wait.
    """
    first: dict[tuple[str, str], Reached] = {}
    for fact in sorted(reached, key=lambda r: (r.on, r.how, r.skill)):
        first.setdefault((fact.person_id, fact.skill), fact)
    latest: dict[tuple[str, str], date] = {}
    for notice in notices:
        key = (notice.person_id, notice.skill)
        latest[key] = max(notice.given_on, latest.get(key, notice.given_on))
    waiting: dict[str, Nudge] = {}
    for key, fact in first.items():
        noticed = key in latest and latest[key] >= fact.on
        if not noticed and SILENT <= today - fact.on <= NEWS:
            days = (today - fact.on).days
            nudge = Nudge(fact.person_id, fact.skill, fact.on, fact.how, days)
            waiting.setdefault(fact.person_id, nudge)
    order = sorted(waiting.values(), key=lambda n: (-n.days, n.person_id))
    return tuple(order[:MOST_NUDGES])


Celebration: TypeAlias = Literal["first", "call", "tenth"]
"""A rare moment: somebody's first notice, the first on a real call, the tenth."""

CELEBRATIONS: tuple[Celebration, ...] = ("first", "call", "tenth")
TENTH = 10


def celebrations(notices: Sequence[Notice]) -> dict[str, Celebration]:
    """Return which of one person's notices are a rare moment, by their id.

    notices: all of that person, in any order.  At most three in a lifetime, whatever
    comes later; a notice that is two of them is the rarer one: a call before a first.
    """
    order = sorted(
        {n.notice_id: n for n in notices}.values(),
        key=lambda n: (n.given_at, n.notice_id),
    )
    found: dict[str, Celebration] = {}
    if order:
        found[order[0].notice_id] = "first"
    if len(order) >= TENTH:
        found[order[TENTH - 1].notice_id] = "tenth"
    on_call = next((n for n in order if n.about == "call"), None)
    if on_call is not None:
        found[on_call.notice_id] = "call"
    return found
