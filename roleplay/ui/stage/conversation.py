"""The conversation behind the stage: what happens, in which order, and what is kept."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from roleplay.errors import RoleplayError
from roleplay.scenario import Answer, typed
from roleplay.ui.stage.answer_clock import AnswerClock
from roleplay.ui.stage.buyer_voice import BuyerVoice
from roleplay.ui.stage.ear import Capture, Ear
from roleplay.ui.stage.errand import Errand
from roleplay.ui.stage.hint import Hint
from roleplay.ui.stage.phase import MAY_ANSWER, Cut, Kept, Phase
from roleplay.ui.stage.silence import Silence
from roleplay.ui.worker import Runner
from roleplay.usecases import PlayedTurn, Scene, Services, Step

TICK_MS = 200
SLOWER = 0.75
"""Factor on the voice's rate for "Slower".  Source: engine.py."""


class Conversation(QObject):
    """Plays one attempt.  ``changed``: anything the stage shows, but for what moves.

    ``ticked`` comes some times a second while there is a time to show.  ``judged``
    carries a PlayedTurn; ``finished`` the attempt's id, after the last turn.
    """

    changed = Signal()
    ticked = Signal()
    line_begun = Signal()
    judged = Signal(object)
    finished = Signal(str)
    closed = Signal()

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        practising = services.practising
        self.ear = Ear(services.listening, services.microphone, runner)
        self.voice = BuyerVoice(services.speaking, services.player, runner)
        self.hint = Hint(practising, runner)
        self.silence = Silence(practising, runner)
        self.clock = AnswerClock()
        self.hands_free = False
        self.is_typing: Callable[[], bool] = lambda: False
        self._practising = practising
        self._errand = Errand(runner)
        self._leaving = Errand(runner)
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._forget()
        self._connect()

    def _connect(self) -> None:
        self.ear.taken.connect(self._taken)
        self.ear.failed.connect(self._not_taken)
        self.ear.stopped.connect(self._microphone_stopped)
        self.ear.changed.connect(self._ear_changed)
        self.voice.ended.connect(self._said)
        self.hint.changed.connect(self.changed)
        self.silence.filled.connect(self._fill)
        self._errand.failed.connect(self._failed)

    def _forget(self) -> None:
        self.phase = Phase.EMPTY
        self.scene: Scene | None = None
        self.last: PlayedTurn | None = None
        self.error: RoleplayError | None = None
        self.kept: Kept | None = None
        self.paused = False
        self._listens_again = False  # what failed was listening, not storing
        self._filling = False  # the buyer is filling a pause
        self._line_waits = False  # a line waits for the end of a pause

    # Opening ------------------------------------------------------------------------

    def open_scenario(self, key: str, seed: int | None = None) -> None:
        """Begin a new attempt of the scenario; shows its brief first.

        seed: of an opening that was shown already.
        """
        self._open(lambda: self._practising.begin(key, seed, varied=True))

    def resume(self, attempt_id: str) -> None:
        """Go on with an attempt where it was left."""
        self._open(lambda: self._practising.resume(attempt_id))

    def start_anew(self, attempt_id: str) -> None:
        """Close an attempt that cannot go on, and begin its scenario anew."""
        self._open(lambda: self._practising.start_anew(attempt_id))

    def close(self, attempt_id: str) -> None:
        """Close an attempt that cannot go on; ``closed`` comes after it."""
        self._errand.run(
            lambda: self._practising.abandon(attempt_id), lambda _: self.closed.emit()
        )

    def retry(self, attempt_id: str, number: int) -> None:
        """Try one turn of a finished attempt again."""
        self._open(lambda: self._practising.retry(attempt_id, number))

    def _open(self, work: Callable[[], Scene]) -> None:
        self.shut()
        self._forget()
        self.phase = Phase.OPENING
        self._errand.run(work, self._opened)
        self.ear.load()
        self._show()

    def _opened(self, scene: Scene) -> None:
        self.scene = scene
        if scene.number > 1 or scene.retry_of is not None:
            self._begin_line(scene)
            return
        self.phase = Phase.BRIEF
        self.voice.warm_up(scene.line, scene.buyer.voice)
        self._show()

    def start(self) -> None:
        """Leave the brief and let the buyer speak."""
        if self.phase is Phase.BRIEF and self.scene is not None:
            self._begin_line(self.scene)

    # The buyer's line ---------------------------------------------------------------

    @property
    def is_slower(self) -> bool:
        """Whether the buyer speaks slower than the scenario says."""
        return self.voice.speed < 1.0

    def _begin_line(self, scene: Scene) -> None:
        self.scene, self.error, self.kept = scene, None, None
        self.ear.new_turn(scene.phrases)
        self.hint.new_turn(scene)
        self.silence.new_turn(scene)
        self.clock.new_line()
        self._line_waits = self.paused
        self.phase = Phase.SPEAKING
        self.line_begun.emit()
        if self.paused:
            self._show()
        else:
            self._say_line()

    def _say_line(self) -> None:
        scene = self._require_scene()
        self._line_waits = self._filling = False
        self.phase = Phase.SPEAKING
        self.voice.say(scene.line, scene.buyer.voice)
        self.voice.prepare(scene.scenario_key, scene.turn.id)
        self._show()

    def hear_again(self) -> None:
        """Say the line once more; a response time counts from its new end."""
        scene = self.scene
        if scene is None or self.paused or self.phase not in MAY_ANSWER:
            return
        if self.phase in (Phase.SPEAKING, Phase.WAITING, Phase.NOT_HEARD):
            self._say_line()
        else:  # an offer stands: it stays
            self.voice.say(scene.line, scene.buyer.voice)

    def speak_slower(self, slower: bool) -> None:
        """Say this line again, slower or as usual, and the next ones too."""
        if slower != self.is_slower:
            self.voice.speed = SLOWER if slower else 1.0
            self.hear_again()
            self._show()

    def _said(self, seconds: float | None) -> None:
        if self._filling:
            self._filling = False
            self.clock.quiet_again()
        elif self.phase is Phase.SPEAKING:
            self.clock.line_is_over(seconds)
            self.phase = Phase.WAITING
        self._wait()

    def _wait(self) -> None:
        if self.phase is Phase.WAITING and self.hands_free and not self._filling:
            self.begin_answer()
        self._show()

    # The rep's answer ---------------------------------------------------------------

    @property
    def may_speak(self) -> bool:
        """Whether an answer may be begun by voice now."""
        able = self.scene is not None and self.ear.is_ready
        return able and self.phase in MAY_ANSWER and not self.paused

    def begin_answer(self) -> None:
        """Start to listen; what the buyer was saying stops."""
        if not self.may_speak:
            return
        scene, turn = self._require_scene(), self._require_scene().turn
        self._quieten()
        self.clock.answer_begins()
        if self.ear.begin(scene.phrases, self.hands_free, turn.max_seconds):
            self.phase = Phase.LISTENING
            self.error = self.kept = None
        self._show()

    def _quieten(self) -> None:
        """Let the buyer stop; a line cut short has no end to count from."""
        self.voice.stop()
        self._filling = False
        if self.phase is Phase.SPEAKING:
            self.clock.line_is_over(None)
            self.phase = Phase.WAITING

    def end_answer(self, cut: Cut = Cut.NONE) -> None:
        """Stop listening; the answer is sent, or kept and offered after a *cut*."""
        if self.phase is Phase.LISTENING:
            self.phase = Phase.WRITING
            self.ear.finish(cut)
            self._show()

    def _microphone_stopped(self) -> None:
        self.end_answer(Cut.MICROPHONE)

    def _taken(self, capture: Capture) -> None:
        answer = self.clock.timed(capture.taken.answer)
        cut, pcm = capture.cut, capture.taken.pcm
        if answer.words and cut is Cut.NONE:
            self._send(answer, pcm)
            return
        self.phase = Phase.NOT_HEARD
        if answer.words or cut is Cut.MICROPHONE:
            self.kept = Kept(answer, pcm, cut)
            self.phase = Phase.KEPT
        elif cut is Cut.PAUSE:
            self.phase = Phase.WAITING
        self._show()

    def _not_taken(self, error: RoleplayError) -> None:
        self._failed(error)
        self._listens_again = True

    def send_kept(self) -> None:
        """Send what was heard before the answer was cut off."""
        kept = self.kept
        if self.phase is Phase.KEPT and kept is not None and kept.answer.words:
            self._send(kept.answer, kept.pcm)

    def type_answer(self, text: str) -> bool:
        """Send a typed answer; False where there is nothing to send, or not now."""
        answer = typed(text)
        during = MAY_ANSWER | {Phase.LISTENING, Phase.WRITING}
        able = self.scene is not None and not self.paused and self.phase in during
        if not able or not answer.words:
            return False
        self.ear.discard()
        self._quieten()
        self.ear.show_answer(answer.text)
        self._send(self.clock.timed(answer), b"")
        return True

    def stop_writing(self) -> None:
        """Give up on the recogniser's last words, to type instead."""
        if self.phase is Phase.WRITING:
            self.ear.discard()
            self.phase = Phase.WAITING
            self._show()

    # The verdict --------------------------------------------------------------------

    def _send(self, answer: Answer, pcm: bytes) -> None:
        attempt_id = self._require_scene().attempt_id
        self.phase, self.error = Phase.SCORING, None
        self.kept = Kept(answer, pcm, Cut.NONE)
        self._listens_again = False
        self._errand.run(
            lambda: self._practising.answer(attempt_id, answer, pcm), self._judged
        )
        self._show()

    def _judged(self, step: Step) -> None:
        self.kept, self.last = None, step.played
        self.judged.emit(step.played)
        if step.scene is not None:
            self._begin_line(step.scene)
            return
        self.phase = Phase.OVER
        self._show()
        self.finished.emit(self._require_scene().attempt_id)

    def _failed(self, error: RoleplayError) -> None:
        self.phase, self.error = Phase.FAILED, error
        self._listens_again = False
        self._show()

    def listen_again(self) -> None:
        """Listen to the answer once more, with the microphone there is now."""
        self.ear.look_for_microphone()
        self.begin_answer()

    def try_again(self) -> None:
        """Do again what failed: listen, store the answer or open the scenario."""
        if self.phase is not Phase.FAILED or self.paused:
            return
        if self._listens_again:
            self.listen_again()
            return
        self.phase = Phase.OPENING if self.scene is None else Phase.SCORING
        self.error = None
        self._show()
        self._errand.again()

    # Pause and silence --------------------------------------------------------------

    def pause(self) -> None:
        """Hold everything; an answer under way is kept and offered afterwards."""
        if self.paused or self.scene is None:
            return
        self.paused = True
        self.clock.spoil()
        self._line_waits = self._line_waits or self.phase is Phase.SPEAKING
        self.voice.stop()
        self._filling = False
        self.end_answer(Cut.PAUSE)
        self._show()

    def go_on(self) -> None:
        """Go on after a pause; a line that was cut off is said from its start."""
        if not self.paused:
            return
        self.paused = False
        self.clock.go_on()
        if self._line_waits and self.phase is Phase.SPEAKING:
            self._say_line()
        else:
            self._wait()

    def _fill(self, text: str) -> None:
        if self._is_quiet and self.phase is Phase.LISTENING:
            self.ear.discard()  # it would hear the buyer
            self.phase = Phase.WAITING
        if self.phase is Phase.WAITING and not self.paused:
            self._filling = True
            self.voice.say(text, self._require_scene().buyer.voice)
        self._show()

    @property
    def _is_quiet(self) -> bool:
        if self.phase is Phase.LISTENING:
            return self.hands_free and not self.ear.has_words
        return self.phase is Phase.WAITING and not self._filling

    def _tick(self) -> None:
        self.ticked.emit()
        if self._is_quiet and not self.is_typing():
            self.silence.pass_time(self.clock.quiet_s)

    # Ending -------------------------------------------------------------------------

    def abandon_unstarted(self) -> None:
        """Give up an attempt of which not even the first line was said."""
        scene = self.scene
        if self.phase is Phase.BRIEF and scene is not None:
            attempt_id = scene.attempt_id
            # If that fails, it stays in the list as not finished: no harm done.
            self._leaving.run(
                lambda: self._practising.abandon(attempt_id), lambda _: None
            )

    def shut(self) -> None:
        """End sound and listening at once, and forget the attempt.

        Finished turns are stored.  Call it before the runner is closed.
        """
        self._ticks.stop()
        self.voice.shut()
        self.ear.discard()
        self._errand.forget()
        self.silence.new_turn(None)
        self.phase, self.scene = Phase.EMPTY, None

    def _ear_changed(self) -> None:
        if self.phase is Phase.WAITING and self.hands_free and not self.paused:
            self._wait()
        else:
            self._show()

    def _show(self) -> None:
        busy = (Phase.WAITING, Phase.LISTENING, Phase.WRITING)
        if (self.phase in busy and not self.paused) or self.ear.is_loading:
            if not self._ticks.isActive():
                self._ticks.start()
        else:
            self._ticks.stop()
        self.changed.emit()

    def _require_scene(self) -> Scene:
        assert self.scene is not None, "there is no conversation"
        return self.scene
