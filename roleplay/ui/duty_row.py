"""One duty in a list: its mark, its evidence, and what is next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.game import DutyLine, DutyState
from roleplay.scoring import Verdict
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Button, Label, VerdictMark
from roleplay.usecases import DutyList, span
from roleplay.words import begin, tr

MARKS: dict[DutyState, Verdict] = {
    "kept": Verdict.MET,
    "under way": Verdict.PARTLY,
    "waiting": Verdict.MISSED,
}


def counts(found: DutyList) -> str:
    """Return "2 kept, 2 under way, 1 waiting"; a state of none is left out."""
    return ", ".join(
        f"{n} {word(state)}" for state in MARKS if (n := found.count(state))
    )


def aside(line: DutyLine) -> str:
    """Return what stands on the right of a duty: done, due, overdue or its own."""
    finding = line.finding
    if finding.aside:
        return finding.aside
    if finding.done_on is not None:
        return tr("Done {span}", span=span(finding.done_on, finding.done_on))
    if line.due_on is None:
        return ""
    since = tr("Overdue since") if line.is_overdue else tr("Due")
    return f"{since} {span(line.due_on, line.due_on)}"


class DutyRow(QWidget):
    """A mark with its word as name, title and evidence, and an act where there is one.

    number: before the title, 0 for none.  acts: text of each button, what it runs.
    """

    def __init__(
        self,
        look: Look,
        line: DutyLine,
        number: int,
        acts: tuple[tuple[str, Callable[[], None]], ...] = (),
    ) -> None:
        super().__init__()
        duty, finding = line.duty, line.finding
        title = f"{number}. {duty.title}" if number else duty.title
        self.setAccessibleName(f"{title}: {word(finding.state)}. {finding.evidence}")
        # A rep's own list has no cross: what waits there is nobody's fault.
        is_plain = finding.state == "waiting" and duty.branch == "rep"
        shown = Verdict.NOT_MEASURED if is_plain else MARKS[finding.state]
        mark = VerdictMark(look, shown, 20)
        mark.setAccessibleName(word(finding.state))
        mark.setToolTip(begin(word(finding.state)))
        self.title = Label(look, title, "body-medium", wraps=True)
        self.evidence = Label(look, finding.evidence, "small", "muted", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.evidence)
        words.addStretch(1)
        late = line.is_overdue and not finding.aside
        token = "amber-text" if late else "muted"
        self.aside = Label(look, aside(line), "caption", token)
        self.aside.keep_whole()
        right = QVBoxLayout()
        right.setSpacing(4)
        end = Qt.AlignmentFlag.AlignRight
        self.aside.setVisible(bool(self.aside.text()))
        right.addWidget(self.aside, 0, end)
        self.buttons: list[Button] = []
        for text, run in acts:
            button = Button(look, "plain", text, size="small")
            button.setAccessibleName(f"{text}: {duty.title}")
            button.clicked.connect(run)
            self.buttons.append(button)
            right.addWidget(button, 0, end)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addLayout(right)
