"""The progress page by real clicks and keys, over the real use case and database."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from roleplay.errors import StorageError
from roleplay.scenario import typed
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.progress import ProgressScreen
from roleplay.usecases import HistoryPage, ReviewProgress, SkillCard
from tests.ui.stage_services import Stage, spoken, stage

GOOD = ("how do you build them thank you", "how many hours is that")


class Watched(ReviewProgress):
    """The real use case, whose reading can be made to fail."""

    breaks = ""

    def history(self, search: str = "", skip: int = 0) -> HistoryPage:
        if self.breaks:
            raise StorageError(self.breaks)
        return super().history(search, skip)


class Clock:
    """A local time that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 4, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Page:
    """The screen over one data folder."""

    def __init__(self, qtbot: QtBot, runner: Runner, look: Look, made: Stage) -> None:
        self.qtbot, self.clock, self.made = qtbot, Clock(), made
        made.practise._now = self.clock  # noqa: SLF001
        card = SkillCard("discovery", 3, "kept", date(2026, 3, 20), "You passed.")
        self.reviewing = Watched(
            made.practise.profile().person_id, made.practise._stores,  # noqa: SLF001
            self.clock, cards=lambda: (card,),
        )  # fmt: skip
        self.screen = ProgressScreen(self.reviewing, runner, look)
        self.opened: list[str] = []
        self.screen.debrief_wanted.connect(self.opened.append)
        qtbot.addWidget(self.screen)
        self.screen.resize(1072, 800)
        self.screen.show()
        self.screen.activateWindow()
        qtbot.waitUntil(self.screen.isActiveWindow)

    def play(self, *answers: str) -> str:
        """Play the scenario through."""
        attempt_id = self.made.practise.begin("reports").attempt_id
        for answer in answers:
            self.made.practise.answer(attempt_id, typed(answer))
        return attempt_id

    def load(self) -> ProgressScreen:
        """Read everything and wait for it."""
        self.screen.load()
        tiles = self.screen.badges.grid
        self.qtbot.waitUntil(lambda: len(tiles.tiles) == 12)
        self.qtbot.waitUntil(lambda: tiles.tiles[0].height() > 40)  # laid out
        return self.screen

    def click(self, widget: QWidget) -> None:
        """Press something."""
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Look:
    look = Look(qapp, Theme.LIGHT, reduced_motion=True)
    look.apply()
    return look


@pytest.fixture
def page(qtbot: QtBot, runner: Runner, look: Look, tmp_path: Path) -> Iterator[Page]:
    made = stage(tmp_path, [spoken("x")])
    yield Page(qtbot, runner, look, made)
    made.database.close()
    look.set_theme(Theme.LIGHT)
    look.set_text_scale(1.0)


def practised(page: Page) -> tuple[str, str]:
    """Practise in two weeks, with one between; return the attempts."""
    first = page.play("no idea", "no idea")
    page.clock.now += timedelta(days=14)
    return first, page.play(*GOOD)


def test_the_empty_page_says_what_to_do_first(page: Page) -> None:
    screen = page.load()
    assert screen.notice.title == "Nothing practised yet"
    assert not screen.skills.isVisible()
    assert not screen.history.isVisible()
    assert screen.badges.count.text().startswith("0 of 24")
    with page.qtbot.waitSignal(screen.practise_wanted):
        page.click(screen.notice.button("Choose a scenario"))


