"""The team challenge on its dark card, and the duels."""

from datetime import datetime
from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from roleplay.game import DuelState
from roleplay.ui.leaderboard.words import challenge_words, duel_words
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, PersonDisc, Segments
from roleplay.usecases import ChallengeCard, Contests, DuelCard
from roleplay.words import tr

DuelAct = Literal["play", "accept", "decline", "rematch"]
ACTS: dict[DuelAct, str] = {
    "play": tr("Play your try"),
    "accept": tr("Accept"),
    "decline": tr("Decline"),
    "rematch": tr("Rematch"),
}
"""What can be done with a duel, in words."""

RADIUS = 14
MOST_GIVERS = 4


class ChallengeHero(QFrame):
    """The one dark card of the page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._icon = QLabel()
        self._above = Label(look, "", "caption", "on-hero-muted")
        self.title = Label(look, "", "title2", "on-hero", wraps=True)
        self.segments = Segments(look)
        self._have = Label(look, "", "title2", "on-hero")
        self._have.set_tabular(True)
        self._have.keep_whole()
        self.text = Label(look, "", "body", "on-hero-muted")
        self.gave = Label(look, "", "small", "on-hero-muted", wraps=True)
        self.promise = Label(look, "", "small", "on-hero-muted", wraps=True)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(self._icon)
        head.addWidget(self._above, 1)
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._have)
        line.addWidget(self.text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 20)
        column.setSpacing(8)
        column.addLayout(head)
        for widget in (self.title, self.segments):
            column.addWidget(widget)
        column.addLayout(line)
        for widget in (self.gave, self.promise):
            column.addWidget(widget)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_challenge(self, card: ChallengeCard, now: datetime) -> None:
        """Show how far it is."""
        self._above.setText(challenge_words(card, now.date()))
        self.title.setText(card.title)
        self.segments.show_progress(card.have, card.need)
        self._have.setText(f"{card.have:,}")
        own = tr(", you gave {own:,}", own=card.own) if card.counts or card.own else ""
        self.text.setText(tr("of {need:,}{own}", need=card.need, own=own))
        gave = [f"{name} {amount:,}" for name, amount in card.gave[:MOST_GIVERS]]
        more = len(card.gave) - len(gave)
        said = ", ".join([*gave, *([tr("{more} more", more=more)] if more else [])])
        self.gave.setText(said)
        self.gave.setVisible(bool(said))
        self.promise.setText(tr("If we make it: {promise}", promise=card.promise))
        self.promise.setVisible(bool(card.promise))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("hero"))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)

    def _restyle(self) -> None:
        side = self._look.px(16)
        self._icon.setPixmap(self._look.icon("flag", "on-hero-muted", side))


class DuelRow(QWidget):
    """One duel and what can be done.  ``act`` carries the duel and the act's name."""

    act = Signal(str, str)

    def __init__(self, look: Look, card: DuelCard, now: datetime) -> None:
        super().__init__()
        self._look = look
        title, text = duel_words(card, now)
        disc = PersonDisc(look, 36)
        disc.show_person(card.other)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(look, title, "body-medium", wraps=True))
        words.addWidget(Label(look, text, "caption", "muted", wraps=True))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        column.addLayout(top)
        self.buttons: dict[DuelAct, Button] = {}
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for name in acts_of(card):
            button = Button(look, "plain", ACTS[name], "", "", "small")
            button.setAccessibleName(f"{ACTS[name]}: {title}")
            button.clicked.connect(
                lambda _=False, n=name: self.act.emit(card.duel_id, n)
            )
            self.buttons[name] = button
            row.addWidget(button)
        if self.buttons:
            column.addLayout(row)


def acts_of(card: DuelCard) -> tuple[DuelAct, ...]:
    """Return what can be done with a duel now."""
    if card.state is DuelState.OFFERED and not card.is_mine:
        return "decline", "accept"
    if card.state is DuelState.ACCEPTED and not card.own_played:
        return ("play",)
    return ("rematch",) if card.can_rematch else ()


class DuelsCard(Card):
    """Duels, and the way to a new one."""

    act = Signal(str, str)

    def __init__(self, look: Look) -> None:
        super().__init__(spacing=8)
        self._look = look
        self.rows: list[DuelRow] = []
        self._list = QVBoxLayout()
        self.none = Label(
            look, tr("Same buyer, same lines, one try each within 48 hours."), "small",
            "muted", wraps=True,
        )  # fmt: skip
        self.offer = Button(look, "plain", tr("Offer a duel"), "swap", "", "small")
        self.add(Label(look, tr("A friendly duel"), "card-title"))
        self.column.addLayout(self._list)
        self.add(self.none)
        self.add(self.offer)

    def show_duels(self, contests: Contests, now: datetime) -> None:
        """Show the duels; the focus stays in the card."""
        held = any(b.hasFocus() for row in self.rows for b in row.buttons.values())
        for row in self.rows:
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        self.rows = []
        for card in contests.duels:
            row = DuelRow(self._look, card, now)
            row.act.connect(self.act)
            self._list.addWidget(row)
            self.rows.append(row)
        self.none.setVisible(not contests.duels)
        self.offer.set_enabled(
            bool(contests.rivals), tr("Nobody is free for a duel: others have to join.")
        )
        if held:
            buttons = [b for row in self.rows for b in row.buttons.values()]
            (buttons[0] if buttons else self.offer).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
