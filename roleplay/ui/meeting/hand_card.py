"""Hands counted for one verdict: its key, its word, how many, and their share."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from roleplay.game import Hand
from roleplay.scoring import Verdict
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Label, VerdictMark
from roleplay.words import begin, tr

HIDDEN = "·"
"""Stands for a number that is hidden until the reveal."""


class HandCard(QWidget):
    """One of three.  ``counted`` carries 1, or -1 with Shift held."""

    counted = Signal(int)

    def __init__(self, look: Look, letter: str, hand: Hand) -> None:
        super().__init__()
        self._look = look
        self._leads = False
        self._share = 0.0
        self.letter = Label(look, letter, "far-strong", "muted")
        self.mark = VerdictMark(look, Verdict(hand), 34)
        self.word = Label(look, begin(word(hand)), "far-strong")
        self.number = Label(look, "0", "far-number")
        self.number.set_tabular(True)
        for label in (self.letter, self.word, self.number):
            label.keep_whole()
        self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(self.mark)
        head.addWidget(self.word, 1)
        counted = QHBoxLayout()
        counted.addWidget(self.number, 1)
        counted.addWidget(self.letter, 0, Qt.AlignmentFlag.AlignBottom)
        self._column.addLayout(head)
        self._column.addLayout(counted)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def show_hands(self, count: int, total: int, *, leads: bool, hidden: bool) -> None:
        """Show how many of all hands; *leads*: more than for the others."""
        self._share = count / total if total and not hidden else 0.0
        self._leads = leads and not hidden
        self.number.setText(HIDDEN if hidden else str(count))
        said = "hidden" if hidden else tr("{count} hands", count=count)
        self.setAccessibleName(f"{self.word.text()}: {said}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(self._look.px(240), self._look.px(176))

    def minimumSizeHint(self) -> QSize:
        """Return its least size."""
        return QSize(self._look.px(200), self._look.px(176))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Count a hand, or take one back."""
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self.counted.emit(-1 if back else 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw edge and share."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.color("primary" if self._leads else "line")
        painter.setPen(QPen(edge, px(4) if self._leads else 2))
        painter.setBrush(look.color("surface"))
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.drawRoundedRect(box, px(16), px(16))
        bar = QRectF(px(18), self.height() - px(30), self.width() - px(36), px(10))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("line"))
        painter.drawRoundedRect(bar, px(5), px(5))
        if self._share:
            bar.setWidth(max(px(10), bar.width() * self._share))
            painter.setBrush(look.color("primary" if self._leads else "line-strong"))
            painter.drawRoundedRect(bar, px(5), px(5))

    def _look_changed(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(18), px(16), px(18), px(40))
        self._column.setSpacing(px(4))
        self.updateGeometry()
        self.update()
