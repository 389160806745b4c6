"""Dialogs of the programme: what it says, who is in it, outcomes and their values."""

from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from roleplay.ui.coaching.programme.chip_box import ChipBox
from roleplay.ui.coaching.programme.form import WIDTH, Form, text_field
from roleplay.ui.coaching.programme.number_text import number_of, whole_number_of
from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.ui.worker import Runner
from roleplay.usecases import (
    Offered,
    OutcomeText,
    OutcomeView,
    ProgrammeText,
    amount,
)

ROOM, MOST_HIGH = WIDTH - 48, 190
"""Width inside a form, and height from which chips scroll, in pixels."""

USUAL_WEEKS = 24
MONTHS_AHEAD = timedelta(days=182)
"""Offered for a new programme and outcome: half a year.  Source: own choice."""


class ProgrammeDialog(Form):
    """What a programme says of itself: to start one, or to change it."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        runner: Runner,
        text: ProgrammeText | None,
        today: date,
    ) -> None:
        act = ("Change the programme", "Save") if text else ("A programme", "Start it")
        super().__init__(look, parent, runner, act)
        self.say(
            "Say what the training is for, in words that everybody can repeat. "
            "Everybody enrolled can see it."
        )
        self.title = QLineEdit(text.title if text else "")
        self.title.setPlaceholderText("Discovery before price")
        self.goal = text_field(look, text.goal if text else "", 3)
        self.goal.setPlaceholderText("We ask what it costs them before we say a price.")
        self.starts = DayField(look, "First day", text.started_on if text else today)
        self.weeks = QLineEdit(str(text.weeks if text else USUAL_WEEKS))
        self.add_fields(("Title", self.title))
        self.add_fields(("Goal", self.goal))
        self.add_fields(("First day", self.starts), ("Weeks", self.weeks))
        self.finish()

    def text(self) -> ProgrammeText:
        """Return what the fields say.  Raises UsageError where the weeks are none."""
        return ProgrammeText(
            self.title.text(),
            self.goal.toPlainText(),
            self.starts.day,
            whole_number_of(self.weeks.text(), "The number of weeks"),
        )


class PeopleDialog(Form):
    """Who is enrolled: everybody of this computer, with a chip each."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        runner: Runner,
        people: tuple[tuple[str, str], ...],
        enrolled: Collection[str],
    ) -> None:
        super().__init__(look, parent, runner, ("Who is in it", "Save"))
        self.say(
            "Choose everybody who was trained, managers too. Numbers about the group "
            "are shown from five people on."
        )
        self.people = ChipBox(look, people, enrolled, (ROOM, MOST_HIGH))
        self.add_fields(("People of this computer", self.people))
        self.finish()


class OutcomeDialog(Form):
    """A measurable outcome: to add one, or to change it."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        runner: Runner,
        outcome: OutcomeView | None,
        today: date,
    ) -> None:
        titles = ("Change the outcome", "Save") if outcome else ("An outcome", "Add it")
        super().__init__(look, parent, runner, titles)
        self.say("Something you can count: what it is now, and what it should be.")
        said = outcome.text if outcome else None
        self.measure = QLineEdit(said.measure if said else "")
        self.measure.setPlaceholderText("First-call discounts")
        self.unit = QLineEdit(said.unit if said else "")
        self.unit.setPlaceholderText("in 10")
        self.start = QLineEdit(amount(said.from_value) if said else "")
        self.goal = QLineEdit(amount(said.to_value) if said else "")
        by_on = said.by_on if said else today + MONTHS_AHEAD
        self.by = DayField(look, "By", by_on)
        self.add_fields(("What is measured", self.measure))
        self.add_fields(
            ("It is now", self.start),
            ("It should be", self.goal),
            ("Unit (may stay empty)", self.unit),
        )
        self.add_fields(("By", self.by))
        self.finish()

    def text(self) -> OutcomeText:
        """Return what the fields say.  Raises UsageError where a value is none."""
        return OutcomeText(
            self.measure.text(),
            self.unit.text(),
            number_of(self.start.text(), "The value now"),
            number_of(self.goal.text(), "The value wanted"),
            self.by.day,
        )


class ValueDialog(Form):
    """A value of an outcome, measured on a day."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        runner: Runner,
        outcome: OutcomeView,
        today: date,
    ) -> None:
        super().__init__(look, parent, runner, ("A new value", "Save"))
        self.say(
            f"{outcome.line}. Another value for the same day stands in for the first."
        )
        self.value = QLineEdit()
        self.value.setPlaceholderText(amount(outcome.text.from_value))
        self.day = DayField(look, "Measured on", today)
        self.add_fields(("Value", self.value), ("Measured on", self.day))
        self.finish()

    def number(self) -> float:
        """Return the value.  Raises UsageError where it is none."""
        return number_of(self.value.text(), "The value")


class ServesDialog(Form):
    """The skills and scenarios that serve an outcome."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        runner: Runner,
        outcome: OutcomeView,
        offered: Offered,
    ) -> None:
        super().__init__(look, parent, runner, ("What serves it", "Save"))
        self.say(outcome.line)
        self.skills = ChipBox(look, offered.skills, outcome.skills, (ROOM, MOST_HIGH))
        self.scenarios = ChipBox(
            look, offered.scenarios, outcome.scenarios, (ROOM, MOST_HIGH)
        )
        self.add_fields(("Skills", self.skills))
        self.add_fields(("Scenarios", self.scenarios))
        self.finish()
