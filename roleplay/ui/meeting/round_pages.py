"""The pages of a round: line and answer, votes, room beside app, the end."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.game import HANDS, same_verdict
from roleplay.scoring import Explanation, Verdict
from roleplay.ui.look import Look
from roleplay.ui.meeting.answering import Hearing
from roleplay.ui.meeting.far_field import FarField
from roleplay.ui.meeting.hand_card import HandCard
from roleplay.ui.meeting.page import MeetingPage, show_words
from roleplay.ui.meeting.round_play import RoundPlay
from roleplay.ui.value_words import word
from roleplay.ui.widgets import Label, VerdictMark
from roleplay.words import begin, tr

LONG, VERY_LONG = 90, 180
"""Letters from which the buyer's line is set smaller.  Source: look.md for the first;
twice that for the second, own choice.
"""

NOBODY = tr(
    "Nobody but the room listens. To let the app judge too, type what was said."
)
LETTERS = "ABC"


def line_role(line: str) -> str:
    """Return how large a line of the buyer is set."""
    if len(line) <= LONG:
        return "projector"
    return "far-line" if len(line) <= VERY_LONG else "far-line-small"


class LinePage(MeetingPage):
    """The buyer's line, and the answer as it comes."""

    def __init__(self, look: Look, play: RoundPlay) -> None:
        super().__init__(look)
        self._play = play
        self.line = self.words("", "projector")
        self.who = self.words("", "far-strong", "primary")
        self.heard = self.words("", "far")
        self.note = self.words("", "far", "muted")
        self.field = FarField(
            look, tr("What was said"), tr("What was said, then Enter")
        )
        self.field.returnPressed.connect(self.send)
        self.column.addWidget(self.field)
        self.column.addStretch(1)
        self.next = self.words("", "far", "muted")

    def draw(self, volunteers: tuple[str, ...]) -> None:
        """Show line and answer.  volunteers: who comes next."""
        waiting = tr("Next: {names}", names=", ".join(volunteers)) if volunteers else ""
        show_words(self.next, waiting)
        play, heard = self._play, self._play.answering
        scene = play.scene
        if scene is None:
            self.line.setText("")
            return
        self.line.set_role(line_role(scene.line))
        self.line.setText(f"“{scene.line}”")
        name = play.person.attendee.name if play.person else ""
        self.who.setText(_who_words(name, heard.state))
        shows = not play.is_typing and heard.state is not Hearing.SAYING
        show_words(self.heard, heard.words if shows else "")
        show_words(self.note, "" if play.is_typing else self._note())
        if play.is_typing != self.field.isVisibleTo(self):
            self.field.clear()
            self.field.setVisible(play.is_typing)
            if play.is_typing:
                self.field.setFocus()

    def _note(self) -> str:
        heard = self._play.answering
        if heard.trouble:
            return heard.trouble
        if heard.state is Hearing.NOTHING:
            return tr("Nothing was heard. Say it again, or type it.")
        if heard.ear.is_loading:
            return tr("Getting ready to listen. Meanwhile it can be typed.")
        return "" if heard.can_listen else NOBODY

    def send(self) -> None:
        """Take what was typed."""
        self._play.typed(self.field.text())


def _who_words(name: str, state: Hearing) -> str:
    words = {
        Hearing.LISTENING: tr("Listening to {name}", name=name),
        Hearing.WRITING: tr("Writing down the last words"),
        Hearing.HEARD: tr("{name} said", name=name),
    }
    return words.get(state, f"Your answer, {name}")


class VotePage(MeetingPage):
    """One criterion, and the hands for it."""

    def __init__(self, look: Look, play: RoundPlay) -> None:
        super().__init__(look)
        self._play = play
        self.line = self.words("", "far", "muted")
        self.which = self.words("", "far-strong", "primary", wraps=False)
        self.label = self.words("", "far-title")
        row = QHBoxLayout()
        row.setSpacing(look.px(16))
        self.cards = tuple(
            HandCard(look, letter, hand)
            for letter, hand in zip(LETTERS, HANDS, strict=True)
        )
        for card, hand in zip(self.cards, HANDS, strict=True):
            card.counted.connect(lambda change, hand=hand: play.count(hand, change))
            row.addWidget(card, 1)
        self.column.addLayout(row)
        self.total = self.words("", "far", wraps=False)
        self.column.addStretch(1)

    def draw(self, people: int) -> None:
        """Show a criterion.  people: how many are here."""
        play = self._play
        found, hands = play.criterion, play.counted
        if found is None:
            return
        line = play.scene.line if play.scene else ""
        self.line.setText(f"“{line}”")
        self.which.setText(
            tr(
                "{index} of {count}: raise a hand",
                index=play.index + 1,
                count=len(play.criteria),
            )
        )
        self.label.setText(found.label)
        for card, hand in zip(self.cards, HANDS, strict=True):
            card.show_hands(
                hands.of(hand),
                hands.total,
                leads=hands.room == hand,
                hidden=play.is_hidden,
            )
        self.total.setText(
            tr("{total} of {people} hands counted", total=hands.total, people=people)
        )


