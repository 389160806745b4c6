"""Screen: choose a scenario."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.scenario_list import ScenarioDelegate, ScenarioModel
from roleplay.ui.widgets import Act, Card, Label, Notice
from roleplay.ui.worker import Lane, Runner

if TYPE_CHECKING:
    from roleplay.usecases import Practising, ScenarioCard, Shelf

WAIT_MS = 300
MOST_BROKEN = 20


class ScenariosScreen(QWidget):
    """Search and a list.  Signals: a scenario's key, or an attempt to go on with."""

    practise_wanted = Signal(str)
    resume_wanted = Signal(str)

    def __init__(self, runner: Runner, look: Look) -> None:
        super().__init__()
        self._practising: Practising | None = None
        self._runner = runner
        self._look = look
        self._shelf: Shelf | None = None
        self._early = ""  # a scenario chosen before all was known about it
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 28, 32, 0)
        page.setSpacing(12)
        page.addLayout(self._head())
        self.notice = Notice(look)
        page.addWidget(self.notice)
        self.model = ScenarioModel()
        self.list = QListView()
        self._arrange_list()
        page.addWidget(self.list, 1)
        self.empty = self._empty_card()
        page.addWidget(self.empty, 1)
        self.stranded = Notice(look)
        page.addWidget(self.stranded)
        self.broken = Card("card", (20, 14, 20, 14), 4)
        self.broken.hide()
        page.addWidget(self.broken)
        page.addSpacing(16)
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._waiting.timeout.connect(self._show_waiting)
        QShortcut(QKeySequence("/"), self, self._to_search)
        self._waiting.start()

    def show_glance(self, cards: "tuple[ScenarioCard, ...]") -> None:
        """Show what was found last time, until load() has looked again."""
        if cards and self._shelf is None:
            self._waiting.stop()
            self.model.show_cards(cards)
            self._show_count()

    def serve(self, practising: "Practising") -> None:
        """Take the use case that looks through the folders; load() calls it."""
        self._practising = practising

    def forget(self) -> None:
        """Show nobody's results, until those of another profile are there."""
        self._practising = self._shelf = None
        self.notice.clear()
        self.stranded.clear()

    def show_opening(self) -> None:
        """Say that what was chosen comes as soon as everything is loaded."""
        text = "Loading what the conversation needs. It starts by itself."
        self.notice.show_notice("One moment", text, kind="note")

    def load(self) -> None:
        """Look through the folders again."""
        if self._practising is None:
            return
        if self.model.rowCount() == 0:
            self._waiting.start()
        self._runner.submit(
            Lane.DATA,
            self._practising.shelf,
            owner=self,
            done=self._show,
            failed=self._show_failed,
        )

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(self._look, "Scenarios", "title"), 1)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search buyers, skills, words   /")
        self.search.setAccessibleName("Search scenarios")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(self._look.px(280))
        self.search.setFont(self._look.font("body"))
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._take_first)
        row.addWidget(self.search)
        return row

    def _arrange_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(ScenarioDelegate(self._look))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("background: transparent; outline: 0;")
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName("Scenarios")
        self.list.clicked.connect(self._chosen)
        self.list.activated.connect(self._chosen)
        self._look.changed.connect(self.list.doItemsLayout)

    def _empty_card(self) -> QWidget:
        card = Card(margins=(40, 40, 40, 40))
        title = Label(self._look, "", "body-strong", wraps=True)
        text = Label(self._look, "", "body", "muted", wraps=True)
        self._empty_words = (title, text)
        card.column.addStretch(1)
        for label in self._empty_words:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            card.add(label)
        card.column.addStretch(1)
        card.hide()
        return card

    def _show(self, shelf: "Shelf") -> None:
        self._waiting.stop()
        self.notice.clear()
        self._shelf = shelf
        self._show_cards(shelf.cards)
        self._show_broken(shelf)
        self._show_stranded(shelf)
        self._show_count()
        early, self._early = self.model.place(self._early), ""
        self._chosen(early)

    def _show_cards(self, cards: "tuple[ScenarioCard, ...]") -> None:
        here = self.list.currentIndex()
        key = self.model.card(here).key if here.isValid() else ""
        self.model.show_cards(cards)
        self.list.setCurrentIndex(self.model.place(key))

    def _show_waiting(self) -> None:
        self.notice.show_notice("Looking through the scenarios", kind="note")

    def _show_failed(self, error: RoleplayError) -> None:
        self._waiting.stop()
        acts = (Act("Try again", self.load),)
        self.notice.show_notice("The scenarios cannot be shown.", str(error), acts)

    def _show_count(self) -> None:
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self.empty.setVisible(not found)
        title, text = self._empty_words
        if found:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))
        elif self.search.text():
            title.setText(f"Nothing found for “{self.search.text()}”")
            text.setText("Try a buyer's name, a skill such as discovery, or a word.")
        else:
            title.setText("No scenarios yet")
            folders = self._shelf.folders if self._shelf else ()
            where = folders[-1] if folders else "the data folder"
            text.setText(f"Put scenario files (.yaml) into {where}.")

    def _show_broken(self, shelf: "Shelf") -> None:
        while self.broken.column.count():
            item = self.broken.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self.broken.setVisible(bool(shelf.broken))
        if not shelf.broken:
            return
        count = len(shelf.broken)
        files = "1 file" if count == 1 else f"{count} files"
        title = f"{files} cannot be used"
        self.broken.add(Label(self._look, title, "body-strong", "coral-text"))
        for file in shelf.broken[:MOST_BROKEN]:
            finding = file.findings[0]
            more = len(file.findings) - 1
            rest = f" (and {more} more)" if more else ""
            line = Label(self._look, f"{finding}{rest}", "small", "muted", wraps=True)
            line.setToolTip("\n".join(map(str, file.findings)))
            self.broken.add(line)

    def _show_stranded(self, shelf: "Shelf") -> None:
        if not shelf.stranded:
            self.stranded.clear()
            return
        row = shelf.stranded[0]
        more = len(shelf.stranded) - 1
        rest = f" There {'is' if more == 1 else 'are'} {more} more." if more else ""
        day = row.started_at.astimezone().strftime("%d %b %Y")
        self.stranded.show_notice(
            f"“{row.title}” was left unfinished on {day}, and its scenario is gone.",
            "Put its file back or mend it to go on; or close the attempt. It then "
            f"stands in your history as not finished, and no points are lost.{rest}",
            (Act("Close it", lambda: self._close(row.attempt_id)),),
            kind="note",
        )

    def _close(self, attempt_id: str) -> None:
        practising = self._practising
        assert practising is not None  # the shelf came from it
        self._runner.submit(
            Lane.DATA,
            lambda: practising.abandon(attempt_id),
            owner=self,
            done=lambda _: self.load(),
            failed=self._show_unclosed,
        )

    def _show_unclosed(self, error: RoleplayError) -> None:
        self.notice.show_notice("The attempt was not closed.", str(error))

    def _searched(self, text: str) -> None:
        self.model.search(text)
        self._show_count()

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _take_first(self) -> None:
        if self.model.rowCount():
            self._chosen(self.list.currentIndex())

    def _chosen(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        card = self.model.card(index)
        if card.attempts is None:  # what the person did with it comes in a moment
            self._early = card.key
            self.show_opening()
        elif card.unfinished is not None:
            self.resume_wanted.emit(card.unfinished)
        else:
            self.practise_wanted.emit(card.key)
