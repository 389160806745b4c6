"""What a programme and an outcome have to say before they are kept."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from math import isfinite

from roleplay.errors import UsageError
from roleplay.storage import OutcomeText, ProgrammeText
from roleplay.usecases.coaching.written import written, written_line
from roleplay.words import tr

TITLE, GOAL, MEASURE, UNIT = 80, 400, 120, 40
"""Letters that fit.  Source: own choice; a title is a line, a goal three."""

MOST_WEEKS = 104
"""Two years.  Source: own choice."""

LARGEST = 1e12


def proper_programme(
    text: ProgrammeText, taken: Iterable[str], today: date
) -> ProgrammeText:
    """Return a programme's words as they are kept.  Raises UsageError.

    taken: titles of other programmes.
    """
    title = written_line(text.title, tr("The title"), TITLE)
    goal = written(text.goal, tr("The goal"), GOAL)
    if title.casefold() in {other.casefold() for other in taken}:
        raise UsageError(
            tr(
                "There was a programme of this title before. Choose another "
                "title, such as one with the year. Nothing was saved."
            )
        )
    if not 1 <= text.weeks <= MOST_WEEKS:
        raise UsageError(
            tr(
                "A programme takes 1 to {most_weeks} weeks. Nothing was saved.",
                most_weeks=MOST_WEEKS,
            )
        )
    if text.started_on + timedelta(weeks=text.weeks) <= today:
        raise UsageError(
            tr(
                "With this start and length the programme would be over "
                "already. Change one of them. Nothing was saved."
            )
        )
    return replace(text, title=title, goal=goal)


def proper_outcome(text: OutcomeText, others: Iterable[OutcomeText]) -> OutcomeText:
    """Return an outcome's words as they are kept.  Raises UsageError."""
    measure = written_line(text.measure, tr("What is measured"), MEASURE)
    unit = written(" ".join(text.unit.split()), tr("The unit"), UNIT)
    refuse_odd(text.from_value)
    refuse_odd(text.to_value)
    if text.from_value == text.to_value:
        raise UsageError(
            tr(
                "The value now and the value wanted are the same, so nothing "
                "would change. Change one of them. Nothing was saved."
            )
        )
    if any(other.measure.casefold() == measure.casefold() for other in others):
        raise UsageError(
            tr(
                "This programme measures that already. Change the outcome "
                "there is, or measure something else. Nothing was saved."
            )
        )
    return replace(text, measure=measure, unit=unit, is_dropped=False)


def refuse_odd(value: float) -> None:
    """Raise UsageError for a value that is no number, or beyond all measure."""
    if not isfinite(value) or abs(value) > LARGEST:
        raise UsageError(tr("Enter a number. Nothing was saved."))
