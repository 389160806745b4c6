"""Card: what was spent, and what of it is still alive after 30 to 180 days."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout

from roleplay.game import Amount, Checkpoint, Held, Money
from roleplay.ui.coaching.programme.entry_dialogs import CostDialog
from roleplay.ui.coaching.programme.kept_rows import KeptRow
from roleplay.ui.coaching.programme.number_table import NumberTable
from roleplay.ui.coaching.programme.reading import ReadingCard
from roleplay.ui.coaching.programme.sponsor_dialog import SponsorDialog
from roleplay.ui.coaching.programme.words import (
    AGREED,
    amount_words,
    bare_day,
    call_words,
    noticed_words,
    people,
    share_words,
)
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, clear
from roleplay.ui.worker import Runner
from roleplay.usecases import CoachingServices, SponsorPage, StoredCost, Sustained
from roleplay.words import tr

HEADS = (
    tr("After"),
    tr("Held"),
    tr("Lost"),
    tr("Not shown"),
    tr("People"),
    tr("Cost each"),
)
ALL = tr("All skills")
COSTS_SHOWN = 4
"""Costs that stand on the card; all are in the CSV.  Source: own choice."""

HOW = tr(
    "Held: the first attempt from that day on passed. Lost: it "
    "did not. Not shown: no attempt until the next mark; it "
    "counts as not held."
)


class ReturnCard(ReadingCard):
    """Numbers of five people and more, costs by hand, and the sponsor's page."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__(runner, look, tr("What it cost, and what is left of it"))
        self._sustainment = team.sustainment
        self._ways = ways
        self._currency = ""
        self._sustained: Sustained | None = None
        self.dialog: SponsorDialog | None = None
        self.for_sponsor = Button(
            look, "plain", tr("One page for the sponsor"), "file", size="small"
        )
        self.for_sponsor.clicked.connect(self.open_page)
        self.about = Label(look, "", "caption", "muted", wraps=True)
        self.column.insertWidget(1, self.about)
        beside = QHBoxLayout()
        beside.addWidget(self.for_sponsor)
        beside.addStretch(1)
        self.column.insertLayout(2, beside)
        self.values: dict[str, Label] = {}
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(8)
        self.grid.setColumnStretch(1, 1)
        self.rows.addLayout(self.grid)
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Skill"))
        self.which.activated.connect(self._show_table)
        self.rows.addWidget(self.which)
        self.table = NumberTable(look, HEADS)
        self.rows.addWidget(self.table)
        self.rows.addWidget(Label(look, HOW, "caption", "muted", wraps=True))
        foot = QHBoxLayout()
        foot.addWidget(Label(look, tr("Costs, entered by hand"), "body-medium"), 1)
        self.add_button = Button(look, "plain", tr("Add a cost"), "plus", size="small")
        self.add_button.clicked.connect(self.ask_cost)
        self.add_button.hide()
        foot.addWidget(self.add_button)
        self.rows.addLayout(foot)
        self._costs = QVBoxLayout()
        self._costs.setSpacing(8)
        self.rows.addLayout(self._costs)
        self.kept: list[KeptRow] = []

    def load(self) -> None:
        """Read the numbers."""
        found = self._sustainment
        self.read(lambda: (found.sustained(), found.may_enter_costs), self._show)

    # Showing ----------------------------------------------------------------------

    def _show(self, found: tuple[Sustained, bool]) -> None:
        sustained, may_enter = found
        who = tr(
            "{sharing} of {people}; {agreed}.",
            sharing=sustained.sharing,
            people=people(sustained.enrolled),
            agreed=AGREED,
        )
        self.about.setText(who)
        for name, text in (
            (tr("Practised in 14 days"), share_words(sustained.adoption)),
            (tr("Skills held today"), share_words(sustained.held)),
            (tr("Spent"), amount_words(sustained.spent)),
            (tr("For each skill held"), amount_words(sustained.per_skill)),
            (tr("Noticed"), noticed_words(sustained.recognition)),
            (tr("On real calls"), call_words(sustained.calls)),
        ):
            self._set(name, text)
        self._sustained = sustained
        self._offer_skills()
        self._show_table()
        self._show_costs(sustained.costs, may_enter)

    def _set(self, name: str, text: str) -> None:
        if name not in self.values:
            row = len(self.values)
            label = Label(self.look, name, "small", "muted")
            label.keep_whole()
            self.values[name] = Label(self.look, "", "body-medium", wraps=True)
            self.grid.addWidget(label, row, 0)
            self.grid.addWidget(self.values[name], row, 1)
        self.values[name].setText(text)
        self.values[name].setAccessibleName(f"{name}: {text}")

    def _offer_skills(self) -> None:
        assert self._sustained is not None
        chosen = self.which.currentText()
        names = [ALL, *(name for name, _ in self._sustained.by_skill)]
        self.which.clear()
        self.which.addItems(names)
        self.which.setCurrentIndex(names.index(chosen) if chosen in names else 0)

    def _show_table(self) -> None:
        assert self._sustained is not None
        name, by_skill = self.which.currentText(), dict(self._sustained.by_skill)
        rows = [
            checkpoint_cells(priced.checkpoint, priced.cost)
            for priced in self._sustained.checkpoints
        ]
        if name in by_skill:  # what was spent was spent on all of them
            rows = [checkpoint_cells(point) for point in by_skill[name]]
        self.table.show_rows(
            tr("{name}, held after 30, 60, 90 and 180 days", name=name), rows
        )

    def _show_costs(self, costs: Sequence[StoredCost], may_enter: bool) -> None:
        clear(self._costs)
        self.kept = []
        self.add_button.setVisible(may_enter)
        self._currency = costs[0].money.currency if costs else ""
        if not costs:
            text = tr("None yet. The cost of a skill is known once there is one.")
            self._costs.addWidget(Label(self.look, text, "small", "muted", wraps=True))
        for cost in costs[:COSTS_SHOWN]:
            about = tr(
                "{bare_day}, entered by {by}",
                bare_day=bare_day(cost.spent_on),
                by=cost.by,
            )
            run = partial(self._take_back, cost.cost_id) if may_enter else None
            row = KeptRow(self.look, f"{cost.money}, {cost.what}", about, run)
            self.kept.append(row)
            self._costs.addWidget(row)
        if len(costs) > COSTS_SHOWN:
            more = tr(
                "and {count} more; all are in the CSV", count=len(costs) - COSTS_SHOWN
            )
            self._costs.addWidget(Label(self.look, more, "caption", "muted"))

    # Costs ------------------------------------------------------------------------

    def ask_cost(self) -> None:
        """Ask for a cost."""
        currency, today = self._currency, self._sustainment.today
        dialog = CostDialog(self.look, self.window(), currency, today)
        dialog.wanted.connect(partial(self._add, dialog))
        dialog.open()

    def _add(
        self, dialog: CostDialog, amount: str, currency: str, what: str, day: date
    ) -> None:
        def added() -> None:
            dialog.accept()
            self._changed()

        self.change(
            lambda: self._sustainment.add_cost(amount, currency, what, day),
            added,
            lambda error: dialog.show_error(str(error)),
        )

    def _take_back(self, cost_id: str) -> None:
        self.change(
            lambda: self._sustainment.take_cost_back(cost_id),
            self._changed,
            self.show_refused,
        )

    def _changed(self) -> None:
        self._ways.changed.emit()  # the page reads all its cards again

    # The sponsor's page -----------------------------------------------------------

    def open_page(self) -> None:
        """Show the sponsor's page before it is written."""
        self.read(self._sustainment.sponsor_page, self._show_page)

    def _show_page(self, page: SponsorPage) -> None:
        holder = self.window()
        dialog = SponsorDialog(self.look, holder, page, self._sustainment, self._runner)
        dialog.written.connect(self._ways.changed)
        self.dialog = dialog
        dialog.open()


def checkpoint_cells(point: Checkpoint, cost: Amount | None = None) -> tuple[str, ...]:
    """Return the cells of a checkpoint; two where there is no number."""
    after, found = tr("{days} days", days=point.days), point.found
    if not isinstance(found, Held):
        return after, found.reason
    share = found.share
    return (
        after,
        f"{share.percent:.0f}%, {share.count}",
        str(found.lost),
        str(found.not_shown),
        str(found.people),
        f"{cost.hundredths / 100:,.0f}" if isinstance(cost, Money) else "",
    )
