"""The person's own week: ring, days, weeks kept, goal and days off."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.today.cards import rule
from roleplay.ui.widgets import Button, Card, DayDots, GoalRing, Label, clear
from roleplay.words import tr

if TYPE_CHECKING:
    from datetime import date

    from roleplay.usecases import OffDays, Week


QUIET = 8
"""A quiet button's padding, taken back so that its words end with the card's."""


class WeekCard(Card):
    """``goal_wanted`` and ``off_wanted`` ask for a dialog; ``off_removed``: OffDays."""

    goal_wanted = Signal()
    off_wanted = Signal()
    off_removed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=14)
        self._look = look
        self.goal_button = Button(look, "quiet", tr("Change goal"), "", "", "small")
        self.goal_button.clicked.connect(self.goal_wanted)
        self.off_button = Button(look, "quiet", tr("Add days off"), "", "", "small")
        self.off_button.clicked.connect(self.off_wanted)
        self.circle = GoalRing(look)
        self.title = Label(look, "", "card-title", wraps=True)
        self.text = Label(look, "", "small", "muted", wraps=True)
        self.dots = DayDots(look)
        self.streak = Label(look, "", "small", "muted", wraps=True)
        self._snow = QLabel()
        self._snow.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.removes: list[Button] = []
        self._off = QVBoxLayout()
        self._off.setSpacing(0)
        self._off.setContentsMargins(0, 0, -QUIET, 0)
        self._arrange()
        look.changed.connect(self._restyle)
        self._restyle()

    def show_week(self, week: "Week", today: "date") -> None:
        """Show a week."""
        self.circle.show_done(week.done, week.goal)
        self.title.setText(week.title)
        self.text.setText(week.text)
        days = [(day.name, day.state) for day in week.days]
        index = next((n for n, day in enumerate(week.days) if day.on == today), -1)
        self.dots.show_days(days, index)
        self.streak.setText(week.streak)
        text = tr("Change goal") if week.goal else tr("Choose a goal")
        self.goal_button.setText(text)
        self.goal_button.updateGeometry()
        self._show_off(week.holidays)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, -QUIET, 0)
        title = Label(self._look, tr("Your week"), "card-title")
        title.keep_whole()
        top.addWidget(title, 1)
        top.addWidget(self.goal_button)
        self.column.addLayout(top)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.text)
        words.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self.circle)
        middle.addLayout(words, 1)
        self.column.addLayout(middle)
        self.column.addWidget(self.dots)
        self.column.addWidget(rule())
        kept = QHBoxLayout()
        kept.setContentsMargins(0, 0, -QUIET, 0)
        kept.setSpacing(8)
        kept.addWidget(self._snow)
        kept.addWidget(self.streak, 1, Qt.AlignmentFlag.AlignVCenter)
        kept.addWidget(self.off_button)
        self.column.addLayout(kept)
        self.column.addLayout(self._off)
        self.column.setContentsMargins(20, 12, 20, 12)

    def _show_off(self, holidays: "tuple[OffDays, ...]") -> None:
        clear(self._off)
        self.removes = []
        for off in holidays:
            self._off.addWidget(self._off_row(off))

    def _off_row(self, off: "OffDays") -> QWidget:
        look, holder = self._look, QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon = QLabel()
        icon.setPixmap(look.icon("calendar", "muted", look.px(15)))
        row.addWidget(icon)
        row.addWidget(Label(look, tr("Off {words}", words=off.words), "small"), 1)
        remove = Button(look, "quiet", tr("Remove"), "", "", "small")
        remove.setAccessibleName(tr("Remove days off {words}", words=off.words))
        remove.clicked.connect(lambda: self.off_removed.emit(off))
        self.removes.append(remove)
        row.addWidget(remove)
        return holder

    def _restyle(self) -> None:
        side = self._look.px(15)
        self._snow.setPixmap(self._look.icon("snow", "muted", side))
