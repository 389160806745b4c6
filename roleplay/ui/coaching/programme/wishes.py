"""Which roles of the programme one would like."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from roleplay.game import DOES, PROGRAMME_ROLES, ProgrammeRole
from roleplay.ui.look import Look
from roleplay.ui.role_words import WORDS
from roleplay.ui.widgets import FilterChip, Flow, Label
from roleplay.words import inside, tr


class Wishes(QWidget):
    """A chip for each role.  ``chosen`` carries all that are on, after each change."""

    chosen = Signal(object)

    def __init__(self, look: Look, wished: Collection[ProgrammeRole]) -> None:
        super().__init__()
        self.chips: dict[ProgrammeRole, FilterChip] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(
            Label(look, tr("Would you like a part in it?"), "small-strong")
        )
        holder, flow = QWidget(), Flow()
        holder.setLayout(flow)
        for role in PROGRAMME_ROLES:
            chip = FilterChip(look, WORDS[role])
            chip.setChecked(role in wished)
            chip.setToolTip(tr("Who {does}", does=DOES[role]))
            chip.setAccessibleName(
                tr("I would like to be {what}", what=inside(WORDS[role]))
            )
            chip.setAccessibleDescription(tr("Who {does}", does=DOES[role]))
            chip.clicked.connect(lambda: self.chosen.emit(self.roles))
            self.chips[role] = chip
            flow.addWidget(chip)
        column.addWidget(holder)
        text = tr(
            "It is a reason for a proposal, no promise. You can change it any time."
        )
        column.addWidget(Label(look, text, "caption", "muted", wraps=True))

    @property
    def roles(self) -> frozenset[ProgrammeRole]:
        """The roles that are on."""
        return frozenset(role for role, chip in self.chips.items() if chip.isChecked())
