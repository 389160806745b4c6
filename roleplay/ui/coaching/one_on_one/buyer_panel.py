"""A person plays the buyer: choosing a scenario, the script, and rating together."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from roleplay.errors import RoleplayError
from roleplay.scoring import Verdict
from roleplay.ui.coaching.one_on_one.rate_together import RateTogether
from roleplay.ui.coaching.one_on_one.script_view import ScriptView
from roleplay.ui.coaching.one_on_one.shown_one import ShownOne
from roleplay.ui.coaching.one_on_one.words import first_name
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, Notice
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import PlayBuyer, PlayChoice, Playing, Prepared
from roleplay.words import tr

ABOUT = tr(
    "You read the buyer's lines aloud, {name} answers aloud, and "
    "you press the key of what {name} did. Then you both rate. "
    "Nobody records it, so it earns no points."
)
NOT_BEGUN = tr("Begin the one-on-one first.")
NOTHING = tr("There are no scenarios yet.")
CHOOSE, PLAY, RATE = range(3)


class BuyerPanel(QWidget):
    """Scenario, script and ratings, one after the other."""

    def __init__(self, play: PlayBuyer, runner: Runner, look: Look) -> None:
        super().__init__()
        self._play = play
        self._runner = runner
        self._prepared: Prepared | None = None
        self.playing: Playing | None = None
        self.notice = Notice(look)
        self._about = Label(look, "", "body", "muted", wraps=True)
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Scenario to play"))
        self.choice.setMinimumWidth(0)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.begin = Button(look, "plain", tr("Play it"), "play")
        self.begin.clicked.connect(self._begin)
        self.again = Button(look, "quiet", "", "replay", size="small")
        self.again.clicked.connect(self._go_on)
        self.script = ScriptView(look)
        self.script.taken.connect(self._take)
        self.script.back_wanted.connect(self._go_back)
        self.script.rated.connect(self._rate)
        self.script.over.connect(self._to_rating)
        self.together = RateTogether(look)
        self.together.rated.connect(self._rate)
        self.together.done.connect(self._leave)
        self.pages = ShownOne(self._choosing(), self.script, self.together)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(self.pages)

    def show_prepared(self, prepared: Prepared) -> None:
        """Offer scenarios, due skills first; a play under way goes on."""
        before, self._prepared = self._prepared, prepared
        name = first_name(prepared.person.name)
        self._about.setText(ABOUT.format(name=name))
        is_open = prepared.meeting is not None
        self.begin.set_enabled(is_open, NOT_BEGUN)
        same = before is not None and before.meeting == prepared.meeting
        if not same or before is None or before.person != prepared.person:
            self._leave()
        self._offer_last(prepared)
        if self.choice.count() == 0:
            due = prepared.due or ()
            self._submit(lambda: self._play.choices(due), self._offer)

    def _choosing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice, 1)
        row.addWidget(self.begin)
        column.addLayout(row)
        column.addWidget(self.again)
        column.addStretch(1)
        return page

    def _offer(self, choices: tuple[PlayChoice, ...]) -> None:
        for choice in choices:
            self.choice.addItem(f"{choice.title} ({choice.about})", choice.key)
        if not choices:
            self.begin.set_enabled(False, NOTHING)

    def _offer_last(self, prepared: Prepared) -> None:
        self.again.setVisible(bool(prepared.played))
        if prepared.played:
            self.again.setText(
                tr("Go on with “{title}”", title=prepared.played[-1].title)
            )
            self.again.updateGeometry()

    def _go_on(self) -> None:
        if self._prepared is not None and self._prepared.played:
            played_id = self._prepared.played[-1].played_id
            self._submit(lambda: self._play.load(played_id), self._show)

    def _begin(self) -> None:
        prepared, key = self._prepared, self.choice.currentData()
        if prepared is None or prepared.meeting is None or not key:
            return
        meeting_id = prepared.meeting.one_on_one_id
        self._submit(lambda: self._play.begin(meeting_id, key), self._show)

    def _take(self, key: int) -> None:
        playing = self.playing
        assert playing is not None
        played_id, number = playing.played_id, playing.number
        self._submit(lambda: self._play.take(played_id, number, key), self._show)

    def _go_back(self) -> None:
        playing = self.playing
        if playing is not None and playing.number > 1:
            played_id, number = playing.played_id, playing.number - 1
            self._submit(lambda: self._play.load(played_id, number), self._show)

    def _rate(self, number: int, criterion_id: str, who: str, verdict: Verdict) -> None:
        playing = self.playing
        assert playing is not None
        played_id, at = playing.played_id, playing.number

        def rate() -> Playing:
            said = (who, verdict)
            self._play.rate(played_id, number, criterion_id, said)
            return self._play.load(played_id, at)

        self._submit(rate, self._show)

    def _show(self, playing: Playing) -> None:
        self.notice.clear()
        self.playing = playing
        prepared = self._prepared
        assert prepared is not None
        if self.pages.index == RATE:
            self.together.show_playing(playing)
            return
        self.script.show_playing(playing)
        self.pages.show_page(PLAY)
        if self.script.focusWidget() is None:
            self.script.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_rating(self) -> None:
        prepared, playing = self._prepared, self.playing
        if prepared is None or playing is None:
            return
        self.together.show_people(prepared.me, prepared.person)
        self.together.show_playing(playing)
        self.pages.show_page(RATE)

    def _leave(self) -> None:
        self.playing = None
        self.pages.show_page(CHOOSE)

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("That did not work."), str(error))

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)
