"""The one thing to practise now: the buyer's face and first line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
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

if TYPE_CHECKING:
    from roleplay.usecases import Practice

HEIGHT, RADIUS = 268, 14
LEFT, TOP, GAP, SPACE = 28, 24, 18, 8
MOST_PICTURE = 0.42
"""Share of the width that the portrait takes at most; the words need the rest."""

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
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setBlurRadius(22)
        self._shadow.setOffset(0, 8)
        self._shadow.setColor(QColor(*SHADOW))
        self.setGraphicsEffect(self._shadow)
        look.changed.connect(self._look_changed)
        self._look_changed()

    def picture_in(self, width: int, height: int) -> int:
        """Return how wide the portrait is in a plate, 0 where there is none."""
        if self._look.portrait(*self._buyer, 64).isNull():
            return 0
        return min(height, round(width * MOST_PICTURE))

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
        width = self.picture_in(self.width(), self.height())
        if width == 0:
            return
        side = self.height()
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
        self.button = Button(look, "hero", "Practise now", "mic", "", "large")
        self.button.clicked.connect(self.taken)
        self.minutes = Label(look, "", "small", "on-hero-muted")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._words = QVBoxLayout(self)
        self._words.setSpacing(SPACE)
        for label in (self.heading, self.line, self.about, self.why):
            self._words.addWidget(label)
        self._words.addStretch(1)
        self._words.addLayout(self._foot())
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
        self.minutes.setText(f"about {practice.minutes:g} min")
        self.minutes.setVisible(practice.minutes > 0)
        self.setAccessibleName(f"{practice.heading}. {text}")
        self._fit()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return True: words in less room take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of the mock-up, or of words that need more."""
        height = HEIGHT
        for _ in range(3):  # a higher plate has a wider portrait, up to its limit
            room = width - LEFT - self.plate.picture_in(width, height) - GAP
            height = max(HEIGHT, self._words_in(room))
        return height

    def sizeHint(self) -> QSize:
        """Return the size of the mock-up."""
        return QSize(self._look.px(560), self.heightForWidth(self._look.px(560)))

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from it."""
        return QSize(self._look.px(320), HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Keep the ground in the same place."""
        kinds = QEvent.Type
        if event.type() in (kinds.Move, kinds.Resize, kinds.Show, kinds.Hide):
            self.plate.setGeometry(self.geometry())
            self.plate.setVisible(self.isVisible())
            self._fit()
        return super().event(event)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addSpacing(4)
        row.addWidget(Keycap(self._look, "Enter", "on-hero-muted"))
        row.addWidget(self.minutes)
        row.addStretch(1)
        return row

    def _words_in(self, room: int) -> int:
        labels = (self.heading, self.line, self.about, self.why)
        shown = [label for label in labels if not label.isHidden()]
        words = sum(label.heightForWidth(room) + SPACE for label in shown)
        return 2 * TOP + words + self.button.sizeHint().height() + SPACE

    def _fit(self) -> None:
        picture = self.plate.picture_in(self.width(), self.height())
        self._words.setContentsMargins(LEFT, TOP, picture + GAP, TOP)
        self.updateGeometry()
