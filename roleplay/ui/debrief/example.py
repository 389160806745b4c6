"""An attempt as an example: showing one's own, and what another's is shown for."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.ask_dialog import AskDialog
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Exemplar, ShowExemplars
from roleplay.words import tr

FIELD_HEIGHT = 64
WHO_SEES = tr(
    "Everybody with a profile on this computer may open the "
    "attempt, as you see it here. You can end that at any time."
)


class Example(Card):
    """Hidden where there is nothing to show or to say.  ``changed``: who sees it."""

    changed = Signal()

    def __init__(self, exemplars: ShowExemplars, runner: Runner, look: Look) -> None:
        super().__init__("sunken", (16, 10, 16, 10), 6)
        self._exemplars = exemplars
        self._runner = runner
        self._look = look
        self._attempt_id = ""
        self._shown: Exemplar | None = None
        row = QHBoxLayout()
        row.setSpacing(12)
        self.words = Label(look, "", "small", wraps=True)
        row.addWidget(self.words, 1)
        self.show_button = Button(
            look, "plain", tr("Show as an example"), "present", "", "small"
        )
        self.show_button.clicked.connect(self.ask)
        self.end_button = Button(look, "quiet", tr("Show it no more"), size="small")
        self.end_button.clicked.connect(self._end)
        for button in (self.show_button, self.end_button):
            row.addWidget(button)
        self.column.addLayout(row)
        self.hide()

    def load(self, attempt_id: str) -> None:
        """Ask whether an attempt is an example, or could be one."""
        self._attempt_id = attempt_id
        exemplars = self._exemplars

        def known() -> tuple[Exemplar | None, bool]:
            return exemplars.of(attempt_id), exemplars.may_show(attempt_id)

        def show(found: tuple[Exemplar | None, bool]) -> None:
            if attempt_id == self._attempt_id:
                self._show(*found)

        self._submit(known, show, lambda error: self.hide())

    def ask(self) -> None:
        """Ask what to listen for, and show the attempt."""
        ExampleDialog(self._look, self.window(), self._keep).open()

    def _show(self, shown: Exemplar | None, may_show: bool) -> None:
        self._shown = shown
        if shown is None:
            self.words.setText(
                tr("Those who lead go first: let the team learn from this attempt.")
            )
        else:
            is_own = self._exemplars.is_mine(shown)
            self.words.setText(_said(shown, is_own=is_own))
        self.show_button.setVisible(may_show and shown is None)
        self.end_button.setVisible(shown is not None and self._exemplars.is_mine(shown))
        self.setVisible(may_show or shown is not None)

    def _keep(self, why: str, used: str, dialog: "ExampleDialog") -> None:
        key, show = self._attempt_id, self._exemplars.show

        def kept(_: object) -> None:
            dialog.accept()
            self._changed()

        self._submit(
            lambda: show(key, why, used),
            kept,
            lambda error: dialog.show_error(str(error)),
        )

    def _end(self) -> None:
        assert self._shown is not None
        key, end = self._shown.exemplar_id, self._exemplars.end
        self._submit(lambda: end(key), lambda _: self._changed(), self._not_ended)

    def _not_ended(self, error: RoleplayError) -> None:
        self.words.setText(str(error))

    def _changed(self) -> None:
        self.load(self._attempt_id)
        self.changed.emit()

    def _submit(
        self,
        work: Callable[[], object],
        done: Callable[..., None],
        failed: Callable[[RoleplayError], None],
    ) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=failed)


class ExampleDialog(AskDialog):
    """Asks what to listen for, and where the skill was used at work."""

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        keep: "Callable[[str, str, ExampleDialog], None]",
    ) -> None:
        super().__init__(look, parent, tr("Show as an example"), tr("Show it"))
        self._keep = keep
        self.column.addWidget(Label(look, WHO_SEES, "small", "muted", wraps=True))
        self.why, self.used = QPlainTextEdit(), QPlainTextEdit()
        for field in (self.why, self.used):
            field.setTabChangesFocus(True)
            field.setFixedHeight(look.px(FIELD_HEIGHT))
        self.add_field(tr("What to listen for"), self.why)
        self.add_error(self.why)
        self.add_field(tr("Where you used it at work (optional)"), self.used)
        self.add_buttons()

    def _done(self) -> None:
        self._keep(self.why.toPlainText(), self.used.toPlainText(), self)


def _said(shown: Exemplar, *, is_own: bool) -> str:
    who = tr("You show") if is_own else tr("{name} shows", name=shown.person.name)
    parts = [tr("{who} this as an example: “{why}”", who=who, why=shown.why)]
    if shown.used:
        parts.append(tr("At work: {used}", used=shown.used))
    return " ".join(parts)
