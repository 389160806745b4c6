"""The window on the whole screen, and back as it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class WholeScreen:
    """Fills the screen with the window of *inside*."""

    def __init__(self, inside: QWidget) -> None:
        self._inside = inside
        self._was: Qt.WindowState | None = None

    def fill(self) -> None:
        """Fill the screen; the window's state is remembered."""
        window = self._inside.window()
        if not window.isFullScreen():
            self._was = window.windowState()
            window.showFullScreen()

    def restore(self) -> None:
        """Give the window its state back, where it was changed here."""
        was, self._was = self._was, None
        if was is not None:
            self._inside.window().setWindowState(was)

    def toggle(self) -> None:
        """Fill the screen, or stand in the window."""
        if self._inside.window().isFullScreen():
            self.restore()
        else:
            self.fill()
