"""Time kept free: rows of a day, a time and minutes, with what is said of them."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.ui.settings.parts import Choice
from roleplay.ui.widgets import Button, Notice
from roleplay.usecases import WantedTime, WorkingHours, hours_words, outside
from roleplay.words import listed, tr

STEP_MIN = 15
MINUTES = (10, 15, 20, 25, 30, 45, 60)
USUAL_MIN = 25
TIME_WIDTH, MINUTES_WIDTH = 96, 104


class TimeRow(QWidget):
    """One time.  ``changed``: by the person; ``removed``: it is not wanted."""

    changed = Signal()
    removed = Signal()

    def __init__(self, look: Look, wanted: WantedTime, today: date) -> None:
        super().__init__()
        self.day = DayField(look, tr("Day kept free"), wanted.on, today)
        self.at = Choice(look, tr("From"), _times())
        self.at.setFixedWidth(look.px(TIME_WIDTH))
        self.at.show_value(wanted.at.hour * 60 + wanted.at.minute)
        self.minutes = Choice(
            look, tr("How long"), [(tr("{m} min", m=m), m) for m in MINUTES]
        )
        self.minutes.setFixedWidth(look.px(MINUTES_WIDTH))
        self.minutes.show_value(wanted.minutes)
        self.remove = Button(look, "quiet", tr("Remove"), "", "", "small")
        self.remove.setAccessibleName(tr("Remove this time"))
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.day, 1)
        for widget in (self.at, self.minutes, self.remove):
            row.addWidget(widget)
        self.day.dateChanged.connect(self.changed)
        self.at.currentIndexChanged.connect(self.changed)
        self.minutes.currentIndexChanged.connect(self.changed)

    @property
    def wanted(self) -> WantedTime:
        """What is chosen."""
        at = time(*divmod(int(self.at.currentData()), 60))
        return WantedTime(self.day.day, at, int(self.minutes.currentData()))


class KeptTimes(QWidget):
    """Rows, a warning where one lies outside of working hours, and a way to add."""

    def __init__(self, look: Look, hours: WorkingHours, now: date) -> None:
        super().__init__()
        self._look, self._hours, self._today = look, hours, now
        self.rows: list[TimeRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        self.warning = Notice(look)
        self.warning.hide()
        column.addWidget(self.warning)
        self.add_button = Button(
            look, "plain", tr("Keep a time free"), "plus", "", "small"
        )
        self.add_button.clicked.connect(self.add_next)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def wanted(self) -> tuple[WantedTime, ...]:
        """What is chosen, from top to bottom."""
        return tuple(row.wanted for row in self.rows)

    def show_times(self, times: Iterable[WantedTime]) -> None:
        """Show these times in place of what is there."""
        for row in tuple(self.rows):
            self._drop(row)
        for wanted in times:
            self._add(wanted)
        self._warn()

    def add_next(self) -> None:
        """Add a time an hour into the next working day after the last one."""
        last = max((row.wanted.on for row in self.rows), default=self._today)
        day = self._hours.next_day(last + timedelta(days=1))
        opens = datetime.combine(day, self._hours.opens) + timedelta(hours=1)
        at = time(opens.hour, opens.minute // STEP_MIN * STEP_MIN)
        row = self._add(WantedTime(day, at, USUAL_MIN))
        self._warn()
        row.day.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add(self, wanted: WantedTime) -> TimeRow:
        row = TimeRow(self._look, wanted, self._today)
        row.changed.connect(self._warn)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _remove(self, row: TimeRow) -> None:
        self._drop(row)
        self._warn()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, row: TimeRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _warn(self) -> None:
        found = outside(self.wanted, self._hours)
        if not found:
            self.warning.clear()
            return
        what = listed(found)
        text = tr(
            "Work is {hours_words} here. Practice is part of the work; "
            "choose a time within it unless the person asked for this "
            "one.",
            hours_words=hours_words(self._hours),
        )
        title = tr("Outside of working hours: {what}", what=what)
        if (self.warning.title, self.warning.text) != (title, text):
            self.warning.show_notice(title, text, kind="amber")


def _times() -> list[tuple[str, object]]:
    # By minutes of the day: a combo box does not find other values of ours again.
    minutes = range(0, 24 * 60, STEP_MIN)
    return [(f"{m // 60:02}:{m % 60:02}", m) for m in minutes]
