"""A bar and a sentence for what takes longer, with a way out."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label
from roleplay.words import tr


class Bar(QProgressBar):
    """How much is done; an unknown share is a bar of the line's colour."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setRange(0, 1000)
        self.setFixedHeight(8)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.setBrush(self._look.color("line"))
        painter.drawRoundedRect(box, 4, 4)
        if self.value() > 0:
            box.setWidth(max(8.0, box.width() * self.value() / 1000))
            painter.setBrush(self._look.color("primary"))
            painter.drawRoundedRect(box, 4, 4)


class ProgressLine(QWidget):
    """Hidden until ``show_progress``."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.bar = Bar(look)
        self.words = Label(look, "", "caption", "muted")
        self.way_out = Button(look, "quiet", tr("Type instead"), "", "", "small")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.words)
        row.addWidget(self.way_out)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addLayout(row)
        self.hide()

    def show_progress(self, words: str, share: float | None, way_out: bool) -> None:
        """Show *words* and the *share* done, 0 to 1; None hides the bar."""
        self.bar.setVisible(share is not None)
        self.bar.setValue(round((share or 0.0) * 1000))
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.way_out.setVisible(way_out)
        self.show()
