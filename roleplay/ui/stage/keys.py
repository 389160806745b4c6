"""The keys of the stage: letters act, the Space bar is held."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from roleplay.ui.widgets import TalkState

if TYPE_CHECKING:
    from roleplay.ui.stage.screen import StageScreen


class Keys(QObject):
    """Takes the keys that no field and no button took.

    While the Space bar is held it watches the whole application, because the release
    goes to whatever has the focus by then.
    """

    def __init__(self, screen: "StageScreen") -> None:
        super().__init__(screen)
        self._screen = screen
        keys = Qt.Key
        self._everywhere: dict[int, Callable[[], None]] = {
            keys.Key_Escape: screen.back,
            keys.Key_Return: screen.drawing.primary_act,
            keys.Key_Enter: screen.drawing.primary_act,
            keys.Key_P: screen.toggle_pause,
        }
        self._talking: dict[int, Callable[[], None]] = {
            keys.Key_Space: self._hold,
            keys.Key_T: screen.type_instead,
            keys.Key_R: screen.conversation.hear_again,
            keys.Key_H: self._hint,
        }

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; False where it means nothing here."""
        plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        act = self._everywhere.get(event.key())
        if self._screen.pages.currentWidget() is self._screen.talking:
            act = act or self._talking.get(event.key())
        if act is None or event.modifiers() & ~plain:
            return False
        if not event.isAutoRepeat():
            act()
        return True

    def release(self, event: QKeyEvent) -> bool:
        """Let go of the Space bar; False for any other key."""
        if event.key() != Qt.Key.Key_Space:
            return False
        if not event.isAutoRepeat():
            self._let_go()
        return True

    def forget(self) -> None:
        """Stop watching for the release."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the Space bar is held: see it released, wherever that goes."""
        kind = event.type()
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            return self.release(event)
        gone = kind == QEvent.Type.WindowDeactivate and watched is self._screen.window()
        if gone or kind == QEvent.Type.ApplicationDeactivate:
            self.forget()
            self._screen.talk.slip()
        return False

    def _hold(self) -> None:
        talk, application = self._screen.talk, QApplication.instance()
        if talk.state is TalkState.OFF:
            self._screen.conversation.ear.look_for_microphone()
        if not talk.is_held and application is not None:
            application.installEventFilter(self)
            talk.press()

    def _let_go(self) -> None:
        self.forget()
        self._screen.talk.release()

    def _hint(self) -> None:
        hint = self._screen.conversation.hint
        hint.show(not hint.is_open)
