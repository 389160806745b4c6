"""The rep's answer: listening, the words as they are heard, and what went wrong."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpacerItem, QWidget

from roleplay.ui.look import Look
from roleplay.ui.stage.progress_line import ProgressLine
from roleplay.ui.widgets import Card, Label, Notice, Switch, Transcript, Waveform
from roleplay.words import tr

HEAD_HEIGHT = 32


class Dot(QWidget):
    """The red dot of a recording."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("coral"))
        painter.drawEllipse(QPointF(6, 6), 5, 5)


class AnswerPanel(Card):
    """One card; what it shows besides the transcript depends on the phase."""

    def __init__(self, look: Look) -> None:
        super().__init__("card", (24, 14, 24, 18), 0)
        self.dot = Dot(look)
        self.state = Label(look, "", "body-strong")
        self.time = Label(look, "", "body", "muted")
        self.time.set_tabular(True)
        self.fact = Label(look, "", "caption", "muted")
        self.hands_free = Switch(look, tr("Hands-free"), "", "quiet", "small")
        self.hands_free.setToolTip(
            tr("Listens when the buyer is done, and sends when you are silent.")
        )
        self.wave = Waveform(look)
        self.transcript = Transcript(look)
        self.notice = Notice(look)
        self.progress = ProgressLine(look)
        self._arrange(look)

    def _arrange(self, look: Look) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.dot)
        head.addWidget(self.state)
        head.addWidget(self.time)
        head.addStretch(1)
        head.addWidget(self.fact)
        head.addWidget(self.hands_free)
        head.addStrut(look.px(HEAD_HEIGHT))
        self.column.addLayout(head)
        self.column.addSpacing(8)
        self.column.addWidget(self.wave)
        self.column.addSpacing(14)
        self.column.addWidget(self.transcript)
        self.column.addWidget(self.progress)
        self._gap = QSpacerItem(0, 0)
        self.column.addItem(self._gap)
        self.column.addWidget(self.notice)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_head(self, state: str, time: str = "", fact: str = "") -> None:
        """Show what is going on, for how long, and one more fact on the right."""
        self.state.setText(state)
        self.time.setText(time)
        self.fact.setText(fact)
        self.fact.setVisible(bool(fact))

    def show_gap(self, shown: bool) -> None:
        """Part the notice from the words above it."""
        self._gap.changeSize(0, 12 if shown else 0)
        self.column.invalidate()

    def show_wave(self, live: bool, visible: bool) -> None:
        """Show or hide the waveform; *live*: with the dot of a recording."""
        self.dot.setVisible(live)
        self.wave.setVisible(visible)
