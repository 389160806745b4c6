"""A note on a call as a row: with whom, what was said, who saw it."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from roleplay.ui.calls.words import call_source, call_title, short
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Flow, Label
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import CallRow

TAKE_BACK, SURE = tr("Take back"), tr("Really take back")


class CallEntry(QWidget):
    """``seen`` and ``taken_back`` carry the note's id; ``draft_wanted`` its skill.

    names: whose skill it is is said first.
    """

    seen = Signal(str)
    taken_back = Signal(str)
    draft_wanted = Signal(str)

    def __init__(
        self, look: Look, row: "CallRow", today: date, *, names: bool = False
    ) -> None:
        super().__init__()
        self._look = look
        self.row = row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.title = Label(
            look, call_title(row, today, names=names), "body-strong", wraps=True
        )
        self.said = Label(look, short(row.note.said), "body", wraps=True)
        column.addWidget(self.title)
        column.addWidget(self.said)
        column.addLayout(self._source())
        acts = QWidget()
        self._flow = Flow(4)
        acts.setLayout(self._flow)
        self._add_acts()
        if self._flow.count():
            column.addWidget(acts)
        look.changed.connect(self._draw_icon)

    def _source(self) -> QHBoxLayout:
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._draw_icon()
        self.source = Label(
            self._look, call_source(self.row), "caption", "muted", wraps=True
        )
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._icon)
        line.addWidget(self.source, 1)
        return line

    def _add_acts(self) -> None:
        row, call_id = self.row, self.row.note.call_id
        self.see = self._act(tr("I saw it too"), "eye", row.can_see)
        self.see.clicked.connect(lambda: self.seen.emit(call_id))
        self.all = self._act(tr("Show all"), "", self.said.text() != row.note.said)
        self.all.clicked.connect(self._show_all)
        self.draft = self._act(tr("Make a scenario"), "", row.is_mine)
        self.draft.clicked.connect(lambda: self.draft_wanted.emit(row.note.skill))
        self.back = self._act(TAKE_BACK, "", row.is_mine)
        self.back.clicked.connect(self._take_back)

    def _act(self, text: str, icon: str, is_there: bool) -> Button:
        kind = "plain" if icon else "quiet"
        button = Button(self._look, kind, text, icon, "", "small")  # type: ignore[arg-type]
        button.setAccessibleDescription(self.title.text())
        if is_there:
            self._flow.addWidget(button)
        else:
            button.setParent(self)
            button.hide()
        return button

    def _show_all(self) -> None:
        self.said.setText(self.row.note.said)
        self.all.hide()
        self._flow.removeWidget(self.all)

    def _take_back(self) -> None:
        if self.back.text() == SURE:
            self.taken_back.emit(self.row.note.call_id)
        else:
            self.back.setText(SURE)

    def _draw_icon(self) -> None:
        icon = "eye" if self.row.note.is_evidence else "person"
        side = self._look.px(15)
        self._icon.setPixmap(self._look.icon(icon, "muted", side))
