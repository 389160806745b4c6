"""What the progress page says in words."""

from datetime import date, datetime

from roleplay.ui.widgets import ChartData, ChartLine, DayMarks
from roleplay.usecases import (
    LEVELS,
    BadgeState,
    Month,
    PastAttempt,
    Review,
    SkillLine,
    Trend,
    WeekPoint,
    bare_day,
    dated_day,
)
from roleplay.words import inside, tr

CLOSE = 0.6
"""From this share of the way to the next level on, one is close.  Own choice."""


def day_words(day: date, today: date) -> str:
    """Return a day as people say it, with the year where it is another one."""
    if day == today:
        return "today"
    return bare_day(day) if day.year == today.year else dated_day(day)


def level_words(level: float) -> str:
    """Return a level in words, such as "solid, close to strong"."""
    step = int(level)
    word = tr("at first tries") if step == 0 else inside(LEVELS[step])
    if step + 1 < len(LEVELS) and level - step >= CLOSE:
        return tr("{word}, close to {what}", word=word, what=inside(LEVELS[step + 1]))
    return word


def finding(line: SkillLine) -> str:
    """Return what a skill's line says, as a title."""
    return tr(
        "{name} is {level_words}",
        name=line.name,
        level_words=level_words(line.points[-1].level),
    )


def point_words(point: WeekPoint) -> str:
    """Return what one week says."""
    week = bare_day(point.week_on)
    level = LEVELS[int(point.level)]
    return tr(
        "Week of {week}: {level}, {score:.0f} of 100, {attempts}",
        week=week,
        level=level,
        score=point.score,
        attempts=attempts(point.attempts),
    )


def attempts(count: int) -> str:
    """Return a number of attempts in words."""
    return tr("1 attempt") if count == 1 else tr("{count} attempts", count=count)


def next_words(line: SkillLine, today: date) -> str:
    """Return when a skill comes back and why; "" where nothing is planned."""
    card = line.card
    if card is None or card.due_on is None:
        return ""
    when = (
        tr("due now")
        if card.due_on <= today
        else tr("next on {day_words}", day_words=day_words(card.due_on, today))
    )
    return f"{line.name}: {when}. {card.why}".strip()


def chart_of(review: Review) -> ChartData:
    """Return a review's skills as the chart takes them."""
    lines = tuple(
        ChartLine(
            line.name,
            tuple((point.week_on, point.level) for point in line.points),
            tuple(point_words(point) for point in line.points),
        )
        for line in review.skills
    )
    bands = tuple((first, last, "holiday") for first, last in review.holidays)
    return ChartData(review.weeks, LEVELS, lines, bands)


def marks_of(month: Month) -> dict[date, DayMarks]:
    """Return a month's days as the calendar takes them."""
    days = {*month.practised, *month.due, *month.seen_on_call}
    found = {}
    for day in days:
        count, due = month.practised.get(day, 0), month.due.get(day, ())
        seen = day in month.seen_on_call
        parts = [tr("practised, {attempts}", attempts=attempts(count))] if count else []
        parts += [tr("due: {names}", names=", ".join(due))] if due else []
        parts += [tr("seen on a call")] if seen else []
        found[day] = DayMarks(count, len(due), seen, "; ".join(parts))
    return found


def badge_note(badge: BadgeState, today: date) -> str:
    """Return the day a badge was earned, or how far one is, or how to earn it."""
    if badge.earned_at is not None:
        return day_words(badge.earned_at.astimezone().date(), today)
    return badge.how_far if badge.how_far else badge.how


def trend_value(trend: Trend) -> str:
    """Return the latest value with its unit."""
    value = trend.points[-1].value
    digits = 0 if abs(value) >= 10 else 1
    joined = "" if trend.unit == "%" else " "
    return f"{value:.{digits}f}{joined}{trend.unit}"


def usual_words(trend: Trend) -> str:
    """Return the usual range in words; "" where there is none."""
    low, high = trend.usual
    if low is not None and high is not None:
        return tr("usual {low:g} to {high:g}", low=low, high=high)
    if high is not None:
        return tr("usual up to {high:g}", high=high)
    return ""


def when_words(at: datetime | None) -> str:
    """Return a time of this machine's zone, "" for none."""
    if at is None:
        return ""
    local = at.astimezone()
    return f"{dated_day(local.date())}, {local:%H:%M}"


def score_words(row: PastAttempt) -> str:
    """Return an attempt's result; "" where it was given up."""
    if not row.is_finished:
        return ""
    return (
        tr("not measured")
        if row.score is None
        else tr("{score:.0f} of 100", score=row.score)
    )


def row_words(row: PastAttempt) -> str:
    """Return all that a row of the history says, for a screen reader."""
    marks = (tr(", typed") if row.typed else "") + (
        tr(", re-scored") if row.rescored else ""
    )
    result = f"{score_words(row)}{marks}" if row.is_finished else ""
    parts = (
        row.title,
        row.skill,
        row.ending_title,
        result,
        when_words(row.finished_at),
    )
    return "   ·   ".join(part for part in parts if part)
