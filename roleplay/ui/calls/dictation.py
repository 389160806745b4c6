"""Dictating into a field, where there is a microphone and a recogniser."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, announce
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.errors import RoleplayError
    from roleplay.ui.stage.ear import Ear

MOST_S = 60
"""Longest dictation at once.  Source: own choice."""
START, STOP = tr("Dictate"), tr("Stop")
LISTENING = tr("Listening. Say what the buyer said, then stop.")


class Dictation(QWidget):
    """A button and a line that says what happens; the words go to the field's end.

    Takes over *ear*.
    """

    def __init__(self, look: Look, ear: "Ear", field: QPlainTextEdit) -> None:
        super().__init__()
        self._ear = ear
        self._field = field
        self._before = ""
        ear.setParent(self)
        self.button = Button(look, "plain", START, "mic", "", "small")
        self.button.clicked.connect(self._pressed)
        self.state = Label(look, "", "small", "muted", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.button)
        row.addWidget(self.state, 1)
        ear.changed.connect(self._show)
        ear.words_changed.connect(self._show_words)
        ear.taken.connect(self._taken)
        ear.failed.connect(self._failed)
        ear.load()
        self._show()

    def use(self, device_id: str) -> None:
        """Listen by this microphone; "" for the system's default."""
        self._ear.device_id = device_id

    def stop(self) -> None:
        """End what is heard; what is written stays."""
        if self._ear.is_open:
            self._ear.discard()
            self._show()

    def _pressed(self) -> None:
        if self._ear.is_open:
            self._ear.finish()
            self.state.setText(tr("Writing down the last words."))
            return
        self._before = self._field.toPlainText().rstrip()
        if self._ear.begin((), hands_free=False, max_seconds=MOST_S):
            self.button.setText(STOP)
            self.state.setText(LISTENING)
            announce(self, LISTENING)
        else:
            self._show()

    def _show(self) -> None:
        if self._ear.is_open:
            return
        self.button.setText(START)
        can = self._ear.is_ready
        self.button.set_enabled(
            can, self._ear.missing or tr("The recogniser is loading")
        )
        if self._ear.is_loading:
            self.state.setText(tr("The recogniser is loading. You can type meanwhile."))
        else:
            self.state.setText(self._ear.missing or tr("or type, or paste it"))

    def _show_words(self) -> None:
        if not self._ear.is_open:
            return
        heard = f"{self._ear.final} {self._ear.tentative}".strip()
        self._write(heard)

    def _taken(self) -> None:
        self._write(self._ear.final)
        self._show()

    def _failed(self, error: "RoleplayError") -> None:
        self._show()
        self.state.setText(tr("{error} What was heard stays.", error=error))

    def _write(self, heard: str) -> None:
        self._field.setPlainText(f"{self._before} {heard}".strip())
        self._field.moveCursor(QTextCursor.MoveOperation.End)
