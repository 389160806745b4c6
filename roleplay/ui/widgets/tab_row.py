"""Tabs: words side by side, the chosen one underlined; arrow keys move."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing

HEIGHT, BAR, SPACE = 40, 2, 24


class Tab(QPushButton):
    """One tab."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self._look = look
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 8)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room for its word."""
        metrics = QFontMetricsF(self._look.font("body-strong"))
        width = round(metrics.horizontalAdvance(self.text())) + 2
        return QSize(max(width, 32), self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw word and line."""
        painter = QPainter(self)
        here = self.isChecked()
        token = "ink" if here or self.underMouse() else "muted"
        painter.setFont(self._look.font("body-strong"))
        painter.setPen(self._look.color(token))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if here:
            bottom = QRectF(0, self.height() - BAR, self.width(), BAR)
            painter.fillRect(bottom, self._look.color("primary"))


class TabRow(QWidget):
    """``chosen`` carries the key of the tab a person chose."""

    chosen = Signal(str)

    def __init__(self, look: Look, tabs: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        self.tabs: dict[str, Tab] = {}
        for key, text in tabs:
            tab = Tab(look, text)
            tab.toggled.connect(lambda on, k=key: self._toggled(k, on))
            self.tabs[key] = tab
            row.addWidget(tab)
        self._telling = True

    def show_tab(self, key: str) -> None:
        """Show a tab as the chosen one, without telling."""
        self._telling = False
        self.tabs[key].setChecked(True)
        self._telling = True

    def _toggled(self, key: str, on: bool) -> None:
        if on and self._telling:
            self.chosen.emit(key)
