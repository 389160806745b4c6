"""The form of a notice: the words, the skill, and what it is tied to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from roleplay.scenario import SKILLS, skill_name
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, FilterChip, Flow, Label, announce
from roleplay.usecases import Moment, short_day
from roleplay.words import tr

FIELD_HEIGHT = 72
PLACE = tr("What you saw or heard, in your words")
NO_MOMENT = tr("Tied to no moment")
MOST_ON_CHIP = 34


class NoticeForm(QWidget):
    """``sent``: skill, words, and what they are tied to (kind and id, or "").

    What is written stays until ``clear``: an error takes nothing away.
    """

    sent = Signal(str, str, str, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._skill = ""
        self._moment: Moment | None = None
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(tr("What you noticed"))
        self.field.setPlaceholderText(PLACE)
        self.field.setTabChangesFocus(True)
        self.error = Label(look, "", "small", "coral-text", wraps=True)
        self.error.hide()
        self.skill_chip = menu_chip(look, tr("Choose a skill"))
        self.moment_chip = menu_chip(look, NO_MOMENT)
        self.skills, self.moments = QMenu(self), QMenu(self)
        self.skill_chip.open_with(self.skills)
        self.moment_chip.open_with(self.moments)
        for skill in SKILLS:
            act = self.skills.addAction(skill_name(skill))
            act.triggered.connect(lambda _=False, s=skill: self.choose_skill(s))
        self.send = Button(look, "plain", tr("Send"), "heart-hands", "", "small")
        self.send.clicked.connect(self._send)
        self._lay_out()
        look.changed.connect(self._look_changed)
        self._look_changed()
        self.show_moments(())

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Offer what a notice can be tied to, the newest first."""
        self.moments.clear()
        self._moment = None
        self.moment_chip.say(NO_MOMENT)
        self.moment_chip.setVisible(bool(moments))
        none = self.moments.addAction(NO_MOMENT)
        none.triggered.connect(lambda: self.tie(None))
        for moment in moments:
            act = self.moments.addAction(_words(moment))
            act.triggered.connect(lambda _=False, m=moment: self.tie(m))

    def choose_skill(self, skill: str) -> None:
        """Choose the skill the notice is on; "" for none yet."""
        self._skill = skill
        name = skill_name(skill) if skill else tr("Choose a skill")
        self.skill_chip.say(name, tr("Skill: {name}", name=name))

    def tie(self, moment: Moment | None) -> None:
        """Tie the notice to a moment, whose skill it takes; None for none."""
        self._moment = moment
        words = NO_MOMENT if moment is None else _words(moment)
        self.moment_chip.say(shortened(words), words)
        if moment is not None and moment.skill in SKILLS:
            self.choose_skill(moment.skill)

    def show_error(self, text: str) -> None:
        """Say why nothing was sent; what was written stays."""
        self.error.setText(text)
        self.error.show()
        self._mark(wrong=True)
        self.field.setAccessibleDescription(text)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, text)

    def clear(self) -> None:
        """Empty it, for the next notice."""
        self.field.clear()
        self.forget_error()
        self.tie(None)

    def forget_error(self) -> None:
        """Take the error away."""
        self.error.hide()
        self._mark(wrong=False)
        self.field.setAccessibleDescription("")

    def _mark(self, *, wrong: bool) -> None:
        self.field.setProperty("error", "true" if wrong else "false")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    def _send(self) -> None:
        self.forget_error()
        tied = self._moment
        self.sent.emit(
            self._skill,
            self.field.toPlainText(),
            tied.about if tied else "",
            tied.about_id if tied else "",
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.error)
        acts = Flow(8)
        for widget in (self.skill_chip, self.moment_chip, self.send):
            acts.addWidget(widget)
        column.addLayout(acts)

    def _look_changed(self) -> None:
        self.field.setFixedHeight(self._look.px(FIELD_HEIGHT))


def menu_chip(look: Look, text: str) -> FilterChip:
    """Return a chip that opens a menu, and is never on or off itself."""
    chip = FilterChip(look, text)
    chip.setCheckable(False)
    return chip


def _words(moment: Moment) -> str:
    kind = tr("Call with") if moment.about == "call" else tr("Attempt of")
    return f"{kind} {moment.title}, {short_day(moment.on)}"


def shortened(words: str) -> str:
    """Return words short enough for a chip, which is never cut."""
    if len(words) <= MOST_ON_CHIP:
        return words
    return f"{words[: MOST_ON_CHIP - 1].rstrip()}…"
