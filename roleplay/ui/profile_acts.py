"""What can be done with profiles: the menu, adding one, changing one's name."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.widgets import announce
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import ProfileKeeping, ProfileRow


class ProfileActs(QObject):
    """Menu and dialogs over *window*.

    ``switched`` carries the name of the profile that is to be shown now.
    """

    switched = Signal(str)
    added = Signal()
    settings_wanted = Signal()

    def __init__(self, runner: Runner, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._runner = runner
        self._look = look
        self._window = window
        self._keeping: ProfileKeeping | None = None

    def serve(self, keeping: "ProfileKeeping") -> None:
        """Take the use case; without it nothing opens."""
        self._keeping = keeping

    def open_menu(self, above: QWidget) -> None:
        """Open the menu of the profiles above a widget."""
        if self._keeping is not None:
            self._runner.submit(
                Lane.DATA,
                self._keeping.rows,
                owner=self,
                done=lambda rows: self._show_menu(rows, above),
                failed=self._ignore,
            )

    def add(self) -> None:
        """Ask for a new profile's name, and add it."""
        if self._keeping is not None:
            words = tr("Add a profile"), tr("Add"), ""
            self._ask(words, self._keeping.add, self._added)

    def open(self, name: str) -> None:
        """Switch to a profile by its name, by its PIN where it has one."""

        def found(rows: "tuple[ProfileRow, ...]") -> None:
            for row in rows:
                if row.name == name:
                    self._switch(row)

        if self._keeping is not None:
            self._runner.submit(
                Lane.DATA,
                self._keeping.rows,
                owner=self,
                done=found,
                failed=self._ignore,
            )

    def rename(self, name: str) -> None:
        """Ask for another name of a profile, and keep it."""
        keeping = self._keeping
        if keeping is not None:
            words = tr("Change your name"), tr("Change"), name
            self._ask(
                words,
                lambda new_name: keeping.rename(name, new_name),
                lambda row: self.switched.emit(row.name),
            )

    def _show_menu(self, rows: "tuple[ProfileRow, ...]", above: QWidget) -> None:
        from roleplay.ui.profile_menu import ProfileMenu

        menu = ProfileMenu(self._window, rows)
        menu.switched.connect(self._switch)
        menu.add_wanted.connect(self.add)
        menu.rename_wanted.connect(self.rename)
        menu.settings_wanted.connect(self.settings_wanted)
        corner = above.mapToGlobal(above.rect().topLeft())
        menu.popup(corner - QPoint(0, menu.sizeHint().height() + 4))

    def _switch(self, row: "ProfileRow") -> None:
        """Go to another profile; by its PIN, where it has one."""
        if not row.has_pin:
            self.switched.emit(row.name)
            return
        from roleplay.ui.pin_dialog import PinDialog

        dialog = PinDialog(self._look, self._window, row.name)
        keeping = self._keeping
        assert keeping is not None

        def opened(_: object) -> None:
            dialog.accept()
            self.switched.emit(row.name)

        dialog.tried.connect(
            lambda pin: self._runner.submit(
                Lane.DATA,
                lambda: keeping.open_with(row.person_id, pin),
                owner=dialog,
                done=opened,
                failed=lambda error: dialog.show_error(str(error)),
            )
        )
        dialog.open()

    def _ask(
        self,
        words: tuple[str, str, str],
        work: "Callable[[str], ProfileRow]",
        done: "Callable[[ProfileRow], None]",
    ) -> None:
        from roleplay.ui.profile_menu import NameDialog

        title, act, name = words
        dialog = NameDialog(self._look, self._window, title, act, name)

        def kept(row: "ProfileRow") -> None:
            dialog.accept()
            done(row)

        def keep(text: str) -> None:
            self._runner.submit(
                Lane.DATA,
                lambda: work(text),
                owner=dialog,
                done=kept,
                failed=lambda error: dialog.show_error(str(error)),
            )

        dialog.named.connect(keep)
        dialog.open()

    def _added(self, row: "ProfileRow") -> None:
        announce(self._window, tr("{name} is added", name=row.name))
        self.added.emit()

    def _ignore(self, error: RoleplayError) -> None:
        """Open no menu; the screen itself says what does not work."""
