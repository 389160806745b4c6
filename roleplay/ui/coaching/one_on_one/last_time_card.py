"""Card: what was promised last time, and what came of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from roleplay.scoring import Verdict
from roleplay.ui.coaching.one_on_one.words import (
    OUTCOME_OF,
    OUTCOME_WORDS,
    VERDICT_OF,
    first_name,
)
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Card, Label, VerdictChoice, clear
from roleplay.usecases import Prepared, PromiseRow, short_day
from roleplay.words import begin, tr


class LastTimeCard(Card):
    """``said``: a commitment's id, its outcome, and a note."""

    said = Signal(str, str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(16, 16, 16, 14), spacing=8)
        self._look = look
        self.choices: dict[str, VerdictChoice] = {}
        self.notes: dict[str, QLineEdit] = {}
        self.add(Label(look, tr("Promised last time"), "card-title"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.column.addLayout(self._rows)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show the commitments; without any, the card is gone."""
        typed = {key: note.text() for key, note in self.notes.items()}
        held = next((k for k, c in self.choices.items() if c.has_focus), "")
        clear(self._rows)
        self.choices, self.notes = {}, {}
        self.setVisible(bool(prepared.last_time))
        for row in prepared.last_time:
            self._rows.addWidget(self._row(row, typed))
        if held in self.choices:
            self.choices[held].focus_mark()

    def _row(self, row: PromiseRow, typed: dict[str, str]) -> QWidget:
        look, made = self._look, row.commitment
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        text = f"{first_name(row.name)}: {made.text}"
        column.addWidget(Label(look, text, "body", wraps=True))
        token = "amber-text" if row.is_late else "muted"
        column.addWidget(Label(look, _state(row), "caption", token))
        choice = VerdictChoice(look, text, VERDICT_OF.get(made.outcome), OUTCOME_WORDS)
        key = made.commitment_id
        choice.chosen.connect(lambda verdict: self._say(key, verdict))
        self.choices[key] = choice
        column.addWidget(choice)
        if made.outcome:
            column.addWidget(self._note(row, typed.get(key, "")))
        return holder

    def _note(self, row: PromiseRow, typed: str) -> QLineEdit:
        made = row.commitment
        note = QLineEdit(typed or made.note)
        note.setPlaceholderText(tr("What happened?"))
        note.setToolTip(tr("Enter keeps it"))
        note.setAccessibleName(tr("What happened: {text}", text=made.text))
        note.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        key = made.commitment_id
        note.returnPressed.connect(
            lambda: self.said.emit(key, made.outcome, note.text())
        )
        self.notes[key] = note
        return note

    def _say(self, commitment_id: str, verdict: Verdict) -> None:
        note = self.notes.get(commitment_id)
        text = note.text() if note else ""
        self.said.emit(commitment_id, OUTCOME_OF[verdict], text)


def _state(row: PromiseRow) -> str:
    made = row.commitment
    if made.outcome:
        return begin(word(made.outcome))
    day = short_day(made.by_on)
    return tr("Was due {day}", day=day) if row.is_late else tr("Until {day}", day=day)
