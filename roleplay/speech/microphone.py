"""The microphone: from a device into a SoundQueue."""

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, QTimer
from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioFormat,
    QAudioSource,
    QMediaDevices,
    QtAudio,
)

from roleplay.speech.engine import RATE_HZ, Device
from roleplay.speech.level import level as level_of
from roleplay.speech.sound_queue import SoundQueue
from roleplay.speech.sound_server import server_answers

SILENT_DEVICE_MS = 1500
"""No bytes for so long: the device is gone.  No signal says so.  Source: measured."""
BUFFER_BYTES = 64_000
"""Two seconds, so that a stalled interface thread loses no sound.  Source: measured."""


class QtMicrophone(QObject):
    """Records from one device at a time.  Interface thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices: QMediaDevices | None = None  # kept alive for its list
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None
        self._convert: Callable[[bytes], bytes] | None = None
        self._sound: SoundQueue | None = None
        self._level: Callable[[float], None] | None = None
        self._lost: Callable[[str], None] | None = None
        self._watch = QTimer(self, interval=SILENT_DEVICE_MS, singleShot=True)
        self._watch.timeout.connect(lambda: self._fail("silent-device"))

    def devices(self) -> tuple[Device, ...]:
        """Return the microphones there are, the system's default first."""
        if not server_answers():
            return ()
        self._devices = self._devices or QMediaDevices(self)
        found = [
            Device(_id_of(device), device.description(), device.isDefault())
            for device in QMediaDevices.audioInputs()
        ]
        return tuple(sorted(found, key=lambda device: not device.is_default))

    def start(
        self,
        device_id: str,
        sound: SoundQueue,
        level: Callable[[float], None],
        lost: Callable[[str], None],
    ) -> bool:
        """Record into *sound*; see services.Microphone."""
        self.stop()
        self._sound, self._level, self._lost = sound, level, lost
        # A start against a dead sound server would end the process.
        device = self._device(device_id) if server_answers() else None
        if device is None or device.isNull():
            self._fail("no-device")
            return False
        wanted = self._format(device)
        source = QAudioSource(device, wanted, self)
        scale = wanted.bytesPerFrame() * wanted.sampleRate() / (2 * RATE_HZ)
        source.setBufferSize(int(BUFFER_BYTES * scale))
        self._source = source
        self._stream = source.start()
        if _is_none(self._stream) or source.error() is not QtAudio.Error.NoError:
            self._fail("open")
            return False
        self._stream.readyRead.connect(self._read)
        self._watch.start()
        return True

    def stop(self) -> None:
        """Stop recording; what was recorded is in the queue."""
        self._watch.stop()
        if self._source is not None and self._stream is not None:
            self._read()
        source, self._source, self._stream = self._source, None, None
        self._sound = self._level = self._lost = None
        if source is not None:
            source.stop()
            source.deleteLater()

    def _device(self, device_id: str) -> QAudioDevice:
        self._devices = self._devices or QMediaDevices(self)
        for device in QMediaDevices.audioInputs():
            if device_id and _id_of(device) == device_id:
                return device
        return QMediaDevices.defaultAudioInput()

    def _format(self, device: QAudioDevice) -> QAudioFormat:
        ours = QAudioFormat()
        ours.setSampleRate(RATE_HZ)
        ours.setChannelCount(1)
        ours.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._convert = None
        if device.isFormatSupported(ours):
            return ours
        theirs = device.preferredFormat()
        theirs.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._convert = _converter(theirs.sampleRate(), theirs.channelCount())
        return theirs

    def _read(self) -> None:
        if self._stream is None or self._sound is None:
            return
        data = bytes(self._stream.readAll().data())
        if not data:
            return
        self._watch.start()
        pcm = self._convert(data) if self._convert else data
        self._sound.put(pcm)
        if self._level is not None:
            self._level(level_of(pcm))

    def _fail(self, why: str) -> None:
        lost = self._lost
        self.stop()
        if lost is not None:
            lost(why)


def _id_of(device: QAudioDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")


def _is_none(stream: object) -> bool:
    """Return whether no stream came; Qt's types say that one always does."""
    return stream is None


def _converter(rate_hz: int, channels: int) -> Callable[[bytes], bytes]:
    """Return a function from a device's 16-bit sound to ours."""
    import numpy
    import soxr

    stream = soxr.ResampleStream(rate_hz, RATE_HZ, 1, dtype="float32")

    def convert(data: bytes) -> bytes:
        whole = len(data) // (2 * channels) * 2 * channels
        frames = numpy.frombuffer(data[:whole], "<i2").reshape(-1, channels)
        mono = frames.mean(axis=1, dtype="float32") / 32768
        ours = stream.resample_chunk(mono)
        return bytes((ours.clip(-1, 1 - 1 / 32768) * 32768).astype("<i2").tobytes())

    return convert
