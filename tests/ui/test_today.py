"""The Today page in the real window, by keys and clicks; the clock is handed in."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from roleplay.errors import StorageError
from roleplay.scenario import typed
from roleplay.settings import SettingsFile
from roleplay.ui import Look, MainWindow, Runner, Theme
from roleplay.ui.screens import SCENARIOS, Screens
from roleplay.ui.today import TodayScreen
from roleplay.ui.today.dialogs import GoalDialog, HolidayDialog
from roleplay.usecases import ScenarioCard, Services, Today, glance_today
from tests.ui.stage_services import SCENARIO, stage

OTHER = SCENARIO.replace("id: reports", "id: other").replace("Weekly", "Daily")
PRICE = SCENARIO.replace("id: reports", "id: price").replace("discovery", "price")
GOOD = ("thanks how do you do that", "how many hours")
MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Office:
    """A window over some scenarios, on a day of our choosing."""

    def __init__(self, qtbot: QtBot, look: Look, folder: Path) -> None:
        self.qtbot = qtbot
        self.look = look
        self.path = folder
        self.now = MONDAY
        self.breaks = ""
        shelf = folder / "shelf"
        shelf.mkdir()
        (shelf / "other.yaml").write_text(OTHER, "utf-8")
        (shelf / "price.yaml").write_text(PRICE, "utf-8")
        self.stage = stage(folder, missing="Typed only.", now=lambda: self.now)

    folder = ""
    is_new = False

    def glance(self) -> tuple[ScenarioCard, ...]:
        return ()

    def glance_today(self) -> Today | None:
        return glance_today(self.path / "today.json", "Maya", self.now)

    def services(self) -> Callable[[], Services]:
        if self.breaks:
            raise StorageError(self.breaks)
        return lambda: self.stage.services

    def play(self, key: str) -> None:
        """Play a scenario to its end, without the screen."""
        attempt_id = self.stage.practise.begin(key).attempt_id
        for answer in GOOD:
            self.stage.practise.answer(attempt_id, typed(answer))

    def open(self, size: tuple[int, int] = (1280, 800)) -> None:
        """Open the window, and wait for the day."""
        memory = SettingsFile(self.path / "settings.json")
        self.window = MainWindow(Runner(), self.look, self, memory)
        self.qtbot.addWidget(self.window)
        self.window.resize(*size)
        self.window.show()
        self.until(lambda: self.window.screens is not None)
        self.until(lambda: self.screens.debrief is not None)
        # Written last: from now on the data lane is idle.
        self.until((self.path / "today.json").exists)

    def close(self) -> None:
        """Close the window as a person would."""
        self.window.close()

    def until(self, there: Callable[[], bool]) -> None:
        """Wait for something on screen."""
        self.qtbot.waitUntil(there, timeout=15_000)

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """Return the dialog that is open."""
        self.until(lambda: any(d.isVisible() for d in self.window.findChildren(kind)))
        return next(d for d in self.window.findChildren(kind) if d.isVisible())

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        """Press a key."""
        self.qtbot.keyClick(widget, key)

    def click(self, widget: QWidget) -> None:
        """Click."""
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    @property
    def screens(self) -> Screens:
        """What fills the window."""
        assert self.window.screens is not None
        return self.window.screens

    @property
    def page(self) -> TodayScreen:
        """The page."""
        return self.screens.today

    @property
    def shown(self) -> Today:
        """What the page shows."""
        assert self.page.today is not None
        return self.page.today


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Look:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    return look


@pytest.fixture
def office(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Office]:
    office = Office(qtbot, look, tmp_path)
    yield office
    office.close()
    office.stage.database.close()
    look.set_theme(Theme.LIGHT)
    look.set_text_scale(1.0)


def test_the_first_day_starts_with_enter_and_says_the_line_shown(
    office: Office,
) -> None:
    office.open()
    hero = office.page.page.hero
    assert office.screens.pages.currentWidget() is office.page
    assert hero.heading.text() == "Your first buyer is waiting"
    assert office.page.page.greeting.text() == "Good morning, Maya"
    line = hero.line.text()
    office.press(office.page, Qt.Key.Key_Return)
    office.until(lambda: office.screens.stage is not None)
    opened = office.screens.stage
    assert opened is not None
    office.until(lambda: opened.conversation.scene is not None)
    assert opened.conversation.scene is not None
    assert line == f"“{opened.conversation.scene.line}”"


def test_a_due_skill_is_counted_started_and_fresh_afterwards(office: Office) -> None:
    office.play("price")
    office.play("reports")
    office.now += timedelta(days=8)
    office.open()
    today = office.screens.nav.items[0]
    assert today.accessibleName() == "Today, 2 due"
    assert office.shown.hero.scenario_key == "other"
    assert [p.scenario_key for p in office.shown.also] == ["price"]
    first, second = office.page.page.skills.steps
    assert first.accessibleName() == "Discovery: First tries, Due today"
    assert "after 8 days" in second.accessibleDescription()
    office.click(office.page.page.also.buttons[0])
    office.until(lambda: office.screens.stage is not None)
    opened = office.screens.stage
    assert opened is not None
    office.until(lambda: opened.conversation.scene is not None)
    assert opened.conversation.scene is not None
    attempt_id = opened.conversation.scene.attempt_id
    for answer in GOOD:
        office.stage.practise.answer(attempt_id, typed(answer))
    opened.left.emit()
    office.until(lambda: today.accessibleName() == "Today, 1 due")
    assert office.screens.pages.currentWidget() is office.page


def test_an_attempt_left_open_goes_on(office: Office) -> None:
    scene = office.stage.practise.begin("reports")
    office.stage.practise.answer(scene.attempt_id, typed(GOOD[0]))
    office.open()
    hero = office.page.page.hero
    assert hero.button.text() == "Go on"
    office.click(hero.button)
    office.until(lambda: office.screens.stage is not None)
    opened = office.screens.stage
    assert opened is not None
    office.until(lambda: opened.conversation.scene is not None)
    assert opened.conversation.scene is not None
    assert opened.conversation.scene.number == 2


def test_a_goal_is_set_by_keyboard_and_taken_back(office: Office) -> None:
    office.open()
    week = office.page.page.week
    assert week.goal_button.text() == "Choose a goal"
    office.press(week.goal_button, Qt.Key.Key_Return)
    asked = office.dialog(GoalDialog)
    assert isinstance(asked, GoalDialog)
    office.press(asked.number, Qt.Key.Key_4)
    office.press(asked.number, Qt.Key.Key_Right)
    office.press(asked.number, Qt.Key.Key_Return)
    office.until(lambda: office.shown.week.goal == 5)
    assert week.circle.accessibleName() == "0 of 5 practices this week"
    office.press(week.goal_button, Qt.Key.Key_Space)
    asked = office.dialog(GoalDialog)
    assert isinstance(asked, GoalDialog)
    office.qtbot.mouseClick(
        asked.number, Qt.MouseButton.LeftButton, pos=asked.number.rect().center()
    )
    office.click(asked.button)
    office.until(lambda: office.shown.week.goal == 4)
    office.click(office.page.notice.button("Undo"))
    office.until(lambda: office.shown.week.goal == 5)
    assert office.page.notice.isHidden()


def test_leaving_a_dialog_changes_nothing(office: Office) -> None:
    office.open()
    for ask, kind in (
        (office.page.ask_goal, GoalDialog),
        (office.page.ask_holiday, HolidayDialog),
    ):
        ask()
        office.press(office.dialog(kind), Qt.Key.Key_Escape)
    office.close()
    assert office.stage.services.day.today().week == office.shown.week


def test_days_off_are_added_with_undo(office: Office) -> None:
    office.open()
    week = office.page.page.week
    office.click(week.off_button)
    asked = office.dialog(HolidayDialog)
    assert isinstance(asked, HolidayDialog)
    asked.first.setDate(asked.first.date().addDays(1))
    assert asked.last.date() == asked.first.date()
    office.press(asked.last, Qt.Key.Key_Up)
    office.click(asked.button)
    office.until(lambda: bool(office.shown.week.holidays))
    (off,) = office.shown.week.holidays
    assert (off.from_on, off.to_on) == (date(2026, 3, 3), date(2026, 3, 4))
    assert "Tuesday: day off" in week.dots.accessibleName()
    office.click(office.page.notice.button("Undo"))
    office.until(lambda: not office.shown.week.holidays)


def test_days_off_are_removed_with_undo(office: Office) -> None:
    office.stage.services.day.add_holiday(date(2026, 8, 3), date(2026, 8, 16))
    office.open()
    office.click(office.page.page.week.removes[0])
    office.until(lambda: not office.shown.week.holidays)
    office.click(office.page.notice.button("Undo"))
    office.until(lambda: bool(office.shown.week.holidays))
    assert office.shown.week.holidays[0].words == "3–16 Aug"


def test_a_week_passes_and_the_next_day_is_there_before_the_database(
    office: Office,
) -> None:
    office.stage.services.day.set_goal(1)
    office.play("reports")
    office.open()
    assert office.shown.week.streak == "1 week kept."
    office.until(lambda: office.glance_today() == office.shown)
    office.close()
    office.now += timedelta(days=8)
    office.breaks = "The disk sleeps."
    memory = SettingsFile(office.path / "settings.json")
    office.window = MainWindow(Runner(), office.look, office, memory)
    office.qtbot.addWidget(office.window)
    office.window.show()
    office.until(lambda: office.window.screens is not None)
    office.until(lambda: office.page.today is not None)
    assert office.shown.words == "Tuesday 10 March"
    assert office.shown.hero.heading == "Discovery is due today"
    assert office.screens.nav.items[0].accessibleName() == "Today, 1 due"
    office.until(office.screens.notice.isVisible)
    assert "The disk sleeps." in office.screens.notice.text


def test_a_library_without_scenarios_leads_to_where_they_belong(
    office: Office,
) -> None:
    for path in (office.path / "shelf").iterdir():
        path.unlink()
    office.open()
    hero = office.page.page.hero
    assert hero.heading.text() == "No scenarios yet"
    assert office.page.page.skills.isHidden()
    office.press(office.page, Qt.Key.Key_Return)
    listed = office.screens.scenarios
    office.until(lambda: office.screens.pages.currentWidget() is listed)


def test_a_day_that_cannot_be_planned_says_so_and_is_tried_again(
    office: Office,
) -> None:
    office.open()
    planning = office.stage.services.day

    class Broken:
        """Plans nothing."""

        def today(self) -> Today:
            raise StorageError("The disk is full.")

    office.page.serve(Broken())  # type: ignore[arg-type]
    office.page.load()
    office.until(office.page.notice.isVisible)
    assert office.page.notice.text == "The disk is full."
    office.page.serve(planning)
    office.click(office.page.notice.button("Try again"))
    office.until(office.page.notice.isHidden)


def test_arrow_keys_walk_the_skills(office: Office) -> None:
    office.open()
    office.window.activateWindow()
    office.until(office.window.isActiveWindow)
    first, second = office.page.page.skills.steps
    first.setFocus(Qt.FocusReason.TabFocusReason)
    office.press(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    office.press(second, Qt.Key.Key_Right)
    assert second.hasFocus()
    office.press(second, Qt.Key.Key_Left)
    assert first.hasFocus()


@pytest.mark.parametrize(
    ("size", "scale", "shape"),
    [
        ((1280, 800), 1.0, "wide"),
        ((1024, 680), 1.0, "under"),
        ((1280, 800), 1.3, "one"),
        ((1024, 680), 1.5, "one"),
    ],
)
def test_every_card_has_room_at_every_size(
    office: Office, size: tuple[int, int], scale: float, shape: str
) -> None:
    office.play("price")
    office.play("reports")
    office.now += timedelta(days=8)
    office.look.set_theme(Theme.DARK)
    office.look.set_text_scale(scale)
    office.open(size)
    page = office.page.page
    office.until(lambda: page.shape == shape)
    content = page.widget()
    assert content is not None
    cards = (page.hero, page.also, page.skills, page.week, page.returns)
    office.until(lambda: all(c.height() >= c.heightForWidth(c.width()) for c in cards))
    assert content.width() <= page.viewport().width()
    assert all(c.height() >= c.minimumSizeHint().height() for c in cards)
    ring = page.week.circle
    assert ring.width() == ring.height()
    assert page.hero.plate.geometry() == page.hero.geometry()


def test_going_elsewhere_and_back_by_keys(office: Office) -> None:
    office.open()
    office.screens.go(SCENARIOS)
    control = Qt.KeyboardModifier.ControlModifier
    office.qtbot.keyClick(office.window, Qt.Key.Key_1, control)
    office.until(lambda: office.screens.pages.currentWidget() is office.page)
