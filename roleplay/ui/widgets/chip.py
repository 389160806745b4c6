"""A chip: a short fact on a tint, such as who sees an attempt."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from roleplay.ui.look import Look

TONES: dict[str, tuple[str, str]] = {  # fill, words
    "plain": ("sunken", "muted"),
    "primary": ("primary-tint", "primary"),
    "teal": ("teal-tint", "teal-text"),
    "amber": ("amber-tint", "amber-text"),
    "coral": ("coral-tint", "coral-text"),
    "ink": ("ink", "bg"),
    "white": ("#FFFFFF", "#1D1B26"),
}


class Chip(QLabel):
    """An icon and a few words.  tone: a key of TONES.  squared: radius 8, 32 high."""

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str = "",
        tone: str = "plain",
        *,
        squared: bool = False,
    ) -> None:
        super().__init__(text)
        self._look = look
        self._icon = icon
        self._tone = tone
        self._squared = squared
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)
        look.changed.connect(self.update)

    def show_fact(self, text: str, icon: str = "", tone: str = "plain") -> None:
        """Change words, icon and tone."""
        self._icon, self._tone = icon, tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon, words and padding."""
        px = self._look.px
        text = QFontMetricsF(self._look.font("chip")).horizontalAdvance(self.text())
        icon = px(15) + px(6) if self._icon else 0
        return QSize(
            round(text) + icon + 2 * px(10) + 1, px(32 if self._squared else 26)
        )

    def minimumSizeHint(self) -> QSize:
        """Return the same: what a chip says is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        px = self._look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, words = (self._look.color(token) for token in TONES[self._tone])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        radius = 8 if self._squared else self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        x = px(10)
        if self._icon:
            side = px(15)
            token = TONES[self._tone][1]
            icon = self._look.icon(self._icon, token, side)
            painter.drawPixmap(x, round((self.height() - side) / 2), icon)
            x += side + px(6)
        painter.setFont(self._look.font("chip"))
        painter.setPen(words)
        box = QRectF(x, 0, self.width() - x, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
