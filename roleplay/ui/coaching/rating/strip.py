"""Under a rated criterion: both reasons, and what may be done about it."""

from typing import Literal, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from roleplay.scoring import Verdict
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Flow, Label
from roleplay.usecases import SheetRow
from roleplay.words import tr

Act = Literal["keep", "override", "uphold", "decline"]
FIELD = 58
UNCERTIFIED = tr(
    "You aren't a certified coach yet. What you set is marked "
    "so, and counts all the same."
)


class Other(NamedTuple):
    """Whose verdicts are compared with.  name: "App".  by: who played, or ""."""

    name: str
    by: str
    is_over: bool
    certified: bool


class BothWords(QWidget):
    """What both said and why, a line each."""

    def __init__(
        self, look: Look, row: SheetRow, other: Other, token: str = "ink"
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        assert row.mine is not None
        assert row.app is not None
        said = (
            [(tr("You"), row.mine)] if row.mine.reason else []
        )  # else the mark says it
        said.append((other.name, row.app))
        self.text = "\n".join(
            f"{who}: {view.verdict}. {view.reason}".rstrip() for who, view in said
        )
        for line in self.text.split("\n"):
            column.addWidget(Label(look, line, "small", token, wraps=True))


class Strip(Card):
    """``acted``: what is wanted, and the reason as it stands in the field.

    ``typed``: the reason so far.  draft: what stood in the field before.
    """

    acted = Signal(str, str)
    typed = Signal(str)

    def __init__(
        self, look: Look, row: SheetRow, other: Other, draft: str | None = None
    ) -> None:
        tone = "sunken" if row.same is not False else "amber"
        super().__init__(tone, (14, 11, 14, 11), 8)
        self._look = look
        self._row = row
        self._other = other
        self.words = BothWords(look, row, other)
        self.add(self.words)
        if row.override is not None:
            self.add(Label(look, self._set_words(), "small", wraps=True))
        if row.appeal is not None:
            said = tr(
                "{by} appealed: “{reason}”", by=other.by, reason=row.appeal.reason
            )
            self.add(Label(look, said, "small", wraps=True))
        mine = row.mine.reason if row.mine is not None else ""
        name = (
            tr("Your reason; {by} sees it", by=other.by)
            if other.by
            else tr("Your reason")
        )
        self.reason = QPlainTextEdit(mine if draft is None else draft)
        self.reason.setAccessibleName(name)
        self.reason.setPlaceholderText(name)
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(look.px(FIELD))
        self.reason.setFont(look.font("small"))
        self.reason.textChanged.connect(
            lambda: self.typed.emit(self.reason.toPlainText())
        )
        self.add(self.reason)
        self.error = Label(look, "", "small", "coral-text", wraps=True)
        self.error.hide()
        self.add(self.error)
        self.buttons: dict[str, Button] = {}
        self.add(self._acts())
        if not other.certified and {"override", "uphold"} & self.buttons.keys():
            self.add(Label(look, UNCERTIFIED, "caption", "muted", wraps=True))

    def show_error(self, text: str) -> None:
        """Say why nothing was kept; what was typed stays."""
        self.error.setText(text)
        self.error.show()
        self.reason.setProperty("error", "true")
        self.reason.style().unpolish(self.reason)
        self.reason.style().polish(self.reason)
        self.reason.setAccessibleDescription(text)
        self.reason.setFocus()

    def _set_words(self) -> str:
        found = self._row.override
        assert found is not None
        mark = "" if found.certified else " (uncertified)"
        return tr(
            "{by}{mark} set it to {verdict}: {reason}",
            by=found.by,
            mark=mark,
            verdict=found.verdict,
            reason=found.reason,
        )

    def _acts(self) -> QWidget:
        row, holder = self._row, QWidget()
        flow = Flow()
        holder.setLayout(flow)
        assert row.mine is not None
        mine = row.mine.verdict
        counts = row.override.verdict if row.override else None
        counts = counts or (row.app.verdict if row.app else Verdict.NOT_MEASURED)
        if row.appeal is not None:
            if mine is not counts and self._other.is_over:
                self._button(
                    flow, "uphold", tr("Uphold it: set {mine}", mine=mine), "primary"
                )
            self._button(flow, "decline", tr("Leave it as it was"), "plain")
        else:
            self._button(flow, "keep", tr("Keep yours"), "plain")
            if mine is not counts and self._other.is_over:
                self._button(
                    flow, "override", tr("Override: set {mine}", mine=mine), "quiet"
                )
        return holder

    def _button(self, flow: Flow, act: Act, text: str, kind: str) -> None:
        button = Button(self._look, kind, text, size="small")  # type: ignore[arg-type]
        button.setAccessibleName(f"{text}, {self._row.label}")
        button.clicked.connect(lambda: self.acted.emit(act, self.reason.toPlainText()))
        self.buttons[act] = button
        flow.addWidget(button)
