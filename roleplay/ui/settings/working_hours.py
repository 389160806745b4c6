"""Card: when one works, for reminders, kept times and calendar files."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from roleplay.ui.look import Look
from roleplay.ui.settings.parts import Choice, SettingsCard
from roleplay.ui.widgets import FilterChip, Flow, announce
from roleplay.ui.window import Memory
from roleplay.usecases import WorkingHours, hours_of, hours_setting, hours_words
from roleplay.words import tr

SHORT_DAYS = (
    tr("Mon"),
    tr("Tue"),
    tr("Wed"),
    tr("Thu"),
    tr("Fri"),
    tr("Sat"),
    tr("Sun"),
)
STEP_MIN = 30
TIME_WIDTH = 110
LAST = 24 * 60 - STEP_MIN
ABOUT = tr(
    "Reminders come within them, what is due begins with them in "
    "your calendar, and a time kept free for practice outside of "
    "them is warned about."
)
ONE_DAY = tr("One working day has to stay.")


class WorkingHoursCard(SettingsCard):
    """``hours_set``: they are others now.  Kept for this computer."""

    hours_set = Signal()

    def __init__(self, look: Look, memory: Memory) -> None:
        super().__init__(look, memory, tr("Working hours"))
        self.chips: list[FilterChip] = []
        days = QWidget()
        flow = Flow()
        days.setLayout(flow)
        for index, name in enumerate(SHORT_DAYS):
            chip = FilterChip(look, name)
            chip.setAccessibleName(tr("Working day: {name}", name=name))
            chip.clicked.connect(lambda on, i=index: self._set_day(i, on))
            flow.addWidget(chip)
            self.chips.append(chip)
        self.opens = self._choice(tr("Work begins"), 0, LAST - STEP_MIN)
        self.closes = self._choice(tr("Work ends"), STEP_MIN, LAST)
        look.changed.connect(self._narrow)  # after the choices' own, which is wider
        self._narrow()
        self.opens.picked.connect(self._set_opens)
        self.closes.picked.connect(self._set_closes)
        self.row = self.add_row("", ABOUT, self.opens, self.closes)
        self.title = self.row.title
        self.add(days)
        self._show()

    @property
    def hours(self) -> WorkingHours:
        """What is set."""
        return hours_of(str(self.recalled("working_hours")))

    def _choice(self, name: str, first: int, last: int) -> Choice:
        steps = range(first, last + 1, STEP_MIN)
        choices = [(f"{m // 60}:{m % 60:02}", m) for m in steps]
        return Choice(self.look, name, choices)

    def _narrow(self) -> None:
        for choice in (self.opens, self.closes):
            choice.setFixedWidth(self.look.px(TIME_WIDTH))

    def _set_day(self, index: int, on: bool) -> None:
        hours = self.hours
        days = hours.days | {index} if on else hours.days - {index}
        if days:
            self._keep(replace(hours, days=days))
        else:
            self._show()
            self.row.say(ONE_DAY)
            announce(self, ONE_DAY)

    def _set_opens(self, minutes: int) -> None:
        hours, opens = self.hours, _time(minutes)
        closes = hours.closes
        if closes <= opens:
            closes = _time(minutes + STEP_MIN)
        self._keep(replace(hours, opens=opens, closes=closes))

    def _set_closes(self, minutes: int) -> None:
        hours, closes = self.hours, _time(minutes)
        opens = hours.opens
        if opens >= closes:
            opens = _time(minutes - STEP_MIN)
        self._keep(replace(hours, opens=opens, closes=closes))

    def _keep(self, hours: WorkingHours) -> None:
        self.remember("working_hours", hours_setting(hours))
        self._show()
        self.hours_set.emit()

    def _show(self) -> None:
        hours = self.hours
        for index, chip in enumerate(self.chips):
            chip.setChecked(index in hours.days)
        self.opens.show_value(hours.opens.hour * 60 + hours.opens.minute)
        self.closes.show_value(hours.closes.hour * 60 + hours.closes.minute)
        self.title.setText(hours_words(hours))
        self.row.say(ABOUT)


def _time(minutes: int) -> time:
    return time(*divmod(minutes, 60))
