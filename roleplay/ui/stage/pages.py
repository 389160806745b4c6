"""The pages the stage shows instead of a conversation: opening, brief, held."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from roleplay.scenario import safe_html
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, Notice, Portrait
from roleplay.usecases import Scene
from roleplay.words import tr

BLOCKS_AFTER_MS = 300
WORDS_AFTER_MS = 3000
CARD_WIDTH = 640


def quiet_scroll_area() -> QScrollArea:
    """Return a frameless area that scrolls upright only and shows what is behind."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    return area


class Page(QScrollArea):
    """One card in the middle, which scrolls where the window is low."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.card = Card("card", (32, 28, 32, 28), 12)
        self.card.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum
        )
        holder = QWidget()
        holder.setAutoFillBackground(False)
        row = QHBoxLayout(holder)
        row.setContentsMargins(32, 28, 32, 28)
        row.addStretch(1)
        row.addWidget(self.card, 100, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(holder)
        self.viewport().setAutoFillBackground(False)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self.card.setMaximumWidth(self.look.px(CARD_WIDTH))


class BriefPage(Page):
    """What the conversation is about, and the button that starts it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.portrait = Portrait(look, 96, 14, pill=False)
        self.title = Label(look, "", "title", wraps=True)
        self.buyer = Label(look, "", "body", "muted", wraps=True)
        self.brief = QLabel()
        self.brief.setTextFormat(Qt.TextFormat.RichText)
        self.brief.setWordWrap(True)
        self.goal_title = Label(look, tr("Your goal"), "card-title")
        self.goal = Label(look, "", "body", wraps=True)
        self.ways = Label(look, "", "small", "muted", wraps=True)
        self.start = Button(look, "primary", tr("Start"), "", tr("Enter"), "large")
        self._arrange()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self.portrait)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.buyer)
        words.addStretch(1)
        head.addLayout(words, 1)
        column = self.card.column
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(self.brief)
        goal = Card("primary", (16, 14, 16, 14), 4)
        goal.add(self.goal_title)
        goal.add(self.goal)
        self.goal_card = goal
        column.addWidget(goal)
        column.addWidget(self.ways)
        column.addSpacing(8)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.start)
        column.addLayout(foot)

    def show_scene(self, scene: Scene) -> None:
        """Show what *scene* is about."""
        buyer = scene.buyer
        self.portrait.show_buyer(buyer.portrait, buyer.name, scene.mood)
        self.title.setText(scene.title)
        who = (buyer.name, buyer.role, buyer.company)
        self.buyer.setText(", ".join(part for part in who if part))
        self.brief.setText(safe_html(scene.brief))
        self.brief.setVisible(bool(scene.brief.strip()))
        self.goal.setText(scene.goal)
        self.goal_card.setVisible(bool(scene.goal.strip()))

    def show_ways(self, text: str) -> None:
        """Say in which ways one can answer."""
        self.ways.setText(text)


class OpeningPage(QWidget):
    """Still blocks after 300 ms, a sentence and a way out after 3 s; or an error."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.words = Label(look, "", "small", "muted")
        self.notice = Notice(look)
        self.notice.setMaximumWidth(CARD_WIDTH)
        self._blocks = False
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.addWidget(self.notice, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(self.words)
        self._blocks_later = QTimer(self, singleShot=True, interval=BLOCKS_AFTER_MS)
        self._blocks_later.timeout.connect(self._show_blocks)
        self._words_later = QTimer(self, singleShot=True, interval=WORDS_AFTER_MS)
        self._words_later.timeout.connect(self._show_words)

    @property
    def is_waiting(self) -> bool:
        """Whether the clocks run or the blocks stand."""
        return self._words_later.isActive() or bool(self.words.text())

    def wait(self) -> None:
        """Show that the scenario is being opened."""
        self.notice.clear()
        self.words.setText("")
        self._blocks = False
        self._blocks_later.start()
        self._words_later.start()
        self.update()

    def rest(self) -> None:
        """Stop the clocks: it is open, or it failed."""
        self._blocks_later.stop()
        self._words_later.stop()
        self._blocks = False
        self.words.setText("")
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the notice as wide as the page allows."""
        super().showEvent(event)
        self.notice.setMinimumWidth(min(CARD_WIDTH, max(320, self.width() - 96)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the blocks of the layout to come."""
        if not self._blocks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("sunken"))
        painter.drawRoundedRect(QRectF(48, 32, 320, 320), 20, 20)
        room = self.width() - 432 - 48
        for top, share, height in ((72, 0.9, 34), (118, 0.6, 34)):
            painter.drawRoundedRect(QRectF(432, top, room * share, height), 10, 10)
        painter.drawRoundedRect(QRectF(432, self.height() - 330, room, 230), 14, 14)

    def _show_blocks(self) -> None:
        self._blocks = True
        self.update()

    def _show_words(self) -> None:
        self.words.setText(
            tr("Opening the scenario takes longer than usual. Esc leaves.")
        )


class HeldPage(Page):
    """A pause, or the question whether to leave."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.title = Label(look, "", "title2", wraps=True)
        self.text = Label(look, "", "body", "muted", wraps=True)
        self.primary = Button(look, "primary", "", "", tr("Enter"))
        self.other = Button(look, "plain", "", "", tr("Esc"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.other)
        foot.addWidget(self.primary)
        self.card.add(self.title)
        self.card.add(self.text)
        self.card.column.addSpacing(8)
        self.card.column.addLayout(foot)

    def ask(self, title: str, text: str, primary: str, other: str) -> None:
        """Show words and the names of the two buttons."""
        self.title.setText(title)
        self.text.setText(text)
        self.primary.setText(primary)
        self.other.setText(other)
        self.setAccessibleName(f"{title} {text}")
