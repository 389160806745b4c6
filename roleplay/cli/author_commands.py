"""The commands of authors: lint, schema, coverage, draft."""

from pathlib import Path
from typing import Annotated

import typer

from roleplay.cli import authoring, drafting
from roleplay.cli.options import AsJson, ModelFolder
from roleplay.cli.tools import Choice, OpenTools


def add_authoring(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    """Add the commands to *app*; folder: the data folder asked for, or None."""

    @app.command("lint")
    def lint_command(
        paths: Annotated[list[Path], typer.Argument(help="Files or folders.")],
        engine: Annotated[
            str,
            typer.Option(
                "--engine",
                help="Look words up in the vocabulary of vosk, pocketsphinx, or auto: "
                "as in the settings.",
            ),
        ] = "",
        model: ModelFolder = "",
        watch: Annotated[
            bool, typer.Option("--watch", help="Go on, at every change; Ctrl+C ends.")
        ] = False,
        as_json: AsJson = False,
    ) -> int:
        """Check scenario files; exit status 1 where something was found."""
        choice = Choice("", engine, model)
        with opened(folder) as tools:
            if watch:
                return authoring.watch(tools, paths, choice, as_json)
            return authoring.lint(tools, paths, choice, as_json)

    @app.command("coverage")
    def coverage_command(
        scenario: Annotated[str, typer.Argument(help="A scenario's id, or its file.")],
        as_json: AsJson = False,
    ) -> int:
        """Show which criteria examples and models exercise."""
        with opened(folder) as tools:
            return authoring.coverage(tools, scenario, as_json)

    @app.command("draft")
    def draft_command(
        answers: Annotated[Path, typer.Argument(help="Good answers, one a line.")],
        weak: Annotated[
            Path | None, typer.Option(help="Weak answers, one a line.")
        ] = None,
        turn: Annotated[str, typer.Option(help="The turn's id.")] = "draft",
        go: Annotated[str, typer.Option(help="Where the turn leads.")] = "end",
        as_json: AsJson = False,
    ) -> int:
        """Propose a turn's criteria from good answers, to be edited."""
        return drafting.draft(answers, weak, (turn, go), as_json)

    @app.command("schema")
    def schema_command() -> int:
        """Print the JSON Schema of the scenario format."""
        return authoring.schema()
