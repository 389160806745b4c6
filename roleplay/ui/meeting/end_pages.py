"""The last pages: stories from real calls, and what came of the meeting."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from roleplay.errors import RoleplayError
from roleplay.scenario import skill_name
from roleplay.ui.look import Look
from roleplay.ui.meeting.conductor import Conductor
from roleplay.ui.meeting.far_field import FarField
from roleplay.ui.meeting.far_list import FarList, FarRow
from roleplay.ui.meeting.page import MeetingPage, show_words
from roleplay.ui.meeting.printed import KINDS, write_recap
from roleplay.ui.meeting.words import recap_words
from roleplay.ui.widgets import Label, clear
from roleplay.usecases import OnFloor, Recap
from roleplay.words import inside, tr


class StoryPage(MeetingPage):
    """Who used it on a real call, and what happened."""

    def __init__(self, look: Look, conductor: Conductor) -> None:
        super().__init__(look)
        self._conductor = conductor
        self.list = FarList(look, tr("Who used it on a real call"))
        self.list.entered.connect(conductor.let_tell)
        self.column.addWidget(self.list, 1)
        self.teller = self.words("", "far-title")
        self.field = FarField(
            look, tr("What happened"), tr("What happened, then Enter")
        )
        self.field.returnPressed.connect(self.send)
        self.column.addWidget(self.field)
        self.told = self.words("", "far")
        self.note = self.words("", "far", "muted")
        self.column.addStretch()  # takes the list's place while somebody tells
        self.focus = self.list

    def draw(self) -> None:
        """Show who may tell, and what was told."""
        conductor = self._conductor
        self.list.show_rows(
            tuple(
                FarRow(f.attendee.attendee_id, f.attendee.name, self._beside(f))
                for f in conductor.floor
            )
        )
        teller = conductor.slot.teller
        self.list.setVisible(teller is None)
        show_words(
            self.teller, tr("{name} tells", name=teller.attendee.name) if teller else ""
        )
        self._draw_field(teller)
        last = conductor.slot.told[-1] if conductor.slot.told else None
        told = f"{last.teller.name}: {last.what}" if last and not teller else ""
        show_words(self.told, told)
        skill = conductor.scenario.skill if conductor.scenario else ""
        about = tr(" about {what}", what=inside(skill_name(skill))) if skill else ""
        self.note.setText(
            tr("A story{about} is kept, and waits for a kudos.", about=about)
        )

    def _draw_field(self, teller: OnFloor | None) -> None:
        if self.field.isVisibleTo(self) == (teller is not None):
            return
        self.field.setVisible(teller is not None)
        queued = self._conductor.slot.queued(teller) if teller else None
        self.field.setText(queued.moment if queued else "")
        (self.field if teller else self.list).setFocus()

    def _beside(self, found: OnFloor) -> str:
        slot = self._conductor.slot
        if slot.queued(found) is not None:
            return tr("has a story to tell")
        return tr("told") if found.attendee in {s.teller for s in slot.told} else ""

    def choose(self) -> None:
        """Let the chosen one tell."""
        self._conductor.let_tell(self.list.chosen)

    def send(self) -> None:
        """Keep what was written."""
        self._conductor.tell(self.field.text())


class RecapPage(MeetingPage):
    """What came of it, to be read aloud and to be saved."""

    def __init__(self, look: Look, conductor: Conductor) -> None:
        super().__init__(look)
        self._conductor = conductor
        self.saved = self.words("", "far-strong", "teal-text")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.px(8))
        self.column.addLayout(self._lines)
        self.column.addStretch(1)
        self._shown: Recap | None = None

    def draw(self) -> None:
        """Show it."""
        recap = self._conductor.recap
        if recap is None or recap is self._shown:
            return
        self._shown = recap
        show_words(self.saved, "")
        clear(self._lines)
        for kind, text in recap_words(recap):
            role = "far-strong" if kind == "head" else "far"
            token = "primary" if kind == "head" else "ink"
            self._lines.addWidget(Label(self.look, text, role, token, wraps=True))

    def export(self) -> None:
        """Ask where to, and save what came of it."""
        recap = self._conductor.recap
        if recap is None:
            return
        day = recap.started_at.astimezone().date().isoformat()
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save what came of the meeting"),
            tr("Team meeting {day}.pdf", day=day),
            KINDS,
        )
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Save what came of it, and say where or why not."""
        assert self._conductor.recap is not None
        try:
            write_recap(self._conductor.recap, path)
        except RoleplayError as error:
            self.saved.set_token("coral-text")
            show_words(self.saved, str(error))
            return
        self.saved.set_token("teal-text")
        show_words(self.saved, tr("Saved as {name}.", name=path.name))
