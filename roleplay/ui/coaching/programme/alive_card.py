"""Card: what is still alive since the course, week by week; a chart or a table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from roleplay.game import LEAST_PEOPLE, GroupShare
from roleplay.scoring import NotMeasured
from roleplay.ui.coaching.programme.number_table import NumberTable
from roleplay.ui.coaching.programme.reading import ReadingCard
from roleplay.ui.coaching.programme.words import (
    AGREED,
    alive_finding,
    bare_day,
    people,
    share_words,
    week_words,
)
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import AliveChart, AliveData, AliveLine, Button, Label
from roleplay.ui.worker import Runner
from roleplay.usecases import Alive, CoachingServices
from roleplay.words import tr

LONGEST = 12
"""Weeks of the axis where no programme says how long it is.  Source: own choice."""

HEADS = (tr("Week"), tr("Practising"), tr("Skills held"))
TOO_FEW = tr(
    "Too few to show: there is no number below five people who "
    "agreed to share effort. Everybody decides that for "
    "themselves, in Settings."
)
NOT_BEGUN = tr(
    "Nobody who agreed to share effort has practised yet. Weeks "
    "are counted from the first practice, or from the start of a "
    "programme."
)
NOT_YET = tr("The first week is not over yet. Its numbers stand here once it is.")


class AliveCard(ReadingCard):
    """The title says what the last whole week came to."""

    def __init__(
        self, team: CoachingServices, runner: Runner, look: Look, ways: Ways
    ) -> None:
        super().__init__(runner, look, tr("What is still alive since the course"))
        self._sustainment = team.sustainment
        self.about = Label(look, "", "caption", "muted", wraps=True)
        self.add(self.about)
        self.nothing = Label(look, "", "body", "muted", wraps=True)
        self.add(self.nothing)
        self.chart = AliveChart(look)
        self.table = NumberTable(look, HEADS)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.chart)
        self._pages.addWidget(self.table)
        self.add(self._pages)
        self.as_table = Button(look, "quiet", tr("Show as table"), size="small")
        self.as_table.clicked.connect(self._turn)
        foot = QHBoxLayout()
        self.how = Label(
            look,
            tr("A skill is held when its last attempt passed, 30 days ago at most."),
            "caption",
            "muted",
            wraps=True,
        )
        foot.addWidget(self.how, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.as_table)
        self.column.addLayout(foot)
        self._shown(False)

    def load(self) -> None:
        """Read the curve."""
        self.read(self._sustainment.alive, self._show)

    def _show(self, alive: Alive) -> None:
        self.title.setText(alive_finding(alive))
        since = (
            tr(" since {bare_day}", bare_day=bare_day(alive.started_on))
            if alive.started_on
            else ""
        )
        who = tr(
            "{sharing} of {people}{since}; {agreed}",
            sharing=alive.sharing,
            people=people(alive.enrolled),
            since=since,
            agreed=AGREED,
        )
        if alive.programme is None:
            who += tr(". No programme is set up, so every rep is counted")
        self.about.setText(f"{who}.")
        measured = any(
            not isinstance(share, NotMeasured)
            for week in alive.weeks
            for share in (week.practising, week.held)
        )
        self.nothing.setText(_why_nothing(alive))
        self._shown(measured)
        if measured:
            self.chart.show_data(chart_of(alive), alive_finding(alive))
            self.table.show_rows(
                tr("Week by week"),
                [
                    (
                        tr(
                            "{number}, to {bare_day}",
                            number=week.number,
                            bare_day=bare_day(week.ends_on),
                        ),
                        share_words(week.practising),
                        share_words(week.held),
                    )
                    for week in reversed(alive.weeks)
                ],
            )

    def _shown(self, measured: bool) -> None:
        for part in (self._pages, self.as_table, self.how):
            part.setVisible(measured)
        self.nothing.setVisible(not measured)

    def _turn(self) -> None:
        tabled = self._pages.currentWidget() is self.chart
        self._pages.setCurrentWidget(self.table if tabled else self.chart)
        self.as_table.setText(tr("Show as chart") if tabled else tr("Show as table"))
        self.as_table.updateGeometry()


def _why_nothing(alive: Alive) -> str:
    if alive.sharing < LEAST_PEOPLE:
        return TOO_FEW
    return TOO_FEW if alive.weeks else NOT_YET if alive.started_on else NOT_BEGUN


def chart_of(alive: Alive) -> AliveData:
    """Return what the chart shows of the weeks."""
    assert alive.started_on is not None
    weeks = alive.programme.weeks if alive.programme else LONGEST
    now = (alive.today - alive.started_on).days / 7
    practising = tuple(_value(week.practising) for week in alive.weeks)
    held = tuple(_value(week.held) for week in alive.weeks)
    lines = (
        AliveLine("practising", _label("practising", practising), "disc", practising),
        AliveLine("held", _label(tr("skills held"), held), "diamond", held),
    )
    words = tuple(week_words(week) for week in alive.weeks)
    return AliveData(max(weeks, len(alive.weeks) + 1), now, lines, words)


def _value(share: GroupShare) -> float | None:
    return None if isinstance(share, NotMeasured) else share.percent


def _label(name: str, values: tuple[float | None, ...]) -> str:
    known = [value for value in values if value is not None]
    return f"{name}, {known[-1]:.0f}%" if known else name
