"""Navigation and screens, and the ways between them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.nav import Nav
from roleplay.ui.scenarios_screen import ScenariosScreen
from roleplay.ui.widgets import Act, Notice
from roleplay.ui.window import Memory, Source
from roleplay.ui.worker import Lane, Runner

if TYPE_CHECKING:
    from roleplay.ui.debrief import DebriefScreen
    from roleplay.ui.progress import ProgressScreen
    from roleplay.ui.settings import SettingsScreen
    from roleplay.ui.stage import StageScreen
    from roleplay.usecases import ScenarioCard, Services

SCENARIOS, PROGRESS, SETTINGS = range(3)
KEYS = """Ctrl+1, Ctrl+2    Scenarios, Progress
Ctrl+,    Settings
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


class Screens(QWidget):
    """What fills the window.

    First the list as it was found last; then the use cases are made, and with them
    the other screens.  ``ready`` is sent once they are there.
    """

    ready = Signal()

    def __init__(
        self, runner: Runner, look: Look, source: Source, memory: Memory
    ) -> None:
        super().__init__()
        self._runner = runner
        self._look = look
        self._source = source
        self._memory = memory
        self._services: Services | None = None
        self._wanted: Callable[[], None] | None = None
        self.stage: StageScreen | None = None
        self.debrief: DebriefScreen | None = None
        self.progress: ProgressScreen | None = None
        self.settings: SettingsScreen | None = None
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.nav = Nav(look)
        self.nav.went.connect(self.go)
        self.pages = QStackedWidget()
        row.addWidget(self.nav)
        row.addWidget(self.pages, 1)
        self.notice = Notice(look)
        self._trouble = QWidget()  # shown where the data cannot be opened
        column = QVBoxLayout(self._trouble)
        column.setContentsMargins(32, 28, 32, 28)
        column.addWidget(self.notice)
        column.addStretch(1)
        self.scenarios = ScenariosScreen(runner, look)
        self.scenarios.practise_wanted.connect(self.start_at)
        self.scenarios.resume_wanted.connect(self._resume)
        for page in (self.scenarios, self._trouble):
            self.pages.addWidget(page)
        self.nav.show_place(SCENARIOS)
        for key in ("F1", "?"):
            QShortcut(QKeySequence(key), self, self.show_keys)
        runner.submit(
            Lane.DATA,
            source.glance,
            owner=self,
            done=self._glanced,
            failed=self._not_loaded,
        )

    # Starting ---------------------------------------------------------------------

    def _glanced(self, cards: "tuple[ScenarioCard, ...]") -> None:
        self.scenarios.show_glance(cards)
        self.scenarios.list.setFocus()
        # The list is painted before what takes longer begins.
        QTimer.singleShot(0, self, self._load)

    def _load(self) -> None:
        self._runner.submit(
            Lane.DATA,
            self._source.services,
            owner=self,
            done=self._loaded,
            failed=self._not_loaded,
        )

    def _loaded(self, finish: "Callable[[], Services]") -> None:
        from roleplay.ui.debrief import DebriefScreen

        services = finish()
        self._services = services
        runner, look = self._runner, self._look
        self.scenarios.serve(services.practising)
        self.debrief = DebriefScreen(services, runner, look)
        self.debrief.closed.connect(lambda: self.go(SCENARIOS))
        self.debrief.again_wanted.connect(self.start_at)
        self.debrief.retry_wanted.connect(self._retry)
        self.pages.addWidget(self.debrief)
        self.scenarios.load()
        self._load_profile()
        if self.pages.currentWidget() is self._trouble:
            self.pages.setCurrentWidget(self.scenarios)
        self.ready.emit()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()

    def _not_loaded(self, error: RoleplayError) -> None:
        acts = (
            Act("Try again", self._load),
            Act("Close", self._close, "quiet"),
        )
        self.notice.show_notice("Encore cannot open your data.", str(error), acts)
        self.pages.setCurrentWidget(self._trouble)

    def _close(self) -> None:
        self.window().close()

    # Going places -----------------------------------------------------------------

    def go(self, place: int) -> None:
        """Go to SCENARIOS, PROGRESS or SETTINGS."""
        self._when_ready(lambda: self._show_place(place))

    def _show_place(self, place: int) -> None:
        self.nav.show()
        self.nav.show_place(place)
        if place == SETTINGS:
            settings = self._settings_screen()
            settings.load()
            self.pages.setCurrentWidget(settings)
            settings.setFocus()
        elif place == PROGRESS:
            progress = self._progress_screen()
            progress.load()
            self.pages.setCurrentWidget(progress)
            progress.setFocus()
        else:
            self.scenarios.load()
            self.pages.setCurrentWidget(self.scenarios)
            self.scenarios.list.setFocus()
        self._load_profile()

    def start_at(self, scenario_key: str) -> None:
        """Go to the stage with a new attempt, as soon as it can be."""
        self._when_ready(lambda: self._to_stage().open_scenario(scenario_key))

    def show_debrief(self, attempt_id: str, *, fresh: bool = False) -> None:
        """Go to the debrief of an attempt.  fresh: it was finished just now."""
        if self.debrief is None:
            return
        self.nav.show()
        self.debrief.show_attempt(attempt_id, fresh=fresh)
        self.pages.setCurrentWidget(self.debrief)
        self.debrief.setFocus()
        self._load_profile()

    def _resume(self, attempt_id: str) -> None:
        self._to_stage().resume(attempt_id)

    def _retry(self, attempt_id: str, number: int) -> None:
        self._to_stage().retry(attempt_id, number)

    def _when_ready(self, act: Callable[[], None]) -> None:
        """Do *act* now, or once the use cases are there; the last one asked for."""
        if self._services is not None:
            act()
        else:
            self._wanted = act
            self.scenarios.show_opening()

    def _to_stage(self) -> "StageScreen":
        from roleplay.ui.stage import StageScreen

        assert self._services is not None
        recalled = self._memory.recalled
        if self.stage is None:
            self.stage = StageScreen(self._services, self._runner, self._look)
            self.stage.hands_free_changed.connect(
                lambda on: self._remember("hands_free", on)
            )
            self.stage.finished.connect(
                lambda attempt_id: self.show_debrief(attempt_id, fresh=True)
            )
            self.stage.left.connect(lambda: self.go(SCENARIOS))
            self.pages.addWidget(self.stage)
        self.stage.set_device(recalled("microphone"))
        self.stage.set_hands_free(recalled("hands_free"))
        self.stage.set_speak(recalled("speak"))
        self.nav.hide()
        self.pages.setCurrentWidget(self.stage)
        self.stage.setFocus()
        return self.stage

    def _progress_screen(self) -> "ProgressScreen":
        from roleplay.ui.progress import ProgressScreen

        if self.progress is None:
            assert self._services is not None
            reviewing = self._services.progress
            self.progress = ProgressScreen(reviewing, self._runner, self._look)
            self.progress.debrief_wanted.connect(self.show_debrief)
            self.progress.practise_wanted.connect(lambda: self.go(SCENARIOS))
            self.pages.addWidget(self.progress)
        return self.progress

    def _settings_screen(self) -> "SettingsScreen":
        from roleplay.ui.settings import SettingsScreen

        if self.settings is None:
            assert self._services is not None
            self.settings = SettingsScreen(
                self._services,
                self._runner,
                self._look,
                self._memory,
                self._source.folder,
            )
            self.settings.keys_wanted.connect(self.show_keys)
            self.pages.addWidget(self.settings)
        return self.settings

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

    def _remember(self, key: str, value: object) -> None:
        try:
            self._memory.remember(key, value)
        except RoleplayError as error:
            self.scenarios.notice.show_notice("A setting was not kept.", str(error))

    def show_keys(self) -> None:
        """Show all keys."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setWindowTitle("All keys")
        box.setText(KEYS)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    # Ending -----------------------------------------------------------------------

    def quieten(self) -> None:
        """Stop listening, playing and speaking, so that the lanes can end."""
        if self.stage is not None:
            self.stage.shut()
        if self._services is not None:
            self._services.microphone.stop()
            self._services.player.stop()
            self._services.speaking.close()

    def shut(self) -> None:
        """End the child processes, after the lanes have ended."""
        if self._services is not None:
            self._services.speaking.close()  # what a last line had started meanwhile
            self._services.listening.close()
