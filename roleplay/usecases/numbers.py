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
from roleplay.scoring import CLOSE_CREDIT, Measure, attempt_measures, measure_word
from roleplay.words import begin, tr


@dataclass(frozen=True, slots=True)
class Meaning:
    """A number's name, and what it means."""

    name: str
    text: str


def _times(parts: tuple[int, ...]) -> str:
    nth = (tr("first"), tr("second"), tr("third"), tr("fourth"), tr("fifth"))
    return ", ".join(
        tr("{part} for the {nth}", part=part, nth=nth[n])
        for n, part in enumerate(parts)
    )


CAUSES: Mapping[Cause, str] = MappingProxyType(
    {
        "practice": (
            tr(
                "Practising a scenario on a day: {times} time; at most "
                "{practice_a_day} a day.",
                times=_times(PRACTICE),
                practice_a_day=PRACTICE_A_DAY,
            )
        ),
        "mastery": (
            tr(
                "Your best at a scenario: up to {mastery} times its "
                "difficulty, in proportion to the score. Typed answers are "
                "worth {typed:.0%}, a hint leaves {hinted:.0%}. Only what is "
                "above your best before is paid.",
                mastery=MASTERY,
                typed=TYPED,
                hinted=HINTED,
            )
        ),
        "growth": tr(
            "{growth} for the first pass of a scenario after falling short.",
            growth=GROWTH,
        ),
        "retention": (
            tr(
                "{retention} for passing a skill when it was due; before "
                "that, nothing extra.",
                retention=RETENTION,
            )
        ),
        "goal": (
            tr(
                "{goal} for a week in which you reached your own goal. A "
                "week missed, or on holiday, costs nothing.",
                goal=GOAL,
            )
        ),
        "coaching": (
            tr(
                "{coaching} for rating a colleague's attempt with reasons, "
                "at most {coaching_a_week} a week.",
                coaching=COACHING,
                coaching_a_week=COACHING_A_WEEK,
            )
        ),
    }
)
"""What each cause of points pays; a new cause needs its sentence here."""


def meanings(trust_zones: tuple[str, ...]) -> tuple[Meaning, ...]:
    """Return what every number means.  trust_zones: their names, from least."""
    zones = ", ".join(trust_zones)
    levels = ", ".join(
        tr("{name} from {points_for}", name=name, points_for=points_for(level))
        for level, name in enumerate(NAMES)
    )
    return (
        Meaning(
            "Score",
            tr(
                "0 to 100: the rubric weight you met, of all that could be "
                "judged. A criterion that is partly met counts in part; one "
                "that is only close to what was asked, {close_credit:.0%}. "
                "What could not be measured is left out, never 0.",
                close_credit=CLOSE_CREDIT,
            ),
        ),
        Meaning(
            "Weight", tr("How much a criterion counts; its author sets it. 1 is usual.")
        ),
        Meaning(
            tr("Pass mark"),
            tr(
                "The score that passes: {pass_mark}, unless the scenario "
                "says otherwise.",
                pass_mark=PASS_MARK,
            ),
        ),
        *(
            Meaning(tr("Points, {cause}", cause=cause), text)
            for cause, text in CAUSES.items()
        ),
        Meaning("Levels", tr("By points: {levels}.", levels=levels)),
        Meaning(
            "Trust",
            tr(
                "0 to 100, how far the buyer trusts you: {zones}. The "
                "scenario's branches move it, and say why.",
                zones=zones,
            ),
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
        text += tr(" Usual: {low:g} to {high:g} {unit}.", low=low, high=high, unit=unit)
    elif high is not None:
        text += tr(" Usual: up to {high:g} {unit}.", high=high, unit=unit)
    return Meaning(begin(measure_word(measure.name)), text)
