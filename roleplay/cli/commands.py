"""The commands: the same use cases as the screens, without a window."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from roleplay.cli import importing, listing, practise, scoring
from roleplay.cli.author_commands import add_authoring
from roleplay.cli.day_commands import add_day_commands
from roleplay.cli.input_lines import standard_input
from roleplay.cli.kept_commands import add_kept_commands
from roleplay.cli.league_commands import add_league_commands
from roleplay.cli.options import AsJson, EngineName, ModelFolder, Profile, TurnId
from roleplay.cli.tools import Choice, OpenTools
from roleplay.cli.unfinished import list_unfinished
from roleplay.errors import UsageError

WrongUseError: type[Exception] = next(
    kind
    for kind in typer.BadParameter.__mro__
    if issubclass(kind, Exception) and kind.__name__ == "ClickException"
)
INTERRUPTED = 130
"""What typer makes of Ctrl+C; without our own word for it nothing would be said."""

STOPPED = "Stopped. What was finished is kept."
HELP = "Rehearse real buyer conversations aloud. Without a command: the app."


def run(arguments: Sequence[str], open_tools: OpenTools) -> int:
    """Carry out one command line; return the exit status.

    0 done, 1 findings or a check that failed; raises RoleplayError, which app.py
    turns into status 2.  ``--data DIR`` may stand anywhere.
    """
    folder, rest = data_folder(arguments)
    commands = typer.main.get_command(_commands(open_tools, folder))
    try:
        status = commands.main(list(rest), prog_name="roleplay", standalone_mode=False)
    except WrongUseError as error:
        # typer brings click's errors along, and gives no name of its own to them.
        text = error.format_message()  # type: ignore[attr-defined]
        raise UsageError(f"{text} See roleplay --help.") from error
    except typer.Abort as error:
        raise UsageError(STOPPED) from error
    except BrokenPipeError:
        # The reader of our output went away, as ``| head`` does: not an error.
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
        return 0
    if status == INTERRUPTED:
        raise UsageError(STOPPED)
    return status if isinstance(status, int) else 0


def data_folder(arguments: Sequence[str]) -> tuple[Path | None, list[str]]:
    """Take ``--data DIR`` out of the arguments; return the folder and the rest."""
    rest: list[str] = []
    folder: Path | None = None
    queue = list(arguments)
    while queue:
        item = queue.pop(0)
        if item == "--":
            return folder, [*rest, item, *queue]
        if item == "--data":
            if not queue:
                raise UsageError("--data needs a folder after it.")
            folder = Path(queue.pop(0))
        elif item.startswith("--data="):
            folder = Path(item.removeprefix("--data="))
        else:
            rest.append(item)
    return folder, rest


def _commands(open_tools: OpenTools, folder: Path | None) -> typer.Typer:
    app = typer.Typer(
        help=HELP, add_completion=False, no_args_is_help=True, rich_markup_mode=None
    )
    _add_practise(app, open_tools, folder)
    _add_scoring(app, open_tools, folder)
    add_authoring(app, open_tools, folder)
    _add_listing(app, open_tools, folder)
    add_day_commands(app, open_tools, folder)
    add_kept_commands(app, open_tools, folder)
    add_league_commands(app, open_tools, folder)
    _add_models(app, open_tools, folder)
    return app


def _add_practise(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    @app.command("practise", context_settings={"allow_extra_args": True})
    def practise_command(  # noqa: PLR0913 - one parameter per option
        context: typer.Context,
        scenario: Annotated[str, typer.Argument(help="A scenario's id, or its file.")],
        answers: Annotated[
            str, typer.Option(help="Recordings, one a turn; more may follow.")
        ] = "",
        typed: Annotated[
            str, typer.Option(help="A file with an answer a line; - for stdin.")
        ] = "",
        microphone: Annotated[bool, typer.Option("--microphone")] = False,
        engine: EngineName = "",
        model: ModelFolder = "",
        seed: Annotated[int | None, typer.Option(help="Fixes every draw.")] = None,
        profile: Profile = "",
        speak: Annotated[bool, typer.Option("--speak/--no-speak")] = False,
        anew: Annotated[
            bool, typer.Option("--anew", help="Close attempts that cannot go on.")
        ] = False,
        dry_run: Annotated[bool, typer.Option("--dry-run")] = False,
        as_json: AsJson = False,
    ) -> int:
        """Play a scenario without a screen, and record the attempt."""
        files = [answers, *context.args] if answers else list(context.args)
        given = practise.Answers(
            recordings=practise.recordings(files),
            typed_file=Path(typed) if typed else None,
            microphone=microphone,
        )
        choice = Choice(profile, engine, model, dry_run)
        options = practise.Options(choice, seed, speak, anew, as_json)
        with opened(folder) as tools:
            return practise.practise(tools, scenario, given, options)


def _add_scoring(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    @app.command("score")
    def score_command(  # noqa: PLR0913 - one parameter per option
        scenario: Annotated[str, typer.Argument(help="A scenario's id, or its file.")],
        turn: TurnId,
        text: Annotated[str | None, typer.Option(help="An answer.")] = None,
        wav: Annotated[str, typer.Option(help="A recorded answer.")] = "",
        jsonl: Annotated[
            bool, typer.Option("--jsonl", help='{"id", "text"} a line on stdin.')
        ] = False,
        engine: EngineName = "",
        model: ModelFolder = "",
        as_json: AsJson = False,
    ) -> int:
        """Score answers to one turn; stores nothing."""
        source = scoring.Source(text, wav, jsonl, Choice("", engine, model))
        with opened(folder) as tools:
            return scoring.score(tools, (scenario, turn), source, as_json)

    @app.command("detect")
    def detect_command() -> int:
        """Find behaviours: {"id", "text"} a line on stdin, a result a line."""
        return scoring.detect_lines(standard_input())

    @app.command("transcribe")
    def transcribe_command(
        files: Annotated[list[str], typer.Argument(help="Recordings.")],
        engine: EngineName = "",
        model: ModelFolder = "",
        scenario: Annotated[str, typer.Option(help="Bias to this scenario's")] = "",
        turn: TurnId = "",
        as_json: AsJson = False,
    ) -> int:
        """Write down recordings, words with times and confidences."""
        choice = Choice("", engine, model)
        with opened(folder) as tools:
            return scoring.transcribe(tools, files, (scenario, turn), choice, as_json)


def _add_listing(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    @app.command("library")
    def library_command(as_json: AsJson = False) -> int:
        """List the scenarios found, and broken ones with their errors."""
        with opened(folder) as tools:
            return listing.library(tools, as_json)

    @app.command("import")
    def import_command(
        path: Annotated[Path, typer.Argument(help="A file, a folder or a .zip.")],
        keep_both: Annotated[
            bool, typer.Option("--keep-both", help="Give a taken id a new one.")
        ] = False,
        replace: Annotated[
            bool, typer.Option("--replace", help="Keep the old file as a backup.")
        ] = False,
        as_json: AsJson = False,
    ) -> int:
        """Copy scenarios into your own; nothing is overwritten."""
        twins = importing.twins(keep_both=keep_both, replace=replace)
        with opened(folder) as tools:
            return importing.bring_in(tools, path, twins, as_json)

    @app.command("history")
    def history_command(
        unfinished: Annotated[
            bool, typer.Option("--unfinished", help="Those without an end.")
        ] = False,
        search: Annotated[
            str, typer.Option(help="Only those that show all these words.")
        ] = "",
        profile: Profile = "",
        as_json: AsJson = False,
    ) -> int:
        """List attempts that are over, newest first; or those that are not."""
        with opened(folder) as tools:
            if unfinished:
                return list_unfinished(tools, Choice(profile), as_json)
            return listing.history(tools, Choice(profile), search, as_json)

    @app.command("badges")
    def badges_command(profile: Profile = "", as_json: AsJson = False) -> int:
        """List badges, earned and to earn, and how."""
        with opened(folder) as tools:
            return listing.badges(tools, Choice(profile), as_json)

    @app.command("export")
    def export_command(
        file: Annotated[str, typer.Argument(help="A CSV file; - for stdout.")],
        bom: Annotated[
            bool, typer.Option("--bom", help="Mark it as UTF-8 for spreadsheets.")
        ] = False,
        profile: Profile = "",
    ) -> int:
        """Write all attempts to a CSV file."""
        with opened(folder) as tools:
            return listing.export(tools, Choice(profile), file, bom)

    @app.command("doctor")
    def doctor_command(
        rebuild: Annotated[
            bool, typer.Option("--rebuild", help="Rebuild balances from the facts.")
        ] = False,
        as_json: AsJson = False,
    ) -> int:
        """Check audio, engines, models, database, library and permissions."""
        with opened(folder) as tools:
            return listing.doctor(tools, rebuild, as_json)


def _add_models(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    models = typer.Typer(help="Speech models.", no_args_is_help=True)
    app.add_typer(models, name="models")
    name_argument = Annotated[str, typer.Argument(help="A model's name.")]

    @models.command("list")
    def list_command(as_json: AsJson = False) -> int:
        """List known and installed models."""
        with opened(folder) as tools:
            return listing.models(tools, as_json)

    @models.command("install")
    def install_command(name: name_argument) -> int:
        """Download a model, check it and put it in place."""
        with opened(folder) as tools:
            return listing.install(tools, name)

    @models.command("verify")
    def verify_command(name: name_argument) -> int:
        """Check an installed model's files."""
        with opened(folder) as tools:
            return listing.verify(tools, name)

    @models.command("remove")
    def remove_command(name: name_argument) -> int:
        """Remove an installed model."""
        with opened(folder) as tools:
            return listing.remove(tools, name)
