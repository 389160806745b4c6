"""Small dialogs over an assignment that was sent: another date, keeping it, an end."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from roleplay.ui.ask_dialog import AskDialog
from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.usecases import short_day
from roleplay.words import tr


class OtherDateDialog(AskDialog):
    """A new due date and a word with it.  ``answered``: the date and the word."""

    answered = Signal(object, str)

    def __init__(
        self, look: Look, parent: QWidget, name: str, day: date, today: date
    ) -> None:
        super().__init__(
            look, parent, tr("Another date for {name}", name=name), tr("Give this date")
        )
        self.day = DayField(look, tr("New due date"), max(day, today), today)
        self.word = QLineEdit()
        self.word.setPlaceholderText(tr("May stay empty"))
        self.add_field(tr("New due date"), self.day)
        self.add_field(tr("A word with it"), self.word)
        self.add_buttons()

    def _done(self) -> None:
        self.answered.emit(self.day.day, self.word.text())
        self.accept()


class KeepDateDialog(AskDialog):
    """Why the date stays.  ``answered``: the words; they are required."""

    answered = Signal(str)

    def __init__(self, look: Look, parent: QWidget, name: str, due_on: date) -> None:
        super().__init__(
            look,
            parent,
            tr("Keep {short_day}", short_day=short_day(due_on)),
            tr("Keep the date"),
        )
        self.why = QLineEdit()
        self.why.textChanged.connect(self._check)
        self.add_field(tr("Say to {name} why the date stays", name=name), self.why)
        self.add_buttons()
        self._check()

    def _check(self) -> None:
        written = bool(self.why.text().strip())
        self.act.set_enabled(written, tr("Say why first: it is what they read."))

    def _done(self) -> None:
        self.answered.emit(self.why.text())
        self.accept()


class TakeBackDialog(AskDialog):
    """Asks once more, as this cannot be undone.  ``confirmed``."""

    confirmed = Signal()

    def __init__(self, look: Look, parent: QWidget, people: int) -> None:
        super().__init__(
            look, parent, tr("Take this assignment back?"), tr("Take it back")
        )
        whom = tr("one person") if people == 1 else tr("{people} people", people=people)
        text = tr(
            "It goes from the Today page of {whom}. What they practised "
            "for it stays theirs; a why you spoke is deleted. You can "
            "assign the same again.",
            whom=whom,
        )
        self.add_words(text)
        self.act.set_kind("destructive")
        self.add_buttons()

    def _done(self) -> None:
        self.confirmed.emit()
        self.accept()
