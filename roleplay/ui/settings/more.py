"""Cards: one's week, and where help and licences are."""

from PySide6.QtCore import Signal

from roleplay.ui.look import Look
from roleplay.ui.settings.parts import SettingsCard
from roleplay.ui.widgets import Button
from roleplay.ui.window import Memory


class WeekCard(SettingsCard):
    """``today_wanted``: goal and holidays are set on the first page.

    ``remind_set``: whether the person wants to be reminded.
    """

    today_wanted = Signal()
    remind_set = Signal(bool)

    def __init__(self, look: Look, memory: Memory) -> None:
        super().__init__(look, memory, "Your week")
        self.today = Button(look, "plain", "Go there", "today", "", "small")
        self.today.setAccessibleName("Go to goal and holidays")
        self.today.clicked.connect(self.today_wanted)
        text = "Set on Today, beside the week they are for."
        self.add_row("Weekly goal and holidays", text, self.today)
        self.remind = self.switch("remind", "Remind me", self.remind_set.emit)
        text = (
            "A notification on this desktop when a skill is due: at most one a day, "
            "within your working hours, while Encore is open."
        )
        self.add_row("Remind me", text, self.remind)


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
