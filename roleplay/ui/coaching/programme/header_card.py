"""Card: the programme itself: its title, goal and week, and who is in it."""

from roleplay.ui.coaching.programme.card import ProgrammeCard
from roleplay.ui.coaching.programme.dialogs import PeopleDialog, ProgrammeDialog
from roleplay.ui.coaching.programme.form import Form, Work
from roleplay.ui.coaching.programme.row import WordsRow
from roleplay.ui.widgets import Button
from roleplay.usecases import Person, ProgrammeView, short_day
from roleplay.words import tr

SHOWN = 12
"""Names shown; the others are counted.  Source: own choice."""


class HeaderCard(ProgrammeCard):
    """What the training is for; where there is none yet, how to start."""

    title = tr("The programme")

    def load(self) -> None:
        """Read the programme."""
        programme, roles = self.team.programme, self.team.roles

        def found() -> tuple[ProgrammeView | None, bool, tuple[Person, ...]]:
            return programme.current(), programme.may_edit, roles.everybody()

        self.read(found, self._show)

    def _show(
        self, found: tuple[ProgrammeView | None, bool, tuple[Person, ...]]
    ) -> None:
        view, may_edit, everybody = found
        self.clear()
        self.show()
        if view is None:
            self._show_nothing(may_edit)
            return
        row = WordsRow(self.look, view.text.title, "title2")
        row.add_words(week_words(view), "small-strong", "primary")
        row.add_words(view.text.goal, "body", "ink")
        row.add_words(_names(view.enrolled))
        self.rows.addWidget(row)
        if view.may_edit:
            row.add_below(*self._acts(view, everybody))

    def _show_nothing(self, may_edit: bool) -> None:
        text = tr(
            "A programme says what the training is for, who is in it, "
            "and how you will tell that it worked."
        )
        row = WordsRow(self.look, tr("No programme yet"))
        row.add_words(text)
        self.rows.addWidget(row)
        if not may_edit:
            row.add_words(tr("A manager, sponsor, champion or planner starts one."))
            return
        button = Button(self.look, "primary", tr("Start a programme"))
        button.clicked.connect(lambda: self._edit(None))
        row.add_below(button)

    def _acts(
        self, view: ProgrammeView, everybody: tuple[Person, ...]
    ) -> tuple[Button, ...]:
        edit = Button(self.look, "plain", tr("Change"), "pencil", size="small")
        edit.setAccessibleName(tr("Change the programme"))
        edit.clicked.connect(lambda: self._edit(view))
        people = Button(self.look, "plain", tr("Who is in it"), "person", size="small")
        people.clicked.connect(lambda: self._choose(view, everybody))
        close = Button(self.look, "quiet", tr("Close it"), size="small")
        close.setAccessibleName(tr("Close the programme"))
        close.clicked.connect(self._close)
        return edit, people, close

    def _edit(self, view: ProgrammeView | None) -> None:
        programme = self.team.programme
        text = view.text if view else None
        form = ProgrammeDialog(*self.form_parts(), text, self.today)
        keep = programme.edit if view else programme.start

        def save() -> Work:
            said = form.text()
            return lambda: keep(said)

        self.open(form, save)

    def _choose(self, view: ProgrammeView, everybody: tuple[Person, ...]) -> None:
        people = tuple((person.person_id, person.name) for person in everybody)
        enrolled = {person.person_id for person in view.enrolled}
        form = PeopleDialog(*self.form_parts(), people, enrolled)
        enrol = self.team.programme.enrol

        def save() -> Work:
            chosen = form.people.chosen
            return lambda: enrol(chosen)

        self.open(form, save)

    def _close(self) -> None:
        form = Form(*self.form_parts(), (tr("Close the programme?"), tr("Close it")))
        form.say(
            tr(
                "Everything in it is kept, and nothing can be added any "
                "more. Then you can start another."
            )
        )
        form.finish()
        self.open(form, lambda: self.team.programme.close)


def week_words(view: ProgrammeView) -> str:
    """Return where a programme is: "Week 9 of 24"."""
    if view.week == 0:
        return tr("Begins on {short_day}", short_day=short_day(view.text.started_on))
    if view.is_over:
        return tr("Its {weeks} weeks are over", weeks=view.text.weeks)
    return tr("Week {week} of {weeks}", week=view.week, weeks=view.text.weeks)


def _names(people: tuple[Person, ...]) -> str:
    if not people:
        return tr("Nobody is in it yet. Choose who was trained.")
    names = ", ".join(person.name for person in people[:SHOWN])
    more = len(people) - SHOWN
    count = (
        tr("1 person") if len(people) == 1 else tr("{count} people", count=len(people))
    )
    return f"{count}: {names}" + (tr(" and {more} more", more=more) if more > 0 else "")
