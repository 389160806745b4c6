"""Badges that were just earned: they fade in once, and that is all."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.words import tr

FADE_MS = 240
PICTURE, GAP, MOST = 52, 10, 3
"""More than three side by side would push the result aside; the rest is a number."""


class EarnedBadges(QWidget):
    """On the dark card.  badges: id, title and how each was earned.

    fade: whether they come in now; a press, or reduced motion, shows them at once.
    """

    def __init__(
        self, look: Look, badges: Sequence[tuple[str, str, str]], *, fade: bool
    ) -> None:
        super().__init__()
        self._look = look
        self._badges = tuple(badges)
        self._opacity = 0.0 if fade and look.duration(FADE_MS) else 1.0
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self._faded)
        count = len(badges)
        names = ", ".join(title for _, title, _ in badges)
        self.setAccessibleName(
            tr(
                "{word} earned: {names}",
                word=tr("Badge") if count == 1 else tr("Badges"),
                names=names,
            )
        )
        lines = "\n".join(f"{title}: {how}" for _, title, how in badges)
        self.setAccessibleDescription(lines)
        self.setToolTip(lines)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 10, "on-hero")
        look.changed.connect(self._look_changed)

    @property
    def opacity(self) -> float:
        """How much of them is there, 0 to 1."""
        return self._opacity

    @property
    def more(self) -> int:
        """How many are not drawn, but counted."""
        return max(0, len(self._badges) - MOST)

    def sizeHint(self) -> QSize:
        """Return the room of pictures and names."""
        names = sum(self._widths()) + GAP * max(0, len(self._widths()) - 1)
        more = self._look.px(36) if self.more else 0
        return QSize(round(names + more), PICTURE + 6 + self._look.px(16))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin, the first time it is seen."""
        super().showEvent(event)
        idle = self._fade.state() is QAbstractAnimation.State.Stopped
        if self._opacity == 0.0 and idle:
            self._fade.setDuration(self._look.duration(FADE_MS))
            self._fade.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show all at once."""
        self.skip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show all at once; the key goes on to the page."""
        self.skip()
        super().keyPressEvent(event)

    def skip(self) -> None:
        """End the motion; all is there."""
        self._fade.stop()
        self._faded(1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw pictures and names."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(self._opacity)
        painter.setFont(look.font("caption"))
        painter.setPen(look.color("on-hero-muted"))
        left = 0.0
        line = look.px(16)
        for (badge_id, title, _), width in zip(
            self._badges, self._widths(), strict=False
        ):
            picture = look.badge(badge_id, PICTURE)
            painter.drawPixmap(round(left + (width - PICTURE) / 2), 0, picture)
            name = QRectF(left, PICTURE + 6, width, line)
            painter.drawText(name, Qt.AlignmentFlag.AlignCenter, title)
            left += width + GAP
        if self.more:
            box = QRectF(left, 0, self.width() - left, PICTURE)
            painter.setFont(look.font("body-strong"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{self.more}")

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self._look.font("caption"))
        return [
            max(float(PICTURE), metrics.horizontalAdvance(title) + 2)
            for _, title, _ in self._badges[:MOST]
        ]

    def _faded(self, value: object) -> None:
        self._opacity = float(value)  # type: ignore[arg-type]
        self.update()

    def _look_changed(self) -> None:
        if self._look.reduced_motion:
            self.skip()
        self.updateGeometry()
        self.update()
