"""Card: the own attempts one shows as examples."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, Notice, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import CoachingServices, Exemplar, short_day
from roleplay.words import tr

NONE = tr(
    "You show no example yet. Practise a scenario, and choose "
    "“Show as an example” in its debrief. One with a mistake in "
    "it helps most."
)
SOME = tr("Everybody here may open these, from their Today page.")


class OwnExamplesCard(Card):
    """What one shows, with a way to open it and to show it no more."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self._exemplars = team.exemplars
        self._runner = runner
        self._look = look
        self._ways = ways
        self.add(Label(look, tr("Your examples"), "card-title"))
        self.about = Label(look, SOME, "small", "muted", wraps=True)
        self.add(self.about)
        self.notice = Notice(look)
        self.notice.hide()
        self.add(self.notice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self.column.addLayout(self._rows)
        self.record = Button(look, "plain", tr("Record one"), "mic", size="small")
        self.record.setAccessibleName(tr("Record one: choose a scenario"))
        self.record.clicked.connect(ways.scenarios_wanted)
        self.column.addWidget(self.record, 0, Qt.AlignmentFlag.AlignLeft)
        self.end: dict[str, Button] = {}

    def load(self) -> None:
        """Read what one shows."""
        self._submit(self._exemplars.mine, self._show)

    def _show(self, found: tuple[Exemplar, ...]) -> None:
        clear(self._rows)
        self.end = {}
        self.about.setText(SOME if found else NONE)
        for exemplar in found:
            self._rows.addWidget(self._row(exemplar))

    def _row(self, exemplar: Exemplar) -> QWidget:
        look, holder = self._look, QWidget()
        words = QVBoxLayout(holder)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(Label(look, exemplar.title, "body-medium", wraps=True))
        words.addWidget(Label(look, f"“{exemplar.why}”", "small", wraps=True))
        shown = tr(
            "Since {short_day}",
            short_day=short_day(exemplar.shown_at.astimezone().date()),
        )
        if exemplar.used:
            shown = tr("{shown}. At work: {used}", shown=shown, used=exemplar.used)
        words.addWidget(Label(look, shown, "caption", "muted", wraps=True))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        open_ = Button(look, "plain", tr("Open"), size="small")
        open_.setAccessibleName(tr("Open {title}", title=exemplar.title))
        key = exemplar.attempt_id
        open_.clicked.connect(lambda: self._ways.debrief_wanted.emit(key))
        end = Button(look, "quiet", tr("Show it no more"), size="small")
        end.setAccessibleName(tr("Show it no more: {title}", title=exemplar.title))
        end.clicked.connect(lambda: self._end(exemplar.exemplar_id))
        self.end[exemplar.exemplar_id] = end
        for button in (open_, end):
            acts.addWidget(button)
        acts.addStretch(1)
        words.addLayout(acts)
        return holder

    def _end(self, exemplar_id: str) -> None:
        end = self._exemplars.end

        def ended(_: object) -> None:
            self.notice.clear()
            self.load()
            self._ways.changed.emit()

        self._submit(lambda: end(exemplar_id), ended)

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("Your examples stay as they were."), str(error))

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)
