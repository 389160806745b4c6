"""A text broken into lines of equal height, which plain labels cannot do."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

LINE_END = "\u2028"
"""What QTextLayout takes for the end of a line."""
Span = tuple[int, int, QColor]
"""First letter, number of letters, colour."""


class TextLines:
    """*text* in *font*, wrapped at *width*; line_height: pixels, baseline to baseline.

    align: of each line in the width.  Line ends in the text are kept; a word longer
    than a line is broken anywhere, so nothing leaves the box.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        line_height: float,
        width: float,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ):
        self.text = text
        self.room = width
        self._layout = QTextLayout(text.replace("\n", LINE_END), font)
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._lines: list[QTextLine] = []
        self.width = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            top = len(self._lines) * line_height
            line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
            self._lines.append(line)
            self.width = max(self.width, line.naturalTextWidth())
        self._layout.endLayout()
        self._line_height = line_height
        self.height = max(1, len(self._lines)) * line_height

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def draw(
        self,
        painter: QPainter,
        at: QPointF,
        color: QColor,
        spans: tuple[Span, ...] = (),
    ) -> None:
        """Draw the text with its top left corner *at*, *spans* in their own colours."""
        ranges = []
        for start, length, span_color in spans:
            chosen = QTextLayout.FormatRange()
            chosen.start, chosen.length = start, length
            chosen.format = QTextCharFormat()
            chosen.format.setForeground(span_color)
            ranges.append(chosen)
        painter.setPen(color)
        self._layout.draw(painter, at, ranges)

    def boxes(self, start: int, length: int) -> tuple[QRectF, ...]:
        """Return where these letters stand, one box a line they touch."""
        end = start + length
        found = []
        for number, line in enumerate(self._lines):
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            while last > first and self.text[last - 1].isspace():
                last -= 1
            if first >= last:
                continue
            left, right = self._x(line, first), self._x(line, last)
            top = number * self._line_height
            found.append(QRectF(left, top, right - left, self._line_height))
        return tuple(found)

    def end(self) -> QPointF:
        """Return where the next letter would stand: its left and its line's top."""
        if not self._lines:
            return QPointF(0, 0)
        line = self._lines[-1]
        top = (len(self._lines) - 1) * self._line_height
        return QPointF(self._x(line, line.textStart() + line.textLength()), top)

    @staticmethod
    def _x(line: QTextLine, position: int) -> float:
        found = line.cursorToX(position)
        return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
