"""Card: who may need their manager; a suggestion, made of what may be seen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.coaching.programme.reading import ReadingCard
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.today.cards import rule
from roleplay.ui.widgets import Label, PersonDisc, clear
from roleplay.ui.worker import Runner
from roleplay.usecases import CoachingServices, Suggestion
from roleplay.words import tr

MOST = 5
"""How many people are shown.  Source: own choice."""

EMPTY = tr(
    "Nothing stands out in what you may see: attempts shared "
    "with you, and practice of people who agreed to share "
    "effort. Ask them how it goes."
)


class NeedCard(ReadingCard):
    """Names with why and what might help; those with nothing to fix come last."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__(runner, look, tr("Who may need you"))
        self.note.setText(tr("a suggestion, you know them"))
        self._sustainment = team.sustainment
        self.words: list[str] = []

    def load(self) -> None:
        """Read the suggestions."""
        self.read(self._sustainment.who_may_need_you, self._show)

    def _show(self, found: tuple[Suggestion, ...]) -> None:
        clear(self.rows)
        self.words = []
        if not found:
            self.rows.addWidget(Label(self.look, EMPTY, "small", "muted", wraps=True))
        for number, one in enumerate(found[:MOST]):
            if number:
                self.rows.addWidget(rule())
            self.rows.addWidget(self._row(one))
            self.words.append(f"{one.person.name}: {one.why}. {one.what}")
        if len(found) > MOST:
            more = tr("and {count} more", count=len(found) - MOST)
            self.rows.addWidget(Label(self.look, more, "caption", "muted"))

    def _row(self, one: Suggestion) -> QWidget:
        look, holder = self.look, QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        disc = PersonDisc(look)
        disc.show_person(one.person.name, is_hidden=False)
        row.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(look, one.person.name, "body-medium"))
        words.addWidget(Label(look, one.why, "caption", "muted", wraps=True))
        words.addWidget(Label(look, one.what, "small", wraps=True))
        row.addLayout(words, 1)
        return holder
