"""The script of a turn for who plays the buyer: line, mood, trust, keys of the ways."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.scenario import Cue
from roleplay.ui.coaching.one_on_one.way_row import WayRow
from roleplay.ui.look import Look
from roleplay.ui.widgets import (
    Button,
    Chip,
    Keycap,
    Label,
    PictureBox,
    TrustBar,
    VerdictChoice,
    clear,
)
from roleplay.usecases import PlayedCue, Playing
from roleplay.words import tr

FACE = 56
NOT_KEPT = tr(
    "Nobody records this. It earns no points, as nobody but you two hears it."
)


class ScriptView(QWidget):
    """``taken``: the key of a way.  ``rated``: turn, criterion, "coach", verdict.

    ``back_wanted``: to the turn before.  ``over``: go on to rate together.
    """

    taken = Signal(int)
    rated = Signal(int, str, str, object)
    back_wanted = Signal()
    over = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._cue: Cue | None = None
        self._place: tuple[int, str] | None = None
        self.ways: list[WayRow] = []
        self.choices: dict[str, VerdictChoice] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("The buyer's script"))
        self.face = PictureBox(look, FACE)
        self._name = Label(look, "", "body-strong")
        self._about = Label(look, "", "small", "muted")
        self.mood = Chip(look, "")
        self.line = Label(look, "", "title", wraps=True)
        self._silence = Label(look, "", "small", "muted", wraps=True)
        self.trust = TrustBar(look)
        self.trust.setMinimumWidth(0)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(4)
        self._wanted = QGridLayout()
        self._wanted.setHorizontalSpacing(12)
        self._wanted.setVerticalSpacing(8)
        self._wanted.setColumnStretch(0, 1)
        self._before = Button(look, "quiet", tr("Turn before"), "replay", "B", "small")
        self._before.clicked.connect(self.back_wanted)
        self.stop = Button(look, "plain", tr("Rate together"), "", "", "small")
        self.stop.clicked.connect(self.over)
        self._arrange()

    def show_playing(self, playing: Playing) -> None:
        """Show the turn now, or the ending."""
        cue = self._cue = playing.cue
        self._name.setText(playing.buyer)
        self._about.setText(playing.about_buyer)
        mood = cue.mood.value if cue else "neutral"
        self.face.show_portrait(playing.portrait, mood, playing.buyer)
        self.mood.setVisible(cue is not None)
        self.mood.show_fact(tr("Be {mood}", mood=mood), "", "primary")
        self.line.setText(f"“{cue.line}”" if cue else playing.ending[0])
        silence = (
            tr("If they say nothing: “{into_silence}”", into_silence=cue.into_silence)
            if cue
            else ""
        )
        shown = silence if cue and cue.into_silence else playing.ending[1]
        self._silence.setText(shown)
        self._silence.setVisible(bool(shown))
        self.trust.setVisible(cue is not None)
        if cue is not None:
            self.trust.show_trust(cue.trust)
        self._before.setVisible(playing.number > 1)
        self._show_ways(playing)
        self._show_wanted(playing.turns[-1] if cue else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a way with its digit, go back with B."""
        text = event.text().lower()
        if text.isdigit() and self._cue is not None and self._cue.way(int(text)):
            self.taken.emit(int(text))
        elif text == "b":
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        head.addWidget(self.mood, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self.line)
        column.addWidget(self._silence)
        column.addWidget(self.trust)
        self._did = Label(self._look, tr("What did they do?"), "card-title")
        column.addWidget(self._did)
        column.addLayout(self._ways)
        self._good = Label(self._look, tr("A good answer"), "card-title")
        column.addWidget(self._good)
        column.addLayout(self._wanted)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(Label(self._look, NOT_KEPT, "caption", "muted", wraps=True), 1)
        foot.addWidget(self._before)
        foot.addWidget(self.stop)
        column.addLayout(foot)
        column.addStretch(1)

    def _show_ways(self, playing: Playing) -> None:
        clear(self._ways)
        self.ways = []
        self._did.setVisible(playing.cue is not None)
        for way in playing.cue.ways if playing.cue else ():
            row = WayRow(self._look, way, is_likely=way.branch == playing.likely)
            row.clicked.connect(lambda _=False, key=way.key: self.taken.emit(key))
            self.ways.append(row)
            self._ways.addWidget(row)

    def _show_wanted(self, turn: PlayedCue | None) -> None:
        rows = turn.rows if turn else ()
        self._good.setVisible(bool(rows))
        place = (turn.number, turn.line) if turn else None
        if place == self._place:  # the same turn: the keyboard's focus stays
            for row in rows:
                self.choices[row.criterion.id].show_verdict(row.coach)
            return
        self._place = place
        clear(self._wanted)
        self.choices = {}
        for index, row in enumerate(rows):
            label = Label(self._look, row.criterion.label, "body", wraps=True)
            choice = VerdictChoice(self._look, row.criterion.label, row.coach)
            number, key = turn.number if turn else 0, row.criterion.id
            choice.chosen.connect(
                lambda verdict, n=number, c=key: self.rated.emit(n, c, "coach", verdict)
            )
            choice.left.connect(lambda step, c=key: self._move(c, step))
            self.choices[key] = choice
            self._wanted.addWidget(label, index, 0, Qt.AlignmentFlag.AlignVCenter)
            self._wanted.addWidget(choice, index, 1)

    def _move(self, criterion_id: str, step: int) -> None:
        keys = list(self.choices)
        there = keys.index(criterion_id) + step
        if 0 <= there < len(keys):
            self.choices[keys[there]].focus_mark()


def keys_hint(look: Look) -> QWidget:
    """Return the caps of the three keys with what they choose."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for key in "123":
        row.addWidget(Keycap(look, key))
    row.addWidget(Label(look, tr("met, partly, missed"), "small", "muted"), 1)
    return holder
