"""A button in the kinds of the look, with an icon and a key cap."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.enter_key import clicked_by_enter
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.ui.widgets.keycap import HEIGHT as KEYCAP_HEIGHT
from roleplay.ui.widgets.keycap import draw_keycap, keycap_width

Kind = Literal["primary", "plain", "quiet", "destructive", "hero"]
Size = Literal["small", "normal", "large", "talk"]
HOVER_MS = 120


@dataclass(frozen=True, slots=True)
class _Measures:
    height: int
    padding: int
    radius: int
    icon: int
    role: str


_MEASURES: dict[str, _Measures] = {
    "small": _Measures(32, 12, 8, 16, "small-strong"),
    "normal": _Measures(40, 16, 10, 18, "body-strong"),
    "large": _Measures(48, 22, 12, 20, "button-large"),
    "talk": _Measures(56, 23, 14, 22, "button-large"),
}

_COLOURS: dict[str, tuple[str, str, str, str, str]] = {
    # fill, fill on hover, fill pressed, edge, words; "" is nothing
    "primary": ("primary", "primary-hover", "primary-press", "", "on-primary"),
    "plain": ("surface", "sunken", "line", "line", "ink"),
    "quiet": ("", "primary-tint", "primary-tint", "", "primary"),
    "destructive": ("surface", "coral-tint", "coral-tint", "coral", "coral-text"),
    "hero": ("on-hero", "on-hero-muted", "on-hero-muted", "", "hero"),
}


class Button(QPushButton):
    """A button.  Focus comes by the keyboard only, so a click leaves keys as they were.

    kind: how it looks and what it is for.  icon: name of a line icon.  keycap: the key
    that does the same.  Enter and Space press it.
    """

    def __init__(
        self,
        look: Look,
        kind: Kind,
        text: str,
        icon: str = "",
        keycap: str = "",
        size: Size = "normal",
    ) -> None:
        super().__init__(text)
        self.look = look
        self._kind: Kind = kind
        self._icon = icon
        self._keycap = keycap
        self._measures = _MEASURES[size]
        self._busy = False
        self._reason = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        token = "on-hero" if kind == "hero" else "primary"
        self.ring = FocusRing(look, self, self._measures.radius, token)
        self._hover = QVariantAnimation(self)
        self._hover.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._hover.valueChanged.connect(self.update)
        look.changed.connect(self._look_changed)

    @property
    def kind(self) -> Kind:
        """How it looks and what it is for."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Change how it looks."""
        self._kind = kind
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another line icon; "" for none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def set_keycap(self, key: str) -> None:
        """Show another key; "" for none."""
        self._keycap = key
        self.updateGeometry()
        self.update()

    def set_busy(self, busy: bool) -> None:
        """Show three dots instead of the icon, and take no press."""
        if busy != self._busy:
            self._busy = busy
            self.updateGeometry()
            self.update()

    @property
    def is_busy(self) -> bool:
        """Whether something it started is under way."""
        return self._busy

    def set_enabled(self, enabled: bool, reason: str = "") -> None:
        """Enable or disable it; *reason* says why not, on hover and to a reader."""
        self.setEnabled(enabled)
        shown = "" if enabled else reason
        if shown != self._reason:
            self._reason = shown
            self.setToolTip(shown)
            self.setAccessibleDescription(shown)

    def sizeHint(self) -> QSize:
        """Return the room for icon, words, key cap and padding."""
        px = self.look.px
        inside = [width for width in (*self._widths(), self.extra_width()) if width]
        gaps = px(8) * max(0, len(inside) - 1)
        padding = 8 if self._kind == "quiet" else self._measures.padding
        width = sum(inside) + gaps + 2 * px(padding) + 2
        return QSize(round(width), px(self._measures.height))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a button is never cut."""
        return self.sizeHint()

    def extra_width(self) -> float:
        """Return the width of what a subclass draws last; 0 for nothing."""
        return 0.0

    def draw_extra(self, painter: QPainter, at: QPointF) -> None:
        """Draw what stands last; *at*: its left end on the middle line."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button in its state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        fill, edge, words = self._colours()
        radius = self._measures.radius
        painter.setBrush(fill or QColor(Qt.GlobalColor.transparent))
        width = self.look.edge
        painter.setPen(QPen(edge, width) if edge else Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        inset = width / 2 if edge else 0.0
        painter.drawRoundedRect(
            box.adjusted(inset, inset, -inset, -inset), radius, radius
        )
        self._draw_inside(painter, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too; Space is Qt's."""
        if not clicked_by_enter(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: object) -> None:
        """Warm to the hover colour."""
        self._glide(1.0)

    def leaveEvent(self, event: object) -> None:
        """Cool down again."""
        self._glide(0.0)

    def _glide(self, to: float) -> None:
        start = self._warmth()
        self._hover.stop()
        self._hover.setDuration(self.look.duration(HOVER_MS))
        self._hover.setStartValue(start)
        self._hover.setEndValue(to)
        self._hover.start()

    def _warmth(self) -> float:
        value = self._hover.currentValue()
        return float(value) if isinstance(value, float) else 0.0

    def _widths(self) -> tuple[float, float, float]:
        px = self.look.px
        metrics = QFontMetricsF(self.look.font(self._measures.role))
        icon = px(self._measures.icon) if self._icon or self._busy else 0
        cap = 0
        if self._keycap and not self._busy:
            cap = keycap_width(self.look, self._keycap)
        return icon, metrics.horizontalAdvance(self.text()), cap

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        color = self.look.color
        if not self.isEnabled():
            return color("sunken"), color("line"), color("muted")
        rest, hover, pressed, edge, words = _COLOURS[self._kind]
        if self.isDown():
            fill = color(pressed)
        elif self._warmth() > 0:
            fill = _between(color(rest) if rest else None, color(hover), self._warmth())
        else:
            fill = color(rest) if rest else None  # type: ignore[assignment]
        return fill, color(edge) if edge else None, color(words)

    def _draw_inside(self, painter: QPainter, words: QColor) -> None:
        px, middle = self.look.px, self.height() / 2
        icon, text, cap = self._widths()
        gap = px(8)
        parts = [width for width in (icon, text, cap, self.extra_width()) if width]
        x = (self.width() - sum(parts) - gap * max(0, len(parts) - 1)) / 2
        if icon:
            self._draw_icon(painter, QPointF(x, middle), words)
            x += icon + gap
        painter.setFont(self.look.font(self._measures.role))
        painter.setPen(words)
        box = QRectF(x, 0, text + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        x += text + gap if text else 0
        if cap:
            height = px(KEYCAP_HEIGHT)
            own = words if self._kind == "primary" and self.isEnabled() else None
            place = QRectF(round(x), round(middle - height / 2), cap, height)
            draw_keycap(painter, self.look, place, self._keycap, own)
            x += cap + gap
        if self.extra_width():
            self.draw_extra(painter, QPointF(x, middle))

    def _draw_icon(self, painter: QPainter, at: QPointF, words: QColor) -> None:
        side = self.look.px(self._measures.icon)
        if self._busy:
            painter.setPen(Qt.PenStyle.NoPen)
            for number, strength in enumerate((1.0, 0.7, 0.4)):
                color = QColor(words)
                color.setAlphaF(strength)
                painter.setBrush(color)
                center = QPointF(at.x() + side * (0.22 + 0.28 * number), at.y())
                painter.drawEllipse(center, side * 0.13, side * 0.13)
            return
        token = "muted" if not self.isEnabled() else _COLOURS[self._kind][4]
        pixmap = self.look.icon(self._icon, token, side)
        painter.drawPixmap(QPointF(round(at.x()), round(at.y() - side / 2)), pixmap)

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


def _between(start: QColor | None, end: QColor, share: float) -> QColor:
    if start is None:
        faded = QColor(end)
        faded.setAlphaF(share)
        return faded
    return QColor.fromRgbF(
        start.redF() + (end.redF() - start.redF()) * share,
        start.greenF() + (end.greenF() - start.greenF()) * share,
        start.blueF() + (end.blueF() - start.blueF()) * share,
    )
