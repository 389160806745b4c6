"""The Scenarios page by keys and clicks: every state, over real files."""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from files import SMALL
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QDesktopServices
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from roleplay.errors import StorageError
from roleplay.settings import SettingsFile
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.library.delegate import card_box
from roleplay.ui.library.details import Details
from roleplay.ui.library.files_to_mend import FilesToMend
from roleplay.ui.outside import shown_path
from roleplay.ui.scenario_list import spoken, tags
from roleplay.ui.scenarios_screen import ScenariosScreen
from roleplay.ui.widgets import FilterChip
from roleplay.usecases import FindScenarios, ScenarioCard, Shelf
from tests.ui.stage_services import Stage, stage

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton


class Opener(QObject):
    """Takes what would open in another program."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Note what was to be opened."""
        self.paths.append(Path(url.toLocalFile()))


class Library:
    """The page over a folder of files."""

    def __init__(self, qtbot: QtBot, folder: Path, look: Look, runner: Runner) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.behind: Stage = stage(folder)
        self.shelf = folder / "shelf"
        self.file = SettingsFile(folder / "settings.json")
        for name, old, new in (
            ("price", "difficulty: 1", "difficulty: 4\nminutes: 5"),
            ("ask", "difficulty: 1", "difficulty: 1\nminutes: 9"),
        ):
            self.write(f"{name}.yaml", name, old, new)
        self.screen = ScenariosScreen(runner, look, self.file)
        self.screen.resize(1070, 800)
        self.started: list[str] = []
        self.screen.practise_wanted.connect(self.started.append)
        qtbot.addWidget(self.screen)

    def write(self, name: str, key: str, old: str = "", new: str = "") -> Path:
        """Write a scenario of this key."""
        path = self.shelf / name
        text = SMALL.replace("id: small", f"id: {key}", 1)
        text = text.replace("A small talk", f"{key.capitalize()} talk")
        path.write_text(text.replace(old, new, 1) if old else text)
        return path

    def show(self) -> "Library":
        """Show the page, once its cards are there."""
        self.screen.serve(self.behind.services)
        self.screen.show()
        self.screen.activateWindow()
        self.screen.load()
        self.until(lambda: self.screen._shelf is not None)  # noqa: SLF001
        self.screen.list.setFocus(Qt.FocusReason.TabFocusReason)
        return self

    def until(self, there: Callable[[], bool]) -> None:
        """Wait for something on screen."""
        self.qtbot.waitUntil(there, timeout=5000)

    @property
    def titles(self) -> list[str]:
        """What the cards say, in order."""
        model = self.screen.model
        return [model.card(model.index(n)).title for n in range(model.rowCount())]

    @property
    def current(self) -> str:
        """The title of the card that has the focus."""
        return self.screen.model.card(self.screen.list.currentIndex()).title

    def press(self, *keys: Qt.Key) -> None:
        """Press keys on the cards."""
        for key in keys:
            self.qtbot.keyClick(self.screen.list, key)

    def choose(self, chip: FilterChip, text: str) -> None:
        """Open a chip's menu by keyboard and take an entry."""
        self.qtbot.keyClick(chip, KEY.Key_Return)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        while menu.activeAction() is None or menu.activeAction().text() != text:
            self.qtbot.keyClick(menu, KEY.Key_Down)
        self.qtbot.keyClick(menu, KEY.Key_Return)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    yield look
    look.set_text_scale(1.0)


@pytest.fixture
def library(
    qtbot: QtBot, tmp_path: Path, look: Look, runner: Runner
) -> Iterator[Library]:
    library = Library(qtbot, tmp_path, look, runner)
    yield library
    runner.close()
    library.behind.database.close()


@pytest.fixture
def opener() -> Iterator[Opener]:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type]
    yield opener
    QDesktopServices.unsetUrlHandler("file")


def card(**other: object) -> ScenarioCard:
    base = ScenarioCard("k", "Not this quarter", "stall", 4, 8.0, "", "Samira Kassab",
                        "", "Mersey Vale", "samira", "k.yaml")  # fmt: skip
    return replace(base, **other)  # type: ignore[arg-type]


