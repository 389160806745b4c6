"""Push-to-talk and typing, side by side."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, FocusRing, Keycap, Label, PushToTalk
from roleplay.words import tr

HEIGHT = 56
LONGEST = 4000
"""Letters of a typed answer.  Source: own choice; about ten minutes of speech."""
PLACEHOLDER = tr("Type the answer instead. It is scored the same way.")


class AnswerEdit(QLineEdit):
    """The line one types in; Esc gives the keys back to the stage."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class AnswerField(QFrame):
    """An edit in a tall frame, with its key, or a button to send."""

    sent = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("surface", "field")
        self._icon = QLabel()
        self.edit = AnswerEdit()
        self.edit.setProperty("bare", True)
        self.edit.setPlaceholderText(PLACEHOLDER)
        self.edit.setMaxLength(LONGEST)
        self.edit.setAccessibleName(tr("Type the answer"))
        self.edit.setAccessibleDescription(
            tr("It is scored the same way. Enter sends.")
        )
        self.keycap = Keycap(look, "T")
        self.send = Button(look, "primary", tr("Send"), "", "", "small")
        self.send.hide()
        self.ring = FocusRing(look, self, 14, focus=self.edit)
        self._arrange()
        self.edit.textChanged.connect(self._changed)
        self.edit.returnPressed.connect(self._send)
        self.send.clicked.connect(self._send)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.edit, 1)
        row.addWidget(self.keycap)
        row.addWidget(self.send)

    def _changed(self, text: str) -> None:
        self.send.setVisible(bool(text.strip()))
        self.keycap.setVisible(not text.strip())

    def _send(self) -> None:
        if self.edit.text().strip() and not self.edit.isReadOnly():
            self.sent.emit(self.edit.text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click anywhere in the frame reach the edit."""
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def _look_changed(self) -> None:
        look = self._look
        self.setFixedHeight(look.px(HEIGHT))
        self._icon.setPixmap(look.icon("keyboard", "ink", look.px(20)))


class TalkRow(QWidget):
    """The button one holds, and the field one types in."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.talk = PushToTalk(look)
        self.field = AnswerField(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.talk)
        row.addWidget(Label(look, "or", "body", "muted"))
        row.addWidget(self.field, 1)
