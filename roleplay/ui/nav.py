"""The navigation on the left: where one can go, where data lives, and for whom."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, FocusRing, Label

if TYPE_CHECKING:
    from roleplay.usecases import Profile

WIDTH = 208
ITEM = 40
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLACES = (
    ("Today", "today"),
    ("Scenarios", "scenarios"),
    ("Progress", "progress"),
    ("Leaderboard", "leaderboard"),
    ("Coaching", "coaching"),
)
"""Where one can go, with its icon; a new place is a row here."""


COUNT = 20


class NavItem(QPushButton):
    """One place.  Checked is where one is; a count says how much is due there."""

    def __init__(self, look: Look, text: str, icon: str, key: str) -> None:
        super().__init__(text)
        self._look = look
        self._icon = icon
        self._count = 0
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setShortcut(key)
        self.setToolTip(f"{text} ({key})")
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.ring = FocusRing(look, self, 10)
        look.changed.connect(self.updateGeometry)

    def show_count(self, count: int) -> None:
        """Show how much is due; nothing for 0."""
        self._count = count
        due = f", {count} due" if count else ""
        self.setAccessibleName(f"{self.text()}{due}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(WIDTH - 24, self._look.px(ITEM))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        here = self.isChecked()
        if here or self.underMouse():
            token = "primary-tint" if here else "sunken"
            painter.setBrush(self._look.color(token))
            painter.drawRoundedRect(box, 10, 10)
        if here:
            painter.setBrush(self._look.color("primary"))
            bar = QRectF(0, box.height() / 2 - 9, 3, 18)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        token = "primary" if here else "muted"
        side = self._look.px(20)
        top = round((box.height() - side) / 2)
        painter.drawPixmap(12, top, self._look.icon(self._icon, token, side))
        painter.setFont(self._look.font("body-strong" if here else "body-medium"))
        painter.setPen(self._look.color(token))
        room = box.adjusted(12 + side + 12, 0, -4, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, align, self.text())
        if self._count:
            self._draw_count(painter, box)

    def _draw_count(self, painter: QPainter, box: QRectF) -> None:
        side = self._look.px(COUNT)
        disc = QRectF(box.right() - side - 12, box.center().y() - side / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("primary"))
        painter.drawEllipse(disc)
        painter.setPen(self._look.color("on-primary"))
        painter.setFont(self._look.font("keycap"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._count))


class Initials(QLabel):
    """A person as initials on a tint."""

    def __init__(self, look: Look) -> None:
        super().__init__("")
        self._look = look
        self.setFixedSize(look.px(34), look.px(34))
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("primary-tint"))
        painter.drawEllipse(self.rect())
        painter.setPen(self._look.color("primary"))
        painter.setFont(self._look.font("small-strong"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class PersonButton(QPushButton):
    """For whom the data is; opens the menu of the profiles."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.initials = Initials(look)
        self.name = Label(look, "", "small-strong")
        self.points = Label(look, "", "caption", "muted")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip("Profiles")
        self.ring = FocusRing(look, self, 10)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.points)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 4, 4)
        row.setSpacing(10)
        row.addWidget(self.initials)
        row.addLayout(words, 1)
        for child in (self.initials, self.name, self.points):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.changed.connect(self.updateGeometry)

    def show_person(self, name: str, points: str) -> None:
        """Show a name and what stands below it."""
        parts = name.split()
        self.initials.setText("".join(part[0].upper() for part in parts[:2]))
        self.name.setText(name)
        self.points.setText(points)
        self.setAccessibleName(f"{name}, {points}. Profiles" if points else name)

    def sizeHint(self) -> QSize:
        """Return its size."""
        return QSize(WIDTH - 60, self._look.px(42))

    def event(self, event: QEvent) -> bool:
        """Keep Enter for itself; pages have it for their main act."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in ENTER
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter too; Space is Qt's."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what lies behind."""
        if self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("sunken"))
            painter.drawRoundedRect(QRectF(self.rect()), 10, 10)


class Nav(QFrame):
    """``went`` carries a place by its index; the settings come after PLACES.

    ``person_clicked``: the menu of the profiles is wanted.
    """

    went = Signal(int)
    help_wanted = Signal()
    person_clicked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedWidth(WIDTH)
        self.setObjectName("nav")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 20, 12, 16)
        column.setSpacing(4)
        column.addLayout(self._mark())
        column.addSpacing(20)
        self.items = []
        for index, (text, icon) in enumerate(PLACES):
            item = NavItem(look, text, icon, f"Ctrl+{index + 1}")
            item.clicked.connect(lambda _=False, i=index: self.went.emit(i))
            self.items.append(item)
            column.addWidget(item)
        self.show_coaching(False)
        column.addStretch(1)
        column.addLayout(self._foot_words())
        line = QFrame()
        line.setProperty("surface", "rule")
        column.addSpacing(8)
        column.addWidget(line)
        column.addSpacing(8)
        column.addLayout(self._person())
        look.changed.connect(self._restyle)
        self._restyle()

    def show_place(self, index: int) -> None:
        """Mark where one is; no item is marked in the settings."""
        for number, item in enumerate(self.items):
            item.setAutoExclusive(False)
            item.setChecked(number == index)
            item.setAutoExclusive(True)

    def show_coaching(self, on: bool) -> None:
        """Show the way to the Coaching page, or hide it from who leads nobody."""
        self.items[-1].setVisible(on)

    def show_due(self, count: int) -> None:
        """Show how many skills are due today."""
        self.items[0].show_count(count)

    def show_profile(self, profile: "Profile") -> None:
        """Show for whom this data is."""
        self.person.show_person(profile.name, f"{profile.total} points")

    def _mark(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(11)
        self._app_icon = QLabel()
        row.addWidget(self._app_icon)
        row.addWidget(Label(self._look, "Encore", "title2"), 1)
        return row

    def _foot_words(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(9)
        self._shield = QLabel()
        self._shield.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._shield)
        text = "Working offline. Nothing leaves this laptop."
        row.addWidget(Label(self._look, text, "status", "muted", wraps=True), 1)
        self.help_button = Button(self._look, "quiet", "", "info", "", "small")
        self.help_button.setAccessibleName("Help")
        self.help_button.setToolTip("Help")
        self.help_button.clicked.connect(self.help_wanted)
        row.addWidget(self.help_button)
        return row

    def _person(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.person = PersonButton(self._look)
        self.person.clicked.connect(self.person_clicked)
        row.addWidget(self.person, 1)
        self.settings_button = Button(self._look, "quiet", "", "settings", "", "small")
        self.settings_button.setAccessibleName("Settings")
        self.settings_button.setToolTip("Settings (Ctrl+,)")
        self.settings_button.setShortcut("Ctrl+,")
        self.settings_button.clicked.connect(lambda: self.went.emit(len(PLACES)))
        row.addWidget(self.settings_button)
        return row

    def _restyle(self) -> None:
        look = self._look
        line = look.color("line").name()
        background = look.color("bg").name()
        self.setStyleSheet(
            f"QFrame#nav {{ background: {background}; border: 0;"
            f" border-right: 1px solid {line}; }}"
        )
        self._app_icon.setPixmap(look.picture("app-icon.svg", 26))
        self._shield.setPixmap(look.icon("shield", "muted", 15))
