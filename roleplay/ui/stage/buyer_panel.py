"""Who the buyer is, how they look at you, and how far they trust you."""

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Chip, Label, Portrait, TrustBar
from roleplay.usecases import Scene
from roleplay.words import tr

WIDTH = 320
SMALL_SIDE = 72
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
        self.trust_title = Label(look, tr("Trust"), "body-strong")
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
        self._box.addLayout(self._who(), 0)
        self._box.addWidget(self._rule)
        self._box.addWidget(self._trust_box())
        self._box.addStretch(1)
        self.set_flat(False)

    def _who(self) -> QVBoxLayout:
        who = QVBoxLayout()
        who.setContentsMargins(0, 0, 0, 2)
        who.setSpacing(0)
        who.addStretch(1)
        who.addWidget(self.name)
        who.addWidget(self.role)
        who.addStretch(1)
        return who

    def _trust_box(self) -> QWidget:
        self._trusting = QWidget()
        box = QVBoxLayout(self._trusting)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.trust_title)
        head.addStretch(1)
        head.addWidget(self.trust_moved)
        box.addLayout(head)
        box.addSpacing(3)
        box.addWidget(self.trust)
        box.addSpacing(12)
        box.addWidget(self.reason)
        return self._trusting

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
        self._show_reason()
        self.trust_moved.setVisible(scene.trust_change != 0)
        if scene.trust_change > 0:
            self.trust_moved.show_fact(
                tr("up since your last answer"), "progress", "teal"
            )
        elif scene.trust_change < 0:
            self.trust_moved.show_fact(tr("down since your last answer"), "", "coral")

    def set_flat(self, flat: bool) -> None:
        """Lie above the line with a small portrait, or stand beside it."""
        self._flat = flat
        down = QBoxLayout.Direction.TopToBottom
        across = QBoxLayout.Direction.LeftToRight
        self._box.setDirection(across if flat else down)
        self._box.setStretch(1, 1 if flat else 0)
        self._box.setStretch(4, 0 if flat else 1)
        self._rule.setVisible(not flat)
        self._show_reason()
        unbounded = 16_777_215
        width = max(WIDTH, self._look.px(280))
        self._trusting.setMaximumWidth(width if flat else unbounded)
        self.setMinimumWidth(0 if flat else width)
        self.setMaximumWidth(unbounded if flat else width)
        if flat:
            self.portrait.set_side(SMALL_SIDE)

    def _show_reason(self) -> None:
        # Lying flat there is no room; the bar's description still says it.
        self.reason.setVisible(bool(self.reason.text()) and not self._flat)

    def fit(self, height: int) -> None:
        """Make the portrait smaller where *height* pixels are too few for all."""
        if self._flat:
            return
        rest = self.sizeHint().height() - self.portrait.sizeHint().height()
        self.portrait.set_side(max(LEAST_SIDE, min(WIDTH, height - rest)))
