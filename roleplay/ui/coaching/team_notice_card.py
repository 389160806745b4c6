"""Card: whom to notice, with those whose new skill nobody noticed yet."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from roleplay.ui.coaching.notice_card import NoticeCard
from roleplay.ui.coaching.notice_form import menu_chip, shortened
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, PersonDisc, clear
from roleplay.ui.worker import Runner
from roleplay.usecases import CoachingServices, NudgeRow, Person
from roleplay.words import tr

NOBODY = tr(
    "There is nobody else on this computer yet. Add a profile by "
    "your own name, below on the left."
)
HOW = {"passed": "passed", "call": tr("seen on a call")}


class Team(NamedTuple):
    """Who can be noticed, and who waits for it."""

    people: tuple[Person, ...]
    nudges: tuple[NudgeRow, ...]


class TeamNoticeCard(NoticeCard):
    """The same form, for anybody of the team."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__(team, runner, look, ways)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self.above.addLayout(self._rows)
        self.buttons: dict[str, Button] = {}
        self.who = menu_chip(look, tr("Choose a person"))
        self.who.setAccessibleName(tr("Whom you noticed"))
        self.people = QMenu(self)
        self.who.open_with(self.people)
        self.above.addWidget(self.who, 0, Qt.AlignmentFlag.AlignLeft)
        self.empty = Label(look, NOBODY, "small", "muted", wraps=True)
        self.empty.hide()
        self.above.addWidget(self.empty)

    def load(self) -> None:
        """Read who is there, and who waits to be noticed."""
        recognise = self.recognise
        self.submit(
            lambda: Team(recognise.colleagues(), recognise.nudges()),
            self._show_team,
            tr("The team cannot be read."),
        )
        super().load()

    def show_person(self, person: Person, skill: str = "") -> None:
        """Write to somebody."""
        super().show_person(person, skill)
        self.who.say(
            shortened(person.name), tr("Whom you noticed: {name}", name=person.name)
        )

    def write_to(self, person_id: str) -> None:
        """Choose a person by their id, and go to the words."""

        def write(people: tuple[Person, ...]) -> None:
            for person in people:
                if person.person_id == person_id:
                    self._write(person, "")

        self.submit(self.recognise.colleagues, write, tr("The team cannot be read."))

    def _show_team(self, team: Team) -> None:
        self.who.setVisible(bool(team.people))
        self.empty.setVisible(not team.people)
        self.people.clear()
        for person in team.people:
            act = self.people.addAction(person.name)
            act.triggered.connect(lambda _=False, p=person: self._write(p, ""))
        clear(self._rows)
        self.buttons = {}
        for nudge in team.nudges:
            self._rows.addWidget(self._nudge(nudge))

    def _nudge(self, nudge: NudgeRow) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        disc = PersonDisc(self.look)
        disc.show_person(nudge.person.name)
        row.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(self.look, nudge.person.name, "body-medium"))
        said = tr(
            "{name} {how} {days} days ago, not noticed yet",
            name=nudge.name,
            how=HOW[nudge.how],
            days=nudge.days,
        )
        words.addWidget(Label(self.look, said, "small", "muted", wraps=True))
        row.addLayout(words, 1)
        write = Button(self.look, "plain", tr("Write a line"), size="small")
        write.setAccessibleName(tr("Write a line to {name}", name=nudge.person.name))
        write.clicked.connect(lambda: self._write(nudge.person, nudge.skill))
        self.buttons[nudge.person.person_id] = write
        row.addWidget(write, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _write(self, person: Person, skill: str) -> None:
        self.show_person(person, skill)
        self.form.field.setFocus(Qt.FocusReason.OtherFocusReason)
