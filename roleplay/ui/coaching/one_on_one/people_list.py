"""Whom one can meet, and what waits for each two."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from roleplay.ui.coaching.one_on_one.pick_row import PickRow, inset
from roleplay.ui.coaching.one_on_one.words import when
from roleplay.ui.look import Look
from roleplay.ui.widgets import (
    Act,
    Card,
    Chip,
    Label,
    Notice,
    PersonDisc,
    clear,
    fill_scrolling,
)
from roleplay.usecases import ColleagueRow, MeetingList
from roleplay.words import tr

NOT_HELD = (
    tr("One-on-ones are held by coaches and managers."),
    tr("Choose that role in Settings, or ask a manager to give it to you."),
)
NOBODY = (
    tr("There is nobody to meet yet."),
    tr(
        "Add your colleagues: each has a profile of their own on "
        "this computer. What they practise stays theirs until they "
        "share it."
    ),
)
NOTHING_WAITS = tr("Nothing waits. They share an attempt from its debrief.")


class PeopleList(QWidget):
    """``picked``: a person's id.  ``add_wanted``: another profile."""

    picked = Signal(str)
    add_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: dict[str, PickRow] = {}
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 4, 32, 28)
        column.setSpacing(12)
        self.notice = Notice(look)
        column.addWidget(self.notice)
        self.card = Card(margins=(12, 18, 12, 14), spacing=8)
        title = Label(look, tr("Whom do you meet?"), "card-title")
        self.card.column.addLayout(inset(title))
        self._people = QVBoxLayout()
        self._people.setSpacing(2)
        self.card.column.addLayout(self._people)
        column.addWidget(self.card)
        column.addStretch(1)
        self.card.hide()
        fill_scrolling(self, page)

    def show_list(self, found: MeetingList) -> None:
        """Show everybody, or why there is nobody."""
        clear(self._people)
        self.rows = {}
        self.card.setVisible(bool(found.colleagues))
        if not found.may_hold:
            self.notice.show_notice(*NOT_HELD, kind="note")
        elif not found.colleagues:
            act = Act(tr("Add a profile"), self.add_wanted.emit)
            self.notice.show_notice(*NOBODY, (act,), kind="note")
        else:
            self.notice.clear()
        for row in found.colleagues:
            self._people.addWidget(self._row(row))

    def show_failed(self, text: str, again: Act) -> None:
        """Say that nothing could be read."""
        self.card.hide()
        self.notice.show_notice(tr("Your one-on-ones cannot be read."), text, (again,))

    def _row(self, shown: ColleagueRow) -> PickRow:
        disc = PersonDisc(self._look)
        disc.show_person(shown.person.name)
        waits = ", ".join(shown.waits)
        note = waits[:1].upper() + waits[1:] if waits else NOTHING_WAITS
        aside = None
        if shown.is_open:
            aside = Chip(self._look, tr("Go on"), "clock", "primary")
        elif shown.next_at is not None:
            aside = Chip(
                self._look, when(shown.next_at, 0).split(" to ")[0], "calendar"
            )
        row = PickRow(self._look, disc, (shown.person.name, note), aside)
        row.setCheckable(False)
        person_id = shown.person.person_id
        row.clicked.connect(lambda: self.picked.emit(person_id))
        self.rows[person_id] = row
        return row

    def focus_first(self) -> None:
        """Give the first row the focus."""
        for row in self.rows.values():
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
