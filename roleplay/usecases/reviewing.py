"""From facts to what the progress page shows; no storage, no clock."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from statistics import fmean

from roleplay.game import AttemptFact, TurnFact
from roleplay.scenario import skill_name
from roleplay.scoring import COMFORTABLE_PACE
from roleplay.usecases.progress_values import (
    ObjectionRow,
    SkillCard,
    SkillLine,
    Trend,
    TrendPoint,
    WeekPoint,
    level_of_score,
)
from roleplay.words import tr

WEEK = timedelta(days=7)
FILLERS_AT_MOST = 4.0
RESPONSE_S = (0.3, 3.0)
"""Usual ranges.  Source: the scoring design, measures."""

NO_SOUND = tr("Nothing was spoken in this time. Typed answers have no sound.")
NO_FILLERS = tr(
    "Not measured: the recogniser leaves fillers out, or nothing was spoken aloud."
)
NO_LINES = tr("Not measured: the buyer's lines were not played aloud.")


def week_of(day: date, starts_on: int = 0) -> date:
    """Return the first day of a day's week.  starts_on: 0 for Monday to 6."""
    return day - timedelta(days=(day.weekday() - starts_on) % 7)


def weeks_between(first: date, last: date) -> tuple[date, ...]:
    """Return the first days of all weeks from one to another, both included."""
    return tuple(first + WEEK * n for n in range((last - first) // WEEK + 1))


def skill_lines(
    attempts: Sequence[AttemptFact], cards: Iterable[SkillCard], starts_on: int
) -> tuple[SkillLine, ...]:
    """Return each scored skill over time, the latest practised first."""
    known = {card.skill: card for card in cards}
    latest: dict[str, AttemptFact] = {}
    for attempt in attempts:
        if attempt.score is not None:
            latest[attempt.skill] = attempt
    order = sorted(latest, key=lambda s: latest[s].finished_at, reverse=True)
    return tuple(
        SkillLine(
            skill,
            skill_name(skill),
            _points([a for a in attempts if a.skill == skill], starts_on),
            known.get(skill),
        )
        for skill in order
    )


def _points(attempts: Sequence[AttemptFact], starts_on: int) -> tuple[WeekPoint, ...]:
    weeks: dict[date, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    for attempt in attempts:
        if attempt.score is not None:
            week = weeks[week_of(attempt.day_on, starts_on)]
            week[attempt.scenario_key].append(attempt.score)
    points = []
    for week_on, scenarios in sorted(weeks.items()):
        score = fmean(max(scores) for scores in scenarios.values())
        count = sum(map(len, scenarios.values()))
        points.append(WeekPoint(week_on, score, level_of_score(score), count))
    return tuple(points)


def objections(attempts: Iterable[AttemptFact]) -> tuple[ObjectionRow, ...]:
    """Return the kinds of objections met, the most frequent first."""
    met: Counter[str] = Counter()
    passed: Counter[str] = Counter()
    for attempt in attempts:
        for turn in attempt.turns:
            if turn.objection and turn.score is not None:
                met[turn.objection] += 1
                passed[turn.objection] += turn.score >= attempt.pass_mark
    kinds = sorted(met, key=lambda kind: (-met[kind], kind))
    return tuple(ObjectionRow(kind, met[kind], passed[kind]) for kind in kinds)


def trends(attempts: Sequence[AttemptFact], starts_on: int) -> tuple[Trend, ...]:
    """Return pace, fillers, talk share and response time by week.

    A week's pace and response time are means over turns; fillers and talk share are
    sums over sums, so that long answers weigh more.
    """
    weeks: dict[date, list[TurnFact]] = defaultdict(list)
    for attempt in attempts:
        weeks[week_of(attempt.day_on, starts_on)] += attempt.turns
    by_week = sorted(weeks.items())
    pace = _series(
        (week, _mean([t.delivery.pace for t in turns])) for week, turns in by_week
    )
    fillers = _series((week, _fillers(turns)) for week, turns in by_week)
    share = _series((week, _talk_share(turns)) for week, turns in by_week)
    response = _series(
        (week, _mean([t.delivery.response_s for t in turns])) for week, turns in by_week
    )
    return (
        Trend(
            "Pace",
            tr("words a minute"),
            COMFORTABLE_PACE,
            tr("Words over speaking time without pauses."),
            *_or(pace, NO_SOUND),
        ),
        Trend(
            "Fillers",
            tr("per 100 words"),
            (None, FILLERS_AT_MOST),
            tr("Um, uh and the like."),
            *_or(fillers, NO_FILLERS),
        ),
        Trend(
            tr("Talk share"),
            "%",
            (None, None),
            tr("Your speaking time over yours and the buyer's."),
            *_or(share, NO_LINES),
        ),
        Trend(
            tr("Response time"),
            "s",
            RESPONSE_S,
            tr("From the end of the buyer's line to your first word."),
            *_or(response, NO_LINES),
        ),
    )


def _or(
    points: tuple[TrendPoint, ...], missing: str
) -> tuple[tuple[TrendPoint, ...], str]:
    return points, "" if points else missing


def _series(
    weeks: Iterable[tuple[date, tuple[float, int] | None]],
) -> tuple[TrendPoint, ...]:
    return tuple(TrendPoint(week, *found) for week, found in weeks if found is not None)


def _mean(values: Sequence[float | None]) -> tuple[float, int] | None:
    measured = [value for value in values if value is not None]
    return (fmean(measured), len(measured)) if measured else None


def _fillers(turns: Sequence[TurnFact]) -> tuple[float, int] | None:
    heard = [
        (turn.delivery.fillers, turn.delivery.words)
        for turn in turns
        if turn.delivery.fillers is not None and turn.delivery.words
    ]
    words = sum(words or 0 for _, words in heard)
    if not words:
        return None
    return 100.0 * sum(count or 0 for count, _ in heard) / words, len(heard)


def _talk_share(turns: Sequence[TurnFact]) -> tuple[float, int] | None:
    pairs = [
        (turn.delivery.rep_s, turn.delivery.buyer_s)
        for turn in turns
        if turn.delivery.rep_s is not None and turn.delivery.buyer_s is not None
    ]
    mine = sum(rep or 0.0 for rep, _ in pairs)
    both = mine + sum(buyer or 0.0 for _, buyer in pairs)
    return (100.0 * mine / both, len(pairs)) if both > 0 else None
