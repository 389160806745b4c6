"""Card: the reference attempts of a certification, rated one after the other."""

from PySide6.QtWidgets import QHBoxLayout

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.rating import SheetView, Wanted
from roleplay.ui.coaching.rating_sheet import count_words
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Chip, Label, Notice, announce
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import CoachingServices, Sheet, Standing
from roleplay.words import tr


class ReferenceSheet(Card):
    """The app's verdicts play no part; the reference and its reason open after yours.

    A verdict is given once.
    """

    def __init__(self, team: CoachingServices, runner: Runner, look: Look) -> None:
        super().__init__()
        self._certify = team.certify
        self._runner = runner
        head = QHBoxLayout()
        head.setSpacing(10)
        self.title = Label(look, "", "card-title")
        head.addWidget(self.title, 1)
        self.count = Chip(look, "")
        head.addWidget(self.count)
        self.column.addLayout(head)
        self.about = Label(look, "", "small", "muted", wraps=True)
        self.add(self.about)
        self.notice = Notice(look)
        self.add(self.notice)
        self.view = SheetView(look, tr("Reference"), read_only=True)
        self.view.wanted.connect(self._rate)
        self.add(self.view)
        self.next = Button(look, "primary", tr("Go on"), "chevron-right")
        self.next.clicked.connect(self._go_on)
        self.next.hide()
        self.add(self.next)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show a reference."""
        self.title.setText(sheet.by)
        self.about.setText(
            tr(
                "“{title}”, written for this. Each verdict is given once.",
                title=sheet.title,
            )
        )
        self.view.show_sheet(sheet)
        if sheet.rated:
            self.count.show_fact(*count_words(sheet))
        else:
            self.count.show_fact(tr("{count} to rate", count=len(sheet.rows)))
        self.next.setVisible(sheet.rated == len(sheet.rows))

    def _rate(self, wanted: Wanted) -> None:
        sheet = self.view.sheet
        assert sheet is not None
        self._runner.submit(
            Lane.DATA,
            lambda: self._certify.rate(
                sheet.attempt_id, wanted.number, wanted.criterion_id, wanted.verdict
            ),
            owner=self,
            done=self.show_sheet,
            failed=self._not_kept,
        )

    def _go_on(self) -> None:
        self._runner.submit(
            Lane.DATA,
            lambda: (self._certify.sheet(), self._certify.standing()),
            owner=self,
            done=self._went_on,
            failed=self._not_kept,
        )

    def _went_on(self, found: tuple[Sheet | None, Standing]) -> None:
        sheet, standing = found
        self.notice.clear()
        if sheet is not None:
            self.show_sheet(sheet)
            return
        self.view.hide()
        self.next.hide()
        self.count.hide()
        self.title.setText(tr("All references are rated"))
        last = standing.last
        assert last is not None, "the last verdict has decided it"
        words = tr(
            "{same} of {count} verdicts are as the references have them.",
            same=last.same,
            count=last.count,
        )
        follows = (
            tr("You are a certified coach for 180 days.")
            if last.passed
            else tr("Four fifths are needed. They can be rated again from tomorrow.")
        )
        self.about.setText(f"{words} {follows}")
        announce(self, self.about.text())

    def _not_kept(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("That was not kept."), str(error))
