"""How the Today page is laid out: two columns, the hero above them, or one column."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from roleplay.ui.look import Look
from roleplay.ui.today.assigned_card import AssignedCard
from roleplay.ui.today.cards import AlsoCard, ReturnsCard, SkillsCard
from roleplay.ui.today.hero import Hero
from roleplay.ui.today.survey_card import SurveyCard
from roleplay.ui.today.week_card import WeekCard
from roleplay.ui.widgets import Button, Label, Notice
from roleplay.ui.worker import Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import Today

SIDE_WIDTH, NARROW_SIDE = 336, 300
WIDE = 880
"""Room from which the week stands beside the hero; with less, under it."""

ONE_COLUMN_SCALE = 1.3
"""Text scale from which all stands in one column.  Source: look.md, Type."""

ANY_WIDTH = 16_777_215  # Qt's own limit


class Page(QScrollArea):
    """The cards of a day; hidden until there is a day to show."""

    def __init__(self, runner: Runner, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shape = ""
        self._side: list[QWidget] = []
        self.hero = Hero(look)
        self.assigned = AssignedCard(look)
        self.survey = SurveyCard(runner, look)
        self.also = AlsoCard(look)
        self.skills = SkillsCard(look)
        self.week = WeekCard(look)
        self.returns = ReturnsCard(look)
        self.greeting = Label(look, tr("Today"), "title")
        act = tr("This happened on a call")
        self.call = Button(look, "quiet", act, "phone", "", "small")
        self.call.hide()
        self.date = Label(look, "", "body", "muted")
        self.notice = Notice(look)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._cards = QWidget()
        self.hero.plate.setParent(self._cards)
        self._outer = QVBoxLayout(self._cards)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(16)
        self._build()
        look.changed.connect(self._arrange)

    @property
    def shape(self) -> str:
        """How it is laid out: "wide", "under" or "one"."""
        return self._shape

    def add_side(self, card: QWidget) -> None:
        """Put a card beside the others, above what comes back; it may be hidden."""
        self._side.append(card)
        self._lay_out(self._shape)

    def show_day(self, today: "Today") -> None:
        """Show a day's plan."""
        self.greeting.setText(today.greeting)
        self.date.setText(today.words)
        self.hero.show_practice(today.hero)
        self.also.show_practices(today.also)
        self.skills.show_skills(today.skills)
        self.week.show_week(today.week, today.on)
        self.returns.show_returns(today.returns)
        self._cards.show()
        self.call.show()
        self._arrange()

    def forget(self) -> None:
        """Show nobody's day."""
        self.greeting.setText(tr("Today"))
        self.date.setText("")
        self._cards.hide()
        self.call.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew where the room has changed."""
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        content = QWidget()
        content.setProperty("transparent", True)
        self.setWidget(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        beside = QHBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self.call)
        self.date.keep_whole()
        beside.addWidget(self.date)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.greeting, 1)
        self._top.addLayout(beside)
        column.addLayout(self._top)
        column.addWidget(self.notice)
        self.notice.hide()
        column.addWidget(self._cards)
        column.addStretch(1)
        self._cards.hide()

    def _arrange(self) -> None:
        if self._look.text_scale >= ONE_COLUMN_SCALE:
            shape = "one"
        else:
            shape = "wide" if self.width() - 64 >= WIDE else "under"
        if shape != self._shape:
            self._shape = shape
            self._lay_out(shape)

    def _lay_out(self, shape: str) -> None:
        # Boxes in boxes: a grid takes a wrong height for the hero across two columns.
        _empty(self._outer)
        one = shape == "one"
        way = QBoxLayout.Direction
        self._top.setDirection(way.TopToBottom if one else way.LeftToRight)
        left, right = _column(), _column()
        (left if shape == "wide" else self._outer).addWidget(self.hero)
        left.addWidget(self.survey)
        left.addWidget(self.assigned)
        self.assigned.set_narrow(shape != "wide")
        left.addWidget(self.also)
        left.addWidget(self.skills)
        for card in (self.week, *self._side, self.returns):
            (left if one else right).addWidget(card)
            width = SIDE_WIDTH if shape == "wide" else NARROW_SIDE
            card.setMinimumWidth(0 if one else width)
            card.setMaximumWidth(ANY_WIDTH if one else width)
        left.addStretch(1)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addLayout(left, 1)
        if not one:
            both.addLayout(right)
        self._outer.addLayout(both)


def _column() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(16)
    return column


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inside = item.layout()
        if inside is not None:
            _empty(inside)
            inside.deleteLater()
