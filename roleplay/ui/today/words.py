"""What the Today page says of a practice."""

from typing import TYPE_CHECKING

from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import Practice

ACTS = {"resume": tr("Go on"), "empty": tr("See the folder")}


def headline(practice: "Practice") -> str:
    """Return the buyer's line in quotation marks, or the scenario's title."""
    return f"“{practice.line}”" if practice.line else practice.title


def who_and_goal(practice: "Practice") -> str:
    """Return who is met and what for, in a sentence or two."""
    who = ", ".join(filter(None, (practice.buyer_name, practice.buyer_company)))
    return " ".join(filter(None, (f"{who}." if who else "", practice.goal)))


def act_of(practice: "Practice") -> str:
    """Return what the button says."""
    return ACTS.get(practice.kind, tr("Practise now"))
