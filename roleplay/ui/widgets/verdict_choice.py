"""Met, partly or missed, chosen by a person: three marks side by side."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from roleplay.scoring import Verdict
from roleplay.ui.look import Look
from roleplay.ui.widgets.announcing import announce
from roleplay.ui.widgets.focus_ring import FocusRing

CHOICES = (Verdict.MET, Verdict.PARTLY, Verdict.MISSED)
CELL, HEIGHT, MARK, RADIUS = 40, 36, 18, 10
FAINT = 0.45
"""How strong the marks not chosen are, once one is."""


class VerdictChoice(QWidget):
    """One of three marks.  ``chosen`` carries the Verdict a person picked.

    Keys 1 2 3 choose, arrows go on from what is chosen.  name: what is judged.  words:
    of the three, where they are others than met, partly, missed.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        verdict: Verdict | None = None,
        words: tuple[str, str, str] = ("met", "partly", "missed"),
    ) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._words = words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.ring = FocusRing(look, self, RADIUS)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)
        self.show_verdict(verdict)

    @property
    def verdict(self) -> Verdict | None:
        """What is chosen; None for nothing yet."""
        return self._verdict

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show what is chosen."""
        self._verdict = verdict
        word = self._words[CHOICES.index(verdict)] if verdict else "not rated"
        self.setAccessibleName(f"{self._name}: {word}")
        keys = ", ".join(f"{n} {w}" for n, w in enumerate(self._words, 1))
        self.setAccessibleDescription(keys)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of three marks."""
        px = self._look.px
        return QSize(3 * px(CELL) + 6, px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with 1 2 3 and the arrows."""
        digits = {Qt.Key.Key_1: 0, Qt.Key.Key_2: 1, Qt.Key.Key_3: 2}
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in digits:
            self._choose(digits[key])
        elif key in steps:
            here = CHOICES.index(self._verdict) if self._verdict else -1
            there = here + steps[key] if here >= 0 else 0
            self._choose(max(0, min(2, there)))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the mark under the pointer."""
        self._choose(self._cell_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is under the pointer."""
        self.setToolTip(self._words[self._cell_at(event.position().x())].capitalize())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the trough, the marks, and a box around the chosen one."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(look.color("sunken"))
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(whole, RADIUS, RADIUS)
        side = look.px(MARK)
        for index, verdict in enumerate(CHOICES):
            cell = self._cell(index)
            here = verdict is self._verdict
            if here:
                painter.setPen(QPen(look.color("ink"), 1.5))
                painter.setBrush(look.color("surface"))
                painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 7, 7)
            painter.setOpacity(1.0 if here or self._verdict is None else FAINT)
            mark = look.icon(f"mark-{verdict.value}", "ink", side)
            corner = cell.center().toPoint()
            painter.drawPixmap(corner.x() - side // 2, corner.y() - side // 2, mark)
            painter.setOpacity(1.0)

    def _cell(self, index: int) -> QRectF:
        width = (self.width() - 6) / 3
        return QRectF(3 + index * width, 1, width, self.height() - 2)

    def _cell_at(self, x: float) -> int:
        return max(0, min(2, int((x - 3) // ((self.width() - 6) / 3))))

    def _choose(self, index: int) -> None:
        self.show_verdict(CHOICES[index])
        announce(self, self.accessibleName())
        self.chosen.emit(CHOICES[index])
