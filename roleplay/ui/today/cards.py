"""The cards under the hero: what else is due, the skills, what comes back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.scenario import skill_name
from roleplay.ui.look import Look
from roleplay.ui.today.words import headline
from roleplay.ui.widgets import Button, Card, Label, PictureBox, SkillSteps, clear
from roleplay.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roleplay.usecases import Practice, Return, Skill

PICTURE = 48
SKILL_WIDTH = 150
MOST_COLUMNS = 4


def rule() -> QFrame:
    """Return a line between rows."""
    line = QFrame()
    line.setProperty("surface", "rule")
    return line


def head(look: Look, title: str, note: str = "") -> QHBoxLayout:
    """Return a card's title with a note beside it."""
    row = QHBoxLayout()
    row.setSpacing(8)
    name = Label(look, title, "card-title")
    name.keep_whole()
    row.addWidget(name)
    row.addWidget(Label(look, note, "caption", "muted"), 1)
    return row


class AlsoCard(Card):
    """Skills that are due besides the hero's.  ``taken`` carries a Practice."""

    taken = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=12)
        self._look = look
        self.column.addLayout(head(look, tr("Also due")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.column.addLayout(self._rows)
        self.buttons: list[Button] = []

    def show_practices(self, practices: "Sequence[Practice]") -> None:
        """Show them; without any the card is gone."""
        clear(self._rows)
        self.buttons = []
        for number, practice in enumerate(practices):
            if number:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(practice))
        self.setVisible(bool(practices))

    def _row(self, practice: "Practice") -> QWidget:
        look, holder = self._look, QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        picture = PictureBox(look, PICTURE)
        picture.show_portrait(practice.portrait, practice.mood, practice.buyer_name)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        title = Label(look, practice.title, "card-title")
        about = tr(
            "{skill_name}, about {minutes:g} min",
            skill_name=skill_name(practice.skill),
            minutes=practice.minutes,
        )
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title)
        top.addWidget(Label(look, about, "caption", "muted"), 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(top)
        why = f"{practice.heading}. {practice.why}"
        words.addWidget(Label(look, why, "small", "muted", wraps=True))
        holder.setToolTip(headline(practice))
        row.addLayout(words, 1)
        button = Button(look, "plain", tr("Practise"), "", "", "small")
        button.setAccessibleName(
            tr("Practise {skill_name}", skill_name=skill_name(practice.skill))
        )
        button.clicked.connect(lambda: self.taken.emit(practice))
        self.buttons.append(button)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder


class SkillsCard(Card):
    """All skills with their five steps, in a grid that the arrow keys walk."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        note = tr("five steps, from first tries to second nature")
        self.column.addLayout(head(look, tr("Your skills"), note))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(22)
        self._grid.setVerticalSpacing(16)
        self.column.addLayout(self._grid)
        self.steps: list[SkillSteps] = []
        self._columns = 0
        look.changed.connect(self._arrange)

    def show_skills(self, skills: "Sequence[Skill]") -> None:
        """Show them; without any the card is gone."""
        while len(self.steps) > len(skills):
            self.steps.pop().deleteLater()
        while len(self.steps) < len(skills):
            self.steps.append(SkillSteps(self._look))
        for steps, skill in zip(self.steps, skills, strict=True):
            steps.show_skill(
                skill.name, skill.step, skill.level, skill.state, skill.words, skill.why
            )
        self.setVisible(bool(skills))
        self._arrange()

    def resizeEvent(self, event: object) -> None:
        """Take as many columns as there is room for."""
        room = self.width() - 40 + 22
        columns = room // (self._look.px(SKILL_WIDTH) + 22)
        if max(1, min(MOST_COLUMNS, columns)) != self._columns:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the grid."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        here = self.focusWidget()
        key = Qt.Key(event.key())
        if not isinstance(here, SkillSteps) or key not in steps:
            super().keyPressEvent(event)
            return
        there = self.steps.index(here) + steps[key]
        if 0 <= there < len(self.steps):
            self.steps[there].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        room = self.width() - 40 + 22
        columns = room // (self._look.px(SKILL_WIDTH) + 22)
        self._columns = max(1, min(MOST_COLUMNS, columns))
        while self._grid.takeAt(0) is not None:
            pass
        for index, steps in enumerate(self.steps):
            self._grid.addWidget(steps, index // self._columns, index % self._columns)
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, int(column < self._columns))


class ReturnsCard(Card):
    """What comes back when, and why then.  ``calendar_wanted``: as a calendar file."""

    calendar_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(20, 18, 20, 14), spacing=8)
        self._look = look
        row = head(look, tr("Coming back"))
        self.calendar = Button(look, "quiet", tr("To my calendar"), size="small")
        self.calendar.setToolTip(tr("Save as a file that any calendar takes in (.ics)"))
        self.calendar.clicked.connect(self.calendar_wanted)
        row.addWidget(self.calendar)
        self.column.addLayout(row)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.column.addLayout(self._rows)

    def show_returns(self, returns: "Sequence[Return]") -> None:
        """Show them, the next first; where there is none, what will be here."""
        clear(self._rows)
        self.calendar.setHidden(not returns)
        for row in returns:
            self._rows.addWidget(self._row(row))
        if not returns:
            text = tr("Each skill you practise comes back here, with its day and why.")
            self._rows.addWidget(Label(self._look, text, "small", "muted", wraps=True))

    def _row(self, shown: "Return") -> QWidget:
        look, holder = self._look, QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        when = Label(look, shown.when, "small-strong")
        when.setFixedWidth(look.px(48))
        row.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(look, shown.name, "body"))
        words.addWidget(Label(look, shown.why, "caption", "muted", wraps=True))
        row.addLayout(words, 1)
        return holder
