"""Asking for another due date, with a reason."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from roleplay.ui.ask_dialog import AskDialog
from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.words import tr

LATER = timedelta(days=7)
"""How much later is proposed.  Source: own choice."""


class AskDateDialog(AskDialog):
    """``asked``: the day and the reason; answer with ``accept()`` or show_error()."""

    asked = Signal(object, str)

    def __init__(
        self, look: Look, parent: QWidget, name: str, due_on: date, today: date
    ) -> None:
        super().__init__(look, parent, tr("Ask for another date"), tr("Ask"))
        text = tr(
            "{name} reads it and answers. Until then the date stays as it is.",
            name=name,
        )
        self.add_words(text)
        self.day = DayField(
            look, tr("Date you wish"), max(due_on, today) + LATER, today
        )
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setPlaceholderText(tr("What is in the way, in a few words"))
        self.reason.setFixedHeight(look.px(80))
        self.add_field(tr("Date you wish"), self.day)
        self.add_field(tr("Why"), self.reason)
        self.add_error(self.reason)
        self.add_buttons()

    def _done(self) -> None:
        self.asked.emit(self.day.day, self.reason.toPlainText())
