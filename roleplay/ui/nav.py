"""The navigation on the left: where one can go, where data lives, and for whom."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
)

from roleplay.ui.initials import initials
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, FocusRing, Label
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import Profile

WIDTH, NARROW = 208, 72
NARROW_SCALE = 1.3
"""Text scale from which only icons are shown.  Source: look.md, Type."""
ITEM = 40
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLACES = (
    (tr("Today"), "today"),
    (tr("Scenarios"), "scenarios"),
    (tr("Progress"), "progress"),
    (tr("Leaderboard"), "leaderboard"),
    (tr("Coaching"), "coaching"),
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
        self._narrow = False
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
        due = tr(", {count} due", count=count) if count else ""
        self.setAccessibleName(f"{self.text()}{due}")
        self.update()

    def set_narrow(self, on: bool) -> None:
        """Show the icon alone, or with its words."""
        self._narrow = on
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return its size."""
        width = NARROW if self._narrow else WIDTH
        return QSize(width - 24, self._look.px(ITEM))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it, from the side where reading begins."""
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
            painter.drawRoundedRect(self._mirrored(bar), 1.5, 1.5)
        token = "primary" if here else "muted"
        side = self._look.px(20)
        left = (box.width() - side) / 2 if self._narrow else 12
        place = self._mirrored(QRectF(left, (box.height() - side) / 2, side, side))
        icon = self._look.icon(self._icon, token, side)
        painter.drawPixmap(round(place.left()), round(place.top()), icon)
        if not self._narrow:
            self._draw_words(painter, token, 12 + side + 12)
        if self._count:
            self._draw_count(painter, box)

    def _draw_words(self, painter: QPainter, token: str, left: float) -> None:
        strong = "body-strong" if self.isChecked() else "body-medium"
        painter.setFont(self._look.font(strong))
        painter.setPen(self._look.color(token))
        room = self._mirrored(QRectF(self.rect()).adjusted(left, 0, -4, 0))
        align = QStyle.visualAlignment(
            self.layoutDirection(),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
        )
        painter.drawText(room, align, self.text())

    def _mirrored(self, box: QRectF) -> QRectF:
        """Return where *box* lies where reading begins on the right."""
        whole = self.rect()
        return QRectF(QStyle.visualRect(self.layoutDirection(), whole, box.toRect()))

    def _draw_count(self, painter: QPainter, box: QRectF) -> None:
        side = self._look.px(14 if self._narrow else COUNT)
        gap, top = (0, 2) if self._narrow else (12, box.center().y() - side / 2)
        disc = self._mirrored(QRectF(box.right() - side - gap, top, side, side))
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
        self.setToolTip(tr("Profiles"))
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
        self.initials.setText(initials(name))
        self.name.setText(name)
        self.points.setText(points)
        self._say()
        self.setAccessibleName(
            tr("{name}, {points}. Profiles", name=name, points=points)
            if points
            else name
        )

    def set_narrow(self, on: bool) -> None:
        """Show the initials alone, or with the name."""
        self.name.setVisible(not on)
        self.points.setVisible(not on)
        self._say()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return its size."""
        width = NARROW - 24 if self.name.isHidden() else WIDTH - 60
        return QSize(width, self._look.px(42))

    def _say(self) -> None:
        name = self.name.text()
        hidden = self.name.isHidden() and bool(name)
        self.setToolTip(tr("{name}: profiles", name=name) if hidden else tr("Profiles"))

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
        self.setObjectName("nav")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 20, 12, 16)
        column.setSpacing(4)
        column.addLayout(self._mark())
        column.addSpacing(20)
        self.items = []
        for index, (text, icon) in enumerate(PLACES):
            item = NavItem(look, text, icon, tr("Ctrl+{index}", index=index + 1))
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
        self.person.show_person(profile.name, tr("{total} points", total=profile.total))

    def _mark(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(11)
        self._app_icon = QLabel()
        row.addWidget(self._app_icon)
        self._title = Label(self._look, "Encore", "title2")
        row.addWidget(self._title, 1)
        return row

    def _foot_words(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 0, 0)
        row.setSpacing(9)
        self._shield = QLabel()
        self._shield.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._shield)
        text = tr("Working offline. Nothing leaves this laptop.")
        self._offline = Label(self._look, text, "status", "muted", wraps=True)
        row.addWidget(self._offline, 1)
        self.help_button = Button(self._look, "quiet", "", "info", "", "small")
        self.help_button.setAccessibleName(tr("Help"))
        self.help_button.setToolTip(tr("Help"))
        self.help_button.clicked.connect(self.help_wanted)
        row.addWidget(self.help_button)
        return row

    def _person(self) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._person_row = row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.person = PersonButton(self._look)
        self.person.clicked.connect(self.person_clicked)
        row.addWidget(self.person, 1)
        self.settings_button = Button(self._look, "quiet", "", "settings", "", "small")
        self.settings_button.setAccessibleName(tr("Settings"))
        self.settings_button.setToolTip(tr("Settings (Ctrl+,)"))
        self.settings_button.setShortcut("Ctrl+,")
        self.settings_button.clicked.connect(lambda: self.went.emit(len(PLACES)))
        row.addWidget(self.settings_button)
        return row

    def _fit(self, narrow: bool) -> None:
        """Show icons alone where the type is large."""
        self.setFixedWidth(NARROW if narrow else WIDTH)
        for words in (self._title, self._offline, self._shield):
            words.setVisible(not narrow)
        for item in self.items:
            item.set_narrow(narrow)
        self.person.set_narrow(narrow)
        way = QBoxLayout.Direction
        self._person_row.setDirection(way.BottomToTop if narrow else way.LeftToRight)

    def _restyle(self) -> None:
        look = self._look
        line = look.color("line").name()
        background = look.color("bg").name()
        self.setStyleSheet(
            f"QFrame#nav {{ background: {background}; border: 0;"
            f" border-right: 1px solid {line}; }}"
        )
        self._fit(look.text_scale >= NARROW_SCALE)
        self._app_icon.setPixmap(look.picture("app-icon.svg", 26))
        self._shield.setPixmap(look.icon("shield", "muted", 15))
