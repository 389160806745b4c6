"""Today's card: three lines on how ready one is, answered without a name."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, FilterChip, Flow, Label, Notice, clear
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.game import ProgrammeRole, Side
    from roleplay.ui.coaching.programme.wishes import Wishes
    from roleplay.usecases import CoachingServices, SurveyQuestion


class SurveyCard(Card):
    """Hidden while nothing is asked; can be put off until the next start."""

    def __init__(self, runner: Runner, look: Look) -> None:
        super().__init__()
        self._runner = runner
        self._look = look
        self._team: CoachingServices | None = None
        self._asked: SurveyQuestion | None = None
        self._put_off: set[str] = set()
        self.answers: dict[Side, QButtonGroup] = {}
        self.wishes: Wishes | None = None
        self.text = Label(look, "", "small", "muted", wraps=True)
        self.notice = Notice(look)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(14)
        self.send = Button(look, "plain", tr("Send without my name"))
        self.send.clicked.connect(self._send)
        self.later = Button(look, "quiet", tr("Not now"))
        self.later.clicked.connect(self._leave)
        self._arrange()
        self.hide()

    def serve(self, team: "CoachingServices") -> None:
        """Take the use cases of whoever is in; load() asks them."""
        self._team = team
        self._put_off = set()

    def forget(self) -> None:
        """Show nobody's question."""
        self._team = self._asked = None
        self.hide()

    def load(self) -> None:
        """Ask whether something is asked."""
        team = self._team
        if team is None:
            return

        def found() -> "tuple[SurveyQuestion | None, frozenset[ProgrammeRole]]":
            return team.survey.question(), team.matching.my_wishes()

        self._submit(found, self._show, lambda _: self.hide())

    def chip(self, side: "Side", answer: int) -> FilterChip:
        """Return the chip of an answer, 1 to 5."""
        chip = self.answers[side].button(answer)
        assert isinstance(chip, FilterChip)
        return chip

    def _show(
        self, found: "tuple[SurveyQuestion | None, frozenset[ProgrammeRole]]"
    ) -> None:
        asked, wished = found
        if asked is None or asked.round_id in self._put_off:
            self._asked = None
            self.hide()
        elif self._asked is None or self._asked.round_id != asked.round_id:
            self._asked = asked
            self._build(asked, wished)
            self.show()

    def _build(
        self, asked: "SurveyQuestion", wished: "frozenset[ProgrammeRole]"
    ) -> None:
        # The rules load what the start need not wait for.
        from roleplay.game import FEWEST
        from roleplay.ui.coaching.programme.wishes import Wishes

        clear(self._lines)
        self.notice.clear()
        self.answers = {}
        self.text.setText(
            tr(
                "{programme}: {goal}\nWhat you choose is kept without your "
                "name, and shown only together with at least {fewest} "
                "others. That you answered is kept too, so that nobody "
                "answers twice.",
                programme=asked.programme,
                goal=asked.goal,
                fewest=FEWEST - 1,
            )
        )
        for side, statement in asked.statements:
            self._lines.addWidget(self._line(side, statement))
        self.wishes = Wishes(self._look, wished)
        self._lines.addWidget(self.wishes)

    def _line(self, side: "Side", statement: str) -> QWidget:
        from roleplay.game import ANSWERS

        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self._look, statement, "body-medium", wraps=True))
        group = QButtonGroup(holder)
        chips, flow = QWidget(), Flow()
        chips.setLayout(flow)
        for answer, word in enumerate(ANSWERS, 1):
            chip = FilterChip(self._look, word)
            chip.setAccessibleName(f"{statement} {word}")
            group.addButton(chip, answer)
            flow.addWidget(chip)
        self.answers[side] = group
        column.addWidget(chips)
        return holder

    def _send(self) -> None:
        assert self._asked is not None
        assert self._team is not None
        asked, team = self._asked, self._team
        chosen = {side: group.checkedId() for side, group in self.answers.items()}
        if -1 in chosen.values():
            text = tr(
                "Choose one answer for each of the three lines, or leave it for now."
            )
            self.notice.show_notice(tr("One line is still open."), text)
            return
        roles = self.wishes.roles if self.wishes is not None else frozenset()

        def answer() -> None:
            team.matching.wish(roles)
            team.survey.answer(
                asked.round_id, chosen["willing"], chosen["able"], chosen["supported"]
            )

        self._submit(answer, self._sent, self._failed)

    def _sent(self, _: object) -> None:
        self._asked = None
        self.hide()

    def _leave(self) -> None:
        if self._asked is not None:
            self._put_off.add(self._asked.round_id)
        self._asked = None
        self.hide()

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("Your answer was not kept."), str(error))

    def _submit(
        self,
        work: Callable[[], object],
        done: Callable[..., None],
        failed: Callable[[RoleplayError], None],
    ) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=failed)

    def _arrange(self) -> None:
        self.add(Label(self._look, tr("How ready are you?"), "card-title"))
        self.add(self.text)
        self.column.addLayout(self._lines)
        self.notice.hide()
        self.add(self.notice)
        row = QHBoxLayout()
        row.addWidget(self.send)
        row.addWidget(self.later)
        row.addStretch(1)
        self.column.addLayout(row)
