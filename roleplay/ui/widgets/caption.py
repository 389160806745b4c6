"""The buyer's line, large, in step with the voice."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from roleplay.ui.look import Look
from roleplay.ui.widgets.scrolled_text import ScrolledText, TextPage
from roleplay.ui.widgets.text_lines import Span, TextLines
from roleplay.words import tr

LONG_LINE = 90
"""Letters above which the smaller role is taken; from the type table."""

PAUSES = {",": 3, ";": 4, ":": 4, ".": 6, "?": 6, "!": 6, "–": 4, "—": 4}
"""Letters' worth of time a voice rests at a mark.  Source: own choice, by ear."""


@dataclass(frozen=True, slots=True)
class _TimedWord:
    start: int
    length: int
    from_share: float  # of the line's time


def timed_words(text: str) -> tuple[_TimedWord, ...]:
    """Return where each word of *text* stands and when it is said.

    The time is a guess by the number of letters: voices give no times of words.
    """
    found: list[tuple[int, int, int]] = []
    place = 0
    for word in text.split():
        start = text.index(word, place)
        place = start + len(word)
        bare = word.rstrip("”\"')")
        rest = PAUSES.get(bare[-1:], 0)
        found.append((start, len(word), len(word) + 1 + rest))
    total = sum(weight for _, _, weight in found) or 1
    words: list[_TimedWord] = []
    said = 0
    for start, length, weight in found:
        words.append(_TimedWord(start, length, said / total))
        said += weight
    return tuple(words)


class _Page(TextPage):
    unsaid_from = -1  # index of the first letter not said yet; -1: all is said

    def draw(self, painter: QPainter, lines: TextLines) -> None:
        """Draw what is said in ink and what is to come muted."""
        spans: tuple[Span, ...] = ()
        if self.unsaid_from >= 0:
            rest = len(self.text()) - self.unsaid_from
            spans = ((self.unsaid_from, rest, self.look.color("muted")),)
        lines.draw(painter, QPointF(0, 0), self.look.color("ink"), spans)


class Caption(ScrolledText):
    """A line in quotation marks.  ``follow()`` marks how much of it was said."""

    def __init__(self, look: Look) -> None:
        self._words = _Page(look, "line")
        super().__init__(look, self._words)
        self._line = ""
        self._timed: tuple[_TimedWord, ...] = ()

    @property
    def line(self) -> str:
        """The line, without its quotation marks."""
        return self._line

    @property
    def said(self) -> str:
        """The part that is shown as said already."""
        if self._words.unsaid_from < 0:
            return self._words.text()
        return self._words.text()[: self._words.unsaid_from].rstrip()

    def show_line(self, line: str, speaker: str) -> None:
        """Show *line*, wholly said; *speaker* is for a screen reader."""
        self._line = line
        text = f"“{line}”"
        self._timed = timed_words(text)
        self._words.unsaid_from = -1
        self._words.show_text(text, "line-small" if len(line) > LONG_LINE else "line")
        self._words.setAccessibleName(f"{speaker}: {line}")
        self.setAccessibleName(tr("{speaker} says: {line}", speaker=speaker, line=line))
        self.verticalScrollBar().setValue(0)
        self.relayout()

    def follow(self, share: float) -> None:
        """Show the line said up to *share*, 0 to 1, of its time.

        With reduced motion the whole line stands still.
        """
        if self.look.reduced_motion or share >= 1.0:
            unsaid = -1
        else:
            coming = [word for word in self._timed if word.from_share > share]
            unsaid = coming[0].start if coming else -1
        if unsaid != self._words.unsaid_from:
            self._words.unsaid_from = unsaid
            self._words.update()
            self._reveal_said(unsaid)

    def _reveal_said(self, unsaid: int) -> None:
        if unsaid > 0 and self.scrolls:
            boxes = self._words.lines(self._words.width()).boxes(unsaid, 1)
            if boxes:
                self.reveal(boxes[0])
