"""Screen: the first run.  Nothing in it has to be done."""

from contextlib import suppress

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.first_run.hero import Hero
from roleplay.ui.first_run.microphone_step import MicrophoneStep
from roleplay.ui.first_run.model_step import ModelStep
from roleplay.ui.first_run.voice_step import VoiceStep
from roleplay.ui.look import Look
from roleplay.ui.model_fetch import FetchState, ModelFetch, time_words
from roleplay.ui.widgets import Button, Keycap, Label
from roleplay.ui.window import Memory
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Services
from roleplay.words import tr

BY_TYPING = tr("Start now by typing")
BY_VOICE = tr("Meet your first buyer")


class Opening(QWidget):
    """The first run before its steps can be made; Enter starts already."""

    started = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Welcome to Encore"))
        self.hero = Hero(look)
        self.said = Label(look, "", "body", "muted")
        self.start = Button(look, "primary", BY_TYPING, "keyboard", "", "large")
        self.start.clicked.connect(self._start)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.hero)
        column = QVBoxLayout()
        column.setContentsMargins(56, 40, 56, 40)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        foot.addWidget(self.start)
        foot.addWidget(self.said, 1)
        foot.addWidget(Keycap(look, tr("Enter")))
        column.addLayout(foot)
        row.addLayout(column, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._start()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the hero."""
        super().resizeEvent(event)
        self.hero.fit(self.width(), self.height())

    def _start(self) -> None:
        self.said.setText(tr("One moment. It starts by itself."))
        self.start.set_busy(True)
        self.started.emit()


class FirstRunScreen(QWidget):
    """``started``: to the first buyer; ``skipped``: look around first.

    Name and choices are kept before either is sent.
    """

    started = Signal()
    skipped = Signal()

    def __init__(
        self,
        services: Services,
        runner: Runner,
        look: Look,
        memory: Memory,
        fetch: ModelFetch,
    ) -> None:
        super().__init__()
        self._services = services
        self._runner = runner
        self._look = look
        self._memory = memory
        self._fetch = fetch
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Welcome to Encore"))
        self.hero = Hero(look)
        self.microphone = MicrophoneStep(look, services, runner, memory)
        self.voice = VoiceStep(look, services, runner, memory)
        self.model = ModelStep(look, fetch)
        self.start = Button(look, "primary", BY_TYPING, "keyboard", "", "large")
        self.skip = Button(look, "quiet", tr("Look around first"))
        self.when = Label(look, "", "body", "muted", wraps=True)
        self._arrange()
        self.start.clicked.connect(lambda: self._leave(self.started))
        self.skip.clicked.connect(lambda: self._leave(self.skipped))
        self.microphone.name.returnPressed.connect(self.start.click)
        self.microphone.works.connect(self._microphone_works)
        self.model.basic_chosen.connect(
            lambda: self._remember("engine", "pocketsphinx")
        )
        fetch.changed.connect(self._show_when)
        look.changed.connect(self._fit)
        self._show_when()

    def load(self) -> None:
        """Look at devices and settings, and wait for Enter."""
        self.microphone.load()
        self.voice.load()
        self.start.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Enter, wherever no control took it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the hero to the window."""
        super().resizeEvent(event)
        self._fit()

    def stop(self) -> None:
        """End sound and listening."""
        self.microphone.stop()

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addStretch(1)
        for step in (self.microphone, self.voice, self.model):
            column.addWidget(step)
        column.addSpacing(4)
        foot = QHBoxLayout()
        foot.setSpacing(14)
        foot.addWidget(self.start)
        foot.addWidget(self.when, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.skip)
        foot.addWidget(Keycap(self._look, tr("Enter")))
        column.addLayout(foot)
        column.addStretch(1)
        self._page = QWidget()
        self._page.setProperty("transparent", "true")
        self._page.setLayout(column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.hero)
        row.addWidget(scroll, 1)

    def _fit(self) -> None:
        self.hero.fit(self.width(), self.height())
        sides = 56 if self.width() >= 1200 else 28
        column = self._page.layout()
        assert column is not None
        column.setContentsMargins(sides, 24, sides, 24)

    def _microphone_works(self) -> None:
        self.start.setText(BY_VOICE)
        self.start.set_icon("mic")

    def _show_when(self) -> None:
        left = time_words(self._fetch.seconds_left)
        texts = {
            FetchState.RUNNING: tr("Speaking joins in by itself ")
            + (tr("in {left}.", left=left) if left else tr("when it is there.")),
            FetchState.DONE: tr("Answer aloud, or type."),
        }
        self.when.setText(
            texts.get(self._fetch.state, "You can come back to all this.")
        )

    def _leave(self, then: SignalInstance) -> None:
        if self.start.is_busy:
            return
        self.start.set_busy(True)
        self.stop()
        name = " ".join(self.microphone.name.text().split())
        self._remember("welcomed", True)
        if not name:
            then.emit()
            return
        self._remember("profile", name)
        self._runner.submit(
            Lane.DATA,
            lambda: self._services.upkeep.rename(name),
            owner=self,
            done=lambda _: then.emit(),
            failed=lambda error: then.emit(),  # the name set holds from the next start
        )

    def _remember(self, key: str, value: object) -> None:
        with suppress(RoleplayError):  # it holds until the window closes
            self._memory.remember(key, value)
