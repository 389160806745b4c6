"""The window: painted at once; what takes longer to load comes after."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.ui.screens import Screens
    from roleplay.ui.worker import Runner
    from roleplay.usecases import ScenarioCard, Services, Today

SIZE = (1280, 800)
LEAST = (1024, 680)


class Memory(Protocol):
    """Where settings are kept between runs."""

    def remember(self, key: str, value: object) -> None:
        """Keep a setting."""
        ...

    def recalled(self, key: str) -> Any:
        """Return a setting."""
        ...


class Source(Protocol):
    """What the screens are fed from, each part made when it is asked for."""

    @property
    def folder(self) -> str:
        """Where the data lives."""
        ...

    @property
    def is_new(self) -> bool:
        """Whether nobody has been welcomed here, so that the first run is shown."""
        ...

    def glance(self) -> "tuple[ScenarioCard, ...]":
        """Return the scenarios as they were found last; loads nothing slow."""
        ...

    def glance_today(self) -> "Today | None":
        """Return this day's plan as it was foreseen last; loads nothing slow."""
        ...

    def services(self) -> "Callable[[], Services]":
        """Make the use cases, on the data lane.

        Returns what finishes them on the interface thread, where sound devices live.
        """
        ...


class MainWindow(QWidget):
    """An empty page first, then its screens; see Screens."""

    ready = Signal()

    def __init__(
        self, runner: "Runner", look: Look, source: Source, memory: Memory
    ) -> None:
        super().__init__()
        self._runner = runner
        self._look = look
        self._source = source
        self._memory = memory
        self._wanted = ""
        self._file: Path | None = None
        self._painted = self._shut = self._bug_shown = self._unkept = False
        self.screens: Screens | None = None
        self.setWindowTitle("Encore")
        self.setMinimumSize(*LEAST)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, look.color("bg"))
        self.setPalette(palette)
        self._restore_size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page; what it holds is made after the first time."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._fill)

    def start_at(self, scenario_key: str) -> None:
        """Go to the stage with a new attempt, as soon as it can be."""
        if self.screens is None:
            self._wanted = scenario_key
        else:
            self.screens.start_at(scenario_key)

    def open_file(self, path: Path) -> None:
        """Start a scenario by its file, or offer to bring it in, as soon as can be."""
        if self.screens is None:
            self._file = path
        else:
            self.screens.open_file(path)

    def _fill(self) -> None:
        from roleplay.ui.screens import Screens

        self._look.apply()
        self.screens = Screens(self._runner, self._look, self._source, self._memory)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.screens)
        self.screens.ready.connect(self.ready)
        self.screens.replaced.connect(self.close_unkept)
        if self._wanted:
            self.screens.start_at(self._wanted)
        if self._file is not None:
            self.screens.open_file(self._file)

    def _restore_size(self) -> None:
        self.resize(*SIZE)
        kept = self._memory.recalled("window")
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))

    def show_bug(self, details: str) -> None:
        """Say that something went wrong in the app itself; one at a time."""
        if self._bug_shown or self._shut:
            return
        from PySide6.QtWidgets import QMessageBox

        self._bug_shown = True
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Encore")
        box.setText(tr("Something went wrong in Encore itself."))
        box.setInformativeText(
            tr(
                "Every answer you finished is stored. Go on, or close and "
                "open Encore again. The details below help whoever mends it."
            )
        )
        box.setDetailedText(details)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._bug_closed)
        box.open()

    def _bug_closed(self) -> None:
        self._bug_shown = False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's size, and end what runs."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        if not self._unkept:
            with suppress(RoleplayError):  # else only the window's size is not kept
                self._memory.remember("window", geometry)
        self.shut_down()
        super().closeEvent(event)

    def close_unkept(self) -> None:
        """Close, and write no settings: those on disk are others than ours now."""
        self._unkept = True
        self.close()

    def shut_down(self) -> None:
        """End sound, lanes and child processes; may be called twice."""
        if self._shut:
            return
        self._shut = True
        if self.screens is not None:
            self.screens.quieten()
        self._runner.close()
        if self.screens is not None:
            self.screens.shut()
