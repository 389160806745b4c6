"""Cards: one's week, and where help and licences are."""

from PySide6.QtCore import Signal

from roleplay.settings import WEEKDAYS
from roleplay.ui.look import Look
from roleplay.ui.settings.parts import Choice, SettingsCard
from roleplay.ui.widgets import Button
from roleplay.ui.window import Memory


class WeekCard(SettingsCard):
    """``today_wanted``: goal and holidays are set on the first page."""

    today_wanted = Signal()

    def __init__(self, look: Look, memory: Memory) -> None:
        super().__init__(look, memory, "Your week")
        days = tuple((day.capitalize(), day) for day in WEEKDAYS)
        self.first = Choice(look, "First day of the week", days)
        self.first.show_value(self.recalled("week_starts_on"))
        self.first.picked.connect(lambda day: self.remember("week_starts_on", day))
        self.add_row("First day of the week", "Goals count from it.", self.first)
        self.today = Button(look, "plain", "Go there", "today", "", "small")
        self.today.setAccessibleName("Go to goal and holidays")
        self.today.clicked.connect(self.today_wanted)
        text = "Set on Today, beside the week they are for."
        self.add_row("Weekly goal and holidays", text, self.today)


class HelpCard(SettingsCard):
    """``help_wanted`` and ``about_wanted``."""

    help_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, look: Look, memory: Memory) -> None:
        super().__init__(look, memory, "Help")
        self.help = Button(look, "plain", "Help", "info", "", "small")
        self.help.clicked.connect(self.help_wanted)
        text = "Keys, what every number means, where data lives, troubleshooting."
        self.add_row("Help", text, self.help)
        self.about = Button(look, "plain", "About", "", "", "small")
        self.about.clicked.connect(self.about_wanted)
        self.add_row("About Encore", "Version, licence and notices.", self.about)
