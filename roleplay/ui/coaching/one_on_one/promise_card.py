"""Card: what the two promise each other until they meet again, at most two things."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.coaching.one_on_one.promise_form import PromiseForm
from roleplay.ui.coaching.one_on_one.words import first_name
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, clear
from roleplay.usecases import NewPromise, Person, Prepared, PromiseRow, short_day
from roleplay.words import tr

AHEAD = timedelta(days=14)
"""Until when something is promised, where no next meeting is planned.  Own choice."""

FULL = tr("Two things are agreed. More are seldom kept.")
BEFORE = tr("Begin the one-on-one to agree on something, one thing each.")


@dataclass(frozen=True, slots=True)
class Practices:
    """What there is to practise.

    skills: keys and names.  scenarios: by skill, keys and titles.
    """

    skills: tuple[tuple[str, str], ...]
    scenarios: dict[str, tuple[tuple[str, str], ...]]


class PromiseCard(Card):
    """``promised``: a NewPromise.  ``taken_back``: a commitment's id."""

    promised = Signal(object)
    taken_back = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(16, 16, 16, 16), spacing=10)
        self._look = look
        self._title = Label(look, tr("Until next time"), "card-title")
        self.add(self._title)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.column.addLayout(self._rows)
        self._hint = Label(look, "", "small", "muted", wraps=True)
        self.add(self._hint)
        self.form = PromiseForm(look)
        self.form.promised.connect(self._promise)
        self.add(self.form)
        self.backs: list[Button] = []
        self._shown: tuple[str, tuple[str, ...]] = ("", ())
        self.is_served = False

    def serve(self, practices: Practices) -> None:
        """Take what there is to practise."""
        self.is_served = True
        self.form.serve(practices.skills, practices.scenarios)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what is promised, and the form while there is room."""
        by_on = _by(prepared)
        self._title.setText(tr("Until {short_day}", short_day=short_day(by_on)))
        clear(self._rows)
        self.backs = []
        for row in prepared.promises:
            self._rows.addWidget(self._row(row))
        is_open = prepared.meeting is not None
        self.form.setVisible(is_open and prepared.has_room)
        hint = "" if is_open and prepared.has_room else FULL if is_open else BEFORE
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._show_form(prepared, by_on)

    def _show_form(self, prepared: Prepared, by_on: date) -> None:
        ids = tuple(row.commitment.commitment_id for row in prepared.promises)
        shown = (prepared.person.person_id, ids)
        if shown == self._shown:
            return  # what is being typed stays as it is
        if shown[0] != self._shown[0]:
            self.form.text.clear()
        self._shown = shown
        whose = _next_to_promise(prepared)
        self.form.show_people((prepared.person, prepared.me), whose)
        self.form.show_day(by_on)

    def show_refused(self, text: str) -> None:
        """Say why it was not kept; what was typed stays."""
        self.form.show_error(text)

    def _promise(self, promise: NewPromise) -> None:
        self.promised.emit(promise)

    def _row(self, row: PromiseRow) -> QWidget:
        look, made = self._look, row.commitment
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        text = f"{first_name(row.name)}: {made.text}"
        column.addWidget(Label(look, text, "body", wraps=True))
        parts = [row.skill, tr("by {short_day}", short_day=short_day(made.by_on))]
        parts.append(
            tr("practise “{scenario}”", scenario=row.scenario) if row.scenario else ""
        )
        line = QHBoxLayout()
        about = ", ".join(part for part in parts if part)
        line.addWidget(Label(look, about, "caption", "muted", wraps=True), 1)
        back = Button(look, "quiet", tr("Take back"), size="small")
        back.setAccessibleName(tr("Take back: {text}", text=made.text))
        back.clicked.connect(lambda: self.taken_back.emit(made.commitment_id))
        self.backs.append(back)
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        return holder


def _by(prepared: Prepared) -> date:
    planned = prepared.next
    if planned is not None and planned.starts_at.date() > prepared.today:
        return planned.starts_at.date()
    return prepared.today + AHEAD


def _next_to_promise(prepared: Prepared) -> Person:
    """Return who has promised nothing yet, the person met first."""
    done = {row.commitment.person_id for row in prepared.promises}
    both = (prepared.person, prepared.me)
    return next((p for p in both if p.person_id not in done), prepared.person)
