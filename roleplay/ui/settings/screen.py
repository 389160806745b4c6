"""Screen: what a person may set; every change holds at once and is kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.model_fetch import ModelFetch
from roleplay.ui.settings.appearance import AppearanceCard
from roleplay.ui.settings.data import DataCard
from roleplay.ui.settings.listener import ListenerCard
from roleplay.ui.settings.models import ModelsCard
from roleplay.ui.settings.more import HelpCard, WeekCard
from roleplay.ui.settings.profile import ProfileCard
from roleplay.ui.settings.recordings import RecordingsCard
from roleplay.ui.settings.sound import SoundCard
from roleplay.ui.settings.voices import VoicesCard
from roleplay.ui.settings.working_hours import WorkingHoursCard
from roleplay.ui.widgets import (
    Label,
    Notice,
    fill_scrolling,
)
from roleplay.ui.window import Memory
from roleplay.ui.worker import Runner
from roleplay.usecases import Services
from roleplay.words import tr

WIDEST = 820


class SettingsScreen(QWidget):
    """A page of cards, one a subject.  folder: where the data lives.

    ``replaced``: the data is another now, so the app must close.
    """

    keys_wanted = Signal()
    help_wanted = Signal()
    about_wanted = Signal()
    today_wanted = Signal()
    remind_set = Signal(bool)
    hours_set = Signal()
    roles_changed = Signal()
    replaced = Signal()

    def __init__(
        self,
        services: Services,
        runner: Runner,
        look: Look,
        memory: Memory,
        fetch: ModelFetch,
        folder: str,
    ) -> None:
        super().__init__()
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Settings"))
        self.notice = Notice(look)
        self.profile = ProfileCard(look, memory, services.coaching.roles, runner)
        self.profile.roles_changed.connect(self.roles_changed)
        self.sound = SoundCard(look, memory, services.microphone)
        self.listener = ListenerCard(look, memory, services.listening, runner)
        self.recordings = RecordingsCard(look, memory, services.practising, runner)
        self.appearance = AppearanceCard(look, memory)
        self.appearance.keys_wanted.connect(self.keys_wanted)
        upkeep = services.upkeep
        self.voices = VoicesCard(look, memory, services, runner)
        self.models = ModelsCard(look, memory, upkeep.models, fetch, runner)
        self.week = WeekCard(look, memory)
        self.week.today_wanted.connect(self.today_wanted)
        self.week.remind_set.connect(self.remind_set)
        self.hours = WorkingHoursCard(look, memory)
        self.hours.hours_set.connect(self.hours_set)
        self.data = DataCard(look, memory, upkeep.backup, runner, folder)
        self.data.replaced.connect(self.replaced)
        self.help = HelpCard(look, memory)
        self.help.help_wanted.connect(self.help_wanted)
        self.help.about_wanted.connect(self.about_wanted)
        column = QVBoxLayout()
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(16)
        column.addWidget(Label(look, tr("Settings"), "title"))
        column.addWidget(self.notice)
        cards = (
            *(self.profile, self.sound, self.voices, self.listener, self.models),
            self.recordings,
            *(self.appearance, self.week, self.hours, self.data, self.help),
        )
        for card in cards:
            card.failed.connect(self._failed)
            column.addWidget(card)
        column.addStretch(1)
        self._show_on_page(column)
        look.changed.connect(self._fit)
        self._fit()

    def load(self) -> None:
        """Look again at devices and recordings."""
        self.notice.clear()
        self.profile.load()
        self.sound.load()
        self.voices.load()
        self.models.load()
        self.recordings.load()

    def stop(self) -> None:
        """End sound and what is fetched for this page alone."""
        self.sound.stop()
        self.voices.stop()

    def _show_on_page(self, column: QVBoxLayout) -> None:
        self._page = QWidget()
        self._page.setLayout(column)
        fill_scrolling(self, self._page)

    def _fit(self) -> None:
        self._page.setMaximumWidth(self._look.px(WIDEST))

    def _failed(self, error: RoleplayError) -> None:
        self.notice.show_notice(tr("That did not work."), str(error))
