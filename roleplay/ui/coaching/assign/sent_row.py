"""One assignment as who sent it sees it: how many, who, and what they ask."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.coaching.assign.words import TONES, counted, state_words
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Chip, Flow, Label, PersonDisc
from roleplay.usecases import PersonState, SentAssignment, short_day
from roleplay.words import tr

DISC = 26


class SentRow(QWidget):
    """Signals carry a PersonState whose request is answered, or nothing.

    ``granted``: the date asked for; ``other_wanted``, ``keep_wanted``: by a dialog.
    """

    granted = Signal(object)
    other_wanted = Signal(object)
    keep_wanted = Signal(object)
    calendar_wanted = Signal()
    take_back_wanted = Signal()
    unfolded = Signal(bool)

    def __init__(self, look: Look, sent: SentAssignment, *, is_unfolded: bool) -> None:
        super().__init__()
        self._look, self.sent = look, sent
        self.buttons: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._head())
        self.counted = counted(sent)
        column.addWidget(Label(look, self.counted, "small", "muted", wraps=True))
        for state in sent.people:
            if state.request is not None and not sent.is_withdrawn:
                column.addWidget(self._request(state))
        self.more = self._more()
        column.addWidget(self.more)
        column.addWidget(self._acts(is_unfolded))
        self._unfold(is_unfolded)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        titles = ", ".join(self.sent.titles)
        row.addWidget(Label(self._look, titles, "body-strong"), 1)
        due = Label(
            self._look,
            tr("Due {short_day}", short_day=short_day(self.sent.due_on)),
            "small",
        )
        due.keep_whole()
        row.addWidget(due)
        return row

    def _more(self) -> QWidget:
        look, sent = self._look, self.sent
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        said = f"“{sent.why}”" if sent.why else tr("You said why in your own voice.")
        column.addWidget(Label(look, said, "small", wraps=True))
        served = tr("Serves: {outcome}", outcome=sent.outcome)
        column.addWidget(Label(look, served, "small", "muted", wraps=True))
        if sent.override:
            text = tr(
                "Sent before you had passed it: {override}", override=sent.override
            )
            column.addWidget(Label(look, text, "small", "amber-text", wraps=True))
        for time in sent.times:
            outside = tr(", outside of working hours") if time.is_outside else ""
            text = tr("Kept free: {words}{outside}", words=time.words, outside=outside)
            column.addWidget(Label(look, text, "small", "muted", wraps=True))
        if not sent.is_withdrawn:
            for state in sent.people:
                column.addLayout(self._person(state))
        return holder

    def _person(self, state: PersonState) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        disc = PersonDisc(self._look, DISC)
        disc.show_person(state.person.name)
        row.addWidget(disc)
        row.addWidget(Label(self._look, state.person.name, "small"), 1)
        icon, tone = TONES[state.state]
        words = state_words(state, state.due_on != self.sent.due_on)
        row.addWidget(Chip(self._look, words, icon, tone))
        return row

    def _request(self, state: PersonState) -> Card:
        look, asked, name = self._look, state.request, state.person.name
        assert asked is not None
        wished = short_day(asked.wished_on)
        card = Card("sunken", (14, 10, 14, 10), 6)
        card.add(
            Label(
                look,
                tr("{name} asks for {wished}", name=name, wished=wished),
                "small-strong",
                wraps=True,
            )
        )
        card.add(Label(look, f"“{asked.reason}”", "small", "muted", wraps=True))
        holder, row = QWidget(), Flow(2)
        holder.setLayout(row)
        acts = (
            (tr("Give {wished}", wished=wished), self.granted, "plain"),
            (tr("Other date…"), self.other_wanted, "quiet"),
            (
                tr("Keep {short_day}…", short_day=short_day(state.due_on)),
                self.keep_wanted,
                "quiet",
            ),
        )
        for text, signal, kind in acts:
            button = Button(look, kind, text, "", "", "small")  # type: ignore[arg-type]
            button.setAccessibleName(tr("{text} for {name}", text=text, name=name))
            button.clicked.connect(lambda _=False, s=signal: s.emit(state))
            self.buttons[f"{text} {state.person.person_id}"] = button
            row.addWidget(button)
        card.add(holder)
        return card

    def _acts(self, is_unfolded: bool) -> QWidget:
        holder, row = QWidget(), Flow(2)
        holder.setLayout(row)
        self.fold = self._act("", "")
        self.fold.setCheckable(True)
        self.fold.setChecked(is_unfolded)
        self.fold.clicked.connect(self._folded)
        row.addWidget(self.fold)
        to_come = any(not time.is_over for time in self.sent.times)
        if to_come and not self.sent.is_over:
            self.calendar = self._act(tr("Calendar"), "calendar")
            self.calendar.clicked.connect(self.calendar_wanted)
            row.addWidget(self.calendar)
        if not self.sent.is_over:
            self.take_back = self._act(tr("Take back"), "")
            self.take_back.clicked.connect(self.take_back_wanted)
            row.addWidget(self.take_back)
        return holder

    def _act(self, text: str, icon: str) -> Button:
        button = Button(self._look, "quiet", text, icon, "", "small")
        button.setAccessibleName(f"{text}: {', '.join(self.sent.titles)}")
        return button

    def _folded(self, on: bool) -> None:
        self._unfold(on)
        self.unfolded.emit(on)

    def _unfold(self, on: bool) -> None:
        self.more.setVisible(on)
        text = tr("Hide who and why") if on else tr("Who and why")
        self.fold.setText(text)
        self.fold.setAccessibleName(f"{text}: {', '.join(self.sent.titles)}")
        self.fold.updateGeometry()
