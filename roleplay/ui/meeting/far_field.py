"""A field whose words are read from the back of the room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing


class FarField(QLineEdit):
    """One line of plain text; Enter sends it (``returnPressed``).

    Up and Down go to the page, so that a list above can be moved in while writing.
    """

    def __init__(self, look: Look, name: str, hint: str = "") -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.ring = FocusRing(look, self, 10)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write; Esc and the arrows that mean nothing here go to the page."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)
            event.accept()

    def _look_changed(self) -> None:
        self.setFont(self._look.font("far"))
        # The application's style sheet would make it as low as any other field.
        self.setStyleSheet(f"QLineEdit {{ min-height: {self._look.px(58)}px; }}")
