"""Card: who is in the team, and which roles they hold."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.game import ROLES, Role
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.role_words import WORDS, role_words
from roleplay.ui.widgets import Card, FilterChip, Label, Notice, PersonDisc, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import CoachingServices, RoleLine
from roleplay.words import tr


class RolesCard(Card):
    """Everybody with their roles; a menu gives one or takes it back."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self._roles = team.roles
        self._runner = runner
        self._look = look
        self._ways = ways
        self.menus: dict[str, FilterChip] = {}
        self.add(Label(look, tr("Who is who"), "card-title"))
        text = tr("Colleagues are profiles of this computer; add one by your own name.")
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
        held = next((key for key, m in self.menus.items() if m.hasFocus()), "")
        clear(self._people)
        self.menus = {}
        for line in lines:
            self._people.addWidget(self._row(line))
        if held in self.menus:
            self.menus[held].setFocus()

    def _row(self, line: RoleLine) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        disc = PersonDisc(self._look)
        disc.show_person(line.person.name, is_own=line.is_me)
        across.addWidget(disc)
        name = (
            tr("{name} (you)", name=line.person.name)
            if line.is_me
            else line.person.name
        )
        across.addWidget(Label(self._look, name, "body-medium"), 1)
        if line.has_pin:
            across.addWidget(
                Label(self._look, tr("opens by a PIN"), "caption", "muted")
            )
        across.addWidget(self._menu(line))
        return row

    def _menu(self, line: RoleLine) -> FilterChip:
        words = role_words(line.roles) or tr("No role")
        chip = FilterChip(self._look, words, "quiet")
        chip.setAccessibleName(
            tr("Roles of {name}: {words}", name=line.person.name, words=words)
        )
        menu = QMenu(chip)
        for role in ROLES:
            act = menu.addAction(WORDS[role])
            act.setCheckable(True)
            act.setChecked(role in line.roles)
            act.triggered.connect(
                lambda on, r=role: self._give(line.person.person_id, r, on)
            )
        chip.open_with(menu)
        self.menus[line.person.person_id] = chip
        return chip

    def _give(self, person_id: str, role: Role, on: bool) -> None:
        give = self._roles.give

        def given(_: object) -> None:
            self.notice.clear()
            self.load()
            self._ways.changed.emit()

        self._submit(lambda: give(person_id, role, on), given)

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("That was not changed."), str(error))
        self.load()

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)
