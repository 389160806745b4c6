"""How the app plays the buyer in a one-on-one: in the profile of who answers."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from roleplay.ui.coaching.one_on_one.words import first_name
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label
from roleplay.usecases import Person
from roleplay.words import tr

STEPS = (
    tr("1.  {name} opens their profile, plays a scenario aloud, and you watch."),
    tr("2.  In the debrief {name} presses Share with you, and you come back here."),
    tr("3.  It stands under Shared then. You rate it first, and the app's view opens."),
)
WHY = tr(
    "An attempt belongs to who speaks: its points and its "
    "verdicts are {name}'s. This meeting stays open meanwhile."
)


class AppBuyer(QWidget):
    """Three steps, and the way to the other's profile."""

    def __init__(self, look: Look, ways: Ways) -> None:
        super().__init__()
        self._name = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._steps = [Label(look, "", "body", wraps=True) for _ in STEPS]
        self._why = Label(look, "", "small", "muted", wraps=True)
        for label in (*self._steps, self._why):
            column.addWidget(label)
        self.open = Button(look, "plain", "", "swap")
        self.open.clicked.connect(lambda: ways.profile_wanted.emit(self._name))
        column.addSpacing(4)
        column.addWidget(self.open)
        column.addStretch(1)

    def show_person(self, person: Person) -> None:
        """Say it for somebody."""
        self._name = person.name
        name = first_name(person.name)
        for label, text in zip(self._steps, STEPS, strict=True):
            label.setText(text.format(name=name))
        self._why.setText(WHY.format(name=name))
        self.open.setText(tr("Switch to {name}'s profile", name=name))
        self.open.updateGeometry()
