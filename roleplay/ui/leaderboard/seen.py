"""What others see of you: joining, leaving, the name shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from roleplay.ui.leaderboard.words import LOCK
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, Switch
from roleplay.usecases import LeaguePage
from roleplay.words import tr


class LockNote(Card):
    """What leagues never see."""

    def __init__(self, look: Look) -> None:
        super().__init__("sunken", (12, 11, 12, 11))
        self._look = look
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(self._icon)
        row.addWidget(Label(look, LOCK, "small", wraps=True), 1)
        self.column.addLayout(row)
        look.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._icon.setPixmap(self._look.icon("lock", "ink", self._look.px(16)))


class SwitchRow(QWidget):
    """What a switch means, and the switch."""

    def __init__(self, look: Look, title: str, text: str) -> None:
        super().__init__()
        self.switch = Switch(look, "", kind="quiet")
        self.switch.setAccessibleName(title)
        self.switch.setAccessibleDescription(text)
        self.text = Label(look, text, "caption", "muted", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(look, title, "body-medium", wraps=True))
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)


class SeenCard(Card):
    """The person's choices.  What a switch asks for comes as a signal.

    ``joined`` carries whether the name is shown, and the pseudonym.
    """

    joined = Signal(bool, str)
    left = Signal()
    name_shown = Signal(bool)
    pseudonym_taken = Signal(str)
    counted = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=4)
        self._title = Label(look, "", "card-title")
        self._words = Label(look, "", "small", "muted", wraps=True)
        self.play = SwitchRow(
            look,
            tr("Play in the league"),
            tr("Leave whenever you like; nobody sees you then"),
        )
        self.name = SwitchRow(look, tr("Show my name"), "")
        self.counts = SwitchRow(
            look, tr("Count towards team challenges"), tr("Numbers only")
        )
        self.pseudonym = QLineEdit()
        self.pseudonym.setMaxLength(24)
        self.pseudonym.setPlaceholderText(tr("A pseudonym, if you like"))
        self.pseudonym.setAccessibleName(tr("Pseudonym"))
        self.join = Button(look, "primary", tr("Join the league"))
        self._arrange(look)
        self._joined = False
        self._kept = ""
        self.join.clicked.connect(self._join)
        self.play.switch.clicked.connect(self._leave)
        self.name.switch.clicked.connect(self._show_name)
        self.counts.switch.clicked.connect(self.counted)
        self.pseudonym.editingFinished.connect(self._take)

    def _arrange(self, look: Look) -> None:
        self._rules = [_rule(), _rule()]
        parts = (self._title, self._words, self.play, self._rules[0], self.name,
                 self.pseudonym, self._rules[1], self.counts)  # fmt: skip
        for widget in parts:
            self.add(widget)
        self.column.addSpacing(4)
        self.add(LockNote(look))
        self._way_in = QWidget()
        way_in = QVBoxLayout(self._way_in)
        way_in.setContentsMargins(0, 8, 0, 0)
        way_in.addWidget(self.join)
        self.add(self._way_in)

    def show_page(self, page: LeaguePage) -> None:
        """Show the choices as they are, or the way in."""
        choice = page.choice
        if self.join.hasFocus() and choice.joined:
            self.play.switch.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.play.switch.hasFocus() and not choice.joined:
            self.join.setFocus(Qt.FocusReason.OtherFocusReason)
        self._joined = choice.joined
        self._title.setText(
            tr("What others see of you")
            if choice.joined
            else tr("Play with your colleagues")
        )
        self._words.setText(
            tr(
                "Nobody sees you now. If you join, the others see a name, "
                "your points and the skills you practised. You leave with "
                "one click."
            )
        )
        self._words.setVisible(not choice.joined)
        self.play.setVisible(choice.joined)
        for widget in (self.counts, *self._rules):
            widget.setVisible(choice.joined)
        self._way_in.setVisible(not choice.joined)
        self.play.switch.setChecked(choice.joined)
        self.name.switch.setChecked(choice.shows_name)
        self.counts.switch.setChecked(choice.counts)
        self._own_name, self._kept = page.own_name, choice.pseudonym
        if not self.pseudonym.hasFocus():
            self.pseudonym.setText(choice.pseudonym)
        self._show_seen()

    def _show_seen(self) -> None:
        on = self.name.switch.isChecked()
        self.pseudonym.setVisible(not on)
        seen = self._own_name if on else self.pseudonym.text() or tr("A colleague")
        verb = "see" if self._joined else tr("will see")
        self.name.text.setText(tr("Others {verb} “{seen}”", verb=verb, seen=seen))

    def _join(self) -> None:
        self.joined.emit(self.name.switch.isChecked(), self.pseudonym.text())

    def _leave(self, on: bool) -> None:
        if not on:
            self.left.emit()

    def _show_name(self, on: bool) -> None:
        self._show_seen()
        if self._joined:
            self.name_shown.emit(on)

    def _take(self) -> None:
        self._show_seen()
        if self._joined and self.pseudonym.text() != self._kept:
            self._kept = self.pseudonym.text()
            self.pseudonym_taken.emit(self._kept)


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("surface", "rule")
    return rule
