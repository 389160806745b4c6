"""The board: tabs, period, rows, and how it is worked out."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from roleplay.game import BoardKind, PeriodKind
from roleplay.ui.leaderboard.row import NAME, NAME_TIGHT, SIDE, BoardRow, cells
from roleplay.ui.leaderboard.words import NOTHING, PERIOD_NAMES, SO_FAR
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, TabRow
from roleplay.usecases import ABOUT, HOW, HOW_ALL, LeaguePage
from roleplay.words import tr

TIGHT_BELOW = 560
TABS = (("effort", tr("Effort")), ("growth", tr("Growth")), ("mastery", tr("Mastery")))
KINDS: dict[str, BoardKind] = {
    "effort": "effort",
    "growth": "growth",
    "mastery": "mastery",
}


class PeriodButton(Button):
    """The period, with a menu.  ``picked`` carries the one a person chose."""

    picked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "quiet", "", "", "", "small")
        self.choices = QMenu(self)
        self.acts: dict[PeriodKind, QAction] = {}
        for kind, text in PERIOD_NAMES.items():
            act = self.choices.addAction(text)
            act.setCheckable(True)
            act.triggered.connect(lambda _=False, k=kind: self.picked.emit(k))
            self.acts[kind] = act
        self.clicked.connect(self._open)
        self.show_period("week")

    def show_period(self, period: PeriodKind) -> None:
        """Show the period that is chosen."""
        self.setText(PERIOD_NAMES[period])
        self.setAccessibleName(
            tr("Period: {period_names}", period_names=PERIOD_NAMES[period])
        )
        for kind, act in self.acts.items():
            act.setChecked(kind == period)
        self.updateGeometry()

    def extra_width(self) -> float:
        """Return the arrow's width."""
        return self.look.px(14)

    def draw_extra(self, painter: QPainter, at: QPointF) -> None:
        """Draw the arrow."""
        side = self.look.px(14)
        icon = self.look.icon("chevron-down", "primary", side)
        painter.drawPixmap(QPointF(at.x(), at.y() - side / 2), icon)

    def _open(self) -> None:
        self.choices.popup(self.mapToGlobal(self.rect().bottomLeft()))


class _Mark(QWidget):
    """A circle or a disc, as it stands in the rows."""

    def __init__(self, look: Look, *, full: bool) -> None:
        super().__init__()
        self._look, self._full = look, full
        self.setFixedSize(12, 12)

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "ink" if self._full else "line-strong"
        painter.setPen(QPen(self._look.color(token), 2))
        if self._full:
            painter.setBrush(self._look.color(token))
        painter.drawEllipse(QRectF(2, 2, 8, 8))


