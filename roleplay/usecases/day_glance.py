"""The plans of the next days in a file, for a start to show before all is loaded."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from roleplay.usecases.day_words import greeting
from roleplay.usecases.today import (
    Day,
    OffDays,
    Practice,
    Return,
    Skill,
    Today,
    Week,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

VERSION = 1
UNUSABLE = (OSError, ValueError, TypeError, KeyError, AttributeError)
"""What a missing, old or damaged file raises while it is read."""


def write_days(path: Path, name: str, days: Sequence[Today]) -> None:
    """Keep the plans of some days; where that fails, the next start waits a moment."""
    document = {
        "version": VERSION,
        "name": name,
        "days": {day.on.isoformat(): asdict(day) for day in days},
    }
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        part.write_text(json.dumps(document, default=date.isoformat), "utf-8")
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)


def glance_today(path: Path, name: str, now: datetime) -> Today | None:
    """Return the plan kept for this day of this person, or None.

    It is what was known when it was written; only PlanDay knows what is true now.
    """
    try:
        found = json.loads(path.read_text("utf-8"))
        if (found["version"], found["name"]) != (VERSION, name):
            return None
        today = _today(found["days"][now.date().isoformat()])
    except UNUSABLE:
        return None
    return replace(today, greeting=greeting(now.hour, name))


def _today(values: dict[str, Any]) -> Today:
    week = values["week"]
    known = values | {
        "on": date.fromisoformat(values["on"]),
        "hero": Practice(**values["hero"]),
        "also": tuple(Practice(**practice) for practice in values["also"]),
        "skills": tuple(Skill(**skill) for skill in values["skills"]),
        "returns": tuple(Return(**_dated(r, "due_on")) for r in values["returns"]),
        "week": Week(
            **week
            | {
                "days": tuple(Day(**_dated(day, "on")) for day in week["days"]),
                "holidays": tuple(
                    OffDays(**_dated(h, "from_on", "to_on")) for h in week["holidays"]
                ),
            }
        ),
    }
    return Today(**known)


def _dated(values: dict[str, Any], *names: str) -> dict[str, Any]:
    return values | {name: date.fromisoformat(values[name]) for name in names}
