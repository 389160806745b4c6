"""What was scored: every criterion with its verdict, credit and reason."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from roleplay.scoring import Explanation, Verdict
from roleplay.ui.debrief.appeals import Appeals
from roleplay.ui.debrief.words import (
    compared_words,
    credit_words,
    override_words,
    score_words,
)
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Card, FocusRing, Label, VerdictMark
from roleplay.usecases import Debrief, Discussed, SetVerdict
from roleplay.words import tr


class CriterionRow(QFrame):
    """One criterion.  Focus or hover shows all there is to say, and lights its words.

    key: turn number and criterion id; ``lit`` says it, or "" when left.  before: its
    verdict in the attempt before, where there was one.
    """

    lit = Signal(int, str)

    def __init__(
        self,
        look: Look,
        number: int,
        explanation: Explanation,
        letter: str,
        before: Verdict | None = None,
    ) -> None:
        super().__init__()
        self.number = number
        self.explanation = explanation
        self._before = before
        self._override: SetVerdict | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ring = FocusRing(look, self, 8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        mark = VerdictMark(look, explanation.verdict, 18, explanation.label)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        name = f"{explanation.label}  {letter}" if letter else explanation.label
        words.addWidget(Label(look, name, "body-medium", wraps=True))
        self._more = Label(look, "", "small", "muted", wraps=True)
        words.addWidget(self._more)
        row.addLayout(words, 1)
        earned = Label(look, credit_words(explanation), "small", "muted")
        earned.set_tabular(True)
        earned.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        earned.setMinimumWidth(earned.sizeHint().width())
        row.addWidget(earned, 0, Qt.AlignmentFlag.AlignTop)
        self._tell(False)
        verdict = word(explanation.verdict)
        self.setAccessibleName(f"{explanation.label}: {verdict}")
        self.setAccessibleDescription(" ".join(self._reasons(True)))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light its words."""
        self.lit.emit(self.number, self.explanation.criterion_id)

    def leaveEvent(self, event: QEvent) -> None:
        """Leave its words, unless the keyboard is here."""
        if not self.hasFocus():
            self.lit.emit(self.number, "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell everything and light its words."""
        super().focusInEvent(event)
        self._tell(True)
        self.lit.emit(self.number, self.explanation.criterion_id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the short form again."""
        super().focusOutEvent(event)
        self._tell(False)
        self.lit.emit(self.number, "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the row above or below by arrow key."""
        steps = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}
        if event.key() in steps:
            self.focusNextPrevChild(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def show_override(self, found: SetVerdict | None) -> None:
        """Say who set this verdict instead of the app, where somebody did."""
        self._override = found
        self._tell(self.hasFocus())
        self.setAccessibleDescription(" ".join(self._reasons(True)))

    def _tell(self, everything: bool) -> None:
        text = " ".join(self._reasons(everything))
        self._more.setText(text)
        self._more.setVisible(bool(text))

    def _reasons(self, everything: bool) -> list[str]:
        e = self.explanation
        short = e.verdict is not Verdict.MET
        parts = [e.reason] if short or everything else []
        if self._override is not None:
            parts = [override_words(self._override)]
        if self._before is not None and self._before is not e.verdict:
            parts.append(tr("Last time: {word}.", word=word(self._before)))
        heard = [i for i in e.evidence if i.heard_as]
        if heard:
            parts.append(
                tr(
                    "“{text}” was taken for “{heard_as}”.",
                    text=heard[0].text,
                    heard_as=heard[0].heard_as,
                )
            )
        if not e.certain:
            parts.append(tr("Some of these words were not heard with certainty."))
        if everything:
            parts += [e.near_miss, e.why]
        return [part for part in parts if part]


class Scored(Card):
    """The list, turn by turn.  ``lit``: as of CriterionRow."""

    lit = Signal(int, str)

    def __init__(
        self, look: Look, debrief: Debrief, letters: dict[tuple[int, str], str]
    ) -> None:
        super().__init__(spacing=6)
        head = QHBoxLayout()
        head.addWidget(Label(look, tr("What was scored"), "card-title"), 1)
        weight = Label(look, score_words(debrief.score), "small", "muted")
        weight.setMinimumWidth(weight.sizeHint().width())
        head.addWidget(weight)
        self.column.addLayout(head)
        before = {(b.turn_id, b.criterion_id): b.verdict for b in debrief.last_time}
        if compared := compared_words(debrief):
            self.add(Label(look, compared, "small", "muted", wraps=True))
        self.rows: list[CriterionRow] = []
        for turn in debrief.turns:
            if len(debrief.turns) > 1 and turn.verdict.explanations:
                self.add(
                    Label(
                        look,
                        tr("Turn {number}", number=turn.number),
                        "caption",
                        "muted",
                    )
                )
            for explanation in turn.verdict.explanations:
                letter = letters.get((turn.number, explanation.criterion_id), "")
                last = before.get((turn.turn.id, explanation.criterion_id))
                row = CriterionRow(look, turn.number, explanation, letter, last)
                row.lit.connect(self.lit)
                self.rows.append(row)
                self.add(row)
        if not self.rows:
            text = tr("This conversation has no criteria, so nothing was scored.")
            self.add(Label(look, text, "small", "muted", wraps=True))
        self.appeals = Appeals(look, debrief)
        self.add(self.appeals)
        self.lit.connect(self._choose)

    def show_discussed(self, discussed: Discussed) -> None:
        """Show what coaches set, and the appeals."""
        for row in self.rows:
            key = (row.number, row.explanation.criterion_id)
            row.show_override(discussed.overrides.get(key))
        self.appeals.show_discussed(discussed)

    def next_open(self, *, back: bool) -> CriterionRow | None:
        """Return the next row not met after the one with the focus, round and round."""
        rows = self.rows[::-1] if back else self.rows
        here = next((i for i, row in enumerate(rows) if row.hasFocus()), -1)
        ahead = rows[here + 1 :] + rows[: here + 1]
        open_ones = (Verdict.PARTLY, Verdict.MISSED)
        return next((r for r in ahead if r.explanation.verdict in open_ones), None)

    def _choose(self, number: int, criterion_id: str) -> None:
        if criterion_id and not self.appeals.form.isVisible():
            self.appeals.choose(number, criterion_id)

    def row_widgets(self) -> list[QWidget]:
        """Return the rows, in order."""
        return list(self.rows)