class BoardCard(Card):
    """One board.  ``board_chosen``, ``period_chosen``; ``opened`` carries a row."""

    board_chosen = Signal(str)
    period_chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(1, 8, 1, 8), spacing=0)
        self._look = look
        self.rows: list[BoardRow] = []
        self.tabs = TabRow(look, TABS)
        self.tabs.chosen.connect(self.board_chosen)
        self.period = PeriodButton(look)
        self.period.picked.connect(self.period_chosen)
        self.about = Label(look, "", "small", "muted", wraps=True)
        self.empty = Label(look, "", "body", "muted", wraps=True)
        self.how = Label(look, "", "small", wraps=True)
        self.how.hide()
        self.how_button = Button(look, "quiet", "", "", "", "small")
        self.how_button.setCheckable(True)
        self.how_button.toggled.connect(self._show_how)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._arrange()
        self._show_how(False)

    def show_page(self, page: LeaguePage) -> None:
        """Show a board; a row that had the focus has it again."""
        self.tabs.show_tab(page.board)
        self.period.show_period(page.period.kind)
        others = page.choice.joined
        self.about.setText(
            ABOUT[page.board] if others else tr("Your own progress. Only you see this.")
        )
        self.how.setText(f"{HOW[page.board]} {HOW_ALL}")
        self._legend.setVisible(page.board == "growth")
        self._so_far.setText(SO_FAR[page.period.kind])
        self._show_head(page)
        self._show_rows(page)
        nobody = all(row.rank is None for row in page.rows)
        self.empty.setText(NOTHING[page.period.kind])
        self.empty.setVisible(others and nobody)

    def row_of(self, row_id: str) -> BoardRow | None:
        """Return a row, None where it is not shown any more."""
        return next((row for row in self.rows if row.row.row_id == row_id), None)

    def _show_rows(self, page: LeaguePage) -> None:
        focused = next((r.row.row_id for r in self.rows if r.head.hasFocus()), None)
        for row in self.rows:
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = []
        for value in page.rows:
            row = BoardRow(self._look, page, value)
            row.opened.connect(self.opened)
            self._list.addWidget(row)
            self.rows.append(row)
        self._fit()
        again = self.row_of(focused) if focused is not None else None
        if focused is not None:
            (again.head if again else self.tabs.tabs[page.board]).setFocus()

    def _show_head(self, page: LeaguePage) -> None:
        growth = page.board == "growth"
        self._scale.setText(tr("points per practice") if growth else tr("points"))
        ranked = any(row.rank is not None or row.now for row in page.rows)
        self._low.setText(f"{page.low:.0f}" if ranked else "")
        self._high.setText(f"{page.high:.0f}" if ranked else "")
        self._amount.setText(tr("moved") if growth else "")

    def _arrange(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(SIDE, 0, SIDE, 0)
        inside.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self.tabs)
        top.addStretch(1)
        top.addWidget(self.period)
        inside.addLayout(top)
        inside.addWidget(_rule())
        inside.addSpacing(12)
        inside.addWidget(self.about)
        inside.addSpacing(4)
        self.column.addLayout(inside)
        self.column.addLayout(self._heads())
        self.column.addLayout(self._list)
        held = QVBoxLayout()
        held.setContentsMargins(SIDE, 8, SIDE, 8)
        held.addWidget(self.empty)
        self.column.addLayout(held)
        self.column.addStretch(1)
        self.column.addWidget(_rule())
        self.column.addLayout(self._foot())

    def _heads(self) -> QHBoxLayout:
        look = self._look
        self._low, self._high, self._scale, self._amount = (
            Label(look, "", "caption", "muted") for _ in range(4)
        )
        for label in (self._high, self._amount):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._scale.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        axis = QWidget()
        line = QHBoxLayout(axis)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self._low)
        line.addStretch(1)
        line.addWidget(self._scale)
        line.addStretch(1)
        line.addWidget(self._high)
        disc = QWidget()
        disc.setFixedSize(look.px(34), 1)
        row = QHBoxLayout()
        row.setContentsMargins(SIDE, 4, SIDE, 2)
        row.setSpacing(12)
        self._name = Label(look, tr("Rep"), "caption", "muted")
        cells(look, row, QWidget(), disc, self._name, axis, self._amount)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names less room where there is little."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        tight = self.width() < self._look.px(TIGHT_BELOW)
        width = self._look.px(NAME_TIGHT if tight else NAME)
        self._scale.setVisible(not tight)
        for name in (self._name, *(row.head.name for row in self.rows)):
            name.setFixedWidth(width)

    def _foot(self) -> QVBoxLayout:
        look = self._look
        self._legend = QWidget()
        legend = QHBoxLayout(self._legend)
        legend.setContentsMargins(0, 0, 0, 0)
        legend.setSpacing(6)
        self._so_far = Label(look, "", "caption", "muted")
        before = Label(look, tr("last four weeks"), "caption", "muted")
        for full, text in ((False, before), (True, self._so_far)):
            text.keep_whole()
            legend.addWidget(_Mark(look, full=full))
            legend.addWidget(text)
            legend.addSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self._legend)
        row.addStretch(1)
        row.addWidget(self.how_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(SIDE, 8, SIDE - 8, 0)
        foot.addLayout(row)
        foot.addWidget(self.how)
        return foot

    def _show_how(self, on: bool) -> None:
        self.how.setVisible(on)
        self.how_button.setText(tr("Hide this") if on else tr("How this is worked out"))
        self.how_button.updateGeometry()


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("surface", "rule")
    return rule
