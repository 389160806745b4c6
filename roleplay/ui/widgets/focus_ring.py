"""The ring around what has the keyboard's focus, outside its edge."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from roleplay.ui.look import Look

GAP = 2
WIDTH = 2
REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""Focus that came by the keyboard; a click shows no ring."""


class FocusRing(QObject):
    """Shows a ring around *target* while it has focus by the keyboard.

    radius: of the target's corners, in pixels.  token: the ring's colour.  focus: the
    widget that has the focus, where that is one inside the target.
    """

    def __init__(
        self,
        look: Look,
        target: QWidget,
        radius: float,
        token: str = "primary",
        focus: QWidget | None = None,
    ) -> None:
        super().__init__(target)
        self._look = look
        self._target = target
        self._radius = radius
        self._token = token
        self._drawn: _Ring | None = None
        self._watched: list[QObject] = []
        self._held = False
        self._by_keyboard = False
        self._focus = focus or target
        for watched in {target, self._focus}:
            watched.installEventFilter(self)

    def hold(self, held: bool) -> None:
        """Show the ring whatever has the focus, until this is called with False."""
        if held != self._held:
            self._held = held
            if held or self._by_keyboard:
                self._show()
            else:
                self._hide()

    @property
    def is_shown(self) -> bool:
        """Whether the ring is on screen."""
        return self._drawn is not None and isValid(self._drawn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow focus, place and visibility of the target."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and watched is self._focus:
            if isinstance(event, QFocusEvent) and event.reason() in REASONS:
                self._by_keyboard = True
                self._show()
        elif kind == QEvent.Type.FocusOut and watched is self._focus:
            self._by_keyboard = False
            if not self._held:
                self._hide()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif kind == QEvent.Type.Hide:
            self._hide()
        return False

    def _show(self) -> None:
        self._hide()
        widget: QWidget | None = self._target.parentWidget()
        while widget is not None:  # whatever moves the target moves the ring
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()
        self._drawn = _Ring(self._look, self._target.window(), self._token)
        self._place()

    def _hide(self) -> None:
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched = []
        if self._drawn is not None and isValid(self._drawn):
            self._drawn.hide()
            self._drawn.deleteLater()
        self._drawn = None

    def _place(self) -> None:
        ring = self._drawn
        if ring is None or not isValid(ring):
            return
        window = self._target.window()
        origin = self._target.mapTo(window, self._target.rect().topLeft())
        around = GAP + WIDTH
        box = QRect(origin, self._target.size())
        box = box.adjusted(-around, -around, around, around)
        ring.place(box, self._radius + around - WIDTH / 2, self._seen(window))

    def _seen(self, window: QWidget) -> QRect:
        seen = window.rect()
        widget = self._target.parentWidget()
        while widget is not None and not widget.isWindow():
            area = widget.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
                corner = widget.mapTo(window, widget.rect().topLeft())
                around = GAP + WIDTH
                port = QRect(corner, widget.size())
                seen &= port.adjusted(-around, -around, around, around)
            widget = area
        return seen


class _Ring(QWidget):
    def __init__(self, look: Look, window: QWidget, token: str) -> None:
        super().__init__(window)
        self._look = look
        self._token = token
        self._radius = 0.0
        self._box = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def place(self, box: QRect, radius: float, seen: QRect) -> None:
        """Draw around *box*, of which *seen* is not cut off; both in the window."""
        part = box & seen
        self.setVisible(not part.isEmpty())
        self.setGeometry(part)
        self._box = box.translated(-part.topLeft())
        self._radius = radius
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color(self._token), WIDTH))
        half = WIDTH / 2
        box = QRectF(self._box).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, self._radius, self._radius)
