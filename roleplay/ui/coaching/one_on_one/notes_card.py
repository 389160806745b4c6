"""Card: private notes, kept as they are typed and seen by their owner only."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.one_on_one.words import first_name
from roleplay.ui.look import Look
from roleplay.ui.widgets import Act, Button, Card, Chip, Label, Notice, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import KeepPrivateNotes, Person, PrivateNote, short_day
from roleplay.words import tr

PAUSE_MS = 400
"""After typing stops for so long, the note is kept.  Source: own choice."""


class NotesCard(Card):
    """The note of this day in a field, and those of other days below it."""

    def __init__(self, keeping: KeepPrivateNotes, runner: Runner, look: Look) -> None:
        super().__init__(margins=(16, 16, 16, 14), spacing=8)
        self._keeping = keeping
        self._runner = runner
        self._look = look
        self._person: Person | None = None
        self._kept = ""
        top = QHBoxLayout()
        top.addWidget(Label(look, tr("My notes"), "card-title"), 1)
        self.chip = Chip(look, tr("Only you"), "lock")
        self.chip.setToolTip(
            tr("Only your profile shows them. They are in no summary and no export.")
        )
        top.addWidget(self.chip)
        self.column.addLayout(top)
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(look.px(84))
        self.add(self.field)
        self.state = Label(look, "", "caption", "muted", wraps=True)
        self.add(self.state)
        self.notice = Notice(look)
        self.add(self.notice)
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(8)
        self.column.addLayout(self._earlier)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.field.textChanged.connect(self._typed)
        look.changed.connect(lambda: self.field.setFixedHeight(look.px(84)))

    def show_person(self, person: Person) -> None:
        """Read the notes about somebody; what was typed about another is kept."""
        if self._person is not None and self._person != person:
            self.keep()
        self._person = person
        name = first_name(person.name)
        self.field.setAccessibleName(tr("Your private note about {name}", name=name))
        self.field.setPlaceholderText(tr("For you alone, about {name}", name=name))
        self._show_text("")
        self._submit(lambda: self._keeping.about(person.person_id), self._loaded)

    def keep(self) -> None:
        """Keep what is typed, where it is not kept yet."""
        self._pause.stop()
        person, text = self._person, self.field.toPlainText()
        if person is None or text == self._kept or not self._runner.is_open:
            return

        def kept(notes: tuple[PrivateNote, ...]) -> None:
            if self._person != person:
                return
            self._kept = text
            self._say(tr("Kept."))
            self._show_earlier(notes)

        self._submit(lambda: self._keeping.keep_today(person.person_id, text), kept)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window, so that what is typed is kept before it closes."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what is typed before the window ends all work."""
        if event.type() == QEvent.Type.Close:
            self.keep()
        return False

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed before it is out of sight."""
        super().hideEvent(event)
        self.keep()

    def _typed(self) -> None:
        if self.field.toPlainText() != self._kept:
            self._say("")
            self._pause.start()

    def _loaded(self, notes: tuple[PrivateNote, ...]) -> None:
        today = next((n for n in notes if self._keeping.is_today(n)), None)
        if not self.field.toPlainText():
            self._show_text(today.text if today else "")
        self._show_earlier(notes)

    def _show_text(self, text: str) -> None:
        self._pause.stop()
        self._kept = text
        self.field.setPlainText(text)
        self._say(tr("Kept as you type.") if not text else "")

    def _show_earlier(self, notes: tuple[PrivateNote, ...]) -> None:
        clear(self._earlier)
        for note in notes:
            if not self._keeping.is_today(note):
                self._earlier.addWidget(self._row(note))

    def _row(self, note: PrivateNote) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        day = short_day(note.written_at.astimezone().date())
        line.addWidget(Label(self._look, day, "caption", "muted"), 1)
        delete = Button(self._look, "quiet", tr("Delete"), size="small")
        delete.setAccessibleName(tr("Delete the note of {day}", day=day))
        delete.clicked.connect(lambda: self._ask(note, day))
        line.addWidget(delete)
        column.addLayout(line)
        column.addWidget(Label(self._look, note.text, "small", wraps=True))
        return holder

    def _ask(self, note: PrivateNote, day: str) -> None:
        acts = (
            Act(tr("Delete it"), lambda: self._delete(note), "destructive"),
            Act(tr("Keep it"), self.notice.clear, "quiet"),
        )
        text = tr("It cannot be brought back.")
        self.notice.show_notice(
            tr("Delete the note of {day}?", day=day), text, acts, "amber"
        )
        self.notice.buttons[1].setFocus()

    def _delete(self, note: PrivateNote) -> None:
        self.notice.clear()
        self._submit(lambda: self._keeping.delete(note), self._show_earlier)

    def _say(self, text: str) -> None:
        self.notice.clear()
        self.state.setText(text)
        self.state.setVisible(bool(text))

    def _failed(self, error: RoleplayError) -> None:
        self.state.hide()
        self.notice.show_notice(tr("The note is not kept yet."), str(error))

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)
