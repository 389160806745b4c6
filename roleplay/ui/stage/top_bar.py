"""The bar above the stage: leave, where one is, who sees it, hint and pause."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from roleplay.scenario import skill_name
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Chip, Label, Switch, TurnDots
from roleplay.usecases import Scene
from roleplay.words import tr

HEIGHT = 64
NO_HINT = tr("The author gave this turn no hint.")


class TopBar(QWidget):
    """Buttons and words; the screen connects and fills them."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.leave = Button(look, "plain", tr("Leave"), "close", tr("Esc"), "small")
        self.title = Label(look, "", "body-strong")
        self.skill = Label(look, "", "body", "muted")
        self.dots = TurnDots(look)
        self.turn = Label(look, "", "body-medium")
        self.privacy = Chip(look, tr("Only you"), "lock", squared=True)
        self.hint = Switch(look, tr("Hint"), "hint")
        self.pause = Button(look, "plain", tr("Pause"), "pause", "P", "small")
        self.leave.setAccessibleDescription(tr("Asks first. Nothing is lost."))
        self.turn.keep_whole()
        self.privacy.setToolTip(tr("Attempts are yours alone until you share one."))
        self.hint.setAccessibleDescription(tr("Key: H"))
        self._arrange()
        look.changed.connect(self._look_changed)
        self._look_changed()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 32, 0)
        row.setSpacing(8)
        row.addWidget(self.leave)
        row.addSpacing(16)
        row.addWidget(self.title)
        row.addWidget(self.skill)
        row.addStretch(1)
        row.addWidget(self.dots)
        row.addSpacing(6)
        row.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        for widget in (self.privacy, self.hint, self.pause):
            row.addWidget(widget)

    def show_scene(self, scene: Scene | None) -> None:
        """Show where *scene* stands, or nothing yet."""
        self.title.setText(scene.title if scene else "")
        self.skill.setText(_skill(scene) if scene else "")
        self.dots.setVisible(scene is not None)
        if scene is None:
            self.turn.setText("")
            return
        if scene.retry_of is not None:
            self.dots.hide()
            self.turn.setText(tr("Turn {number}, once more", number=scene.number))
            return
        self.dots.show_turn(scene.number, scene.about)
        self.turn.setText(self.dots.words)
        self.dots.setVisible(not self._is_tight)

    def show_hint(self, exists: bool, is_open: bool) -> None:
        """Show whether the turn has a hint and whether it is open."""
        self.hint.set_enabled(exists, NO_HINT)
        if self.hint.isChecked() != is_open:
            self.hint.setChecked(is_open)

    def show_paused(self, paused: bool) -> None:
        """Show what the pause button does now."""
        self.pause.setText(tr("Continue") if paused else tr("Pause"))
        self.pause.set_icon("play" if paused else "pause")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line below."""
        color = self._look.color("line")
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, color)

    @property
    def _is_tight(self) -> bool:
        return self._look.text_scale >= 1.3

    def _look_changed(self) -> None:
        self.skill.setVisible(not self._is_tight)
        self.leave.set_keycap("" if self._is_tight else tr("Esc"))
        self.pause.set_keycap("" if self._is_tight else "P")
        self.setFixedHeight(max(HEIGHT, self._look.px(56)))
        self.update()


def _skill(scene: Scene) -> str:
    return skill_name(scene.skill)
