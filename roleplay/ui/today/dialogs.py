"""Asking for a weekly goal, and for days off."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDateEdit, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, NumberRow
from roleplay.words import tr

WIDTH = 440
FEWEST, MOST = 1, 7
USUAL = 3
"""Offered to somebody without a goal yet.  Source: own choice."""


class Asking(QDialog):
    """A title, what is asked, and two buttons; Enter takes it, Esc leaves it."""

    def __init__(
        self, look: Look, parent: QWidget, title: str, text: str, act: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(look.px(WIDTH))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 20)
        self.column.setSpacing(14)
        self.column.addWidget(Label(look, title, "title2"))
        words = Label(look, text, "body", "muted", wraps=True)
        words.setFixedHeight(words.heightForWidth(look.px(WIDTH) - 48))
        self.column.addWidget(words)
        self.button = Button(look, "primary", act, "", tr("Enter"))
        self.button.clicked.connect(self.accept)
        self._cancel = Button(look, "plain", tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self.button.setDefault(True)

    def finish(self) -> None:
        """Put the buttons below what was added."""
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self.button)
        self.column.addSpacing(6)
        self.column.addLayout(row)


class GoalDialog(Asking):
    """How many practices a week; *chosen* is called with the number."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        goal: int | None,
        chosen: Callable[[int], None],
    ) -> None:
        text = tr(
            "How many practices a week suit you? You can change it at "
            "any time. A week missed costs nothing."
        )
        super().__init__(look, parent, tr("Your weekly goal"), text, tr("Set goal"))
        self.number = NumberRow(look, tr("Practices a week"), FEWEST, MOST)
        self.number.setValue(goal or USUAL)
        self.column.addWidget(self.number)
        self.finish()
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.accepted.connect(lambda: chosen(self.number.value()))


class HolidayDialog(Asking):
    """First and last day off; *chosen* is called with both."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        today: date,
        chosen: Callable[[date, date], None],
    ) -> None:
        text = tr(
            "Weeks that your days off touch are paused: they never end a row of weeks."
        )
        super().__init__(look, parent, tr("Days off"), text, tr("Add days off"))
        self.first = _field(look, tr("First day off"), today)
        self.last = _field(look, tr("Last day off"), today)
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, field in ((tr("From"), self.first), (tr("To"), self.last)):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(Label(look, name, "small", "muted"))
            column.addWidget(field)
            row.addLayout(column, 1)
        self.column.addLayout(row)
        self.finish()
        self.first.dateChanged.connect(self._push_last)
        self.first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.accepted.connect(lambda: chosen(_day(self.first), _day(self.last)))

    def _push_last(self, first: QDate) -> None:
        self.last.setMinimumDate(first)


def _field(look: Look, name: str, today: date) -> QDateEdit:
    field = QDateEdit(QDate(today.year, today.month, today.day))
    field.setDisplayFormat("d MMM yyyy")
    field.setCalendarPopup(True)
    field.setAccessibleName(name)
    field.setFont(look.font("body"))
    field.setMinimumHeight(look.px(38))
    return field


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
