"""A card that reads what it shows, and says so where that fails."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.widgets import Act, Card, Label, Notice
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

WAIT_MS = 300
"""How long nothing is shown while it reads.  Source: look.md, States."""


class ReadingCard(Card):
    """A title with a note beside it, a notice, and ``rows`` below.

    ``read`` is what a subclass submits in ``load()``.
    """

    def __init__(self, runner: Runner, look: Look, title: str) -> None:
        super().__init__(spacing=8)
        self._runner = runner
        self.look = look
        self.title = Label(look, title, "card-title")
        self.title.keep_whole()
        self.note = Label(look, "", "caption", "muted")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.title)
        self.head.addWidget(self.note, 1)
        self.column.addLayout(self.head)
        self.notice = Notice(look)
        self.add(self.notice)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(10)
        self.column.addLayout(self.rows)
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._waiting.timeout.connect(self._show_waiting)
        self.is_read = False

    def load(self) -> None:
        """Read what the card shows; what is shown stays until then."""

    def read(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Read on the data lane, and show it."""
        if not self.is_read:
            self._waiting.start()

        def show(found: object) -> None:
            self._waiting.stop()
            self.is_read = True
            self.notice.clear()
            done(found)

        self._runner.submit(
            Lane.DATA, work, owner=self, done=show, failed=self._show_failed
        )

    def change(
        self,
        work: Callable[[], object],
        done: Callable[[], None],
        refused: Callable[[RoleplayError], None],
    ) -> None:
        """Change something on the data lane."""
        self._runner.submit(
            Lane.DATA, work, owner=self, done=lambda _: done(), failed=refused
        )

    def show_refused(self, error: RoleplayError) -> None:
        """Say that something was not changed."""
        self.notice.show_notice(tr("That was not changed."), str(error))

    def _show_waiting(self) -> None:
        self.notice.show_notice(
            "", tr("Reading what is kept on this laptop"), kind="note"
        )

    def _show_failed(self, error: RoleplayError) -> None:
        self._waiting.stop()
        acts = (Act(tr("Try again"), self.load),)
        title = tr("“{text}” cannot be shown.", text=self.title.text())
        self.notice.show_notice(title, str(error), acts)
