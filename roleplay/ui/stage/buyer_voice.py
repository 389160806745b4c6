"""The buyer's voice: a line rendered on the voice lane and played."""

from PySide6.QtCore import QObject, QTimer, Signal

from roleplay.errors import RoleplayError
from roleplay.scenario import Voice
from roleplay.ui.worker import Lane, Runner, Ticket
from roleplay.usecases import Clip, Player, Speaking
from roleplay.words import tr

NO_OUTPUT = tr("No loudspeaker was found, so the buyer's lines are captions only.")


class BuyerVoice(QObject):
    """Says one line at a time.  ``ended`` always comes, unless ``stop()`` did.

    enabled: the person wants to hear it.  speed: factor on the voice's rate.
    ``position``: share of the line said, 0 to 1.  ``ended``: length in seconds, or
    None where the line was only shown.  ``mute``: why there is no sound, told once.
    """

    position = Signal(float)
    ended = Signal(object)
    mute = Signal(str)

    def __init__(self, speaking: Speaking, player: Player, runner: Runner) -> None:
        super().__init__()
        self.enabled = True
        self.speed = 1.0
        self._speaking = speaking
        self._player = player
        self._runner = runner
        self._nth = 0
        self._told = False
        self._ticket: Ticket[Clip] | None = None
        self._preparing: Ticket[None] | None = None

    def say(self, text: str, voice: Voice) -> None:
        """Say *text*; what was being said stops."""
        self.stop()
        nth, speed = self._nth, self.speed
        if not self.enabled or not self._player.has_output:
            if self.enabled:
                self._tell(NO_OUTPUT)
            QTimer.singleShot(0, self, lambda: self._over(nth, None))
            return
        self._ticket = self._runner.submit(
            Lane.VOICE,
            lambda: self._speaking.speak(text, voice, speed),
            owner=self,
            done=lambda clip: self._rendered(nth, clip),
            failed=lambda error: self._failed(nth, error),
        )

    def prepare(self, scenario_key: str, turn_id: str) -> None:
        """Render the lines that may follow, while the rep thinks."""
        if not self.enabled:
            return
        if self._preparing is not None:
            self._preparing.drop()
        self._preparing = self._runner.submit(
            Lane.VOICE,
            lambda: self._speaking.prepare(scenario_key, turn_id),
            owner=self,
            done=lambda _: None,
            # The line itself will say so when its turn comes.
            failed=lambda error: None,
        )

    def warm_up(self, text: str, voice: Voice) -> None:
        """Render the first line ahead, so that it starts at once."""
        if not self.enabled:
            return
        speed = self.speed
        self._runner.submit(
            Lane.VOICE,
            lambda: self._speaking.speak(text, voice, speed),
            owner=self,
            done=lambda _: None,
            failed=lambda error: None,
        )

    def stop(self) -> None:
        """Be silent at once; ``ended`` does not come."""
        self._nth += 1
        if self._ticket is not None:
            self._ticket.drop()
            self._ticket = None
        self._player.stop()

    def shut(self) -> None:
        """Be silent and skip what was to be rendered ahead."""
        self.stop()
        if self._preparing is not None:
            self._preparing.drop()

    def _rendered(self, nth: int, clip: Clip) -> None:
        if nth != self._nth:
            return
        self._ticket = None
        length_s = max(clip.seconds, 0.001)
        self._player.play(
            clip.path,
            lambda: self._over(nth, clip.seconds),
            lambda at_s: self._moved(nth, at_s / length_s),
        )

    def _failed(self, nth: int, error: RoleplayError) -> None:
        if nth == self._nth:
            self._tell(tr("{error} The lines are shown as captions.", error=error))
            self._over(nth, None)

    def _moved(self, nth: int, share: float) -> None:
        if nth == self._nth:
            self.position.emit(min(1.0, share))

    def _over(self, nth: int, seconds: float | None) -> None:
        if nth == self._nth:
            self._nth += 1
            self._ticket = None
            self.ended.emit(seconds)

    def _tell(self, why: str) -> None:
        if not self._told:
            self._told = True
            self.mute.emit(why)
