"""Asking what was done of a duty unseen, and what was spent."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from roleplay.game import Duty
from roleplay.ui.ask_dialog import AskDialog
from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.ui.widgets import Label
from roleplay.words import tr

HINTS = {
    "say-why": tr("Where did you say it, and to whom?"),
    "clear-way": tr("What did you clear out of the way?"),
    "position": tr("Where did you say why it matters, and to whom?"),
    "role-model": tr("Where did you use the skill, and with whom?"),
}
"""What is asked of each duty that is noted by hand."""


class NoteDialog(AskDialog):
    """``wanted`` carries the text and the day; answer with accept() or show_error()."""

    wanted = Signal(str, object)

    def __init__(self, look: Look, parent: QWidget, duty: Duty, today: date) -> None:
        super().__init__(look, parent, duty.title, tr("Note it"))
        text = tr("The app cannot see this. Only you see the note; it counts as done.")
        self.column.addWidget(Label(look, text, "small", "muted", wraps=True))
        self.text = QLineEdit()
        self.text.returnPressed.connect(self.act.click)
        self.add_field(HINTS[duty.key], self.text)
        self.add_error(self.text)
        self.day = DayField(look, tr("On"), today)
        self.add_field(tr("On"), self.day)
        self.add_buttons()
        self.text.setFocus()

    def _done(self) -> None:
        self.wanted.emit(self.text.text(), self.day.day)


class CostDialog(AskDialog):
    """``wanted``: amount, currency, what it was spent on, and the day."""

    wanted = Signal(str, str, str, object)

    def __init__(self, look: Look, parent: QWidget, currency: str, today: date) -> None:
        super().__init__(look, parent, tr("Add a cost"), tr("Add cost"))
        text = tr(
            "Fees, hours in the course, anything that was spent on it. "
            "Everybody who leads the programme sees it."
        )
        self.column.addWidget(Label(look, text, "small", "muted", wraps=True))
        self.what, self.amount, self.currency = QLineEdit(), QLineEdit(), QLineEdit()
        self.amount.setPlaceholderText("12,500")
        self.currency.setText(currency)
        self.currency.setPlaceholderText("EUR")
        self.add_field(tr("Spent on"), self.what)
        self.add_field(tr("Amount"), self.amount)
        self.add_field(tr("Currency"), self.currency)
        self.add_error(self.amount)
        self.day = DayField(look, tr("On"), today)
        self.add_field(tr("On"), self.day)
        self.add_buttons()
        for field in (self.what, self.amount, self.currency):
            field.returnPressed.connect(self.act.click)
        self.what.setFocus()

    def _done(self) -> None:
        self.wanted.emit(
            self.amount.text(),
            self.currency.text(),
            self.what.text(),
            self.day.day,
        )
