"""Card: the speech models, fetched, checked and removed in the page."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QProgressBar

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.model_fetch import FetchState, ModelFetch, time_words
from roleplay.ui.settings.parts import SettingRow, SettingsCard
from roleplay.ui.widgets import Button
from roleplay.ui.window import Memory
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import ModelRow, Models
from roleplay.words import tr

Answer = TypeVar("Answer")

FILE = tr("Copy the model's zip file from a colleague or a USB stick.")


class ModelLine:
    """One model's row and its buttons."""

    def __init__(self, card: "ModelsCard", model: ModelRow) -> None:
        look = card.look
        self.model = model
        self.get = Button(look, "plain", tr("Download"), "download", "", "small")
        self.drop = Button(look, "quiet", tr("Cancel"), "", "", "small")
        self.check = Button(look, "quiet", tr("Check"), "", "", "small")
        self.remove = Button(look, "destructive", tr("Remove"), "", "", "small")
        for button in (self.get, self.drop, self.check, self.remove):
            button.setAccessibleName(f"{button.text()} {model.title}")
        controls = (self.check, self.remove, self.drop, self.get)
        self.row: SettingRow = card.add_row(model.title, "", *controls)
        self.get.clicked.connect(lambda: card.fetch_or_pause(self))
        self.drop.clicked.connect(card.fetch.cancel)
        self.check.clicked.connect(lambda: card.verify(self))
        self.remove.clicked.connect(lambda: card.remove(self))


class ModelsCard(SettingsCard):
    """A row a known model; one is fetched at a time, and goes on when one leaves."""

    def __init__(
        self,
        look: Look,
        memory: Memory,
        models: Models,
        fetch: ModelFetch,
        runner: Runner,
    ) -> None:
        super().__init__(look, memory, tr("Speech models"))
        self._models = models
        self._runner = runner
        self._said: dict[str, str] = {}
        self.fetch = fetch
        self.lines = [ModelLine(self, row) for row in models.rows() if row.size]
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Download"))
        self.add(self.bar)
        self.file = Button(look, "plain", tr("Choose a file…"), "file", "", "small")
        self.file.clicked.connect(self._choose)
        self.file_row = self.add_row(tr("No network, or not allowed?"), FILE, self.file)
        fetch.changed.connect(self._follow)
        self.show_rows()

    def load(self) -> None:
        """Look again what is installed."""
        self._said.clear()
        self.show_rows()

    def show_rows(self) -> None:
        """Show each model as it stands."""
        found = {row.name: row for row in self._models.rows()}
        for line in self.lines:
            line.model = found[line.model.name]
            self._show(line)
        running = self.fetch.state is FetchState.RUNNING
        self.bar.setVisible(running)
        self.bar.setValue(round(1000 * (self.fetch.share or 0)))
        self.file.set_enabled(not running, tr("A model is being fetched."))

    def fetch_or_pause(self, line: ModelLine) -> None:
        """Download a model, or pause."""
        if self.fetch.state is FetchState.RUNNING:
            self.fetch.pause()
        else:
            self._said.clear()
            self.fetch.start(line.model)

    def take(self, path: str) -> None:
        """Take a model's zip file; "" is none."""
        if path:
            self.fetch.take(Path(path))

    def verify(self, line: ModelLine) -> None:
        """Check a model's files."""
        name = line.model.name
        self._do(
            line,
            lambda: self._models.verify(name),
            lambda wrong: self._say(line, wrong or tr("All its files are there.")),
        )

    def remove(self, line: ModelLine) -> None:
        """Remove a model; it can be downloaded again."""
        name = line.model.name
        self._do(line, lambda: self._models.remove(name), lambda _: self._removed())

    def _removed(self) -> None:
        self.fetch.look()
        self.load()

    def _do(
        self,
        line: ModelLine,
        work: Callable[[], Answer],
        done: Callable[[Answer], None],
    ) -> None:
        self._say(line, tr("One moment."))

        def failed(error: RoleplayError) -> None:
            self._say(line, str(error))

        self._runner.submit(Lane.FETCH, work, owner=self, done=done, failed=failed)

    def _show(self, line: ModelLine) -> None:
        fetch, there = self.fetch, bool(line.model.path)
        mine = fetch.row.name == line.model.name and not there
        running = mine and fetch.state is FetchState.RUNNING
        paused = mine and fetch.state is FetchState.PAUSED
        line.get.setVisible(not there)
        line.get.setText(
            tr("Pause") if running else tr("Go on") if paused else tr("Download")
        )
        line.get.set_icon("pause" if running else "download")
        busy = fetch.state is FetchState.RUNNING and not running
        line.get.set_enabled(not busy, tr("Another model is being fetched."))
        line.drop.setVisible(running or paused)
        line.check.setVisible(there)
        line.remove.setVisible(there)
        size, licence = (
            tr("{size:.0f} MB", size=line.model.size / 1e6),
            line.model.licence,
        )
        words = f"{size}, {licence}. " + (
            tr("Installed.") if there else tr("Not installed.")
        )
        if running or paused:
            left = time_words(fetch.seconds_left)
            come = tr(
                "{come_bytes:.0f} of {size}",
                come_bytes=fetch.come_bytes / 1e6,
                size=size,
            )
            doing = fetch.doing or tr("Starting")
            words = f"{doing}: {come}" + (f", {left}." if left else ".")
            words = words if running else tr("{come} came and are kept.", come=come)
        elif mine and fetch.state is FetchState.FAILED and not fetch.is_from_file:
            words = fetch.error
        line.row.say(self._said.get(line.model.name) or words)

    def _follow(self) -> None:
        self.show_rows()
        failed = self.fetch.state is FetchState.FAILED
        self.file_row.say(
            self.fetch.error if failed and self.fetch.is_from_file else FILE
        )

    def _say(self, line: ModelLine, text: str) -> None:
        self._said[line.model.name] = text
        self._show(line)

    def _choose(self) -> None:
        title = tr("A speech model's zip file")
        path, _ = QFileDialog.getOpenFileName(self, title, "", tr("Models (*.zip)"))
        self.take(path)
