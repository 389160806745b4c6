"""A meeting on screen, and a hand for its keys."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from roleplay.errors import SpeechError
from roleplay.speech import Event
from roleplay.storage import People
from roleplay.ui import Lane, Look, Runner, Theme
from roleplay.ui.meeting import MeetingScreen
from roleplay.ui.meeting.answering import Hearing
from roleplay.ui.meeting.conductor import Step
from roleplay.ui.meeting.round_play import Part
from tests.ui.stage_services import Stage, stage

K = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def look(qapp: QApplication) -> Look:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    return look


class Room:
    """One MeetingScreen over real use cases, led by keys alone."""

    def __init__(
        self, qtbot: QtBot, runner: Runner, screen: MeetingScreen, behind: Stage
    ) -> None:
        self.qtbot = qtbot
        self.runner = runner
        self.screen = screen
        self.behind = behind
        self.conductor = screen.conductor
        self.play = screen.conductor.round

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(holds, timeout=10_000)

    def settle(self) -> None:
        """Wait until what was asked of the database is answered and shown."""
        for _ in range(3):
            answered: list[object] = []
            self.runner.submit(
                Lane.DATA,
                lambda: None,
                owner=self.screen,
                done=answered.append,
                failed=answered.append,
            )
            self.until(lambda: bool(answered))  # noqa: B023 - waited for at once

    def key(self, *keys: Qt.Key, shift: bool = False) -> None:
        """Press keys where the focus is, one after the other."""
        held = Qt.KeyboardModifier.ShiftModifier if shift else NONE
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget() or self.screen, key, held)
            self.settle()

    def write(self, text: str) -> None:
        """Write where the focus is, then press Enter."""
        self.qtbot.keyClicks(QApplication.focusWidget(), text)
        self.key(K.Key_Return)

    def paste(self, text: str) -> None:
        """Paste where the focus is, then press Enter."""
        QApplication.clipboard().setText(text)
        self.qtbot.keyClick(
            QApplication.focusWidget(), K.Key_V, Qt.KeyboardModifier.ControlModifier
        )
        self.key(K.Key_Return)

    def open(self) -> None:
        """Open the meeting: who is here."""
        self.screen.open()
        self.until(lambda: bool(self.screen.people.list.rows))

    def to_floor(self) -> None:
        """Go to the floor with everybody and the only scenario."""
        self.open()
        self.key(K.Key_Return)
        self.until(lambda: bool(self.screen.agenda.list.rows))
        self.key(K.Key_Return)
        self.until(lambda: self.conductor.step is Step.FLOOR)

    def to_line(self) -> None:
        """Let the first one take the floor, and the buyer say the line."""
        self.to_floor()
        self.key(K.Key_Return)
        self.line()

    def line(self) -> None:
        """Wait until a line was said and waits for its answer."""
        self.until(lambda: self.play.scene is not None and self.play.part is Part.LINE)
        self.until(lambda: self.play.answering.state is Hearing.WAITING)
        self.until(lambda: not self.play.answering.ear.is_loading)

    def to_votes(self, answer: str = "How do you do this today?") -> None:
        """Type an answer; the first criterion is voted on."""
        self.to_line()
        self.key(K.Key_Return)
        self.write(answer)
        self.until(lambda: self.play.part is Part.VOTE)


@pytest.fixture
def room(
    qtbot: QtBot, tmp_path: Path, look: Look, runner: Runner
) -> Iterator[Callable[..., Room]]:
    """Give a function that shows a meeting; people: names beside Maya, the host."""
    shown: list[tuple[MeetingScreen, Stage]] = []

    def show(
        scripts: Iterable[Iterable[Event | SpeechError | None]] = (),
        people: tuple[str, ...] = ("Theo Brandt",),
        **how: Any,
    ) -> Room:
        behind = stage(tmp_path, scripts, **how)
        for name in people:
            People(behind.database).add(name, datetime.now(UTC))
        screen = MeetingScreen(behind.services, runner, look)
        shown.append((screen, behind))
        qtbot.addWidget(screen)
        screen.resize(1280, 800)
        screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        return Room(qtbot, runner, screen, behind)

    yield show
    for screen, _ in shown:
        if isValid(screen):
            screen.shut()
    runner.close()
    for _, behind in shown:
        behind.database.close()
