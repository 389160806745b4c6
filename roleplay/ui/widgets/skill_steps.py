"""A skill with its five steps, and when it is due."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing

STEPS = 5
BAR, GAP, LINE = 6, 3, 18
SPACE = 6
TOKENS = {"due": "primary", "fading": "amber-text"}
"""Colour of the state's words; muted for all others."""


class SkillSteps(QProgressBar):
    """Name, state and steps.  Its level in words and the reason show on hover."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._name = self._words = ""
        self._state = "new"
        self.setRange(0, STEPS)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 6)
        look.changed.connect(self._look_changed)

    @property
    def name(self) -> str:
        """The skill shown."""
        return self._name

    def show_skill(
        self, name: str, step: int, level: str, state: str, words: str, why: str
    ) -> None:
        """Show a skill.  step: 0 to 5.  state: "new", "fresh", "due" or "fading"."""
        self._name, self._state, self._words = name, state, words
        self.setValue(step)
        said = level if state == "new" else f"{level}, {words}"
        self.setAccessibleName(f"{name}: {said}")
        self.setAccessibleDescription(why)
        self.setToolTip(f"{level}\n{why}" if why else level)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for two lines."""
        px = self._look.px
        return QSize(px(136), px(LINE + SPACE + BAR))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: a short name and its state."""
        return QSize(self._look.px(110), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw words and steps."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, width = self._look.px, self.width()
        token = TOKENS.get(self._state, "muted")
        small = self._look.font("status")
        taken = QFontMetricsF(small).horizontalAdvance(self._words)
        line = QRectF(0, 0, width, px(LINE))
        painter.setFont(small)
        painter.setPen(self._look.color(token))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, right, self._words)
        if self._state in TOKENS:
            mark = px(9)
            self._mark(painter, QPointF(width - taken - mark - px(4), px(LINE) / 2))
            taken += mark + px(6)
        font = self._look.font("small")
        font.setWeight(self._look.font("body-medium").weight())
        painter.setFont(font)
        painter.setPen(self._look.color("ink"))
        room = width - taken - px(6)
        elided = Qt.TextElideMode.ElideRight
        text = QFontMetricsF(font).elidedText(self._name, elided, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        self._steps(painter, px(LINE + SPACE))

    def _steps(self, painter: QPainter, top: int) -> None:
        px = self._look.px
        width = (self.width() - px(GAP) * (STEPS - 1)) / STEPS
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(STEPS):
            token = "primary" if number < self.value() else "line"
            painter.setBrush(self._look.color(token))
            box = QRectF(number * (width + px(GAP)), top, width, px(BAR))
            painter.drawRoundedRect(box, px(BAR) / 2, px(BAR) / 2)

    def _mark(self, painter: QPainter, left: QPointF) -> None:
        radius = self._look.px(4)
        center = left + QPointF(radius, 0)
        if self._state == "due":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("primary"))
            painter.drawEllipse(center, radius, radius)
            return
        pen = QPen(self._look.color("amber-edge"), 1.6)
        pen.setDashPattern([1.5, 1.25])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, radius - 0.5, radius - 0.5)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
