"""The window: frame at once, screens when their use cases are there."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look, Theme
from roleplay.ui.nav import Nav
from roleplay.ui.widgets import Act, Notice
from roleplay.ui.worker import Lane, Runner

if TYPE_CHECKING:
    from roleplay.ui.debrief import DebriefScreen
    from roleplay.ui.history_screen import HistoryScreen
    from roleplay.ui.scenarios_screen import ScenariosScreen
    from roleplay.ui.stage import StageScreen
    from roleplay.usecases import Services

SIZE = (1280, 800)
LEAST = (1024, 680)
KEYS = """Ctrl+1, Ctrl+2    Scenarios, History
/    Search
Enter    The page's main act
Space    Hold to talk, let go to send
T    Type the answer
R    Hear the line again
H    Hint
P    Pause
Esc    Leave; nothing is lost
Ctrl+C    Copy a debrief as text
F1 or ?    These keys"""


class Memory(Protocol):
    """Where settings are kept between runs."""

    def remember(self, key: str, value: object) -> None:
        """Keep a setting."""
        ...

    def recalled(self, key: str) -> Any:
        """Return a setting."""
        ...


class MainWindow(QWidget):
    """Frame, navigation and the screens.

    open_services: makes the use cases on the data lane and returns what finishes them
    on the interface thread, where sound devices live.
    """

    ready = Signal()

    def __init__(
        self,
        runner: Runner,
        look: Look,
        open_services: Callable[[], "Callable[[], Services]"],
        memory: Memory,
    ) -> None:
        super().__init__()
        self._runner = runner
        self._look = look
        self._open_services = open_services
        self._memory = memory
        self._services: Services | None = None
        self._wanted = ""
        self._started = self._shut = self._bug_shown = False
        self.stage: StageScreen | None = None
        self.debrief: DebriefScreen | None = None
        self.scenarios: ScenariosScreen | None = None
        self.history: HistoryScreen | None = None
        self.setWindowTitle("Encore")
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(*LEAST)
        self._restore_size()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.nav = Nav(look)
        self._connect_nav()
        self.pages = QStackedWidget()
        row.addWidget(self.nav)
        row.addWidget(self.pages, 1)
        self.notice = Notice(look)
        self._opening = QWidget()  # empty until the screens are there, or cannot be
        column = QVBoxLayout(self._opening)
        column.setContentsMargins(32, 28, 32, 28)
        column.addWidget(self.notice)
        column.addStretch(1)
        self.pages.addWidget(self._opening)
        for key in ("F1", "?"):
            QShortcut(QKeySequence(key), self, self.show_keys)

    def _connect_nav(self) -> None:
        nav, recalled = self.nav, self._memory.recalled
        nav.show_place(0)
        nav.show_settings(
            recalled("theme"), recalled("text_scale"), recalled("reduced_motion")
        )
        nav.went.connect(self.go)
        nav.theme_chosen.connect(self._set_theme)
        nav.scale_chosen.connect(self._set_scale)
        nav.motion_chosen.connect(self._set_motion)
        nav.keys_wanted.connect(self.show_keys)

    # Starting ---------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Paint the frame first; what is slow to load comes after it."""
        super().showEvent(event)
        if not self._started:
            self._started = True
            QTimer.singleShot(0, self, self._load)

    def _load(self) -> None:
        self._runner.submit(
            Lane.DATA,
            self._open_services,
            owner=self,
            done=self._loaded,
            failed=self._not_loaded,
        )

    def _loaded(self, finish: "Callable[[], Services]") -> None:
        from roleplay.ui.debrief import DebriefScreen
        from roleplay.ui.history_screen import HistoryScreen
        from roleplay.ui.scenarios_screen import ScenariosScreen

        services = finish()
        self._services = services
        runner, look = self._runner, self._look
        self.scenarios = ScenariosScreen(services.practising, runner, look)
        self.scenarios.practise_wanted.connect(self.start_at)
        self.scenarios.resume_wanted.connect(self._resume)
        self.history = HistoryScreen(services.practising, runner, look)
        self.history.debrief_wanted.connect(self.show_debrief)
        self.history.practise_wanted.connect(lambda: self.go(0))
        self.debrief = DebriefScreen(services, runner, look)
        self.debrief.closed.connect(lambda: self.go(0))
        self.debrief.again_wanted.connect(self.start_at)
        self.debrief.retry_wanted.connect(self._retry)
        for screen in (self.scenarios, self.history, self.debrief):
            self.pages.addWidget(screen)
        self.go(0)
        self.ready.emit()
        if self._wanted:
            self.start_at(self._wanted)

    def _not_loaded(self, error: RoleplayError) -> None:
        acts = (Act("Try again", self._load), Act("Close", self._close, "quiet"))
        self.notice.show_notice("Encore cannot open your data.", str(error), acts)
        self.pages.setCurrentWidget(self._opening)

    def _close(self) -> None:
        self.close()

    # Going places -----------------------------------------------------------------

    def go(self, place: int) -> None:
        """Go to a place of the navigation: 0 scenarios, 1 history."""
        if self.scenarios is None or self.history is None:
            return
        self.nav.show()
        self.nav.show_place(place)
        screen: QWidget = (self.scenarios, self.history)[place]
        (self.scenarios, self.history)[place].load()
        self.pages.setCurrentWidget(screen)
        (self.scenarios.list, self.history.list)[place].setFocus()
        self._load_profile()

    def start_at(self, scenario_key: str) -> None:
        """Go to the stage with a new attempt, as soon as it can be."""
        if self._services is None:
            self._wanted = scenario_key
            return
        self._to_stage().open_scenario(scenario_key)

    def show_debrief(self, attempt_id: str) -> None:
        """Go to the debrief of an attempt."""
        if self.debrief is None:
            return
        self.nav.show()
        self.debrief.show_attempt(attempt_id)
        self.pages.setCurrentWidget(self.debrief)
        self.debrief.setFocus()
        self._load_profile()

    def _resume(self, attempt_id: str) -> None:
        self._to_stage().resume(attempt_id)

    def _retry(self, attempt_id: str, number: int) -> None:
        self._to_stage().retry(attempt_id, number)

    def _to_stage(self) -> "StageScreen":
        from roleplay.ui.stage import StageScreen

        assert self._services is not None
        if self.stage is None:
            recalled = self._memory.recalled
            self.stage = StageScreen(
                self._services,
                self._runner,
                self._look,
                device_id=recalled("microphone"),
                hands_free=recalled("hands_free"),
                speak=recalled("speak"),
            )
            self.stage.hands_free_changed.connect(self._set_hands_free)
            self.stage.finished.connect(self.show_debrief)
            self.stage.left.connect(lambda: self.go(0))
            self.pages.addWidget(self.stage)
        self.nav.hide()
        self.pages.setCurrentWidget(self.stage)
        self.stage.setFocus()
        return self.stage

    def _load_profile(self) -> None:
        if self._services is not None:
            self._runner.submit(
                Lane.DATA,
                self._services.practising.profile,
                owner=self,
                done=self.nav.show_profile,
                failed=self._ignore,
            )

    def _ignore(self, error: RoleplayError) -> None:
        """Keep the name shown; the screen itself says what does not work."""

    # Setting ----------------------------------------------------------------------

    def _set_theme(self, name: str) -> None:
        self._look.set_theme(theme_named(name))
        self._remember("theme", name)

    def _set_scale(self, scale: float) -> None:
        self._look.set_text_scale(scale)
        self._remember("text_scale", scale)

    def _set_hands_free(self, hands_free: bool) -> None:
        self._remember("hands_free", hands_free)

    def _set_motion(self, reduced: bool) -> None:
        self._look.set_reduced_motion(reduced)
        self._remember("reduced_motion", reduced)

    def _remember(self, key: str, value: object) -> None:
        try:
            self._memory.remember(key, value)
        except RoleplayError as error:
            QMessageBox.warning(self, "Encore", str(error))

    def _restore_size(self) -> None:
        self.resize(*SIZE)
        kept = self._memory.recalled("window")
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "ignore")))

    def show_keys(self) -> None:
        """Show all keys."""
        box = QMessageBox(self)
        box.setWindowTitle("All keys")
        box.setText(KEYS)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def show_bug(self, details: str) -> None:
        """Say that something went wrong in the app itself; one at a time."""
        if self._bug_shown or self._shut:
            return
        self._bug_shown = True
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Encore")
        box.setText("Something went wrong in Encore itself.")
        box.setInformativeText(
            "Every answer you finished is stored. Go on, or close and open Encore "
            "again. The details below help whoever mends it."
        )
        box.setDetailedText(details)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._bug_closed)
        box.open()

    def _bug_closed(self) -> None:
        self._bug_shown = False

    # Ending -----------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's size, and end what runs."""
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        with suppress(RoleplayError):  # else only the window's size is not kept
            self._memory.remember("window", geometry)
        self.shut_down()
        super().closeEvent(event)

    def shut_down(self) -> None:
        """End sound, lanes and child processes; may be called twice."""
        if self._shut:
            return
        self._shut = True
        if self.stage is not None:
            self.stage.shut()
        if self._services is not None:
            self._services.microphone.stop()
            self._services.player.stop()
            self._services.speaking.close()
        self._runner.close()
        if self._services is not None:
            self._services.speaking.close()  # what a last line had started meanwhile
            self._services.listening.close()


def theme_named(name: str) -> Theme | None:
    """Return the theme of a setting; None follows the system."""
    return {"light": Theme.LIGHT, "dark": Theme.DARK}.get(name)
