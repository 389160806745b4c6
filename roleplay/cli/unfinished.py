"""Unfinished attempts: which there are, and closing them."""

import sys

from roleplay.cli.printing import print_json, print_line
from roleplay.cli.tools import Choice, Tools
from roleplay.errors import UsageError
from roleplay.usecases import Practise

STATES = {
    "waiting": "can go on in the app",
    "changed": "its scenario was changed",
    "gone": "its scenario is gone or broken",
}


def list_unfinished(tools: Tools, choice: Choice, as_json: bool) -> int:
    """Print the attempts without an end, newest first, and whether they can go on."""
    rows = tools.practise(choice).unfinished()
    if as_json:
        print_json(
            [
                {
                    "attempt": row.attempt_id,
                    "scenario": row.scenario_key,
                    "title": row.title,
                    "started_at": row.started_at.isoformat(),
                    "state": row.state,
                }
                for row in rows
            ]
        )
        return 0
    for row in rows:
        day = row.started_at.astimezone().date().isoformat()
        print_line(f"{day}  {row.attempt_id}  {row.title}: {STATES[row.state]}")
    if not rows:
        print_line("No attempt is unfinished.")
    return 0


def abandon(tools: Tools, choice: Choice, attempt_id: str) -> int:
    """Close an unfinished attempt of the profile.  Raises UsageError."""
    practise = tools.practise(choice)
    if attempt_id not in {row.attempt_id for row in practise.unfinished()}:
        raise UsageError(
            f"This profile has no unfinished attempt {attempt_id}. Nothing was "
            "changed. See them with: roleplay history --unfinished"
        )
    practise.abandon(attempt_id)
    print_line("Closed as not finished. Its answers are kept, and no points are lost.")
    return 0


def close_changed(practise: Practise, scenario_key: str, *, anew: bool) -> None:
    """Say that attempts of a scenario cannot go on; close them where *anew*."""
    for row in practise.unfinished():
        if row.scenario_key != scenario_key or row.state != "changed":
            continue
        if anew:
            practise.abandon(row.attempt_id)
            what = "is closed as not finished."
        else:
            what = "is left as it is. --anew closes it."
        print(
            f"roleplay: attempt {row.attempt_id} was begun before this scenario was "
            f"changed, cannot go on, and {what}",
            file=sys.stderr,
        )
