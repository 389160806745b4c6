"""Card: the attempts somebody shares, to listen to together."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from roleplay.ui.coaching.one_on_one.pick_row import PickRow, inset
from roleplay.ui.coaching.one_on_one.words import day_of, first_name
from roleplay.ui.look import Look
from roleplay.ui.widgets import Card, Label, PictureBox, clear
from roleplay.usecases import Prepared
from roleplay.words import tr

MOST_SHOWN = 6
"""Of the newest; older ones stand behind a count.  Source: own choice."""


class SharedCard(Card):
    """``picked``: an attempt's id."""

    picked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(8, 16, 8, 14), spacing=6)
        self._look = look
        self.rows: dict[str, PickRow] = {}
        self._title = Label(look, tr("Shared"), "card-title")
        self.column.addLayout(inset(self._title))
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self.column.addLayout(self._list)
        self._note = Label(look, "", "caption", "muted", wraps=True)
        self.column.addLayout(inset(self._note))

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what is shared now, or what can be done where nothing is."""
        chosen = self.chosen
        clear(self._list)
        self.rows = {}
        name = first_name(prepared.person.name)
        self._title.setText(tr("Shared by {name}", name=name))
        for attempt in prepared.shared[:MOST_SHOWN]:
            picture = PictureBox(self._look, 38)
            picture.show_portrait(attempt.buyer, "neutral", attempt.buyer)
            said = tr(
                "shared {day_of}", day_of=day_of(attempt.shared_at, prepared.today)
            )
            row = PickRow(self._look, picture, (attempt.title, said))
            row.clicked.connect(lambda _=False, i=attempt.attempt_id: self._pick(i))
            self.rows[attempt.attempt_id] = row
            self._list.addWidget(row)
        if chosen in self.rows:
            self.rows[chosen].setChecked(True)
        self._note.setText(_note(prepared, name))

    @property
    def chosen(self) -> str:
        """The id of the attempt that is picked, or ""."""
        return next((i for i, row in self.rows.items() if row.isChecked()), "")

    def choose(self, attempt_id: str) -> None:
        """Show which attempt is picked; "" for none."""
        for key, row in self.rows.items():
            row.setChecked(key == attempt_id)

    def _pick(self, attempt_id: str) -> None:
        self.choose(attempt_id)
        self.picked.emit(attempt_id)


def _note(prepared: Prepared, name: str) -> str:
    more = len(prepared.shared) - MOST_SHOWN
    if not prepared.shared:
        return tr(
            "Nothing yet. {name} opens a debrief and presses Share with "
            "you. Attempts that are not shared stay private.",
            name=name,
        )
    kept = tr("Attempts that are not shared stay private.")
    return (
        tr("{more} older ones are shared too. {kept}", more=more, kept=kept)
        if more > 0
        else kept
    )
