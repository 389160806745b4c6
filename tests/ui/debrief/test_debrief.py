"""The debrief of a real attempt: shared, appealed, printed, walked by keys."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleplay.scenario import typed
from roleplay.scoring import Verdict
from roleplay.storage import People
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.debrief import DebriefScreen
from roleplay.ui.debrief.printed import as_html
from roleplay.ui.widgets import Button
from tests.ui.stage_services import Stage
from tests.ui.stage_services import stage as make_stage

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    return look


class Shown:
    """A debrief on screen."""

    def __init__(
        self, qtbot: QtBot, runner: Runner, look: Look, stage: Stage, *others: str
    ) -> None:
        self.stage = stage
        for name in others:
            People(stage.database).find_or_add(name, NOW)
        scene = stage.practise.begin("reports")
        self.attempt_id = scene.attempt_id
        while not stage.attempts.load(self.attempt_id).end:
            stage.practise.answer(self.attempt_id, typed("well <b>hello</b> there"))
        self.screen = DebriefScreen(stage.services, runner, look)
        qtbot.addWidget(self.screen)
        self.screen.resize(1024, 680)
        self.screen.show()
        self.screen.activateWindow()
        qtbot.waitUntil(self.screen.isActiveWindow)
        self.screen.show_attempt(self.attempt_id)
        qtbot.waitUntil(lambda: bool(self.screen.blocks), timeout=10_000)
        row = self.screen.top
        wanted = bool(others)
        qtbot.waitUntil(lambda: row.share_button.isEnabled() is wanted, timeout=10_000)


@pytest.fixture
def shown(
    qtbot: QtBot, runner: Runner, look: Look, tmp_path: Path
) -> Iterator[Callable[..., Shown]]:
    made: list[Stage] = []

    def show(*others: str) -> Shown:
        made.append(make_stage(tmp_path))
        return Shown(qtbot, runner, look, made[-1], *others)

    yield show
    runner.close()
    for stage in made:
        stage.database.close()


def test_sharing_names_the_person_and_can_be_taken_back(
    qtbot: QtBot, shown: Callable[..., Shown]
) -> None:
    top = shown("Rowan Hale").screen.top
    assert top.seen_by.text() == "Only you can see this"
    assert top.share_button.text() == "Share with Rowan"
    qtbot.mouseClick(top.share_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: top.seen_by.text() == "You and Rowan Hale can see this")
    assert top.share_button.text() == "Stop sharing with Rowan"
    qtbot.mouseClick(top.share_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: top.seen_by.text() == "Only you can see this")


def test_of_several_people_one_is_chosen(
    qtbot: QtBot, shown: Callable[..., Shown]
) -> None:
    found = shown("Rowan Hale", "Theo Brandt")
    discussed = found.screen.top.discussed
    assert discussed is not None
    menu = found.screen.top.menu(discussed)
    assert [a.text() for a in menu.actions()] == ["Rowan Hale", "Theo Brandt"]
    menu.actions()[1].trigger()
    seen = found.screen.top.seen_by
    qtbot.waitUntil(lambda: seen.text() == "You and Theo Brandt can see this")


def test_alone_there_is_nobody_to_share_with(shown: Callable[..., Shown]) -> None:
    button = shown().screen.top.share_button
    assert not button.isEnabled()
    assert "nobody else" in button.toolTip()


def test_a_verdict_is_appealed_by_keys_and_taken_back(
    qtbot: QtBot, shown: Callable[..., Shown]
) -> None:
    found = shown()
    appeals = found.screen.scored.appeals
    qtbot.waitUntil(appeals.open_button.isVisible)
    appeals.open_button.setFocus()
    qtbot.keyClick(appeals.open_button, Qt.Key.Key_Return)
    assert appeals.form.isVisible()
    assert appeals.reason.hasFocus()
    qtbot.mouseClick(appeals.send_button, Qt.MouseButton.LeftButton)
    notice = found.screen.notice
    qtbot.waitUntil(notice.isVisible)  # a reason is missing
    assert "why" in notice.text
    qtbot.keyClicks(appeals.reason, "I said it in other words")
    qtbot.keyClick(appeals.reason, Qt.Key.Key_Tab)
    qtbot.keyClick(appeals.send_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not appeals.form.isVisible())
    assert [a.reason for a in appeals.shown] == ["I said it in other words"]
    (back,) = [b for b in appeals.findChildren(Button) if b.text() == "Take back"]
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: appeals.shown[0].outcome == "withdrawn")


def test_n_goes_from_one_criterion_not_met_to_the_next(
    qtbot: QtBot, shown: Callable[..., Shown]
) -> None:
    screen = shown().screen
    rows = screen.scored.rows
    wanted = [r for r in rows if r.explanation.verdict is not Verdict.MET]
    seen = []
    for _ in range(len(wanted) + 1):
        qtbot.keyClick(screen, Qt.Key.Key_N)
        seen.append(next(row for row in rows if row.hasFocus()))
    assert seen == [*wanted, wanted[0]]
    qtbot.keyClick(screen, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert wanted[-1].hasFocus()


def test_the_debrief_becomes_a_pdf_in_which_words_are_words(
    shown: Callable[..., Shown], tmp_path: Path
) -> None:
    screen = shown().screen
    assert screen.debrief is not None
    page = as_html(screen.debrief)
    assert "&lt;b&gt;hello&lt;/b&gt;" in page
    assert screen.debrief.title in page
    path = tmp_path / "out.pdf"
    screen.write_pdf(path)
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_size > 5000
    assert screen.notice.title == "The PDF is written."
    screen.write_pdf(tmp_path / "no" / "such" / "out.pdf")
    assert screen.notice.title == "The PDF was not written."
