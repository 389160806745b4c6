"""A stage on screen, and a way to bring it into any state."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from roleplay.errors import RoleplayError, SpeechError
from roleplay.speech import Event
from roleplay.ui import Lane, Look, Runner, Theme
from roleplay.ui.stage import StageScreen
from roleplay.ui.stage.phase import Phase
from tests.ui.stage_services import Stage, stage

Script = Iterable[Event | SpeechError | None]

Value = TypeVar("Value")


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    return look


class Played:
    """One StageScreen with its services and a hand for its keys."""

    def __init__(
        self, qtbot: QtBot, runner: Runner, screen: StageScreen, behind: Stage
    ) -> None:
        self.qtbot = qtbot
        self.runner = runner
        self.screen = screen
        self.behind = behind
        self.finished: list[str] = []
        self.left: list[bool] = []
        screen.finished.connect(self.finished.append)
        screen.left.connect(lambda: self.left.append(True))

    @property
    def phase(self) -> Phase:
        """What the stage is doing."""
        return self.screen.conversation.phase

    def reach(self, phase: Phase, number: int | None = None) -> None:
        """Wait until the conversation is in *phase*, in turn *number*."""

        def there() -> bool:
            scene = self.screen.conversation.scene
            turn = scene.number if scene is not None else None
            return self.phase is phase and number in (None, turn)

        self.qtbot.waitUntil(there, timeout=5000)

    def ask(self, work: Callable[[], Value]) -> Value:
        """Return what *work* finds in the database, after what is under way there."""
        found: list[Value] = []
        self.runner.submit(
            Lane.DATA, work, owner=self.screen, done=found.append, failed=self.fail
        )
        self.qtbot.waitUntil(lambda: len(found) == 1)
        return found[0]

    @staticmethod
    def fail(error: RoleplayError) -> None:
        """Fail the test with what the use case said."""
        pytest.fail(str(error))

    def key(self, key: Qt.Key) -> None:
        """Press and release a key where the focus is."""
        self.qtbot.keyClick(self.focus, key)

    @property
    def focus(self) -> Any:
        """What gets the keys."""
        return QApplication.focusWidget() or self.screen

    def open(self) -> None:
        """Open the scenario and leave its brief."""
        self.screen.open_scenario("reports")
        self.reach(Phase.BRIEF)
        self.key(Qt.Key.Key_Return)
        self.reach(Phase.WAITING, 1)

    def hold(self) -> None:
        """Hold the Space bar until it listens."""
        self.qtbot.keyPress(self.focus, Qt.Key.Key_Space)
        self.reach(Phase.LISTENING)

    def let_go(self) -> None:
        """Let go of the Space bar."""
        self.qtbot.keyRelease(self.focus, Qt.Key.Key_Space)

    def answer_aloud(self, chunks: int = 2) -> None:
        """Speak one answer with the Space bar held."""
        self.hold()
        self.behind.microphone.speak(chunks)
        self.let_go()

    def type(self, text: str) -> None:
        """Type an answer and send it with Enter."""
        if self.focus is not self.screen.field.edit:
            self.key(Qt.Key.Key_T)
        self.qtbot.keyClicks(self.screen.field.edit, text)
        self.qtbot.keyClick(self.screen.field.edit, Qt.Key.Key_Return)


@pytest.fixture
def play(
    qtbot: QtBot, tmp_path: Path, look: Look, runner: Runner
) -> Iterator[Callable[..., Played]]:
    """Give a function that shows a stage; see ``stage`` for its arguments."""
    shown: list[tuple[StageScreen, Stage]] = []

    def show(scripts: Iterable[Script] = (), **how: Any) -> Played:
        hands_free = how.pop("hands_free", False)
        behind = stage(tmp_path, scripts, **how)
        screen = StageScreen(behind.services, runner, look)
        screen.set_hands_free(hands_free)
        shown.append((screen, behind))
        qtbot.addWidget(screen)
        screen.resize(1280, 800)
        screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        return Played(qtbot, runner, screen, behind)

    yield show
    for screen, behind in shown:
        if isValid(screen):
            screen.shut()  # ends what the lanes wait for
        behind.engine_gate.set()
        if behind.practise.gate is not None:
            behind.practise.gate.set()
    runner.close()
    for _, behind in shown:
        behind.database.close()
