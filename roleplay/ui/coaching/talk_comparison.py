"""Two attempts side by side: score, criteria and how they sounded."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from roleplay.scoring import Measure, Verdict
from roleplay.ui.debrief.words import measure_words
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, VerdictMark, clear
from roleplay.ui.widgets.verdict_mark import WORDS
from roleplay.usecases import Beside, Comparison, Talk, short_day
from roleplay.words import begin, tr

NAMES = {
    "pace": tr("Words a minute"),
    "longest pause": tr("Longest pause"),
    "fillers": tr("Fillers in 100 words"),
    "longest monologue": tr("Longest answer"),
    "length": tr("Spoken in all"),
    "questions": "Questions",
}
OTHER_TALK = tr("These are different talks, so their criteria are not compared.")

LESS = tr("Show only what changed")


class TalkComparison(Card):
    """Rows of name, before, after; the earlier attempt is on the left.

    Criteria that came out the same in both are shown when asked for.
    """

    def __init__(self, look: Look) -> None:
        super().__init__("sunken", (16, 14, 16, 14), 10)
        self._look = look
        self.title = Label(look, tr("Side by side"), "body-strong")
        self.add(self.title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 3)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 2)
        self.column.addLayout(self._grid)
        self.note = Label(look, OTHER_TALK, "small", "muted", wraps=True)
        self.add(self.note)
        self.all = Button(look, "quiet", "", size="small")
        self.all.clicked.connect(self._toggle)
        self.column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows: dict[str, tuple[str, str]] = {}
        self._found: Comparison | None = None
        self._shows_all = False
        self._filled = 0  # a grid's rows stay when they are emptied

    def show_comparison(self, found: Comparison) -> None:
        """Show two attempts."""
        clear(self._grid)
        self._filled = 0
        self.rows = {}
        self._add("", _day(found.before), _day(found.after), "small-strong")
        self._add(tr("Score"), _score(found.before), _score(found.after))
        for row in found.measures:
            name = NAMES.get(row.name, begin(row.name))
            self._add(name, _number(row.before), _number(row.after))
        same = [row for row in found.criteria if row.before == row.after]
        for row in found.criteria:
            if row not in same or self._shows_all:
                self._add_verdicts(row)
        self._found = found
        self.note.setVisible(not found.same_talk)
        self.all.setVisible(bool(same))
        self.all.setText(LESS if self._shows_all else _more(len(same)))
        self.all.updateGeometry()
        self.show()

    def _toggle(self) -> None:
        self._shows_all = not self._shows_all
        if self._found is not None:
            self.show_comparison(self._found)

    def _add(self, name: str, before: str, after: str, role: str = "small") -> None:
        at = self._next_row()
        self._put(at, 0, Label(self._look, name, "small", "muted", wraps=True))
        for column, text in ((1, before), (2, after)):
            label = Label(self._look, text, role, wraps=True)
            label.set_tabular(True)
            self._put(at, column, label)
        self.rows[name] = (before, after)

    def _add_verdicts(self, row: Beside) -> None:
        at = self._next_row()
        self._put(at, 0, Label(self._look, row.name, "small", wraps=True))
        said = []
        for column, verdict in ((1, row.before), (2, row.after)):
            assert isinstance(verdict, Verdict)
            self._put(at, column, self._verdict(verdict, row.name))
            said.append(WORDS[verdict])
        self.rows[row.name] = (said[0], said[1])

    def _verdict(self, verdict: Verdict, about: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(VerdictMark(self._look, verdict, 18, about))
        row.addWidget(Label(self._look, WORDS[verdict], "small"), 1)
        return holder

    def _next_row(self) -> int:
        self._filled += 1
        return self._filled - 1

    def _put(self, row: int, column: int, widget: QWidget) -> None:
        self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)


def _day(talk: Talk) -> str:
    return short_day(talk.on)


def _score(talk: Talk) -> str:
    return tr("not measured") if talk.score is None else f"{talk.score:.0f}"


def _number(measure: object) -> str:
    if not isinstance(measure, Measure):
        return tr("not measured")
    if measure.name == "length" and isinstance(measure.value, float):
        return f"{measure.value:.0f} s"
    number, _ = measure_words(measure)
    return number


def _more(count: int) -> str:
    criteria = tr("criterion") if count == 1 else tr("criteria")
    return tr(
        "Show {count} {criteria} that stayed the same", count=count, criteria=criteria
    )
