"""The parser entries of what is kept: ``rescore``, ``recordings``, ``backup``."""

from pathlib import Path
from typing import Annotated

import typer

from roleplay.cli import backups, kept, rescore, unfinished
from roleplay.cli.options import AsJson, Profile
from roleplay.cli.tools import Choice, OpenTools


def add_kept_commands(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    """Add the commands to *app*.  folder: the data folder that was asked for."""
    _add_rescore(app, opened, folder)
    _add_abandon(app, opened, folder)
    _add_recordings(app, opened, folder)
    _add_backups(app, opened, folder)


def _add_rescore(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    @app.command("rescore")
    def rescore_command(
        apply: Annotated[
            bool, typer.Option("--apply", help="Keep the new verdicts.")
        ] = False,
        profile: Profile = "",
        everybody: Annotated[
            bool, typer.Option("--all", help="The attempts of all profiles.")
        ] = False,
        as_json: AsJson = False,
    ) -> int:
        """Judge kept answers again with the engine and scenarios of now."""
        with opened(folder) as tools:
            return rescore.rescore(
                tools,
                Choice(profile),
                apply=apply,
                everybody=everybody,
                as_json=as_json,
            )


def _add_abandon(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    @app.command("abandon")
    def abandon_command(
        attempt: Annotated[str, typer.Argument(help="An unfinished attempt's id.")],
        profile: Profile = "",
    ) -> int:
        """Close an unfinished attempt; its answers are kept."""
        with opened(folder) as tools:
            return unfinished.abandon(tools, Choice(profile), attempt)


def _add_recordings(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    recordings = typer.Typer(help="Kept recordings.", no_args_is_help=True)
    app.add_typer(recordings, name="recordings")

    @recordings.command("list")
    def list_command(profile: Profile = "", as_json: AsJson = False) -> int:
        """List the attempts that have recordings, newest first."""
        with opened(folder) as tools:
            return kept.list_recordings(tools, Choice(profile), as_json)

    @recordings.command("delete")
    def delete_command(
        attempt: Annotated[
            str, typer.Argument(help="An attempt's id; without it all.")
        ] = "",
        profile: Profile = "",
        yes: Annotated[bool, typer.Option("--yes", help="Really delete.")] = False,
    ) -> int:
        """Delete recordings; without --yes only say how many."""
        with opened(folder) as tools:
            return kept.delete_recordings(tools, Choice(profile), attempt, yes)


def _add_backups(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    file_argument = Annotated[Path, typer.Argument(help="The backup's file.")]

    @app.command("backup")
    def backup_command(
        file: file_argument,
        recordings: Annotated[
            bool, typer.Option("--recordings", help="Recordings too.")
        ] = False,
    ) -> int:
        """Write attempts, settings and own scenarios of all profiles into one file."""
        with opened(folder) as tools:
            return backups.backup(tools, file, recordings)

    @app.command("restore")
    def restore_command(
        file: file_argument,
        yes: Annotated[bool, typer.Option("--yes", help="Really replace.")] = False,
    ) -> int:
        """Put a backup in place; what was there is kept beside it."""
        with opened(folder) as tools:
            return backups.restore(tools, file, yes)
