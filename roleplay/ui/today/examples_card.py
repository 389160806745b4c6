"""Card: attempts that those who lead show as examples, for everybody to open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.today.cards import head, rule
from roleplay.ui.widgets import Button, Card, Label, PersonDisc, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import Exemplar, ShowExemplars

MOST_SHOWN = 2


class ExamplesCard(Card):
    """The newest examples of others; hidden where there is none.

    ``debrief_wanted`` carries an attempt's id.
    """

    debrief_wanted = Signal(str)

    def __init__(self, runner: Runner, look: Look) -> None:
        super().__init__()
        self._runner = runner
        self._look = look
        self._exemplars: ShowExemplars | None = None
        self.column.addLayout(head(look, tr("Examples by those who lead")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.column.addLayout(self._rows)
        self.open: dict[str, Button] = {}
        self.hide()

    def serve(self, exemplars: "ShowExemplars") -> None:
        """Take the use case; load() calls it."""
        self._exemplars = exemplars

    def forget(self) -> None:
        """Show nobody's."""
        self._exemplars = None
        self.hide()

    def load(self) -> None:
        """Read what is shown by others."""
        if self._exemplars is not None:
            self._runner.submit(
                Lane.DATA,
                self._exemplars.of_others,
                owner=self,
                done=self._show,
                failed=self._failed,
            )

    def _show(self, found: "tuple[Exemplar, ...]") -> None:
        clear(self._rows)
        self.open = {}
        for number, exemplar in enumerate(found[:MOST_SHOWN]):
            if number:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(exemplar))
        self.setVisible(bool(found))

    def _row(self, exemplar: "Exemplar") -> QWidget:
        look, holder = self._look, QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        disc = PersonDisc(look)
        disc.show_person(exemplar.person.name)
        across.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(Label(look, f"“{exemplar.why}”", "body", wraps=True))
        about = f"{exemplar.person.name}, {exemplar.title}"
        words.addWidget(Label(look, about, "small", "muted", wraps=True))
        button = Button(look, "quiet", tr("Look at it"), "eye", size="small")
        button.setAccessibleName(tr("Look at the example by {about}", about=about))
        key = exemplar.attempt_id
        button.clicked.connect(lambda: self.debrief_wanted.emit(key))
        self.open[key] = button
        words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        across.addLayout(words, 1)
        return holder

    def _failed(self, error: RoleplayError) -> None:
        self.hide()  # the page itself says what cannot be read
