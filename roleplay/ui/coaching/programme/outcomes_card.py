"""Card: the outcomes of the programme: from where, now, to where."""

from roleplay.scenario import skill_name
from roleplay.ui.coaching.programme.card import ProgrammeCard
from roleplay.ui.coaching.programme.dialogs import (
    OutcomeDialog,
    ServesDialog,
    ValueDialog,
)
from roleplay.ui.coaching.programme.form import Work
from roleplay.ui.coaching.programme.row import WordsRow, line
from roleplay.ui.widgets import Button, Dumbbell
from roleplay.usecases import Offered, OutcomeView, ProgrammeView, amount, short_day
from roleplay.words import tr


class OutcomesCard(ProgrammeCard):
    """Each outcome with its way so far; values are entered by hand."""

    title = tr("Goals and outcomes")

    def load(self) -> None:
        """Read the outcomes."""
        programme = self.team.programme
        self.read(lambda: (programme.current(), programme.offered()), self._show)

    def _show(self, found: tuple[ProgrammeView | None, Offered]) -> None:
        view, offered = found
        self.clear()
        self.setVisible(view is not None)
        if view is None:
            return
        if not view.outcomes:
            self.say(
                tr(
                    "No outcome yet. Name something you can count, what it is "
                    "now and what it should be. Assignments can then say which "
                    "outcome they serve."
                )
            )
        for index, outcome in enumerate(view.outcomes):
            if index:
                self.rows.addWidget(line())
            self.rows.addWidget(self._row(outcome, offered, view.may_edit))
        if view.may_edit:
            add = Button(self.look, "plain", tr("Add an outcome"), "plus", size="small")
            add.clicked.connect(lambda: self._edit(None))
            self.rows.addWidget(add)

    def _row(self, outcome: OutcomeView, offered: Offered, may_edit: bool) -> WordsRow:
        row = WordsRow(self.look, outcome.text.measure)
        row.add_words(_where(outcome), "small", "ink")
        bar = Dumbbell(self.look)
        bar.show_values(outcome.way, 0.0, is_own=True)
        row.column.addWidget(bar)
        token = "coral-text" if outcome.is_late else "muted"
        row.add_words(_when(outcome), "caption", token)
        row.add_words(_served(outcome, offered), "caption")
        if may_edit:
            row.add_below(*self._acts(outcome, offered))
        return row

    def _acts(self, outcome: OutcomeView, offered: Offered) -> tuple[Button, ...]:
        what = outcome.text.measure
        value = Button(self.look, "plain", tr("Enter a value"), size="small")
        value.setAccessibleName(tr("Enter a value: {what}", what=what))
        value.clicked.connect(lambda: self._measure(outcome))
        serves = Button(self.look, "quiet", tr("What serves it"), size="small")
        serves.setAccessibleName(tr("What serves it: {what}", what=what))
        serves.clicked.connect(lambda: self._serve(outcome, offered))
        change = Button(self.look, "quiet", tr("Change"), size="small")
        change.setAccessibleName(tr("Change the outcome: {what}", what=what))
        change.clicked.connect(lambda: self._edit(outcome))
        drop = Button(self.look, "quiet", tr("Drop"), size="small")
        drop.setAccessibleName(tr("Drop the outcome: {what}", what=what))
        drop.clicked.connect(lambda: self._drop(outcome))
        return value, serves, change, drop

    def _edit(self, outcome: OutcomeView | None) -> None:
        programme = self.team.programme
        form = OutcomeDialog(*self.form_parts(), outcome, self.today)

        def save() -> Work:
            text = form.text()
            if outcome is None:
                return lambda: programme.add_outcome(text)
            return lambda: programme.edit_outcome(outcome.outcome_id, text)

        self.open(form, save)

    def _measure(self, outcome: OutcomeView) -> None:
        form = ValueDialog(*self.form_parts(), outcome, self.today)
        measure = self.team.programme.measure

        def save() -> Work:
            value, day = form.number(), form.day.day
            return lambda: measure(outcome.outcome_id, value, day)

        self.open(form, save)

    def _serve(self, outcome: OutcomeView, offered: Offered) -> None:
        form = ServesDialog(*self.form_parts(), outcome, offered)
        serve = self.team.programme.serve

        def save() -> Work:
            skills, scenarios = form.skills.chosen, form.scenarios.chosen
            return lambda: serve(outcome.outcome_id, skills, scenarios)

        self.open(form, save)

    def _drop(self, outcome: OutcomeView) -> None:
        drop = self.team.programme.drop_outcome
        self.act(lambda: drop(outcome.outcome_id))


def _where(outcome: OutcomeView) -> str:
    said = outcome.text
    start, goal = amount(said.from_value), amount(said.to_value)
    unit = f" {said.unit}" if said.unit else ""
    if outcome.now is None:
        return tr(
            "From {start} to {goal}{unit}. Not measured yet.",
            start=start,
            goal=goal,
            unit=unit,
        )
    return tr(
        "From {start}, now {amount}, to {goal}{unit}",
        start=start,
        amount=amount(outcome.now),
        goal=goal,
        unit=unit,
    )


def _when(outcome: OutcomeView) -> str:
    by = tr("By {short_day}", short_day=short_day(outcome.text.by_on))
    if outcome.is_late:
        by = tr("Was wanted by {short_day}", short_day=short_day(outcome.text.by_on))
    if outcome.way == 1:
        by = tr("Reached")
    if outcome.measured_on is None:
        return by
    return tr(
        "{by}. Measured on {short_day}, entered by hand.",
        by=by,
        short_day=short_day(outcome.measured_on),
    )


def _served(outcome: OutcomeView, offered: Offered) -> str:
    names = [skill_name(skill) for skill in outcome.skills]
    titles = dict(offered.scenarios)
    names += [titles.get(key, key) for key in outcome.scenarios]
    if not names:
        return tr("Nothing is tied to it yet.")
    return tr("Served by {names}", names=", ".join(names))
