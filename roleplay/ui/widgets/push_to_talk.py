"""The button one holds to speak."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from roleplay.ui.look import Look
from roleplay.ui.widgets.button import Button
from roleplay.words import tr


class TalkState(Enum):
    """What the button shows."""

    READY = "ready"
    TALKING = "talking"
    BUSY = "busy"
    OFF = "off"


class PushToTalk(Button):
    """Hold it, or the Space bar, and speak; let go to send.

    ``pressed_down`` starts an answer; ``let_go`` sends it.  With ``set_toggles(True)``
    one press starts and the next one sends.  A screen reader's press always works that
    way, since it cannot hold.  Presses while busy or off are nothing.
    """

    pressed_down = Signal()
    let_go = Signal()
    let_slip = Signal()  # focus was lost while holding: not the person's doing

    def __init__(self, look: Look) -> None:
        super().__init__(
            look, "primary", tr("Hold to answer"), "mic", tr("Space"), "talk"
        )
        self._state = TalkState.READY
        self._toggles = False
        self._held = False
        self.setAccessibleName(tr("Hold to answer"))
        self.clicked.connect(self._pressed_once)

    @property
    def state(self) -> TalkState:
        """What it shows."""
        return self._state

    @property
    def is_held(self) -> bool:
        """Whether it, or the Space bar, is held down."""
        return self._held

    def set_toggles(self, toggles: bool) -> None:
        """Start and send by a press each, instead of holding."""
        self._toggles = toggles
        self.show_state(self._state)

    def show_state(self, state: TalkState, words: str = "", reason: str = "") -> None:
        """Show *state*; *words* replace the usual ones; *reason*: why it is off."""
        self._state = state
        usual = {
            TalkState.READY: tr("Press to answer")
            if self._toggles
            else tr("Hold to answer"),
            TalkState.TALKING: tr("Press to send")
            if self._toggles
            else tr("Let go to send"),
            TalkState.BUSY: tr("Scoring"),
            TalkState.OFF: tr("Hold to answer"),
        }
        self.ring.hold(state is TalkState.TALKING)
        self.setText(words or usual[state])
        self.setAccessibleName(self.text())
        self.set_busy(state is TalkState.BUSY)
        self.set_enabled(state is not TalkState.OFF, reason)
        if state in (TalkState.BUSY, TalkState.OFF):
            self._held = False

    def press(self) -> None:
        """Hold it down, as with the Space bar; does nothing while held or busy."""
        if self._held or self._state in (TalkState.BUSY, TalkState.OFF):
            return
        self._held = True
        if self._state is TalkState.TALKING:
            self.let_go.emit()
        else:
            self.pressed_down.emit()

    def release(self) -> None:
        """Let it go; does nothing where it was not held."""
        if not self._held:
            return
        self._held = False
        if not self._toggles and self._state is TalkState.TALKING:
            self.let_go.emit()

    def slip(self) -> None:
        """Let it go because focus went elsewhere; what was said is not sent."""
        if not self._held:
            return
        self._held = False
        if not self._toggles and self._state is TalkState.TALKING:
            self.let_slip.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.press()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hold: a second press in quick succession is a press like any other."""
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.release()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Keep holding, also beside the button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold with Space; Enter presses once."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.press()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if event.key() != Qt.Key.Key_Space:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self.release()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Never be left held."""
        super().focusOutEvent(event)
        self.slip()

    def changeEvent(self, event: QEvent) -> None:
        """Never be left held by a window that is no longer active."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.slip()

    def _pressed_once(self) -> None:
        if self._state is TalkState.TALKING:
            self.let_go.emit()
        elif self._state is TalkState.READY:
            self.pressed_down.emit()
