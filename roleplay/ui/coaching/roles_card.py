"""Card: who is in the team, and which roles they hold."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.game import ROLES, Role
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Card, FilterChip, Flow, Label, Notice, PersonDisc, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import CoachingServices, RoleLine

WORDS: dict[Role, str] = {
    "rep": "Rep",
    "coach": "Coach",
    "manager": "Manager",
    "trainer": "Trainer",
    "champion": "Champion",
    "sponsor": "Sponsor",
    "planner": "Planner",
}


def role_words(roles: frozenset[Role]) -> str:
    """Return roles in words: "Rep, coach"."""
    named = [WORDS[role] for role in ROLES if role in roles]
    return ", ".join([*named[:1], *(word.lower() for word in named[1:])])


class RolesCard(Card):
    """Everybody with chips for their roles; a press gives one or takes it back."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self._roles = team.roles
        self._runner = runner
        self._look = look
        self._ways = ways
        self.chips: dict[tuple[str, Role], FilterChip] = {}
        self.add(Label(look, "Who is who", "card-title"))
        text = "Colleagues are profiles of this computer; add one by your own name."
        self.add(Label(look, text, "small", "muted", wraps=True))
        self.notice = Notice(look)
        self.notice.hide()
        self.add(self.notice)
        self._people = QVBoxLayout()
        self._people.setSpacing(14)
        self.column.addLayout(self._people)

    def load(self) -> None:
        """Read everybody's roles."""
        self._submit(self._roles.lines, self._show)

    def _show(self, lines: tuple[RoleLine, ...]) -> None:
        held = self._focused()
        clear(self._people)
        self.chips = {}
        for line in lines:
            self._people.addWidget(self._row(line))
        if held in self.chips:
            self.chips[held].setFocus()

    def _row(self, line: RoleLine) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(10)
        disc = PersonDisc(self._look)
        disc.show_person(line.person.name, is_own=line.is_me)
        top.addWidget(disc)
        name = f"{line.person.name} (you)" if line.is_me else line.person.name
        top.addWidget(Label(self._look, name, "body-medium"), 1)
        if line.has_pin:
            top.addWidget(Label(self._look, "opens by a PIN", "caption", "muted"))
        column.addLayout(top)
        chips = QWidget()
        flow = Flow()
        chips.setLayout(flow)
        for role in ROLES:
            flow.addWidget(self._chip(line, role))
        column.addWidget(chips)
        return row

    def _chip(self, line: RoleLine, role: Role) -> FilterChip:
        chip = FilterChip(self._look, WORDS[role])
        chip.setChecked(role in line.roles)
        chip.setAccessibleName(f"{line.person.name}: {WORDS[role]}")
        person_id = line.person.person_id
        chip.clicked.connect(lambda on: self._give(person_id, role, on))
        self.chips[line.person.person_id, role] = chip
        return chip

    def _give(self, person_id: str, role: Role, on: bool) -> None:
        give = self._roles.give

        def given(_: object) -> None:
            self.notice.clear()
            self.load()
            self._ways.changed.emit()

        self._submit(lambda: give(person_id, role, on), given)

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice("That was not changed.", str(error))
        self.load()

    def _focused(self) -> tuple[str, Role] | None:
        return next((key for key, chip in self.chips.items() if chip.hasFocus()), None)

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)
