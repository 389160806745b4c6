"""A card that reads and changes what is kept, and says where that failed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.widgets import Act, Button, Card, Label, Notice, announce, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

WAIT_MS = 300
"""How long nothing is said of waiting.  Source: look.md, States."""


class WorkCard(Card):
    """Title, notice and a list below each other; ``changed``: facts were added.

    sentences: those of the list.  more: the button of offer_more(), or None.
    """

    changed = Signal()

    def __init__(self, runner: Runner, look: Look, title: str) -> None:
        super().__init__()
        self.runner = runner
        self.look = look
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.title = Label(look, title, "card-title")
        self.head.addWidget(self.title, 1)
        self.column.addLayout(self.head)
        self.notice = Notice(look)
        self.add(self.notice)
        self.waiting = Label(look, tr("One moment."), "small", "muted")
        self.waiting.hide()
        self.add(self.waiting)
        self.sentences: list[Label] = []
        self.more: Button | None = None
        self.list = QVBoxLayout()
        self.list.setSpacing(12)
        self.column.addLayout(self.list)
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self.waiting.show)

    def load(self) -> None:
        """Read what is shown; what was shown stays until then."""
        raise NotImplementedError

    def read(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Read something; *done* shows it."""

        def show(found: object) -> None:
            self._timer.stop()
            self.waiting.hide()
            had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
            done(found)
            if had_focus and not self.isAncestorOf(QApplication.focusWidget() or self):
                self.take_focus()

        self._timer.start()
        self.runner.submit(Lane.DATA, work, owner=self, done=show, failed=self._unread)

    def change(self, work: Callable[[], object], said: str) -> None:
        """Add a fact, say so, and read again."""

        def done(_: object) -> None:
            self.notice.clear()
            announce(self, said)
            self.load()
            self.changed.emit()

        self.runner.submit(
            Lane.DATA, work, owner=self, done=done, failed=self._unchanged
        )

    def fetch(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Read what a dialog needs."""
        self.runner.submit(
            Lane.DATA, work, owner=self, done=done, failed=self._unchanged
        )

    def kept(self, _: object) -> None:
        """Read again, as a dialog kept something."""
        self.notice.clear()
        self.load()
        self.changed.emit()

    def take_focus(self) -> None:
        """Take the focus to the first thing that can have it."""
        for widget in self.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def empty(self) -> None:
        """Take all rows away."""
        clear(self.list)
        self.sentences, self.more = [], None

    def say(self, text: str, role: str = "small", token: str = "muted") -> Label:
        """Add a sentence to the list."""
        label = Label(self.look, text, role, token, wraps=True)
        self.list.addWidget(label)
        self.sentences.append(label)
        return label

    def offer_more(self, text: str, show: Callable[[], None]) -> None:
        """Add a button that shows what is folded away."""
        self.more = Button(self.look, "quiet", text, size="small")
        self.more.clicked.connect(show)
        self.list.addWidget(self.more)

    def _unread(self, error: RoleplayError) -> None:
        self._timer.stop()
        self.waiting.hide()
        acts = (Act(tr("Try again"), self.load),)
        self.notice.show_notice(tr("This cannot be shown."), str(error), acts)

    def _unchanged(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("That was not kept."), str(error))
