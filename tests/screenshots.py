"""Pictures of the real app, played by typed answers, in both themes."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from roleplay.app import Parts
from roleplay.settings import Places
from roleplay.ui import Look, MainWindow, Runner, Theme
from roleplay.ui.screens import HISTORY, SETTINGS, Screens
from roleplay.ui.stage import StageScreen

PROJECT = Path(__file__).parent.parent
SIZE = (1280, 800)
ANSWERS = (
    "thanks for your time walk me through how your team handles the weekly reports",
    "how long does he spend on the spreadsheets",
    "okay and what happens when the numbers are late",
    "could we meet on tuesday at ten with colin",
)
LIMIT_MS = 15_000


def wait(until: Callable[[], bool]) -> None:
    """Run the event loop until something holds, or fail."""
    left = LIMIT_MS
    while not until():
        rest(20)
        left -= 20
        if left <= 0:
            raise SystemExit("the app did not get there in time")


def rest(milliseconds: int) -> None:
    """Let animations end."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Camera:
    """Saves the window in a folder."""

    def __init__(self, folder: Path, window: MainWindow) -> None:
        self._folder = folder
        self._window = window
        self.suffix = ""
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, name: str) -> None:
        """Save the window as it looks now."""
        rest(400)
        path = self._folder / f"{name}{self.suffix}.png"
        self._window.grab().save(str(path))
        print(path)


def play(window: MainWindow, camera: Camera) -> None:
    """Play a scenario to its debrief, and look at every screen."""
    screens = opened(window)
    wait(lambda: screens.scenarios.model.rowCount() > 0)
    camera.take("scenarios")
    screens.start_at("everything-is-fine")
    wait(lambda: screens.stage is not None)
    stage = screens.stage
    assert stage is not None
    wait(lambda: stage.conversation.scene is not None)
    camera.take("brief")
    stage.conversation.start()
    for number, answer in enumerate(ANSWERS, 1):
        if number == 3:
            wait(lambda: stage.talk_row.field.isEnabled())
            stage.field.edit.setText("okay and what happens")
            camera.take("stage")
        say(screens, stage, answer)
    wait(lambda: _over(screens))
    camera.take("debrief")
    screens.go(HISTORY)
    camera.take("history")
    screens.go(SETTINGS)
    camera.take("settings")


def say(screens: Screens, stage: StageScreen, answer: str) -> None:
    """Type one answer and wait until the conversation goes on."""
    wait(lambda: stage.talk_row.field.isEnabled())
    rest(300)
    stage.field.edit.setText(answer)
    scene = stage.conversation.scene
    stage.field.edit.returnPressed.emit()
    wait(lambda: stage.conversation.scene is not scene or _over(screens))


def opened(window: MainWindow) -> Screens:
    """Wait for the screens and all they need."""
    wait(lambda: window.screens is not None and window.screens.history is not None)
    assert window.screens is not None
    return window.screens


def _over(screens: Screens) -> bool:
    debrief = screens.debrief
    return debrief is not None and debrief.isVisible() and debrief.debrief is not None


def main() -> int:
    """Take all pictures; return the exit status."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else PROJECT / "docs/screenshots")
    application = QApplication(sys.argv[:1])
    for theme in (Theme.LIGHT, Theme.DARK):
        with tempfile.TemporaryDirectory() as data:
            parts = Parts(Places(Path(data)))
            parts.file.remember("engine", "typed")
            parts.file.remember("profile", "Maya Chen")
            runner = Runner()
            look = Look(application, theme)
            look.apply()
            window = MainWindow(runner, look, parts, parts.file)
            window.resize(*SIZE)
            window.show()
            camera = Camera(folder, window)
            camera.suffix = "-dark" if theme is Theme.DARK else ""
            play(window, camera)
            window.shut_down()
            window.close()
            parts.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
