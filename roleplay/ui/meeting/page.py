"""A page of the meeting: a column that scrolls where it is too high."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Label


class _Scroller(QScrollArea):
    """Scrolls by wheel; the arrow keys, which it would take, are the meeting's."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the meeting."""
        event.ignore()


class MeetingPage(QWidget):
    """Add to ``column``.  ``focus``: what gets the keys, None for the screen itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.focus: QWidget | None = None
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        inside.setProperty("transparent", "true")
        self.scroller = _Scroller()
        self.scroller.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.scroller)
        look.changed.connect(self._space)
        self._space()

    def words(
        self,
        text: str = "",
        role: str = "far",
        token: str = "ink",
        *,
        wraps: bool = True,
    ) -> Label:
        """Add words below what is there, and return them."""
        label = Label(self.look, text, role, token, wraps=wraps)
        self.column.addWidget(label)
        return label

    def _space(self) -> None:
        self.column.setContentsMargins(4, 4, 4, 4)
        self.column.setSpacing(self.look.px(14))


def show_words(label: QLabel, text: str) -> None:
    """Show *text*, or nothing where there is none."""
    label.setText(text)
    label.setVisible(bool(text))
