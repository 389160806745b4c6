"""First step: what you are called, and whether your microphone is heard."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit

from roleplay.ui.first_run.step import Step
from roleplay.ui.look import Look
from roleplay.ui.microphone_check import SENTENCE, Checked, MicrophoneCheck
from roleplay.ui.settings.parts import Choice
from roleplay.ui.widgets import Button, Chip, Label, LevelBar, announce
from roleplay.ui.widgets.level_bar import loudness_word
from roleplay.ui.window import Memory
from roleplay.ui.worker import Runner
from roleplay.usecases import Services
from roleplay.words import tr

LONGEST_NAME = 80
DEFAULT = (tr("System's default"), "")
ASK = tr("Say “{sentence}”", sentence=SENTENCE)
NONE = tr("No microphone was found. Type your answers, or connect one and look again.")
UNHEARD = tr(
    "Only silence was heard. Speak closer, raise its volume in "
    "the system's settings, or choose another."
)


class MicrophoneStep(Step):
    """``works`` comes once somebody was heard."""

    works = Signal()

    def __init__(
        self, look: Look, services: Services, runner: Runner, memory: Memory
    ) -> None:
        super().__init__(look, 1, tr("You and your microphone"))
        self._services = services
        self._memory = memory
        self._recorded: Path | None = None
        self.check = MicrophoneCheck(services.microphone, services.listening, runner)
        self.chip = Chip(look, tr("not checked yet"))
        self.head.addWidget(self.chip)
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Your name"))
        self.name.setAccessibleName(tr("Your name"))
        self.name.setMaxLength(LONGEST_NAME)
        self.device = Choice(look, tr("Microphone"), (DEFAULT,))
        self.add_row(self.name, self.device, stretch=0)
        self.bar = LevelBar(look)
        self.word = Label(look, "", "small-strong")
        self.word.setMinimumWidth(look.px(76))
        self.add_row(self.bar, self.word, stretch=0)
        self.text = Label(look, ASK, "small", "muted", wraps=True)
        self.again = Button(look, "quiet", tr("Play it back"), "play", "", "small")
        self.again.hide()
        self.begin = Button(look, "plain", tr("Check it"), "mic", "", "small")
        self.add_row(self.text, self.again, self.begin, stretch=0)
        self._connect()

    def load(self) -> None:
        """Look which microphones there are."""
        found = self._services.microphone.devices()
        choices = [DEFAULT, *((device.name, device.device_id) for device in found)]
        self.device.set_choices(choices)
        self.device.show_value(self._memory.recalled("microphone"))
        self.begin.setText(tr("Check it") if found else tr("Look again"))
        self.device.setEnabled(bool(found))
        if found:
            self.text.setText(ASK)
            self.chip.show_fact(tr("not checked yet"))
        else:
            self.text.setText(NONE)
            self.chip.show_fact(tr("none found"), "info", "amber")

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen to nobody when another page is shown, and keep nothing."""
        super().hideEvent(event)
        self.stop()

    def stop(self) -> None:
        """End what runs, and delete what was recorded."""
        self.check.stop()
        self._services.player.stop()
        self._forget()
        self._ready()

    def _connect(self) -> None:
        self.begin.clicked.connect(self._begin)
        self.again.clicked.connect(self._play)
        self.device.picked.connect(self._picked)
        self.check.level.connect(self._level)
        self.check.words.connect(self._words)
        self.check.checked.connect(self._checked)
        self.check.lost.connect(self._lost)

    def _picked(self, device_id: str) -> None:
        self._memory.remember("microphone", device_id)
        if self.check.is_on:
            self._begin()

    def _begin(self) -> None:
        if not self.device.isEnabled() or not self._services.microphone.devices():
            self.load()  # look again
            return
        self._forget()
        self.bar.clear()
        self.chip.show_fact(tr("listening"), "mic", "primary")
        self.text.setText(tr("{ask} Nothing is kept.", ask=ASK))
        self.begin.set_busy(True)
        self.check.begin(str(self._memory.recalled("microphone") or ""))

    def _level(self, level: float) -> None:
        self.bar.show_level(level)
        self.word.setText(loudness_word(level))

    def _words(self, words: str) -> None:
        self.text.setText(tr("{ask} We heard: {words}", ask=ASK, words=words))

    def _checked(self, checked: Checked) -> None:
        self.bar.rest()
        self._ready()
        if not checked.is_heard:
            self.chip.show_fact(tr("only silence"), "warning", "amber")
            self._say(UNHEARD)
            return
        self.word.setText(loudness_word(checked.loudest))
        self.chip.show_fact(tr("it works"), "check", "teal")
        if checked.pcm:
            self._recorded = self._services.upkeep.keep_sound(checked.pcm)
            self.again.show()
        if checked.text:
            self._say(tr("{ask} We heard: {text}", ask=ASK, text=checked.text))
        elif checked.text is None:
            self._say(
                tr("You were heard. Words follow once step 3 is done; type until then.")
            )
        else:
            self._say(
                tr("You were heard, but no words were understood. Try it once more.")
            )
        self.works.emit()

    def _lost(self, why: str) -> None:
        self._ready()
        self.chip.show_fact(tr("no sound"), "warning", "coral")
        self._say(why)

    def _ready(self) -> None:
        self.begin.set_busy(False)

    def _play(self) -> None:
        if self._recorded is not None:
            self._services.player.play(self._recorded, lambda: None)

    def _forget(self) -> None:
        self.again.hide()
        if self._recorded is not None:
            self._recorded.unlink(missing_ok=True)
            self._recorded = None

    def _say(self, text: str) -> None:
        self.text.setText(text)
        announce(self, text)
