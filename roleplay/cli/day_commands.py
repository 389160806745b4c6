"""The parser entries of ``roleplay today`` and ``goal``."""

from pathlib import Path
from typing import Annotated

import typer

from roleplay.cli import day
from roleplay.cli.options import AsJson, Profile
from roleplay.cli.tools import Choice, OpenTools


def add_day_commands(app: typer.Typer, opened: OpenTools, folder: Path | None) -> None:
    """Add the commands about days and the week."""

    @app.command("today")
    def today_command(profile: Profile = "", as_json: AsJson = False) -> int:
        """Say what to practise today and why, the own week, and what comes back."""
        with opened(folder) as tools:
            return day.today(tools, Choice(profile), as_json)

    @app.command("goal")
    def goal_command(
        per_week: Annotated[int, typer.Argument(help="Practices a week, 1 to 7.")],
        profile: Profile = "",
    ) -> int:
        """Choose how many practices a week."""
        with opened(folder) as tools:
            return day.goal(tools, Choice(profile), per_week)
