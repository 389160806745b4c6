"""The voice loop: start-up, verdict, listening, the window's heartbeat, memory.

Ratios are taken side by side in one run: the app against an empty PySide6 window, our
listening against raw Vosk on the same sound.  Uses the tiny test model.
"""

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
START = PROJECT / "benchmarks" / "start.py"
RUNS = 9
MEMORY_GOAL = 1.3
LISTENING_S = 6

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


def start_up() -> list[str]:
    """Return the rows of start-up, the app and an empty window in turn."""
    bare, paint, planned = [], [], []
    with tempfile.TemporaryDirectory() as data:
        settings = Path(data) / "Encore" / "settings.json"
        settings.parent.mkdir()
        settings.write_text('{"welcomed": true}', "utf-8")  # the list, not the welcome
        for run in range(RUNS + 1):
            empty = float(_output([sys.executable, "-c", BARE]))
            home = {"XDG_DATA_HOME": data}
            found = json.loads(_output([sys.executable, str(START)], home))
            if run:  # the first is a warm-up
                bare.append(empty)
                paint.append(found["paint"])
                planned.append(found["day"])
    usual = statistics.median(bare)
    return [
        f"| first paint ÷ empty window | {statistics.median(paint) / usual:.2f} "
        f"| 1.5 | {usual * 1000:.0f} ms empty |",
        f"| the day's plan ÷ empty window | {statistics.median(planned) / usual:.2f} "
        "| 3.0 | |",
    ]


def rehearsing() -> list[str]:
    """Return the rows of a rehearsal in the real window: times, and memory."""
    script, model = str(PROJECT / "benchmarks" / "rehearse.py"), str(TINY / "model")
    app = json.loads(_output([sys.executable, script, "app", model]))
    bare = json.loads(_output([sys.executable, script, "bare", model]))
    rows = []
    for name, key, goal in (
        ("answer handed over to verdict painted, median", "verdicts", 100),
        ("answer handed over to next line at the loudspeaker, median", "lines", 300),
    ):
        middle, worst = statistics.median(app[key]), max(app[key])
        rows.append(f"| {name} | {middle:.0f} ms | {goal} ms | worst {worst:.0f} ms |")
    more = app["memory"] - bare["memory"]
    even = more / (MEMORY_GOAL - 1)
    rows.append(
        f"| memory ÷ (empty window + loaded model), tiny test model | "
        f"{app['memory'] / bare['memory']:.2f} | {MEMORY_GOAL} | {more:.0f} MB more, "
        f"child processes included; by arithmetic within the goal where window and "
        f"model take {even:.0f} MB or more |"
    )
    return rows


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


def heartbeats() -> list[str]:
    """Return the rows of the window's heartbeat while each engine decodes flat out."""
    from roleplay.errors import SpeechError
    from roleplay.speech import PocketSphinxEngine, VoskEngine, WhisperReader

    pcm = _sound()
    rows = [_heartbeat("Vosk in a thread", _feeding(VoskEngine(TINY / "model"), pcm))]
    with tempfile.TemporaryDirectory() as cache:
        sphinx = PocketSphinxEngine(Path(cache))
        rows.append(_heartbeat("PocketSphinx in a child", _feeding(sphinx, pcm)))
        sphinx.close()
        try:
            whisper = WhisperReader(Path(cache))
        except SpeechError as error:
            return [*rows, f"| heartbeat, Whisper | not measured | | {error} |"]
        rows.append(_heartbeat("Whisper in a child", lambda: whisper.read(pcm, ())))
        whisper.close()
    return rows


def _feeding(engine: Any, pcm: bytes) -> Callable[[], Any]:
    """Return what decodes all of *pcm* as one answer, chunk by chunk."""

    def decode() -> None:
        recogniser = engine.start(["how do your reports come together"])
        for start in range(0, len(pcm), 3200):
            recogniser.feed(pcm[start : start + 3200])
        recogniser.finish()
        recogniser.close()

    return decode


def _heartbeat(name: str, decode: Callable[[], Any]) -> str:
    """Return the row of a 5 ms timer's gaps while *decode* is repeated in a thread."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

    application = QCoreApplication.instance() or QCoreApplication([])
    gaps: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    def work() -> None:
        until = time.perf_counter() + LISTENING_S
        while time.perf_counter() < until:
            decode()

    decode()  # what is loaded at first use is loaded now
    timer = QTimer(application, interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start()
    loop = QEventLoop()
    thread = threading.Thread(target=work)
    thread.start()
    QTimer.singleShot(LISTENING_S * 1000, loop.quit)
    loop.exec()
    timer.stop()
    thread.join()
    ordered = sorted(gaps)
    p99 = ordered[int(len(ordered) * 0.99)]
    middle = statistics.median(ordered)
    return (
        f"| heartbeat p99 while decoding flat out, {name} | {p99:.1f} ms | 16 ms "
        f"| p50 {middle:.1f} ms, 5 ms timer |"
    )


def _cpu(work: Callable[[], None]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _output(command: list[str], more: dict[str, str] | None = None) -> str:
    environment = {**os.environ, **(more or {})}
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env=environment
    )
    return done.stdout.strip().splitlines()[-1]


def main() -> int:
    """Measure everything and write the section; return the exit status."""
    lines: list[Any] = ["| what | measured | goal | |", "| --- | --- | --- | --- |"]
    lines += [*start_up(), *rehearsing(), listening(), *heartbeats()]
    print("\n".join(lines))
    write_section("loop", "The voice loop", lines)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
