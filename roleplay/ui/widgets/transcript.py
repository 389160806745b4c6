"""What is heard while the rep speaks: final words, then words that may change."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from roleplay.ui.look import Look
from roleplay.ui.widgets.scrolled_text import ScrolledText, TextPage
from roleplay.ui.widgets.text_lines import TextLines
from roleplay.words import tr


class _Page(TextPage):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "transcript")
        self.final = ""
        self.tentative = ""
        self.placeholder = ""
        self.caret = False

    def draw(self, painter: QPainter, lines: TextLines) -> None:
        """Draw the final words in ink, the others muted over a dotted line."""
        color = self.look.color
        start = len(self.text()) - len(self.tentative)
        muted = color("muted")
        if not self.final and not self.tentative:
            lines.draw(painter, QPointF(0, 0), muted)
            if self.caret:
                self._draw_caret(painter, QPointF(0, 0))
            return
        spans = ((start, len(self.tentative), muted),) if self.tentative else ()
        lines.draw(painter, QPointF(0, 0), color("ink"), spans)
        pen = QPen(color("line-strong"), 2)
        pen.setDashPattern([0.01, 2])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for box in lines.boxes(start, len(self.tentative)):
            y = box.bottom() - 2.5
            painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right(), y))
        if self.caret:
            self._draw_caret(painter, lines.end())

    def _draw_caret(self, painter: QPainter, at: QPointF) -> None:
        line = self.look.role("transcript").line
        height = self.look.px(20)
        box = QRectF(at.x() + 3, at.y() + (line - height) / 2, 2, height)
        painter.fillRect(box, self.look.color("primary"))


class Transcript(ScrolledText):
    """The live transcript; the newest words are always in view."""

    def __init__(self, look: Look) -> None:
        self._words = _Page(look)
        super().__init__(look, self._words, least=2, reserve=2)
        self.setAccessibleName(tr("Your answer so far"))

    @property
    def final(self) -> str:
        """The words that will not change any more."""
        return self._words.final

    @property
    def tentative(self) -> str:
        """The words that may still change."""
        return self._words.tentative

    @property
    def text(self) -> str:
        """All words, or the placeholder where there are none."""
        return self._words.text()

    def show_placeholder(self, text: str) -> None:
        """Show *text*, muted, until there are words."""
        self._words.placeholder = text
        self.show_words("", "", caret=False)

    def show_words(self, final: str, tentative: str = "", *, caret: bool) -> None:
        """Show *final* words in ink and *tentative* ones muted behind them."""
        page = self._words
        page.final, page.tentative, page.caret = final, tentative, caret
        words = " ".join(part for part in (final, tentative) if part)
        page.show_text(words or ("" if caret else page.placeholder), "transcript")
        self.setAccessibleDescription(words)
        self.relayout()
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
