"""A thin line between rows."""

from PySide6.QtWidgets import QFrame


def rule() -> QFrame:
    """Return a line that separates and says nothing."""
    line = QFrame()
    line.setProperty("surface", "rule")
    return line
