"""All keys, in a box of their own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from roleplay.words import tr

KEYS = tr(
    "Ctrl+1, 2, 3, 4    Today, Scenarios, Progress, Leaderboard\n"
    "Ctrl+,    Settings\n/    Search\nEnter    The page's main act\n"
    "I or Space    More about a scenario\nSpace    Hold to talk, "
    "let go to send\nT    Type the answer\nR    Hear the line "
    "again\nH    Hint\nP    Pause\nEsc    Leave; nothing is lost\n"
    "Ctrl+C, Ctrl+P    Copy a debrief as text, save it as PDF\nN, "
    "Shift+N    The debrief's next criterion not met, the one "
    "before\nF1 or ?    These keys"
)


def show_keys(parent: QWidget) -> None:
    """Show all keys over *parent*."""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("All keys"))
    box.setText(KEYS)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
