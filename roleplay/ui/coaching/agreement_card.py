"""Card: how far coaches and the app agree, criterion by criterion."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from roleplay.game import FEWEST_PAIRS, Agreement
from roleplay.ui.coaching.listing import ListingCard
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label
from roleplay.ui.worker import Runner
from roleplay.usecases import AgreementTable, CoachingServices, measured_words
from roleplay.words import tr

FIRST = 6
ABOUT = tr(
    "Ratings given before the app's view was seen, each coach's "
    "first. Kappa (Cohen 1960) is 1 where both always agree and "
    "0 where it is no more than chance."
)


class AgreementCard(ListingCard):
    """A line for all criteria together, then each: counts, share, kappa."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__(runner, look, tr("Agreement with the app"), ABOUT)
        self._agreement = team.agreement
        self._all = False
        self.cells: list[tuple[str, str, str]] = []
        self.more = Button(look, "quiet", "", size="small")
        self.more.clicked.connect(self._show_all)
        self.more.hide()
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def load(self) -> None:
        """Count what was rated."""
        self.ask(self._agreement.table, self._show)

    def _show(self, table: AgreementTable) -> None:
        self.cells = []
        self.more.hide()
        if not table.rows:
            self.say(
                tr(
                    "Nothing is rated yet. Rate an attempt somebody shares with "
                    "you, and the counts are here."
                )
            )
            return
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        for column, text in enumerate(
            ("", tr("Same"), tr("Share", "a column"), tr("Kappa"))
        ):
            grid.addWidget(Label(self.look, text, "caption", "muted"), 0, column)
        self._add(grid, tr("All criteria"), _coaches(table), table.whole)
        shown = table.rows if self._all else table.rows[:FIRST]
        for row in shown:
            self._add(grid, row.label, row.title, row.agreement)
        self.rows.addWidget(holder)
        left = len(table.rows) - len(shown)
        self.more.setText(tr("Show {left} more", left=left))
        self.more.setVisible(left > 0)

    def _add(
        self, grid: QGridLayout, label: str, about: str, agreement: Agreement
    ) -> None:
        row = grid.rowCount()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.look, label, "body-medium", wraps=True))
        words.addWidget(Label(self.look, about, "caption", "muted", wraps=True))
        grid.addLayout(words, row, 0)
        same = tr("{same} of {count}", same=agreement.same, count=agreement.count)
        share = measured_words(agreement.share, percent=True)
        kappa = measured_words(agreement.kappa)
        self.cells.append((same, share, kappa))
        grid.addWidget(self._cell(same), row, 1)
        if agreement.count < FEWEST_PAIRS:
            few = Label(self.look, share, "small", "muted")
            grid.addWidget(few, row, 2, 1, 2)
            return
        grid.addWidget(self._cell(share), row, 2)
        cell = self._cell(kappa if len(kappa) < 6 else "–")
        cell.setToolTip(
            "" if len(kappa) < 6 else tr("Not measured: {kappa}.", kappa=kappa)
        )
        cell.setAccessibleName(tr("Kappa: {kappa}", kappa=kappa))
        grid.addWidget(cell, row, 3)

    def _cell(self, text: str) -> Label:
        cell = Label(self.look, text, "small")
        cell.set_tabular(True)
        cell.keep_whole()
        return cell

    def _show_all(self) -> None:
        self._all = True
        self.load()


def _coaches(table: AgreementTable) -> str:
    coaches = (
        tr("1 coach")
        if table.coaches == 1
        else tr("{coaches} coaches", coaches=table.coaches)
    )
    left = (
        tr("; {not_blind} left out, not blind", not_blind=table.not_blind)
        if table.not_blind
        else ""
    )
    return tr("rated by {coaches}{left}", coaches=coaches, left=left)
