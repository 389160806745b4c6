"""A notice in its place on the page: what happened, what was kept, what to do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from roleplay.ui.look import Look
from roleplay.ui.widgets.announcing import announce
from roleplay.ui.widgets.button import Button, Kind
from roleplay.ui.widgets.label import Label

SURFACES = {  # surface, icon, colour of the icon
    "error": ("error", "warning", "coral-text"),
    "note": ("primary", "info", "primary"),
    "amber": ("amber", "info", "amber-text"),
    "hint": ("amber", "hint", "amber-text"),
}


@dataclass(frozen=True, slots=True)
class Act:
    """A button of a notice.  icon, keycap: as of Button."""

    text: str
    run: Callable[[], None]
    kind: Kind = "plain"
    keycap: str = ""


class Notice(QFrame):
    """Hidden until ``show_notice``; a screen reader is told at once."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._kind = "error"
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._title = Label(look, "", "body-strong", wraps=True)
        self._text = Label(look, "", "small", wraps=True)
        self._buttons: list[Button] = []
        self._row_holder = QWidget()
        self._row = QHBoxLayout(self._row_holder)
        self._row.setSpacing(8)
        self._row.setContentsMargins(0, 8, 0, 0)
        self._arrange()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._look_changed)
        self.hide()

    @property
    def title(self) -> str:
        """What happened, in a few words."""
        return self._title.text()

    @property
    def text(self) -> str:
        """What was kept and what to do."""
        return self._text.text()

    @property
    def buttons(self) -> tuple[Button, ...]:
        """Its buttons, left to right."""
        return tuple(self._buttons)

    def button(self, text: str) -> Button:
        """Return the button of that text.  Raises KeyError."""
        for button in self._buttons:
            if button.text() == text:
                return button
        raise KeyError(text)

    def show_notice(
        self,
        title: str,
        text: str = "",
        acts: tuple[Act, ...] = (),
        kind: str = "error",
    ) -> None:
        """Show it.  kind: a key of SURFACES.  title: may be empty."""
        self._kind = kind
        self.setProperty("surface", SURFACES[kind][0])
        self.style().unpolish(self)
        self.style().polish(self)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._fill(acts)
        self._look_changed()
        said = " ".join(part for part in (title, text) if part)
        self.setAccessibleName(said)
        self.show()
        self.updateGeometry()
        announce(self, said)

    def clear(self) -> None:
        """Take it away."""
        self._fill(())
        self._title.setText("")
        self._text.setText("")
        self.hide()

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for widget in (self._title, self._text, self._row_holder):
            words.addWidget(widget)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(14, 13, 14, 13)
        inside.setSpacing(11)
        inside.addWidget(self._icon)
        inside.addLayout(words, 1)

    def _fill(self, acts: tuple[Act, ...]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        while self._row.takeAt(0) is not None:
            pass
        self._buttons = []
        for act in acts:
            button = Button(self._look, act.kind, act.text, "", act.keycap, "small")
            button.clicked.connect(act.run)
            self._row.addWidget(button)
            self._buttons.append(button)
        self._row.addStretch(1)
        self._row_holder.setVisible(bool(acts))

    def _look_changed(self) -> None:
        _, icon, token = SURFACES[self._kind]
        self._icon.setPixmap(self._look.icon(icon, token, self._look.px(18)))
