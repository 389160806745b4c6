"""Large words that take the room they need, then scroll."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy

from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.ui.widgets.text_lines import TextLines


class TextPage(QLabel):
    """The words inside; a subclass draws them.  A reader gets them as text."""

    def __init__(self, look: Look, role: str) -> None:
        super().__init__()
        self.look = look
        self.text_role = role
        self._broken: TextLines | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_text(self, text: str, role: str) -> None:
        """Show *text* in *role*."""
        self.text_role = role
        super().setText(text)
        self._broken = None

    def lines(self, width: float) -> TextLines:
        """Return the text broken at *width*."""
        if self._broken is None or self._broken.room != width:
            role = self.look.role(self.text_role)
            font = self.look.font(self.text_role)
            self._broken = TextLines(self.text(), font, role.line, width)
        return self._broken

    def forget(self) -> None:
        """Break the lines anew, after a change of the look."""
        self._broken = None
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return nothing: the words take any width."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, self.lines(self.width()))

    def draw(self, painter: QPainter, lines: TextLines) -> None:
        """Draw *lines*; a subclass adds what it shows of them."""
        lines.draw(painter, QPointF(0, 0), self.look.color("ink"))


class ScrolledText(QScrollArea):
    """Shows a TextPage as high as its words, down to some lines if room is short.

    least: lines that are always shown.  reserve: lines it asks for at least.
    """

    def __init__(
        self, look: Look, page: TextPage, least: int = 1, reserve: int = 1
    ) -> None:
        super().__init__()
        self.look = look
        self._page = page
        self._least = least
        self._whole = False
        self._reserve = reserve
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(False)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.ring = FocusRing(look, self, 6)
        look.changed.connect(self._look_changed)

    @property
    def scrolls(self) -> bool:
        """Whether the words are higher than the room."""
        return self._page.height() > self.viewport().height() + 1

    def relayout(self) -> None:
        """Give the page the height of its words, and ask for as much room."""
        width = max(1, self.viewport().width())
        lines = self._page.lines(width)
        line = self.look.role(self._page.text_role).line
        height = round(max(lines.height, self._reserve * line)) + 2
        self._page.resize(width, height)
        self.setMaximumHeight(height)
        least = height if self._whole else round(self._least * line) + 2
        self.setMinimumHeight(min(height, least))
        self.updateGeometry()
        self._page.update()

    def show_whole(self, whole: bool) -> None:
        """Take the room of all words, where something around it scrolls."""
        if whole != self._whole:
            self._whole = whole
            self.relayout()

    def reveal(self, box: QRectF) -> None:
        """Scroll so that *box* of the page is seen."""
        bar = self.verticalScrollBar()
        if box.bottom() > bar.value() + self.viewport().height():
            bar.setValue(round(box.bottom() - self.viewport().height()))
        elif box.top() < bar.value():
            bar.setValue(round(box.top()))

    def sizeHint(self) -> QSize:
        """Return the words' size at the width it has."""
        return QSize(400, self._page.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least lines."""
        return QSize(120, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.relayout()

    def _look_changed(self) -> None:
        self._page.forget()
        self.relayout()
