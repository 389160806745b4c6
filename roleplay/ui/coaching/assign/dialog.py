"""The dialog that assigns practice; nothing written in it is lost by closing it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.assign.form import AssignForm
from roleplay.ui.coaching.ways import Devices
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, Notice, fill_scrolling
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Assign, AssigningDesk
from roleplay.words import tr

WIDTH, HEIGHT, EDGE = 680, 760, 24


class AssignDialog(QDialog):
    """``sent``: it is with the team.  ``practise_wanted``: a scenario's key."""

    sent = Signal()
    practise_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        made_of: tuple[Assign, Runner, AssigningDesk, Devices | None],
    ) -> None:
        super().__init__(parent)
        self._assign, self._runner, desk, devices = made_of
        self.setWindowTitle(tr("Assign practice"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = AssignForm(look, self._runner, desk, devices)
        self.form.practise_wanted.connect(self._practise)
        self.notice = Notice(look)
        self.notice.hide()
        self.send_button = Button(look, "primary", tr("Assign"))
        self.send_button.clicked.connect(self._send)
        self.back = Button(look, "plain", tr("Back"))
        self.back.setToolTip(tr("What you wrote is kept until Encore closes"))
        self.back.clicked.connect(self.reject)
        page = QWidget()
        fill_scrolling(page, self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(EDGE, 0, EDGE, 0)
        head.addWidget(Label(look, tr("Assign practice"), "title2"))
        column.addLayout(head)
        column.addWidget(page, 1)
        column.addLayout(self._foot())
        room = parent.size()
        width = min(look.px(WIDTH), room.width() - 2 * EDGE)
        self.resize(width, min(look.px(HEIGHT), room.height() - 2 * EDGE))
        self.form.why.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def done(self, result: int) -> None:
        """Close it; a recording under way ends."""
        self.form.voice.stop()
        super().done(result)

    def _foot(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.send_button)
        foot = QVBoxLayout()
        foot.setContentsMargins(EDGE, 0, EDGE, 0)
        foot.setSpacing(12)
        foot.addWidget(self.notice)
        foot.addLayout(row)
        return foot

    def _send(self) -> None:
        if self.send_button.is_busy:
            return
        draft, assign = self.form.draft(), self._assign
        self.form.setEnabled(False)
        self.send_button.set_busy(True)
        self._runner.submit(
            Lane.DATA,
            lambda: assign.send(draft),
            owner=self,
            done=lambda _: self._sent(),
            failed=self._failed,
        )

    def _sent(self) -> None:
        self.sent.emit()
        self.accept()

    def _failed(self, error: RoleplayError) -> None:
        self.form.setEnabled(True)
        self.send_button.set_busy(False)
        self.notice.show_notice(tr("It is not sent yet."), str(error))

    def _practise(self, key: str) -> None:
        self.reject()
        self.practise_wanted.emit(key)
