"""Card: "I noticed…", a few words to one person on one skill and one moment."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.notice_form import NoticeForm
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, Notice, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import CoachingServices, Given, Moment, Person, short_day
from roleplay.words import tr

MOST_SHOWN = 2
"""Earlier notices under the form: enough not to repeat oneself."""

STORY = {
    "": tr("Waits for the next meeting"),
    "told": tr("Told"),
    "taken out": tr("Taken out"),
}


class Known(NamedTuple):
    """What the form offers for a person, and what one wrote them before."""

    moments: tuple[Moment, ...]
    given: tuple[Given, ...]


class NoticeCard(Card):
    """Beside a one-on-one: ``show_person`` says to whom; two clicks send."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self.recognise = team.recognise
        self.look = look
        self._runner = runner
        self._ways = ways
        self.person: Person | None = None
        self.title = Label(look, tr("I noticed…"), "card-title")
        self.add(self.title)
        self.above = QVBoxLayout()
        self.above.setSpacing(12)
        self.column.addLayout(self.above)
        self.notice = Notice(look)
        self.notice.hide()
        self.add(self.notice)
        self.form = NoticeForm(look)
        self.form.choose_skill("")
        self.form.sent.connect(self._send)
        self.add(self.form)
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(8)
        self.column.addLayout(self._earlier)
        self.form.setVisible(False)

    def show_person(self, person: Person, skill: str = "") -> None:
        """Write to somebody.  skill: what for, where that is known."""
        if self.person is None or self.person.person_id != person.person_id:
            self.form.clear()
            self.notice.clear()
            self.form.choose_skill("")
        self.person = person
        if skill:
            self.form.choose_skill(skill)
        self.form.setVisible(True)
        self.title.setText(tr("I noticed, {name}…", name=person.name.split()[0]))
        self.load()

    def load(self) -> None:
        """Read what can be noticed about the person shown."""
        person, recognise = self.person, self.recognise
        if person is None:
            return
        key = person.person_id

        def known() -> Known:
            return Known(recognise.moments(key), recognise.given(key))

        def show(found: Known) -> None:
            if self.person is not None and self.person.person_id == key:
                self._show(found)

        self.submit(known, show, tr("What was noticed cannot be read."))

    def _show(self, found: Known) -> None:
        self.form.show_moments(found.moments)
        clear(self._earlier)
        for given in found.given[:MOST_SHOWN]:
            self._earlier.addWidget(self._row(given))

    def _row(self, given: Given) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(self.look, f"“{given.moment}”", "small", wraps=True))
        under = QHBoxLayout()
        said = f"{given.skill}, {short_day(given.on)}"
        under.addWidget(Label(self.look, said, "caption", "muted"), 1)
        if given.story is None:
            queue = Button(
                self.look, "quiet", tr("Tell it at the meeting"), size="small"
            )
            queue.setAccessibleName(
                tr("Tell it at the meeting: {moment}", moment=given.moment)
            )
            key = given.notice_id
            queue.clicked.connect(lambda: self._queue(key))
            under.addWidget(queue)
        else:
            words = STORY[given.story]
            under.addWidget(Label(self.look, words, "caption", "muted"))
        column.addLayout(under)
        return holder

    def _send(self, skill: str, words: str, about: str, about_id: str) -> None:
        assert self.person is not None
        key, name = self.person.person_id, self.person.name
        notice = self.recognise.notice

        def sent(_: object) -> None:
            self.form.clear()
            text = tr("It is on their Today page. Only the two of you can read it.")
            self.notice.show_notice(tr("Sent to {name}.", name=name), text, kind="note")
            self.load()
            self._ways.changed.emit()

        self._runner.submit(
            Lane.DATA,
            lambda: notice(key, skill, words, about, about_id),  # type: ignore[arg-type]
            owner=self,
            done=sent,
            failed=lambda error: self.form.show_error(str(error)),
        )

    def _queue(self, notice_id: str) -> None:
        queue = self.recognise.queue_story

        def queued(_: object) -> None:
            self.load()
            self._ways.changed.emit()

        self.submit(lambda: queue(notice_id), queued, tr("It was not queued."))

    def submit(
        self, work: Callable[[], object], done: Callable[..., None], title: str
    ) -> None:
        """Work on the data lane.  title: says what did not happen where it fails."""

        def failed(error: RoleplayError) -> None:
            self.notice.show_notice(title, str(error))

        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=failed)
