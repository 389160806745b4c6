"""The league in words."""

from datetime import date, datetime, timedelta

from roleplay.game import DuelState, PeriodKind
from roleplay.usecases import (
    ChallengeCard,
    DuelCard,
    EarnedRow,
    LeaguePage,
    LeagueRow,
    bare_day,
    full_day,
    weekday,
)

LOCK = "Leagues see points only. No recordings, transcripts or scores."

PERIOD_NAMES: dict[PeriodKind, str] = {
    "week": "This week",
    "season": "This season",
    "all": "All time",
}

SO_FAR: dict[PeriodKind, str] = {
    "week": "this week so far",
    "season": "this season so far",
    "all": "since the beginning",
}

NOTHING: dict[PeriodKind, str] = {
    "week": "Nobody has practised this week yet.",
    "season": "Nobody has practised this season yet.",
    "all": "Nobody has practised yet.",
}


def end_words(page: LeaguePage) -> str:
    """Return when the period ends, "" where it does not."""
    ends_on = page.period.ends_on
    if ends_on is None:
        return ""
    if page.period.kind == "week":
        return f"Week ends {weekday(ends_on)} at midnight"
    return f"Season ends {full_day(ends_on)}"


def joined_words(page: LeaguePage) -> str:
    """Return how many play."""
    people = "colleague" if page.profiles == 1 else "colleagues"
    return f"{page.players} of {page.profiles} {people} chose to play"


def amount_words(page: LeaguePage, row: LeagueRow) -> str:
    """Return what stands at a row's end."""
    if page.board != "growth":
        return f"{row.amount:,}" if row.amount else "–"
    if row.now is None:
        return "–"
    return f"+{row.amount}" if row.amount else "steady"


def row_words(page: LeaguePage, row: LeagueRow) -> str:
    """Return a row as a screen reader says it."""
    place = "No place yet" if row.rank is None else f"Place {row.rank}"
    who = f"{row.name}, you" if row.is_own else row.name
    if page.board != "growth":
        what = f"{row.amount} {page.board} points"
    elif row.start is None or row.now is None:
        what = "no practice yet"
    else:
        moved = f"moved {row.amount}" if row.amount else "steady"
        what = f"{moved}, from {row.start:.0f} to {row.now:.0f} points per practice"
    return f"{place}, {who}: {what}"


def earned_words(earned: EarnedRow) -> str:
    """Return what earned a row; counts and points, never a score."""
    if not earned.practices and not earned.points:
        return "No practice in this time."
    count = sum(number for _, number in earned.practices)
    skills = ", ".join(f"{name} {number}" for name, number in earned.practices)
    points = ", ".join(f"{points} {cause}" for cause, points in earned.points)
    plural = "practice" if count == 1 else "practices"
    return f"{count} {plural}: {skills or 'none'}. Points: {points or 'none'}."


def until_words(ends_on: date, today: date) -> str:
    """Return the last day of a challenge in words."""
    if ends_on == today:
        return "until tonight"
    if today < ends_on < today + timedelta(days=7):
        return f"until {weekday(ends_on)}"
    return f"until {bare_day(ends_on)}"


def challenge_words(card: ChallengeCard, today: date) -> str:
    """Return what stands above a challenge's title."""
    if card.state == "reached":
        return "Team challenge, reached"
    if card.state == "over":
        return "Team challenge, time is up"
    return f"Team challenge, {until_words(card.ends_on, today)}"


def duel_words(card: DuelCard, now: datetime) -> tuple[str, str]:
    """Return a duel's title and the line below it."""
    hours = max(1, round((card.ends_at - now).total_seconds() / 3600))
    left = f"{hours} h left"
    points = f"{card.own_points} to {card.other_points} points"
    if card.state is DuelState.OFFERED:
        if card.is_mine:
            return f"Waiting for {card.other}", f"{card.title}, {left} to answer"
        return f"{card.other} offers a duel", f"{card.title}, one try each"
    if card.state is DuelState.ACCEPTED:
        if card.own_played:
            return f"Waiting for {card.other}", f"Your try is in, {left}"
        return f"Your try against {card.other}", f"{card.title}, {left}"
    if card.state is DuelState.DECIDED:
        who = "You won" if card.won else f"{card.other} won"
        return f"{who} the duel", f"{points}, {card.title}"
    if card.state is DuelState.TIE:
        return f"A tie with {card.other}", f"{points}, {card.title}"
    if card.state is DuelState.DECLINED:
        return f"No duel with {card.other} this time", card.title
    return f"The duel with {card.other} ran out", "It takes both; nobody lost."
