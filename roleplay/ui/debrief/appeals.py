"""Disagreeing with a verdict: the form, and what came of earlier appeals."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from roleplay.scoring import Verdict
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Button, Card, Label, clear
from roleplay.usecases import Debrief, Discussed, StoredAppeal
from roleplay.words import tr

WHAT_FOLLOWS = tr(
    "A coach looks at it. Until then the score stays as it is; both verdicts are kept."
)
UNSEEN = tr("Nobody can answer it yet. Share this attempt with a coach or a manager.")
OUTCOMES = {
    "": tr("It waits for a coach."),
    "withdrawn": tr("You took it back."),
    "upheld": tr("Upheld."),
    "declined": tr("The verdict stands."),
}


class Appeals(QWidget):
    """``appealed``: turn, criterion, reason.  ``taken_back``: an appeal's id."""

    appealed = Signal(int, str, str)
    taken_back = Signal(str)

    def __init__(self, look: Look, debrief: Debrief) -> None:
        super().__init__()
        self._look = look
        self.shown: tuple[StoredAppeal, ...] = ()
        self._labels = {
            (turn.number, e.criterion_id): e.label
            for turn in debrief.turns
            for e in turn.verdict.explanations
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        column.addLayout(self._list)
        self.open_button = Button(
            look, "quiet", tr("Disagree? Appeal a criterion"), "scales", "", "small"
        )
        self.open_button.clicked.connect(self.open_form)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.form = self._form(debrief)
        self.form.hide()
        column.addWidget(self.form)

    def show_discussed(self, discussed: Discussed) -> None:
        """Show the appeals so far; only who played the attempt may appeal."""
        clear(self._list)
        for appeal in discussed.appeals:
            self._list.addWidget(self._row(appeal, discussed.is_own))
        if discussed.is_own and discussed.waiting and not discussed.shared:
            text = Label(self._look, UNSEEN, "small", "amber-text", wraps=True)
            self._list.addWidget(text)
        self.open_button.setVisible(discussed.is_own and self.which.count() > 0)
        if len(discussed.appeals) > len(self.shown) and self.form.isVisible():
            self.close_form()  # what was written stands in the list now
        self.shown = discussed.appeals

    def choose(self, number: int, criterion_id: str) -> None:
        """Choose the criterion that the form opens with."""
        index = self.which.findData((number, criterion_id))
        if index >= 0:
            self.which.setCurrentIndex(index)

    def open_form(self) -> None:
        """Open the form; what was written before is still there."""
        self.form.show()
        self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_form(self) -> None:
        """Close the form and empty it."""
        self.reason.clear()
        self.form.hide()
        self.open_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _form(self, debrief: Debrief) -> Card:
        card = Card("sunken", (16, 12, 16, 12), 8)
        card.add(Label(self._look, WHAT_FOLLOWS, "small", "muted", wraps=True))
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Criterion"))
        self.which.setMinimumWidth(0)
        self.which.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for turn in debrief.turns:
            for e in turn.verdict.explanations:
                text = tr(
                    "Turn {number}: {label} ({word})",
                    number=turn.number,
                    label=e.label,
                    word=word(e.verdict),
                )
                self.which.addItem(text, (turn.number, e.criterion_id))
        self._choose_missed(debrief)
        card.add(self.which)
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(tr("Why you disagree"))
        self.reason.setPlaceholderText(tr("Why you disagree, in a few words"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(self._look.px(72))
        card.add(self.reason)
        row = QHBoxLayout()
        self.send_button = Button(
            self._look, "plain", tr("Appeal"), "scales", "", "small"
        )
        self.send_button.clicked.connect(self._send)
        self.leave_button = Button(self._look, "quiet", tr("Never mind"), size="small")
        self.leave_button.clicked.connect(self.close_form)
        row.addWidget(self.send_button)
        row.addWidget(self.leave_button)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _choose_missed(self, debrief: Debrief) -> None:
        for turn in debrief.turns:
            for e in turn.verdict.explanations:
                if e.verdict is not Verdict.MET:
                    self.choose(turn.number, e.criterion_id)
                    return

    def _send(self) -> None:
        number, criterion_id = self.which.currentData()
        self.appealed.emit(number, criterion_id, self.reason.toPlainText())

    def _row(self, appeal: StoredAppeal, is_own: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        key = (appeal.number, appeal.criterion_id)
        label = self._labels.get(key, appeal.criterion_id)
        said = f"{OUTCOMES[appeal.outcome]} {appeal.answer}".strip()
        if appeal.outcome in ("upheld", "declined") and appeal.by:
            said += f" ({appeal.by})"
        text = tr(
            "Appealed, turn {number}: {label}. “{reason}” {said}",
            number=appeal.number,
            label=label,
            reason=appeal.reason,
            said=said,
        )
        row.addWidget(Label(self._look, text, "small", "muted", wraps=True), 1)
        if is_own and not appeal.outcome:
            back = Button(self._look, "quiet", tr("Take back"), size="small")
            back.clicked.connect(
                lambda _=False, i=appeal.appeal_id: self.taken_back.emit(i)
            )
            row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return holder
