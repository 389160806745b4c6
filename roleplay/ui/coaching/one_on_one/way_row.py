"""A way on from a turn: its key, what the rep did, and the buyer's next line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy

from roleplay.scenario import Way
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import FocusRing, TextLines
from roleplay.ui.widgets.enter_key import clicked_by_enter
from roleplay.ui.widgets.keycap import draw_keycap
from roleplay.words import tr

CAP, PADDING, GAP, RADIUS = 24, 9, 10, 10


class WayRow(QPushButton):
    """is_likely: the ratings lead here, which is said in words too."""

    def __init__(self, look: Look, way: Way, *, is_likely: bool) -> None:
        super().__init__()
        self._look = look
        self._way = way
        self._is_likely = is_likely
        leads = (
            tr("then {word}: “{line}”", word=word(way.mood), line=way.line)
            if way.mood
            else tr("ends: {line}", line=way.line)
        )
        if is_likely:
            leads = tr("Your ratings lead here; {leads}", leads=leads)
        self._next = leads
        self.setAccessibleName(f"{way.key}, {way.when}, {leads}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.ring = FocusRing(look, self, RADIUS)
        look.changed.connect(self.updateGeometry)

    @property
    def way(self) -> Way:
        """The way it takes."""
        return self._way

    @property
    def is_likely(self) -> bool:
        """Whether the ratings lead here."""
        return self._is_likely

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return True: words are broken into lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of all lines."""
        when, leads = self._lines(width)
        return round(when.height + leads.height) + 2 * self._look.px(PADDING)

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        width = self._look.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(self._look.px(140), self._look.px(40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it with Enter too; Space is Qt's."""
        if not clicked_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw key, words and edge."""
        look, px, painter = self._look, self._look.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "primary" if self._is_likely or self.underMouse() else "line"
        width = 2 if self._is_likely else look.edge
        painter.setPen(QPen(look.color(edge), width))
        painter.setBrush(look.color("surface"))
        inset = width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        top = px(PADDING)
        cap = QRectF(px(PADDING), top, px(CAP), px(20))
        draw_keycap(painter, look, cap, str(self._way.key))
        left = px(PADDING) + px(CAP) + px(GAP)
        when, leads = self._lines(self.width())
        when.draw(painter, QPointF(left, top), look.color("ink"))
        below = QPointF(left, top + when.height)
        leads.draw(painter, below, look.color("muted"))

    def _lines(self, width: int) -> tuple[TextLines, TextLines]:
        look, px = self._look, self._look.px
        room = width - 2 * px(PADDING) - px(CAP) - px(GAP)
        first = TextLines(
            self._way.when, look.font("body-medium"), look.role("body").line, room
        )
        line = look.role("small").line
        return first, TextLines(self._next, look.font("small"), line, room)
