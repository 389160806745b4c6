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
from roleplay.words import tr

LOCK = tr("Leagues see points only. No recordings, transcripts or scores.")

PERIOD_NAMES: dict[PeriodKind, str] = {
    "week": tr("This week"),
    "season": tr("This season"),
    "all": tr("All time"),
}

SO_FAR: dict[PeriodKind, str] = {
    "week": tr("this week so far"),
    "season": tr("this season so far"),
    "all": tr("since the beginning"),
}

NOTHING: dict[PeriodKind, str] = {
    "week": tr("Nobody has practised this week yet."),
    "season": tr("Nobody has practised this season yet."),
    "all": tr("Nobody has practised yet."),
}


def end_words(page: LeaguePage) -> str:
    """Return when the period ends, "" where it does not."""
    ends_on = page.period.ends_on
    if ends_on is None:
        return ""
    if page.period.kind == "week":
        return tr("Week ends {weekday} at midnight", weekday=weekday(ends_on))
    return tr("Season ends {full_day}", full_day=full_day(ends_on))


def joined_words(page: LeaguePage) -> str:
    """Return how many play."""
    people = tr("colleague") if page.profiles == 1 else tr("colleagues")
    return tr(
        "{players} of {profiles} {people} chose to play",
        players=page.players,
        profiles=page.profiles,
        people=people,
    )


def amount_words(page: LeaguePage, row: LeagueRow) -> str:
    """Return what stands at a row's end."""
    if page.board != "growth":
        return f"{row.amount:,}" if row.amount else "–"
    if row.now is None:
        return "–"
    return f"+{row.amount}" if row.amount else "steady"


def row_words(page: LeaguePage, row: LeagueRow) -> str:
    """Return a row as a screen reader says it."""
    place = (
        tr("No place yet") if row.rank is None else tr("Place {rank}", rank=row.rank)
    )
    who = tr("{name}, you", name=row.name) if row.is_own else row.name
    if page.board != "growth":
        what = tr("{amount} {board} points", amount=row.amount, board=page.board)
    elif row.start is None or row.now is None:
        what = tr("no practice yet")
    else:
        moved = tr("moved {amount}", amount=row.amount) if row.amount else "steady"
        what = tr(
            "{moved}, from {start:.0f} to {now:.0f} points per practice",
            moved=moved,
            start=row.start,
            now=row.now,
        )
    return f"{place}, {who}: {what}"


def earned_words(earned: EarnedRow) -> str:
    """Return what earned a row; counts and points, never a score."""
    if not earned.practices and not earned.points:
        return tr("No practice in this time.")
    count = sum(number for _, number in earned.practices)
    skills = ", ".join(f"{name} {number}" for name, number in earned.practices)
    points = ", ".join(f"{points} {cause}" for cause, points in earned.points)
    plural = tr("practice") if count == 1 else tr("practices")
    return tr(
        "{count} {plural}: {value}. Points: {value2}.",
        count=count,
        plural=plural,
        value=skills or "none",
        value2=points or "none",
    )


def until_words(ends_on: date, today: date) -> str:
    """Return the last day of a challenge in words."""
    if ends_on == today:
        return tr("until tonight")
    if today < ends_on < today + timedelta(days=7):
        return tr("until {weekday}", weekday=weekday(ends_on))
    return tr("until {bare_day}", bare_day=bare_day(ends_on))


def challenge_words(card: ChallengeCard, today: date) -> str:
    """Return what stands above a challenge's title."""
    if card.state == "reached":
        return tr("Team challenge, reached")
    if card.state == "over":
        return tr("Team challenge, time is up")
    return tr(
        "Team challenge, {until_words}", until_words=until_words(card.ends_on, today)
    )


def duel_words(card: DuelCard, now: datetime) -> tuple[str, str]:
    """Return a duel's title and the line below it."""
    hours = max(1, round((card.ends_at - now).total_seconds() / 3600))
    left = tr("{hours} h left", hours=hours)
    points = tr(
        "{own_points} to {other_points} points",
        own_points=card.own_points,
        other_points=card.other_points,
    )
    if card.state is DuelState.OFFERED:
        if card.is_mine:
            return tr("Waiting for {other}", other=card.other), tr(
                "{title}, {left} to answer", title=card.title, left=left
            )
        return tr("{other} offers a duel", other=card.other), tr(
            "{title}, one try each", title=card.title
        )
    if card.state is DuelState.ACCEPTED:
        if card.own_played:
            return tr("Waiting for {other}", other=card.other), tr(
                "Your try is in, {left}", left=left
            )
        return tr("Your try against {other}", other=card.other), f"{card.title}, {left}"
    if card.state is DuelState.DECIDED:
        who = tr("You won") if card.won else tr("{other} won", other=card.other)
        return tr("{who} the duel", who=who), f"{points}, {card.title}"
    if card.state is DuelState.TIE:
        return tr("A tie with {other}", other=card.other), f"{points}, {card.title}"
    if card.state is DuelState.DECLINED:
        return tr("No duel with {other} this time", other=card.other), card.title
    return tr("The duel with {other} ran out", other=card.other), tr(
        "It takes both; nobody lost."
    )