# Cards and the grid -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("did", "found"),
    [
        ({}, ["New"]),
        ({"attempts": None}, []),
        ({"attempts": 2, "best": 70.0}, []),
        ({"due": "due"}, ["Due today"]),
        ({"due": "fading", "unfinished": "a"}, ["Fading", "Go on"]),
    ],
)
def test_what_floats_on_a_card(did: dict[str, object], found: list[str]) -> None:
    assert [words for _, words in tags(card(**did), True)] == found


def test_nothing_is_called_new_to_a_beginner() -> None:
    assert tags(card(), False) == ()


def test_a_card_is_said_whole() -> None:
    said = spoken(card(due="due", best=74.4, attempts=2))
    assert said == (
        "Not this quarter. Stalls, difficulty 4 of 5, 8 minutes. Samira Kassab, "
        "Mersey Vale. Due today. 74 best."
    )


def test_arrows_go_through_rows_and_columns(library: Library) -> None:
    for number in range(5):
        library.write(f"more{number}.yaml", f"more-{number}")
    library.show()
    library.press(KEY.Key_Home)
    assert library.screen.list.columns == 3
    titles = library.titles
    steps = (
        (KEY.Key_Right, 1), (KEY.Key_Down, 4), (KEY.Key_Down, 7), (KEY.Key_Down, 7),
        (KEY.Key_Left, 6), (KEY.Key_Up, 3), (KEY.Key_End, 7), (KEY.Key_Up, 4),
        (KEY.Key_Home, 0), (KEY.Key_Up, 0), (KEY.Key_Left, 0),
    )  # fmt: skip
    for key, place in steps:
        library.press(key)
        assert library.current == titles[place]


def test_arrows_follow_the_reading_direction(library: Library) -> None:
    library.screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    library.show()
    grid, screen = library.screen.list, library.screen
    first = card_box(grid.visualRect(screen.model.index(0)))
    right = grid.viewport().mapTo(screen, first.topRight()).x()
    left = screen.head.write.mapTo(screen, QPoint(0, 0)).x()
    assert screen.width() - 1 - right == pytest.approx(32, abs=3)
    assert left == pytest.approx(32, abs=3)  # as wide as on the other side
    library.press(KEY.Key_Left)
    assert library.current == library.titles[1]
    library.screen.grab()


def test_columns_follow_width_and_text_size(library: Library, look: Look) -> None:
    library.show()
    found = []
    for width, scale in ((1070, 1.0), (816, 1.0), (1500, 1.0), (1070, 1.5)):
        look.set_text_scale(scale)
        library.screen.resize(width, 800)
        QApplication.processEvents()
        found.append(library.screen.list.columns)
    assert found == [3, 2, 4, 2]


def test_a_click_starts_and_a_click_beside_does_not(library: Library) -> None:
    grid = library.show().screen.list
    cell = grid.visualRect(library.screen.model.index(0))
    port = grid.viewport()
    library.qtbot.mouseClick(port, LEFT, pos=cell.bottomRight() - QPoint(2, 2))
    assert library.started == []
    library.qtbot.mouseClick(port, LEFT, pos=card_box(cell).center())
    assert library.started == [library.screen.model.card(grid.currentIndex()).key]


def test_a_screen_reader_finds_every_card(library: Library) -> None:
    grid = library.show().screen.list
    reader = QAccessible.queryAccessibleInterface(grid)
    names = [reader.child(n).text(QAccessible.Text.Name) for n in range(3)]
    assert names == [spoken(c) for c in library.screen.model._shown]  # noqa: SLF001


# Finding ----------------------------------------------------------------------------


def test_a_slash_searches_and_esc_clears(library: Library) -> None:
    library.show()
    library.press(KEY.Key_Slash)
    search = library.screen.search
    library.until(search.hasFocus)
    library.qtbot.keyClicks(search, "PRI")
    assert library.titles == ["Price talk"]
    library.qtbot.keyClick(search, KEY.Key_Return)
    assert library.started == ["price"]
    library.press(KEY.Key_Escape)  # from the cards too
    assert search.text() == ""
    assert len(library.titles) == 3


