"""A field for a day, with a calendar to choose it from."""

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit

from roleplay.ui.look import Look

HEIGHT = 38


class DayField(QDateEdit):
    """A day, from *first* on if given; the wheel scrolls the page instead."""

    def __init__(
        self, look: Look, name: str, day: date, first: date | None = None
    ) -> None:
        super().__init__(_qt(day))
        self._look = look
        if first is not None:
            self.setMinimumDate(_qt(first))
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setCalendarPopup(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        look.changed.connect(self._look_changed)
        self._look_changed()

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show another day."""
        self.setDate(_qt(day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: what it passes over must not change."""
        event.ignore()

    def _look_changed(self) -> None:
        self.setFont(self._look.font("body"))
        self.setMinimumHeight(self._look.px(HEIGHT))


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
