"""Rehearses in the real window and prints what it took, as one JSON document.

rehearse.py app MODEL     the app: seconds from an answer handed over to its verdict
                          painted, and to the next line handed to the loudspeaker;
                          memory of the app and its child processes
rehearse.py bare MODEL    memory of an empty window and the loaded model
"""

import json
import os
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

ANSWERS = (
    "thanks for your time walk me through how your team handles the weekly reports",
    "how long does he spend on the spreadsheets",
    "okay and what happens when the numbers are late",
)
ROUNDS = 4
THINKING_MS = 1500
"""How long the rep thinks before answering: the voice renders ahead meanwhile."""


def memory_mb(process: int | str = "self") -> float:
    """Return a process' share of memory (Pss) in MB.  Source: Linux smaps_rollup."""
    text = Path(f"/proc/{process}/smaps_rollup").read_text("ascii")
    found = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
    assert found is not None
    return int(found[1]) / 1024


def with_children() -> float:
    """Return the memory of this process and its children, in MB."""
    children = Path("/proc/self/task").glob("*/children")
    pids = {pid for path in children for pid in path.read_text("ascii").split()}
    return memory_mb() + sum(memory_mb(pid) for pid in pids)


def rest(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(until: Callable[[], bool]) -> None:
    """Let the event loop run until something holds; at most a minute."""
    for _ in range(6000):
        if until():
            return
        rest(10)
    raise SystemExit("it never came")


def bare(model: str) -> dict[str, Any]:
    """Return the memory of an empty window with a loaded model."""
    application = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    rest(300)
    import vosk

    vosk.SetLogLevel(-1)
    kept = vosk.Model(model)
    recogniser = vosk.KaldiRecognizer(kept, 16_000)
    rest(100)
    memory = with_children()
    del recogniser, application
    return {"memory": memory}


class Watch(QObject):
    """Notes when the last answer's verdict is painted."""

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._part = part
        part.installEventFilter(self)
        self.painted: float | None = None
        self.wanted = ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is painted."""
        if (
            event.type() is QEvent.Type.Paint
            and self.painted is None
            and self.wanted in self._part.accessibleName()
            and watched is self._part
        ):
            self.painted = time.perf_counter()
        return False


def app(model: str) -> dict[str, Any]:
    """Play several conversations by typing; return times in ms and memory in MB."""
    from roleplay.parts import Parts
    from roleplay.settings import Places
    from roleplay.speech import open_microphone, open_player
    from roleplay.ui import Look, MainWindow, Runner, Theme
    from roleplay.usecases import Device, Services

    begun: list[float] = []

    class Player:
        """The real player, which runs silently where there is no loudspeaker."""

        has_output = True

        def __init__(self) -> None:
            self._inner = open_player()

        def play(self, *what: Any, **how: Any) -> None:
            begun.append(time.perf_counter())
            self._inner.play(*what, **how)

        def stop(self) -> None:
            self._inner.stop()

        def outputs(self) -> tuple[Device, ...]:
            return self._inner.outputs()

        def use(self, device_id: str) -> None:
            self._inner.use(device_id)

    with tempfile.TemporaryDirectory() as data:
        parts = Parts(Places(Path(data)))
        for key, value in {"engine": "vosk", "model_folder": model}.items():
            parts.file.remember(key, value)
        parts.file.remember("reread", False)

        class Source:
            """The real parts with that player."""

            folder = parts.folder
            is_new = False
            glance = staticmethod(parts.glance)
            glance_today = staticmethod(parts.glance_today)

            @staticmethod
            def services() -> Callable[[], Services]:
                return parts.services(lambda: (open_microphone(), Player()))

        application = QApplication([])
        look = Look(application, Theme.LIGHT)
        window = MainWindow(Runner(), look, Source(), parts.file)
        window.show()
        wait(lambda: window.screens is not None and window.screens.debrief is not None)
        found = _rehearse(window, begun)
        window.close()
        parts.close()
    return found


def _rehearse(window: Any, begun: list[float]) -> dict[str, Any]:
    verdicts: list[float] = []
    lines: list[float] = []
    memory = 0.0
    for _ in range(ROUNDS):
        window.screens.start_at("everything-is-fine")
        stage = window.screens.stage
        wait(_Opened(stage))
        rest(500)
        stage.conversation.start()
        watch = Watch(stage.line.last_turn)
        for number, answer in enumerate(ANSWERS, 1):
            painted, spoken = _answer(stage, watch, begun, (number, answer))
            verdicts.append(painted)
            lines.append(spoken)
        memory = max(memory, with_children())
        stage.line.last_turn.removeEventFilter(watch)
        stage.conversation.shut()
        stage.left.emit()
        rest(200)
    return {"verdicts": verdicts, "lines": lines, "memory": memory}


class _Opened:
    """Whether a stage shows its scenario."""

    def __init__(self, stage: Any) -> None:
        self._stage = stage

    def __call__(self) -> bool:
        return self._stage.conversation.scene is not None and self._stage.isVisible()


def _answer(
    stage: Any, watch: Watch, begun: list[float], what: tuple[int, str]
) -> tuple[float, float]:
    """Return the ms from handing over to the verdict painted and to the next line."""
    number, answer = what
    wait(lambda: bool(stage.field.edit.isEnabled()))
    rest(THINKING_MS)
    played = len(begun)
    watch.painted, watch.wanted = None, f"Turn {number}."
    stage.field.edit.setText(answer)
    handed = time.perf_counter()
    stage.field.edit.returnPressed.emit()
    wait(lambda: watch.painted is not None and len(begun) > played)
    assert watch.painted is not None
    return 1000 * (watch.painted - handed), 1000 * (begun[-1] - handed)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(json.dumps({"app": app, "bare": bare}[sys.argv[1]](sys.argv[2])))
