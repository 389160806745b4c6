"""Screen: the boards of the league, as the person sees them."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from roleplay.errors import RoleplayError
from roleplay.game import BoardKind, PeriodKind
from roleplay.ui.leaderboard.board import KINDS, BoardCard
from roleplay.ui.leaderboard.contest_cards import ChallengeHero, DuelsCard
from roleplay.ui.leaderboard.dialogs import ChallengeDialog, OfferDialog
from roleplay.ui.leaderboard.seen import SeenCard
from roleplay.ui.leaderboard.words import PERIOD_NAMES, end_words, joined_words
from roleplay.ui.look import Look
from roleplay.ui.widgets import (
    Act,
    Button,
    Card,
    Chip,
    Label,
    Notice,
    announce,
    fill_scrolling,
)
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Competing, Contests, EarnedRow, LeaguePage
from roleplay.words import tr

WAIT_MS, SLOW_MS = 300, 3000
SIDE_WIDTH, SIDE_TIGHT = 320, 276
TIGHT_BELOW = 960
ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX, which PySide6 does not have
ONE_COLUMN_FROM = 1.3
"""Text scale from which the cards lie below the board; from look.md."""

Shown: TypeAlias = tuple[LeaguePage, Contests]


def _now() -> datetime:
    return datetime.now().astimezone()


class LeaderboardScreen(QWidget):
    """A board, and beside it what belongs to the league.

    ``practise_wanted``: to the scenarios.  ``try_wanted`` carries the attempt of a
    duel.  ``add_wanted``: another profile.
    """

    practise_wanted = Signal()
    try_wanted = Signal(str)
    add_wanted = Signal()

    def __init__(
        self,
        league: Competing,
        runner: Runner,
        look: Look,
        now: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__()
        self._league = league
        self._runner = runner
        self._look = look
        self._now = now
        self._board: BoardKind = "growth"
        self._period: PeriodKind = "week"
        self.page: LeaguePage | None = None
        self.contests: Contests | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Leaderboard"))
        self._make()
        self._arrange()
        self._connect()
        self._fit()

    def load(self) -> None:
        """Read board, duels and challenge again."""
        board, period, league = self._board, self._period, self._league
        self._waiting.start()
        self._runner.submit(
            Lane.DATA,
            lambda: (league.page(board, period), league.contests()),
            owner=self,
            done=self._show,
            failed=self._show_failed,
        )

    # States -----------------------------------------------------------------------

    def _show(self, shown: Shown) -> None:
        self._waiting.stop()
        page, contests = shown
        if (page.board, page.period.kind) != (self._board, self._period):
            return  # another was asked for meanwhile; its answer is on the way
        self.page, self.contests = shown
        self._blocks.hide()
        self.board.show()
        self._side.show()
        self.chip.show_fact(joined_words(page))
        self.chip.show()
        self._ends.setText(end_words(page))
        self.board.show_page(page)
        self.seen.show_page(page)
        self._show_contests(page, contests)
        self._show_alone(page)
        announce(
            self,
            tr(
                "{board} board, {period_names}",
                board=page.board,
                period_names=PERIOD_NAMES[page.period.kind],
            ),
        )

    def _show_contests(self, page: LeaguePage, contests: Contests) -> None:
        joined = page.choice.joined
        card = contests.challenge
        self.hero.setVisible(card is not None)
        if card is not None:
            self.hero.show_challenge(card, self._now())
        running = card is not None and card.state == "running"
        self.start.setVisible(joined and not running)
        self.duels.setVisible(joined)
        self.duels.show_duels(contests, self._now())

    def _show_alone(self, page: LeaguePage) -> None:
        if page.profiles == 1:
            self.notice.show_notice(
                tr("You are the only one here"),
                tr(
                    "A league needs colleagues. Each gets a profile of their own "
                    "on this computer; you switch by your name, below on the "
                    "left."
                ),
                (Act(tr("Add a colleague"), self.add_wanted.emit),),
                kind="note",
            )
        elif page.choice.joined and all(row.rank is None for row in page.rows):
            acts = (Act(tr("Choose a scenario"), self.practise_wanted.emit),)
            self.notice.show_notice(
                "", tr("The first practice opens the board."), acts, kind="note"
            )
        else:
            self.notice.clear()

    def _show_failed(self, error: RoleplayError) -> None:
        self._waiting.stop()
        self._blocks.hide()
        acts = (Act(tr("Try again"), self.load),)
        self.notice.show_notice(tr("The league cannot be shown."), str(error), acts)

    def _show_waiting(self) -> None:
        if self.page is None:
            self._blocks.show()
            QTimer.singleShot(SLOW_MS - WAIT_MS, self, self._show_slow)

    def _show_slow(self) -> None:
        if self.page is None and self._blocks.isVisible():
            acts = (Act(tr("Choose a scenario"), self.practise_wanted.emit, "quiet"),)
            self.notice.show_notice(
                "",
                tr("The league is still being read. You can go on meanwhile."),
                acts,
                kind="note",
            )

    # Acting -----------------------------------------------------------------------

    def _choose_board(self, board: str) -> None:
        self._board = KINDS[board]
        self.load()

    def _choose_period(self, period: str) -> None:
        self._period = next(kind for kind in PERIOD_NAMES if kind == period)
        self.load()

    def _do(self, work: Callable[[], object]) -> None:
        """Change something, then show how it is; also where it could not be."""
        self.problem.clear()
        self._runner.submit(
            Lane.DATA, work, owner=self, done=lambda _: self.load(),
            failed=self._not_done,
        )  # fmt: skip

    def _not_done(self, error: RoleplayError) -> None:
        if self.page is not None and self.contests is not None:
            self._show((self.page, self.contests))
        self.problem.show_notice(tr("That did not work."), str(error))

    def _open(self, row_id: str) -> None:
        period, league = self._period, self._league

        def shown(earned: EarnedRow) -> None:
            row = self.board.row_of(row_id)
            if row is not None:
                row.show_earned(earned)

        def failed(error: RoleplayError) -> None:
            row = self.board.row_of(row_id)
            if row is not None:
                row.say(str(error))

        self._runner.submit(
            Lane.DATA,
            lambda: league.earned(row_id, period),
            owner=self,
            done=shown,
            failed=failed,
        )

    def _duel_act(self, duel_id: str, act: str) -> None:
        if act == "play":
            self._runner.submit(
                Lane.DATA,
                lambda: self._league.play_duel(duel_id),
                owner=self,
                done=self.try_wanted.emit,
                failed=self._not_done,
            )
        elif act == "rematch":
            self._do(lambda: self._league.rematch(duel_id))
        else:
            accept = act == "accept"
            self._do(lambda: self._league.answer_duel(duel_id, accept))

    def _offer(self) -> None:
        self._runner.submit(
            Lane.DATA,
            self._league.duel_scenarios,
            owner=self,
            done=self._ask_offer,
            failed=self._not_done,
        )

    def _ask_offer(self, scenarios: tuple[tuple[str, str], ...]) -> None:
        if self.contests is None:
            return
        dialog = OfferDialog(self._look, self, self.contests.rivals, scenarios)
        dialog.offered.connect(
            lambda who, what: self._do(lambda: self._league.offer_duel(who, what))
        )
        dialog.open()

    def _ask_challenge(self) -> None:
        dialog = ChallengeDialog(self._look, self, self._now().date())
        dialog.started.connect(
            lambda new: self._do(lambda: self._league.start_challenge(new))
        )
        dialog.open()

    # Building ---------------------------------------------------------------------

    def _make(self) -> None:
        look = self._look
        self.notice = Notice(look)
        self.problem = Notice(look)  # stays until the next try, whatever is read
        self.chip = Chip(look, "")
        self.chip.hide()
        self._ends = Label(look, "", "body", "muted")
        self._ends.keep_whole()
        self.board = BoardCard(look)
        self.seen = SeenCard(look)
        self.hero = ChallengeHero(look)
        self.start = Button(look, "plain", tr("Start a team challenge"), "flag")
        self.duels = DuelsCard(look)
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._waiting.timeout.connect(self._show_waiting)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        title = Label(self._look, tr("Leaderboard"), "title")
        title.keep_whole()
        head.addWidget(title)
        head.addWidget(self.chip)
        head.addStretch(1)
        head.addWidget(self._ends)
        self._blocks = QWidget()
        blocks = QVBoxLayout(self._blocks)
        blocks.setContentsMargins(0, 0, 0, 0)
        for height in (96, 60, 60, 60):
            block = Card("sunken")
            block.setFixedHeight(self._look.px(height))
            blocks.addWidget(block)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(16)
        for card in (self.hero, self.start, self.seen, self.duels):
            side.addWidget(card)
        side.addStretch(1)
        self._both = QHBoxLayout()
        self._both.setSpacing(20)
        left = QVBoxLayout()
        left.addWidget(self.board)
        left.addWidget(self._blocks)
        left.addStretch(1)
        self._both.addLayout(left, 1)
        self._both.addWidget(self._side)
        for widget in (self.board, self._side, self._blocks):
            widget.hide()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.problem)
        column.addWidget(self.notice)
        column.addLayout(self._both)
        column.addStretch(1)
        fill_scrolling(self, page)

    def _connect(self) -> None:
        league, seen = self._league, self.seen
        self.board.board_chosen.connect(self._choose_board)
        self.board.period_chosen.connect(self._choose_period)
        self.board.opened.connect(self._open)
        seen.joined.connect(
            lambda on, name: self._do(
                lambda: league.join(shows_name=on, pseudonym=name)
            )
        )
        seen.left.connect(lambda: self._do(league.leave))
        seen.name_shown.connect(lambda on: self._do(lambda: league.show_name(on)))
        seen.pseudonym_taken.connect(
            lambda name: self._do(lambda: league.take_pseudonym(name))
        )
        seen.counted.connect(
            lambda on: self._do(lambda: league.count_in_challenges(on))
        )
        self.duels.act.connect(self._duel_act)
        self.duels.offer.clicked.connect(self._offer)
        self.start.clicked.connect(self._ask_challenge)
        self._look.changed.connect(self._redraw)

    def _redraw(self) -> None:
        self._fit()
        if self.page is not None and self.contests is not None:
            self._show((self.page, self.contests))

    def _fit(self) -> None:
        narrow = self._look.text_scale >= ONE_COLUMN_FROM
        self._both.setDirection(
            QBoxLayout.Direction.TopToBottom
            if narrow
            else QBoxLayout.Direction.LeftToRight
        )
        tight = self.width() < self._look.px(TIGHT_BELOW)
        width = self._look.px(SIDE_TIGHT if tight else SIDE_WIDTH)
        self._side.setMinimumWidth(0 if narrow else width)
        self._side.setMaximumWidth(ANY_WIDTH if narrow else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the board more of a narrow window."""
        super().resizeEvent(event)
        self._fit()
