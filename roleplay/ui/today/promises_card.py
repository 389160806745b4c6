"""Card: what one promised in a one-on-one, and when the next one is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Button, Card, Label, Notice, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.words import begin, tr

if TYPE_CHECKING:
    from roleplay.scoring import Verdict
    from roleplay.ui.widgets import VerdictChoice
    from roleplay.usecases import KeepPromises, MyPromises, NextMeeting, PromiseRow

PROMISED = tr("What you promised")

OUTCOMES = {"met": "kept", "partly": "partly", "missed": "not kept"}
"""A verdict's mark to the outcome it stands for."""


class PromisesCard(Card):
    """Hidden while nothing is promised or planned.

    ``practise_wanted``: the key of a scenario that practises a promise.
    """

    practise_wanted = Signal(str)

    def __init__(self, runner: Runner, look: Look) -> None:
        super().__init__(spacing=10)
        self._look = look
        self._runner = runner
        self._keeping: KeepPromises | None = None
        self.choices: dict[str, VerdictChoice] = {}
        self.practise: list[Button] = []
        self.title = Label(look, PROMISED, "card-title")
        self.add(self.title)
        self.notice = Notice(look)
        self.add(self.notice)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        self.column.addLayout(self._rows)
        self.meetings = Label(look, "", "small", "muted", wraps=True)
        self.add(self.meetings)
        self.hide()

    def serve(self, keeping: "KeepPromises") -> None:
        """Take the use case; load() calls it."""
        self._keeping = keeping

    def load(self) -> None:
        """Read what is promised."""
        keeping = self._keeping
        if keeping is not None:
            self._submit(keeping.mine)

    def forget(self) -> None:
        """Show nobody's promises."""
        self._keeping = None
        clear(self._rows)
        self.choices, self.practise = {}, []
        self.hide()

    def _show(self, found: "MyPromises") -> None:
        held = next((k for k, c in self.choices.items() if c.has_focus), "")
        self.notice.clear()
        clear(self._rows)
        self.choices, self.practise = {}, []
        for row in (*found.open, *found.just_said):
            self._rows.addWidget(self._row(row))
        self.title.setText(PROMISED if self.choices else tr("Your one-on-ones"))
        words = "\n".join(map(_meeting, found.meetings))
        self.meetings.setText(words)
        self.meetings.setVisible(bool(words))
        self.setVisible(bool(found.open or found.just_said or found.meetings))
        if held in self.choices:
            self.choices[held].focus_mark()

    def _row(self, row: "PromiseRow") -> QWidget:
        from roleplay.usecases import short_day

        look, made = self._look, row.commitment
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(look, made.text, "body", wraps=True))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._choice(row))
        day = short_day(made.by_on)
        waits = tr("Was due {day}", day=day) if row.is_late else tr("By {day}", day=day)
        state = begin(word(made.outcome)) or waits
        line.addWidget(Label(look, state, "caption", "muted"), 1)
        column.addLayout(line)
        if row.scenario and not made.outcome:
            column.addWidget(self._practise(row))
        return holder

    def _choice(self, row: "PromiseRow") -> "VerdictChoice":
        # Imported here: scoring is slow to load, and the day is shown before it.
        from roleplay.scoring import Verdict
        from roleplay.ui.widgets import VerdictChoice

        marks = {outcome: Verdict(mark) for mark, outcome in OUTCOMES.items()}
        made = row.commitment
        chosen, words = (
            marks.get(made.outcome),
            (tr("Kept"), tr("Partly"), tr("Not kept")),
        )
        choice = VerdictChoice(self._look, made.text, chosen, words)
        choice.chosen.connect(lambda verdict: self._say(made.commitment_id, verdict))
        self.choices[made.commitment_id] = choice
        return choice

    def _practise(self, row: "PromiseRow") -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        words = Label(
            self._look,
            tr("With “{scenario}”", scenario=row.scenario),
            "small",
            "muted",
            wraps=True,
        )
        line.addWidget(words, 1)
        button = Button(self._look, "plain", tr("Practise"), size="small")
        button.setAccessibleName(tr("Practise {scenario}", scenario=row.scenario))
        key = row.commitment.scenario_key
        button.clicked.connect(lambda: self.practise_wanted.emit(key))
        self.practise.append(button)
        line.addWidget(button)
        return holder

    def _say(self, commitment_id: str, verdict: "Verdict") -> None:
        keeping = self._keeping
        if keeping is not None:
            outcome = OUTCOMES[verdict.value]
            self._submit(lambda: keeping.say(commitment_id, outcome))

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("Your promises cannot be read."), str(error))
        self.show()

    def _submit(self, work: "Callable[[], MyPromises]") -> None:
        keeping = self._keeping

        def done(found: "MyPromises") -> None:
            if self._keeping is keeping:  # else another profile came meanwhile
                self._show(found)

        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=self._failed)


def _meeting(meeting: "NextMeeting") -> str:
    from roleplay.usecases import short_day

    at = meeting.starts_at
    day = short_day(at.date())
    return tr(
        "One-on-one with {name}: {day}, {hour}:{minute:02}.",
        name=meeting.name,
        day=day,
        hour=at.hour,
        minute=at.minute,
    )
