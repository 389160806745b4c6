"""Screen: an attempt looked back at, with evidence and one thing to try again."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from roleplay.errors import RoleplayError
from roleplay.ui.debrief.coached import Coached
from roleplay.ui.debrief.evidence import ties
from roleplay.ui.debrief.example import Example
from roleplay.ui.debrief.hero import Hero
from roleplay.ui.debrief.noticing import Noticing
from roleplay.ui.debrief.playback import Playback
from roleplay.ui.debrief.said import TurnBlock, rule
from roleplay.ui.debrief.scored import Scored
from roleplay.ui.debrief.sounded import Sounded
from roleplay.ui.debrief.talk import Talk
from roleplay.ui.debrief.top_row import TopRow
from roleplay.ui.debrief.words import as_text, summary
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Act, Button, Card, Chip, Label, Notice, announce
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Debrief, Discussed, Services
from roleplay.words import tr

SLOW_MS = 3000
WAIT_MS = 300


class DebriefScreen(QWidget):
    """One attempt.  Signals: what the person wants next."""

    retry_wanted = Signal(str, int)
    again_wanted = Signal(str)
    closed = Signal()

    def __init__(self, services: Services, runner: Runner, look: Look) -> None:
        super().__init__()
        self._services = services
        self._runner = runner
        self._look = look
        self._attempt_id = ""
        self.debrief: Debrief | None = None
        self.blocks: dict[int, TurnBlock] = {}
        self._playback = Playback(services, runner)
        self._talk = Talk(services.discussing, runner)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(32, 22, 32, 24)
        self._page.setSpacing(14)
        self.notice = Notice(look)
        self._page.addWidget(self.notice)
        self._content: QWidget = QWidget()
        self._page.addWidget(self._content, 1)
        self._fresh = False
        self.hero: Hero | None = None
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._waiting.timeout.connect(self._show_waiting)
        for source in (self._playback, self._talk):
            source.failed.connect(self.notice.show_notice)
        self._talk.changed.connect(self._show_discussed)
        keys = {
            "Ctrl+C": self.copy,
            "Ctrl+P": self.save_pdf,
            "Escape": self._close,
            "N": lambda: self._next_open(back=False),
            "Shift+N": lambda: self._next_open(back=True),
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self, act)
        for enter in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(enter), self, self._primary)
        look.changed.connect(self._redraw)

    # Showing ----------------------------------------------------------------------

    def show_attempt(self, attempt_id: str, *, fresh: bool = False) -> None:
        """Load an attempt and show it.  fresh: it was finished just now."""
        self._attempt_id = attempt_id
        self._fresh = fresh
        self._waiting.start()
        self._runner.submit(
            Lane.DATA,
            lambda: self._services.practising.debrief(attempt_id),
            owner=self,
            done=self.show_debrief,
            failed=self._show_failed,
        )

    def show_debrief(self, debrief: Debrief) -> None:
        """Show a debrief that is there already."""
        self._waiting.stop()
        self._attempt_id = debrief.attempt_id
        self.debrief = debrief
        self.notice.clear()
        self._build(debrief)
        announce(self, summary(debrief))
        self._talk.load(debrief.attempt_id)

    def copy(self) -> None:
        """Put the debrief on the clipboard as text."""
        if self.debrief is not None:
            QGuiApplication.clipboard().setText(as_text(self.debrief))
            self.top.say_copied()

    def save_pdf(self) -> None:
        """Ask where, and write the debrief there as a PDF."""
        debrief = self.debrief
        if debrief is None:
            return
        day = debrief.started_at.astimezone().date().isoformat()
        name = "".join(c for c in debrief.title if c.isalnum() or c in " -_")
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save as PDF"),
            tr("{name} {day}.pdf", name=name, day=day),
            tr("PDF (*.pdf)"),
        )
        if chosen:
            self.write_pdf(Path(chosen))

    def write_pdf(self, path: Path) -> None:
        """Write the debrief to *path* as a PDF, and say what came of it."""
        from roleplay.ui.debrief.printed import write_pdf

        assert self.debrief is not None
        try:
            write_pdf(self.debrief, path)
        except RoleplayError as error:
            self.notice.show_notice(tr("The PDF was not written."), str(error))
        else:
            self.notice.show_notice(tr("The PDF is written."), str(path), kind="note")

    def _redraw(self) -> None:
        if self.debrief is not None:
            self._build(self.debrief)

    def _show_waiting(self) -> None:
        self.notice.show_notice(
            tr("Putting your debrief together"),
            tr("It is read from this laptop. Your answers are stored already."),
            kind="note",
        )

    def _show_failed(self, error: RoleplayError) -> None:
        self._waiting.stop()
        attempt_id = self._attempt_id
        self.notice.show_notice(
            tr("The debrief cannot be shown."),
            str(error),
            (
                Act(tr("Try again"), lambda: self.show_attempt(attempt_id)),
                Act(tr("Back"), self.closed.emit, "quiet"),
            ),
        )

    # Building ---------------------------------------------------------------------

    def _build(self, debrief: Debrief) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._head(debrief))
        self.hero = Hero(self._look, debrief, fresh=self._fresh)
        self._fresh = False  # what was earned comes in once
        column.addWidget(self.hero)
        self.example = Example(
            self._services.coaching.exemplars, self._runner, self._look
        )
        self.example.changed.connect(lambda: self._talk.load(self._attempt_id))
        self.example.load(debrief.attempt_id)
        column.addWidget(self.example)
        narrow = self._look.text_scale >= 1.3
        both = QVBoxLayout() if narrow else QHBoxLayout()
        both.setSpacing(14)
        left, right = QVBoxLayout(), QVBoxLayout()
        for side in (left, right):
            side.setSpacing(14)
        letters = self._fill_left(left, debrief)
        self._fill_right(right, debrief, letters)
        both.addLayout(left, 604)
        both.addLayout(right, 390)
        column.addLayout(both)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.viewport().setAutoFillBackground(False)
        content.setProperty("transparent", True)
        scroll.setWidget(content)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        old = self._content
        self._page.replaceWidget(old, scroll)
        old.hide()
        old.deleteLater()
        self._content = self._scroll = scroll

    def _head(self, debrief: Debrief) -> TopRow:
        self.top = TopRow(self._look, debrief)
        self.top.closed.connect(self._close)
        self.top.copy.connect(self.copy)
        self.top.pdf.connect(self.save_pdf)
        self.top.share.connect(self._talk.share)
        self.top.unshare.connect(self._talk.unshare)
        return self.top

    def _fill_left(
        self, column: QVBoxLayout, debrief: Debrief
    ) -> dict[tuple[int, str], str]:
        letters: dict[tuple[int, str], str] = {}
        card = Card(spacing=4)
        head = QHBoxLayout()
        head.setSpacing(8)
        said = Label(self._look, tr("What was said"), "card-title")
        said.setMinimumWidth(said.sizeHint().width())
        head.addWidget(said)
        for text, icon, tone in (
            (word("met"), "mark-met", "teal"),
            (word("partly"), "mark-partly", "amber"),
            (word("missed"), "mark-missed", "coral"),
        ):
            head.addWidget(Chip(self._look, text, icon, tone))
        head.addStretch(1)
        card.column.addLayout(head)
        self.blocks = {}
        for turn in debrief.turns:
            tied = ties(turn.verdict, len(letters))
            letters |= {(turn.number, t.criterion_id): t.letter for t in tied}
            if self.blocks:
                card.add(rule(self._look))
            block = TurnBlock(self._look, turn, tied)
            block.hear_model.connect(self._speak)
            block.hear_own.connect(self._hear_own)
            block.corrected.connect(self._correct)
            block.again.connect(self._retry)
            self.blocks[turn.number] = block
            card.add(block)
        column.addWidget(card)
        column.addWidget(Sounded(self._look, debrief.delivery))
        column.addStretch(1)
        return letters

    def _fill_right(
        self,
        column: QVBoxLayout,
        debrief: Debrief,
        letters: dict[tuple[int, str], str],
    ) -> None:
        self.again_card = self._again(debrief)
        column.addWidget(self.again_card)
        self.noticing = Noticing(self._services.coaching, self._runner, self._look)
        column.addWidget(self.noticing)
        self.scored = Scored(self._look, debrief, letters)
        self.scored.lit.connect(self._light)
        self.scored.appeals.appealed.connect(self._talk.appeal)
        self.scored.appeals.taken_back.connect(self._talk.take_back)
        column.addWidget(self.scored)
        self.coached = Coached(self._look, debrief)
        self.coached.noted.connect(self._talk.note)
        column.addWidget(self.coached)
        column.addStretch(1)

    def _again(self, debrief: Debrief) -> QWidget:
        card = Card("primary", spacing=8)
        retry = debrief.retry
        row = QHBoxLayout()
        row.setSpacing(10)
        if retry is None:
            card.add(Label(self._look, tr("Everything was met"), "card-title"))
            text = tr("Play it again on another day: the lines and moods will differ.")
            self.again_button = Button(
                self._look, "primary", tr("Play it again"), "replay"
            )
            self.again_button.clicked.connect(self._play_again)
        else:
            card.add(Label(self._look, tr("Try one thing again now"), "card-title"))
            text = retry.sentence
            number = retry.number
            self.again_button = Button(
                self._look,
                "primary",
                tr("Try turn {number} again", number=number),
                "mic",
                tr("Enter"),
            )
            self.again_button.clicked.connect(lambda: self._retry(number))
        card.add(Label(self._look, text, "body-medium", wraps=True))
        row.addWidget(self.again_button)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    # Acting -----------------------------------------------------------------------

    def _primary(self) -> None:
        focus = self.focusWidget()
        if isinstance(focus, Button):
            focus.click()
        elif self.debrief is not None:
            self.again_button.click()

    def _close(self) -> None:
        self._playback.stop()
        self.closed.emit()

    def _play_again(self) -> None:
        if self.debrief is not None:
            self._playback.stop()
            self.again_wanted.emit(self.debrief.scenario_key)

    def _retry(self, number: int) -> None:
        if self.debrief is not None:
            self._playback.stop()
            attempt_id = self.debrief.retry_of or self.debrief.attempt_id
            self.retry_wanted.emit(attempt_id, number)

    def _light(self, number: int, criterion_id: str) -> None:
        block = self.blocks.get(number)
        if block is not None:
            block.light(criterion_id)

    def _speak(self, text: str) -> None:
        if self.debrief is not None:
            self._playback.speak(text, self.debrief.buyer.voice)

    def _hear_own(self, number: int) -> None:
        self._playback.hear_own(self._attempt_id, number)

    def _show_discussed(self, discussed: Discussed) -> None:
        self.notice.clear()
        self.top.show_discussed(discussed)
        self.scored.show_discussed(discussed)
        self.coached.show_discussed(discussed)
        if not discussed.is_own:
            self._talk.see()
        self.again_card.setVisible(discussed.is_own)
        assert self.debrief is not None
        self.noticing.show_attempt(self.debrief, discussed)
        for block in self.blocks.values():
            block.set_own(discussed.is_own)

    def _next_open(self, *, back: bool) -> None:
        if self.debrief is None or isinstance(self.focusWidget(), QPlainTextEdit):
            return
        row = self.scored.next_open(back=back)
        if row is not None:
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(row, 0, 80)

    def _correct(self, number: int, text: str) -> None:
        attempt_id = self._attempt_id
        self._runner.submit(
            Lane.DATA,
            lambda: self._services.practising.correct(attempt_id, number, text),
            owner=self,
            done=self.show_debrief,
            failed=self._show_uncorrected,
        )

    def _show_uncorrected(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("The correction was not taken."), str(error))