def test_filters_and_order_are_kept_for_the_next_start(library: Library) -> None:
    bar = library.show().screen.filters
    library.choose(bar.difficulty, "4 of 5")
    assert library.titles == ["Price talk"]
    assert bar.difficulty.accessibleName() == "Difficulty 4"
    library.choose(bar.difficulty, "Any difficulty")
    library.choose(bar.order, "Title")
    assert library.titles == ["Ask talk", "Price talk", "Weekly reports"]
    library.qtbot.keyClick(bar.short, KEY.Key_Space)
    again = ScenariosScreen(library.screen._runner, library.screen._look,  # noqa: SLF001
                            SettingsFile(library.folder / "settings.json"))  # fmt: skip
    library.qtbot.addWidget(again)
    again.show_glance(library.screen.model.finder.cards)
    assert [c.title for c in again.model._shown] == ["Price talk", "Weekly reports"]  # noqa: SLF001
    assert again.filters.short.isChecked()


def test_chips_say_how_many_and_arrows_go_along(library: Library) -> None:
    bar = library.show().screen.filters
    texts = [chip.text() for chip in bar.states.values() if chip.isVisible()]
    assert texts == ["All 3", "Due 0", "Not tried 3"]
    assert bar.states["due"].accessibleName() == "Due, 0 scenarios"
    chip = bar.states["all"]
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    library.qtbot.keyClick(chip, KEY.Key_Right)
    library.until(bar.states["due"].hasFocus)
    library.qtbot.keyClick(bar.states["due"], KEY.Key_Space)
    assert library.titles == []


def test_nothing_found_says_what_hides_and_one_act_shows_all(library: Library) -> None:
    screen = library.show().screen
    library.qtbot.keyClicks(screen.search, "price")
    library.qtbot.keyClick(screen.filters.states["due"], KEY.Key_Space)
    assert screen.empty.isVisible()
    assert screen.empty.title.text() == "Nothing found for “price”"
    assert screen.empty.text.text() == (
        "Without “price”, still nothing is shown.\nWithout “Due”, 1 would be shown."
    )
    library.qtbot.keyClick(screen.empty.clear, KEY.Key_Return)
    assert len(library.titles) == 3
    library.until(screen.list.hasFocus)


def test_ten_thousand_cards_are_found_and_shown(library: Library) -> None:
    library.show()
    words = ("price", "stall", "budget", "board", "agenda")
    cards = [
        card(key=f"k{n}", title=f"{words[n % 5]} {n}", best=float(n % 100), attempts=1)
        for n in range(10_000)
    ]
    library.screen._show_found(FindScenarios(cards))  # noqa: SLF001
    library.qtbot.keyClicks(library.screen.search, "board 99")
    assert library.titles[0].startswith("board 99")
    assert len(library.titles) == 22
    library.screen.search.clear()
    library.press(KEY.Key_End)
    assert library.screen.model.rowCount() == 10_000


# Waiting, empty, failed, reloaded ---------------------------------------------------


def test_waiting_shows_still_blocks_then_words(library: Library) -> None:
    screen = library.screen
    screen.show()
    library.until(screen.blocks.isVisible)
    screen.grab()
    screen._show_long()  # noqa: SLF001 - three seconds are long for a test
    assert "elsewhere" in screen.notice.text
    library.show()
    assert screen.blocks.isHidden()
    assert screen.notice.isHidden()


def test_an_empty_library_says_how_to_fill_it(library: Library, opener: Opener) -> None:
    for path in library.shelf.glob("*.yaml"):
        path.unlink()
    screen = library.show().screen
    assert screen.empty.title.text() == "No scenarios yet"
    assert shown_path(str(library.shelf)) in screen.empty.text.text()
    library.qtbot.mouseClick(screen.empty.write, LEFT)
    library.until(lambda: opener.paths == [library.shelf / "my-scenario.yaml"])


