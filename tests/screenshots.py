"""Pictures of the real app, spoken to, in both themes; run inside virtual-audio.sh."""

import sys
import tempfile
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from roleplay.parts import Parts
from roleplay.settings import Places
from roleplay.ui import GalleryWindow, Look, MainWindow, Runner, Theme
from roleplay.ui.screens import LEADERBOARD, PROGRESS, SCENARIOS, SETTINGS
from tests.end_to_end.play_aloud import Player, rest, wait
from tests.pictures.album import take_all
from tests.practised import practise_for_weeks

PROJECT = Path(__file__).parent.parent
SIZE = (1280, 800)
MODEL = PROJECT / "tests" / "data" / "tiny-vosk"
ANSWERS = ("process", "hours", "impact", "meeting")
LISTENING = "impact"
WORDS = 8  # shown when the picture of listening is taken


class Camera:
    """Saves the window in a folder."""

    def __init__(self, folder: Path, window: MainWindow, suffix: str) -> None:
        self._folder = folder
        self._window = window
        self._suffix = suffix
        self._taken: set[str] = set()
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, name: str, of: QWidget | None = None) -> None:
        """Save the window, or another, as it looks once animations have ended."""
        rest(400)
        self.snap(name, of)

    def snap(self, name: str, of: QWidget | None = None) -> None:
        """Save the window, or another, as it looks now."""
        path = self._folder / f"{name}{self._suffix}.png"
        (of or self._window).grab().save(str(path))
        self._taken.add(name)
        print(path)

    def when(self, heard: int) -> None:
        """Take the stage in the middle of an answer, once."""
        if heard >= WORDS and "stage" not in self._taken:
            self.snap("stage")


def look_around(player: Player, camera: Camera) -> None:
    """Rehearse a scenario to its debrief, and look at every screen."""
    screens = player.screens
    wait(lambda: screens.scenarios.model.rowCount() > 0, "the list")
    wait(lambda: screens.debrief is not None, "everything loaded")
    rest(1500)  # the list is looked through again
    camera.take("today")
    screens.go(SCENARIOS)
    camera.take("scenarios")
    player.open("everything-is-fine", before=lambda: camera.take("brief"))
    for name in ANSWERS:
        clip = str(MODEL / "speech" / f"{name}.wav")
        if name == LISTENING:
            player.answer(clip, watch=camera.when)
        else:
            player.answer(clip)
    debrief = screens.debrief
    assert debrief is not None
    wait(lambda: debrief.isVisible() and debrief.debrief is not None, "the debrief")
    camera.take("debrief")
    for name, place in (
        ("progress", PROGRESS),
        ("leaderboard", LEADERBOARD),
        ("settings", SETTINGS),
    ):
        screens.go(place)
        rest(800)
        camera.take(name)
    screens.show_help()
    camera.take("help")
    screens.show_about()
    camera.take("about")


def look_at_first_run(application: QApplication, folder: Path, theme: Theme) -> None:
    """Take the first run of a new data folder, and the gallery."""
    suffix = "-dark" if theme is Theme.DARK else ""
    with tempfile.TemporaryDirectory() as data:
        parts = Parts(Places(Path(data)))
        window = MainWindow(Runner(), Look(application, theme), parts, parts.file)
        window.resize(*SIZE)
        window.show()
        wait(
            lambda: (
                window.screens is not None
                and window.screens.first_steps.page is not None
            ),
            "the first run",
        )
        rest(1200)
        Camera(folder, window, suffix).take("first-run")
        window.close()
        parts.close()
    look = Look(application, theme)
    look.apply()
    gallery = GalleryWindow(look)
    gallery.show()
    rest(200)
    content = gallery.content
    content.resize(content.width(), content.sizeHint().height())
    rest(200)
    content.grab().save(str(folder / f"gallery{suffix}.png"))
    gallery.close()


def look_at_a_rep(
    application: QApplication, folder: Path, theme: Theme, suffix: str
) -> None:
    """Take every page of a rep who practised for some weeks."""
    settings = {
        "engine": "vosk",
        "model_folder": str(MODEL / "model"),
        "reread": False,
        "profile": "Maya Chen",
    }
    with tempfile.TemporaryDirectory() as data:
        parts = Parts(Places(Path(data)))
        for key, value in settings.items():
            parts.file.remember(key, value)
        practise_for_weeks(parts, datetime.now().astimezone())
        parts.day().set_goal(4)
        window = MainWindow(Runner(), Look(application, theme), parts, parts.file)
        window.resize(*SIZE)
        window.show()
        look_around(Player(window), Camera(folder, window, suffix))
        window.close()
        parts.close()


def main() -> int:
    """Take all pictures; return the exit status.

    Under a scale of the screen (QT_SCALE_FACTOR) only a rep's pages in the light theme.
    """
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else PROJECT / "docs/screenshots")
    application = QApplication(sys.argv[:1])
    scale = application.devicePixelRatio()
    if scale != 1:
        look_at_a_rep(application, folder, Theme.LIGHT, f"-{scale:.0%}".rstrip("%"))
        return 0
    for theme in (Theme.LIGHT, Theme.DARK):
        suffix = "-dark" if theme is Theme.DARK else ""
        look_at_a_rep(application, folder, theme, suffix)
        look_at_first_run(application, folder, theme)
        take_all(application, theme, partial(_camera, folder, suffix))
    return 0


def _camera(folder: Path, suffix: str, window: MainWindow) -> Camera:
    return Camera(folder, window, suffix)


if __name__ == "__main__":
    sys.exit(main())
