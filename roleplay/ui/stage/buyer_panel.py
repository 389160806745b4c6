"""Who the buyer is, how they look at you, and how far they trust you."""

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Chip, Label, Portrait, TrustBar
from roleplay.usecases import Scene

WIDTH = 320
SMALL_SIDE = 120
LEAST_SIDE = 168


class BuyerPanel(QWidget):
    """Portrait, name and trust; upright beside the line, or flat above it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._flat = False
        self.portrait = Portrait(look, WIDTH)
        self.name = Label(look, "", "title2")
        self.role = Label(look, "", "small", "muted", wraps=True)
        self.trust_title = Label(look, "Trust", "body-strong")
        self.trust_moved = Chip(look, "")
        policy = self.trust_moved.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.trust_moved.setSizePolicy(policy)
        self.trust = TrustBar(look)
        self.reason = Label(look, "", "small", "muted", wraps=True)
        self._rule = QFrame()
        self._rule.setProperty("surface", "rule")
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(18)
        self._box.addWidget(self.portrait)
        self._box.addLayout(self._words())
        self._box.addStretch(1)
        self.set_flat(False)

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.role)
        words.addSpacing(20)
        words.addWidget(self._rule)
        words.addSpacing(18)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.trust_title)
        head.addStretch(1)
        head.addWidget(self.trust_moved)
        words.addLayout(head)
        words.addSpacing(3)
        words.addWidget(self.trust)
        words.addSpacing(12)
        words.addWidget(self.reason)
        return words

    def show_scene(self, scene: Scene) -> None:
        """Show the buyer as they are in *scene*."""
        buyer = scene.buyer
        self.portrait.show_buyer(
            buyer.portrait, buyer.name, scene.mood, scene.mood_before
        )
        self.name.setText(buyer.name)
        self.role.setText(", ".join(p for p in (buyer.role, buyer.company) if p))
        self.trust.show_trust(scene.trust, scene.trust_reason)
        self.reason.setText(scene.trust_reason)
        self.reason.setVisible(bool(scene.trust_reason))
        self.trust_moved.setVisible(scene.trust_change != 0)
        if scene.trust_change > 0:
            self.trust_moved.show_fact("up since your last answer", "progress", "teal")
        elif scene.trust_change < 0:
            self.trust_moved.show_fact("down since your last answer", "", "coral")

    def set_flat(self, flat: bool) -> None:
        """Lie above the line with a small portrait, or stand beside it."""
        self._flat = flat
        down, across = (
            QBoxLayout.Direction.TopToBottom,
            QBoxLayout.Direction.LeftToRight,
        )
        self._box.setDirection(across if flat else down)
        if flat:
            self.portrait.set_side(SMALL_SIDE)
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.portrait.set_side(WIDTH)
            self.setFixedWidth(max(WIDTH, self._look.px(280)))

    def fit(self, height: int) -> None:
        """Make the portrait smaller where *height* pixels are too few for all."""
        if self._flat:
            return
        rest = self.sizeHint().height() - self.portrait.sizeHint().height()
        self.portrait.set_side(max(LEAST_SIDE, min(WIDTH, height - rest)))
