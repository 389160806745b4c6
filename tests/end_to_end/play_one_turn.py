"""The real app, until it is killed: play_one_turn.py DATA ANSWER.

Opens the window, takes the scenario up where it was left, types one answer, prints what
is on screen then as one JSON line, and goes on running.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from roleplay.parts import Parts
from roleplay.settings import Places
from roleplay.ui import Look, MainWindow, Runner, Theme
from roleplay.ui.screens import Screens

LIMIT_MS = 30_000


def wait(until: Callable[[], bool], what: str) -> None:
    """Run the event loop until something holds, or end with an error."""
    for _ in range(LIMIT_MS // 20):
        if until():
            return
        loop = QEventLoop()
        QTimer.singleShot(20, loop.quit)
        loop.exec()
    sys.stderr.write(f"never came: {what}\n")
    sys.stderr.flush()
    os._exit(3)


def play(screens: Screens, answer: str) -> dict[str, object]:
    """Choose the scenario by keyboard, answer, and return what is on screen."""
    listed = screens.scenarios
    wait(lambda: any(c.attempts is not None for c in listed.model._shown), "the list")  # noqa: SLF001
    QTest.keyClicks(listed.search, "everything is fine")
    QTest.keyClick(listed.search, Qt.Key.Key_Return)
    wait(lambda: screens.stage is not None, "the stage")
    stage = screens.stage
    assert stage is not None
    conversation = stage.conversation
    wait(lambda: conversation.scene is not None, "the scene")
    resumed_at = conversation.scene.number if conversation.scene else 0
    if stage.pages.currentWidget() is stage.brief:
        QTest.keyClick(stage, Qt.Key.Key_Return)
    wait(stage.field.edit.isEnabled, "the field")
    scene = conversation.scene
    QTest.keyClick(stage, Qt.Key.Key_T)
    QTest.keyClicks(stage.field.edit, answer)
    QTest.keyClick(stage.field.edit, Qt.Key.Key_Return)

    def over() -> bool:
        debrief = screens.debrief
        return debrief is not None and debrief.isVisible() and bool(debrief.debrief)

    def next_turn() -> bool:
        now = conversation.scene
        return now is not None and now is not scene

    wait(lambda: next_turn() or over(), "the next turn")
    return {"resumed_at": resumed_at, "over": over()}


def main() -> int:
    """Play one turn, then run until somebody ends this process."""
    folder, answer = sys.argv[1:]
    parts = Parts(Places(Path(folder)))
    parts.file.remember("engine", "typed")
    parts.file.remember("welcomed", True)
    application = QApplication(sys.argv[:1])
    window = MainWindow(Runner(), Look(application, Theme.LIGHT), parts, parts.file)
    window.show()
    wait(lambda: window.screens is not None, "the screens")
    assert window.screens is not None
    seen = play(window.screens, answer)
    sys.stdout.write(json.dumps(seen) + "\n")
    sys.stdout.flush()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
