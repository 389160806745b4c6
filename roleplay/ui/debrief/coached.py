"""What others say of an attempt: a coach's ratings, the score both ways, notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from roleplay.scoring import NotMeasured, Verdict
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, VerdictMark, clear
from roleplay.usecases import (
    CoachRating,
    Debrief,
    Discussed,
    StoredNote,
    plain_day,
)
from roleplay.words import tr

FIELD = 64


class Coached(Card):
    """Hidden while nobody said anything.  ``noted``: the text of a new note."""

    noted = Signal(str)

    def __init__(self, look: Look, debrief: Debrief) -> None:
        super().__init__(spacing=8)
        self._look = look
        self._debrief = debrief
        self.title = Label(look, "", "card-title")
        self.add(self.title)
        self.score = Label(look, "", "small", "muted", wraps=True)
        self.add(self.score)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.column.addLayout(self._list)
        self.form = self._form()
        self.add(self.form)
        self._count = 0
        self.hide()

    def show_discussed(self, discussed: Discussed) -> None:
        """Show what was said; who did not play the attempt may leave a note."""
        self.title.setText(
            tr("What others say") if discussed.is_own else tr("Your notes")
        )
        self.score.setText(self._score_words(discussed))
        self.score.setVisible(discussed.app_score is not None)
        clear(self._list)
        # What only agrees and gives no reason says nothing the list above does not.
        told = [r for r in discussed.ratings if r.differs or r.reason]
        for rating in told:
            self._list.addWidget(self._rating(rating))
        for note in discussed.notes:
            self._list.addWidget(self._note(note))
        self.form.setVisible(not discussed.is_own)
        if len(discussed.notes) > self._count:
            self.text.clear()
        self._count = len(discussed.notes)
        is_said = bool(told or discussed.notes or discussed.app_score)
        self.setVisible(is_said or not discussed.is_own)

    def _score_words(self, discussed: Discussed) -> str:
        app, now = discussed.app_score, self._debrief.score
        if app is None:
            return ""
        values = [
            tr("not measured") if isinstance(s.value, NotMeasured) else f"{s.value:.0f}"
            for s in (app, now)
        ]
        return tr(
            "{values} by the app alone, {values2} with what was set by a "
            "coach. Both are kept; points are never taken.",
            values=values[0],
            values2=values[1],
        )

    def _rating(self, rating: CoachRating) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        verdict: Verdict = rating.verdict
        row.addWidget(VerdictMark(self._look, verdict, 18, rating.label))
        label = tr(
            "{label}, turn {number}. {by}: {verdict}.",
            label=rating.label,
            number=rating.number,
            by=rating.by,
            verdict=verdict,
        )
        text = f"{label} {rating.reason}".rstrip()
        row.addWidget(Label(self._look, text, "small", wraps=True), 1)
        return holder

    def _note(self, note: StoredNote) -> QWidget:
        day = note.noted_at.astimezone()
        text = f"“{note.text}” {note.by}, {plain_day(day)}"
        return Label(self._look, text, "small", wraps=True)

    def _form(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Your note"))
        self.text.setPlaceholderText(tr("What you heard, and what worked"))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self._look.px(FIELD))
        column.addWidget(self.text)
        row = QHBoxLayout()
        self.send = Button(
            self._look, "plain", tr("Leave the note"), "check", "", "small"
        )
        self.send.clicked.connect(lambda: self.noted.emit(self.text.toPlainText()))
        row.addWidget(self.send)
        row.addStretch(1)
        column.addLayout(row)
        return holder
