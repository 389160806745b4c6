"""A hand for choices on screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot


def pick(qtbot: QtBot, box: QComboBox, text: str) -> None:
    """Choose an entry by keyboard."""
    row = box.findText(text)
    assert row >= 0
    key = Qt.Key.Key_Down if row > box.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(row - box.currentIndex())):
        qtbot.keyClick(box, key)
    assert box.currentText() == text
