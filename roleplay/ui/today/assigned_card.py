"""The card of what was assigned: the why first, then what, by when and for whom."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from roleplay.scenario import skill_name
from roleplay.ui.look import Look
from roleplay.ui.today.assigned_words import (
    LONG_OUTCOME,
    due_words,
    from_words,
    next_time,
    progress_words,
    request_words,
    shortened,
    shown_why,
    titles,
    who_sees,
)
from roleplay.ui.today.cards import PICTURE, head, rule
from roleplay.ui.widgets import Button, Card, Flow, Label, PictureBox, clear
from roleplay.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roleplay.usecases import Assigned

SIDE = 156
"""Width of the kept time: the time in a line, and that it is kept in the next."""

ASK = tr("Ask for another date")


class AssignedRow(QWidget):
    """One assignment.  ``practised``: a scenario's key; the others ask for a dialog."""

    practised = Signal(str)
    opened = Signal()
    date_wanted = Signal()

    def __init__(self, look: Look, assigned: "Assigned", *, is_narrow: bool) -> None:
        super().__init__()
        self._look, self.assigned = look, assigned
        is_done = assigned.done_on is not None
        self.why = Label(look, shown_why(assigned), "body-medium", wraps=not is_done)
        self.due = Label(look, due_words(assigned), "small-strong")
        self.due.keep_whole()
        if assigned.state == "late":
            self.due.set_token("amber-text")
        self.open = Button(look, "quiet", tr("Read more"), "", "", "small")
        self.open.setAccessibleName(tr("Read more: {text}", text=self.why.text()))
        self.open.clicked.connect(self.opened)
        self.practise: Button | None = None
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        self._add_picture(outer)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.why)
        self.lines = self._lines()
        for text in self.lines:
            column.addWidget(Label(look, text, "small", "muted", wraps=True))
        if is_narrow:
            column.addLayout(self._when())
        column.addWidget(self._acts())
        outer.addLayout(column, 1)
        if not is_narrow:
            outer.addLayout(self._when())

    def _add_picture(self, outer: QHBoxLayout) -> None:
        coming = self.assigned.next or self.assigned.scenarios[0]
        if not coming.is_there:
            return
        picture = PictureBox(self._look, PICTURE)
        picture.show_portrait(coming.portrait, "neutral", coming.buyer_name)
        outer.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)

    def _lines(self) -> list[str]:
        assigned, coming = self.assigned, self.assigned.next
        if assigned.done_on is not None:
            return [titles(assigned)]
        what = ""
        if coming is not None:
            about = tr(
                "{skill_name}, {minutes:g} min",
                skill_name=skill_name(coming.skill),
                minutes=coming.minutes,
            )
            what = tr("Next: {title}, {about}", title=coming.title, about=about)
        else:
            what = tr("What is left of it is not in your library any more.")
        what = ". ".join(filter(None, (progress_words(assigned), what)))
        lines = (
            what,
            tr("For: {shortened}", shortened=shortened(assigned.outcome, LONG_OUTCOME)),
            from_words(assigned),
            request_words(assigned),
        )
        return [line for line in lines if line]

    def _when(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        if self.assigned.state == "late":
            row.addWidget(self._icon("clock", "amber-text"))
        if self.assigned.done_on is not None:
            row.addWidget(self._icon("check", "teal-text"))
        row.addWidget(self.due)
        row.addStretch(1)
        column.addLayout(row)
        kept = next_time(self.assigned)
        if kept is not None and self.assigned.done_on is None:
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(self._icon("calendar", "teal-text"))
            words = Label(
                self._look,
                tr("{words} kept free", words=kept.words),
                "small",
                "teal-text",
                wraps=True,
            )
            words.setFixedWidth(self._look.px(SIDE))
            row.addWidget(words, 1)
            column.addLayout(row)
        column.addStretch(1)
        return column

    def _acts(self) -> QWidget:
        holder, row = QWidget(), Flow(2)
        holder.setLayout(row)
        coming = self.assigned.next
        if coming is not None:
            self.practise = Button(
                self._look, "plain", tr("Practise"), "mic", "", "small"
            )
            self.practise.setAccessibleName(tr("Practise {title}", title=coming.title))
            self.practise.clicked.connect(lambda: self.practised.emit(coming.key))
            row.addWidget(self.practise)
        row.addWidget(self.open)
        asked = self.assigned.request
        waits = asked is not None and asked.answered_at is None
        if self.assigned.done_on is None and not waits:
            self.ask = Button(self._look, "quiet", ASK, "", "", "small")
            self.ask.setAccessibleName(f"{ASK}: {self.why.text()}")
            self.ask.clicked.connect(self.date_wanted)
            row.addWidget(self.ask)
        return holder

    def _icon(self, name: str, token: str) -> QLabel:
        label = QLabel()
        label.setPixmap(self._look.icon(name, token, self._look.px(15)))
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return label


class AssignedCard(Card):
    """Signals carry the Assigned; ``practised``: it and a scenario's key."""

    practised = Signal(object, str)
    opened = Signal(object)
    date_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=12)
        self._look = look
        self._shown: tuple[Assigned, ...] = ()
        self._is_narrow = False
        self.rows: list[AssignedRow] = []
        self.column.addLayout(head(look, tr("Assigned to you")))
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.column.addLayout(self._list)
        self.sees = Label(look, "", "caption", "muted", wraps=True)
        self.add(self.sees)
        look.changed.connect(self._fill)
        self.hide()

    def show_assigned(self, assigned: "Sequence[Assigned]") -> None:
        """Show them; without any the card is gone."""
        if tuple(assigned) != self._shown:
            self._shown = tuple(assigned)
            self._fill()
        if self._shown:
            self.sees.setText(who_sees(self._shown))
        self.setVisible(bool(self._shown))

    def focus_on(self, assignment_id: str) -> None:
        """Give the keyboard back to the row of an assignment, if it is there."""
        for row in self.rows:
            if row.assigned.assignment_id == assignment_id:
                row.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the dates below the words, or beside them."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._fill()

    def _fill(self) -> None:
        clear(self._list)
        self.rows = []
        for one in self._shown:
            if self.rows:
                self._list.addWidget(rule())
            row = AssignedRow(self._look, one, is_narrow=self._is_narrow)
            row.practised.connect(lambda key, a=one: self.practised.emit(a, key))
            row.opened.connect(lambda a=one: self.opened.emit(a))
            row.date_wanted.connect(lambda a=one: self.date_wanted.emit(a))
            self._list.addWidget(row)
            self.rows.append(row)
