"""An answer with the words that verdicts rest on, tied to their criteria by letters."""

from dataclasses import dataclass
from html import escape
from string import ascii_lowercase

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from roleplay.scenario import Answer
from roleplay.scoring import TurnVerdict, Verdict
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.words import tr

SHOWN = (Verdict.MET, Verdict.PARTLY)


@dataclass(frozen=True, slots=True)
class Tie:
    """Words of an answer tied to a criterion.  first, last: word indices, included."""

    letter: str
    criterion_id: str
    label: str
    verdict: Verdict
    first: int
    last: int
    certain: bool


def letters(count: int) -> list[str]:
    """Return *count* letters: a to z, then aa, ab and so on."""
    names = list(ascii_lowercase)
    names += [a + b for a in ascii_lowercase for b in ascii_lowercase]
    return names[:count]


def ties(verdict: TurnVerdict, first_letter: int = 0) -> tuple[Tie, ...]:
    """Return what in an answer is tied to which criterion, letters in order.

    Of evidence in several pieces the first is tied; missed criteria have no words.
    """
    shown = [e for e in verdict.explanations if e.verdict in SHOWN and e.evidence]
    names = letters(first_letter + len(shown))[first_letter:]
    found = []
    for letter, explanation in zip(names, shown, strict=True):
        first = min(item.first_word for item in explanation.evidence)
        item = next(i for i in explanation.evidence if i.first_word == first)
        found.append(
            Tie(
                letter,
                explanation.criterion_id,
                explanation.label,
                explanation.verdict,
                item.first_word,
                item.last_word,
                explanation.certain,
            )
        )
    return tuple(found)


class EvidenceText(QTextBrowser):
    """The answer's words with highlights; as high as its lines.

    ``pointed`` says the criterion whose words the mouse is on, or "".
    """

    pointed = Signal(str)

    def __init__(self, look: Look, answer: Answer, tied: tuple[Tie, ...]) -> None:
        super().__init__()
        self._look = look
        self._answer = answer
        self._ties = tied
        self._lit = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.highlighted.connect(self._point)
        look.changed.connect(self._draw)
        self._draw()
        self.setAccessibleName(
            tr("Your answer: {value}", value=answer.text or tr("nothing was heard"))
        )
        self.setAccessibleDescription(self._spoken())

    def light(self, criterion_id: str) -> None:
        """Make the words of one criterion stand out; "" for none."""
        if criterion_id != self._lit:
            self._lit = criterion_id
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as high as the lines are."""
        super().resizeEvent(event)
        self._fit()

    def _spoken(self) -> str:
        words = self._answer.words
        parts = []
        for tie in self._ties:
            text = " ".join(w.text for w in words[tie.first : tie.last + 1])
            sure = "" if tie.certain else tr(", not heard with certainty")
            parts.append(f"{text}: {word(tie.verdict)}, {tie.label}{sure}")
        return "; ".join(parts)

    def _point(self, url: QUrl) -> None:
        self.pointed.emit(url.toString().removeprefix("#"))

    def _draw(self) -> None:
        self.setStyleSheet("background: transparent; border: 0; padding: 0;")
        self.clear()
        role = self._look.role("transcript-small")
        cursor = QTextCursor(self.document())
        plain = QTextCharFormat()
        plain.setFont(self._look.font("transcript-small"))
        plain.setForeground(self._look.color("ink"))
        block = cursor.blockFormat()
        fixed = 2  # QTextBlockFormat.LineHeightTypes.FixedHeight
        block.setLineHeight(role.line, fixed)
        cursor.setBlockFormat(block)
        if not self._answer.words:
            plain.setForeground(self._look.color("muted"))
            cursor.insertText(tr("Nothing was heard."), plain)
        for index, heard in enumerate(self._answer.words):
            self._word(cursor, plain, index, heard.text)
        self._fit()

    def _word(
        self, cursor: QTextCursor, plain: QTextCharFormat, index: int, text: str
    ) -> None:
        inside = [t for t in self._ties if t.first <= index <= t.last]
        if index:
            joined = [t for t in inside if t.first < index]
            cursor.insertText(" ", self._marked(plain, joined))
        cursor.insertText(text, self._marked(plain, inside))
        for tie in inside:
            if tie.last == index:
                mark = QTextCharFormat(plain)
                mark.setFont(self._look.font("keycap"))
                align = QTextCharFormat.VerticalAlignment.AlignSuperScript
                mark.setVerticalAlignment(align)
                mark.setForeground(self._look.color(_words_token(tie.verdict)))
                mark.setAnchor(True)
                mark.setAnchorHref(f"#{tie.criterion_id}")
                cursor.insertText(f"\u200a{tie.letter}", mark)

    def _marked(self, plain: QTextCharFormat, inside: list[Tie]) -> QTextCharFormat:
        if not inside:
            return plain
        # Where criteria share words, the one lit or the last begun is shown.
        tie = next((t for t in inside if t.criterion_id == self._lit), inside[-1])
        met = tie.verdict is Verdict.MET
        marked = QTextCharFormat(plain)
        lit = tie.criterion_id == self._lit
        tint = "teal-tint" if met else "amber-tint"
        edge = "teal" if met else "amber-edge"
        marked.setBackground(self._look.color("primary-tint" if lit else tint))
        styles = QTextCharFormat.UnderlineStyle
        solid = styles.SingleUnderline
        marked.setUnderlineStyle(solid if met else styles.DashUnderline)
        marked.setUnderlineColor(self._look.color("primary" if lit else edge))
        marked.setAnchor(True)
        marked.setAnchorHref(f"#{tie.criterion_id}")
        sure = "" if tie.certain else tr(" (not heard with certainty)")
        marked.setToolTip(escape(f"{tie.label}: {word(tie.verdict)}{sure}"))
        return marked

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 4)


def _words_token(verdict: Verdict) -> str:
    return "teal-text" if verdict is Verdict.MET else "amber-text"
