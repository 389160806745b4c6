"""Dialogs of the programme: what it says, who is in it, outcomes and their values."""

from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QWidget,
)

from roleplay.ui.coaching.programme.form import Form, text_field
from roleplay.ui.coaching.programme.number_text import number_of
from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.ui.widgets import FilterChip, Flow, Label
from roleplay.ui.worker import Runner
from roleplay.usecases import (
    Offered,
    OutcomeText,
    OutcomeView,
    ProgrammeText,
    amount,
)

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
        self.weeks = QSpinBox()
        self.weeks.setRange(0, 999)
        self.weeks.setValue(text.weeks if text else USUAL_WEEKS)
        self.weeks.setFont(look.font("body"))
        self.weeks.setMinimumHeight(look.px(38))
        self.add_fields(("Title", self.title))
        self.add_fields(("Goal", self.goal))
        self.add_fields(("First day", self.starts), ("Weeks", self.weeks))
        self.finish()

    @property
    def text(self) -> ProgrammeText:
        """What the fields say."""
        return ProgrammeText(
            self.title.text(),
            self.goal.toPlainText(),
            self.starts.day,
            self.weeks.value(),
        )


class PeopleDialog(Form):
    """Who is enrolled: everybody of this computer, with a tick each."""

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
        self.list = tick_list(look, people, enrolled, rows=8)
        self.add_fields(("People of this computer", self.list))
        self.finish()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of who is ticked."""
        return ticked(self.list)


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
        holder, flow = QWidget(), Flow()
        holder.setLayout(flow)
        self.skills: dict[str, FilterChip] = {}
        for key, name in offered.skills:
            chip = FilterChip(look, name)
            chip.setChecked(key in outcome.skills)
            self.skills[key] = chip
            flow.addWidget(chip)
        room = look.px(520) - 48
        holder.setFixedHeight(flow.heightForWidth(room))
        self.column.addWidget(Label(look, "Skills", "small", "muted"))
        self.column.addWidget(holder)
        self.list = tick_list(look, offered.scenarios, outcome.scenarios, rows=7)
        self.add_fields(("Scenarios", self.list))
        self.finish()

    @property
    def chosen_skills(self) -> tuple[str, ...]:
        """The keys of the skills chosen."""
        return tuple(key for key, chip in self.skills.items() if chip.isChecked())


def tick_list(
    look: Look,
    choices: tuple[tuple[str, str], ...],
    held: Collection[str],
    rows: int,
) -> QListWidget:
    """Return a list of names with a tick each; Space and Enter turn it over."""
    ticks = QListWidget()
    ticks.setFont(look.font("body"))
    ticks.setFixedHeight(look.px(min(rows, max(2, len(choices))) * 28 + 12))
    for key, name in choices:
        item = QListWidgetItem(name)
        item.setData(Qt.ItemDataRole.UserRole, key)
        on = Qt.CheckState.Checked if key in held else Qt.CheckState.Unchecked
        item.setCheckState(on)
        ticks.addItem(item)
    if choices:
        ticks.setCurrentRow(0)
    return ticks


def ticked(ticks: QListWidget) -> tuple[str, ...]:
    """Return the keys of what is ticked."""
    items = (ticks.item(row) for row in range(ticks.count()))
    return tuple(
        str(item.data(Qt.ItemDataRole.UserRole))
        for item in items
        if item.checkState() is Qt.CheckState.Checked
    )