def test_a_failure_is_said_and_tried_again(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = library.show().screen

    def fails() -> Shelf:
        raise StorageError("The disk sleeps.")

    with monkeypatch.context() as broken:
        broken.setattr(library.behind.practise, "shelf", fails)
        screen.load()
        library.until(screen.notice.isVisible)
    assert screen.notice.text == "The disk sleeps."
    library.qtbot.mouseClick(screen.notice.button("Try again"), LEFT)
    library.until(screen.notice.isHidden)
    assert screen.list.hasFocus()


def test_looking_again_keeps_the_card_one_is_at(library: Library) -> None:
    screen = library.show().screen
    library.press(KEY.Key_End)
    here = library.current
    library.write("aaa.yaml", "aaa")
    screen.load()
    library.until(lambda: len(library.titles) == 4)
    assert library.current == here
    assert screen.list.hasFocus()


# Details and broken files -----------------------------------------------------------


@pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_I])
def test_details_open_by_key_and_start_the_scenario(
    library: Library, key: Qt.Key, opener: Opener
) -> None:
    screen = library.show().screen
    library.press(key)
    (details,) = screen.findChildren(Details)
    library.until(lambda: "Asks" in details.criteria.text())
    assert "passed from 70" in details.facts.text()
    library.qtbot.mouseClick(details.edit, LEFT)
    library.qtbot.mouseClick(details.folder, LEFT)
    path = Path(screen.model.card(screen.list.currentIndex()).path)
    assert opener.paths == [path, path.parent]
    library.qtbot.keyClick(details.practise, KEY.Key_Return)
    assert len(library.started) == 1


def test_details_of_a_file_that_went_away_say_so(library: Library) -> None:
    screen = library.show().screen
    key = screen.model.card(screen.list.currentIndex()).key
    for path in library.shelf.glob("*.yaml"):
        path.unlink()
    library.press(KEY.Key_Space)
    (details,) = screen.findChildren(Details)
    library.until(details.problem.isVisible)
    assert "cannot be read" in details.problem.text(), key
    library.qtbot.keyClick(details, KEY.Key_Escape)
    assert not details.isVisible()


def test_broken_files_are_listed_mended_and_gone(
    library: Library, opener: Opener
) -> None:
    path = library.shelf / "bad.yaml"
    path.write_text("format: 1\nid: bad\n")
    screen = library.show().screen
    assert screen.broken.title.text() == "1 file cannot be used"
    library.qtbot.mouseClick(screen.broken.details, LEFT)
    opened = screen.broken.opened
    assert isinstance(opened, FilesToMend)
    library.qtbot.mouseClick(opened.edits[0], LEFT)
    assert opener.paths == [path]
    library.qtbot.mouseClick(opened.copy, LEFT)
    assert QApplication.clipboard().text().startswith(f"{path}:1:1: a scenario has no")
    library.write("bad.yaml", "good")
    library.qtbot.mouseClick(opened.check, LEFT)
    library.until(lambda: opened.title.text() == "All files can be used")
    library.qtbot.keyClick(opened, KEY.Key_Escape)
    assert screen.broken.isHidden()
    assert "Good talk" in library.titles


def test_a_draft_is_listed_as_one_opened_and_finished(
    library: Library, opener: Opener
) -> None:
    path = library.write(
        "call.yaml", "call", "title: Call", 'draft: true\ntitle: ""\n#'
    )
    screen = library.show().screen
    assert screen.broken.isHidden()
    assert screen.drafts.title.text() == "1 draft is not ready yet"
    library.qtbot.keyClick(screen.drafts.details, KEY.Key_Return)
    opened = screen.drafts.opened
    assert isinstance(opened, FilesToMend)
    assert "“title” is still empty" in opened.errors
    library.qtbot.mouseClick(opened.edits[0], LEFT)
    assert opener.paths == [path]
    library.write("call.yaml", "call")
    library.qtbot.mouseClick(opened.check, LEFT)
    library.until(lambda: opened.title.text() == "No drafts are left")
    library.qtbot.keyClick(opened, KEY.Key_Escape)
    assert screen.drafts.isHidden()
    assert "Call talk" in library.titles


