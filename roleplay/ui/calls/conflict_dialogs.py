"""Asking what is in the way, who looks after it, and what was decided."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QWidget

from roleplay.ui.calls.work_dialog import WorkDialog
from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.ui.widgets import Segmented
from roleplay.ui.worker import Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import ConflictRow, Conflicts, ResolveConflicts

DAYS_AHEAD = 14
"""From now to the day that is offered for a promise.  Source: own choice."""
CONFLICT, QUESTION = 0, 1
SEEN_BY = tr(
    "You and everybody with a role in the programme see it, with "
    "your name. A manager says who looks after it and by when."
)


class LogDialog(WorkDialog):
    """The training says one thing and the process another; or something is unclear."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        runner: Runner,
        conflicts: "ResolveConflicts",
    ) -> None:
        words = tr("What works against it"), tr("Log it")
        super().__init__(look, parent, words, runner)
        self._conflicts = conflicts
        kinds = (tr("A conflict"), tr("A question or obstacle"))
        self.kind = Segmented(look, tr("What it is"), kinds)
        self.kind.chosen.connect(self._show_kind)
        self.column.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignLeft)
        self._groups: list[QWidget] = []
        self.training = self._group(
            tr("The training says"), tr("What the training says")
        )
        self.process = self._group(tr("Our process says"), tr("What your process says"))
        self.question = self._group(tr("What is in the way"), tr("What is in the way"))
        self.say(SEEN_BY)
        self.finish()
        self._show_kind(CONFLICT)

    def work(self) -> Callable[[], object]:
        """Return what logs it."""
        conflicts = self._conflicts
        if self.kind.current == QUESTION:
            question = self.question.toPlainText()
            return lambda: conflicts.ask(question)
        training, process = self.training.toPlainText(), self.process.toPlainText()
        return lambda: conflicts.log_conflict(training, process)

    def _group(self, name: str, called: str) -> QPlainTextEdit:
        field = self.add_text(name, called, 2)
        label = self.label_of(field)
        self._groups.append(label)
        return field

    def _show_kind(self, kind: int) -> None:
        is_question = kind == QUESTION
        fields = (self.training, self.process, self.question)
        for field, label in zip(fields, self._groups, strict=True):
            for widget in (field, label):
                widget.setVisible((field is self.question) == is_question)
        self.problem.hide()  # it was about the other kind
        self.fit()
        first = self.question if is_question else self.training
        first.setFocus(Qt.FocusReason.OtherFocusReason)


class PromiseDialog(WorkDialog):
    """Who looks after it, and by when."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        runner: Runner,
        conflicts: "ResolveConflicts",
        row: "ConflictRow",
        board: "Conflicts",
    ) -> None:
        words = tr("Who looks after it?"), tr("Promise")
        super().__init__(look, parent, words, runner)
        self._conflicts = conflicts
        self._obstacle_id = row.obstacle.obstacle_id
        self.say(row.obstacle.text)
        self.owner = self.add_line(
            tr("Owner, here or elsewhere"), tr("Who looks after it")
        )
        completer = QCompleter(list(board.people), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.owner.setCompleter(completer)
        day = board.today + timedelta(days=DAYS_AHEAD)
        self.day = DayField(look, tr("By"), day, board.today)
        self.add_field(tr("By"), self.day)
        if row.obstacle.pledges:
            self.say(tr("Earlier promises stay kept, and are counted."))
        self.finish()
        self.owner.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Callable[[], object]:
        """Return what keeps the promise."""
        owner, day = self.owner.text(), self.day.day
        return lambda: self._conflicts.promise(self._obstacle_id, owner, day)


class ResolveDialog(WorkDialog):
    """What was decided."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        runner: Runner,
        conflicts: "ResolveConflicts",
        row: "ConflictRow",
    ) -> None:
        is_question = row.obstacle.kind == "question"
        title = tr("What is the answer?") if is_question else tr("What was decided?")
        super().__init__(look, parent, (title, tr("Keep")), runner)
        self._conflicts = conflicts
        self._obstacle_id = row.obstacle.obstacle_id
        self.say(row.obstacle.text)
        name = tr("The answer") if is_question else tr("What was decided")
        self.decided = self.add_text(name, tr("What was decided"))
        self.say(tr("Who logged it sees it. It cannot be changed afterwards."))
        self.finish()
        self.decided.setFocus(Qt.FocusReason.OtherFocusReason)

    def work(self) -> Callable[[], object]:
        """Return what keeps the decision."""
        decided = self.decided.toPlainText()
        return lambda: self._conflicts.resolve(self._obstacle_id, decided)
