"""One criterion to rate: the three marks, then what the other says."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from roleplay.scoring import Verdict
from roleplay.ui.coaching.rating.strip import BothWords, Other, Strip
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Button, Chip, Label, VerdictChoice, VerdictMark
from roleplay.usecases import SheetRow
from roleplay.words import tr

SIGN, SAID, GAP = 20, 98, 4
"""Widths of the sign and of what the other said, and what is between.  Source: own
choice, so that a criterion has room in the one-on-one too."""

SIGNS = {
    True: ("=", "teal-text", tr("the same")),
    False: ("≠", "amber-text", "differs"),
}


class RatedRow(QFrame):
    """``rated``: a verdict.  ``acted``: as of Strip.  ``moved``: up or down.

    draft: the text of the reason not kept yet, which opens the field; None for none.
    is_open: show the field all the same.  read_only: reasons only, nothing to do.
    """

    rated = Signal(object)
    acted = Signal(str, str)
    typed = Signal(str)
    opened = Signal()
    moved = Signal(int)

    def __init__(
        self,
        look: Look,
        row: SheetRow,
        other: Other,
        *,
        draft: str | None = None,
        is_open: bool = False,
        read_only: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self.row = row
        self.strip: Strip | None = None
        self.lines: BothWords | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        self.choice = VerdictChoice(
            look, row.label, row.mine.verdict if row.mine else None
        )
        self.choice.chosen.connect(self.rated)
        self.choice.left.connect(self.moved)
        if read_only and row.mine is not None:
            self.choice.setEnabled(False)
        self.more = Button(look, "quiet", "", "pencil", size="small")
        self.more.setAccessibleName(tr("Say why, {label}", label=row.label))
        self.more.setToolTip(tr("Say why"))
        self.more.clicked.connect(self.opened)
        column.addLayout(self._first(other))
        policy = self.more.sizePolicy()
        policy.setRetainSizeWhenHidden(not read_only)  # so that columns stay in line
        self.more.setSizePolicy(policy)
        self.more.setVisible(row.mine is not None and not is_open and not read_only)
        if row.mine is not None and row.app is not None:
            if is_open and not read_only:
                self.strip = Strip(look, row, other, draft)
                self.strip.acted.connect(self.acted)
                self.strip.typed.connect(self.typed)
                column.addWidget(self.strip)
            elif read_only or row.same is not True or row.mine.reason:
                self.lines = BothWords(look, row, other, "muted")
                column.addWidget(self.lines)

    def _first(self, other: Other) -> QHBoxLayout:
        look, row, line = self._look, self.row, QHBoxLayout()
        line.setSpacing(GAP)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        label = Label(look, row.label, "body-medium", wraps=True)
        label.setToolTip(row.why)
        words.addWidget(label)
        if row.appealed:
            words.addWidget(Chip(look, tr("appealed"), "scales", "amber"))
        words.addStretch(1)
        line.addLayout(words, 1)
        line.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignVCenter)
        sign = Label(look, "", "body-strong")
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setFixedWidth(look.px(SIGN))
        if row.same is not None:
            text, token, said = SIGNS[row.same]
            sign.setText(text)
            sign.set_token(token)
            sign.setAccessibleName(said)
        line.addWidget(sign)
        line.addWidget(self._said(other))
        line.addWidget(self.more)
        return line

    def _said(self, other: Other) -> QWidget:
        look, holder = self._look, QWidget()
        holder.setFixedWidth(look.px(SAID))
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(7)
        if self.row.app is None:
            eye = QLabel()
            eye.setPixmap(look.icon("eye-off", "muted", look.px(16)))
            line.addWidget(eye)
            line.addWidget(Label(look, tr("rate first"), "small", "muted"), 1)
        else:
            verdict: Verdict = self.row.app.verdict
            line.addWidget(
                VerdictMark(look, verdict, 18, tr("{name} says", name=other.name))
            )
            said = Label(look, word(verdict), "small", wraps=True)
            line.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        return holder
