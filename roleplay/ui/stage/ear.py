"""Hearing one answer: microphone to recogniser, off the interface thread."""

import logging
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal

from roleplay.errors import RoleplayError
from roleplay.ui.stage.phase import Cut
from roleplay.ui.worker import Lane, Runner, Ticket
from roleplay.usecases import Event, Heard, Listening, Microphone, SoundQueue, Taken
from roleplay.words import tr

logger = logging.getLogger(__name__)

NO_MICROPHONE = tr("No microphone was found. Plug one in, or type your answers.")
NOT_OPENED = tr(
    "The microphone could not be opened. Allow it in the system's settings, or type."
)


@dataclass(frozen=True, slots=True)
class Capture:
    """An answer taken down.  cut: why it ended, where the rep did not end it."""

    taken: Taken
    cut: Cut


class Ear(QObject):
    """Loads the recogniser once, then takes down one answer after the other.

    ``taken`` carries a Capture, ``failed`` a RoleplayError; all signals come on the
    interface thread.  final, tentative: the words of the answer so far.
    """

    changed = Signal()
    level = Signal(float)
    words_changed = Signal()
    taken = Signal(object)
    failed = Signal(object)
    stopped = Signal()  # the microphone stopped by itself; ``taken`` follows
    _event = Signal(int, object)
    _progress = Signal(str, object)

    def __init__(
        self,
        listening: Listening,
        microphone: Microphone,
        runner: Runner,
    ) -> None:
        super().__init__()
        self.device_id = ""  # the system's default
        self._listening = listening
        self._microphone = microphone
        self._runner = runner
        self._nth = 0
        self._sound: SoundQueue | None = None
        self._ticket: Ticket[Taken] | None = None
        self._preparing: Ticket[None] | None = None
        self._cut = Cut.NONE
        self._loading = False
        self._loading_since = QElapsedTimer()
        self._writing_since = QElapsedTimer()
        self._loading_share: float | None = None
        self._refusal = ""  # why the recogniser cannot be used
        self._no_device = ""
        self.final = ""
        self.tentative = ""
        queued = Qt.ConnectionType.QueuedConnection
        self._event.connect(self._on_event, queued)
        self._progress.connect(self._on_progress, queued)

    @property
    def is_ready(self) -> bool:
        """Whether an answer can be spoken now."""
        return not self._loading and not self.missing

    @property
    def missing(self) -> str:
        """What is missing for speaking, and what to do, in one line; or ""."""
        return self._refusal or self._no_device

    @property
    def is_loading(self) -> bool:
        """Whether the recogniser is being loaded."""
        return self._loading

    @property
    def loading_s(self) -> int:
        """Whole seconds it has been loading."""
        return self._loading_since.elapsed() // 1000 if self._loading else 0

    @property
    def loading_share(self) -> float | None:
        """How much of the loading is done, 0 to 1; None where nobody knows."""
        return self._loading_share

    @property
    def writing_s(self) -> int:
        """Whole seconds since the answer ended and its last words are awaited."""
        return self._writing_since.elapsed() // 1000

    @property
    def is_open(self) -> bool:
        """Whether the microphone records."""
        return self._sound is not None

    @property
    def has_words(self) -> bool:
        """Whether any word was heard in this answer."""
        return bool(self.final or self.tentative)

    def new_turn(self, phrases: tuple[str, ...]) -> None:
        """Forget the words, look for a microphone, adapt to *phrases* ahead."""
        self.show_answer("")
        self.look_for_microphone()
        if self._preparing is not None:
            self._preparing.drop()
        self._preparing = self._runner.submit(
            Lane.SPEECH,
            lambda: self._listening.prepare(phrases),
            owner=self,
            done=lambda _: None,
            failed=lambda error: None,  # listening itself will tell
        )

    def show_answer(self, text: str) -> None:
        """Let *text* stand as the words of the answer."""
        self.final, self.tentative = text, ""
        self.words_changed.emit()

    def load(self) -> None:
        """Load the recogniser, unless it is, and look for a microphone."""
        self.look_for_microphone()
        if self._loading or self._listening.hearing is not None:
            return
        self._loading = True
        self._loading_since.start()
        self._runner.submit(
            Lane.SPEECH,
            lambda: self._listening.load(self._progress.emit),
            owner=self,
            done=self._loaded,
            failed=self._not_loaded,
        )
        self.changed.emit()

    def renew(self) -> None:
        """Take the recogniser there is now: another was loaded meanwhile."""
        self._refusal = ""
        self.look_for_microphone()

    def look_for_microphone(self) -> None:
        """Look again whether there is one."""
        found = bool(self._microphone.devices())
        self._no_device = "" if found else NO_MICROPHONE
        self.changed.emit()

    def begin(
        self, phrases: tuple[str, ...], hands_free: bool, max_seconds: float | None
    ) -> bool:
        """Start to record and to listen; False where the microphone cannot."""
        self.discard()
        self.show_answer("")
        self._nth += 1
        nth, sound = self._nth, SoundQueue()
        self._cut = Cut.NONE
        self._sound = sound
        if not self._microphone.start(
            self.device_id,
            sound,
            lambda level: self._on_level(nth, level),
            lambda why: self._on_lost(nth, why),
        ):
            self._sound = None
            return False
        self._ticket = self._runner.submit(
            Lane.SPEECH,
            lambda: self._listening.listen(
                sound,
                phrases,
                lambda event: self._event.emit(nth, event),
                hands_free=hands_free,
                max_seconds=max_seconds,
            ),
            owner=self,
            done=lambda taken: self._on_taken(nth, taken),
            failed=lambda error: self._on_failed(nth, error),
        )
        return True

    def finish(self, cut: Cut = Cut.NONE) -> None:
        """End the answer; ``taken`` comes when its last words are written down."""
        if self._cut is Cut.NONE:
            self._cut = cut
        self._writing_since.start()
        self._close()

    def discard(self) -> None:
        """End the answer and forget it; nothing comes any more."""
        self._nth += 1
        self._close()
        if self._ticket is not None:
            self._ticket.drop()
            self._ticket = None
        if self._preparing is not None:
            self._preparing.drop()

    def _close(self) -> None:
        sound, self._sound = self._sound, None
        if sound is not None:
            self._microphone.stop()
            sound.close()

    def _on_level(self, nth: int, level: float) -> None:
        if nth == self._nth:
            self.level.emit(level)

    def _on_lost(self, nth: int, why: str) -> None:
        if nth != self._nth or self._sound is None:
            return
        if self._ticket is None:  # it never started
            self._no_device = NO_MICROPHONE if why == "no-device" else NOT_OPENED
            self._sound = None
            self.changed.emit()
            return
        self.finish(Cut.MICROPHONE)
        self.stopped.emit()

    def _on_event(self, nth: int, event: Event) -> None:
        if nth != self._nth:
            return
        if isinstance(event, Heard):
            self.final = f"{self.final} {event.text}".strip()
            self.tentative = ""
        else:
            self.tentative = event.text
        self.words_changed.emit()

    def _on_taken(self, nth: int, taken: Taken) -> None:
        if nth != self._nth:
            return
        self._ticket = None
        self._close()
        cut = self._cut
        if cut is Cut.NONE and taken.ended_by == "lost":
            cut = Cut.RECOGNISER
        if taken.answer.words:
            self.show_answer(taken.answer.text)
        self.taken.emit(Capture(taken, cut))

    def _on_failed(self, nth: int, error: RoleplayError) -> None:
        if nth != self._nth:
            return
        self._ticket = None
        self._close()
        self.failed.emit(error)

    def _on_progress(self, what: str, share: object) -> None:
        self._loading_share = share if isinstance(share, float) else None
        self.changed.emit()

    def _loaded(self, hearing: object) -> None:
        self._loading = False
        self._refusal = ""
        self.changed.emit()

    def _not_loaded(self, error: RoleplayError) -> None:
        logger.info("Answers are typed: %s", type(error).__name__)
        self._loading = False
        self._refusal = self._listening.missing or str(error)
        self.changed.emit()
