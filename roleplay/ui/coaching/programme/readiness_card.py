"""Card: how ready people are, from five answers on."""

from roleplay.game import ANSWERS, FEWEST, STATEMENTS, Mean
from roleplay.ui.coaching.programme.card import ProgrammeCard
from roleplay.ui.coaching.programme.row import WordsRow, line
from roleplay.ui.widgets import Button, Dumbbell
from roleplay.usecases import ReadinessView, RoundView, short_day
from roleplay.words import inside, tr

NAMES = {"willing": tr("Willing"), "able": tr("Able"), "supported": tr("Supported")}
PHASES = {"before": tr("Before the rollout"), "during": tr("During the rollout")}


class ReadinessCard(ProgrammeCard):
    """The newest round first; nothing of it is shown below five answers."""

    title = tr("Readiness")

    def load(self) -> None:
        """Read the rounds."""
        self.read(self.team.survey.standing, self._show)

    def _show(self, view: ReadinessView | None) -> None:
        self.clear()
        self.setVisible(view is not None)
        if view is None:
            return
        self.say(
            tr(
                "Three lines on Today, answered without a name. Numbers are "
                "shown from {fewest} answers on, and change only by every "
                "further {fewest}.",
                fewest=FEWEST,
            )
        )
        for index, one in enumerate(view.rounds):
            if index:
                self.rows.addWidget(line())
            newest = index == 0
            self._add_round(one, view, newest=newest)
        if not view.rounds:
            self.say(tr("Nobody was asked yet."), "ink")
        if view.may_edit and view.open_round is None:
            self._add_open(view)

    def _add_round(self, one: RoundView, view: ReadinessView, *, newest: bool) -> None:
        row = WordsRow(self.look, PHASES[one.phase])
        opened = tr("Asked on {short_day}", short_day=short_day(one.opened_on))
        state = tr("open") if one.is_open else tr("closed")
        row.add_words(f"{opened}, {state}", "caption")
        row.add_words(answers_words(one, view.enrolled), "small", "ink")
        self.rows.addWidget(row)
        moved = view.moved if newest else {}
        for mean in one.readiness.means:
            self.rows.addWidget(self._mean(mean, moved.get(mean.side)))
        weakest = one.readiness.weakest
        if newest and weakest is not None:
            lowest = inside(NAMES[weakest.side])
            self.say(
                tr("Lowest: {lowest}. Ask the team what is in the way.", lowest=lowest),
                "ink",
            )
        if one.is_open and view.may_edit:
            close = Button(self.look, "plain", tr("Close this round"), size="small")
            close.clicked.connect(
                lambda: self.act(lambda: self.team.survey.close(one.round_id))
            )
            self.rows.addWidget(close)

    def _mean(self, mean: Mean, moved: float | None) -> WordsRow:
        title = tr(
            "{names}: {value:.1f} of 5, {word}",
            names=NAMES[mean.side],
            value=mean.value,
            word=mean.word,
        )
        row = WordsRow(self.look, title, "small-strong")
        bar = Dumbbell(self.look)
        start = None if moved is None else mean.value - moved
        bar.show_values(mean.value, start, (1.0, 5.0), is_own=True)
        row.column.addWidget(bar)
        counts = ", ".join(
            f"{count} {word}"
            for word, count in zip(ANSWERS, mean.counts, strict=True)
            if count
        )
        change = (
            ""
            if moved is None
            else tr(" Before the rollout {value:.1f}.", value=mean.value - moved)
        )
        text = f"“{STATEMENTS[mean.side]}” {counts}.{change}"
        row.add_words(text, "caption")
        return row

    def _add_open(self, view: ReadinessView) -> None:
        text = tr("Ask everybody") if not view.rounds else tr("Ask again")
        ask = Button(self.look, "plain", text, size="small")
        ask.setAccessibleName(tr("{text} how ready they are", text=text))
        ask.clicked.connect(lambda: self.act(self.team.survey.open))
        few = view.enrolled < FEWEST
        ask.set_enabled(
            not few, tr("It takes at least {fewest} people enrolled.", fewest=FEWEST)
        )
        self.rows.addWidget(ask)
        if few:
            self.say(
                tr(
                    "{enrolled} enrolled; it takes at least {fewest}, as nothing "
                    "is shown of fewer.",
                    enrolled=view.enrolled,
                    fewest=FEWEST,
                )
            )


def answers_words(one: RoundView, enrolled: int) -> str:
    """Return how many answered, and what that shows."""
    found = one.readiness
    if not found.means:
        ending = (
            tr("nothing is shown before.") if one.is_open else tr("nothing is shown.")
        )
        return tr(
            "{answers} of {fewest} answers so far; {ending}",
            answers=found.answers,
            fewest=FEWEST,
            ending=ending,
        )
    text = tr(
        "{answers} of {enrolled} answered.", answers=found.answers, enrolled=enrolled
    )
    left = found.answers - found.counted
    if not left:
        return text
    words = (
        tr("1 more answer is")
        if left == 1
        else tr("{left} more answers are", left=left)
    )
    return tr(
        "{text} The numbers are of {counted}; {words} kept back, so "
        "that nobody can be told from the change.",
        text=text,
        counted=found.counted,
        words=words,
    )
