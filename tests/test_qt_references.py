"""PySide6 6.12.0 drops references on Python 3.11, until the process aborts."""

import sys

from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    sent = Signal(int)


def test_qt_keeps_reference_counts(qapp: object) -> None:
    sender = Sender()
    before = sys.getrefcount(True)
    for number in range(50):
        sender.sent.emit(number)
    assert abs(sys.getrefcount(True) - before) < 10
