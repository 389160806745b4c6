"""Second step: how buyers sound, chosen by ear."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QButtonGroup

from roleplay.errors import RoleplayError
from roleplay.ui.first_run.step import Step
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, RadioCard
from roleplay.ui.window import Memory
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Clip, Services, VoiceChoice
from roleplay.words import tr

CARDS = (
    ("clear", tr("Clear"), tr("brisk and dry")),
    ("calm", tr("Calm"), tr("a little slower")),
    ("", tr("No voice"), tr("captions only")),
)
NO_OUTPUT = tr("No loudspeaker was found. Buyers are captions until there is one.")


class VoiceStep(Step):
    """Three cards; a choice is kept at once."""

    def __init__(
        self, look: Look, services: Services, runner: Runner, memory: Memory
    ) -> None:
        super().__init__(look, 2, tr("How buyers sound"))
        self._services = services
        self._runner = runner
        self._memory = memory
        self.group = QButtonGroup(self)
        self.cards: dict[str, RadioCard] = {}
        self.plays: dict[str, Button] = {}
        for manner, title, text in CARDS:
            play = None
            if manner:
                play = Button(look, "plain", "", "play", "", "small")
                play.setAccessibleName(tr("Hear {title}", title=title))
                play.setToolTip(tr("Hear {title}", title=title))
                play.clicked.connect(lambda _=False, m=manner: self._play(m))
                self.plays[manner] = play
            card = RadioCard(look, title, text, play)
            card.toggled.connect(lambda on, m=manner: self._chosen(m) if on else None)
            self.group.addButton(card)
            self.cards[manner] = card
        row = self.add_row(*self.cards.values(), stretch=0)
        for number in range(len(CARDS)):
            row.setStretch(number, 1)
        self.text = Label(look, "", "small", "muted", wraps=True)
        self.text.hide()
        self.column.addWidget(self.text)

    def load(self) -> None:
        """Show what is set."""
        spoken = bool(self._memory.recalled("speak"))
        chosen = self.cards[str(self._memory.recalled("manner")) if spoken else ""]
        with QSignalBlocker(chosen):
            chosen.setChecked(True)
        self._say("" if self._services.player.has_output else NO_OUTPUT)

    def _chosen(self, manner: str) -> None:
        self._memory.remember("speak", bool(manner))
        if manner:
            self._memory.remember("manner", manner)

    def _play(self, manner: str) -> None:
        self.plays[manner].set_busy(True)
        choice = VoiceChoice(manner=manner)
        self._runner.submit(
            Lane.VOICE,
            lambda: self._services.speaking.sample(choice),
            owner=self,
            done=lambda clip: self._rendered(manner, clip),
            failed=lambda error: self._failed(manner, error),
        )

    def _rendered(self, manner: str, clip: Clip) -> None:
        if not self._services.player.has_output:
            self.plays[manner].set_busy(False)
            self._say(NO_OUTPUT)
            return
        self._say("")
        self._services.player.play(
            clip.path, lambda: self.plays[manner].set_busy(False)
        )

    def _failed(self, manner: str, error: RoleplayError) -> None:
        self.plays[manner].set_busy(False)
        self._say(str(error))

    def _say(self, text: str) -> None:
        self.text.setText(text)
        self.text.setVisible(bool(text))
