"""Enter on a button; Qt presses one by Space alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def clicked_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Click *button* if the event is Enter, not one that repeats itself.

    Returns whether it was; where not, the key is for others.
    """
    if event.key() not in ENTER or event.isAutoRepeat():
        return False
    button.click()
    return True
