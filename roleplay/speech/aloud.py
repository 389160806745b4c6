"""Loudspeaker and microphone of a program without a window."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from roleplay.errors import SpeechError
from roleplay.speech.microphone import QtMicrophone
from roleplay.speech.player import QtPlayer
from roleplay.speech.sound_queue import SoundQueue
from roleplay.words import tr

Answer = TypeVar("Answer")


class AloudHere:
    """Plays and records while the caller waits; main thread only."""

    def __init__(self) -> None:
        self._application = QCoreApplication.instance()
        if self._application is None:
            self._application = QCoreApplication([])
        self._player = QtPlayer()
        self._microphone = QtMicrophone()

    def play(self, path: Path) -> None:
        """Play a WAV file to its end; without a device at once."""
        if not self._player.has_output:
            return
        loop = QEventLoop()
        self._player.play(path, loop.quit)
        loop.exec()

    def record(self, take: Callable[[SoundQueue], Answer]) -> Answer:
        """Return what *take* makes of the microphone's sound.

        take: runs on a thread of its own and ends by itself.  Raises SpeechError
        where there is no microphone, and whatever *take* raises.
        """
        loop, sound = QEventLoop(), SoundQueue()
        lost: list[str] = []
        outcome: list[Answer] = []
        errors: list[BaseException] = []

        def fail(why: str) -> None:
            lost.append(why)
            sound.close()

        if not self._microphone.start("", sound, lambda level: None, fail):
            raise SpeechError(
                tr(
                    "There is no microphone that can be opened. Give recordings "
                    "with --answers, or a file with --typed."
                )
            )

        def work() -> None:
            try:
                outcome.append(take(sound))
            except SpeechError as error:
                errors.append(error)

        thread = threading.Thread(target=work, name="speech")
        thread.start()
        _run_while(thread, loop)
        self._microphone.stop()
        sound.close()
        thread.join()
        if errors:
            raise errors[0]
        return outcome[0]


def _run_while(thread: threading.Thread, loop: QEventLoop) -> None:
    """Run Qt's loop, which feeds the sound, until a thread ends."""
    watch = QTimer(interval=30)
    watch.timeout.connect(lambda: None if thread.is_alive() else loop.quit())
    watch.start()
    loop.exec()
