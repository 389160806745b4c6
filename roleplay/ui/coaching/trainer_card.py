"""Card: talks before a room, how they went, and two of them side by side."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.coaching.talk_comparison import TalkComparison
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, ChoiceChip, Label, Notice, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import (
    CoachingServices,
    Comparison,
    ScenarioCard,
    Talk,
    short_day,
)
from roleplay.words import tr

MOST_LISTED = 6
NO_TALKS = tr(
    "There is no talk in your scenarios. A scenario of the skill “stage” is one."
)
NONE_YET = tr("Each talk you finish is listed here, with how it sounded.")
ONE_YET = tr("Rehearse once more, and you can compare the two.")


class Known(NamedTuple):
    """The talks there are, and the own attempts of them."""

    scenarios: tuple[ScenarioCard, ...]
    talks: tuple[Talk, ...]


class TrainerCard(Card):
    """Talks to rehearse; below, the own attempts, of which two are compared."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__()
        self._talks = team.talks
        self._runner = runner
        self._look = look
        self._ways = ways
        self.chosen: list[str] = []
        self.starts: dict[str, Button] = {}
        self.chips: dict[str, ChoiceChip] = {}
        self.add(Label(look, tr("On stage"), "card-title"))
        text = tr("Kick-offs, workshop openings and team meetings, rehearsed aloud.")
        self.add(Label(look, text, "small", "muted", wraps=True))
        self.notice = Notice(look)
        self.notice.hide()
        self.add(self.notice)
        self._scenarios, self._past = QVBoxLayout(), QVBoxLayout()
        for rows in (self._scenarios, self._past):
            rows.setSpacing(10)
        self.column.addLayout(self._scenarios)
        self.add(Label(look, tr("How yours went"), "card-title"))
        self.about = Label(look, "", "small", "muted", wraps=True)
        self.add(self.about)
        self.column.addLayout(self._past)
        self.comparison = TalkComparison(look)
        self.comparison.hide()
        self.add(self.comparison)

    def load(self) -> None:
        """Read the talks and how they went."""
        talks = self._talks
        self._submit(lambda: Known(talks.scenarios(), talks.talks()), self._show)

    def _show(self, known: Known) -> None:
        for rows in (self._scenarios, self._past):
            clear(rows)
        self.starts, self.chips = {}, {}
        for card in known.scenarios:
            self._scenarios.addWidget(self._scenario(card))
        if not known.scenarios:
            words = Label(self._look, NO_TALKS, "small", "muted", wraps=True)
            self._scenarios.addWidget(words)
        listed = known.talks[:MOST_LISTED]
        for talk in listed:
            self._past.addWidget(self._talk(talk))
        self.about.setText(_about(len(listed)))
        there = {talk.attempt_id for talk in listed}
        self.chosen = [key for key in self.chosen if key in there]
        self._choose_first_and_last(listed)
        self._show_chosen()

    def _choose_first_and_last(self, listed: tuple[Talk, ...]) -> None:
        """Choose the newest talk and the first of the same scenario, unprompted."""
        if self.chosen or len(listed) < 2:
            return
        newest = listed[0]
        same = [t for t in listed[1:] if t.scenario_key == newest.scenario_key]
        if same:
            self.chosen = [same[-1].attempt_id, newest.attempt_id]

    def _scenario(self, card: ScenarioCard) -> QWidget:
        look, holder = self._look, QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(look, card.title, "body-medium", wraps=True))
        best = "" if card.best is None else tr(", your best {best:.0f}", best=card.best)
        about = tr(
            "level {difficulty}, about {minutes:g} min{best}",
            difficulty=card.difficulty,
            minutes=card.minutes,
            best=best,
        )
        words.addWidget(Label(look, about, "small", "muted"))
        row.addLayout(words, 1)
        start = Button(look, "plain", tr("Rehearse"), "mic", size="small")
        start.setAccessibleName(tr("Rehearse {title}", title=card.title))
        start.setToolTip(card.goal)
        start.clicked.connect(lambda: self._ways.practise_wanted.emit(card.key))
        self.starts[card.key] = start
        row.addWidget(start, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _talk(self, talk: Talk) -> QWidget:
        look, holder = self._look, QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = f"{talk.title}, {short_day(talk.on)}"
        words.addWidget(Label(look, title, "body-medium", wraps=True))
        words.addWidget(Label(look, sounded(talk), "small", "muted", wraps=True))
        row.addLayout(words, 1)
        open_ = Button(look, "quiet", tr("Open"), size="small")
        open_.setAccessibleName(tr("Open {title}", title=title))
        key = talk.attempt_id
        open_.clicked.connect(lambda: self._ways.debrief_wanted.emit(key))
        chip = ChoiceChip(look, tr("Compare"))
        chip.setAccessibleName(tr("Compare {title}", title=title))
        chip.clicked.connect(lambda: self._toggle(key))
        self.chips[key] = chip
        for widget in (open_, chip):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return holder

    def _toggle(self, attempt_id: str) -> None:
        """Choose a talk, or not any more; a third takes the place of the first."""
        if attempt_id in self.chosen:
            self.chosen.remove(attempt_id)
        else:
            self.chosen = [*self.chosen, attempt_id][-2:]
        self._show_chosen()

    def _show_chosen(self) -> None:
        for key, chip in self.chips.items():
            chip.setChecked(key in self.chosen)
        if len(self.chosen) != 2:
            self.comparison.hide()
            return
        pair, compare = tuple(self.chosen), self._talks.compare

        def show(found: Comparison) -> None:
            if pair == tuple(self.chosen):
                self.comparison.show_comparison(found)

        self._submit(lambda: compare(*pair), show)

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("Your talks cannot be read."), str(error))

    def _submit(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)


def sounded(talk: Talk) -> str:
    """Return how a talk went in a line: score, pace, fillers, length."""
    score = (
        tr("not measured")
        if talk.score is None
        else tr("{score:.0f} of 100", score=talk.score)
    )
    if talk.spoken_s is None:
        return tr("{score}; typed, so its sound was not measured", score=score)
    parts = [score]
    if talk.pace is not None:
        parts.append(tr("{pace:.0f} words a minute", pace=talk.pace))
    if talk.fillers is not None:
        parts.append(tr("{fillers:.1f} fillers in 100 words", fillers=talk.fillers))
    minutes, seconds = divmod(round(talk.spoken_s), 60)
    parts.append(
        tr("{minutes} min {seconds} s spoken", minutes=minutes, seconds=seconds)
        if minutes
        else f"{seconds} s"
    )
    return ", ".join(parts)


def _about(listed: int) -> str:
    if listed == 0:
        return NONE_YET
    return ONE_YET if listed == 1 else tr("Choose two to see them side by side.")
