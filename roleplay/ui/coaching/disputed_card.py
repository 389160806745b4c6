"""Card: the criteria coaches disagree with, for whoever writes the scenarios."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.listing import ListingCard
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Act, Button, Label
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import CoachingServices, Disputed, counts_words
from roleplay.words import tr

FIRST = 4
FILTERS = tr("CSV for spreadsheets (*.csv);;Plain text (*.txt)")


class DisputedCard(ListingCard):
    """Each with its file, counts and one example; the list can be saved."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        about = tr("For the author: where a phrase is missing, or a label misleads.")
        super().__init__(runner, look, tr("Criteria coaches disagree with"), about)
        self._agreement = team.agreement
        self.save = Button(look, "plain", tr("Save the list"), "download", size="small")
        self.save.clicked.connect(self._choose_file)
        self.head.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTop)
        self.save.hide()
        self.dialog: QFileDialog | None = None

    def write(self, path: Path) -> None:
        """Write the whole list to a file; .csv, or else plain text."""
        self._runner.submit(
            Lane.DATA,
            lambda: self._agreement.write_disputed(path),
            owner=self,
            done=lambda count: self._written(count, path),
            failed=self._not_written,
        )

    def load(self) -> None:
        """Read which criteria these are."""
        self.ask(self._agreement.disputed, self._show)

    def _show(self, disputed: tuple[Disputed, ...]) -> None:
        self.save.setVisible(bool(disputed))
        for one in disputed[:FIRST]:
            self.rows.addWidget(self._row(one))
        if len(disputed) > FIRST:
            self.say(
                tr("and {count} more in the saved list", count=len(disputed) - FIRST)
            )
        if not disputed:
            self.say(
                tr(
                    "So far coaches and the app agree wherever both rated. A "
                    "rating that differs, or an override, is listed here."
                )
            )

    def _row(self, one: Disputed) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        look = self.look
        column.addWidget(Label(look, one.label, "body-medium", wraps=True))
        where = tr(
            "{title}, turn “{turn_id}” in {file}",
            title=one.title,
            turn_id=one.turn_id,
            file=one.file,
        )
        column.addWidget(Label(look, where, "small", "muted", wraps=True))
        column.addWidget(Label(look, counts_words(one), "small", wraps=True))
        for example in one.examples[:1]:
            said = tr(
                "app {app}, coach {coach}. {reason}",
                app=example.app,
                coach=example.coach,
                reason=example.reason,
            )
            words = f"“{example.words}”: " if example.words else ""
            text = f"{words}{said}".rstrip()
            column.addWidget(Label(look, text, "small", "muted", wraps=True))
        return holder

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, tr("Save the list"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(FILTERS)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("encore-criteria-coaches-disagree-with.csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        self.dialog = dialog
        dialog.open()

    def _written(self, count: int, path: Path) -> None:
        words = tr("1 criterion") if count == 1 else tr("{count} criteria", count=count)
        self.notice.show_notice(
            tr("{words} written", words=words), str(path), kind="note"
        )

    def _not_written(self, error: RoleplayError) -> None:
        acts = (Act(tr("Choose another file"), self._choose_file),)
        self.notice.show_notice(tr("The list was not written."), str(error), acts)
