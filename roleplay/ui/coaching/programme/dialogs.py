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
from roleplay.words import tr

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
        act = (
            (tr("Change the programme"), tr("Save"))
            if text
            else (tr("A programme"), tr("Start it"))
        )
        super().__init__(look, parent, runner, act)
        self.say(
            tr(
                "Say what the training is for, in words that everybody can "
                "repeat. Everybody enrolled can see it."
            )
        )
        self.title = QLineEdit(text.title if text else "")
        self.title.setPlaceholderText(tr("Discovery before price"))
        self.goal = text_field(look, text.goal if text else "", 3)
        self.goal.setPlaceholderText(
            tr("We ask what it costs them before we say a price.")
        )
        self.starts = DayField(
            look, tr("First day"), text.started_on if text else today
        )
        self.weeks = QLineEdit(str(text.weeks if text else USUAL_WEEKS))
        self.add_fields((tr("Title"), self.title))
        self.add_fields((tr("Goal"), self.goal))
        self.add_fields((tr("First day"), self.starts), (tr("Weeks"), self.weeks))
        self.finish()

    def text(self) -> ProgrammeText:
        """Return what the fields say.  Raises UsageError where the weeks are none."""
        return ProgrammeText(
            self.title.text(),
            self.goal.toPlainText(),
            self.starts.day,
            whole_number_of(self.weeks.text(), tr("The number of weeks")),
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
        super().__init__(look, parent, runner, (tr("Who is in it"), tr("Save")))
        self.say(
            tr(
                "Choose everybody who was trained, managers too. Numbers "
                "about the group are shown from five people on."
            )
        )
        self.people = ChipBox(look, people, enrolled, (ROOM, MOST_HIGH))
        self.add_fields((tr("People of this computer"), self.people))
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
        titles = (
            (tr("Change the outcome"), tr("Save"))
            if outcome
            else (tr("An outcome"), tr("Add it"))
        )
        super().__init__(look, parent, runner, titles)
        self.say(tr("Something you can count: what it is now, and what it should be."))
        said = outcome.text if outcome else None
        self.measure = QLineEdit(said.measure if said else "")
        self.measure.setPlaceholderText(tr("First-call discounts"))
        self.unit = QLineEdit(said.unit if said else "")
        self.unit.setPlaceholderText(tr("in 10"))
        self.start = QLineEdit(amount(said.from_value) if said else "")
        self.goal = QLineEdit(amount(said.to_value) if said else "")
        by_on = said.by_on if said else today + MONTHS_AHEAD
        self.by = DayField(look, tr("By"), by_on)
        self.add_fields((tr("What is measured"), self.measure))
        self.add_fields(
            (tr("It is now"), self.start),
            (tr("It should be"), self.goal),
            (tr("Unit (may stay empty)"), self.unit),
        )
        self.add_fields((tr("By"), self.by))
        self.finish()

    def text(self) -> OutcomeText:
        """Return what the fields say.  Raises UsageError where a value is none."""
        return OutcomeText(
            self.measure.text(),
            self.unit.text(),
            number_of(self.start.text(), tr("The value now")),
            number_of(self.goal.text(), tr("The value wanted")),
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
        super().__init__(look, parent, runner, (tr("A new value"), tr("Save")))
        self.say(
            tr(
                "{line}. Another value for the same day stands in for the first.",
                line=outcome.line,
            )
        )
        self.value = QLineEdit()
        self.value.setPlaceholderText(amount(outcome.text.from_value))
        self.day = DayField(look, tr("Measured on"), today)
        self.add_fields((tr("Value"), self.value), (tr("Measured on"), self.day))
        self.finish()

    def number(self) -> float:
        """Return the value.  Raises UsageError where it is none."""
        return number_of(self.value.text(), tr("The value"))


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
        super().__init__(look, parent, runner, (tr("What serves it"), tr("Save")))
        self.say(outcome.line)
        self.skills = ChipBox(look, offered.skills, outcome.skills, (ROOM, MOST_HIGH))
        self.scenarios = ChipBox(
            look, offered.scenarios, outcome.scenarios, (ROOM, MOST_HIGH)
        )
        self.add_fields((tr("Skills"), self.skills))
        self.add_fields((tr("Scenarios"), self.scenarios))
        self.finish()
