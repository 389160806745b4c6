"""Card: the profile in use: its roles, its PIN, and what managers may see of it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from roleplay.errors import RoleplayError
from roleplay.game import ROLES, Role
from roleplay.ui.ask_dialog import AskDialog
from roleplay.ui.look import Look
from roleplay.ui.pin_dialog import pin_field
from roleplay.ui.role_words import WORDS
from roleplay.ui.settings.parts import SettingsCard
from roleplay.ui.widgets import Button, FilterChip, Flow, Switch
from roleplay.ui.window import Memory
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import HoldRoles, RoleLine
from roleplay.words import tr

PROTECTS = tr(
    "It keeps others at this computer from opening your profile "
    "in Encore. It encrypts nothing: whoever can read the files "
    "of the data folder can read what is in them, and the "
    "command line asks for no PIN."
)
EFFORT = tr(
    "Managers see that you practised, what is due and your days "
    "off, never your words and scores. Those you share attempt "
    "by attempt. Numbers of five people or more count which "
    "skills were passed."
)


class ProfileCard(SettingsCard):
    """``roles_changed``: other pages may be there now, or not any more."""

    roles_changed = Signal()

    def __init__(
        self, look: Look, memory: Memory, roles: HoldRoles, runner: Runner
    ) -> None:
        super().__init__(look, memory, tr("Your profile"))
        self._roles = roles
        self._runner = runner
        self._has_pin = False
        self.chips: dict[Role, FilterChip] = {}
        self.roles_row = self.add_row(
            tr("Roles"), tr("Anyone but a rep sees the Coaching page too.")
        )
        self.add(self._role_chips())
        self.effort = Switch(look, "", kind="quiet")
        self.effort.setAccessibleName(tr("Show managers that I practise"))
        self.effort.clicked.connect(self._share_effort)
        self.effort_row = self.add_row(
            tr("Show managers that I practise"), EFFORT, self.effort
        )
        self.pin = Button(look, "plain", tr("Set a PIN…"), "lock", "", "small")
        self.pin.clicked.connect(lambda: self._ask_pin(sets=True))
        self.no_pin = Button(look, "plain", tr("Remove…"), "", "", "small")
        self.no_pin.clicked.connect(lambda: self._ask_pin(sets=False))
        self.pin_row = self.add_row("PIN", PROTECTS, self.no_pin, self.pin)

    def load(self) -> None:
        """Read what holds."""
        self._submit(self._roles.lines, self._show)

    def _role_chips(self) -> QWidget:
        chips = QWidget()
        flow = Flow()
        chips.setLayout(flow)
        for role in ROLES:
            chip = FilterChip(self.look, WORDS[role])
            chip.setAccessibleName(tr("Role: {words}", words=WORDS[role]))
            chip.clicked.connect(lambda on, r=role: self._give(r, on))
            flow.addWidget(chip)
            self.chips[role] = chip
        return chips

    def _show(self, lines: tuple[RoleLine, ...]) -> None:
        (me,) = (line for line in lines if line.is_me)
        for role, chip in self.chips.items():
            chip.setChecked(role in me.roles)
        self.effort.setChecked(me.shares_effort)
        self._has_pin = me.has_pin
        self.pin.setText(tr("Change…") if me.has_pin else tr("Set a PIN…"))
        self.no_pin.setVisible(me.has_pin)

    def _give(self, role: Role, on: bool) -> None:
        me, give = self._roles.me.person_id, self._roles.give

        def given(_: object) -> None:
            self.load()
            self.roles_changed.emit()

        self._submit(lambda: give(me, role, on), given)

    def _share_effort(self, on: bool) -> None:
        self._submit(lambda: self._roles.share_effort(on), lambda _: self.load())

    def _ask_pin(self, *, sets: bool) -> None:
        dialog = NewPinDialog(self.look, self.window(), self._has_pin, sets)

        def kept(_: object) -> None:
            dialog.accept()
            self.remember("locked", sets)
            self.pin_row.say(
                tr("Your PIN is set.") if sets else tr("Your PIN is removed.")
            )
            self.load()

        def keep(pin: str, current: str) -> None:
            self._runner.submit(
                Lane.DATA,
                lambda: self._roles.set_pin(pin, current),
                owner=dialog,
                done=kept,
                failed=lambda error: dialog.show_error(str(error)),
            )

        dialog.chosen.connect(keep)
        dialog.open()

    def _not_kept(self, error: RoleplayError) -> None:
        self.failed.emit(error)
        self.load()

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(
            Lane.DATA, work, owner=self, done=done, failed=self._not_kept
        )


class NewPinDialog(AskDialog):
    """``chosen`` carries the new PIN, "" for none, and the one before.

    Answer with ``accept()`` or ``show_error()``.
    """

    chosen = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget, has_pin: bool, sets: bool) -> None:
        title = tr("Your PIN") if sets else tr("Remove your PIN")
        super().__init__(look, parent, title, tr("Set") if sets else tr("Remove"))
        self._sets = sets
        self.before, self.new, self.again = pin_field(), pin_field(), pin_field()
        if has_pin:
            self.add_field(tr("PIN until now"), self.before)
        if sets:
            self.add_field(tr("New PIN, 4 to 12 digits"), self.new)
            self.add_field(tr("The same again"), self.again)
        for field in (self.before, self.new, self.again):
            field.returnPressed.connect(self.act.click)
        self.add_error(self.new if sets else self.before)
        self.add_buttons()

    def _done(self) -> None:
        if self.new.text() != self.again.text():
            self.show_error(tr("The two are not the same. Nothing was changed."))
        elif self._sets and not self.new.text():
            self.show_error(tr("Type a PIN, or go back. Nothing was changed."))
        else:
            self.chosen.emit(self.new.text(), self.before.text())
