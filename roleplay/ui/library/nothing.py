"""In place of the cards: what will be here, or what hides them; and one act."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from roleplay.scenario import skill_name
from roleplay.ui.look import Look
from roleplay.ui.outside import shown_path
from roleplay.ui.widgets import Button, Card, Label
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import FindScenarios, Wanted

STATES = {"due": tr("Due"), "new": tr("Not tried"), "unfinished": tr("Unfinished")}


class NothingShown(Card):
    """``clear_wanted``, ``add_wanted`` and ``write_wanted`` carry nothing."""

    clear_wanted = Signal()
    add_wanted = Signal()
    write_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(40, 40, 40, 40))
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = Label(look, "", "card-title", wraps=True)
        self.text = Label(look, "", "body", "muted", wraps=True)
        self.clear = Button(look, "primary", tr("Clear filters"))
        self.clear.clicked.connect(self.clear_wanted)
        self.add_some = Button(look, "primary", tr("Add scenarios…"), "plus")
        self.add_some.clicked.connect(self.add_wanted)
        self.write = Button(look, "plain", tr("Write one"), "pencil")
        self.write.clicked.connect(self.write_wanted)
        acts = QHBoxLayout()
        acts.addStretch(1)
        for button in (self.clear, self.add_some, self.write):
            acts.addWidget(button)
        acts.addStretch(1)
        self.column.addStretch(1)
        self.add(self._icon)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.add(label)
        self.column.addLayout(acts)
        self.column.addStretch(1)
        look.changed.connect(self._restyle)
        self.hide()

    def show_empty(self, folder: str) -> None:
        """Say that there are no scenarios.  folder: where they go."""
        self.title.setText(tr("No scenarios yet"))
        self.text.setText(
            tr(
                "Drop a scenario file, a folder or a .zip onto this window. "
                "Your own lie in {shown_path}.",
                shown_path=shown_path(folder),
            )
        )
        self._offer(empty=True)

    def show_hidden(self, finder: "FindScenarios", wanted: "Wanted") -> None:
        """Say which of the search and the filters hide what."""
        about = tr(" for “{words}”", words=wanted.words) if wanted.words.strip() else ""
        self.title.setText(tr("Nothing found{about}", about=about))
        lines = []
        for name, count in finder.hiding(wanted):
            words = _named(name, wanted)
            shown = (
                tr("{count} would be shown", count=count)
                if count
                else tr("still nothing is shown")
            )
            lines.append(tr("Without {words}, {shown}.", words=words, shown=shown))
        self.text.setText("\n".join(lines))
        self._offer(empty=False)

    def _offer(self, *, empty: bool) -> None:
        self.clear.setVisible(not empty)
        self.add_some.setVisible(empty)
        self.write.setVisible(empty)
        self._name = "scenarios" if empty else "search"
        self._restyle()

    _name = "search"

    def _restyle(self) -> None:
        icon = self._look.icon(self._name, "muted", self._look.px(30))
        self._icon.setPixmap(icon)


def _named(name: str, wanted: "Wanted") -> str:
    if name == "words":
        return f"“{wanted.words}”"
    if name == "state":
        return f"“{STATES[wanted.state]}”"
    if name == "skill":
        return f"“{skill_name(wanted.skill)}”"
    return (
        tr("“Difficulty {difficulty}”", difficulty=wanted.difficulty)
        if name == "difficulty"
        else tr("“Under 6 min”")
    )
