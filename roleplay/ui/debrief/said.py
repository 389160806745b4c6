"""What was said, turn by turn: line, answer with evidence, what was missed, a model."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from roleplay.scoring import Verdict
from roleplay.ui.debrief.evidence import EvidenceText, Tie
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Chip, Label
from roleplay.usecases import PlayedTurn
from roleplay.words import inside, tr

CORRECT_ONCE = tr("A transcript is corrected once; both texts are kept.")
RESCORED = tr(
    "A newer version of the scoring or of the scenario judged "
    "this answer again. The earlier verdicts are kept, and no "
    "points were taken."
)


class TurnBlock(QFrame):
    """One turn.  Signals: what the person wants of it."""

    hear_model = Signal(str)
    hear_own = Signal(int)
    corrected = Signal(int, str)
    again = Signal(int)
    pointed = Signal(int, str)

    def __init__(self, look: Look, turn: PlayedTurn, tied: tuple[Tie, ...]) -> None:
        super().__init__()
        self._look = look
        self._turn = turn
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(0)
        number = Label(
            look, tr("Turn {number}", number=turn.number), "caption", "muted"
        )
        number.setFixedWidth(look.px(58))
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        row.addLayout(self._column, 1)
        self._column.addWidget(Label(look, turn.line, "body", "muted", wraps=True))
        self.text = EvidenceText(look, turn.answer, tied)
        self.text.pointed.connect(lambda name: self.pointed.emit(turn.number, name))
        self._column.addWidget(self.text)
        self._column.addLayout(self._acts())
        self._editor = self._correction()
        self._column.addWidget(self._editor)
        for explanation in turn.verdict.explanations:
            if explanation.verdict is Verdict.MISSED:
                self._column.addLayout(self._missed(explanation.label))
        for model in turn.turn.models[:1]:
            self._column.addWidget(self._model(model))

    def light(self, criterion_id: str) -> None:
        """Make the words of a criterion stand out."""
        self.text.light(criterion_id)

    def set_own(self, is_own: bool) -> None:
        """Offer what only who played the attempt may do, or not."""
        for button in self._own_acts:
            button.setVisible(is_own)

    def _acts(self) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setSpacing(4)
        turn = self._turn
        number = turn.number
        again = Button(
            self._look,
            "quiet",
            tr("Try turn {number} again", number=number),
            "replay",
            "",
            "small",
        )
        again.clicked.connect(lambda: self.again.emit(number))
        acts.addWidget(again)
        self._own_acts = [again]
        if turn.recording:
            own = Button(self._look, "quiet", tr("Hear yourself"), "play", "", "small")
            own.clicked.connect(lambda: self.hear_own.emit(number))
            acts.addWidget(own)
        if turn.original is not None:
            chip = Chip(self._look, tr("corrected by you"), "pencil")
            chip.setToolTip(
                tr(
                    "As heard: “{text}”. {correct_once}",
                    text=turn.original.text,
                    correct_once=CORRECT_ONCE,
                )
            )
            acts.addWidget(chip)
        elif turn.answer.spoken:
            self.correct_button = Button(
                self._look, "quiet", tr("Correct what was heard"), "pencil", "", "small"
            )
            self.correct_button.clicked.connect(self._edit)
            acts.addWidget(self.correct_button)
            self._own_acts.append(self.correct_button)
        else:
            acts.addWidget(Chip(self._look, tr("typed"), "keyboard"))
        if turn.rescored:
            chip = Chip(self._look, tr("re-scored"), "replay")
            chip.setToolTip(RESCORED)
            acts.addWidget(chip)
        acts.addStretch(1)
        return acts

    def _correction(self) -> QWidget:
        holder = Card("sunken", (16, 12, 16, 12), 8)
        holder.add(
            Label(
                self._look,
                tr(
                    "Write what you really said. {correct_once}",
                    correct_once=CORRECT_ONCE,
                ),
                "small",
                "muted",
                wraps=True,
            )
        )
        self.editor = QPlainTextEdit(self._turn.answer.text)
        self.editor.setAccessibleName(tr("What you really said"))
        self.editor.setTabChangesFocus(True)
        self.editor.setFixedHeight(self._look.px(76))
        holder.add(self.editor)
        row = QHBoxLayout()
        self.save_button = Button(
            self._look, "plain", tr("Save and score again"), "check"
        )
        self.save_button.clicked.connect(self._save)
        cancel = Button(self._look, "quiet", tr("Leave it as it was heard"))
        cancel.clicked.connect(lambda: holder.setVisible(False))
        row.addWidget(self.save_button)
        row.addWidget(cancel)
        row.addStretch(1)
        holder.column.addLayout(row)
        holder.setVisible(False)
        return holder

    def _edit(self) -> None:
        self._editor.setVisible(True)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _save(self) -> None:
        text = self.editor.toPlainText().strip()
        if text and text != self._turn.answer.text:
            self.corrected.emit(self._turn.number, text)

    def _missed(self, label: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(self._look.icon("mark-missed", "ink", 16))
        mark.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(mark)
        text = tr("Not heard here: {what}.", what=inside(label))
        row.addWidget(Label(self._look, text, "small", "coral-text", wraps=True), 1)
        return row

    def _model(self, model: str) -> QWidget:
        holder = Card("sunken", (16, 12, 16, 12), 4)
        colour = self._look.color("primary").name()
        holder.setObjectName("model")
        holder.setStyleSheet(
            f"QFrame#model {{ border-left: 3px solid {colour}; border-radius: 10px; }}"
        )
        head = QHBoxLayout()
        title = tr("A model answer for turn {number}", number=self._turn.number)
        head.addWidget(Label(self._look, title, "small-strong"), 1)
        hear = Button(self._look, "quiet", tr("Hear it"), "play", "", "small")
        hear.setAccessibleName(
            tr("Hear the model answer for turn {number}", number=self._turn.number)
        )
        hear.clicked.connect(lambda: self.hear_model.emit(model))
        head.addWidget(hear)
        holder.column.addLayout(head)
        holder.add(Label(self._look, f"“{model}”", "body", wraps=True))
        return holder


def rule(look: Look) -> QFrame:
    """Return a thin line between turns."""
    line = QFrame()
    line.setProperty("surface", "rule")
    return line
