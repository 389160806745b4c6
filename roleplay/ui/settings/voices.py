"""Card: how buyers sound, chosen by ear."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtWidgets import QProgressBar

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.model_fetch import Fetch, FetchState
from roleplay.ui.settings.parts import Choice, SettingsCard
from roleplay.ui.widgets import Button, Switch
from roleplay.ui.window import Memory
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Clip, NaturalRow, Services, SystemVoice, VoiceChoice
from roleplay.words import tr

Answer = TypeVar("Answer")

FITTING = (tr("One that fits the buyer"), "")
MANNERS = ((tr("Clear"), "clear"), (tr("Calm"), "calm"))
SPEEDS = (
    ("75 %", 0.75), ("85 %", 0.85), ("100 %", 1.0), ("115 %", 1.15), ("130 %", 1.3),
)  # fmt: skip
LOUDSPEAKER = (tr("System's default"), "")
ONE_VOICE = tr(
    "It has one voice, a man's: every buyer speaks with it, "
    "whoever they are, and pitch is left as it is."
)
ALL_WELL = tr("The voice is the known file.")
LICENCES = tr(
    "The program is Piper, GPL-3.0-or-later; it runs beside "
    "Encore, never inside it. The voice: data CC0, fine-tuned "
    "from another voice whose data has its own terms."
)


class VoicesCard(SettingsCard):
    """Manner, speed, voice and loudspeaker; "Try it" says how that sounds."""

    def __init__(
        self, look: Look, memory: Memory, services: Services, runner: Runner
    ) -> None:
        super().__init__(look, memory, tr("The buyer's voice"))
        self._services = services
        self._runner = runner
        self._asked = False
        self.manner = self._choice(tr("Manner"), MANNERS, "manner")
        self.speed = self._choice(tr("Speed"), SPEEDS, "voice_speed")
        self.voice = self._choice(tr("Voice"), (FITTING,), "voice_id")
        self.add_row(
            tr("Manner"), tr("Calm is a little slower and lower."), self.manner
        )
        self.add_row(tr("Speed"), tr("Of every line."), self.speed)
        self.add_row(tr("Voice"), tr("The system's English voices."), self.voice)
        self.loudspeaker = Choice(look, tr("Loudspeaker"), (LOUDSPEAKER,))
        self.loudspeaker.picked.connect(self._use)
        self.add_row(
            tr("Loudspeaker"), tr("Remembered for next time."), self.loudspeaker
        )
        self.try_it = Button(look, "plain", tr("Try it"), "play", "", "small")
        self.try_it.clicked.connect(self._try)
        self.row = self.add_row(tr("How does it sound?"), "", self.try_it)
        self.natural = NaturalRows(self, services, runner)

    def load(self) -> None:
        """Look which voices and loudspeakers there are."""
        outputs = self._services.player.outputs()
        named = ((device.name, device.device_id) for device in outputs)
        self._offer(self.loudspeaker, LOUDSPEAKER, named, "loudspeaker")
        none = tr("No loudspeaker was found. The buyer's lines are shown as text.")
        self.row.say("" if outputs else none)
        self.natural.load()
        if not self._asked:
            self._asked = True
            self._runner.submit(
                Lane.VOICE,
                self._services.speaking.voices,
                owner=self,
                done=self._found,
                failed=self._failed,
            )

    def stop(self) -> None:
        """Be silent, and stop fetching."""
        self._services.player.stop()
        self.try_it.set_busy(False)
        self.natural.fetch.shut()

    def _choice(
        self, name: str, choices: tuple[tuple[str, object], ...], key: str
    ) -> Choice:
        choice = Choice(self.look, name, choices)
        choice.show_value(self.recalled(key))
        choice.picked.connect(lambda value: self.remember(key, value))
        return choice

    def _offer(
        self,
        choice: Choice,
        first: tuple[str, str],
        found: Iterable[tuple[str, str]],
        key: str,
    ) -> None:
        named, kept = list(found), self.recalled(key)
        if kept and kept not in [value for _, value in named]:
            named.append((tr("The one chosen is not there now"), str(kept)))
        choice.set_choices([first, *named])
        choice.show_value(kept)

    def _found(self, voices: tuple[SystemVoice, ...]) -> None:
        named = ((voice.name, voice.voice_id) for voice in voices)
        self._offer(self.voice, FITTING, named, "voice_id")

    def _failed(self, error: RoleplayError) -> None:
        self._asked = False
        self.try_it.set_busy(False)
        self.row.say(str(error))

    def _use(self, device_id: str) -> None:
        self.remember("loudspeaker", device_id)
        self._services.player.use(device_id)

    def _try(self) -> None:
        self.try_it.set_busy(True)
        choice = VoiceChoice(
            str(self.recalled("voice")),
            str(self.recalled("voice_id")),
            str(self.recalled("manner")),
            float(str(self.recalled("voice_speed"))),
        )
        self._runner.submit(
            Lane.VOICE,
            lambda: self._services.speaking.sample(choice),
            owner=self,
            done=self._play,
            failed=self._failed,
        )

    def _play(self, clip: Clip) -> None:
        self.row.say("")
        self._services.player.play(clip.path, lambda: self.try_it.set_busy(False))


class NaturalRows:
    """The natural voice: what it is, fetching it, using it, removing it."""

    def __init__(self, card: VoicesCard, services: Services, runner: Runner) -> None:
        self._card = card
        self._voices = services.upkeep.natural
        self._runner = runner
        self.fetch = Fetch(runner)
        self.fetch.changed.connect(self.show)
        self.fetch.arrived.connect(self._arrived)
        look = card.look
        self.use = Switch(look, "", kind="quiet")
        self.use.setAccessibleName(tr("Use the natural voice"))
        self.use.clicked.connect(self._used)
        self.get = Button(look, "plain", tr("Fetch it"), "download", "", "small")
        self.get.clicked.connect(self._get)
        self.check = Button(look, "quiet", tr("Check"), "", "", "small")
        self.check.clicked.connect(self._check)
        self.remove = Button(look, "destructive", tr("Remove"), "", "", "small")
        self.remove.clicked.connect(self._remove)
        controls = (self.check, self.remove, self.get, self.use)
        self.row = card.add_row(tr("Natural voice"), "", *controls)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Fetching the natural voice"))
        card.add(self.bar)
        self._found: NaturalRow | None = None
        self._said = ""
        self.show()

    def load(self) -> None:
        """Look again whether it is there."""
        self._found = self._voices.row()
        self._said = ""
        self.show()

    def show(self) -> None:
        """Show how things stand."""
        row, state = self._found, self.fetch.state
        there = row is not None and bool(row.path)
        running = state is FetchState.RUNNING
        self.bar.setVisible(running)
        self.bar.setValue(round(1000 * (self.fetch.share or 0)))
        self.get.setVisible(not there and row is not None and row.can_fetch)
        self.get.setText(tr("Stop") if running else tr("Fetch it"))
        self.get.set_icon("stop" if running else "download")
        self.use.setVisible(there)
        self.use.setChecked(there and self._card.recalled("voice") == "natural")
        self.check.setVisible(there)
        self.remove.setVisible(there and row is not None and row.can_remove)
        self.row.say(self._words(row))

    def _words(self, row: NaturalRow | None) -> str:
        if self.fetch.state is FetchState.RUNNING:
            share = self.fetch.share
            done = f", {100 * share:.0f} %" if share is not None else ""
            return tr(
                "{value}{done}. It goes on meanwhile.",
                value=self.fetch.doing or tr("Starting"),
                done=done,
            )
        if self.fetch.state is FetchState.FAILED:
            return self.fetch.error
        if self._said:
            return self._said
        if row is None:
            return ""
        if row.path:
            return tr(
                "{one_voice} A line takes a second or two at first. {licences}",
                one_voice=ONE_VOICE,
                licences=LICENCES,
            )
        size = tr("{size:.0f} MB", size=row.size / 1e6)
        how = (
            ""
            if row.can_fetch
            else tr(" Install Encore with its extra “natural-voice”.")
        )
        return tr(
            "Optional, {size} to download.{how} {one_voice} {licences}",
            size=size,
            how=how,
            one_voice=ONE_VOICE,
            licences=LICENCES,
        )

    def _used(self, on: bool) -> None:
        self._card.remember("voice", "natural" if on else "system")

    def _get(self) -> None:
        if self.fetch.state is FetchState.RUNNING:
            self.fetch.pause()
        else:
            self.fetch.run(self._voices.fetch)

    def _arrived(self, row: object) -> None:
        self.load()
        self._card.remember("voice", "natural")
        self.show()

    def _check(self) -> None:
        self._run(self._voices.verify, lambda wrong: self._say(wrong or ALL_WELL))

    def _remove(self) -> None:
        self._card.remember("voice", "system")
        self._run(self._voices.remove, lambda _: self.load())

    def _run(self, work: Callable[[], Answer], done: Callable[[Answer], None]) -> None:
        self._say(tr("One moment."))
        self._runner.submit(
            Lane.FETCH, work, owner=self._card, done=done, failed=self._failed
        )

    def _failed(self, error: RoleplayError) -> None:
        self._say(str(error))

    def _say(self, text: str) -> None:
        self._said = text
        self.show()
