"""The voice loop: start-up, verdict, listening, the window's heartbeat, memory.

Ratios are taken side by side in one run: the app against an empty PySide6 window, our
listening against raw Vosk on the same sound.  Uses the tiny test model.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from results import write_section

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")

PROJECT = Path(__file__).resolve().parent.parent
TINY = PROJECT / "tests" / "data" / "tiny-vosk"
RUNS = 7

BARE = """
import time; began = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    print(time.perf_counter() - began, flush=True)
    application.quit()
application = QApplication([]); window = Window(); window.resize(1280, 800)
window.show(); application.exec()
"""


def app_start() -> dict[str, float]:
    """Return seconds to first paint and to the list of scenarios, in this process."""
    began = time.perf_counter()
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from roleplay.app import Parts
    from roleplay.settings import Places
    from roleplay.ui import Look, MainWindow, Runner

    seen: dict[str, float] = {}

    class Watched(MainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            seen.setdefault("paint", time.perf_counter() - began)

    parts = Parts(Places(Path(sys.argv[-1])))
    application = QApplication([])
    look = Look(application)
    look.apply()
    window = Watched(Runner(), look, parts.services, parts.file)
    window.show()
    poll = QTimer(interval=2)

    def look_at_list() -> None:
        if window.scenarios is not None and window.scenarios.model.rowCount():
            seen["list"] = time.perf_counter() - began
            poll.stop()
            window.close()

    poll.timeout.connect(look_at_list)
    poll.start()
    application.exec()
    parts.close()
    return seen


def start_up() -> list[str]:
    """Return the rows of start-up, the app and an empty window in turn."""
    bare, paint, listed = [], [], []
    with tempfile.TemporaryDirectory() as data:
        for run in range(RUNS + 1):
            empty = float(_output([sys.executable, "-c", BARE]))
            found = json.loads(_output([sys.executable, __file__, "--start", data]))
            if run:  # the first is a warm-up
                bare.append(empty)
                paint.append(found["paint"])
                listed.append(found["list"])
    usual = statistics.median(bare)
    return [
        f"| first paint ÷ empty window | {statistics.median(paint) / usual:.2f} "
        f"| 1.5 | {usual * 1000:.0f} ms empty |",
        f"| list of scenarios ÷ empty window | {statistics.median(listed) / usual:.2f} "
        "| 3.0 | |",
    ]


def verdicts() -> str:
    """Return the row of the time from a final result to the stored verdict."""
    from roleplay.app import Parts
    from roleplay.scenario import typed
    from roleplay.settings import Places

    times = []
    with tempfile.TemporaryDirectory() as data:
        parts = Parts(Places(Path(data)))
        practise = parts.practise()
        for _ in range(30):
            scene = practise.begin("everything-is-fine")
            began = time.perf_counter()
            practise.answer(
                scene.attempt_id, typed("how do your reports come together")
            )
            times.append(time.perf_counter() - began)
        parts.close()
    middle = statistics.median(times) * 1000
    return (
        f"| final result to verdict judged and stored, median | {middle:.0f} ms "
        f"| 100 ms | worst {max(times) * 1000:.0f} ms |"
    )


def _sound() -> bytes:
    from roleplay.speech import read_pcm

    return b"".join(read_pcm(p) for p in sorted((TINY / "speech").glob("*.wav"))) * 3


def listening() -> str:
    """Return the row of processor time while listening, against raw Vosk."""
    import vosk

    from roleplay.speech import SoundQueue, VoskEngine
    from roleplay.usecases import Listen

    engine, pcm = VoskEngine(TINY / "model"), _sound()
    listen = Listen(lambda progress: engine, lambda: None)
    listen.load()
    model = vosk.Model(str(TINY / "model"))

    def ours() -> None:
        queue = SoundQueue(len(pcm))
        for start in range(0, len(pcm), 1600):
            queue.put(pcm[start : start + 1600])
        queue.close()
        listen.listen(queue, (), lambda event: None)

    def raw() -> None:
        recogniser = vosk.KaldiRecognizer(model, 16_000)
        recogniser.SetWords(True)
        for start in range(0, len(pcm), 3200):
            if recogniser.AcceptWaveform(pcm[start : start + 3200]):
                recogniser.Result()
            else:
                recogniser.PartialResult()
        recogniser.FinalResult()

    ratios = [_cpu(ours) / _cpu(raw) for _ in range(RUNS)]
    return (
        f"| CPU while listening ÷ raw Vosk | {statistics.median(ratios):.2f} | 1.10 | |"
    )


def heartbeat() -> str:
    """Return the row of the window's heartbeat while Vosk decodes flat out."""
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    from roleplay.speech import VoskEngine

    application = QCoreApplication.instance() or QCoreApplication([])
    recogniser, pcm = VoskEngine(TINY / "model").start([]), _sound()
    gaps: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    def decode() -> None:
        until = time.perf_counter() + 6
        while time.perf_counter() < until:
            for start in range(0, len(pcm), 3200):
                recogniser.feed(pcm[start : start + 3200])
                if time.perf_counter() > until:
                    break

    timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start()
    thread = threading.Thread(target=decode)
    thread.start()
    QTimer.singleShot(6000, application.quit)
    application.exec()
    thread.join()
    ordered = sorted(gaps)
    p99 = ordered[int(len(ordered) * 0.99)]
    middle = statistics.median(ordered)
    return (
        f"| heartbeat p99 while decoding flat out | {p99:.1f} ms | 16 ms "
        f"| p50 {middle:.1f} ms, 5 ms timer |"
    )


def _cpu(work: Callable[[], None]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _output(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.strip().splitlines()[-1]


def main() -> int:
    """Measure everything and write the section; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--start", metavar="DATA", help="start the app once")
    options = parser.parse_args()
    if options.start:
        print(json.dumps(app_start()))
        return 0
    lines: list[Any] = ["| what | measured | goal | |", "| --- | --- | --- | --- |"]
    lines += [*start_up(), verdicts(), listening(), heartbeat()]
    print("\n".join(lines))
    write_section("loop", "The voice loop", lines)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
