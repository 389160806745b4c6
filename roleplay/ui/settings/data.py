"""Card: where the data lives, backing it up, restoring and deleting it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.settings.parts import SettingsCard
from roleplay.ui.widgets import Button, Switch
from roleplay.ui.widgets.button import Kind
from roleplay.ui.window import Memory
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import (
    Backup,
    BackupFound,
    full_day,
)
from roleplay.words import tr

STORED = tr(
    "Attempts, words and scores: roleplay.db. Kept recordings: "
    "recordings. Your own scenarios: scenarios. Nothing leaves "
    "this computer by itself."
)
MOVE = tr(
    "Close Encore, move the folder, and name its new place with "
    "--data, or in the environment as ROLEPLAY_DATA."
)
FILES = tr("Backups (*.zip)")


class DataCard(SettingsCard):
    """``replaced``: the files under the app are others now, so it must close."""

    replaced = Signal()

    def __init__(
        self, look: Look, memory: Memory, backup: Backup, runner: Runner, folder: str
    ) -> None:
        super().__init__(look, memory, tr("Your data"))
        self._backup = backup
        self._runner = runner
        self._folder = folder
        self.question: QMessageBox | None = None
        self.open = self._button("plain", tr("Open folder"), "file", self._open)
        self.add_row(tr("Folder"), folder, self.open)
        self.add_row(tr("What is where"), STORED)
        self.add_row(tr("Moving it"), MOVE)
        self.recordings = Switch(look, tr("With recordings"), kind="quiet")
        self.write = self._button("plain", tr("Back up…"), "download", self._ask_where)
        self.write_row = self.add_row(
            tr("Backup"),
            tr("One file with attempts, settings and own scenarios of all profiles."),
            self.recordings,
            self.write,
        )
        self.restore = self._button("plain", tr("Restore…"), "replay", self._ask_which)
        self.restore_row = self.add_row(
            tr("Restore"),
            tr("The file is checked first. What is here now is kept beside it."),
            self.restore,
        )
        self.erase = self._button(
            "destructive", tr("Delete all my data"), "", self._ask_to_erase
        )
        self.erase_row = self.add_row(
            tr("Delete everything"),
            tr(
                "Attempts, points, recordings, settings and own scenarios of "
                "all profiles. Fetched models stay."
            ),
            self.erase,
        )

    def back_up(self, path: str) -> None:
        """Write a backup; "" is nowhere."""
        if not path:
            return
        file, recordings = Path(path), self.recordings.isChecked()
        self.write.set_busy(True)
        self._runner.submit(
            Lane.DATA,
            lambda: self._backup.write(file, recordings=recordings),
            owner=self,
            done=lambda found: self._written(file, found),
            failed=self._not_written,
        )

    def look_into(self, path: str) -> None:
        """Check a backup and ask whether it is to replace what is here."""
        if not path:
            return
        file = Path(path)
        self.restore.set_busy(True)
        self._runner.submit(
            Lane.DATA,
            lambda: self._backup.look(file),
            owner=self,
            done=lambda found: self._ask_to_restore(file, found),
            failed=self._not_restored,
        )

    def _button(
        self, kind: Kind, text: str, icon: str, act: Callable[[], None]
    ) -> Button:
        button = Button(self.look, kind, text, icon, "", "small")
        button.clicked.connect(act)
        return button

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _ask_where(self) -> None:
        name = str(Path.home() / f"encore-{datetime.now().astimezone():%Y-%m-%d}.zip")
        path, _ = QFileDialog.getSaveFileName(self, tr("Back up to"), name, FILES)
        self.back_up(path)

    def _ask_which(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("A backup"), "", FILES)
        self.look_into(path)

    def _written(self, file: Path, found: BackupFound) -> None:
        self.write.set_busy(False)
        size = tr("{size_bytes:.1f} MB", size_bytes=found.size_bytes / 1e6)
        self.write_row.say(
            tr("Written and checked: {file}, {size}.", file=file, size=size)
        )

    def _not_written(self, error: RoleplayError) -> None:
        self.write.set_busy(False)
        self.write_row.say(str(error))

    def _ask_to_restore(self, file: Path, found: BackupFound) -> None:
        self.restore.set_busy(False)
        made = found.made_at.astimezone()
        self._ask(
            tr(
                "Restore the backup of {full_day}, {made:%H:%M}?",
                full_day=full_day(made.date()),
                made=made,
            ),
            tr(
                "It has {scenarios} own scenario files and {recordings} "
                "recordings. What is here now is kept in the data folder. "
                "Encore closes after it.",
                scenarios=found.scenarios,
                recordings=found.recordings,
            ),
            tr("Restore"),
            lambda: self._restore(file),
        )

    def _restore(self, file: Path) -> None:
        self._runner.submit(
            Lane.DATA,
            lambda: self._backup.restore(file),
            owner=self,
            done=lambda _: self._tell(tr("Your data is restored. Open Encore again.")),
            failed=self._not_restored,
        )

    def _not_restored(self, error: RoleplayError) -> None:
        self.restore.set_busy(False)
        self.restore_row.say(str(error))

    def _ask_to_erase(self) -> None:
        self._ask(
            tr("Delete all data of all profiles?"),
            tr(
                "It cannot be brought back, unless you have a backup. Encore "
                "closes after it."
            ),
            tr("Delete everything"),
            self._erase,
        )

    def _erase(self) -> None:
        self._runner.submit(
            Lane.DATA,
            self._backup.erase,
            owner=self,
            done=lambda _: self._tell(tr("All data is deleted.")),
            failed=lambda error: self.erase_row.say(str(error)),
        )

    def _ask(self, title: str, text: str, act: str, then: Callable[[], None]) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(tr("Your data"))
        box.setText(title)
        box.setInformativeText(text)
        does = box.addButton(act, QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Leave it as it is"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        does.clicked.connect(then)
        self.question = box
        box.finished.connect(lambda _: self._closed(box))
        box.open()

    def _tell(self, text: str) -> None:
        """Say what was done; whatever the answer, the app closes."""
        box = QMessageBox(self)
        box.setWindowTitle(tr("Your data"))
        box.setText(text)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self.replaced)
        self.question = box
        box.finished.connect(lambda _: self._closed(box))
        box.open()

    def _closed(self, box: QMessageBox) -> None:
        if self.question is box:  # another may have come in its place
            self.question = None
