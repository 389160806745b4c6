"""Dialog: a rating sheet, or the references of a certification, over the page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, fill_scrolling
from roleplay.words import tr

WIDE, HIGH = 640, 680


class RatingDialog(QDialog):
    """Holds one widget, scrolling where it is too low; Esc closes it, all is kept."""

    def __init__(self, look: Look, parent: QWidget, title: str, held: QWidget) -> None:
        super().__init__(parent)
        self.held = held
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = parent.window().size()
        wide = min(look.px(WIDE), room.width() - 40)
        self.resize(wide, min(look.px(HIGH), room.height() - 40))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(24, 20, 24, 8)
        inside.addWidget(held)
        inside.addStretch(1)
        middle = QWidget()
        fill_scrolling(middle, page)
        column.addWidget(middle, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(Label(look, tr("What you rated is kept."), "small", "muted"), 1)
        self.done_button = Button(look, "plain", tr("Done"))
        self.done_button.clicked.connect(self.accept)
        foot.addWidget(self.done_button)
        column.addLayout(foot)
