"""Card: badges earned last and those within reach; all of them in a window."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from roleplay.ui.look import Look
from roleplay.ui.progress.badge_grid import BadgeGrid
from roleplay.ui.widgets import Button, Card, Label, announce
from roleplay.usecases import BadgeState
from roleplay.words import tr

SHOWN, EARNED = 12, 6
FAMILIES = (
    ("skill", tr("Skill"), tr("for what you say")),
    ("habit", tr("Habit"), tr("for coming back")),
    ("voice", tr("Voice"), tr("for how you say it, and to whom")),
    ("people", tr("People"), tr("for what you do with others")),
)


def chosen(badges: Sequence[BadgeState]) -> list[BadgeState]:
    """Return the badges of the page: earned last, then those nearest to be earned."""
    earned = [b for b in badges if b.earned_at is not None]
    earned.sort(
        key=lambda b: b.earned_at.timestamp() if b.earned_at else 0, reverse=True
    )
    locked = [b for b in badges if b.earned_at is None]
    locked.sort(key=lambda b: b.have / b.need, reverse=True)
    first = earned[: max(EARNED, SHOWN - len(locked))]
    return [*first, *locked[: SHOWN - len(first)]]


class BadgesCard(Card):
    """``opened`` carries the attempt that earned a badge."""

    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(20, 12, 20, 10), spacing=6)
        self._look = look
        self._badges: tuple[BadgeState, ...] = ()
        self._today = date(2000, 1, 1)
        self.count = Label(look, "", "caption", "muted")
        self.see_all = Button(look, "quiet", tr("See all"), size="small")
        self.see_all.clicked.connect(self.show_all)
        head = QHBoxLayout()
        head.setSpacing(8)
        title = Label(look, tr("Badges"), "card-title")
        title.keep_whole()
        head.addWidget(title)
        head.addWidget(self.count, 1)
        head.addWidget(self.see_all)
        self.column.addLayout(head)
        self.grid = BadgeGrid(look, self._pressed)
        self.add(self.grid)
        self.how = Label(look, "", "small", wraps=True)
        self.how.hide()
        self.add(self.how)
        self.dialog: BadgesDialog | None = None

    def show_badges(self, badges: tuple[BadgeState, ...], today: date) -> None:
        """Show how many are earned, and some of them."""
        self._badges, self._today = badges, today
        done = sum(badge.earned_at is not None for badge in badges)
        self.count.setText(
            tr(
                "{done} of {count}, each says what it takes",
                done=done,
                count=len(badges),
            )
        )
        self.see_all.setText(tr("See all {count}", count=len(badges)))
        self.see_all.updateGeometry()
        self.how.hide()
        self.grid.show_badges(chosen(badges), today)

    def show_all(self) -> None:
        """Open the window with all of them."""
        self.dialog = BadgesDialog(self._look, self._badges, self._today, self.window())
        self.dialog.opened.connect(self.opened)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None
        self.see_all.setFocus(Qt.FocusReason.TabFocusReason)

    def _pressed(self, badge: BadgeState) -> None:
        if badge.attempt_id is not None:
            self.opened.emit(badge.attempt_id)
            return
        self.how.setText(how_words(badge))
        self.how.show()
        announce(self.how, self.how.text())


def how_words(badge: BadgeState) -> str:
    """Return how a badge is earned and how far one is."""
    far = f" {badge.how_far}." if badge.earned_at is None and badge.how_far else ""
    return f"{badge.title}: {badge.how}.{far}"


class BadgesDialog(QDialog):
    """All badges by family.  ``opened`` carries the attempt that earned one."""

    opened = Signal(str)

    def __init__(
        self,
        look: Look,
        badges: Sequence[BadgeState],
        today: date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Badges"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(parent.width() - 80, look.px(900)), parent.height() - 80)
        self.grids: list[BadgeGrid] = []
        page = QWidget()
        page.setProperty("surface", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for family, title, what in FAMILIES:
            head = QHBoxLayout()
            head.setSpacing(8)
            name = Label(look, title, "card-title")
            name.keep_whole()
            head.addWidget(name)
            head.addWidget(Label(look, what, "caption", "muted"), 1)
            column.addLayout(head)
            grid = BadgeGrid(look, self._pressed)
            grid.show_badges([b for b in badges if b.family == family], today)
            self.grids.append(grid)
            column.addWidget(grid)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self.how = Label(look, tr("Each says what it takes."), "small", wraps=True)
        close = Button(look, "plain", tr("Close"), keycap=tr("Esc"))
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addWidget(self.how, 1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def _pressed(self, badge: BadgeState) -> None:
        if badge.attempt_id is not None:
            self.accept()
            self.opened.emit(badge.attempt_id)
            return
        self.how.setText(how_words(badge))
        announce(self.how, self.how.text())
