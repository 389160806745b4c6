"""The real app, spoken to: run inside virtual-audio.sh, prints what was seen.

play_aloud.py DATA ENGINE MODEL TROUBLE CLIP...   plays each clip into the microphone
while Space is held; what the loudspeaker gave is recorded beside the data.
"""

import json
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from roleplay.parts import Parts
from roleplay.settings import Places
from roleplay.ui import Look, MainWindow, Runner, Theme
from roleplay.ui.screens import Screens
from roleplay.ui.stage.phase import Phase

LIMIT_MS = 20_000


def rest(milliseconds: int) -> None:
    """Let the event loop run; QTest.qWait would keep the GIL from other threads."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(until: Callable[[], bool], what: str) -> None:
    """Run the event loop until something holds, or end with an error."""
    for _ in range(LIMIT_MS // 20):
        if until():
            return
        rest(20)
    sys.stderr.write(f"never came: {what}\n")
    sys.stderr.flush()
    os._exit(3)  # threads that still listen would keep the process alive


class Player:
    """Holds Space while a clip is played into the microphone."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    @property
    def screens(self) -> Screens:
        """What fills the window."""
        wait(lambda: self._window.screens is not None, "the screens")
        assert self._window.screens is not None
        return self._window.screens

    def open(self, scenario: str, before: Callable[[], None] = lambda: None) -> None:
        """Start the scenario and leave its brief; *before* is called on it."""
        self._window.start_at(scenario)
        wait(lambda: self.screens.stage is not None, "the stage")
        stage = self.screens.stage
        assert stage is not None
        self.stage = stage
        wait(lambda: stage.conversation.phase is Phase.BRIEF, "the brief")
        wait(lambda: stage.conversation.ear.is_ready, "the recogniser")
        before()
        QTest.keyClick(stage, Qt.Key.Key_Return)

    def answer(
        self,
        clip: str,
        trouble: str = "",
        watch: Callable[[int], None] = lambda heard: None,
    ) -> dict[str, Any]:
        """Speak one answer; return what the stage showed.

        watch: called every twentieth of a second, with how many words are shown.
        """
        conversation = self.stage.conversation
        wait(lambda: conversation.phase is Phase.WAITING, "the end of the line")
        scene = conversation.scene
        assert scene is not None
        QTest.keyPress(self.stage, Qt.Key.Key_Space)
        wait(lambda: conversation.phase is Phase.LISTENING, "listening")
        speaking = subprocess.Popen(["paplay", "-d", os.environ["VA_MIC_SINK"], clip])
        live = []
        while speaking.poll() is None:
            rest(50)
            live.append(conversation.ear.final + conversation.ear.tentative)
            watch(len(live[-1].split()))
            if trouble and len(live) == 25:
                os.kill(int(Path(os.environ["VA_DIR"], "daemon.pid").read_text()), 9)
        rest(300)
        if trouble:
            wait(lambda: conversation.phase is not Phase.LISTENING, "the loss")
            wait(lambda: conversation.kept is not None, "what was kept")
            kept = conversation.kept
            assert kept is not None
            QTest.keyPress(self.stage, Qt.Key.Key_Space)  # must not end the process
            rest(500)
            return {"kept": kept.answer.text, "live": live}
        QTest.keyRelease(self.stage, Qt.Key.Key_Space)
        debrief = self.screens.debrief
        assert debrief is not None
        wait(
            lambda: conversation.scene is not scene or debrief.isVisible(),
            "the verdict",
        )
        last = conversation.last
        return {
            "line": scene.line,
            "live": [text for text in dict.fromkeys(live) if text],
            "shown": last.answer.text if last else "",
            "score": str(last.verdict.score.value) if last else "",
        }


def main() -> int:
    """Play everything; print one JSON document."""
    folder, engine, model, trouble, *clips = sys.argv[1:]
    parts = Parts(Places(Path(folder)))
    careful = trouble == "reread"  # not a trouble, but who has the last word
    trouble = "" if careful else trouble
    chosen = {"engine": engine, "model_folder": model, "reread": careful}
    for key, value in chosen.items():
        parts.file.remember(key, value)
    application = QApplication(sys.argv[:1])
    runner = Runner()
    look = Look(application, Theme.LIGHT)
    look.apply()
    window = MainWindow(runner, look, parts, parts.file)
    window.show()
    player = Player(window)
    player.open("everything-is-fine")
    seen = [player.answer(clip, trouble) for clip in clips]
    debrief = player.screens.debrief
    assert debrief is not None
    if not trouble and debrief.isVisible():
        wait(lambda: debrief.debrief is not None, "the debrief")
    title = debrief.debrief.ending_title if debrief.debrief else ""
    window.shut_down()
    window.close()
    parts.close()
    print(json.dumps({"turns": seen, "ending": title}))
    return 0


if __name__ == "__main__":
    status = 4
    try:
        status = main()
    finally:
        if status:
            traceback.print_exc()
            os._exit(status)  # lanes that still wait would keep the process alive
    sys.exit(status)
