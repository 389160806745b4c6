"""A field for a day, with a calendar to choose from."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit

from roleplay.ui.look import Look


class DayField(QDateEdit):
    """A day.  A turn of the wheel lets the page scroll."""

    def __init__(self, look: Look, name: str, day: date) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self._look = look
        self.setDisplayFormat("d MMM yyyy")
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        look.changed.connect(self._look_changed)
        self._look_changed()

    @property
    def day(self) -> date:
        """The day that is set."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_day(self, day: date) -> None:
        """Set a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def _look_changed(self) -> None:
        self.setFont(self._look.font("body"))
        self.setMinimumHeight(self._look.px(38))
