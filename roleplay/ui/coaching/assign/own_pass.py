"""The manager's own pass comes first: what is missing, and sending all the same."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from roleplay.ui.coaching.assign.words import named
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label
from roleplay.usecases import ScenarioChoice
from roleplay.words import tr

ASKED = tr("Or say why you send it before; your team sees that on the assignment.")


class OwnPass(Card):
    """Hidden while the sender passed all that is chosen."""

    practise_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__("amber", (14, 12, 14, 12), 6)
        self._missing: tuple[ScenarioChoice, ...] = ()
        self.title = Label(look, "", "body-strong", wraps=True)
        self.practise = Button(look, "plain", tr("Practise it now"), "mic", "", "small")
        self.practise.clicked.connect(self._practise)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why you send it before you passed it"))
        self.reason.setPlaceholderText(tr("The fair is on Friday; I practise tonight."))
        self.add(self.title)
        text = tr("What you ask of others you have done yourself. Your draft is kept.")
        self.add(Label(look, text, "small", wraps=True))
        row = QVBoxLayout()
        row.addWidget(self.practise, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(row)
        self.add(Label(look, ASKED, "small", wraps=True))
        self.add(self.reason)
        self.hide()

    def show_missing(self, missing: Sequence[ScenarioChoice]) -> None:
        """Show what the sender has not passed yet."""
        self._missing = tuple(missing)
        titles = tuple(choice.title for choice in self._missing)
        self.title.setText(tr("You have not passed {named} yet.", named=named(titles)))
        if titles:
            self.practise.setAccessibleName(
                tr("Practise “{titles}” now", titles=titles[0])
            )
        self.setVisible(bool(titles))

    def _practise(self) -> None:
        self.practise_wanted.emit(self._missing[0].key)
