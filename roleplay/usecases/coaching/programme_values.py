"""What the programme page shows of a programme and its outcomes."""

from dataclasses import dataclass
from datetime import date

from roleplay.storage import OutcomeText, Person, ProgrammeText
from roleplay.words import tr

__all__ = [
    "Offered",
    "Outcome",
    "OutcomeText",
    "OutcomeView",
    "ProgrammeText",
    "ProgrammeView",
    "amount",
]


@dataclass(frozen=True, slots=True)
class Outcome:
    """An outcome that an assignment may serve.  text: in one line."""

    outcome_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Offered:
    """What can serve an outcome: key and name, skills as taught, scenarios by title."""

    skills: tuple[tuple[str, str], ...]
    scenarios: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """A measurable outcome as it stands.

    now: the value of the latest day, measured_on that day; both None where nothing was
    measured.  way: the share of the way gone, 0 to 1, or None.  is_late: its day is
    over and the value is not reached.  skills, scenarios: keys of what serves it.
    """

    outcome_id: str
    text: OutcomeText
    now: float | None = None
    measured_on: date | None = None
    way: float | None = None
    is_late: bool = False
    skills: tuple[str, ...] = ()
    scenarios: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        """The outcome in one line: what, from where, to where."""
        said = self.text
        start, goal = amount(said.from_value), amount(said.to_value)
        unit = f" {said.unit}" if said.unit else ""
        return tr(
            "{measure}: from {start} to {goal}{unit}",
            measure=said.measure,
            start=start,
            goal=goal,
            unit=unit,
        )


@dataclass(frozen=True, slots=True)
class ProgrammeView:
    """The programme under way.  week: from 1; 0 before it starts.

    may_edit: whether the person in use may change it.
    """

    programme_id: str
    text: ProgrammeText
    week: int
    enrolled: tuple[Person, ...]
    outcomes: tuple[OutcomeView, ...]
    may_edit: bool

    @property
    def is_over(self) -> bool:
        """Whether its weeks are over."""
        return self.week > self.text.weeks


def amount(value: float) -> str:
    """Return a value without needless digits, such as 4, 0.25 or 1200."""
    return f"{value:.12g}"
