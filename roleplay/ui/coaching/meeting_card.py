"""Card: begin a team meeting, and look back at the last ones."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.calls.note_dialog import NoteDialog
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Act, Button, Card, Label, Notice, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import (
    CallForm,
    CoachingServices,
    MeetingLine,
    MeetingStory,
    short_day,
)
from roleplay.words import tr

SHOWN = 3
LETTERS = 160
"""Of a story on the card; all of it is in what came of the meeting."""

ABOUT = tr(
    "One answers a buyer in front of the team, everybody raises "
    "a hand on it, then the app says what it found. Full screen, "
    "by keyboard, with or without a microphone."
)
EMPTY = tr("No meeting yet. The first one takes ten minutes and one scenario.")


class _Found(NamedTuple):
    """noticed: the stories whose teller was noticed since, or is oneself."""

    meetings: tuple[MeetingLine, ...]
    stories: tuple[MeetingStory, ...]
    noticed: frozenset[str]


class MeetingCard(Card):
    """Start, the last meetings with what came of them, and stories told in them."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self._meeting = team.meeting
        self._team = team
        self._runner = runner
        self._look = look
        self._ways = ways
        self.add(Label(look, tr("Team meeting"), "card-title"))
        self.add(Label(look, ABOUT, "small", "muted", wraps=True))
        self.start = Button(look, "primary", tr("Start a meeting"), "present")
        self.start.clicked.connect(ways.meeting_wanted)
        row = QHBoxLayout()
        row.addWidget(self.start)
        row.addStretch(1)
        self.column.addLayout(row)
        self.notice = Notice(look)
        self.add(self.notice)
        self.empty = Label(look, EMPTY, "small", "muted", wraps=True)
        self.empty.hide()
        self.add(self.empty)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.column.addLayout(self._lines)
        self.recaps: dict[str, Button] = {}
        self.notices: dict[str, Button] = {}
        self.notes: dict[str, Button] = {}

    def load(self) -> None:
        """Read the last meetings and their stories."""
        self._runner.submit(
            Lane.DATA,
            self._find,
            owner=self,
            done=self._show,
            failed=self._failed,
        )

    def _find(self) -> _Found:
        stories = self._meeting.stories()[:SHOWN]
        noticed = {s.story_id for s in stories if not self._waits(s)}
        return _Found(self._meeting.meetings(), stories, frozenset(noticed))

    def _waits(self, story: MeetingStory) -> bool:
        """Whether its teller was not noticed since; a guest cannot be."""
        who, me = story.teller.person_id, self._team.roles.me.person_id
        if who is None or who == me:
            return False
        told_on = story.told_at.astimezone().date()
        return all(given.on < told_on for given in self._team.recognise.given(who))

    def _show(self, found: _Found) -> None:
        self.notice.clear()
        clear(self._lines)
        self.recaps = {}
        self.empty.setVisible(not found.meetings)
        for line in found.meetings[:SHOWN]:
            self._lines.addWidget(self._line(line))
        if found.stories:
            self._lines.addWidget(
                Label(self._look, tr("Stories told in meetings"), "body-strong")
            )
        self.notices, self.notes = {}, {}
        for story in found.stories:
            self._lines.addWidget(self._story(story, story.story_id in found.noticed))

    def _story(self, story: MeetingStory, noticed: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        name, person_id = story.teller.name, story.teller.person_id
        short = story.what[:LETTERS] + "…" * (len(story.what) > LETTERS)
        words = Label(self._look, f"{name}: {short}", "small", wraps=True)
        row.addWidget(words, 1)
        if person_id is not None:
            note = Button(self._look, "quiet", tr("Note the call"), size="small")
            note.setAccessibleName(tr("Note the call {name} told of", name=name))
            note.clicked.connect(lambda: self._ask(story))
            self.notes[story.story_id] = note
            row.addWidget(note, 0, Qt.AlignmentFlag.AlignTop)
        if not noticed and person_id is not None:
            button = Button(self._look, "plain", tr("Notice it"), size="small")
            button.setAccessibleName(tr("Notice {name}’s story", name=name))
            button.clicked.connect(lambda: self._ways.notice_wanted.emit(person_id))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.notices[story.story_id] = button
        return holder

    def _ask(self, story: MeetingStory) -> None:
        self._runner.submit(
            Lane.DATA,
            self._team.calls.form,
            owner=self,
            done=lambda form: self._open_note(story, form),
            failed=self._failed,
        )

    def _open_note(self, story: MeetingStory, form: CallForm) -> None:
        """Ask about the call; what was told is filled in already."""
        calls, about = self._team.calls, story.teller.person_id or ""
        dialog = NoteDialog(self._look, self, self._runner, calls, form, about)
        if story.skill in (skill for skill, _ in form.skills):
            dialog.skill.show_value(story.skill)
        dialog.said.setPlainText(story.what)
        dialog.kept.connect(lambda _: self._ways.changed.emit())
        dialog.draft_wanted.connect(self._ways.draft_wanted)
        dialog.open()

    def _line(self, line: MeetingLine) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        day = short_day(line.started_at.astimezone().date())
        row.addWidget(Label(self._look, f"{day}: {_came_of(line)}", "body"), 1)
        button = Button(self._look, "plain", tr("What came of it"), size="small")
        button.setAccessibleName(tr("What came of the meeting of {day}", day=day))
        button.clicked.connect(lambda: self._ways.recap_wanted.emit(line.meeting_id))
        row.addWidget(button)
        self.recaps[line.meeting_id] = button
        return holder

    def _failed(self, error: RoleplayError) -> None:
        act = Act(tr("Try again"), self.load)
        self.notice.show_notice(tr("The meetings cannot be shown."), str(error), (act,))


def _came_of(line: MeetingLine) -> str:
    rounds = (
        tr("1 round") if line.rounds == 1 else tr("{rounds} rounds", rounds=line.rounds)
    )
    stories = {0: "", 1: tr(", 1 story")}.get(line.stories, f", {line.stories} stories")
    return rounds + stories
