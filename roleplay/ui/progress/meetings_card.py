"""Card: the one-on-ones one was in, and what came of what both promised."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.widgets import Card, Label, Notice, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import KeepPromises, PastMeeting, PromiseRow, short_day
from roleplay.words import tr

MOST_SHOWN = 12
"""Of the newest.  Source: own choice; half a year of every second week."""


class MeetingsCard(Card):
    """Hidden until there was one.  Each of the two sees what both promised."""

    def __init__(self, promises: KeepPromises, runner: Runner, look: Look) -> None:
        super().__init__(spacing=12)
        self._promises = promises
        self._runner = runner
        self._look = look
        self.add(Label(look, tr("One-on-ones"), "card-title"))
        seen = tr("Each of the two of you sees what both promised.")
        self.add(Label(look, seen, "small", "muted", wraps=True))
        self.notice = Notice(look)
        self.add(self.notice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.column.addLayout(self._rows)
        self.hide()

    def load(self) -> None:
        """Read the meetings."""
        self._runner.submit(
            Lane.DATA,
            self._promises.meetings,
            owner=self,
            done=self._show,
            failed=self._failed,
        )

    def _show(self, meetings: tuple[PastMeeting, ...]) -> None:
        self.notice.clear()
        clear(self._rows)
        for meeting in meetings[:MOST_SHOWN]:
            self._rows.addWidget(self._row(meeting))
        self.setVisible(bool(meetings))

    def _row(self, meeting: PastMeeting) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        day = f"{short_day(meeting.started_at.date())} {meeting.started_at.year}"
        state = tr(", under way") if meeting.is_open else ""
        title = tr("{day}, with {name}{state}", day=day, name=meeting.name, state=state)
        column.addWidget(Label(self._look, title, "body-strong", wraps=True))
        lines = [_words(row) for row in meeting.promises] or [
            tr("Nothing was promised.")
        ]
        for line in lines:
            column.addWidget(Label(self._look, line, "small", "muted", wraps=True))
        return holder

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("Your one-on-ones cannot be read."), str(error))
        self.show()


def _words(row: PromiseRow) -> str:
    made = row.commitment
    outcome = made.outcome or tr(
        "open, by {short_day}", short_day=short_day(made.by_on)
    )
    who = tr("You") if row.is_mine else row.name
    said = f"{who}: {made.text} ({outcome})"
    return f"{said} {made.note}" if made.note else said
