"""Card: the month with its practised and due days."""

from datetime import date

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.progress.words import marks_of
from roleplay.ui.widgets import Button, Card, Flow, Label, MonthCalendar, draw_mark
from roleplay.usecases import (
    Month,
    month_words,
)
from roleplay.words import tr

LEGEND = (
    ("practised", tr("practised")),
    ("due", tr("due")),
    ("seen", tr("seen on a call")),
)


class Key(QWidget):
    """A mark and what it means."""

    def __init__(self, look: Look, kind: str, words: str) -> None:
        super().__init__()
        self._look = look
        self._kind = kind
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 0, 0)
        row.addWidget(Label(look, words, "caption", "muted"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_mark(painter, self._look, self._kind, QPointF(5, self.height() / 2))


class CalendarCard(Card):
    """``wanted`` asks for a month: its year and number."""

    wanted = Signal(int, int)

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(20, 16, 20, 14), spacing=8)
        self._first = date(2000, 1, 1)
        self.title = Label(look, "", "card-title")
        self.before = Button(look, "quiet", "", "chevron-left", size="small")
        self.after = Button(look, "quiet", "", "chevron-right", size="small")
        for button, name, step in (
            (self.before, tr("Month before"), -1),
            (self.after, tr("Month after"), 1),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _=False, s=step: self._turn(s))
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title, 1)
        head.addWidget(self.before)
        head.addWidget(self.after)
        self.column.addLayout(head)
        self.calendar = MonthCalendar(look)
        self.calendar.turned.connect(self._turn)
        self.add(self.calendar)
        self.column.addStretch(1)
        line = QFrame()
        line.setProperty("surface", "rule")
        self.add(line)
        legend = QWidget()
        flow = Flow(12)
        legend.setLayout(flow)
        for kind, words in LEGEND:
            flow.addWidget(Key(look, kind, words))
        self.add(legend)

    @property
    def shown(self) -> tuple[int, int]:
        """Year and number of the month shown."""
        return self._first.year, self._first.month

    def show_month(self, month: Month, today: date) -> None:
        """Show a month."""
        self._first = month.first_on
        same_year = today.year == month.first_on.year
        self.title.setText(month_words(month.first_on, with_year=not same_year))
        self.calendar.show_month(
            month.first_on, today, marks_of(month), month.week_starts_on
        )

    def _turn(self, step: int) -> None:
        months = self._first.year * 12 + self._first.month - 1 + step
        self.wanted.emit(months // 12, months % 12 + 1)