# Bringing in ------------------------------------------------------------------------


def outside(library: Library, text: str, name: str = "new.yaml") -> Path:
    path = library.folder / name
    path.write_text(text)
    return path


def test_a_file_is_added_selected_and_taken_back(library: Library) -> None:
    screen = library.show().screen
    library.qtbot.keyClicks(screen.search, "xyzzy")
    screen.take([outside(library, SMALL)])
    library.until(lambda: len(library.titles) == 4)
    assert screen.arrived.title == "1 scenario added."
    assert library.current == "A small talk"  # the search that hid it is gone
    library.qtbot.mouseClick(screen.arrived.button("Undo"), LEFT)
    library.until(lambda: len(library.titles) == 3)
    assert screen.arrived.title == "Taken back."
    assert not (library.shelf / "new.yaml").exists()
    library.until(screen.list.hasFocus)


@pytest.mark.parametrize(
    ("act", "titles"),
    [
        ("Keep both", ["A better talk", "Price talk"]),
        ("Replace", ["A better talk"]),
        ("Cancel", ["Price talk"]),
    ],
)
def test_a_taken_id_is_asked_about(
    library: Library, act: str, titles: list[str]
) -> None:
    screen = library.show().screen
    text = SMALL.replace("id: small", "id: price").replace("A small", "A better")
    screen.take([outside(library, text)])
    library.until(screen.arrived.isVisible)
    assert [b.text() for b in screen.arrived.buttons][-1] == "Cancel"
    library.qtbot.keyClick(screen.arrived.button(act), KEY.Key_Return)
    library.until(lambda: "Close" in [b.text() for b in screen.arrived.buttons])
    others = {"Ask talk", "Weekly reports"}
    library.until(lambda: sorted(set(library.titles) - others) == titles)
    assert (library.shelf / "price.yaml.bak").exists() == (act == "Replace")


def test_what_cannot_be_used_is_said_beside_what_came(library: Library) -> None:
    path = library.folder / "demo.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("good.yaml", SMALL)
        archive.writestr("bad.yaml", "format: 1\n")
    screen = library.show().screen
    screen.take([path, library.folder / "none.txt"])
    library.until(screen.arrived.isVisible)
    said = "1 scenario added. 2 files cannot be used and stayed where they were."
    assert screen.arrived.title == said
    assert "bad.yaml:1:1: a scenario has no 'id'" in screen.arrived.text
    library.qtbot.mouseClick(screen.arrived.button("Copy errors"), LEFT)
    assert "none.txt" in QApplication.clipboard().text()


def test_a_file_that_is_opened_starts_or_is_asked_about(library: Library) -> None:
    screen = library.show().screen
    screen.open_file(library.shelf / "price.yaml")
    assert library.started == ["price"]
    path = outside(library, SMALL)
    screen.open_file(path)
    library.until(screen.arrived.isVisible)
    assert screen.arrived.title == "Add “A small talk”?"
    library.qtbot.mouseClick(screen.arrived.button("Add"), LEFT)
    library.until(lambda: len(library.titles) == 4)
    screen.open_file(path)  # the same words are known by now
    library.until(lambda: library.started == ["price", "small"])


def test_a_new_file_is_a_draft_until_it_is_filled(
    library: Library, opener: Opener
) -> None:
    screen = library.show().screen
    library.qtbot.mouseClick(screen.head.write, LEFT)
    library.until(screen.broken.isVisible)
    assert opener.paths == [library.shelf / "my-scenario.yaml"]
    library.write("my-scenario.yaml", "mine")
    library.qtbot.mouseClick(screen.arrived.button("Check again"), LEFT)
    library.until(lambda: "Mine talk" in library.titles)
    assert screen.broken.isHidden()
    assert screen.arrived.isHidden()
