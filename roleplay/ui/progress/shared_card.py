"""Cards: attempts colleagues share, and what they said of one's own."""

from datetime import datetime
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, Notice, PersonDisc, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import (
    Discussing,
    Feedback,
    SharedLine,
    plain_day,
)
from roleplay.words import tr

MOST = 5
"""Lines shown at once.  Source: own choice; the newest are wanted."""

SAID = {
    "note": tr("left a note"),
    "rating": tr("rated it"),
    "verdict": tr("set a verdict"),
    "appeal": tr("answered your appeal"),
}


class Line(NamedTuple):
    """One line of a card.  about: what stands below the title."""

    attempt_id: str
    title: str
    by: str
    about: str


class LinesCard(Card):
    """Lines that open a debrief; hidden without any.  ``opened``: an attempt's id."""

    opened = Signal(str)

    def __init__(self, look: Look, title: str, about: str) -> None:
        super().__init__()
        self._look = look
        self._lines: tuple[Line, ...] = ()
        self.add(Label(look, title, "card-title"))
        self.add(Label(look, about, "small", "muted", wraps=True))
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.addLayout(self._list)
        self.more = Button(look, "quiet", "", size="small")
        self.more.clicked.connect(lambda: self._fill(len(self._lines)))
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.buttons: list[Button] = []
        self.hide()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show the newest lines; the others by a button."""
        self._lines = lines
        self._fill(MOST)
        self.setVisible(bool(lines))

    def _fill(self, most: int) -> None:
        clear(self._list)
        self.buttons = []
        for line in self._lines[:most]:
            self._list.addWidget(self._row(line))
        left = len(self._lines) - most
        self.more.setText(tr("Show {left} more", left=left))
        self.more.setVisible(left > 0)

    def _row(self, line: Line) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        disc = PersonDisc(self._look)
        disc.show_person(line.by)
        row.addWidget(disc)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(self._look, line.title, "body-medium"))
        words.addWidget(Label(self._look, line.about, "small", "muted"))
        row.addLayout(words, 1)
        button = Button(self._look, "plain", tr("Open"), size="small")
        button.setAccessibleName(
            tr("Open {title}: {about}", title=line.title, about=line.about)
        )
        button.clicked.connect(partial(self.opened.emit, line.attempt_id))
        self.buttons.append(button)
        row.addWidget(button)
        return holder


class SharedCards(QWidget):
    """What others said of one's attempts, and theirs to listen to."""

    opened = Signal(str)

    def __init__(self, discussing: Discussing, runner: Runner, look: Look) -> None:
        super().__init__()
        self._discussing = discussing
        self._runner = runner
        self.notice = Notice(look)
        self.said = LinesCard(
            look,
            tr("What others said"),
            tr("Of attempts you shared; the newest first."),
        )
        self.shared = LinesCard(
            look,
            tr("Shared with you"),
            tr("Listen, and leave a note on what you heard."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.notice)
        for card in (self.said, self.shared):
            card.opened.connect(self.opened)
            column.addWidget(card)

    def load(self) -> None:
        """Read what is shared and said now."""
        discussing = self._discussing
        self._runner.submit(
            Lane.DATA,
            lambda: (discussing.said_of_mine(), discussing.shared_with_me()),
            owner=self,
            done=self._show,
            failed=self._failed,
        )

    def _show(self, found: tuple[tuple[Feedback, ...], tuple[SharedLine, ...]]) -> None:
        self.notice.clear()
        said, shared = found
        self.said.show_lines(
            tuple(
                Line(
                    one.attempt_id,
                    one.title,
                    one.by,
                    f"{one.by} {SAID[one.kind]}, {_day(one.said_at)}",
                )
                for one in said
            )
        )
        self.shared.show_lines(
            tuple(
                Line(
                    one.attempt_id,
                    one.title,
                    one.by,
                    f"{one.by}, {_day(one.shared_at)}",
                )
                for one in shared
            )
        )

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("What is shared cannot be shown."), str(error))


def _day(at: datetime) -> str:
    day = at.astimezone()
    return plain_day(day)
