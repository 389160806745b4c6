"""Card: the microphone, and whether the buyer is heard."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QProgressBar

from roleplay.ui.look import Look
from roleplay.ui.microphone_check import CHECK_MS, HEARD_FROM
from roleplay.ui.settings.parts import Choice, SettingsCard
from roleplay.ui.widgets import Button, announce
from roleplay.ui.window import Memory
from roleplay.usecases import Microphone, SoundQueue
from roleplay.words import tr

DEFAULT = (tr("System's default"), "")
ASK = tr("Press “Check it” and say something.")


class SoundCard(SettingsCard):
    """Which microphone, whether it hears, hands-free, and the buyer's voice."""

    def __init__(self, look: Look, memory: Memory, microphone: Microphone) -> None:
        super().__init__(look, memory, tr("Speaking and hearing"))
        self._microphone = microphone
        self._sound: SoundQueue | None = None
        self._loudest = 0.0
        self._timer = QTimer(self, singleShot=True, interval=CHECK_MS)
        self._timer.timeout.connect(self._checked)
        self.device = Choice(look, tr("Microphone"), (DEFAULT,))
        self.device.picked.connect(self._picked)
        self.add_row(tr("Microphone"), tr("Remembered for next time."), self.device)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(look.px(120), 8)
        self.bar.setAccessibleName(tr("Loudness"))
        self.check = Button(look, "plain", tr("Check it"), "mic", "", "small")
        self.check.clicked.connect(self._check)
        self.row = self.add_row(tr("Is it heard?"), ASK, self.bar, self.check)
        hands_free = self.switch("hands_free", tr("Hands-free"))
        self.add_row(
            tr("Hands-free"),
            tr(
                "Listens when the buyer is done, and a silence sends. "
                "Otherwise you hold Space while you speak."
            ),
            hands_free,
        )
        self.add_row(
            tr("Press once"),
            tr(
                "One press of Space starts your answer and the next one "
                "sends it, so that nothing has to be held."
            ),
            self.switch("press_once", tr("Press once")),
        )
        self.add_row(
            tr("Speak the buyer's lines"),
            tr("Captions are always shown."),
            self.switch("speak", tr("Speak the buyer's lines")),
        )

    def load(self) -> None:
        """Look again which microphones there are."""
        found = self._microphone.devices()
        kept = self.recalled("microphone")
        choices = [DEFAULT, *((device.name, device.device_id) for device in found)]
        if kept and kept not in [value for _, value in choices]:
            choices.append((tr("The one chosen is not connected"), str(kept)))
        self.device.set_choices(choices)
        self.device.show_value(kept)
        self.check.setEnabled(bool(found))
        none = tr(
            "No microphone was found. Connect one and open this page again, or type."
        )
        self.row.say(ASK if found else none)

    def stop(self) -> None:
        """End a check under way."""
        if self._sound is not None:
            self._timer.stop()
            self._microphone.stop()
            self._sound.close()
            self._sound = None
            self.bar.setValue(0)
            self.check.setEnabled(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen to nobody when another page is shown."""
        super().hideEvent(event)
        self.stop()

    def _picked(self, device_id: str) -> None:
        self.remember("microphone", device_id)
        if self._sound is not None:
            self.stop()
            self._check()

    def _check(self) -> None:
        self.stop()
        self._loudest = 0.0
        self._sound = SoundQueue()
        device_id = str(self.recalled("microphone") or "")
        begun = self._microphone.start(device_id, self._sound, self._level, self._lost)
        if begun:
            self.check.setEnabled(False)
            self._say(tr("Listening for six seconds. Nothing is kept."))
            self._timer.start()

    def _level(self, level: float) -> None:
        self._loudest = max(self._loudest, level)
        self.bar.setValue(round(100 * level))

    def _lost(self, why: str) -> None:
        self.stop()
        self._say(tr("The microphone gave no sound. Choose another, or reconnect it."))

    def _checked(self) -> None:
        self.stop()
        if self._loudest >= HEARD_FROM:
            self._say(tr("You were heard. This microphone works."))
        else:
            self._say(
                tr(
                    "Only silence was heard. Speak closer, raise its volume in "
                    "the system's settings, or choose another."
                )
            )

    def _say(self, text: str) -> None:
        self.row.say(text)
        announce(self, text)
