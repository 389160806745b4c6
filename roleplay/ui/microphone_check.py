"""Trying a microphone: how loud it is, what was understood, and hearing it again."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from roleplay.errors import RoleplayError, SpeechError
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Event, Heard, Listening, Microphone, SoundQueue, Taken
from roleplay.words import tr

CHECK_MS = 6000
"""How long the microphone is listened to when it is checked.  Source: own choice."""
HEARD_FROM = 0.35
"""Loudness, 0 to 1, from which somebody speaks rather than a room hums.  Source: own
choice; -39 dB of full scale."""
SENTENCE = "Mondays cost us eleven hours."
LOST = tr("The microphone gave no sound. Choose another, or connect it again.")


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a check.  loudest: 0 to 1.  text: None where no engine was there.

    pcm: what was recorded.
    """

    loudest: float
    text: str | None
    pcm: bytes

    @property
    def is_heard(self) -> bool:
        """Whether somebody spoke."""
        return self.loudest >= HEARD_FROM


class MicrophoneCheck(QObject):
    """Listens once, for some seconds.

    ``level``: 0 to 1, many times a second.  ``words``: what was understood so far.
    ``checked`` carries a Checked; ``lost`` why the microphone cannot be used.
    """

    level = Signal(float)
    words = Signal(str)
    checked = Signal(object)
    lost = Signal(str)
    _event = Signal(int, object)

    def __init__(
        self, microphone: Microphone, listening: Listening, runner: Runner
    ) -> None:
        super().__init__()
        self._microphone = microphone
        self._listening = listening
        self._runner = runner
        self._nth = 0
        self._sound: SoundQueue | None = None
        self._loudest = 0.0
        self._final = ""
        self._timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._timer.timeout.connect(self._close)
        self._event.connect(self._understood, Qt.ConnectionType.QueuedConnection)

    @property
    def is_on(self) -> bool:
        """Whether it records."""
        return self._sound is not None

    def begin(self, device_id: str) -> None:
        """Listen now."""
        self.stop()
        nth, sound = self._nth, SoundQueue()
        self._sound, self._loudest, self._final = sound, 0.0, ""
        if not self._microphone.start(device_id, sound, self._heard_level, self._gone):
            return
        self._timer.start()
        self._runner.submit(
            Lane.SPEECH,
            lambda: self._take(nth, sound),
            owner=self,
            done=lambda taken: self._taken(nth, taken),
            failed=lambda error: self._failed(nth, error),
        )

    def stop(self) -> None:
        """Stop and forget; nothing comes any more."""
        self._nth += 1
        self._close()

    def _close(self) -> None:
        self._timer.stop()
        sound, self._sound = self._sound, None
        if sound is not None:
            self._microphone.stop()
            sound.close()

    def _take(self, nth: int, sound: SoundQueue) -> Taken | bytes:
        # On the speech lane; without an engine the sound alone is kept.
        try:
            if self._listening.hearing is None:
                self._listening.load()
        except SpeechError:
            return b"".join(sound)
        return self._listening.listen(
            sound,
            (SENTENCE,),
            lambda event: self._event.emit(nth, event),
            hands_free=True,
        )

    def _heard_level(self, level: float) -> None:
        self._loudest = max(self._loudest, level)
        self.level.emit(level)

    def _understood(self, nth: int, event: Event) -> None:
        if nth != self._nth:
            return
        tentative = ""
        if isinstance(event, Heard):
            self._final = f"{self._final} {event.text}".strip()
        else:
            tentative = event.text
        self.words.emit(f"{self._final} {tentative}".strip())

    def _gone(self, why: str) -> None:
        self.stop()
        self.lost.emit(LOST)

    def _taken(self, nth: int, taken: Taken | bytes) -> None:
        if nth != self._nth:
            return
        self._close()
        if isinstance(taken, bytes):
            checked = Checked(self._loudest, None, taken)
        else:
            checked = Checked(self._loudest, taken.answer.text, taken.pcm)
        self.checked.emit(checked)

    def _failed(self, nth: int, error: RoleplayError) -> None:
        if nth == self._nth:
            self._close()
            self.checked.emit(Checked(self._loudest, None, b""))
