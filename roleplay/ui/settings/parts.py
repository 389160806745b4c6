"""What the settings are made of: a card, and rows of words and controls."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.widgets import Card, Label, Switch
from roleplay.ui.window import Memory

CHOICE_WIDTH = 240


class Choice(QComboBox):
    """One of several values.  ``picked`` carries the value a person chose."""

    picked = Signal(object)

    def __init__(
        self, look: Look, name: str, choices: Iterable[tuple[str, object]]
    ) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(name)
        self.set_choices(choices)
        self.activated.connect(lambda index: self.picked.emit(self.itemData(index)))
        look.changed.connect(self._look_changed)
        self._look_changed()

    def set_choices(self, choices: Iterable[tuple[str, object]]) -> None:
        """Offer other values."""
        self.clear()
        for text, value in choices:
            self.addItem(text, value)

    def show_value(self, value: object) -> None:
        """Show a value as the one that is set; the first where it is not offered."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow in the theme's colour; a style sheet cannot."""
        super().paintEvent(event)
        side = self._look.px(16)
        icon = self._look.icon("chevron-down", "muted", side)
        top = (self.height() - side) // 2
        QPainter(self).drawPixmap(self.width() - side - 12, top, icon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: what it passes over must not change."""
        event.ignore()

    def _look_changed(self) -> None:
        self.setFixedWidth(self._look.px(CHOICE_WIDTH))
        self.setFont(self._look.font("body"))


class SettingRow(QWidget):
    """What is set and what it means on the left, how on the right."""

    def __init__(
        self, look: Look, title: str, text: str, controls: Iterable[QWidget]
    ) -> None:
        super().__init__()
        self.text = Label(look, text, "small", "muted", wraps=True)
        if not text:  # shown before it is in a row it would be a window of its own
            self.text.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        self.title = Label(look, title, "body-medium")
        words.addWidget(self.title)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addLayout(words, 1)
        for control in controls:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, text: str) -> None:
        """Show another explanation."""
        self.text.setText(text)
        self.text.setVisible(bool(text))


class SettingsCard(Card):
    """Rows of one subject.  ``failed`` carries what could not be kept."""

    failed = Signal(object)

    def __init__(self, look: Look, memory: Memory, title: str) -> None:
        super().__init__(spacing=8)
        self.look = look
        self._memory = memory
        self.add(Label(look, title, "card-title"))

    def add_row(self, title: str, text: str, *controls: QWidget) -> SettingRow:
        """Add a row at the end."""
        row = SettingRow(self.look, title, text, controls)
        self.add(row)
        return row

    def switch(
        self, key: str, name: str, then: Callable[[bool], None] | None = None
    ) -> Switch:
        """Return a switch of a setting that is kept; *then* is told of a change."""
        switch = Switch(self.look, "", kind="quiet")
        switch.setAccessibleName(name)
        switch.setChecked(bool(self.recalled(key)))

        def clicked(on: bool) -> None:
            self.remember(key, on)
            if then is not None:
                then(on)

        switch.clicked.connect(clicked)
        return switch

    def recalled(self, key: str) -> object:
        """Return what is set."""
        return self._memory.recalled(key)

    def remember(self, key: str, value: object) -> None:
        """Set something and keep it."""
        try:
            self._memory.remember(key, value)
        except RoleplayError as error:
            self.failed.emit(error)
