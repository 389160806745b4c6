"""The form of an assignment: the why first, then what, for whom and by when."""

from collections.abc import Iterable
from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from roleplay.scenario import skill_name
from roleplay.ui.coaching.assign.check_list import ONE_LINE, CheckList, CheckRow
from roleplay.ui.coaching.assign.outcome import OutcomeField
from roleplay.ui.coaching.assign.own_pass import OwnPass
from roleplay.ui.coaching.assign.times import KeptTimes
from roleplay.ui.coaching.assign.voice import VoiceNote
from roleplay.ui.coaching.assign.words import own_pass
from roleplay.ui.coaching.ways import Devices
from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label
from roleplay.ui.worker import Runner
from roleplay.usecases import (
    MOST_WHY,
    AssigningDesk,
    AssignmentDraft,
    ScenarioChoice,
)
from roleplay.words import tr

WHY = tr("Why this matters to our work")
WHY_HELP = tr("Your team reads this first, in your own words.")
WHY_EXAMPLE = tr(
    "Four of our last six losses gave a discount before the need was clear."
)
MOST_PEOPLE = 5 * ONE_LINE
"""How high the list of people is at most, in pixels."""

USUAL_DAYS = timedelta(days=7)
"""How far ahead a new assignment is due.  Source: own choice."""


class AssignForm(QWidget):
    """Shows a draft and gives it back.  ``practise_wanted``: a scenario's key."""

    practise_wanted = Signal(str)

    def __init__(
        self, look: Look, runner: Runner, desk: AssigningDesk, devices: Devices | None
    ) -> None:
        super().__init__()
        self._look = look
        self._choices = {choice.key: choice for choice in desk.scenarios}
        self.why = _area(look, WHY, WHY_EXAMPLE)
        self.letters = Label(look, "", "caption", "muted")
        self.voice = VoiceNote(look, runner, devices)
        self.outcome = OutcomeField(look, desk.outcomes)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search scenarios, skills, buyers"))
        self.search.setAccessibleName(tr("Search scenarios"))
        self.scenarios = CheckList(look, tr("Scenarios to practise"), 190)
        self.scenarios.show_rows(_scenario_rows(desk.scenarios))
        self.none_found = Label(
            look, tr("No scenario has these words."), "small", "muted"
        )
        self.none_found.hide()
        self.chosen = Label(look, "", "small", wraps=True)
        self.chosen.hide()
        self.own_pass = OwnPass(look)
        height = max(1, len(desk.people)) * ONE_LINE
        self.people = CheckList(look, tr("For whom"), min(MOST_PEOPLE, height))
        self.people.show_rows(CheckRow(p.person_id, p.name) for p in desk.people)
        self.everybody = Button(look, "quiet", tr("Everybody"), "", "", "small")
        self.due = DayField(look, tr("Due"), desk.today + USUAL_DAYS, desk.today)
        self.times = KeptTimes(look, desk.hours, desk.today)
        self._arrange()
        self.why.textChanged.connect(self._count)
        self.search.textChanged.connect(self._find)
        self.scenarios.changed.connect(self._check_own)
        self.everybody.clicked.connect(self.people.choose_all)
        self.own_pass.practise_wanted.connect(self.practise_wanted)
        self._count()

    def show_draft(self, draft: AssignmentDraft) -> None:
        """Show what was written and chosen before."""
        self.why.setPlainText(draft.why)
        self.voice.show_note(draft.voice)
        self.outcome.show_outcome(draft.outcome_id, draft.outcome)
        for key in draft.scenario_keys:
            self.scenarios.choose(key)
        self.choose_people(draft.person_ids)
        self.due.show_day(draft.due_on)
        self.times.show_times(draft.times)
        self.own_pass.reason.setText(draft.override)

    def choose_people(self, person_ids: Iterable[str]) -> None:
        """Choose these people, beside those chosen already."""
        for person_id in person_ids:
            self.people.choose(person_id)

    def draft(self) -> AssignmentDraft:
        """Return what is written and chosen."""
        outcome_id, outcome = self.outcome.chosen
        return AssignmentDraft(
            due_on=self.due.day,
            why=self.why.toPlainText(),
            outcome_id=outcome_id,
            outcome=outcome,
            scenario_keys=self.scenarios.chosen,
            person_ids=self.people.chosen,
            times=self.times.wanted,
            override=self.own_pass.reason.text(),
            voice=self.voice.pcm,
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written or chosen that would be missed."""
        draft = self.draft()
        written = (draft.why, draft.outcome, draft.scenario_keys, draft.voice)
        return not any(written)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 12)
        column.setSpacing(20)
        parts = (
            (WHY, WHY_HELP, (self.why, self.letters, self.voice)),
            (tr("The outcome it serves"), "", (self.outcome,)),
            (
                tr("What to practise"),
                "",
                (
                    *(self.search, self.scenarios, self.none_found),
                    *(self.chosen, self.own_pass),
                ),
            ),
            (tr("For whom"), "", (self.people,)),
            (tr("Due"), "", (self.due,)),
            (
                tr("Time kept free"),
                tr(
                    "Booked time is what gets practised. Everybody can save it "
                    "to their calendar."
                ),
                (self.times,),
            ),
        )
        for title, text, widgets in parts:
            beside = self.everybody if widgets == (self.people,) else None
            column.addLayout(self._part(title, text, widgets, beside))

    def _part(
        self,
        title: str,
        text: str,
        widgets: tuple[QWidget, ...],
        beside: QWidget | None,
    ) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(Label(self._look, title, "card-title"), 1)
        if beside is not None:
            head.addWidget(beside)
        part.addLayout(head)
        if text:
            part.addWidget(Label(self._look, text, "small", "muted", wraps=True))
        for widget in widgets:
            part.addWidget(widget)
        return part

    def _count(self) -> None:
        count = len(self.why.toPlainText())
        over = count > MOST_WHY
        self.letters.setText(
            tr("{count:,} of {most_why:,} letters", count=count, most_why=MOST_WHY)
        )
        self.letters.setVisible(count > MOST_WHY // 2)
        self.letters.set_token("coral-text" if over else "muted")

    def _find(self, words: str) -> None:
        self.none_found.setVisible(self.scenarios.show_only(words) == 0)

    def _check_own(self) -> None:
        chosen = [self._choices[key] for key in self.scenarios.chosen]
        titles = ", ".join(choice.title for choice in chosen)
        self.chosen.setText(tr("Chosen: {titles}", titles=titles))
        self.chosen.setVisible(bool(chosen))
        self.own_pass.show_missing([c for c in chosen if c.passed_on is None])


def _area(look: Look, name: str, example: str) -> QPlainTextEdit:
    area = QPlainTextEdit()
    area.setAccessibleName(name)
    area.setPlaceholderText(example)
    area.setTabChangesFocus(True)
    area.setFont(look.font("body"))
    area.setFixedHeight(look.px(112))
    return area


def _scenario_rows(choices: Iterable[ScenarioChoice]) -> list[CheckRow]:
    return [
        CheckRow(
            choice.key,
            choice.title,
            ", ".join(
                filter(
                    None,
                    (
                        skill_name(choice.skill),
                        tr("{minutes:g} min", minutes=choice.minutes),
                        choice.buyer_name,
                        own_pass(choice),
                    ),
                )
            ),
        )
        for choice in choices
    ]
