"""Names to choose several of, as chips that scroll where there are many."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from roleplay.ui.look import Look
from roleplay.ui.widgets import FilterChip, Flow

LONGEST = 44
"""Letters of a name on a chip; the rest stands in its tip.  Source: own choice."""


class ChipBox(QScrollArea):
    """A chip for each (key, name); those of *held* are on."""

    def __init__(
        self,
        look: Look,
        choices: tuple[tuple[str, str], ...],
        held: Collection[str],
        room: tuple[int, int],
    ) -> None:
        super().__init__()
        self.chips: dict[str, FilterChip] = {}
        inside, flow = QWidget(), Flow()
        inside.setLayout(flow)
        for key, name in choices:
            chip = FilterChip(look, shortened(name))
            chip.setAccessibleName(name)
            chip.setToolTip(name if len(name) > LONGEST else "")
            chip.setChecked(key in held)
            self.chips[key] = chip
            flow.addWidget(chip)
        inside.setProperty("transparent", "true")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        width, most = room
        needed = flow.heightForWidth(look.px(width) - 14) + 6
        self.setFixedHeight(min(needed, look.px(most)))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys of the chips that are on, in their order."""
        return tuple(key for key, chip in self.chips.items() if chip.isChecked())


def shortened(name: str) -> str:
    """Return a name that fits a chip."""
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
