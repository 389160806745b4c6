"""The one thing to practise now: the buyer's face and first line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from roleplay.ui.look import Look, Theme
from roleplay.ui.today.words import act_of, headline, who_and_goal
from roleplay.ui.widgets import Button, Keycap, Label
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import Practice

MIN_WIDTH, HEIGHT, RADIUS = 320, 268, 14
LEFT, TOP, GAP, SPACE = 28, 24, 18, 8
MOST_PICTURE, PICTURE_SHARE = 320, 0.42
"""Pixels and share of the width that the portrait takes; the words need the rest."""

LONG_LINE = 70
"""A line of more letters is set smaller.  Source: own choice."""

SHADOW = (42, 36, 82, 51)  # look.md, Colour tokens


class Plate(QWidget):
    """The dark ground with the portrait.

    A sibling of the words: with a shadow of its own, nothing in front is painted again
    with it whenever a button warms up.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._buyer = ("", "neutral")
        self._picture = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(22)
        self._shadow.setOffset(0, 8)
        self._shadow.setColor(QColor(*SHADOW))
        self.setGraphicsEffect(self._shadow)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def fit_picture(self, width: int, room: int) -> int:
        """Return how wide the portrait is in a plate; 0 where there is none.

        room: what buttons and key caps leave of the width.
        """
        self._picture = 0
        if not self._look.portrait(*self._buyer, 64).isNull():
            wanted = min(MOST_PICTURE, round(width * PICTURE_SHARE))
            self._picture = max(0, min(wanted, room))
        return self._picture

    def show_buyer(self, portrait: str, mood: str) -> None:
        """Show whose portrait it is, and how the buyer looks."""
        self._buyer = (portrait, mood)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground and portrait."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(box, RADIUS, RADIUS)
        painter.setClipPath(path)
        painter.fillRect(box, self._look.color("hero"))
        width = self._picture
        if width == 0:
            return
        side = max(width, self.height())
        face = self._look.portrait(*self._buyer, side)
        room = QRectF(self.width() - width, 0, width, side)
        painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
        painter.drawPixmap(round(room.center().x() - side / 2), 0, face)

    def _look_changed(self) -> None:
        self._shadow.setEnabled(self._look.theme is Theme.LIGHT)
        self.update()


class Hero(QWidget):
    """What to practise now.  ``taken``: the person goes for it.

    plate: its ground; a sibling that keeps the same place.
    """

    taken = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.plate = Plate(look)
        self.heading = Label(look, "", "chip", "on-hero-muted", wraps=True)
        self.line = Label(look, "", "hero", "on-hero", wraps=True)
        self.about = Label(look, "", "body", "on-hero-muted", wraps=True)
        self.why = Label(look, "", "small", "on-hero-muted", wraps=True)
        self.button = Button(look, "hero", tr("Practise now"), "mic", "", "large")
        self.button.clicked.connect(self.taken)
        self.minutes = Label(look, "", "small", "on-hero-muted")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(MIN_WIDTH, HEIGHT)
        self._words = QVBoxLayout(self)
        self._words.setSpacing(SPACE)
        for label in (self.heading, self.line, self.about, self.why):
            self._words.addWidget(label)
        self._words.addStretch(1)
        self._foot = self._build_foot()
        self._words.addLayout(self._foot)
        look.changed.connect(self._fit)

    def show_practice(self, practice: "Practice") -> None:
        """Show what to practise, and why."""
        self.plate.show_buyer(practice.portrait, practice.mood)
        self.heading.setText(practice.heading)
        text = headline(practice)
        self.line.set_role("hero" if len(text) <= LONG_LINE else "title2")
        self.line.setText(text)
        self.about.setText(who_and_goal(practice))
        self.about.setVisible(bool(self.about.text()))
        self.why.setText(practice.why)
        self.button.setText(act_of(practice))
        self.button.updateGeometry()
        self.minutes.setText(tr("about {minutes:g} min", minutes=practice.minutes))
        self.minutes.setVisible(practice.minutes > 0)
        self.setAccessibleName(f"{practice.heading}. {text}")
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Keep the ground in the same place."""
        kinds = QEvent.Type
        if event.type() in (kinds.Move, kinds.Resize, kinds.Show, kinds.Hide):
            self.plate.setGeometry(self.geometry())
            self.plate.setVisible(self.isVisible())
            self._fit()
        return super().event(event)

    def _build_foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addSpacing(4)
        row.addWidget(Keycap(self._look, tr("Enter"), "on-hero-muted"))
        row.addWidget(self.minutes)
        row.addStretch(1)
        return row

    def _fit(self) -> None:
        room = self.width() - LEFT - GAP - self._foot.minimumSize().width()
        picture = self.plate.fit_picture(self.width(), room)
        self._words.setContentsMargins(LEFT, TOP, picture + GAP, TOP)
