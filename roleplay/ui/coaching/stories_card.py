"""Card: the moments that wait to be told at the next team meeting."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, Notice, PersonDisc, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import CoachingServices, StoryLine
from roleplay.words import tr

NONE = tr(
    "No story waits. Notice somebody, then choose “Tell it at "
    "the meeting” below your words."
)
CONSENT = tr("Who tells it sees it on their Today page, and can take it out.")


class StoriesCard(Card):
    """Each with its teller; told once, or taken out by who tells it or asked."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self._recognise = team.recognise
        self._runner = runner
        self._look = look
        self._ways = ways
        self.add(Label(look, tr("Stories for the next meeting"), "card-title"))
        self.about = Label(look, CONSENT, "small", "muted", wraps=True)
        self.add(self.about)
        self.notice = Notice(look)
        self.notice.hide()
        self.add(self.notice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self.column.addLayout(self._rows)
        self.told: dict[str, Button] = {}
        self.out: dict[str, Button] = {}

    def load(self) -> None:
        """Read what waits."""
        self._submit(self._recognise.stories, self._show)

    def _show(self, stories: tuple[StoryLine, ...]) -> None:
        clear(self._rows)
        self.told, self.out = {}, {}
        self.about.setText(CONSENT if stories else NONE)
        for story in stories:
            self._rows.addWidget(self._row(story))

    def _row(self, story: StoryLine) -> QWidget:
        look, holder = self._look, QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        disc = PersonDisc(look)
        disc.show_person(story.teller.name)
        row.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(look, f"“{story.moment}”", "body", wraps=True))
        said = f"{story.teller.name}, {story.skill}"
        words.addWidget(Label(look, said, "small", "muted"))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        told = Button(look, "plain", tr("Told"), "check", size="small")
        told.setAccessibleName(
            tr("{name} told it: {moment}", name=story.teller.name, moment=story.moment)
        )
        key = story.story_id
        told.clicked.connect(lambda: self._do(self._recognise.tell_story, key))
        acts.addWidget(told)
        self.told[key] = told
        if story.can_take_out:
            out = Button(look, "quiet", tr("Take it out"), size="small")
            out.setAccessibleName(tr("Take it out: {moment}", moment=story.moment))
            out.clicked.connect(lambda: self._do(self._recognise.take_out, key))
            acts.addWidget(out)
            self.out[key] = out
        acts.addStretch(1)
        words.addLayout(acts)
        row.addLayout(words, 1)
        return holder

    def _do(self, act: Callable[[str], None], story_id: str) -> None:
        def done(_: object) -> None:
            self.notice.clear()
            self._ways.changed.emit()

        self._submit(lambda: act(story_id), done)

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("Nothing was changed."), str(error))

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)
