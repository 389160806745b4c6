"""Card: when the two meet next, and the file that takes it into a calendar."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from roleplay.ui.coaching.one_on_one.head_bar import LENGTHS
from roleplay.ui.coaching.one_on_one.words import clock, when
from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Flow, Label, Segmented, announce
from roleplay.usecases import PlannedMeeting
from roleplay.words import tr

AHEAD = timedelta(days=14)
"""How far the next one is proposed, at the same time of day.  Source: own choice."""

FIRST_HOUR, LAST_HOUR, STEP_MIN = 6, 22, 15
"""Times of day offered.  Source: own choice."""

EARLIEST = date(2000, 1, 1)
"""So early that a past day can be typed, and is refused with its reason."""


class TimeField(QComboBox):
    """A time of day, in steps; the wheel scrolls the page instead."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Time"))
        for hour in range(FIRST_HOUR, LAST_HOUR):
            for minute in range(0, 60, STEP_MIN):
                at = time(hour, minute)
                self.addItem(clock(at), at)

    @property
    def at(self) -> time:
        """The time that is shown."""
        shown = self.currentData()
        assert isinstance(shown, time)
        return shown

    def show_time(self, at: time) -> None:
        """Show the step a time lies in; the first or last for one beyond them."""
        steps = [self.itemData(index) for index in range(self.count())]
        earlier = [index for index, step in enumerate(steps) if step <= at]
        self.setCurrentIndex(earlier[-1] if earlier else 0)

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
        self.add(Label(look, tr("Next one-on-one"), "card-title"))
        self.told = Label(look, "", "body", wraps=True)
        self.add(self.told)
        fields = QWidget()
        flow = Flow()
        fields.setLayout(flow)
        self.day = DayField(look, tr("Day"), date.today(), EARLIEST)
        self.time = TimeField()
        names = tuple(tr("{minutes} min", minutes=minutes) for minutes in LENGTHS)
        self.length = Segmented(look, tr("How long it takes"), names, 1)
        self.plan = Button(look, "plain", tr("Plan it"), "calendar")
        self.plan.clicked.connect(self._send)
        for field in (self.day, self.time, self.length, self.plan):
            flow.addWidget(field)
        self.add(fields)
        self.message = Label(look, "", "small", "amber-text", wraps=True)
        self.message.hide()
        self.add(self.message)
        row = QHBoxLayout()
        self.calendar = Button(look, "quiet", tr("To my calendar"), size="small")
        self.calendar.setToolTip(tr("Save as a file that any calendar takes in (.ics)"))
        self.calendar.clicked.connect(self.calendar_wanted)
        row.addWidget(self.calendar)
        row.addStretch(1)
        self.column.addLayout(row)

    def show_next(self, planned: PlannedMeeting | None, met_at: datetime) -> None:
        """Show what is planned, or propose the same time in two weeks."""
        met_at = met_at.astimezone(self._zone)
        self.say("")
        self.calendar.setVisible(planned is not None)
        if planned is not None:
            self.told.setText(when(planned.starts_at, planned.minutes))
            self._show(planned.starts_at)
        else:
            self.told.setText(tr("Not planned yet."))
            self._show(met_at + AHEAD)

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
        self.time.show_time(at.time())

    def _send(self) -> None:
        starts_at = datetime.combine(self.day.day, self.time.at, self._zone)
        self.planned.emit(starts_at, LENGTHS[self.length.current])
