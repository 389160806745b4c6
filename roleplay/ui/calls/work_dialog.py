"""A dialog that stays open, with all that was written, until it is kept."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.ask_dialog import AskDialog
from roleplay.ui.look import Look
from roleplay.ui.settings.parts import Choice
from roleplay.ui.widgets import Label, announce
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

LEAVING = tr("This is not kept yet. Press Esc or Back again to leave without it.")
LINE, WIDE = 20, 520


class WorkDialog(AskDialog):
    """Fields, and work that keeps them; ``kept`` carries what the work returned.

    What an error says first is the field it is about: that one is marked.  Leaving with
    something written asks once.
    """

    kept = Signal(object)

    def __init__(
        self, look: Look, parent: QWidget, words: tuple[str, str], runner: Runner
    ) -> None:
        super().__init__(look, parent, *words)
        self.setFixedWidth(look.px(WIDE))
        self._runner = runner
        self._fields: dict[str, QWidget] = {}
        self._warned = False
        self.problem = Label(look, "", "small", "coral-text", wraps=True)
        self.problem.hide()

    def work(self) -> Callable[[], object]:
        """Return what keeps the fields as they are now, for the data lane."""
        raise NotImplementedError

    # Fields -----------------------------------------------------------------------

    def say(self, text: str) -> Label:
        """Add a sentence."""
        label = Label(self.look, text, "small", "muted", wraps=True)
        self.column.addWidget(label)
        return label

    def add_text(self, name: str, called: str, lines: int = 3) -> QPlainTextEdit:
        """Add a field of several lines.  called: what an error about it says first."""
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setFont(self.look.font("body"))
        field.setFixedHeight(self.look.px(lines * LINE + 18))
        self._fields[called] = field
        self.add_field(name, field)
        return field

    def add_line(self, name: str, called: str) -> QLineEdit:
        """Add a field of one line."""
        field = QLineEdit()
        field.setFont(self.look.font("body"))
        self._fields[called] = field
        self.add_field(name, field)
        return field

    def add_choice(self, name: str, choices: list[tuple[str, object]]) -> Choice:
        """Add a choice as wide as its place."""
        choice = Choice(self.look, name, choices)
        choice.setMinimumWidth(0)
        choice.setMaximumWidth(self.look.px(WIDE))
        choice.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.add_field(name, choice)
        return choice

    def pair(self, *fields: QWidget) -> None:
        """Put the last fields side by side instead of below each other."""
        row = QHBoxLayout()
        row.setSpacing(12)
        first = self.column.count() - len(fields)
        for _ in fields:
            item = self.column.takeAt(first)
            part = item.layout() if item is not None else None
            if part is not None:
                row.addLayout(part, 1)
        self.column.addLayout(row)

    def finish(self) -> None:
        """Add what is said where it cannot be kept, and the buttons."""
        self.column.addWidget(self.problem)
        self.add_buttons()
        self.fit()

    def fit(self) -> None:
        """Be as high as what is shown needs; Qt does not ask wrapped texts itself."""
        layout = self.column
        layout.activate()
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    # Ending -----------------------------------------------------------------------

    def reject(self) -> None:
        """Leave; with something written, at the second time."""
        if self._is_written and not self._warned:
            self._warned = True
            self._show_problem(LEAVING)
            return
        super().reject()

    @property
    def _is_written(self) -> bool:
        return any(_text(field).strip() for field in self._fields.values())

    def _done(self) -> None:
        self._warned = False
        self._mark(None)
        self.act.set_busy(True)
        self._runner.submit(
            Lane.DATA,
            self.work(),
            owner=self,
            done=self._kept,
            failed=self._refused,
        )

    def _kept(self, result: object) -> None:
        self.kept.emit(result)
        self.accept()

    def _refused(self, error: RoleplayError) -> None:
        text = str(error)
        self.act.set_busy(False)
        self._show_problem(text)
        about = next((f for c, f in self._fields.items() if text.startswith(c)), None)
        self._mark(about)

    def _show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
        self.fit()
        announce(self, text)

    def _mark(self, wrong: QWidget | None) -> None:
        for field in self._fields.values():
            field.setProperty("error", "true" if field is wrong else "false")
            field.setAccessibleDescription(
                self.problem.text() if field is wrong else ""
            )
            field.style().unpolish(field)
            field.style().polish(field)
        if wrong is not None:
            wrong.setFocus()


def _text(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.text() if isinstance(field, QLineEdit) else ""
