"""The why, spoken: recording it, hearing it again, throwing it away."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.ways import Devices
from roleplay.ui.look import Look
from roleplay.ui.microphone_check import HEARD_FROM
from roleplay.ui.widgets import Button, Label, announce
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import SoundQueue
from roleplay.words import tr

MOST_MS = 120_000
BYTES_A_SECOND = 32_000
"""Of our sound: 16 kHz, mono, 16 bits."""

OFFER = tr(
    "Or say it: two minutes at most, kept on this computer for your team to hear."
)
MISSING = tr("To say it instead, connect a microphone.")
LOST = tr("The microphone gave no sound. Choose another in Settings, or write it.")
SILENT = tr(
    "Only silence was heard, so nothing was kept. Record it again, or write it."
)


class VoiceNote(QWidget):
    """One recording.  ``changed``: there is another one, or none."""

    changed = Signal()

    def __init__(self, look: Look, runner: Runner, devices: Devices | None) -> None:
        super().__init__()
        self._runner, self._devices = runner, devices
        self._sound: SoundQueue | None = None
        self._nth = 0
        self._loudest = 0.0
        self.pcm = b""
        self.record = Button(look, "plain", tr("Record"), "mic", "", "small")
        self.remove = Button(look, "quiet", tr("Remove"), "", "", "small")
        self.remove.setAccessibleName(tr("Remove the recording"))
        self.words = Label(look, OFFER, "small", "muted", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.record)
        row.addWidget(self.words, 1)
        row.addWidget(self.remove)
        self.record.clicked.connect(self._pressed)
        self.remove.clicked.connect(lambda: self.show_note(b""))
        self._limit = QTimer(self, singleShot=True, interval=MOST_MS)
        self._limit.timeout.connect(self._close)
        self.show_note(b"")

    @property
    def is_recording(self) -> bool:
        """Whether it listens now."""
        return self._sound is not None

    def show_note(self, pcm: bytes) -> None:
        """Show that this was recorded; empty for nothing."""
        self.pcm = pcm
        there = self._devices is not None and bool(self._devices.microphone.devices())
        self.record.setVisible(there)
        self.record.setText(tr("Record again") if pcm else tr("Record"))
        self.remove.setVisible(bool(pcm))
        seconds = round(len(pcm) / BYTES_A_SECOND)
        if pcm:
            self._say(
                tr("Your spoken why, {seconds} seconds, goes with it.", seconds=seconds)
            )
        else:
            self._say(OFFER if there else MISSING)
        self.changed.emit()

    def stop(self) -> None:
        """End a recording under way; what was said so far is thrown away."""
        self._nth += 1
        self._close()

    def _pressed(self) -> None:
        if self._sound is None:
            self._begin()
        else:
            self._close()

    def _begin(self) -> None:
        assert self._devices is not None
        sound, self._loudest = SoundQueue(), 0.0
        microphone, device_id = self._devices.microphone, self._devices.microphone_id
        if not microphone.start(device_id, sound, self._level, self._lost):
            return
        self._sound = sound
        self.record.setText(tr("Stop"))
        self._say(tr("Listening. Press Stop when you have said why."))
        self._limit.start()
        nth = self._nth
        self._runner.submit(
            Lane.SPEECH,
            lambda: b"".join(sound),
            owner=self,
            done=lambda pcm: self._recorded(nth, pcm),
            failed=self._failed,
        )

    def _close(self) -> None:
        self._limit.stop()
        sound, self._sound = self._sound, None
        if sound is not None:
            assert self._devices is not None
            self._devices.microphone.stop()
            sound.close()

    def _level(self, level: float) -> None:
        self._loudest = max(self._loudest, level)

    def _lost(self, why: str) -> None:
        self.stop()
        self.record.setText(tr("Record"))
        self._say(LOST)

    def _recorded(self, nth: int, pcm: bytes) -> None:
        if nth != self._nth:
            return
        if self._loudest < HEARD_FROM:
            self.show_note(self.pcm)
            self._say(SILENT)
        else:
            self.show_note(pcm)

    def _failed(self, error: RoleplayError) -> None:
        self._say(str(error))

    def _say(self, text: str) -> None:
        self.words.setText(text)
        announce(self, text)
