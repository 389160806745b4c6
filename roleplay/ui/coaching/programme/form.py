"""A dialog that keeps what was written until it is saved."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.ask_dialog import AskDialog
from roleplay.ui.look import Look
from roleplay.ui.widgets import Label, announce
from roleplay.ui.worker import Lane, Runner

WIDTH = 520

Work: TypeAlias = Callable[[], object]
"""What is done on the data lane."""


class Form(AskDialog):
    """Fields of one thing.  What cannot be saved is said below them, and all stays.

    save: given what the fields hold (``values``), on the data lane.  then: called once
    it was saved, with what *save* returned.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        runner: Runner,
        titles: tuple[str, str],
    ) -> None:
        super().__init__(look, parent, *titles)
        self._runner = runner
        self.save: Callable[[], Work] | None = None
        self.then: Callable[[object], None] | None = None
        self.error = Label(look, "", "small", "coral-text", wraps=True)
        self.error.hide()
        self.setFixedWidth(look.px(WIDTH))

    def say(self, text: str) -> None:
        """Add a sentence on what this is for."""
        label = Label(self.look, text, "small", "muted", wraps=True)
        # A dialog asks its labels before it has a width; see today.dialogs.Asking.
        label.setFixedHeight(label.heightForWidth(self.look.px(WIDTH) - 48))
        self.column.addWidget(label)

    def add_fields(self, *fields: tuple[str, QWidget]) -> None:
        """Add fields side by side, each below its name."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, field in fields:
            field.setAccessibleName(name)
            part = QVBoxLayout()
            part.setSpacing(4)
            part.addWidget(Label(self.look, name, "small", "muted"))
            part.addWidget(field)
            row.addLayout(part, 1)
        self.column.addLayout(row)

    def finish(self) -> None:
        """Add the place for what is wrong, and the buttons."""
        self.column.addWidget(self.error)
        self.add_buttons()
        self.act.setDefault(True)

    def refuse(self, text: str) -> None:
        """Say why it was not saved; what was written stays."""
        width = self.width() - 48
        self.error.setText(text)
        self.error.setFixedHeight(self.error.heightForWidth(width))
        self.error.show()
        announce(self, text)

    def _done(self) -> None:
        if self.act.is_busy or self.save is None:
            return
        try:
            work = self.save()
        except RoleplayError as error:
            self.refuse(str(error))
            return
        self.act.set_busy(True)
        self._runner.submit(
            Lane.DATA, work, owner=self, done=self._saved, failed=self._failed
        )

    def _saved(self, found: object) -> None:
        if self.then is not None:
            self.then(found)
        self.accept()

    def _failed(self, error: RoleplayError) -> None:
        self.act.set_busy(False)
        self.refuse(str(error))


def text_field(look: Look, text: str, lines: int) -> QPlainTextEdit:
    """Return a field of several lines; what is pasted loses its styling.

    Tab goes on to the next field.
    """
    field = QPlainTextEdit(text)
    field.setFont(look.font("body"))
    field.setTabChangesFocus(True)
    field.setFixedHeight(look.px(lines * 20 + 22))
    return field
