"""One line and its answer: said by the voice, heard by the recogniser or typed."""

from enum import Enum

from PySide6.QtCore import QObject, Signal

from roleplay.errors import RoleplayError
from roleplay.scenario import Answer
from roleplay.ui.stage.buyer_voice import BuyerVoice
from roleplay.ui.stage.ear import Capture, Ear
from roleplay.ui.worker import Runner
from roleplay.usecases import Scene, Services


class Hearing(Enum):
    """What is going on between a line and its answer."""

    SAYING = "saying"  # the buyer speaks
    WAITING = "waiting"  # for the answer
    LISTENING = "listening"
    WRITING = "writing"  # the last words are being written down
    HEARD = "heard"  # words are there; the host says whether they are right
    NOTHING = "nothing"  # there were no words in the sound


class Answering(QObject):
    """Says a line, then takes the answer down.

    ``changed``: anything shown.  For the timer: ``line_begun``, and ``began`` and
    ``ended`` of the answer; where nobody listens it begins when the line was said.
    """

    changed = Signal()
    line_begun = Signal()
    began = Signal()
    ended = Signal()

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self.ear = Ear(services.listening, services.microphone, runner)
        self.voice = BuyerVoice(services.speaking, services.player, runner)
        self.state = Hearing.WAITING
        self.answer: Answer | None = None
        self.trouble = ""
        self._scene: Scene | None = None
        self.voice.ended.connect(self._said)
        self.ear.taken.connect(self._taken)
        self.ear.failed.connect(self._failed)
        self.ear.changed.connect(self.changed)
        self.ear.words_changed.connect(self.changed)
        self.ear.stopped.connect(self._stopped)

    @property
    def can_listen(self) -> bool:
        """Whether the app can hear an answer now."""
        return self.ear.is_ready

    @property
    def words(self) -> str:
        """What was heard so far."""
        return f"{self.ear.final} {self.ear.tentative}".strip()

    def new_line(self, scene: Scene) -> None:
        """Let the buyer say the line."""
        self._scene, self.answer, self.trouble = scene, None, ""
        self.ear.discard()
        self.ear.load()
        self.ear.new_turn(scene.phrases)
        self.line_begun.emit()
        self.say()
        self.voice.prepare(scene.scenario_key, scene.turn.id)

    def say(self) -> None:
        """Say the line, or say it again."""
        if self._scene is not None:
            self.state = Hearing.SAYING
            self.voice.say(self._scene.line, self._scene.buyer.voice)
            self.changed.emit()

    def listen(self) -> None:
        """Begin to listen; what was heard before is forgotten."""
        if self._scene is None or not self.can_listen:
            return
        self.voice.stop()
        self.answer, self.trouble = None, ""
        scene = self._scene
        if self.ear.begin(scene.phrases, False, scene.turn.max_seconds):
            self.state = Hearing.LISTENING
            self.began.emit()
        self.changed.emit()

    def finish(self) -> None:
        """End the answer; its words come."""
        if self.state is Hearing.LISTENING:
            self.state = Hearing.WRITING
            self.ended.emit()
            self.ear.finish()
            self.changed.emit()

    def by_hand(self) -> None:
        """Stop voice and ear: somebody types, or only the room listens."""
        self.voice.stop()
        self.ear.discard()
        self.ended.emit()
        self.state = Hearing.WAITING

    def shut(self) -> None:
        """Be silent and deaf at once."""
        self.voice.shut()
        self.ear.discard()
        self.state = Hearing.WAITING
        self._scene = None

    def _said(self, seconds: float | None) -> None:
        if self.state is Hearing.SAYING:
            self.state = Hearing.WAITING
            if not self.can_listen:
                self.began.emit()
            self.changed.emit()

    def _taken(self, capture: Capture) -> None:
        answer = capture.taken.answer
        self.answer = answer if answer.words else None
        self.state = Hearing.HEARD if answer.words else Hearing.NOTHING
        self.changed.emit()

    def _stopped(self) -> None:
        self.state = Hearing.WRITING
        self.ended.emit()
        self.changed.emit()

    def _failed(self, error: RoleplayError) -> None:
        self.state, self.trouble = Hearing.NOTHING, str(error)
        self.ended.emit()
        self.changed.emit()
