"""A segmented switch: a few choices, one of which holds."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing

HEIGHT, PADDING = 28, 16


class Segment(QPushButton):
    """One choice.  A reader hears its words and whether it holds."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self._look = look
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 8)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room of its words."""
        px = self._look.px
        metrics = QFontMetricsF(self._look.font("small-strong"))
        width = metrics.horizontalAdvance(self.text()) + 2 * px(PADDING)
        return QSize(round(width), px(HEIGHT) + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5)
        if self.isChecked():
            painter.setPen(QPen(look.color("line"), 1))
            painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(box, 8, 8)
        here = self.isChecked() or self.underMouse()
        painter.setPen(look.color("ink" if here else "muted"))
        painter.setFont(look.font("small-strong" if self.isChecked() else "small"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Segmented(QWidget):
    """Choices side by side; arrow keys move between them.  ``chosen``: by its index."""

    chosen = Signal(int)

    def __init__(
        self, look: Look, name: str, choices: tuple[str, ...], current: int = 0
    ) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(2)
        self.segments = tuple(Segment(look, text) for text in choices)
        for index, segment in enumerate(self.segments):
            segment.setAccessibleDescription(name)
            segment.clicked.connect(lambda _=False, i=index: self.chosen.emit(i))
            segment.installEventFilter(self)
            row.addWidget(segment)
        self.segments[current].setChecked(True)
        look.changed.connect(self.update)

    @property
    def current(self) -> int:
        """Which choice holds."""
        return next(i for i, s in enumerate(self.segments) if s.isChecked())

    def eventFilter(self, watched: object, event: object) -> bool:
        """Move with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if step is not None:
                index = (self.segments.index(watched) + step) % len(self.segments)
                self.segments[index].setFocus(Qt.FocusReason.TabFocusReason)
                self.segments[index].click()
                return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the trough."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("line"), 1))
        painter.setBrush(self._look.color("sunken"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 10, 10)
