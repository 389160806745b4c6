"""Card: when the two meet next, and the file that takes it into a calendar."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QWidget

from roleplay.ui.coaching.one_on_one.head_bar import LENGTHS
from roleplay.ui.coaching.one_on_one.words import when
from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Flow, Label, Segmented, announce
from roleplay.usecases import PlannedMeeting

AHEAD = timedelta(days=14)
"""How far the next one is proposed, at the same time of day.  Source: own choice."""

EARLIEST = date(2000, 1, 1)
"""So early that a past day can be typed, and is refused with its reason."""


class TimeField(QTimeEdit):
    """A time of day; the wheel scrolls the page instead."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: what it passes over must not change."""
        event.ignore()


class NextForm(Card):
    """``planned``: an aware datetime and minutes.  ``calendar_wanted``."""

    planned = Signal(object, int)
    calendar_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=10)
        self._zone = datetime.now().astimezone().tzinfo
        self.add(Label(look, "Next one-on-one", "card-title"))
        self.told = Label(look, "", "body", wraps=True)
        self.add(self.told)
        fields = QWidget()
        flow = Flow()
        fields.setLayout(flow)
        self.day = DayField(look, "Day", date.today(), EARLIEST)
        self.time = TimeField()
        self.time.setDisplayFormat("H:mm")
        self.time.setAccessibleName("Time")
        self.time.setFont(look.font("body"))
        self.time.setMinimumHeight(look.px(38))
        names = tuple(f"{minutes} min" for minutes in LENGTHS)
        self.length = Segmented(look, "How long it takes", names, 1)
        self.plan = Button(look, "plain", "Plan it", "calendar")
        self.plan.clicked.connect(self._send)
        for field in (self.day, self.time, self.length, self.plan):
            flow.addWidget(field)
        self.add(fields)
        self.message = Label(look, "", "small", "amber-text", wraps=True)
        self.message.hide()
        self.add(self.message)
        row = QHBoxLayout()
        self.calendar = Button(look, "quiet", "To my calendar", size="small")
        self.calendar.setToolTip("Save as a file that any calendar takes in (.ics)")
        self.calendar.clicked.connect(self.calendar_wanted)
        row.addWidget(self.calendar)
        row.addStretch(1)
        self.column.addLayout(row)

    def show_next(self, planned: PlannedMeeting | None, met_at: datetime) -> None:
        """Show what is planned, or propose the same time in two weeks."""
        met_at = met_at.astimezone(self._zone)
        is_ahead = planned is not None and planned.starts_at > met_at
        self.say("")
        self.calendar.setVisible(is_ahead)
        if planned is not None and is_ahead:
            self.told.setText(when(planned.starts_at, planned.minutes))
            self._show(planned.starts_at)
        else:
            self.told.setText("Not planned yet.")
            self._show(_whole_quarter(met_at + AHEAD))

    def say(self, text: str) -> None:
        """Say what to know about the time; "" for nothing."""
        self._say(text, "amber-text")

    def show_error(self, text: str) -> None:
        """Say why it was not planned."""
        self._say(text, "coral-text")

    def _say(self, text: str, token: str) -> None:
        self.message.set_token(token)
        self.message.setText(text)
        self.message.setVisible(bool(text))
        announce(self, text)

    def _show(self, at: datetime) -> None:
        self.day.show_day(at.date())
        self.time.setTime(QTime(at.hour, at.minute))

    def _send(self) -> None:
        shown = self.time.time()
        at = time(shown.hour(), shown.minute())
        starts_at = datetime.combine(self.day.day, at, self._zone)
        self.planned.emit(starts_at, LENGTHS[self.length.current])


def _whole_quarter(at: datetime) -> datetime:
    return at.replace(minute=at.minute - at.minute % 15, second=0, microsecond=0)
