"""What every number means, told with the constants that make it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from roleplay.game import (
    COACHING,
    COACHING_A_WEEK,
    GOAL,
    GROWTH,
    HINTED,
    MASTERY,
    NAMES,
    PRACTICE,
    PRACTICE_A_DAY,
    RETENTION,
    TYPED,
    Cause,
    points_for,
)
from roleplay.scenario import PASS_MARK
from roleplay.scoring import CLOSE_CREDIT, Measure, attempt_measures
from roleplay.words import begin


@dataclass(frozen=True, slots=True)
class Meaning:
    """A number's name, and what it means."""

    name: str
    text: str


def _times(parts: tuple[int, ...]) -> str:
    nth = ("first", "second", "third", "fourth", "fifth")
    return ", ".join(f"{part} for the {nth[n]}" for n, part in enumerate(parts))


CAUSES: Mapping[Cause, str] = MappingProxyType(
    {
        "practice": (
            f"Practising a scenario on a day: {_times(PRACTICE)} time; at most "
            f"{PRACTICE_A_DAY} a day."
        ),
        "mastery": (
            f"Your best at a scenario: up to {MASTERY} times its difficulty, in "
            f"proportion to the score. Typed answers are worth {TYPED:.0%}, a hint "
            f"leaves {HINTED:.0%}. Only what is above your best before is paid."
        ),
        "growth": f"{GROWTH} for the first pass of a scenario after falling short.",
        "retention": (
            f"{RETENTION} for passing a skill when it was due; before that, nothing "
            "extra."
        ),
        "goal": (
            f"{GOAL} for a week in which you reached your own goal. A week missed, or "
            "on holiday, costs nothing."
        ),
        "coaching": (
            f"{COACHING} for rating a colleague's attempt with reasons, at most "
            f"{COACHING_A_WEEK} a week."
        ),
    }
)
"""What each cause of points pays; a new cause needs its sentence here."""


def meanings(trust_zones: tuple[str, ...]) -> tuple[Meaning, ...]:
    """Return what every number means.  trust_zones: their names, from least."""
    zones = ", ".join(trust_zones)
    levels = ", ".join(
        f"{name} from {points_for(level)}" for level, name in enumerate(NAMES)
    )
    return (
        Meaning(
            "Score",
            "0 to 100: the rubric weight you met, of all that could be judged. A "
            "criterion that is partly met counts in part; one that is only close to "
            f"what was asked, {CLOSE_CREDIT:.0%}. What could not be measured is left "
            "out, never 0.",
        ),
        Meaning(
            "Weight", "How much a criterion counts; its author sets it. 1 is usual."
        ),
        Meaning(
            "Pass mark",
            f"The score that passes: {PASS_MARK}, unless the scenario says otherwise.",
        ),
        *(Meaning(f"Points, {cause}", text) for cause, text in CAUSES.items()),
        Meaning("Levels", f"By points: {levels}."),
        Meaning(
            "Trust",
            f"0 to 100, how far the buyer trusts you: {zones}. The scenario's branches "
            "move it, and say why.",
        ),
        *(_delivery(m) for m in attempt_measures((), discovery=True)),
    )


def _delivery(measure: Measure) -> Meaning:
    low, high, unit = measure.low, measure.high, measure.unit
    text = begin(f"{measure.how}.")
    if unit == "share":
        low, high = (None if v is None else 100 * v for v in (low, high))
        unit = "%"
    if low is not None and high is not None:
        text += f" Usual: {low:g} to {high:g} {unit}."
    elif high is not None:
        text += f" Usual: up to {high:g} {unit}."
    return Meaning(begin(measure.name), text)
