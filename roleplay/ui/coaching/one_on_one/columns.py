"""Cards in three columns, two, or one, as there is room and the type is large."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from roleplay.ui.coaching.page import ONE_COLUMN_SCALE
from roleplay.ui.look import Look

LEFT_WIDTH, RIGHT_WIDTH = 232, 300
THREE_COLUMNS, TWO_COLUMNS = 960, 680
ANY_WIDTH = 16_777_215  # Qt's own limit


class Columns(QWidget):
    """left, middle, right: their cards from top to bottom.

    In two columns the right ones stand below the left ones; in one, the middle stands
    between them.
    """

    def __init__(
        self,
        look: Look,
        left: Sequence[QWidget],
        middle: Sequence[QWidget],
        right: Sequence[QWidget],
    ) -> None:
        super().__init__()
        self._look = look
        self._parts = (tuple(left), tuple(middle), tuple(right))
        self._count = 0
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(32, 4, 32, 28)
        self._outer.setSpacing(16)

    @property
    def count(self) -> int:
        """How many columns there are."""
        return self._count

    def arrange(self, room: int) -> None:
        """Lay out for *room* pixels."""
        large = self._look.text_scale >= ONE_COLUMN_SCALE
        fitting = 1 + sum(room >= least for least in (TWO_COLUMNS, THREE_COLUMNS))
        count = 1 if large else fitting
        if count != self._count:
            self._count = count
            self._lay_out()

    def _lay_out(self) -> None:
        _empty(self._outer)
        left, middle, right = self._parts
        columns = {
            1: ((*left, *middle, *right),),
            2: ((*left, *right), middle),
            3: (left, middle, right),
        }[self._count]
        widths = {1: (0,), 2: (RIGHT_WIDTH, 0), 3: (LEFT_WIDTH, 0, RIGHT_WIDTH)}
        for cards, width in zip(columns, widths[self._count], strict=True):
            column = QVBoxLayout()
            column.setSpacing(16)
            for card in cards:
                card.setMinimumWidth(width)
                card.setMaximumWidth(width or ANY_WIDTH)
                column.addWidget(card)
            column.addStretch(1)
            self._outer.addLayout(column, 0 if width else 1)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inside = item.layout()
        if isinstance(inside, QBoxLayout):
            _empty(inside)
            inside.deleteLater()
