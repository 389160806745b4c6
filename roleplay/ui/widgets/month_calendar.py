"""A month: which days were practised, and on which something is due."""

from calendar import Calendar
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets.announcing import announce
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.usecases import month_words, plain_day, short_weekday
from roleplay.words import tr

HEAD, CELL = 24, 50
DOT = 3.5
MOST_DOTS = 3
KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


@dataclass(frozen=True, slots=True)
class DayMarks:
    """What is marked on a day.  words: what a reader hears, and a tooltip says."""

    practised: int = 0
    due: int = 0
    seen: bool = False
    words: str = ""


class MonthCalendar(QWidget):
    """Arrow keys go from day to day; ``turned`` asks for the month before or after."""

    turned = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._first = date(2000, 1, 1)
        self._today = self._first
        self._day = self._first
        self._marks: dict[date, DayMarks] = {}
        self._starts_on = 0
        self.setAccessibleName(tr("Calendar"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 10)
        look.changed.connect(self._look_changed)

    def show_month(
        self,
        first_on: date,
        today: date,
        marks: dict[date, DayMarks],
        week_starts_on: int = 0,
    ) -> None:
        """Show the month that begins on a day.  week_starts_on: 0 for Monday to 6."""
        self._starts_on = week_starts_on
        self._first, self._today, self._marks = first_on, today, marks
        same = (today.year, today.month) == (first_on.year, first_on.month)
        self._day = today if same else first_on
        practised = sum(mark.practised > 0 for mark in marks.values())
        self.setAccessibleName(
            tr(
                "{month_words}, practised on {practised} days",
                month_words=month_words(first_on),
                practised=practised,
            )
        )
        self._tell()
        self.updateGeometry()
        self.update()

    @property
    def day(self) -> date:
        """The day the arrow keys stand on."""
        return self._day

    def words_of(self, day: date) -> str:
        """Return what is on a day, in words."""
        marks = self._marks.get(day)
        return f"{plain_day(day)}: {marks.words if marks else 'nothing'}"

    def sizeHint(self) -> QSize:
        """Return the room of the weeks of this month."""
        px = self._look.px
        return QSize(px(278), px(HEAD) + len(self._weeks()) * px(CELL))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(self._look.px(210), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by day and week; beyond the month's ends, ask for another month."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in KEYS:
            day = self._day + timedelta(days=KEYS[key])
            if day.month != self._first.month:
                self.turned.emit(1 if KEYS[key] > 0 else -1)
                return
            self._day = day
            self._tell()
            announce(self, self.words_of(day))
            self.update()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what is on the day under the mouse."""
        for day, box in self._cells():
            if box.contains(event.position()) and day in self._marks:
                place = event.globalPosition().toPoint()
                QToolTip.showText(place, self.words_of(day), self)
                return
        QToolTip.hideText()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days with their marks."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font("caption"))
        painter.setPen(look.color("muted"))
        for column, day in enumerate(self._weeks()[0]):
            box = QRectF(self._cell(column, 0))
            box = QRectF(box.left(), 0, box.width(), look.px(HEAD))
            letter = short_weekday(day)[:1]
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, letter)
        for day, box in self._cells():
            self._draw_day(painter, day, box)

    def _draw_day(self, painter: QPainter, day: date, box: QRectF) -> None:
        look = self._look
        painter.setPen(Qt.PenStyle.NoPen)
        here = day == self._day and self.hasFocus()
        if day == self._today or here:
            is_today = day == self._today
            painter.setBrush(look.color("primary-tint" if is_today else "sunken"))
            painter.drawRoundedRect(box.adjusted(0, 0, 0, -1), 9, 9)
        painter.setFont(
            look.font("small-strong" if day == self._today else "small", tabular=True)
        )
        painter.setPen(look.color("primary" if day == self._today else "ink"))
        line = look.px(18)
        number = QRectF(box.left(), box.top() + look.px(4), box.width(), line)
        painter.drawText(number, Qt.AlignmentFlag.AlignHCenter, str(day.day))
        marks = self._marks.get(day)
        if marks is not None:
            self._draw_marks(painter, marks, box, box.top() + look.px(4) + line + 7)

    def _draw_marks(
        self, painter: QPainter, marks: DayMarks, box: QRectF, y: float
    ) -> None:
        kinds = ["practised"] * min(MOST_DOTS, marks.practised)
        kinds += ["due"] * min(1, marks.due) + ["seen"] * marks.seen
        x = box.center().x() - (len(kinds) - 1) * 5.5
        for kind in kinds:
            draw_mark(painter, self._look, kind, QPointF(x, y))
            x += 11

    def _weeks(self) -> list[list[date]]:
        calendar = Calendar(self._starts_on)
        return calendar.monthdatescalendar(self._first.year, self._first.month)

    def _cells(self) -> list[tuple[date, QRectF]]:
        return [
            (day, self._cell(column, row))
            for row, week in enumerate(self._weeks())
            for column, day in enumerate(week)
            if day.month == self._first.month
        ]

    def _cell(self, column: int, row: int) -> QRectF:
        width, px = self.width() / 7, self._look.px
        return QRectF(column * width, px(HEAD) + row * px(CELL), width, px(CELL))

    def _tell(self) -> None:
        self.setAccessibleDescription(self.words_of(self._day))

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()


def draw_mark(painter: QPainter, look: Look, kind: str, at: QPointF) -> None:
    """Draw a day's mark around *at*.  kind: "practised", "due" or "seen"."""
    if kind == "due":
        painter.setPen(QPen(look.color("primary"), 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, DOT, DOT)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    if kind == "practised":
        painter.setBrush(look.color("primary"))
        painter.drawEllipse(at, DOT, DOT)
        return
    painter.setBrush(look.color("teal"))
    side = DOT + 1.5
    corners = [QPointF(0, -side), QPointF(side, 0), QPointF(0, side), QPointF(-side, 0)]
    painter.drawPolygon([at + corner for corner in corners])
