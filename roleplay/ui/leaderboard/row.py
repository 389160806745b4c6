"""One row of a board; it opens to what earned it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from roleplay.ui.leaderboard.words import amount_words, earned_words, row_words
from roleplay.ui.look import Look
from roleplay.ui.widgets import Chip, Dumbbell, FocusRing, Label, PersonDisc
from roleplay.usecases import EarnedRow, LeaguePage, LeagueRow
from roleplay.words import tr

HEIGHT, SIDE = 60, 22
RANK, NAME, NAME_TIGHT, AMOUNT = 22, 168, 132, 56
"""Widths of the columns in pixels, the name's also where room is short.

Source: mockups/leaderboard.html.
"""


def cells(look: Look, layout: QHBoxLayout, *widgets: QWidget) -> None:
    """Put rank, disc, name, value and amount into their columns."""
    widths = (RANK, None, NAME, None, AMOUNT)
    widgets[3].setMinimumWidth(look.px(60))
    for widget, width in zip(widgets, widths, strict=True):
        if width is not None:
            widget.setFixedWidth(look.px(width))
        stretch = 1 if widget is widgets[3] else 0
        layout.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)


class _Head(QPushButton):
    """The row itself.  Checked is open."""

    def __init__(self, look: Look, page: LeaguePage, row: LeagueRow) -> None:
        super().__init__()
        self._look = look
        self._is_own = row.is_own
        self.setCheckable(True)
        self.setAccessibleName(row_words(page, row))
        self.setAccessibleDescription(tr("Opens to what earned it."))
        self.setToolTip(tr("What earned this"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 4)
        line = QHBoxLayout(self)
        line.setContentsMargins(SIDE, 0, SIDE, 0)
        line.setSpacing(12)
        self._fill(line, page, row)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _fill(self, line: QHBoxLayout, page: LeaguePage, row: LeagueRow) -> None:
        look = self._look
        rank = Label(look, "" if row.rank is None else f"{row.rank}", "body-strong",
                     "muted")  # fmt: skip
        amount = Label(look, amount_words(page, row), "body-strong")
        for number in (rank, amount):
            number.set_tabular(True)
            number.setAlignment(
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
        disc = PersonDisc(look)
        disc.show_person(row.name, is_own=row.is_own, is_hidden=row.is_hidden)
        bar = Dumbbell(look)
        now = row.now if page.board == "growth" else float(row.amount) or None
        bar.show_values(now, row.start, (page.low, page.high), is_own=row.is_own)
        self.name = self._name(row)
        cells(look, line, rank, disc, self.name, bar, amount)

    def _name(self, row: LeagueRow) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        role = "body-strong" if row.is_own else "body-medium"
        line.addWidget(Label(self._look, row.name, role))
        if row.is_own:
            line.addWidget(Chip(self._look, tr("you"), tone="primary"))
        line.addStretch(1)
        return holder

    def sizeHint(self) -> QSize:
        """Return the room of a row."""
        return QSize(480, self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(380, self._look.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter too; Space is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what lies behind: the own row is tinted and has a bar."""
        painter = QPainter(self)
        if self._is_own:
            painter.fillRect(self.rect(), self._look.color("primary-tint"))
            painter.fillRect(0, 0, 4, self.height(), self._look.color("primary"))
        elif self.underMouse():
            painter.fillRect(self.rect(), self._look.color("sunken"))


class BoardRow(QWidget):
    """A row and, once opened, what earned it.  ``opened`` asks for that."""

    opened = Signal(str)

    def __init__(self, look: Look, page: LeaguePage, row: LeagueRow) -> None:
        super().__init__()
        self.row = row
        self.head = _Head(look, page, row)
        self.head.toggled.connect(self._toggled)
        self.earned = Label(look, "", "small", "muted", wraps=True)
        self.earned.setContentsMargins(0, 0, 0, 0)
        holder = QHBoxLayout()
        holder.setContentsMargins(SIDE + look.px(RANK) + look.px(34) + 24, 4, SIDE, 10)
        holder.addWidget(self.earned)
        self._panel = QWidget()
        self._panel.setLayout(holder)
        self._panel.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._panel)

    @property
    def is_open(self) -> bool:
        """Whether what earned it is shown."""
        return not self._panel.isHidden()

    def show_earned(self, earned: EarnedRow) -> None:
        """Show what earned it."""
        if self.head.isChecked():
            self.say(earned_words(earned))

    def say(self, text: str) -> None:
        """Show a text below the row."""
        self.earned.setText(text)
        self._panel.show()
        self.head.setAccessibleDescription(text)

    def _toggled(self, on: bool) -> None:
        if on:
            self.opened.emit(self.row.row_id)
        else:
            self._panel.hide()
            self.head.setAccessibleDescription(tr("Opens to what earned it."))
