"""Third step: understanding speech, by a model that is fetched, given, or built in."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
)

from roleplay.ui.first_run.step import Step
from roleplay.ui.look import Look
from roleplay.ui.model_fetch import FetchState, ModelFetch, time_words
from roleplay.ui.widgets import Act, Button, Label, Notice
from roleplay.words import tr

ONCE = tr("Once only. After this, no network is needed.")
BASIC = tr(
    "Until then the built-in one listens, only sure of phrases that are foreseen."
)
READY = tr("Ready. No network is needed any more.")
LEFT = tr("What came is kept; it goes on from there.")


class ModelStep(Step):
    """Follows a ModelFetch.  ``basic_chosen``: the built-in recogniser will do."""

    basic_chosen = Signal()

    def __init__(self, look: Look, fetch: ModelFetch) -> None:
        super().__init__(look, 3, tr("Speech recognition, English"))
        self.fetch = fetch
        self.right = Label(look, "", "caption", "muted")
        self.right.set_tabular(True)
        self.head.addWidget(self.right)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Download"))
        self.column.addWidget(self.bar)
        self.go = Button(look, "plain", "", "download", "", "small")
        self.drop = Button(look, "quiet", tr("Cancel"), "", "", "small")
        self.text = Label(look, "", "small", "muted", wraps=True)
        self.basic = Button(look, "quiet", tr("Use the basic one"), "", "", "small")
        self.add_row(self.go, self.drop, self.text, self.basic, stretch=2)
        self.notice = Notice(look)
        self.column.addWidget(self.notice)
        self.offline = self._offline_box()
        self.column.addWidget(self.offline)
        self.go.clicked.connect(self._go)
        self.drop.clicked.connect(fetch.cancel)
        self.basic.clicked.connect(self._basic)
        fetch.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show how far the model is."""
        fetch, state = self.fetch, self.fetch.state
        running = state is FetchState.RUNNING
        paused = state is FetchState.PAUSED
        size = tr("{size:.0f} MB", size=fetch.row.size / 1e6)
        words = {
            FetchState.IDLE: (
                tr("Download, {size}", size=size),
                "download",
                f"{ONCE} {BASIC}",
            ),
            FetchState.RUNNING: (tr("Pause"), "pause", ONCE),
            FetchState.PAUSED: (tr("Go on"), "download", LEFT),
            FetchState.FAILED: (tr("Try again"), "replay", LEFT),
            FetchState.DONE: ("", "", READY),
        }
        text, icon, said = words[state]
        self.go.setText(text)
        self.go.set_icon(icon)
        self.go.setVisible(bool(text))
        self.drop.setVisible(running or paused)
        self.text.setText(said)
        self.bar.setVisible(running or paused)
        self.basic.setVisible(state in (FetchState.IDLE, FetchState.FAILED))
        self.offline.setVisible(state is not FetchState.DONE)
        self._show_share()
        self._show_error()

    def choose(self, path: str) -> None:
        """Take a model's zip file or folder; "" is none."""
        if path:
            self.fetch.take(Path(path))

    def _show_share(self) -> None:
        fetch = self.fetch
        size = fetch.row.size
        come = fetch.come_bytes
        if fetch.state is FetchState.RUNNING and fetch.doing != "Downloading":
            self.right.setText(fetch.doing or tr("Starting"))
            share = fetch.share
            self.bar.setRange(0, 0 if share is None and fetch.doing else 1000)
            self.bar.setValue(round(1000 * (share or 0)))
            return
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * come / size) if size else 0)
        left = time_words(fetch.seconds_left)
        told = tr("{come:.0f} of {size:.0f} MB", come=come / 1e6, size=size / 1e6)
        shown = fetch.state in (FetchState.RUNNING, FetchState.PAUSED)
        self.right.setText((f"{told}, {left}" if left else told) if shown else "")

    def _show_error(self) -> None:
        if self.fetch.state is not FetchState.FAILED:
            self.notice.clear()
        elif self.notice.text != self.fetch.error:
            self.notice.show_notice(
                tr("The model is not there yet."),
                self.fetch.error,
                (Act(tr("Choose a file"), self._choose_file),),
            )

    def _go(self) -> None:
        if self.fetch.state is FetchState.RUNNING:
            self.fetch.pause()
        else:
            self.fetch.start()

    def _basic(self) -> None:
        self.basic_chosen.emit()
        self.basic.hide()
        self.text.setText(
            tr("The basic recogniser listens. Change it any time in Settings.")
        )

    def _offline_box(self) -> QFrame:
        look = self.look
        box = QFrame()
        box.setProperty("surface", "sunken")
        row = QHBoxLayout(box)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(look, tr("No network, or not allowed?"), "small-strong"))
        hint = tr("Copy the model's zip file from a colleague or a USB stick.")
        words.addWidget(Label(look, hint, "caption", "muted", wraps=True))
        row.addLayout(words, 1)
        self.folder = Button(look, "quiet", tr("A folder…"), "", "", "small")
        self.folder.clicked.connect(self._choose_folder)
        self.file = Button(look, "plain", tr("Choose a file…"), "", "", "small")
        self.file.clicked.connect(self._choose_file)
        row.addWidget(self.folder)
        row.addWidget(self.file)
        return box

    def _choose_file(self) -> None:
        title = tr("A speech model's zip file")
        path, _ = QFileDialog.getOpenFileName(self, title, "", tr("Models (*.zip)"))
        self.choose(path)

    def _choose_folder(self) -> None:
        self.choose(QFileDialog.getExistingDirectory(self, tr("A Vosk model's folder")))
