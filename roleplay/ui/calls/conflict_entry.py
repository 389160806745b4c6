"""Something that works against the training, as a row with how it stands."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.calls.words import conflict_source, conflict_state
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Chip, Flow, Label
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import ConflictRow


class ConflictEntry(QWidget):
    """``promise_wanted`` and ``resolve_wanted`` carry the row."""

    promise_wanted = Signal(object)
    resolve_wanted = Signal(object)

    def __init__(self, look: Look, row: "ConflictRow", today: date) -> None:
        super().__init__()
        self.row = row
        obstacle, end = row.obstacle, row.obstacle.decided
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.text = Label(look, obstacle.text, "body-medium", wraps=True)
        self.chip = Chip(look, *conflict_state(row, today))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.text, 1)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        if obstacle.training:
            training = tr("The training says: {training}", training=obstacle.training)
            column.addWidget(Label(look, training, "small", "muted", wraps=True))
        source = conflict_source(row, today)
        column.addWidget(Label(look, source, "small", "muted", wraps=True))
        if end is not None:
            decided = f"{end.text} ({row.decided_by})"
            self.decided = Label(look, decided, "small", wraps=True)
            column.addWidget(self.decided)
        acts = QWidget()
        self._flow = Flow(4)
        acts.setLayout(self._flow)
        promised = obstacle.pledge is not None
        self.promise = Button(
            look,
            "quiet",
            tr("Promise anew") if promised else tr("Promise"),
            size="small",
        )
        self.promise.clicked.connect(lambda: self.promise_wanted.emit(row))
        is_question = obstacle.kind == "question"
        act = tr("Answer it") if is_question else tr("Say what was decided")
        self.resolve = Button(look, "quiet", act, size="small")
        self.resolve.clicked.connect(lambda: self.resolve_wanted.emit(row))
        self._add(self.promise, row.may_promise)
        self._add(self.resolve, row.may_resolve)
        if self._flow.count():
            column.addWidget(acts)

    def _add(self, button: Button, is_there: bool) -> None:
        button.setAccessibleDescription(self.row.obstacle.text)
        if is_there:
            self._flow.addWidget(button)
        else:
            button.setParent(self)
            button.hide()
