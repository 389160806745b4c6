"""The first run, spoken to: run inside virtual-audio.sh, prints what was seen.

check_aloud.py DATA MODEL CLIP   plays the clip while the microphone is checked, then
plays it back, and starts.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from roleplay.parts import Parts
from roleplay.settings import Places
from roleplay.ui import Look, MainWindow, Runner, Theme
from tests.end_to_end.play_aloud import wait


def main() -> int:
    """Check, hear, start; print one JSON document."""
    folder, model, clip = sys.argv[1:]
    parts = Parts(Places(Path(folder)))
    chosen = {"engine": "vosk", "model_folder": model, "reread": False}
    for key, value in chosen.items():
        parts.file.remember(key, value)
    application = QApplication(sys.argv[:1])
    window = MainWindow(Runner(), Look(application, Theme.LIGHT), parts, parts.file)
    window.show()
    wait(lambda: window.screens is not None, "the screens")
    screens = window.screens
    assert screens is not None
    wait(lambda: screens.first_steps.page is not None, "the first run")
    page = screens.first_steps.page
    assert page is not None
    step = page.microphone
    QTest.keyClick(step.begin, Qt.Key.Key_Space)
    wait(lambda: step.check.is_on, "listening")
    subprocess.Popen(["paplay", "-d", os.environ["VA_MIC_SINK"], clip]).wait()
    wait(lambda: step.chip.text() not in ("listening", "not checked yet"), "the check")
    seen = {
        "chip": step.chip.text(),
        "text": step.text.text(),
        "loudness": step.word.text(),
        "voices": page.voice.text.text(),
    }
    QTest.keyClick(step.again, Qt.Key.Key_Space)
    QTest.keyClick(page.start, Qt.Key.Key_Return)
    wait(lambda: screens.stage is not None, "the stage")
    stage = screens.stage
    assert stage is not None
    wait(lambda: stage.pages.currentWidget() is stage.brief, "the brief")
    wait(lambda: stage.conversation.ear.is_ready, "the recogniser")
    seen["left"] = str((parts.places.cache / "check.wav").exists())
    window.close()
    parts.close()
    print(json.dumps(seen))
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # lanes that still wait would keep the process alive
