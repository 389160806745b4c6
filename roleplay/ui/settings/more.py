"""Cards: one's week, and where help and licences are."""

from PySide6.QtCore import Signal

from roleplay.ui.look import Look
from roleplay.ui.settings.parts import SettingsCard
from roleplay.ui.widgets import Button
from roleplay.ui.window import Memory
from roleplay.words import tr


class WeekCard(SettingsCard):
    """``today_wanted``: goal and holidays are set on the first page.

    ``remind_set``: whether the person wants to be reminded.
    """

    today_wanted = Signal()
    remind_set = Signal(bool)

    def __init__(self, look: Look, memory: Memory) -> None:
        super().__init__(look, memory, tr("Your week"))
        self.today = Button(look, "plain", tr("Go there"), "today", "", "small")
        self.today.setAccessibleName(tr("Go to goal and holidays"))
        self.today.clicked.connect(self.today_wanted)
        text = tr("Set on Today, beside the week they are for.")
        self.add_row(tr("Weekly goal and holidays"), text, self.today)
        self.remind = self.switch("remind", tr("Remind me"), self.remind_set.emit)
        text = tr(
            "A notification on this desktop when a skill is due: at most "
            "one a day, within your working hours, while Encore is open."
        )
        self.add_row(tr("Remind me"), text, self.remind)


class HelpCard(SettingsCard):
    """``help_wanted`` and ``about_wanted``."""

    help_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, look: Look, memory: Memory) -> None:
        super().__init__(look, memory, tr("Help"))
        self.help = Button(look, "plain", tr("Help"), "info", "", "small")
        self.help.clicked.connect(self.help_wanted)
        text = tr("Keys, what every number means, where data lives, troubleshooting.")
        self.add_row(tr("Help"), text, self.help)
        self.about = Button(look, "plain", tr("About"), "", "", "small")
        self.about.clicked.connect(self.about_wanted)
        self.add_row(
            tr("About Encore"), tr("Version, licence and notices."), self.about
        )
