"""Badges for coming back.  Rules: game.md."""

from collections import defaultdict
from datetime import date
from itertools import pairwise

from roleplay.game.badge_rule import Badge, Hit, Tally, hit_of, steps, whole
from roleplay.game.facts import AttemptFact, PersonFacts
from roleplay.game.week import WEEK, weeks_reached
from roleplay.words import tr

AWAY_DAYS = 14
GAPS_DAYS = (1, 3, 7, 21)
WEEKS = 6


def _tried_again(facts: PersonFacts) -> Tally:
    finished = {attempt.attempt_id for attempt in whole(facts)}
    retried = [hit_of(a) for a in facts.attempts if a.retry_of in finished]
    return steps(retried, 1)


def _bettered(facts: PersonFacts) -> Tally:
    hits = [hit_of(a) for a in facts.attempts if _is_better(a)]
    return steps(hits, 10)


def _is_better(attempt: AttemptFact) -> bool:
    if attempt.retry_of is None or attempt.score is None:
        return False
    return attempt.retry_before is not None and attempt.score > attempt.retry_before


def _kept_week(facts: PersonFacts) -> Tally:
    kept = weeks_reached(facts.attempts)
    return steps([hit_of(attempt) for attempt in kept.values()], 1)


def _kept_six(facts: PersonFacts) -> Tally:
    """Count weeks one after another; those that a holiday touches are passed over."""
    row = longest = 0
    before: date | None = None
    for monday, attempt in sorted(weeks_reached(facts.attempts).items()):
        if before is not None and not _all_off(facts, before + WEEK, monday):
            row = 0
        row, before = row + 1, monday
        longest = max(longest, row)
        if row == WEEKS:
            return Tally(WEEKS, WEEKS, hit_of(attempt))
    return Tally(longest, WEEKS, None)


def _all_off(facts: PersonFacts, monday: date, until: date) -> bool:
    weeks = [monday + WEEK * n for n in range((until - monday) // WEEK)]
    return all(
        any(h.from_on < week + WEEK and h.to_on >= week for h in facts.holidays)
        for week in weeks
    )


def _came_back(facts: PersonFacts) -> Tally:
    hits = [
        hit_of(after)
        for before, after in pairwise(facts.attempts)
        if (after.day_on - before.day_on).days >= AWAY_DAYS
    ]
    return steps(hits, 1)


def _spaced_out(facts: PersonFacts) -> Tally:
    """Return the skill that got furthest; of several, the first to get there.

    A gap is the days without practice of the skill before a pass of it.
    """
    skills: dict[str, list[AttemptFact]] = defaultdict(list)
    for attempt in whole(facts):
        skills[attempt.skill].append(attempt)
    need = len(GAPS_DAYS)
    found = [_gaps_kept(attempts) for attempts in skills.values()]
    done = [hits[-1] for hits in found if len(hits) == need]
    first = min(done, key=lambda hit: (hit.at, hit.attempt_id or ""), default=None)
    return Tally(max(map(len, found), default=0), need, first)


def _gaps_kept(attempts: list[AttemptFact]) -> list[Hit]:
    hits: list[Hit] = []
    passed = False
    for before, after in pairwise(attempts):
        passed = passed or _is_pass(before)
        gap = (after.day_on - before.day_on).days
        if len(hits) == len(GAPS_DAYS):
            break
        if passed and _is_pass(after) and gap >= GAPS_DAYS[len(hits)]:
            hits.append(hit_of(after))
    return hits


def _is_pass(attempt: AttemptFact) -> bool:
    return attempt.score is not None and attempt.score >= attempt.pass_mark


HABIT_BADGES = (
    Badge(
        "first-encore",
        "habit",
        tr("First encore"),
        tr("Finish a scenario, then try one turn again"),
        tr("turns"),
        _tried_again,
    ),
    Badge(
        "week-kept",
        "habit",
        tr("Week kept"),
        tr("Reach your own weekly goal"),
        tr("weeks kept"),
        _kept_week,
    ),
    Badge(
        "six-weeks",
        "habit",
        tr("Six weeks"),
        tr("Reach your weekly goal in six weeks; holidays pause"),
        tr("weeks kept"),
        _kept_six,
    ),
    Badge(
        "came-back",
        "habit",
        tr("Came back"),
        tr("Practise again after two weeks or more away"),
        tr("returns"),
        _came_back,
    ),
    Badge(
        "spaced-out",
        "habit",
        tr("Spaced out"),
        tr("Keep a skill through gaps of 1, 3, 7 and 21 days"),
        tr("gaps"),
        _spaced_out,
    ),
    Badge(
        "second-wind",
        "habit",
        tr("Second wind"),
        tr("Raise a result by retrying the same turn, ten times"),
        tr("results raised"),
        _bettered,
    ),
)
