"""The loudspeaker: plays a WAV file and says when it is over."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioOutput,
    QMediaDevices,
    QMediaPlayer,
)

from roleplay.errors import SpeechError
from roleplay.speech.engine import Device
from roleplay.speech.sound_files import sound_seconds
from roleplay.speech.sound_server import server_answers

GRACE_MS = 2000
"""How much longer than the file a play may take.  Source: own choice."""


class QtPlayer(QObject):
    """Plays one file at a time.  Interface thread; one object for many plays.

    QMediaPlayer also runs without a device, silently and in real time, so the end
    comes either way; a server that dies in the middle is what the timer is for.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: QMediaPlayer | None = None
        self._output: QAudioOutput | None = None
        self._ended: Callable[[], None] | None = None
        self._position: Callable[[float], None] | None = None
        self._device_id = ""  # the system's default
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._finish)

    @property
    def has_output(self) -> bool:
        """Whether there is a device to play to."""
        return not QMediaDevices.defaultAudioOutput().isNull()

    def outputs(self) -> tuple[Device, ...]:
        """Return the loudspeakers there are, the system's default first."""
        if not server_answers():
            return ()
        found = [
            Device(_id_of(device), device.description(), device.isDefault())
            for device in QMediaDevices.audioOutputs()
        ]
        return tuple(sorted(found, key=lambda device: not device.is_default))

    def use(self, device_id: str) -> None:
        """Play to this device from the next file on; "" for the system's default."""
        self._device_id = device_id

    def play(
        self,
        path: Path,
        ended: Callable[[], None],
        position: Callable[[float], None] | None = None,
    ) -> None:
        """Play a WAV file; see services.Player."""
        self.stop()
        try:
            seconds = sound_seconds(path)
        except SpeechError:
            QTimer.singleShot(0, self, ended)
            return
        player = self._ready()
        self._ended, self._position = ended, position
        self._limit.start(round(seconds * 1000) + GRACE_MS)
        player.setSource(QUrl.fromLocalFile(str(path)))
        player.play()

    def stop(self) -> None:
        """Stop at once; nobody is called any more."""
        self._ended = self._position = None
        self._limit.stop()
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())

    def _ready(self) -> QMediaPlayer:
        if self._player is None:
            self._player = QMediaPlayer(self)
            self._output = QAudioOutput(self)
            self._player.setAudioOutput(self._output)
            self._player.mediaStatusChanged.connect(self._status)
            self._player.positionChanged.connect(self._moved)
            self._player.errorOccurred.connect(self._failed)
        assert self._output is not None
        self._output.setDevice(self._device())
        return self._player

    def _device(self) -> QAudioDevice:
        if self._device_id:
            for device in QMediaDevices.audioOutputs():
                if _id_of(device) == self._device_id:
                    return device
        return QMediaDevices.defaultAudioOutput()

    def _status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self._finish()

    def _moved(self, position_ms: int) -> None:
        if self._position is not None:
            self._position(position_ms / 1000)

    def _failed(self, error: QMediaPlayer.Error, text: str) -> None:
        if error is not QMediaPlayer.Error.NoError:
            self._finish()

    def _finish(self) -> None:
        ended = self._ended
        self._ended = self._position = None
        self._limit.stop()
        if ended is not None:
            # Not from inside the player's own signal: the listener may play again.
            QTimer.singleShot(0, self, ended)


def _id_of(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")
