"""What the cards of the programme have in common: loading, failing, saying so."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.programme.form import Form, Work
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Card, Label, Notice, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import CoachingServices
from roleplay.words import tr


class ProgrammeCard(Card):
    """A title, a place for what went wrong, and rows made anew by each ``load()``."""

    title = ""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self.team = team
        self.look = look
        self.ways = ways
        self._runner = runner
        self.setAccessibleName(self.title)
        self.add(Label(look, self.title, "card-title"))
        self.notice = Notice(look)
        self.notice.hide()
        self.add(self.notice)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(12)
        self.column.addLayout(self.rows)
        self.hide()  # until it is known whether there is a programme

    @property
    def today(self) -> date:
        """Today, for what a dialog offers."""
        return self.team.programme.today

    def clear(self) -> None:
        """Take out what was shown."""
        clear(self.rows)

    def say(self, text: str, token: str = "muted") -> None:
        """Add a sentence."""
        self.rows.addWidget(Label(self.look, text, "small", token, wraps=True))

    def read(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Read what is shown, on the data lane."""

        def failed(error: RoleplayError) -> None:
            self.notice.show_notice(tr("This cannot be shown now."), str(error))
            self.show()

        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=failed)

    def act(self, work: Callable[[], object]) -> None:
        """Do something, and let all cards read again."""

        def failed(error: RoleplayError) -> None:
            self.notice.show_notice(tr("That was not changed."), str(error))

        self._runner.submit(
            Lane.DATA, work, owner=self, done=self.changed, failed=failed
        )

    def changed(self, _: object = None) -> None:
        """Let all cards read again; what was wrong is over."""
        self.notice.clear()
        self.load()
        self.ways.changed.emit()

    def open(self, form: Form, save: Callable[[], Work]) -> None:
        """Open a form.  save: reads its fields, returns what to do on the data lane."""
        form.save = save
        form.then = self.changed
        form.open()

    def form_parts(self) -> tuple[Look, Card, Runner]:
        """Return what a form is made with first."""
        return self.look, self, self._runner

    def load(self) -> None:
        """Read what is shown."""
        raise NotImplementedError
