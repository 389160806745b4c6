"""All keys, in a box of their own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

KEYS = """Ctrl+1, 2, 3, 4    Today, Scenarios, Progress, Leaderboard
Ctrl+,    Settings
/    Search
Enter    The page's main act
I or Space    More about a scenario
Space    Hold to talk, let go to send
T    Type the answer
R    Hear the line again
H    Hint
P    Pause
Esc    Leave; nothing is lost
Ctrl+C, Ctrl+P    Copy a debrief as text, save it as PDF
N, Shift+N    The debrief's next criterion not met, the one before
F1 or ?    These keys"""


def show_keys(parent: QWidget) -> None:
    """Show all keys over *parent*."""
    box = QMessageBox(parent)
    box.setWindowTitle("All keys")
    box.setText(KEYS)
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