def test_the_title_is_the_finding_and_keys_walk_the_chart(page: Page) -> None:
    practised(page)
    screen = page.load()
    card = screen.skills
    assert card.title.text() == "Discovery is second nature"
    assert card.next.text() == "Discovery: next on 20 Mar. You passed."
    chart = card.chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    said = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        page.qtbot.keyClick(chart, key)
        said.append(chart.value_words)
    low = "Week of 2 Mar: First tries, 0 of 100, 1 attempt"
    high = "Week of 16 Mar: Second nature, 100 of 100, 1 attempt"
    assert said == [high, low, low, high]
    page.qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.value_words == ""
    middle = QPoint(chart.width() // 2, chart.height() // 2)
    for place in (middle - QPoint(9, 9), middle):  # it may have been there before
        page.qtbot.mouseMove(chart, place)
    page.qtbot.waitUntil(lambda: chart.value_words != "")


def test_the_chart_is_a_table_too(page: Page) -> None:
    practised(page)
    card = page.load().skills
    assert "2 weeks with practice" in card.chart.accessibleDescription()
    page.click(card.as_table)
    assert card.table.isVisible()
    cells = [card.table.item(1, column) for column in range(4)]
    assert [cell.text() for cell in cells if cell] == [
        "16 Mar 2026", "Second nature", "100", "1"
    ]  # fmt: skip
    page.click(card.as_table)
    assert card.chart.isVisible()


def test_a_period_is_chosen_by_keys_and_by_clicks(page: Page) -> None:
    practised(page)
    screen = page.load()
    four, nine, everything = screen.periods.segments
    assert nine.isChecked()
    page.clock.now += timedelta(days=40)
    nine.setFocus(Qt.FocusReason.TabFocusReason)
    page.qtbot.keyClick(nine, Qt.Key.Key_Left)
    assert four.isChecked()
    page.qtbot.waitUntil(screen.skills.nothing.isVisible)
    page.click(everything)
    page.qtbot.waitUntil(lambda: not screen.skills.nothing.isVisible())
    assert len(screen.skills.chips) == 1


def test_the_calendar_shows_days_and_turns_by_keys(page: Page) -> None:
    practised(page)
    card = page.load().calendar
    page.qtbot.waitUntil(lambda: card.title.text() == "March")
    calendar = card.calendar
    assert calendar.words_of(date(2026, 3, 4)) == "4 March: practised, 1 attempt"
    assert calendar.words_of(date(2026, 3, 20)) == "20 March: due: Discovery"
    assert calendar.day == date(2026, 3, 18)
    calendar.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        page.qtbot.keyClick(calendar, Qt.Key.Key_Right)
    assert "due: Discovery" in calendar.accessibleDescription()
    page.qtbot.keyClick(calendar, Qt.Key.Key_PageUp)
    page.qtbot.waitUntil(lambda: card.title.text() == "February")
    page.click(card.after)
    page.qtbot.waitUntil(lambda: card.title.text() == "March")


def test_a_badge_opens_what_earned_it_or_says_what_it_takes(page: Page) -> None:
    page.play(*GOOD)
    card = page.load().badges
    full = next(tile for tile in card.grid.tiles if not tile.is_earned)
    page.click(full)
    assert card.how.text().startswith(f"{full.title}: ")
    page.click(card.see_all)
    dialog = card.dialog
    assert dialog is not None
    assert sum(len(grid.tiles) for grid in dialog.grids) == 24
    page.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    page.qtbot.waitUntil(lambda: card.dialog is None)
    assert card.see_all.hasFocus()


def test_an_earned_badge_opens_its_attempt(page: Page) -> None:
    played = page.play(*GOOD)
    page.made.practise.answer(
        page.made.practise.retry(played, 1).attempt_id, typed(GOOD[0])
    )
    tile = next(t for t in page.load().badges.grid.tiles if t.is_earned)
    assert (tile.title, tile.note) == ("First encore", "today")
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    page.qtbot.keyClick(tile, Qt.Key.Key_Space)
    assert page.opened != []


def test_the_history_is_searched_and_opens_debriefs(page: Page) -> None:
    first, last = practised(page)
    card = page.load().history
    assert card.shown == 2
    page.qtbot.keyClick(page.screen, Qt.Key.Key_Slash)
    assert card.search.hasFocus()
    page.qtbot.keyClicks(card.search, "nothing of the kind")
    page.qtbot.waitUntil(card.nothing.isVisible)
    assert "nothing of the kind" in card.nothing.text()
    card.search.clear()
    page.qtbot.waitUntil(lambda: card.shown == 2)
    card.list.setFocus()
    page.qtbot.keyClick(card.list, Qt.Key.Key_Return)
    assert page.opened == [last]
    page.qtbot.mouseClick(
        card.list.viewport(), Qt.MouseButton.LeftButton,
        pos=card.list.visualItemRect(card.list.item(1)).center(),
    )  # fmt: skip
    assert page.opened[-1] == first


def test_many_attempts_come_in_pages(page: Page) -> None:
    page.play(*GOOD)
    (row,) = page.reviewing.history().rows
    rows = tuple(replace(row, attempt_id=str(n)) for n in range(50))
    card = page.load().history
    card.show_page(HistoryPage(rows, more=True), first=True)
    assert card.more.isVisible()
    page.click(card.more)
    page.qtbot.waitUntil(lambda: not card.more.isVisible())
    assert card.shown == 50  # the database has no attempts beyond these


def test_the_file_is_chosen_and_written(page: Page, tmp_path: Path) -> None:
    practised(page)
    screen = page.load()
    path = tmp_path / "mine.csv"
    page.click(screen.history.export)
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    page.qtbot.waitUntil(screen.notice.isVisible)
    assert screen.notice.title == "2 attempts written"
    assert path.read_text("utf-8-sig").count("\n") == 3
    screen.export(tmp_path / "no" / "mine.csv")
    page.qtbot.waitUntil(lambda: "not written" in screen.notice.title)


def test_what_cannot_be_read_is_said_and_tried_again(page: Page) -> None:
    page.play(*GOOD)
    page.reviewing.breaks = "The disk is full."
    page.screen.load()
    page.qtbot.waitUntil(lambda: page.screen.notice.text == "The disk is full.")
    page.reviewing.breaks = ""
    page.click(page.screen.notice.button("Try again"))
    page.qtbot.waitUntil(lambda: page.screen.history.shown == 1)


def test_waiting_says_so(page: Page) -> None:
    page.screen._waiting.timeout.emit()  # noqa: SLF001
    assert page.screen.notice.title == "Looking at your practice"


@pytest.mark.parametrize(("theme", "scale", "width"), [
    (Theme.LIGHT, 1.0, 816), (Theme.DARK, 1.0, 1072), (Theme.DARK, 1.3, 816)
])  # fmt: skip
def test_nothing_is_cut_off_sideways(
    page: Page, look: Look, theme: Theme, scale: float, width: int
) -> None:
    practised(page)
    screen = page.load()
    look.set_theme(theme)
    look.set_text_scale(scale)
    screen.resize(width, 680)
    inside = screen.area.widget()
    assert inside is not None
    page.qtbot.waitUntil(lambda: inside.width() <= screen.area.viewport().width())
    assert inside.minimumSizeHint().width() <= screen.area.viewport().width()
    assert not screen.grab().isNull()


def test_a_reader_finds_names_for_all_that_takes_focus(page: Page) -> None:
    practised(page)
    screen = page.load()
    focusable: Callable[[QWidget], bool] = lambda w: (  # noqa: E731
        bool(w.focusPolicy() & Qt.FocusPolicy.TabFocus) and w.isVisible()
    )
    found = [w for w in screen.findChildren(QWidget) if focusable(w)]
    assert len(found) > 20
    for widget in found:
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name), widget
