"""Small dialogs: offering a duel, starting a team challenge."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from roleplay.game import GoalKind
from roleplay.scenario import SKILLS
from roleplay.ui.ask_dialog import WIDTH, AskDialog
from roleplay.ui.look import Look
from roleplay.ui.settings.parts import Choice
from roleplay.ui.widgets import Label
from roleplay.usecases import (
    BEHAVIOUR_NAMES,
    NewChallenge,
    long_day,
)
from roleplay.words import begin, inside, tr

MOST, WEEKS = 100_000, 4
"""The largest goal, and how far ahead its last day can be.  Source: own choice."""


class OfferDialog(AskDialog):
    """Whom, and what about.  ``offered`` carries the rival and the scenario."""

    offered = Signal(str, str)

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        rivals: Iterable[tuple[str, str]],
        scenarios: Iterable[tuple[str, str]],
    ) -> None:
        super().__init__(look, parent, tr("Offer a duel"), tr("Offer"))
        text = tr(
            "Both play the same scenario with the same lines, one try "
            "each within 48 hours. The other sees who won and both "
            "points, nothing else."
        )
        self.column.addWidget(Label(look, text, "small", "muted", wraps=True))
        self.rival = Choice(look, "", [(name, who) for who, name in rivals])
        self.scenario = Choice(look, "", [(title, key) for key, title in scenarios])
        for choice in (self.rival, self.scenario):
            choice.setFixedWidth(look.px(WIDTH - 48))
        self.add_field(tr("Against"), self.rival)
        self.add_field(tr("Scenario"), self.scenario)
        self.add_buttons()

    def _done(self) -> None:
        self.offered.emit(self.rival.currentData(), self.scenario.currentData())
        self.accept()


class ChallengeDialog(AskDialog):
    """A goal for the team.  ``started`` carries a NewChallenge."""

    started = Signal(object)

    def __init__(self, look: Look, parent: QWidget, today: date) -> None:
        super().__init__(look, parent, tr("Start a team challenge"), tr("Start"))
        text = tr("Everybody who plays and counts sees it, and who gave how much.")
        self.column.addWidget(Label(look, text, "small", "muted", wraps=True))
        self.what = Choice(look, "", _goals())
        self.need = QLineEdit("40")
        self.need.setValidator(QIntValidator(1, MOST, self))
        self.ends = Choice(look, "", _days(today))
        self.ends.show_value(_friday(today).isoformat())
        for choice in (self.what, self.ends):
            choice.setFixedWidth(look.px(WIDTH - 48))
        self.promise = QLineEdit()
        self.promise.setMaxLength(120)
        self.promise.setPlaceholderText(
            tr("Friday’s meeting opens with the best question")
        )
        self.add_field(tr("Together we collect"), self.what)
        self.add_field(tr("How many"), self.need)
        self.add_field(tr("Last day"), self.ends)
        self.add_field(tr("If we make it (may stay empty)"), self.promise)
        self.add_buttons()

    def _done(self) -> None:
        if not self.need.hasAcceptableInput():
            self.need.setFocus()
            return
        kind, subject = self.what.currentData()
        ends_on = date.fromisoformat(self.ends.currentData())
        promise = self.promise.text().strip()
        self.started.emit(
            NewChallenge(kind, subject, int(self.need.text()), ends_on, promise)
        )
        self.accept()


def _goals() -> list[tuple[str, object]]:
    goals: list[tuple[str, tuple[GoalKind, str]]] = [
        (tr("Practices of any skill"), ("practices", ""))
    ]
    for skill, name in SKILLS.items():
        goals.append(
            (tr("Practices of {what}", what=inside(name)), ("practices", skill))
        )
    for behaviour, name in BEHAVIOUR_NAMES.items():
        goals.append((begin(name), ("behaviour", behaviour)))
    goals.append((tr("Points"), ("points", "")))
    return [(text, value) for text, value in goals]


def _friday(today: date) -> date:
    return today + timedelta(days=(4 - today.weekday()) % 7)


def _days(today: date) -> list[tuple[str, object]]:
    days = [today + timedelta(days=n) for n in range(WEEKS * 7)]
    return [(long_day(day), day.isoformat()) for day in days]
