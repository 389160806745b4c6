"""Words in a role of the type table and a colour token, one line or several."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.text_lines import TextLines


class Label(QLabel):
    """Text that follows the look.  One line is cut with "…" where room is short.

    wraps: break into lines instead, each as high as the role says.  token: colour.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: str = "body",
        token: str = "ink",
        *,
        wraps: bool = False,
    ) -> None:
        super().__init__(text)
        self._look = look
        self._role = role
        self._token = token
        self._wraps = wraps
        self._tabular = False
        self._cuttable = True
        self._lines: TextLines | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Preferred if wraps else QSizePolicy.Policy.Fixed,
        )
        policy.setHeightForWidth(wraps)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def set_role(self, role: str) -> None:
        """Change the role of the type table."""
        self._role = role
        self._look_changed()

    def set_token(self, token: str) -> None:
        """Change the colour."""
        self._token = token
        self.update()

    def set_tabular(self, tabular: bool) -> None:
        """Make all digits equally wide, for numbers that change."""
        self._tabular = tabular
        self._look_changed()

    def keep_whole(self) -> None:
        """Never cut it; what stands beside it gives way."""
        self._cuttable = False
        self.updateGeometry()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show *text*; what stood there before is gone."""
        if text != self.text():
            super().setText(text)
            self._lines = None
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Whether lines are broken."""
        return self._wraps

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines at *width* pixels."""
        if not self._wraps:
            return self._line()
        return round(self._broken(width).height)

    def sizeHint(self) -> QSize:
        """Return the size of the text on one line."""
        return QSize(self._natural_width(), self._line())

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a few letters, one line."""
        least = self._natural_width()
        if self._cuttable:
            least = min(least, self._look.px(48))
        return QSize(least, self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        painter.setFont(self.font())
        color = self._look.color(self._token)
        if self._wraps:
            lines = self._broken(self.width())
            lines.draw(painter, QPointF(0, 0), color)
            return
        painter.setPen(color)
        room = self.width() + 1
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(self.rect(), self.alignment(), text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if self._wraps:
            return  # nothing is cut; a tip is its owner's
        cut = self._natural_width() > self.width() + 1
        self.setToolTip(self.text() if cut else "")

    def _broken(self, width: int) -> TextLines:
        if self._lines is None or self._lines.room != width:
            line = self._look.role(self._role).line
            align = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
            self._lines = TextLines(self.text(), self.font(), line, width, align)
        return self._lines

    def _natural_width(self) -> int:
        metrics = QFontMetricsF(self.font())
        widths = [metrics.horizontalAdvance(t) for t in self.text().split("\n")]
        return int(max(widths)) + 2 if self.text() else 0

    def _line(self) -> int:
        return round(self._look.role(self._role).line)

    def _look_changed(self) -> None:
        self.setFont(self._look.font(self._role, tabular=self._tabular))
        self._lines = None
        self.updateGeometry()
        self.update()
