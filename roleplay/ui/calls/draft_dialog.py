"""Making a scenario draft of what a buyer said, typed, pasted or dictated."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from roleplay.ui.calls.dictation import Dictation
from roleplay.ui.calls.work_dialog import WorkDialog
from roleplay.ui.look import Look
from roleplay.ui.outside import open_outside
from roleplay.ui.stage.ear import Ear
from roleplay.ui.widgets import Act, Notice
from roleplay.ui.worker import Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import CallForm, Services

ABOUT = tr(
    "The buyer’s words become the first line of a scenario of "
    "your own. You fill in the rest in your editor. Until then "
    "it is listed as a draft on the Scenarios page."
)


class DraftDialog(WorkDialog):
    """Writes the file, opens it, and says where it is.

    skill: chosen at first; "" for the first of the list.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        runner: Runner,
        services: "Services",
        form: "CallForm",
        skill: str = "",
    ) -> None:
        super().__init__(
            look, parent, (tr("Make a scenario of it"), tr("Write draft")), runner
        )
        self._drafts = services.coaching.call_drafts
        self.say(ABOUT)
        self.line = self.add_text(tr("What the buyer said"), tr("What the buyer said"))
        ear = Ear(services.listening, services.microphone, runner)
        self.dictation = Dictation(look, ear, self.line)
        self.column.addWidget(self.dictation)
        self.answer = self.add_text(
            tr("What you answered (may stay empty)"), tr("What you answered"), 2
        )
        self.skill = self.add_choice(
            tr("Skill"), [(name, s) for s, name in form.skills]
        )
        self.skill.show_value(skill)
        self.written = Notice(look)
        self.column.addWidget(self.written)
        self.finish()
        self.finished.connect(self.dictation.stop)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def work(self) -> Callable[[], object]:
        """Return what writes the draft."""
        self.dictation.stop()
        line, answer = self.line.toPlainText(), self.answer.toPlainText()
        skill: str = self.skill.currentData()
        return lambda: self._drafts.write(line, skill, answer)

    def _kept(self, result: object) -> None:
        assert isinstance(result, Path)
        self._fields.clear()  # nothing is left to lose
        self.kept.emit(result)
        opened = open_outside(str(result))
        text = (
            tr("It opens in your editor.")
            if opened
            else tr("No program here opens it. It is at {result}", result=result)
        )
        acts = (
            Act(tr("Show folder"), lambda: self._show_folder(result)),
            Act(tr("Close"), self.accept, "primary"),
        )
        self.written.show_notice(
            tr("Written: {name}", name=result.name), text, acts, "note"
        )
        for widget in (self.line, self.answer, self.skill, self.dictation):
            widget.setEnabled(False)
        for button in (self.act, self.back):
            button.hide()
        self.problem.hide()
        self.fit()
        self.written.buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_folder(self, path: Path) -> None:
        open_outside(str(path.parent))
