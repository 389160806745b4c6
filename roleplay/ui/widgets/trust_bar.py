"""The buyer's trust: five zones with a word, and a marker."""

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.words import tr

ZONES = (
    tr("Closed", "a buyer"),
    tr("Wary", "a buyer"),
    tr("Listening", "a buyer"),
    tr("Open", "a buyer"),
    tr("Trusting", "a buyer"),
)
ZONE_WIDTH = 20
"""Trust, from 0 to 100, in five equal zones.  Source: own choice."""

MOVE_MS = 240
BAR, GAP, KNOB = 10, 4, 24
TOP = (KNOB - BAR) // 2


def trust_zone(trust: int) -> int:
    """Return the index in ZONES of *trust*, 0 to 100."""
    return max(0, min(len(ZONES) - 1, trust // ZONE_WIDTH))


class TrustBar(QProgressBar):
    """Trust from 0 to 100.  The number shows on hover; a reader hears the zone."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown = 0.0
        self._why = ""
        self.setRange(0, 100)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 6)
        self._move = QVariantAnimation(self)
        self._move.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._move.valueChanged.connect(self._moved)
        look.changed.connect(self._look_changed)
        self.show_trust(0, move=False)

    @property
    def zone(self) -> str:
        """The word of the zone trust is in."""
        return ZONES[trust_zone(self.value())]

    def show_trust(self, trust: int, why: str = "", *, move: bool = True) -> None:
        """Show *trust*, 0 to 100; *move*: let the marker travel there."""
        self.setValue(max(0, min(100, trust)))
        self.setAccessibleName(tr("Trust: {zone}", zone=self.zone))
        self.setAccessibleDescription(why)
        self.setToolTip(
            tr("{zone}, {value} of 100", zone=self.zone, value=self.value())
        )
        self._move.stop()
        duration = self._look.duration(MOVE_MS) if move and self.isVisible() else 0
        if duration == 0:
            self._moved(float(self.value()))
            return
        self._move.setDuration(duration)
        self._move.setStartValue(self._shown)
        self._move.setEndValue(float(self.value()))
        self._move.start()

    def sizeHint(self) -> QSize:
        """Return the room for bar, marker and words."""
        return QSize(self._look.px(320), self._look.px(41))

    def minimumSizeHint(self) -> QSize:
        """Return the least room its words need."""
        return QSize(self._look.px(260), self._look.px(41))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw zones, words and marker."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - GAP * (len(ZONES) - 1)) / len(ZONES)
        words = TOP + BAR + 8
        current = trust_zone(round(self._shown))
        for number, word in enumerate(ZONES):
            left = number * (width + GAP)
            self._draw_zone(painter, QRectF(left, TOP, width, BAR), number)
            font = QFont(self._look.font("status"))
            if number == current:
                font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self._look.color("ink" if number == current else "muted"))
            box = QRectF(left - GAP, words, width + 2 * GAP, self.height() - words)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, word)
        self._draw_marker(painter, current, width)

    def _draw_zone(self, painter: QPainter, box: QRectF, number: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("line"))
        painter.drawRoundedRect(box, BAR / 2, BAR / 2)
        share = min(1.0, max(0.0, (self._shown - number * ZONE_WIDTH) / ZONE_WIDTH))
        if share > 0:
            painter.setBrush(self._look.color("primary"))
            filled = QRectF(box)
            filled.setWidth(max(BAR, box.width() * share))
            painter.drawRoundedRect(filled, BAR / 2, BAR / 2)

    def _draw_marker(self, painter: QPainter, zone: int, width: float) -> None:
        share = (self._shown - zone * ZONE_WIDTH) / ZONE_WIDTH
        x = zone * (width + GAP) + width * min(1.0, share)
        x = min(self.width() - KNOB / 2, max(KNOB / 2, x))
        painter.setPen(QPen(self._look.color("primary"), 4))
        painter.setBrush(self._look.color("surface"))
        radius = KNOB / 2 - 2
        painter.drawEllipse(QPointF(x, TOP + BAR / 2), radius, radius)

    def _moved(self, value: object) -> None:
        self._shown = float(value)  # type: ignore[arg-type]
        self.update()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
