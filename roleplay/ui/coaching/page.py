"""A scrolling page of cards in two columns; in one where the type is large."""

from collections.abc import Callable
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Card, fill_scrolling
from roleplay.ui.worker import Runner
from roleplay.usecases import CoachingServices

ONE_COLUMN_SCALE = 1.3
"""Text scale from which all stands in one column.  Source: look.md, Type."""

LEAST_WIDE = 760
"""Room from which two columns stand side by side."""

Column = Literal["left", "right"]
MakeCard: TypeAlias = Callable[[CoachingServices, Runner, Look, Ways], Any]
"""Makes a card: a Card with ``load()``."""


class CardsPage(QWidget):
    """Cards made from rows of (column, what makes one); ``load()`` loads each."""

    def __init__(
        self,
        rows: tuple[tuple[Column, MakeCard], ...],
        made_of: tuple[CoachingServices, Runner, Look, Ways],
    ) -> None:
        super().__init__()
        team, runner, look, ways = made_of
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.cards: list[Card] = []
        columns: dict[Column, QVBoxLayout] = {
            "left": self._column(),
            "right": self._column(),
        }
        for side, make in rows:
            card = make(team, runner, look, ways)
            self.cards.append(card)
            columns[side].addWidget(card)
        page = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, page)
        self._both.setContentsMargins(32, 4, 32, 28)
        for column in columns.values():
            column.addStretch(1)
            self._both.addLayout(column, 1)
        fill_scrolling(self, page)
        ways.changed.connect(self._changed)
        look.changed.connect(self._arrange)
        self._arrange()

    def load(self) -> None:
        """Read what the cards show."""
        for card in self.cards:
            card.load()  # type: ignore[attr-defined]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew where the room has changed."""
        super().resizeEvent(event)
        self._arrange()

    def _changed(self) -> None:
        if self.isVisible():
            self.load()

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(16)
        return column

    def _arrange(self) -> None:
        large = self._look.text_scale >= ONE_COLUMN_SCALE
        one = large or self.width() < LEAST_WIDE
        way = QBoxLayout.Direction
        self._both.setDirection(way.TopToBottom if one else way.LeftToRight)
        self._both.setSpacing(16 if one else 20)
        self._both.setStretch(0, 0 if one else 1)  # else the first is spread out
