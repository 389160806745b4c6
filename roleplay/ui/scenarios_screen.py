"""Screen: the library of scenarios."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.library.blocks import Blocks
from roleplay.ui.library.files_strip import FilesStrip
from roleplay.ui.library.files_to_mend import DRAFTS
from roleplay.ui.library.filter_bar import FilterBar
from roleplay.ui.library.grid import CardGrid
from roleplay.ui.library.head import LibraryHead
from roleplay.ui.library.nothing import NothingShown
from roleplay.ui.library.stranded import Stranded
from roleplay.ui.look import Look
from roleplay.ui.scenario_list import ScenarioModel
from roleplay.ui.widgets import Act, Notice
from roleplay.ui.window import Memory
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import FindScenarios, Wanted
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.ui.library.bringing import Bringing
    from roleplay.usecases import ScenarioCard, Services, Shelf

WAIT_MS, LONG_MS = 300, 3000
SIDE, MORE = 22, 10
"""Page margin of the grid, whose cells hold the other ten pixels themselves; on the
other side a scroll bar fits into the margin."""


class ScenariosScreen(QWidget):
    """Search, filters and cards.

    Signals: a scenario's key, or an attempt to go on with.
    """

    practise_wanted = Signal(str)
    resume_wanted = Signal(str)

    def __init__(self, runner: Runner, look: Look, memory: Memory) -> None:
        super().__init__()
        self._services: Services | None = None
        self._runner = runner
        self._look = look
        self._memory = memory
        self._shelf: Shelf | None = None
        self._early = ""  # a scenario chosen before all was known about it
        self._fresh = ""  # one that was brought in just now
        self._bringing: Bringing | None = None
        self.model = ScenarioModel()
        self.model.wanted = Wanted.recalled(str(memory.recalled("library_view")))
        self.list = CardGrid(look, self.model)
        self.filters = FilterBar(look, self.model.wanted)
        self.head = LibraryHead(look)
        self.search = self.head.search
        self.notice, self.arrived = Notice(look), Notice(look)
        self.stranded = Stranded(look)
        self.blocks = Blocks(look)
        self.empty = NothingShown(look)
        self.drafts = FilesStrip(look, DRAFTS)
        self.broken = FilesStrip(look)
        self._arrange()
        self._connect()
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._waiting.timeout.connect(self._show_waiting)
        self._long = QTimer(self, singleShot=True, interval=LONG_MS)
        self._long.timeout.connect(self._show_long)
        self._wait()

    def show_glance(self, cards: "tuple[ScenarioCard, ...]") -> None:
        """Show what was found last time, until load() has looked again."""
        if cards and self._shelf is None:
            self._stop_waiting()
            self._show_found(FindScenarios(cards))

    def serve(self, services: "Services") -> None:
        """Take the use cases; load() calls them."""
        from roleplay.ui.library.bringing import Bringing

        self._services = services
        self._bringing = Bringing(services.transfer, self._runner, self.arrived, self)
        self._bringing.brought.connect(self._show_brought)
        self._bringing.known.connect(self._start)
        self._bringing.answered.connect(self._to_list)

    def forget(self) -> None:
        """Show nobody's results, until those of another profile are there."""
        self._practising = self._shelf = None
        self.notice.clear()
        self.stranded.clear()

    def show_opening(self) -> None:
        """Say that what was chosen comes as soon as everything is loaded."""
        text = tr("Loading what the conversation needs. It starts by itself.")
        self.notice.show_notice(tr("One moment"), text, kind="note")

    def load(self) -> None:
        """Look through the folders again."""
        if self._services is None:
            return
        practising = self._services.practising
        if self.model.finder.cards == ():
            self._wait()

        def look() -> "tuple[Shelf, FindScenarios]":
            shelf = practising.shelf()
            finder = FindScenarios(shelf.cards)
            finder.sort(self.model.wanted.order)  # sorted here, off the screen
            return shelf, finder

        self._runner.submit(
            Lane.DATA, look, owner=self, done=self._show, failed=self._show_failed
        )

    def take(self, paths: list[Path]) -> None:
        """Bring in what was dropped onto the window."""
        if self._bringing is not None:
            self._bringing.take(paths)

    def open_file(self, path: Path) -> None:
        """Start a scenario of the library by its file; else offer to bring it in."""
        place = str(path.absolute())
        here = (card for card in self.model.finder.cards if card.path == place)
        card = next(here, None)
        if card is not None:
            self._start(card.key)
        elif self._bringing is not None:
            self._bringing.open(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear the search with Esc from anywhere on the page."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the reading direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_margins()

    # Building ---------------------------------------------------------------------

    def _arrange(self) -> None:
        self._top, self._middle = top, middle = QVBoxLayout(), QVBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.head)
        for widget in (self.notice, self.arrived, self.filters):
            top.addWidget(widget)
        middle.setSpacing(12)
        middle.addWidget(self.blocks, 1)
        middle.addWidget(self.empty, 1)
        middle.addWidget(self.stranded)
        middle.addWidget(self.drafts)
        middle.addWidget(self.broken)
        self._page = page = QVBoxLayout(self)
        page.setSpacing(12)
        page.addLayout(top)
        page.addWidget(self.list, 1)
        page.addLayout(middle)
        for box in (self.blocks, self.list):
            box.hide()
        self._set_margins()

    def _set_margins(self) -> None:
        # Qt mirrors what a layout holds, but not its margins.
        for layout, lead, top, trail, bottom in (
            (self._page, SIDE, 28, 8, 0),
            (self._top, MORE, 0, 24, 0),
            (self._middle, MORE, 0, 24, 16),
        ):
            left, right = (trail, lead) if self.isRightToLeft() else (lead, trail)
            layout.setContentsMargins(left, top, right, bottom)

    def _connect(self) -> None:
        self.list.chosen.connect(self._chosen)
        self.list.details_wanted.connect(self._show_details)
        self.search.textChanged.connect(self._searched)
        self.search.returnPressed.connect(self._take_first)
        self.filters.changed.connect(self._filtered)
        self.empty.clear_wanted.connect(self._clear)
        for strip in (self.drafts, self.broken):
            strip.check_wanted.connect(self.load)
        self.stranded.close_wanted.connect(self._close)
        for button in (self.head.add, self.empty.add_some):
            button.clicked.connect(self._choose_files)
        for button in (self.head.write, self.empty.write):
            button.clicked.connect(self._write_one)
        QShortcut(QKeySequence("/"), self, self._to_search)

    # Showing ----------------------------------------------------------------------

    def _wait(self) -> None:
        self._waiting.start()
        self._long.start()

    def _stop_waiting(self) -> None:
        self._waiting.stop()
        self._long.stop()
        self.blocks.hide()

    def _show(self, found: "tuple[Shelf, FindScenarios]") -> None:
        shelf, finder = found
        self._stop_waiting()
        self.notice.clear()
        self._shelf = shelf
        self._show_found(finder)
        self._go_to_fresh()
        self.drafts.show_files(shelf.drafts)
        self.broken.show_files(shelf.broken)
        self.stranded.show_rows(shelf.stranded)
        early, self._early = self.model.place(self._early), ""
        self._chosen(early)

    def _show_found(self, finder: FindScenarios) -> None:
        here = self.list.currentIndex()
        key = self.model.card(here).key if here.isValid() else ""
        self.model.show_found(finder)
        self.filters.show_found(finder)
        # At the top one stays: there is what helps most now.
        same = self.model.place(key) if here.row() > 0 else QModelIndex()
        row = min(max(here.row(), 0), self.model.rowCount() - 1)
        self.list.setCurrentIndex(same if same.isValid() else self.model.index(row, 0))
        self._show_count()

    def _show_waiting(self) -> None:
        self.blocks.show()
        self.list.hide()

    def _show_long(self) -> None:
        text = tr(
            "Many files take a while the first time. You can go elsewhere meanwhile."
        )
        self.notice.show_notice(tr("Looking through the scenarios"), text, kind="note")

    def _show_failed(self, error: RoleplayError) -> None:
        self._stop_waiting()
        acts = (Act(tr("Try again"), self._retry),)
        self.notice.show_notice(tr("The scenarios cannot be shown."), str(error), acts)

    def _retry(self) -> None:
        self.notice.clear()
        self.list.setFocus()
        self.load()

    def _show_count(self) -> None:
        found = self.model.rowCount() > 0
        if not found and self.list.hasFocus():
            self.search.setFocus()
        self.list.setVisible(found)
        self.empty.setVisible(not found)
        if found:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))
        elif self.model.finder.cards:
            self.empty.show_hidden(self.model.finder, self.model.wanted)
        else:
            folders = self._shelf.folders if self._shelf else ()
            self.empty.show_empty(folders[-1] if folders else tr("the data folder"))

    def _close(self, attempt_id: str) -> None:
        assert self._services is not None  # the shelf came from it
        practising = self._services.practising
        self._to_list()
        self._runner.submit(
            Lane.DATA,
            lambda: practising.abandon(attempt_id),
            owner=self,
            done=lambda _: self.load(),
            failed=self._show_unclosed,
        )

    def _show_unclosed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("The attempt was not closed."), str(error))

    # Acting -----------------------------------------------------------------------

    def _searched(self, text: str) -> None:
        self._want(replace(self.model.wanted, words=text))

    def _filtered(self, wanted: Wanted) -> None:
        self._want(replace(wanted, words=self.search.text()))
        with suppress(RoleplayError):  # else only the next start does not know it
            self._memory.remember("library_view", wanted.kept)

    def _clear(self) -> None:
        wanted = self.model.wanted.cleared
        self.filters.show_wanted(wanted)
        self.search.clear()
        self._filtered(wanted)
        self.list.setFocus()

    def _want(self, wanted: Wanted) -> None:
        self.model.want(wanted)
        self.list.setCurrentIndex(QModelIndex())
        self.list.scrollToTop()
        self._show_count()

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _to_list(self) -> None:
        target = self.list if self.model.rowCount() else self.search
        target.setFocus()

    def _take_first(self) -> None:
        if self.model.rowCount():
            self._chosen(self.list.currentIndex())

    def _start(self, key: str) -> None:
        self.practise_wanted.emit(key)

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
            self._start(card.key)

    def _show_details(self, index: QModelIndex) -> None:
        from roleplay.ui.library.details import Details

        if self._services is None:
            return
        services, card = self._services, self.model.card(index)
        own = services.transfer.is_own(card.path)
        details = Details(self._look, card, own, self)
        details.practise_wanted.connect(
            lambda: self._chosen(self.model.place(card.key))
        )
        details.open()
        self._runner.submit(
            Lane.DATA,
            lambda: services.practising.about(card.key),
            owner=details,
            done=details.show_about,
            failed=details.show_failed,
        )

    def _choose_files(self) -> None:
        kinds = tr("Scenarios (*.yaml *.yml *.zip)")
        names, _ = QFileDialog.getOpenFileNames(self, tr("Add scenarios"), "", kinds)
        self.take([Path(name) for name in names])

    def _write_one(self) -> None:
        if self._bringing is not None:
            self._bringing.write_one()

    def _show_brought(self, keys: tuple[str, ...]) -> None:
        self._fresh = keys[0] if keys else ""
        self._to_list()
        self.load()

    def _go_to_fresh(self) -> None:
        """Select what was brought in, whatever would hide it."""
        fresh, self._fresh = self._fresh, ""
        if not any(card.key == fresh for card in self.model.finder.cards):
            return
        if not self.model.place(fresh).isValid():
            self._clear()
        self.list.setCurrentIndex(self.model.place(fresh))
