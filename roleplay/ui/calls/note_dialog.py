"""Asking what happened on a real call."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QWidget

from roleplay.ui.calls.work_dialog import WorkDialog
from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.ui.widgets import Switch
from roleplay.ui.worker import Runner
from roleplay.usecases import NewCall
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import CallForm, WatchCalls

EARLIEST = date(2000, 1, 1)
OWN = tr(
    "You, your coaches and your managers see it. It is evidence "
    "once one of them says they saw it too."
)
OTHERS = tr("They, their coaches and their managers see it, with your name.")


class NoteDialog(WorkDialog):
    """``draft_wanted``: once kept, a scenario is to be made of it; carries its skill.

    about: the id of whom the note is about, "" for the person in use.
    """

    draft_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        runner: Runner,
        calls: "WatchCalls",
        form: "CallForm",
        about: str = "",
    ) -> None:
        words = tr("This happened on a call"), tr("Keep")
        super().__init__(look, parent, words, runner)
        self._calls = calls
        me = form.people[0]
        names = [(person.name, person.person_id) for person in form.people]
        names[0] = (tr("{name} (you)", name=me.name), me.person_id)
        self.who = self.add_choice(tr("Who used it"), [(n, i) for n, i in names])
        self.who.show_value(about or me.person_id)
        self.skill = self.add_choice(tr("Skill"), [(n, s) for s, n in form.skills])
        self.pair(self.who, self.skill)
        self.day = DayField(look, tr("Day of the call"), form.today, EARLIEST)
        today = form.today
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.add_field(tr("Day of the call"), self.day)
        self.account = self.add_line(tr("Account (may stay empty)"), tr("The account"))
        self.pair(self.day, self.account)
        self.said = self.add_text(tr("What was said"), tr("What was said"))
        self.scenario = Switch(look, tr("Then make a scenario of it"), kind="quiet")
        self.column.addWidget(self.scenario, 0, Qt.AlignmentFlag.AlignLeft)
        self.seen_by = self.say("")
        self.who.currentIndexChanged.connect(self._show_seen_by)
        self.finish()
        self._show_seen_by()
        self.said.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def work(self) -> Callable[[], object]:
        """Return what keeps the note."""
        new = NewCall(
            person_id=self.who.currentData(),
            skill=self.skill.currentData(),
            day_on=self.day.day,
            account=self.account.text(),
            said=self.said.toPlainText(),
        )
        return lambda: self._calls.note(new)

    def _kept(self, result: object) -> None:
        super()._kept(result)
        if self.scenario.isChecked():
            self.draft_wanted.emit(self.skill.currentData())

    def _show_seen_by(self) -> None:
        self.seen_by.setText(OWN if self.who.currentIndex() == 0 else OTHERS)
        self.fit()
