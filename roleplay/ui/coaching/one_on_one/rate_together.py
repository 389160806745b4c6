"""Both rate what was said: the coach, then the rep without seeing it, then compare."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.scoring import Verdict
from roleplay.ui.coaching.one_on_one.script_view import keys_hint
from roleplay.ui.coaching.one_on_one.words import first_name
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Button, Label, VerdictChoice, VerdictMark, clear
from roleplay.usecases import Person, PlayedCue, Playing, RatedCriterion
from roleplay.words import tr

NOBODY = tr("Nothing was played, so there is nothing to rate.")


class RateTogether(QWidget):
    """``rated``: turn, criterion, "coach" or "rep", verdict.  ``done``: leave."""

    rated = Signal(int, str, str, object)
    done = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._who = "coach"
        self._shown_for = ""
        self._names = {"coach": "", "rep": ""}
        self.choices: dict[tuple[int, str], VerdictChoice] = {}
        self._playing: Playing | None = None
        self.title = Label(look, "", "card-title")
        self.hint = Label(look, "", "small", "muted", wraps=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.on = Button(look, "plain", "", "", "", "small")
        self.on.clicked.connect(self._go_on)
        self.leave = Button(look, "quiet", tr("Another scenario"), "", "", "small")
        self.leave.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addLayout(self._rows)
        self._keys = keys_hint(look)
        column.addWidget(self._keys)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.on)
        column.addLayout(foot)
        column.addStretch(1)

    @property
    def who(self) -> str:
        """Who rates now: "coach", "rep", or "both" where they compare."""
        return self._who

    @property
    def playing_rows(self) -> tuple[RatedCriterion, ...]:
        """What is rated, turn after turn."""
        turns = _turns(self._playing) if self._playing else ()
        return tuple(row for turn in turns for row in turn.rows)

    def show_people(self, coach: Person, rep: Person) -> None:
        """Begin with the coach."""
        self._who, self._shown_for = "coach", ""
        self._names = {"coach": first_name(coach.name), "rep": first_name(rep.name)}

    def show_playing(self, playing: Playing) -> None:
        """Show the criteria of the turns that were played."""
        self._playing = playing
        rows = {
            (turn.number, row.criterion.id): row
            for turn in _turns(playing)
            for row in turn.rows
        }
        if self._who == self._shown_for and rows.keys() == self.choices.keys():
            for key, choice in self.choices.items():  # the keyboard's focus stays
                choice.show_verdict(self._said(rows[key]))
        else:
            self._shown_for = self._who
            clear(self._rows)
            self.choices = {}
            for turn in _turns(playing):
                self._rows.addWidget(self._turn(turn))
        self._say(playing)

    def _say(self, playing: Playing) -> None:
        other = self._names["rep"]
        if self._who == "both":
            rows = self.playing_rows
            same = sum(row.coach is row.rep for row in rows)
            self.title.setText(
                tr("{same} of {count} the same", same=same, count=len(rows))
            )
            self.hint.setText(
                tr("Talk about those that differ: what did each of you hear?")
            )
        else:
            name = self._names[self._who]
            self.title.setText(tr("{name} rates", name=name))
            unseen = tr(
                "{other} looks away. What {name} says opens when both are done.",
                other=other,
                name=name,
            )
            mine = tr(
                "{name}, what did you hear yourself say? Yours comes first.", name=name
            )
            self.hint.setText(unseen if self._who == "coach" else mine)
        if not _turns(playing):
            self.hint.setText(NOBODY)
        self.on.setVisible(self._who != "both" and bool(_turns(playing)))
        self.on.setText(
            tr("Hand over to {other}", other=other)
            if self._who == "coach"
            else tr("Compare")
        )
        self.on.updateGeometry()
        missing = any(self._said(row) is None for row in self.playing_rows)
        self.on.set_enabled(not missing, tr("Rate each criterion first."))
        self._keys.setVisible(self._who != "both")

    def _said(self, row: RatedCriterion) -> Verdict | None:
        return row.rep if self._who == "rep" else row.coach

    def _turn(self, turn: PlayedCue) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        head = Label(
            self._look,
            tr("Turn {number}: “{line}”", number=turn.number, line=turn.line),
            "small",
            "muted",
            wraps=True,
        )
        grid.addWidget(head, 0, 0, 1, 4 if self._who == "both" else 2)
        for index, row in enumerate(turn.rows, 1):
            label = Label(self._look, row.criterion.label, "body", wraps=True)
            grid.addWidget(label, index, 0, Qt.AlignmentFlag.AlignVCenter)
            if self._who == "both":
                self._compare(grid, index, row)
            else:
                grid.addWidget(self._choice(turn.number, row), index, 1)
        return holder

    def _choice(self, number: int, row: RatedCriterion) -> VerdictChoice:
        key = row.criterion.id
        choice = VerdictChoice(self._look, row.criterion.label, self._said(row))
        choice.chosen.connect(
            lambda verdict: self.rated.emit(number, key, self._who, verdict)
        )
        choice.left.connect(lambda step: self._move((number, key), step))
        self.choices[number, key] = choice
        return choice

    def _move(self, key: tuple[int, str], step: int) -> None:
        keys = list(self.choices)
        there = keys.index(key) + step
        if 0 <= there < len(keys):
            self.choices[keys[there]].focus_mark()

    def _compare(self, grid: QGridLayout, line: int, row: RatedCriterion) -> None:
        same = row.coach is row.rep
        sign = Label(self._look, "=" if same else "≠", "body-strong",
                     "teal-text" if same else "amber-text")  # fmt: skip
        sign.setAccessibleName(tr("the same") if same else "differs")
        sign.setToolTip(tr("The same") if same else tr("Differs"))
        sign.keep_whole()
        for column, who in ((1, "coach"), (3, "rep")):
            verdict = row.coach if who == "coach" else row.rep
            if verdict is not None:
                grid.addWidget(self._mark(self._names[who], verdict), line, column)
        grid.addWidget(sign, line, 2)

    def _mark(self, name: str, verdict: Verdict) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(VerdictMark(self._look, verdict, 18, name))
        label = Label(self._look, f"{name}: {word(verdict)}", "small")
        label.keep_whole()
        row.addWidget(label)
        return holder

    def _go_on(self) -> None:
        self._who = "rep" if self._who == "coach" else "both"
        if self._playing is not None:
            self.show_playing(self._playing)
        first = next(iter(self.choices.values()), None)
        if first is not None:
            first.focus_mark()
        else:
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)


def _turns(playing: Playing) -> tuple[PlayedCue, ...]:
    """Return the turns with criteria; of the one now those rated already."""
    return tuple(
        turn
        for turn in playing.turns
        if turn.rows and (turn.way or any(row.coach for row in turn.rows))
    )
