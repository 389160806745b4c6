"""Badges in columns, as many as there is room for."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.progress.words import badge_note
from roleplay.ui.widgets import BadgeTile
from roleplay.usecases import BadgeState

TILE, MOST = 132, 6


class BadgeGrid(QWidget):
    """Arrow keys move between badges.  pressed: called with the one pressed."""

    def __init__(self, look: Look, pressed: Callable[[BadgeState], None]) -> None:
        super().__init__()
        self._look = look
        self._pressed = pressed
        self._columns = 0
        self.tiles: list[BadgeTile] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_badges(self, badges: Sequence[BadgeState], today: date) -> None:
        """Show these badges in this order."""
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [self._tile(badge, today) for badge in badges]
        self._columns = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the tiles anew where more or fewer fit side by side."""
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the tiles."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        step = steps.get(Qt.Key(event.key()))
        now = next((n for n, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        if step is None or now is None:
            super().keyPressEvent(event)
        elif 0 <= now + step < len(self.tiles):
            self.tiles[now + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _tile(self, badge: BadgeState, today: date) -> BadgeTile:
        tile = BadgeTile(
            self._look,
            badge.badge_id,
            badge.title,
            badge.how,
            badge_note(badge, today),
            earned=badge.earned_at is not None,
        )
        tile.clicked.connect(lambda: self._pressed(badge))
        return tile

    def _place(self) -> None:
        room = self.width() // self._look.px(TILE)
        columns = max(2, min(MOST, room))
        if columns == self._columns:
            return
        self._columns = columns
        for number, tile in enumerate(self.tiles):
            place = (number // columns, number % columns)
            self._grid.addWidget(tile, *place, Qt.AlignmentFlag.AlignTop)
        for column in range(MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
