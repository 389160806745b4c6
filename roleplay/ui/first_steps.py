"""From the first start to the first buyer; the speech model that comes meanwhile."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.window import Memory
from roleplay.ui.worker import Lane, Runner

if TYPE_CHECKING:
    from roleplay.ui.first_run import FirstRunScreen
    from roleplay.ui.first_run.screen import Opening
    from roleplay.ui.model_fetch import ModelFetch
    from roleplay.usecases import Services, Shelf


class FirstSteps(QObject):
    """Shows its pages on *pages*.

    ``started_early``: the opening was left before its page was there.  ``found``: the
    key of an easy scenario.  ``skipped``: to where everybody begins.  ``renewed``:
    another speech model listens.  ``failed`` carries an error.
    """

    started_early = Signal()
    found = Signal(str)
    skipped = Signal()
    renewed = Signal()
    failed = Signal(object)

    def __init__(
        self, pages: QStackedWidget, runner: Runner, look: Look, memory: Memory
    ) -> None:
        super().__init__(pages)
        self._pages = pages
        self._runner = runner
        self._look = look
        self._memory = memory
        self._services: Services | None = None
        self._fetch: ModelFetch | None = None
        self.opening: Opening | None = None
        self.page: FirstRunScreen | None = None

    def serve(self, services: "Services") -> None:
        """Take the use cases."""
        self._services = services

    def welcome(self) -> None:
        """Show what can be shown before anything is loaded."""
        from roleplay.ui.first_run.screen import Opening

        self.opening = Opening(self._look)
        self.opening.started.connect(self.started_early)
        self._pages.addWidget(self.opening)
        self._pages.setCurrentWidget(self.opening)
        self.opening.setFocus()

    def show_page(self) -> None:
        """Show microphone, voice and speech model."""
        from roleplay.ui.first_run import FirstRunScreen

        assert self._services is not None
        self.page = FirstRunScreen(
            self._services, self._runner, self._look, self._memory, self.fetch()
        )
        self.page.started.connect(self.find_buyer)
        self.page.skipped.connect(self.skipped)
        self._pages.addWidget(self.page)
        self._pages.setCurrentWidget(self.page)
        self.page.load()

    def find_buyer(self) -> None:
        """Look for an easy scenario."""
        assert self._services is not None
        self._runner.submit(
            Lane.DATA,
            self._services.practising.shelf,
            owner=self,
            done=self._meet,
            failed=self.failed.emit,
        )

    def fetch(self) -> "ModelFetch":
        """Return what fetches a speech model in the background."""
        from roleplay.ui.model_fetch import ModelFetch

        if self._fetch is None:
            assert self._services is not None
            self._fetch = ModelFetch(self._services.upkeep.models, self._runner)
            self._fetch.arrived.connect(self._model_arrived)
        return self._fetch

    def stop(self) -> None:
        """End sound and downloads."""
        if self._fetch is not None:
            self._fetch.shut()
        if self.page is not None:
            self.page.stop()

    def _meet(self, shelf: "Shelf") -> None:
        from roleplay.ui.first_run.easiest import easiest

        card = easiest(shelf.cards)
        if card is None:
            self.skipped.emit()
        else:
            self.found.emit(card.key)

    def _model_arrived(self, folder: Path) -> None:
        """Let the model listen from the next answer on."""
        assert self._services is not None
        listening = self._services.listening
        installed = {row.path for row in self._services.upkeep.models.rows()}
        outside = "" if str(folder) in installed else str(folder)
        self._remember("model_folder", outside)
        if self._memory.recalled("engine") == "pocketsphinx":
            self._remember("engine", "auto")

        def load() -> object:
            listening.forget()
            return listening.load()

        self._runner.submit(
            Lane.SPEECH,
            load,
            owner=self,
            done=lambda _: self.renewed.emit(),
            failed=self._ignore,
        )

    def _ignore(self, error: RoleplayError) -> None:
        """Leave it to the page that listens to say what does not work."""

    def _remember(self, key: str, value: object) -> None:
        try:
            self._memory.remember(key, value)
        except RoleplayError as error:
            self.failed.emit(error)