class _Side(QWidget):
    """Room or app: whose it is, a mark with its word, and what it rests on."""

    def __init__(self, look: Look, whose: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        self.mark = VerdictMark(look, Verdict.NOT_MEASURED, 44)
        self.word = Label(look, "", "far-title")
        row = QHBoxLayout()
        row.setSpacing(look.px(14))
        row.addWidget(self.mark)
        row.addWidget(self.word, 1)
        self.rests = Label(look, "", "far", wraps=True)
        self.why = Label(look, "", "far", "muted", wraps=True)
        column.addWidget(Label(look, whose, "far-strong", "primary"))
        column.addLayout(row)
        column.addWidget(self.rests)
        column.addWidget(self.why)
        column.addStretch(1)

    def show_verdict(self, verdict: Verdict, word: str) -> None:
        """Show what it says."""
        self.mark.set_verdict(verdict, word)
        self.word.setText(word)


class RevealPage(MeetingPage):
    """One criterion: what the room says beside what the app found."""

    def __init__(self, look: Look, play: RoundPlay) -> None:
        super().__init__(look)
        self._play = play
        self.which = self.words("", "far-strong", "primary", wraps=False)
        self.label = self.words("", "far-title")
        self.room, self.app = _Side(look, tr("The room")), _Side(look, tr("The app"))
        row = QHBoxLayout()
        row.setSpacing(look.px(32))
        row.addWidget(self.room, 1)
        row.addWidget(self.app, 1)
        self.column.addLayout(row)
        self.same = self.words("", "far-strong")
        self.column.addStretch(1)

    def draw(self) -> None:
        """Show a criterion."""
        play = self._play
        found = play.criterion
        if found is None:
            return
        hands = play.counted
        self.which.setText(
            tr("{index} of {count}", index=play.index + 1, count=len(play.criteria))
        )
        self.label.setText(found.label)
        room = hands.room
        level = tr("No hands") if not hands.total else tr("Level")
        self.room.show_verdict(
            Verdict(room) if room else Verdict.NOT_MEASURED,
            begin(word(room)) if room else level,
        )
        counts = (f"{hands.of(hand)} {word(hand)}" for hand in HANDS)
        self.room.rests.setText(", ".join(counts))
        self.app.show_verdict(found.verdict, begin(word(found.verdict)))
        quoted = " … ".join(evidence.text for evidence in found.evidence)
        show_words(self.app.rests, f"“{quoted}”" if quoted else "")
        show_words(self.app.why, app_reason(found))
        same = same_verdict(room, found.verdict.value)
        words = {
            True: tr("Room and app agree."),
            False: tr("Room and app differ. Why?"),
        }
        show_words(self.same, words[same] if same is not None else "")


def app_reason(found: Explanation) -> str:
    """Return why the app says so, where its words alone do not show it."""
    met = found.verdict is Verdict.MET and found.evidence
    return "" if met else found.near_miss or found.reason


class ClosedPage(MeetingPage):
    """How the scenario came to its end."""

    def __init__(self, look: Look, play: RoundPlay) -> None:
        super().__init__(look)
        self._play = play
        self.title = self.words("", "projector")
        self.text = self.words("", "far")
        self.thanks = self.words("", "far-strong", "primary")
        self.column.addStretch(1)

    def draw(self) -> None:
        """Show it."""
        closing, person = self._play.closing, self._play.person
        self.title.setText(closing.title if closing else "")
        show_words(self.text, closing.text if closing else "")
        self.thanks.setText(
            tr("Thank you, {name}.", name=person.attendee.name) if person else ""
        )
