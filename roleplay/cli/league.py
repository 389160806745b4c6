"""``roleplay league`` and ``roleplay profiles``."""

from typing import Any

from roleplay.cli.printing import print_json, print_line
from roleplay.cli.tools import Choice, Tools
from roleplay.game import BoardKind, PeriodKind
from roleplay.usecases import HOW, HOW_ALL, LeaguePage, LeagueRow

SPANS = {"week": "this week", "season": "this season", "all": "of all time"}


def change_league(
    tools: Tools, choice: Choice, *, join: bool, leave: bool, pseudonym: str | None
) -> None:
    """Join, leave, or take a pseudonym; "" shows the own name again."""
    league = tools.league(choice)
    if join:
        league.join(shows_name=not pseudonym, pseudonym=pseudonym or "")
    elif pseudonym is not None:
        league.take_pseudonym(pseudonym)
        league.show_name(not pseudonym)
    if leave:
        league.leave()


def show_league(
    tools: Tools, choice: Choice, board: BoardKind, period: PeriodKind, as_json: bool
) -> int:
    """Print a board as one profile sees it."""
    page = tools.league(choice).page(board, period)
    if as_json:
        print_json(_document(page))
        return 0
    print_line(f"{board.capitalize()} {SPANS[period]}")
    for row in page.rows:
        print_line(_line(page, row))
    if not page.choice.joined:
        print_line(
            "You do not play in the league: this is yours alone. Others would see "
            f"{page.seen_as} and points. Join: roleplay league --join"
        )
    elif page.players == 1:
        print_line("Nobody else plays yet. They join from their own profile.")
    print_line(f"How this is worked out: {HOW[board]} {HOW_ALL}")
    return 0


def list_profiles(tools: Tools, as_json: bool) -> int:
    """Print the profiles; the one in use is marked."""
    rows = tools.profiles().rows()
    if as_json:
        print_json([{"name": row.name, "in_use": row.is_current} for row in rows])
        return 0
    for row in rows:
        print_line(f"{'*' if row.is_current else ' '} {row.name}")
    return 0


def add_profile(tools: Tools, name: str) -> int:
    """Add a profile."""
    row = tools.profiles().add(name)
    print_line(f"{row.name} is added. Switch: roleplay profiles switch '{row.name}'")
    return 0


def rename_profile(tools: Tools, name: str, new_name: str) -> int:
    """Rename a profile; where it is the one in use, it stays so."""
    row = tools.profiles().rename(name, new_name)
    if row.is_current:
        tools.use_profile(row.name)
    print_line(f"{name} is {row.name} now. Attempts, points and badges stay theirs.")
    return 0


def switch_profile(tools: Tools, name: str) -> int:
    """Make a profile the one in use."""
    tools.use_profile(tools.profiles().named(name).name)
    print_line(f"Encore opens for {name} now.")
    return 0


def _line(page: LeaguePage, row: LeagueRow) -> str:
    rank = "  -" if row.rank is None else f"{row.rank:3}"
    you = "  (you)" if row.is_own else ""
    return f"{rank}  {row.name:26} {_amount(page, row)}{you}"


def _amount(page: LeaguePage, row: LeagueRow) -> str:
    if page.board != "growth":
        return f"{row.amount} points"
    if row.start is None or row.now is None:
        return "no practice yet"
    moved = f"+{row.amount}" if row.amount else "steady"
    return f"{moved}, from {row.start:.0f} to {row.now:.0f} points per practice"


def _document(page: LeaguePage) -> dict[str, Any]:
    ends_on = page.period.ends_on
    return {
        "board": page.board,
        "period": page.period.kind,
        "starts_on": page.period.starts_on.isoformat(),
        **({} if ends_on is None else {"ends_on": ends_on.isoformat()}),
        "joined": page.choice.joined,
        "seen_as": page.seen_as,
        "profiles": page.profiles,
        "players": page.players,
        "rows": [_row(row) for row in page.rows],
        "how": f"{HOW[page.board]} {HOW_ALL}",
    }


def _row(row: LeagueRow) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "rank": row.rank,
        "name": row.name,
        "you": row.is_own,
        "amount": row.amount,
    }
    if row.rank is None:
        shown["why"] = "nothing to rank yet"
    if row.start is not None and row.now is not None:
        shown |= {"start": round(row.start, 1), "now": round(row.now, 1)}
    return shown
