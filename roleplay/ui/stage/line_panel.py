"""The last verdict, the buyer's line, and ways to hear it again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.scoring import Explanation, NotMeasured, Verdict
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Button, Caption, Label, Notice, VerdictMark
from roleplay.usecases import PlayedTurn, Scene
from roleplay.words import tr

MOST_MARKS = 6
SYNTHETIC = tr("Spoken by a synthetic voice on this laptop")


def verdict_sentence(played: PlayedTurn) -> str:
    """Return how an answer fared, for a screen reader."""
    groups: dict[str, list[str]] = {}
    for explanation in played.verdict.explanations:
        groups.setdefault(word(explanation.verdict), []).append(explanation.label)
    parts = [f"{verdict}: {', '.join(labels)}" for verdict, labels in groups.items()]
    value = played.verdict.score.value
    score = (
        ""
        if isinstance(value, NotMeasured)
        else tr(" Score {value:.0f} of 100.", value=value)
    )
    return tr(
        "Turn {number}. {value}.{score}",
        number=played.number,
        value=". ".join(parts) or tr("Not measured"),
        score=score,
    )


class LastTurn(QWidget):
    """A mark for each criterion of the last turn, and what the rep said."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.marks: list[VerdictMark] = []
        self.words = Label(look, "", "body", "muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 2, 0, 0)
        self._row.setSpacing(8)
        self._marks_row = QHBoxLayout()
        self._marks_row.setSpacing(4)
        self._row.addLayout(self._marks_row)
        self._row.addWidget(self.words, 1)

    def show_turn(self, played: PlayedTurn | None) -> None:
        """Show how *played* was judged; nothing before the first answer."""
        for mark in self.marks:
            mark.hide()
            mark.deleteLater()
        self.marks = []
        if played is None:
            self.words.setText("")
            self.setAccessibleName("")
            return
        for explanation in _shown(played.verdict.explanations):
            mark = VerdictMark(self._look, explanation.verdict, 16, explanation.label)
            self._marks_row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
            self.marks.append(mark)
        self.words.setText(
            tr(
                "Turn {number}, you: “{text}”",
                number=played.number,
                text=played.answer.text,
            )
        )
        self.setAccessibleName(verdict_sentence(played))


def _shown(explanations: tuple[Explanation, ...]) -> tuple[Explanation, ...]:
    if len(explanations) <= MOST_MARKS:
        return explanations
    order = [Verdict.MISSED, Verdict.PARTLY, Verdict.MET, Verdict.NOT_MEASURED]
    return tuple(sorted(explanations, key=lambda e: order.index(e.verdict)))[
        :MOST_MARKS
    ]


class LinePanel(QWidget):
    """What the buyer says, with the hint and one quiet line of information."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.last_turn = LastTurn(look)
        self.caption = Caption(look)
        self.again = Button(look, "plain", tr("Hear again"), "replay", "R", "small")
        self.slower = Button(look, "plain", tr("Slower"), "speaker", "", "small")
        self.slower.setCheckable(True)
        self.note = Label(look, SYNTHETIC, "caption", "muted")
        self.silence = Label(look, "", "transcript-small", "muted", wraps=True)
        self.hint = Notice(look)
        self._arrange()

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.again)
        buttons.addWidget(self.slower)
        buttons.addSpacing(8)
        buttons.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.last_turn)
        column.addSpacing(18)
        column.addWidget(self.caption)
        column.addSpacing(14)
        column.addLayout(buttons)
        column.addSpacing(12)
        column.addWidget(self.silence)
        column.addWidget(self.hint)
        column.addStretch(1)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Whether the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the least height: the caption may shrink to a line and scroll."""
        layout = self.layout()
        return layout.minimumHeightForWidth(width) if layout is not None else -1

    def show_scene(self, scene: Scene, last: PlayedTurn | None) -> None:
        """Show the line of *scene* and the turn before it."""
        self.last_turn.show_turn(last)
        self.caption.show_line(scene.line, scene.buyer.name)

    def show_silence(self, buyer: str, text: str) -> None:
        """Show what the buyer said into a pause; "" takes it away."""
        first = buyer.split()[0] if buyer.split() else tr("Buyer")
        self.silence.setText(f"{first}: “{text}”" if text else "")
        self.silence.setVisible(bool(text))

    def show_hint(self, text: str, error: str) -> None:
        """Show the hint, or why it could not be opened; "" hides it."""
        if error:
            self.hint.show_notice(tr("The hint could not be opened."), error)
        elif text:
            self.hint.show_notice(tr("Hint"), text, kind="hint")
        else:
            self.hint.clear()

    def show_sound(self, heard: bool, why_not: str) -> None:
        """Say that the voice is synthetic, or why there is none."""
        self.note.setText(SYNTHETIC if heard else why_not)
        self.again.set_enabled(heard, why_not)
        self.slower.set_enabled(heard, why_not)
