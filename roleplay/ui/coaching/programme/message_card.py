"""Card: the one message, level by level, and how far everybody says it."""

from PySide6.QtWidgets import QPlainTextEdit

from roleplay.game import FEWEST
from roleplay.ui.coaching.programme.card import ProgrammeCard
from roleplay.ui.coaching.programme.form import Form, Work, text_field
from roleplay.ui.coaching.programme.row import WordsRow, line
from roleplay.ui.widgets import Button, Dumbbell
from roleplay.usecases import Alignment, MessageView, PitchView
from roleplay.words import inside, tr


class MessageCard(ProgrammeCard):
    """A pitch for each level, a scenario to practise it, and who says it."""

    title = tr("One message")

    def load(self) -> None:
        """Read the map."""
        self.read(self.team.message.standing, self._show)

    def _show(self, view: MessageView | None) -> None:
        self.clear()
        self.setVisible(view is not None)
        if view is None:
            return
        self.say(view.goal, "ink")
        self.say(
            tr(
                "What each level says to reach it. Shares count people who "
                "show their effort or shared an attempt with you, from "
                "{fewest} people on.",
                fewest=FEWEST,
            )
        )
        for index, level in enumerate(view.levels):
            if index:
                self.rows.addWidget(line())
            self.rows.addWidget(self._level(level, view.may_edit))

    def _level(self, level: PitchView, may_edit: bool) -> WordsRow:
        count = (
            tr("1 person")
            if level.people == 1
            else tr("{people} people", people=level.people)
        )
        row = WordsRow(self.look, f"{level.name}, {count}")
        if level.pitch:
            row.add_words(f"“{level.pitch}”", "small", "ink")
            self._add_said(row, level)
        else:
            row.add_words(tr("Nothing is written for this level yet."))
        row.add_below(*self._acts(level, may_edit))
        return row

    def _add_said(self, row: WordsRow, level: PitchView) -> None:
        said = level.said
        assert said is not None
        row.add_words(
            said_words(said), "small-strong" if said.share else "small", "ink"
        )
        if said.share is None:
            row.add_words(tr("Key points: ") + " · ".join(level.points), "caption")
            return
        bar = Dumbbell(self.look)
        bar.show_values(said.share, is_own=True)
        row.column.addWidget(bar)
        for point, people in said.points:
            row.add_words(
                tr(
                    "{point}: {people} of {people2}",
                    point=point,
                    people=people,
                    people2=said.people,
                ),
                "caption",
            )

    def _acts(self, level: PitchView, may_edit: bool) -> list[Button]:
        acts = []
        if level.scenario_key:
            practise = Button(
                self.look, "plain", tr("Practise it"), "mic", size="small"
            )
            practise.setAccessibleName(
                tr("Practise what {what} say", what=inside(level.name))
            )
            practise.clicked.connect(
                lambda: self.ways.practise_wanted.emit(level.scenario_key)
            )
            acts.append(practise)
        if not may_edit:
            return acts
        if level.pitch and not level.scenario_key:
            again = Button(
                self.look, "plain", tr("Make its scenario again"), size="small"
            )
            write_again = self.team.message.write_again
            again.clicked.connect(lambda: self.act(lambda: write_again(level.level)))
            acts.append(again)
        text = tr("Change") if level.pitch else tr("Write it")
        write = Button(self.look, "quiet", text, size="small")
        write.setAccessibleName(
            tr("{text}: what {what} say", text=text, what=inside(level.name))
        )
        write.clicked.connect(lambda: self._write(level))
        acts.append(write)
        return acts

    def _write(self, level: PitchView) -> None:
        form = PitchDialog(self, level)
        write = self.team.message.write

        def save() -> Work:
            pitch = form.pitch.toPlainText()
            points = tuple(form.points.toPlainText().splitlines())
            return lambda: write(level.level, pitch, points)

        self.open(form, save)


class PitchDialog(Form):
    """What a level says, and the key points that have to be in it."""

    def __init__(self, card: ProgrammeCard, level: PitchView) -> None:
        titles = (tr("What {what} say", what=inside(level.name)), tr("Save"))
        super().__init__(*card.form_parts(), titles)
        self.say(
            tr(
                "A minute aloud. Saving makes a scenario “Say the message” "
                "that listens for the key points."
            )
        )
        self.pitch: QPlainTextEdit = text_field(card.look, level.pitch, 6)
        self.points: QPlainTextEdit = text_field(card.look, "\n".join(level.points), 5)
        self.points.setPlaceholderText(
            tr("stopped line / standstill\nearly enough\nask about the last")
        )
        self.add_fields((tr("The pitch"), self.pitch))
        self.add_fields(
            (tr("Key points, one a line, in words of the pitch"), self.points)
        )
        self.say(
            tr("After a stroke stands what counts as well: stopped line / standstill.")
        )
        self.finish()


def said_words(said: Alignment) -> str:
    """Return how far a level says the message."""
    if said.share is None:
        return tr(
            "{people} of {fewest} people said it; nothing is shown before.",
            people=said.people,
            fewest=FEWEST,
        )
    return tr(
        "{share:.0%} of the key points are said, by {people} people",
        share=said.share,
        people=said.people,
    )
