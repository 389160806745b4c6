"""The outcome an assignment serves: one of the programme's, or in own words."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.settings.parts import Choice
from roleplay.usecases import Outcome
from roleplay.words import tr

OWN_WORDS = tr("In own words")
ANY_WIDTH = 16_777_215  # Qt's own limit


class OutcomeField(QWidget):
    """A choice where a programme names outcomes; a line to write in else."""

    def __init__(self, look: Look, outcomes: tuple[Outcome, ...]) -> None:
        super().__init__()
        choices = [(outcome.text, outcome.outcome_id) for outcome in outcomes]
        self.choice = Choice(look, tr("Outcome"), [*choices, (OWN_WORDS, "")])
        self.choice.setMinimumWidth(0)
        self.choice.setMaximumWidth(ANY_WIDTH)
        self.choice.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("Outcome in your own words"))
        self.words.setPlaceholderText(
            tr("First-call discounts from 4 in 10 to 1 in 10")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.choice)
        column.addWidget(self.words)
        self.choice.setVisible(bool(outcomes))
        self.choice.currentIndexChanged.connect(self._fit)
        self._fit()

    @property
    def chosen(self) -> tuple[str, str]:
        """The outcome's id, "" for own words, and the own words."""
        outcome_id = str(self.choice.currentData())
        return outcome_id, "" if outcome_id else self.words.text()

    def show_outcome(self, outcome_id: str, words: str) -> None:
        """Show what was chosen before; own words where it is not offered any more."""
        at = self.choice.findData(outcome_id)
        self.choice.setCurrentIndex(at if at >= 0 else self.choice.count() - 1)
        self.words.setText(words)

    def _fit(self) -> None:
        self.words.setVisible(not self.choice.currentData())
