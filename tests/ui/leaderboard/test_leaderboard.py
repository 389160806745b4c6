"""The leaderboard by real clicks and keys, over real use cases and a database."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desk import Desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from roleplay.errors import StorageError
from roleplay.game import BoardKind, PeriodKind
from roleplay.scenario import typed
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.leaderboard import LeaderboardScreen
from roleplay.ui.leaderboard.dialogs import ChallengeDialog, OfferDialog
from roleplay.ui.widgets import Button
from roleplay.usecases import LeaguePage, PlayLeague
from tests.ui.choosing import pick

LEFT = Qt.MouseButton.LeftButton


class Hall(Desk):
    """Maya in front of her screen; Theo is only in the database."""

    def __init__(self, folder: Path, qtbot: QtBot, look: Look, runner: Runner) -> None:
        super().__init__(folder)
        self.qtbot, self.look, self.runner = qtbot, look, runner
        self.league = self.league_as("Maya")

    def show(self, league: PlayLeague | None = None) -> LeaderboardScreen:
        """Show the page and wait for its board."""
        screen = self.screen(league)
        self.until(lambda: screen.page is not None)
        return screen

    def screen(self, league: PlayLeague | None = None) -> LeaderboardScreen:
        screen = LeaderboardScreen(
            league or self.league, self.runner, self.look, lambda: self.clock.now
        )
        screen.resize(1072, 800)
        self.qtbot.addWidget(screen)
        screen.load()
        screen.show()
        screen.activateWindow()
        self.until(screen.isActiveWindow)
        return screen

    def train(self, name: str, *answers: str) -> None:
        practise = self.practise_as(name)
        begun = practise.begin("small").attempt_id
        for answer in answers or ("thanks how do you work today", "how many hours"):
            practise.answer(begun, typed(answer))

    def race(self) -> PlayLeague:
        """Let both join and practise; Theo is ahead.  Returns his view."""
        theo = self.league_as("Theo")
        for league in (self.league, theo):
            league.join()
        for name in ("Maya", "Theo", "Theo"):
            self.train(name)
        return theo

    def until(self, there: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(there, timeout=10_000)

    def click(self, button: QAbstractButton) -> None:
        self.qtbot.mouseClick(button, LEFT)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    look = Look(qapp, Theme.LIGHT, reduced_motion=True)
    look.apply()
    yield look
    look.set_text_scale(1.0)


@pytest.fixture
def hall(tmp_path: Path, qtbot: QtBot, look: Look, runner: Runner) -> Iterator[Hall]:
    hall = Hall(tmp_path, qtbot, look, runner)
    yield hall
    runner.close()
    hall.database.close()


def names(screen: LeaderboardScreen) -> list[str]:
    return [row.row.name for row in screen.board.rows]


# Joining, leaving, what others see --------------------------------------------------


def test_one_sees_oneself_alone_until_one_joins(hall: Hall) -> None:
    theo = hall.league_as("Theo")
    theo.join()
    hall.train("Theo")
    screen = hall.show()
    assert names(screen) == ["Maya"]
    assert screen.board.about.text() == "Your own progress. Only you see this."
    assert screen.seen.name.text.text() == "Others will see “Maya”"
    assert screen.duels.isHidden()
    assert screen.start.isHidden()
    hall.click(screen.seen.join)
    hall.until(lambda: names(screen) == ["Theo", "Maya"])
    assert screen.chip.text() == "2 of 2 colleagues chose to play"
    assert screen.seen.join.isHidden() or not screen.seen.join.isVisible()
    assert screen.duels.isVisible()


def test_the_name_is_hidden_and_a_pseudonym_taken(hall: Hall) -> None:
    theo = hall.race()
    screen = hall.show()
    hall.click(screen.seen.name.switch)
    hall.until(lambda: theo.page("effort").rows[1].name == "A colleague")
    hall.until(lambda: screen.seen.pseudonym.isVisible())
    screen.seen.pseudonym.setFocus()
    hall.qtbot.keyClicks(screen.seen.pseudonym, "Night owl")
    hall.qtbot.keyClick(screen.seen.pseudonym, Qt.Key.Key_Return)
    hall.until(lambda: theo.page("effort").rows[1].name == "Night owl")
    assert screen.seen.name.text.text() == "Others see “Night owl”"
    screen.seen.pseudonym.selectAll()
    hall.qtbot.keyClicks(screen.seen.pseudonym, "Theo")
    hall.qtbot.keyClick(screen.seen.pseudonym, Qt.Key.Key_Return)
    hall.until(lambda: "somebody's already" in screen.problem.text)


def test_leaving_is_one_press_and_the_focus_goes_to_the_way_back(hall: Hall) -> None:
    hall.race()
    screen = hall.show()
    screen.seen.play.switch.setFocus(Qt.FocusReason.TabFocusReason)
    hall.qtbot.keyClick(screen.seen.play.switch, Qt.Key.Key_Space)
    hall.until(lambda: names(screen) == ["Maya"])
    assert not hall.league.page().choice.joined
    assert screen.seen.join.hasFocus()
    hall.qtbot.keyClick(screen.seen.join, Qt.Key.Key_Return)
    hall.until(lambda: len(names(screen)) == 2)
    assert screen.seen.play.switch.hasFocus()


def test_counting_in_challenges_is_a_switch(hall: Hall) -> None:
    hall.race()
    screen = hall.show()
    hall.click(screen.seen.counts.switch)
    hall.until(lambda: not hall.league.page().choice.counts)


# The board --------------------------------------------------------------------------


def test_boards_and_periods_are_changed_by_keys(hall: Hall) -> None:
    hall.race()
    screen = hall.show()
    tabs = screen.board.tabs.tabs
    tabs["growth"].setFocus(Qt.FocusReason.TabFocusReason)
    hall.qtbot.keyClick(tabs["growth"], Qt.Key.Key_Left)
    hall.until(lambda: screen.page is not None and screen.page.board == "effort")
    assert tabs["effort"].hasFocus()
    assert (
        screen.board.rows[0].head.accessibleName() == "Place 1, Theo: 14 effort points"
    )
    screen.board.period.setFocus(Qt.FocusReason.TabFocusReason)
    hall.qtbot.keyClick(screen.board.period, Qt.Key.Key_Return)
    menu = screen.board.period.choices
    hall.until(menu.isVisible)
    hall.qtbot.keyClick(menu, Qt.Key.Key_Down)
    hall.qtbot.keyClick(menu, Qt.Key.Key_Down)
    hall.qtbot.keyClick(menu, Qt.Key.Key_Return)
    hall.until(lambda: screen.page is not None and screen.page.period.kind == "season")
    assert screen.board.period.text() == "This season"


def test_a_row_opens_to_what_earned_it_and_closes(hall: Hall) -> None:
    hall.race()
    screen = hall.show()
    row = next(row for row in screen.board.rows if not row.row.is_own)
    row.head.setFocus(Qt.FocusReason.TabFocusReason)
    hall.qtbot.keyClick(row.head, Qt.Key.Key_Return)
    hall.until(lambda: row.is_open)
    assert row.earned.text().startswith("2 practices: Discovery 2. Points: ")
    assert "14 practice" in row.earned.text()
    assert "score" not in row.earned.text()
    hall.click(row.head)
    assert not row.is_open
    screen.load()
    hall.until(lambda: screen.board.rows[0] is not row)
    assert any(again.head.hasFocus() for again in screen.board.rows)


def test_how_it_is_worked_out_is_a_press_away(hall: Hall) -> None:
    screen = hall.show()
    assert screen.board.how.isHidden()
    hall.qtbot.keyClick(screen.board.how_button, Qt.Key.Key_Space)
    assert screen.board.how.isVisible()
    assert "four weeks" in screen.board.how.text()


# Duels and the challenge ------------------------------------------------------------


def test_a_duel_from_the_offer_to_the_rematch(hall: Hall) -> None:
    theo = hall.race()
    screen = hall.show()
    hall.click(screen.duels.offer)
    hall.until(lambda: bool(screen.findChildren(OfferDialog)))
    (dialog,) = screen.findChildren(OfferDialog)
    assert dialog.rival.currentText() == "Theo"
    hall.click(dialog.act)
    hall.until(lambda: bool(screen.duels.rows))
    assert not screen.duels.offer.isEnabled()
    (card,) = theo.contests().duels
    others = hall.show(theo)
    hall.click(others.duels.rows[0].buttons["accept"])
    hall.until(lambda: "play" in others.duels.rows[0].buttons)
    tried: list[str] = []
    others.try_wanted.connect(tried.append)
    hall.click(others.duels.rows[0].buttons["play"])
    hall.until(lambda: bool(tried))
    for name, begun in (
        ("Theo", tried[0]),
        ("Maya", hall.league.play_duel(card.duel_id)),
    ):
        hall.practise_as(name).answer(begun, typed("our product is great"))
    screen.load()
    hall.until(lambda: "rematch" in screen.duels.rows[0].buttons)
    hall.click(screen.duels.rows[0].buttons["rematch"])
    hall.until(lambda: theo.contests().duels[0].state == "offered")


def test_a_challenge_is_started_and_reached(hall: Hall) -> None:
    hall.race()
    screen = hall.show()
    hall.click(screen.start)
    (dialog,) = screen.findChildren(ChallengeDialog)
    pick(hall.qtbot, dialog.what, "Practices of discovery")
    dialog.need.clear()
    hall.click(dialog.act)
    assert dialog.isVisible()  # no number, nothing started
    hall.qtbot.keyClicks(dialog.need, "2")
    pick(hall.qtbot, dialog.ends, dialog.ends.itemText(0))
    hall.qtbot.keyClicks(dialog.promise, "Cake")
    hall.click(dialog.act)
    hall.until(screen.hero.isVisible)
    assert screen.hero.title.text() == "2 practices of discovery, together"
    assert screen.hero.promise.text() == "If we make it: Cake"
    assert screen.start.isHidden()
    for name in ("Maya", "Theo"):
        hall.train(name)
    screen.load()
    hall.until(lambda: screen.hero.segments.filled == 2)
    assert screen.hero.gave.text() == "Maya 1, Theo 1"
    assert screen.start.isVisible()


# States -----------------------------------------------------------------------------


def test_alone_it_says_how_to_add_a_colleague(hall: Hall) -> None:
    screen = hall.show()
    wanted: list[bool] = []
    screen.add_wanted.connect(lambda: wanted.append(True))
    hall.click(screen.notice.button("Add a colleague"))
    assert wanted


def test_an_empty_board_leads_to_the_scenarios(hall: Hall) -> None:
    hall.league_as("Theo").join()
    hall.league.join()
    screen = hall.show()
    assert screen.board.empty.text() == "Nobody has practised this week yet."
    wanted: list[bool] = []
    screen.practise_wanted.connect(lambda: wanted.append(True))
    hall.click(screen.notice.button("Choose a scenario"))
    assert wanted


class Unsteady(PlayLeague):
    """The real league, that waits or fails when told to."""

    gate: threading.Event
    breaks = ""

    def page(
        self, board: BoardKind = "growth", period: PeriodKind = "week"
    ) -> LeaguePage:
        """Return a board, or fail."""
        self.gate.wait(10)
        if self.breaks:
            raise StorageError(self.breaks)
        return super().page(board, period)


def test_waiting_shows_blocks_and_an_error_a_way_to_try_again(hall: Hall) -> None:
    league = hall.league
    league.__class__ = Unsteady
    assert isinstance(league, Unsteady)
    league.gate, league.breaks = threading.Event(), "The disk sleeps."
    screen = hall.screen()
    hall.until(screen._blocks.isVisible)  # noqa: SLF001
    league.gate.set()
    hall.until(lambda: screen.notice.text == "The disk sleeps.")
    league.breaks = ""
    hall.click(screen.notice.button("Try again"))
    hall.until(screen.board.isVisible)
    assert not screen._blocks.isVisible()  # noqa: SLF001


@pytest.mark.parametrize(("width", "scale"), [(816, 1.0), (1072, 1.5)])
def test_nothing_is_cut_in_a_small_window_or_with_large_type(
    hall: Hall, width: int, scale: float
) -> None:
    hall.race()
    screen = hall.show()
    screen.resize(width, 680)
    hall.look.set_text_scale(scale)
    page = screen.board.parentWidget()
    assert page is not None
    hall.until(lambda: page.minimumSizeHint().width() <= screen.width())
    screen.grab()


def test_everything_that_takes_the_focus_has_a_name(hall: Hall) -> None:
    hall.race()
    screen = hall.show()
    for widget in screen.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            text = widget.text() if isinstance(widget, Button) else ""
            assert widget.accessibleName() or text, widget
