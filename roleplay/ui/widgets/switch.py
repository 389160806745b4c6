"""A switch: a button that stays on, with a track and a knob after its words."""

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter

from roleplay.ui.look import Look
from roleplay.ui.widgets.button import Button, Kind, Size

TRACK = (36, 20)
KNOB = 16
SLIDE_MS = 120


class Switch(Button):
    """A button that is on or off; ``toggled`` tells.  A reader hears "checked"."""

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str = "",
        kind: Kind = "plain",
        size: Size = "small",
    ) -> None:
        self._slide = QVariantAnimation()
        super().__init__(look, kind, text, icon, "", size)
        self._slide.setParent(self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._slide.valueChanged.connect(self.update)
        self.setCheckable(True)
        self.toggled.connect(self._toggle)

    def extra_width(self) -> float:
        """Return the track's width."""
        return self.look.px(TRACK[0])

    def draw_extra(self, painter: QPainter, at: QPointF) -> None:
        """Draw track and knob."""
        px, color = self.look.px, self.look.color
        width, height = px(TRACK[0]), px(TRACK[1])
        box = QRectF(round(at.x()), round(at.y() - height / 2), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        off = "line-strong" if self.isEnabled() else "line"
        painter.setBrush(color("primary" if self.isChecked() else off))
        painter.drawRoundedRect(box, height / 2, height / 2)
        knob, edge = px(KNOB), px(2)
        travel = width - knob - 2 * edge
        left = box.left() + edge + travel * self._share()
        painter.setBrush(color("surface"))
        painter.drawEllipse(QRectF(left, box.top() + edge, knob, knob))

    def _share(self) -> float:
        value = self._slide.currentValue()
        if self._slide.state() == QVariantAnimation.State.Running:
            return float(value)
        return 1.0 if self.isChecked() else 0.0

    def _toggle(self, on: bool) -> None:
        self._slide.stop()
        self._slide.setDuration(self.look.duration(SLIDE_MS))
        self._slide.setStartValue(0.0 if on else 1.0)
        self._slide.setEndValue(1.0 if on else 0.0)
        self._slide.start()
        self.update()
