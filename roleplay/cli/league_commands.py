"""The parser entries of ``league`` and ``profiles``."""

from pathlib import Path
from typing import Annotated

import typer

from roleplay.cli import league
from roleplay.cli.options import AsJson, Profile
from roleplay.cli.tools import Choice, OpenTools
from roleplay.errors import UsageError
from roleplay.game import BoardKind, PeriodKind


def add_league_commands(
    app: typer.Typer, opened: OpenTools, folder: Path | None
) -> None:
    """Add the commands to *app*.  folder: the data folder that was asked for."""
    _add_league(app, opened, folder)
    _add_profiles(app, opened, folder)


def _add_league(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    @app.command("league")
    def league_command(  # noqa: PLR0913 - one parameter per option
        week: Annotated[bool, typer.Option("--week")] = False,
        season: Annotated[
            bool, typer.Option("--season", help="This calendar quarter.")
        ] = False,
        ever: Annotated[bool, typer.Option("--all", help="Of all time.")] = False,
        growth: Annotated[bool, typer.Option("--growth")] = False,
        effort: Annotated[bool, typer.Option("--effort")] = False,
        mastery: Annotated[bool, typer.Option("--mastery")] = False,
        join: Annotated[bool, typer.Option("--join", help="Play.")] = False,
        leave: Annotated[bool, typer.Option("--leave", help="Play no more.")] = False,
        pseudonym: Annotated[
            str | None, typer.Option(help='What others see; "" for your name.')
        ] = None,
        profile: Profile = "",
        as_json: AsJson = False,
    ) -> int:
        """Show a board of the league, this week's growth unless told otherwise."""
        spans: tuple[tuple[PeriodKind, bool], ...] = (
            ("week", week),
            ("season", season),
            ("all", ever),
        )
        kinds: tuple[tuple[BoardKind, bool], ...] = (
            ("growth", growth),
            ("effort", effort),
            ("mastery", mastery),
        )
        chosen = [span for span, on in spans if on], [kind for kind, on in kinds if on]
        if any(len(names) > 1 for names in chosen) or (join and leave):
            raise UsageError("Choose one of each kind. See roleplay league --help.")
        with opened(folder) as tools:
            choice = Choice(profile)
            league.change_league(
                tools, choice, join=join, leave=leave, pseudonym=pseudonym
            )
            board, period = (chosen[1] or ["growth"])[0], (chosen[0] or ["week"])[0]
            return league.show_league(tools, choice, board, period, as_json)


def _add_profiles(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    profiles = typer.Typer(help="The people of this computer.", no_args_is_help=True)
    app.add_typer(profiles, name="profiles")
    a_name = Annotated[str, typer.Argument(help="A profile's name.")]

    @profiles.command("list")
    def list_command(as_json: AsJson = False) -> int:
        """List the profiles; * marks the one in use."""
        with opened(folder) as tools:
            return league.list_profiles(tools, as_json)

    @profiles.command("add")
    def add_command(name: a_name) -> int:
        """Add a profile."""
        with opened(folder) as tools:
            return league.add_profile(tools, name)

    @profiles.command("rename")
    def rename_command(name: a_name, new_name: a_name) -> int:
        """Give a profile another name; all that is theirs stays theirs."""
        with opened(folder) as tools:
            return league.rename_profile(tools, name, new_name)

    @profiles.command("switch")
    def switch_command(name: a_name) -> int:
        """Make a profile the one the app opens for."""
        with opened(folder) as tools:
            return league.switch_profile(tools, name)
