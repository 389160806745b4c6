"""A card that lists what use cases return: loading, empty, failed, shown."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.widgets import Act, Button, Card, Label, Notice, PersonDisc, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

Found = TypeVar("Found")


class ListingCard(Card):
    """``ask`` reads on the data lane; what shows it adds to ``rows``."""

    def __init__(self, runner: Runner, look: Look, title: str, about: str = "") -> None:
        super().__init__()
        self._runner = runner
        self.look = look
        self.head = QHBoxLayout()
        self.head.setSpacing(10)
        self.head.addWidget(Label(look, title, "card-title"), 1)
        self.column.addLayout(self.head)
        self.about = Label(look, about, "small", "muted", wraps=True)
        self.add(self.about)
        self.about.setVisible(bool(about))
        self.notice = Notice(look)
        self.add(self.notice)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(12)
        self.column.addLayout(self.rows)

    def ask(self, read: Callable[[], Found], show: Callable[[Found], None]) -> None:
        """Read, then show it in place of the rows; these stay until then."""

        def shown(found: Found) -> None:
            self.notice.clear()
            clear(self.rows)
            show(found)

        def failed(error: RoleplayError) -> None:
            acts = (Act(tr("Try again"), lambda: self.ask(read, show)),)
            self.notice.show_notice(tr("This cannot be shown."), str(error), acts)

        self._runner.submit(Lane.DATA, read, owner=self, done=shown, failed=failed)

    def say(self, text: str) -> None:
        """Add a quiet line, such as what to do where there is nothing."""
        self.rows.addWidget(Label(self.look, text, "small", "muted", wraps=True))

    def person_row(
        self, name: str, lines: tuple[str, str], act: str, run: Callable[[], None]
    ) -> Button:
        """Add a row: who, two lines, and a button; return the button."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        disc = PersonDisc(self.look)
        disc.show_person(name)
        row.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(self.look, lines[0], "body-medium", wraps=True))
        words.addWidget(Label(self.look, lines[1], "small", "muted", wraps=True))
        row.addLayout(words, 1)
        button = Button(self.look, "plain", act, size="small")
        button.setAccessibleName(f"{act}: {lines[0]}")
        button.clicked.connect(run)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.rows.addWidget(holder)
        return button
