"""Card: what colleagues noticed.  Nothing is shown where there is nothing to say."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.today.cards import head, rule
from roleplay.ui.widgets import Button, Card, Chip, Label, Notice, PersonDisc, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import ForMe, NoticedRow, Recognise

MOST_SHOWN = 3


class NoticedCard(Card):
    """The newest notices; who has looked at the card has read them.

    A rare moment has a quiet line of its own: it stands still, with motion or without.
    """

    def __init__(self, runner: Runner, look: Look) -> None:
        super().__init__()
        self._runner = runner
        self._look = look
        self._recognise: Recognise | None = None
        self._unread: list[str] = []
        self._fresh: set[str] = set()  # new as long as one stays on the page
        row = head(look, tr("Noticed"))
        self.new = Chip(look, "", tone="teal")
        row.addWidget(self.new)
        self.column.addLayout(row)
        self.notice = Notice(look)
        self.notice.hide()
        self.add(self.notice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.column.addLayout(self._rows)
        self.stories: dict[str, Button] = {}
        self.hide()

    def serve(self, recognise: "Recognise") -> None:
        """Take the use case; load() calls it."""
        self._recognise = recognise

    def forget(self) -> None:
        """Show nobody's."""
        self._recognise = None
        self._fresh.clear()
        self.hide()

    def load(self) -> None:
        """Read what was noticed."""
        if self._recognise is not None:
            self._submit(self._recognise.for_me, self._show)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep that what is on screen is read."""
        super().showEvent(event)
        self._see()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what was read for known, once one has gone elsewhere."""
        super().hideEvent(event)
        self._fresh.clear()

    def _show(self, found: "ForMe") -> None:
        clear(self._rows)
        self.stories = {}
        shown = found.rows[:MOST_SHOWN]
        for number, row in enumerate(shown):
            if number:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(row))
        self._unread = [row.notice_id for row in shown if row.is_new]
        self._fresh.update(row.notice_id for row in found.new)
        self.new.show_fact(tr("{count} new", count=len(self._fresh)), tone="teal")
        self.new.setVisible(bool(self._fresh))
        self.setVisible(bool(shown))
        self._see()

    def _see(self) -> None:
        if self.isVisible() and self._unread and self._recognise is not None:
            unread, self._unread = self._unread, []
            seen = self._recognise.seen
            self._submit(lambda: seen(unread), _nothing)

    def _row(self, row: "NoticedRow") -> QWidget:
        look, holder = self._look, QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        disc = PersonDisc(look)
        disc.show_person(row.by.name)
        across.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(Label(look, f"“{row.moment}”", "body", wraps=True))
        about = ", ".join(filter(None, (row.by.name, row.where, row.skill)))
        words.addWidget(Label(look, about, "small", "muted", wraps=True))
        if row.celebration:
            words.addLayout(self._celebration(row.celebration))
        self._add_story(words, row)
        across.addLayout(words, 1)
        return holder

    def _celebration(self, sentence: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        icon = QLabel()
        icon.setPixmap(self._look.icon("sparkle", "teal-text", self._look.px(16)))
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(self._look, sentence, "small", "teal-text", wraps=True), 1)
        return line

    def _add_story(self, words: QVBoxLayout, row: "NoticedRow") -> None:
        recognise = self._recognise
        assert recognise is not None
        if row.story_id:
            said = tr("It waits to be told by you at the next team meeting.")
            words.addWidget(Label(self._look, said, "small", wraps=True))
            act = Button(self._look, "quiet", tr("Take it out"), size="small")
            act.clicked.connect(lambda: self._do(recognise.take_out, row.story_id))
        elif row.can_queue:
            act = Button(
                self._look, "quiet", tr("Tell it at the meeting"), size="small"
            )
            act.clicked.connect(lambda: self._do(recognise.queue_story, row.notice_id))
        else:
            return
        act.setAccessibleName(f"{act.text()}: {row.moment}")
        self.stories[row.notice_id] = act
        words.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)

    def _do(self, act: Callable[[str], None], key: str) -> None:
        def done(_: object) -> None:
            self.notice.clear()
            self.load()

        self._submit(lambda: act(key), done)

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("Nothing was changed."), str(error))

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)


def _nothing(_: object = None) -> None:
    """Do nothing: that it was read changes nothing that is shown now."""
