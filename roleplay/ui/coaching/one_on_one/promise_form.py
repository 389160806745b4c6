"""The form of a commitment: who, what, which skill, until when."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from roleplay.ui.coaching.one_on_one.words import first_name
from roleplay.ui.day_field import DayField
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, announce
from roleplay.usecases import NewPromise, Person
from roleplay.words import tr

NO_SKILL = tr("No skill")
NO_SCENARIO = tr("Nothing to practise")
FURTHEST_DAY = date(2000, 1, 1)
"""A first day so early that a past one can be typed, and is refused with its reason."""


class PromiseForm(QWidget):
    """``promised`` carries a NewPromise; what was typed stays until it is kept."""

    promised = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._people: tuple[Person, ...] = ()
        self._scenarios: dict[str, tuple[tuple[str, str], ...]] = {}
        self._sent = ""
        self.who = _combo(tr("Who promises"))
        self.text = QLineEdit()
        self.text.setAccessibleName(tr("What is promised"))
        self.skill = _combo(tr("Skill"))
        self.scenario = _combo(tr("Scenario to practise it with"))
        self.day = DayField(look, tr("Until when"), date.today(), FURTHEST_DAY)
        self.day.setDisplayFormat("'By' ddd d MMM yyyy")
        self.error = Label(look, "", "small", "coral-text", wraps=True)
        self.error.hide()
        self.agree = Button(look, "plain", tr("Agree"), "check", size="small")
        self.agree.clicked.connect(self._send)
        self.text.returnPressed.connect(self._send)
        self.skill.currentIndexChanged.connect(self._fill_scenarios)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.who, self.text, self.skill, self.scenario, self.day):
            column.addWidget(widget)
        column.addWidget(self.error)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.agree)
        column.addLayout(row)

    def serve(
        self,
        skills: tuple[tuple[str, str], ...],
        scenarios: dict[str, tuple[tuple[str, str], ...]],
    ) -> None:
        """Take what there is to practise."""
        self._scenarios = scenarios
        self.skill.clear()
        self.skill.addItem(NO_SKILL, "")
        for key, name in skills:
            self.skill.addItem(tr("Skill: {name}", name=name), key)
        self._fill_scenarios()

    def show_people(self, people: tuple[Person, ...], whose: Person) -> None:
        """Offer both; *whose* turn it is stands first chosen."""
        self._people = people
        self.who.clear()
        for person in people:
            self.who.addItem(
                tr("{first_name} will", first_name=first_name(person.name)),
                person.person_id,
            )
        self.who.setCurrentIndex(people.index(whose))
        self.text.setPlaceholderText(tr("ask “who else?” once a day"))

    def show_day(self, by_on: date) -> None:
        """Offer a day, where none was chosen; a kept text makes room for the next."""
        if self._sent and self._sent == self.text.text():
            self.text.clear()
        self._sent = ""
        self.show_error("")
        self.day.show_day(by_on)

    def show_error(self, text: str) -> None:
        """Say why it was not kept, "" for nothing; what was typed stays."""
        self._sent = ""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.text.setProperty("error", "true" if text else "false")
        self.text.style().unpolish(self.text)
        self.text.style().polish(self.text)
        self.text.setAccessibleDescription(text)
        if text:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, text)

    def _fill_scenarios(self) -> None:
        skill = self.skill.currentData() or ""
        self.scenario.clear()
        self.scenario.addItem(NO_SCENARIO, "")
        for key, title in self._scenarios.get(skill, ()):
            self.scenario.addItem(tr("Practise: {title}", title=title), key)
        self.scenario.setVisible(bool(skill))
        if skill and self.scenario.count() > 1:
            self.scenario.setCurrentIndex(1)

    def _send(self) -> None:
        self._sent = self.text.text()
        self.promised.emit(
            NewPromise(
                person_id=self.who.currentData() or "",
                skill=self.skill.currentData() or "",
                text=self.text.text(),
                by_on=self.day.day,
                scenario_key=self.scenario.currentData() or "",
            )
        )


def _combo(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumWidth(0)
    box.setSizeAdjustPolicy(
        QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    return box
