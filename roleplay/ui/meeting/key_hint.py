"""The keys of a page, each with what it does; a click does the same."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import clear
from roleplay.ui.widgets.flow import Flow
from roleplay.ui.widgets.focus_ring import FocusRing

HEIGHT, PAD, GAP = 40, 10, 10


@dataclass(frozen=True, slots=True)
class Key:
    """A key and what it does here.  code: of Qt.Key; name: as its cap says."""

    code: Qt.Key
    name: str
    words: str


class KeyHint(QPushButton):
    """A key cap with its words."""

    def __init__(self, look: Look, key: Key) -> None:
        super().__init__(key.words)
        self._look = look
        self.key = key
        self.setAccessibleName(f"{key.words}: {key.name}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 8)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def sizeHint(self) -> QSize:
        """Return the room for cap and words."""
        px = self._look.px
        words = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(round(self._cap() + px(GAP) + words + 2), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a key is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw cap and words."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        high = look.px(HEIGHT - 8)
        box = QRectF(1, (self.height() - high) / 2, self._cap() - 2, high)
        painter.setPen(QPen(look.color("line-strong"), 1.5))
        hot = self.underMouse() or self.isDown()
        painter.setBrush(QColor(look.color("primary-tint" if hot else "surface")))
        painter.drawRoundedRect(box, look.px(7), look.px(7))
        painter.setPen(look.color("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.key.name)
        painter.setPen(look.color("muted"))
        at = QPointF(self._cap() + look.px(GAP), 0)
        room = QRectF(at.x(), 0, self.width() - at.x() + 2, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _cap(self) -> float:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.key.name)
        return max(self._look.px(HEIGHT - 6), width + 2 * self._look.px(PAD))

    def _look_changed(self) -> None:
        self.setFont(self._look.font("far-hint"))
        self.updateGeometry()
        self.update()


class KeyRow(QWidget):
    """All keys of a page, in as many rows as they need; ``pressed`` carries a code."""

    pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._keys: tuple[Key, ...] = ()
        self._flow = Flow(look.px(22))
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys shown."""
        return self._keys

    def hint(self, code: Qt.Key) -> KeyHint:
        """Return what stands for a key.  Raises KeyError."""
        for hint in self.findChildren(KeyHint):
            if hint.key.code == code and not hint.isHidden():
                return hint
        raise KeyError(code)

    def show_keys(self, keys: tuple[Key, ...]) -> None:
        """Show *keys*."""
        if keys == self._keys:
            return
        self._keys = keys
        clear(self._flow)
        for key in keys:
            hint = KeyHint(self._look, key)
            hint.clicked.connect(lambda _=False, code=key.code: self.pressed.emit(code))
            self._flow.addWidget(hint)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all rows."""
        return self._flow.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return one row."""
        return QSize(self._look.px(400), self._flow.heightForWidth(self.width()))
