"""Navigation and screens, and the ways between them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QIcon,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from roleplay.errors import RoleplayError
from roleplay.ui.drops import Drops
from roleplay.ui.first_steps import FirstSteps
from roleplay.ui.look import Look
from roleplay.ui.nav import Nav
from roleplay.ui.profile_acts import ProfileActs
from roleplay.ui.scenarios_screen import ScenariosScreen
from roleplay.ui.today import TodayScreen
from roleplay.ui.widgets import Act, Notice
from roleplay.ui.window import Memory, Source
from roleplay.ui.worker import Lane, Runner
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.ui.calls.asking import CallAsking
    from roleplay.ui.coaching import CoachingScreen
    from roleplay.ui.coaching.ways import Devices
    from roleplay.ui.debrief import DebriefScreen
    from roleplay.ui.help import AboutScreen, HelpScreen
    from roleplay.ui.leaderboard import LeaderboardScreen
    from roleplay.ui.lock_screen import LockScreen
    from roleplay.ui.meeting import MeetingScreen
    from roleplay.ui.progress import ProgressScreen
    from roleplay.ui.reminders import Reminders
    from roleplay.ui.settings import SettingsScreen
    from roleplay.ui.stage import StageScreen
    from roleplay.usecases import Practice, ScenarioCard, Services, Today

    PlaceScreen: TypeAlias = (
        TodayScreen
        | ScenariosScreen
        | ProgressScreen
        | LeaderboardScreen
        | CoachingScreen
        | SettingsScreen
    )

TODAY, SCENARIOS, PROGRESS, LEADERBOARD, COACHING, SETTINGS = range(6)


class Screens(QWidget):
    """What fills the window.

    First the day as it was foreseen last, then the list as it was found last; then the
    use cases are made, and with them the other screens.  ``ready`` is sent once they
    are there; ``replaced`` when the data under them is another, so that the window
    must close.
    """

    ready = Signal()
    replaced = Signal()

    def __init__(
        self, runner: Runner, look: Look, source: Source, memory: Memory
    ) -> None:
        super().__init__()
        self._runner = runner
        self._look = look
        self._source = source
        self._memory = memory
        self._services: Services | None = None
        self._devices: Services | None = None
        self._wanted: Callable[[], None] | None = None
        self._back = TODAY  # where a conversation was begun
        self._is_in = False  # whether what belongs to the person may be shown
        self._let_in = False  # whether this profile's PIN was given
        self.lock: LockScreen | None = None
        self.coaching: CoachingScreen | None = None
        self.meeting: MeetingScreen | None = None
        self.stage: StageScreen | None = None
        self.debrief: DebriefScreen | None = None
        self.progress: ProgressScreen | None = None
        self.settings: SettingsScreen | None = None
        self.reminders: Reminders | None = None
        self._drops = Drops(self, self._takes_files)
        self._drops.dropped.connect(self._dropped)
        self.help: HelpScreen | None = None
        self.about: AboutScreen | None = None
        self.leaderboard: LeaderboardScreen | None = None
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.nav = Nav(look)
        self.nav.went.connect(self.go)
        self.nav.help_wanted.connect(self.show_help)
        self.profiles = ProfileActs(runner, look, self)
        self.profiles.switched.connect(self.switch_profile)
        self.profiles.added.connect(self._profile_added)
        self.profiles.settings_wanted.connect(lambda: self.go(SETTINGS))
        self.nav.person_clicked.connect(
            lambda: self.profiles.open_menu(self.nav.person)
        )
        self.pages = QStackedWidget()
        row.addWidget(self.nav)
        row.addWidget(self.pages, 1)
        self.notice = Notice(look)
        self._trouble = QWidget()  # shown where the data cannot be opened
        column = QVBoxLayout(self._trouble)
        column.setContentsMargins(32, 28, 32, 28)
        column.addWidget(self.notice)
        column.addStretch(1)
        self.today = TodayScreen(runner, look)
        self.today.practise_wanted.connect(self._practise)
        self.today.resume_wanted.connect(self._resume)
        self.today.scenarios_wanted.connect(lambda: self.go(SCENARIOS))
        self.today.debrief_wanted.connect(self.show_debrief)
        self.today.scenario_wanted.connect(self.start_at)
        self.today.due_changed.connect(self.nav.show_due)
        self.today.call_wanted.connect(lambda: self._when_ready(self._note_call))
        self.scenarios = ScenariosScreen(runner, look, memory)
        self.scenarios.practise_wanted.connect(self.start_at)
        self.scenarios.resume_wanted.connect(self._resume)
        for page in (self.today, self.scenarios, self._trouble):
            self.pages.addWidget(page)
        self.nav.show_place(TODAY)
        self.first_steps = FirstSteps(self.pages, runner, look, memory)
        self.first_steps.started_early.connect(self._started_early)
        self.first_steps.found.connect(self.start_at)
        self.first_steps.skipped.connect(lambda: self.go(TODAY))
        self.first_steps.renewed.connect(self._heard_anew)
        self.first_steps.failed.connect(self._not_loaded)
        if source.is_new:
            self.nav.hide()
            self.first_steps.welcome()
        elif memory.recalled("locked"):
            self._show_lock(str(memory.recalled("profile")), is_ready=False)
        for key in ("F1", "?"):
            QShortcut(QKeySequence(key), self, self.show_keys)
        self._glance()

    # Starting ---------------------------------------------------------------------

    def _glance(self) -> None:
        self._runner.submit(
            Lane.DATA,
            lambda: (self._source.glance_today(), self._source.glance()),
            owner=self,
            done=self._glanced,
            failed=self._not_loaded,
        )

    def _glanced(self, found: "tuple[Today | None, tuple[ScenarioCard, ...]]") -> None:
        today, cards = found
        if not self._is_locked:
            self.today.show_glance(today)
        if self.first_steps.opening is None and not self._is_locked:
            self.today.setFocus()
        self.scenarios.show_glance(cards)
        # The day is painted before what takes longer begins.
        QTimer.singleShot(0, self, self._load)

    def _load(self) -> None:
        self._runner.submit(
            Lane.DATA,
            self._source.services,
            owner=self,
            done=self._loaded,
            failed=self._not_loaded,
        )

    def _loaded(self, finish: "Callable[[], Services]") -> None:
        services = finish()
        if self._devices is not None:  # another profile, on the same devices
            held = self._devices
            services = replace(
                services,
                listening=held.listening,
                speaking=held.speaking,
                microphone=held.microphone,
                player=held.player,
            )
        self._services = self._devices = services
        self.first_steps.serve(services)
        self.profiles.serve(services.profiles)
        roles = services.coaching.roles
        self._runner.submit(
            Lane.DATA,
            lambda: (roles.leads, roles.has_pin(roles.me.person_id)),
            owner=self,
            done=self._known,
            failed=self._not_loaded,
        )

    def _known(self, found: tuple[bool, bool]) -> None:
        assert self._services is not None
        leads, has_pin = found
        self.nav.show_coaching(leads)
        if bool(self._memory.recalled("locked")) != has_pin:
            self._remember("locked", has_pin)
        if has_pin and not self._let_in:
            self._show_lock(self._services.coaching.roles.me.name, is_ready=True)
        else:
            self._enter()

    def _enter(self) -> None:
        """Show what belongs to the person."""
        from roleplay.ui.debrief import DebriefScreen

        services = self._services
        assert services is not None
        was_locked, self._is_in = self._is_locked, True
        runner, look = self._runner, self._look
        self.today.serve(services.day)
        self.today.serve_coaching(services.coaching, services.player)
        self.scenarios.serve(services)
        self.debrief = DebriefScreen(services, runner, look)
        self.debrief.closed.connect(lambda: self.go(self._back))
        self.debrief.again_wanted.connect(self.start_at)
        self.debrief.retry_wanted.connect(self._retry)
        self.pages.addWidget(self.debrief)
        self.scenarios.load()
        self.today.load()
        self._load_profile()
        if was_locked or self.pages.currentWidget() is self._trouble:
            self.nav.show()
            self.pages.setCurrentWidget(self.today)
            self.today.setFocus()
        if self.first_steps.opening is not None and self._wanted is None:
            self.first_steps.show_page()
        self._remind(bool(self._memory.recalled("remind")))
        self.ready.emit()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()

    def _remind(self, on: bool) -> None:
        """Begin or stop to remind of what is due."""
        if self.reminders is not None:
            self.reminders.set_on(False)
        if not on or self._services is None:
            return
        from roleplay.ui.reminders import Reminders
        from roleplay.usecases import hours_of

        self.reminders = Reminders(
            self._runner,
            self._services.day.reminder,
            lambda: datetime.now().astimezone(),
            hours_of(str(self._memory.recalled("working_hours"))),
            QIcon(self._look.icon("today", "primary", 64)),
        )
        self.reminders.setParent(self)
        self.reminders.clicked.connect(self._come_back)
        self.reminders.set_on(True)

    def _come_back(self) -> None:
        window = self.window()
        window.showNormal()
        window.raise_()
        window.activateWindow()
        self.go(TODAY)

    def _not_loaded(self, error: RoleplayError) -> None:
        acts = (
            Act(tr("Try again"), self._load),
            Act(tr("Close"), self._close, "quiet"),
        )
        self.notice.show_notice(tr("Encore cannot open your data."), str(error), acts)
        self.pages.setCurrentWidget(self._trouble)

    def _close(self) -> None:
        self.window().close()

    # A profile with a PIN ---------------------------------------------------------

    @property
    def _is_locked(self) -> bool:
        return self.lock is not None and self.pages.currentWidget() is self.lock

    def _show_lock(self, name: str, *, is_ready: bool) -> None:
        from roleplay.ui.lock_screen import LockScreen

        if self.lock is None:
            self.lock = LockScreen(self._look)
            self.lock.tried.connect(self._try_pin)
            self.lock.other_wanted.connect(self._choose_profile)
            self.pages.addWidget(self.lock)
        self.today.forget()
        self.nav.hide()
        self.pages.setCurrentWidget(self.lock)
        self.lock.show_name(name, is_ready=is_ready)

    def _try_pin(self, pin: str) -> None:
        assert self._services is not None
        assert self.lock is not None
        lock, roles = self.lock, self._services.coaching.roles
        self._runner.submit(
            Lane.DATA,
            lambda: roles.check_pin(roles.me.person_id, pin),
            owner=self,
            done=lambda _: self._enter(),
            failed=lambda error: lock.show_error(str(error)),
        )

    def _choose_profile(self) -> None:
        assert self.lock is not None
        self.profiles.open_menu(self.lock.other)

    # The first run ----------------------------------------------------------------

    def _started_early(self) -> None:
        self._remember("welcomed", True)
        self._when_ready(self.first_steps.find_buyer)

    def _heard_anew(self) -> None:
        if self.stage is not None:
            self.stage.conversation.ear.renew()

    # Going places -----------------------------------------------------------------

    def go(self, place: int) -> None:
        """Go to one of the places of the navigation."""
        if place in (TODAY, SCENARIOS) and not self._is_locked:
            self._show_place(place)  # there before the use cases are
        else:
            self._when_ready(lambda: self._show_place(place))

    def _show_place(self, place: int) -> None:
        self.nav.show()
        self.nav.show_place(place)
        self._back = place if place in (TODAY, SCENARIOS) else self._back
        screen = self._screen_at(place)
        screen.load()
        self.pages.setCurrentWidget(screen)
        (self.scenarios.list if screen is self.scenarios else screen).setFocus()
        self._load_profile()

    def _screen_at(self, place: int) -> "PlaceScreen":
        """Return the screen of a place, made when it is first shown."""
        make: dict[int, Callable[[], PlaceScreen]] = {
            PROGRESS: self._progress_screen,
            LEADERBOARD: self._leaderboard_screen,
            COACHING: self._coaching_screen,
            SETTINGS: self._settings_screen,
        }
        if place in make:
            return make[place]()
        return self.today if place == TODAY else self.scenarios

    def start_at(self, scenario_key: str) -> None:
        """Go to the stage with a new attempt, as soon as it can be."""
        self._when_ready(lambda: self._to_stage().open_scenario(scenario_key))

    def open_file(self, path: Path) -> None:
        """Start a scenario by its file, or offer to bring it in."""
        self._when_ready(lambda: self.scenarios.open_file(path))

    def _practise(self, practice: "Practice") -> None:
        key, seed = practice.scenario_key, practice.seed
        self._when_ready(lambda: self._to_stage().open_scenario(key, seed))

    def show_debrief(self, attempt_id: str, *, fresh: bool = False) -> None:
        """Go to the debrief of an attempt.  fresh: it was finished just now."""
        if self.debrief is None:
            return
        self.nav.show()
        if fresh:
            self.today.load()  # what was due is not any more
        self.debrief.show_attempt(attempt_id, fresh=fresh)
        self.pages.setCurrentWidget(self.debrief)
        self.debrief.setFocus()
        self._load_profile()

    def _resume(self, attempt_id: str) -> None:
        self._when_ready(lambda: self._to_stage().resume(attempt_id))

    def _retry(self, attempt_id: str, number: int) -> None:
        self._to_stage().retry(attempt_id, number)

    def _when_ready(self, act: Callable[[], None]) -> None:
        """Do *act* now, or once the use cases are there; the last one asked for."""
        if self._is_in:
            act()
        else:
            self._wanted = act
            self.scenarios.show_opening()
            self.today.show_opening()

    def _to_stage(self) -> "StageScreen":
        from roleplay.ui.stage import StageScreen

        assert self._services is not None
        recalled = self._memory.recalled
        if self.stage is None:
            self.stage = StageScreen(self._services, self._runner, self._look)
            self.stage.hands_free_changed.connect(
                lambda on: self._remember("hands_free", on)
            )
            self.stage.finished.connect(
                lambda attempt_id: self.show_debrief(attempt_id, fresh=True)
            )
            self.stage.left.connect(lambda: self.go(self._back))
            self.pages.addWidget(self.stage)
        self.stage.set_device(recalled("microphone"))
        self.stage.set_hands_free(recalled("hands_free"))
        self.stage.set_press_once(recalled("press_once"))
        self.stage.set_speak(recalled("speak"))
        self.nav.hide()
        self.pages.setCurrentWidget(self.stage)
        self.stage.setFocus()
        return self.stage

    def _progress_screen(self) -> "ProgressScreen":
        from roleplay.ui.progress import MeetingsCard, ProgressScreen, SharedCards

        if self.progress is None:
            assert self._services is not None
            reviewing = self._services.progress
            self.progress = ProgressScreen(reviewing, self._runner, self._look)
            self.progress.debrief_wanted.connect(self.show_debrief)
            self.progress.practise_wanted.connect(lambda: self.go(SCENARIOS))
            promises = self._services.coaching.promises
            self.progress.add_part(MeetingsCard(promises, self._runner, self._look))
            discussing = self._services.discussing
            self.progress.add_shared(SharedCards(discussing, self._runner, self._look))
            self._add_own_calls(self.progress)
            self.pages.addWidget(self.progress)
        return self.progress

    def _add_own_calls(self, progress: "ProgressScreen") -> None:
        from roleplay.ui.calls import OwnCalls

        assert self._services is not None
        calls = OwnCalls(self._services.coaching, self._runner, self._look)
        calls.draft_wanted.connect(self._draft)
        progress.add_part(calls)

    def _draft(self, skill: str) -> None:
        """Ask for a buyer's words, and make a scenario draft of them."""
        self._asking().draft(skill, str(self._memory.recalled("microphone")))

    def _note_call(self) -> None:
        """Ask what happened on a call."""
        asking = self._asking()
        asking.noted.connect(self.today.show_noted)
        asking.draft_wanted.connect(self._draft)
        asking.note()

    def _asking(self) -> "CallAsking":
        from roleplay.ui.calls.asking import CallAsking

        assert self._services is not None
        asking = CallAsking(self._services, self._runner, self._look, self)
        asking.failed.connect(self.today.show_failed)
        return asking

    def _settings_screen(self) -> "SettingsScreen":
        from roleplay.ui.settings import SettingsScreen

        if self.settings is None:
            assert self._services is not None
            self.settings = SettingsScreen(
                self._services,
                self._runner,
                self._look,
                self._memory,
                self.first_steps.fetch(),
                self._source.folder,
            )
            self.settings.remind_set.connect(self._remind)
            self.settings.hours_set.connect(
                lambda: self._remind(bool(self._memory.recalled("remind")))
            )
            self.settings.roles_changed.connect(self._show_roles)
            self.settings.keys_wanted.connect(self.show_keys)
            self.settings.help_wanted.connect(self.show_help)
            self.settings.about_wanted.connect(self.show_about)
            self.settings.today_wanted.connect(lambda: self.go(TODAY))
            self.settings.replaced.connect(self.replaced)
            self.pages.addWidget(self.settings)
        return self.settings

    def _leaderboard_screen(self) -> "LeaderboardScreen":
        from roleplay.ui.leaderboard import LeaderboardScreen

        if self.leaderboard is None:
            assert self._services is not None
            self.leaderboard = LeaderboardScreen(
                self._services.league, self._runner, self._look
            )
            self.leaderboard.practise_wanted.connect(lambda: self.go(SCENARIOS))
            self.leaderboard.try_wanted.connect(self._resume)
            self.leaderboard.add_wanted.connect(self.profiles.add)
            self.pages.addWidget(self.leaderboard)
        return self.leaderboard

    def _coaching_screen(self) -> "CoachingScreen":
        from roleplay.ui.coaching import CoachingScreen

        if self.coaching is None:
            assert self._services is not None
            team = self._services.coaching
            self.coaching = CoachingScreen(team, self._runner, self._look)
            ways = self.coaching.ways
            ways.devices = self._devices_of(self._services)
            ways.practise_wanted.connect(self.start_at)
            ways.debrief_wanted.connect(self.show_debrief)
            ways.scenarios_wanted.connect(lambda: self.go(SCENARIOS))
            ways.draft_wanted.connect(self._draft)
            ways.meeting_wanted.connect(lambda: self._to_meeting().open())
            ways.recap_wanted.connect(lambda key: self._to_meeting().open_recap(key))
            ways.changed.connect(self._show_roles)
            ways.profile_wanted.connect(self.profiles.open)
            ways.colleague_wanted.connect(self.profiles.add)
            self.profiles.added.connect(self.coaching.load)
            player = self._services.player
            ways.hear_wanted.connect(lambda path, ended: player.play(path, ended))
            ways.quiet_wanted.connect(player.stop)
            self.pages.addWidget(self.coaching)
        return self.coaching

    def _to_meeting(self) -> "MeetingScreen":
        from roleplay.ui.meeting import MeetingScreen

        assert self._services is not None
        if self.meeting is None:
            self.meeting = MeetingScreen(self._services, self._runner, self._look)
            self.meeting.left.connect(lambda: self.go(COACHING))
            self.pages.addWidget(self.meeting)
        self.meeting.set_device(self._memory.recalled("microphone"))
        self.meeting.set_speak(self._memory.recalled("speak"))
        self.nav.hide()
        self.pages.setCurrentWidget(self.meeting)
        return self.meeting

    def _devices_of(self, services: "Services") -> "Devices":
        from roleplay.ui.coaching.ways import Devices

        chosen = str(self._memory.recalled("microphone") or "")
        return Devices(services.microphone, services.player, chosen)

    def _show_roles(self) -> None:
        """Show the way to the Coaching page, or hide it, as the roles are now."""
        assert self._services is not None
        roles = self._services.coaching.roles
        self._runner.submit(
            Lane.DATA,
            lambda: roles.leads,
            owner=self,
            done=self.nav.show_coaching,
            failed=self._ignore,
        )

    def _load_profile(self) -> None:
        if self._services is not None and self._is_in:
            self._runner.submit(
                Lane.DATA,
                self._services.practising.profile,
                owner=self,
                done=self.nav.show_profile,
                failed=self._ignore,
            )

    def _ignore(self, error: RoleplayError) -> None:
        """Keep the name shown; the screen itself says what does not work."""

    def _remember(self, key: str, value: object) -> None:
        try:
            self._memory.remember(key, value)
        except RoleplayError as error:
            self.scenarios.notice.show_notice(tr("A setting was not kept."), str(error))

    def show_help(self) -> None:
        """Go to the help."""
        self._when_ready(self._show_help)

    def _show_help(self) -> None:
        from roleplay.ui.help import HelpScreen
        from roleplay.ui.keys_box import KEYS

        assert self._services is not None
        if self.help is None:
            self.help = HelpScreen(self._look, self._services, self._runner, KEYS)
            self.help.about_wanted.connect(self.show_about)
            self.pages.addWidget(self.help)
        self._show_aside(self.help)

    def show_about(self) -> None:
        """Go to version, licence and notices."""
        from roleplay.ui.help import AboutScreen

        if self.about is None:
            self.about = AboutScreen(self._look)
            self.pages.addWidget(self.about)
        self._show_aside(self.about)

    def _show_aside(self, screen: QWidget) -> None:
        """Show a page that is no place of the navigation."""
        self.nav.show()
        self.nav.show_place(-1)
        self.pages.setCurrentWidget(screen)
        screen.setFocus()

    # Profiles ---------------------------------------------------------------------

    def switch_profile(self, name: str) -> None:
        """Show what belongs to another profile, from the list of scenarios on."""
        self._remember("profile", name)
        self._forget_person()
        self._let_in = True  # the menu asked for its PIN
        self.nav.show()
        self.nav.person.show_person(name, "")
        self.nav.show_place(TODAY)
        self.pages.setCurrentWidget(self.today)
        self._glance()

    def _profile_added(self) -> None:
        if self.leaderboard is not None and self.leaderboard.isVisible():
            self.leaderboard.load()

    def _forget_person(self) -> None:
        """Take away every screen that shows somebody's data."""
        if self.stage is not None:
            self.stage.shut()
        self._services = self._wanted = None
        self._is_in = False
        self.today.forget()
        self.scenarios.forget()
        screens: tuple[QWidget | None, ...] = (
            *(self.stage, self.debrief, self.progress, self.settings),
            *(self.leaderboard, self.coaching, self.meeting),
        )
        for screen in screens:
            if screen is not None:
                self.pages.removeWidget(screen)
                screen.deleteLater()
        self.stage = self.debrief = self.progress = None
        self.settings = self.leaderboard = self.coaching = self.meeting = None

    def show_keys(self) -> None:
        """Show all keys."""
        from roleplay.ui.keys_box import show_keys

        show_keys(self)

    # Bringing scenarios in ----------------------------------------------------------

    def _takes_files(self) -> bool:
        """Whether files may be dropped: not in the middle of a conversation."""
        return self._is_in and not self.nav.isHidden()

    def _dropped(self, files: list[Path]) -> None:
        self._show_place(SCENARIOS)
        self.scenarios.take(files)

    # Ending -----------------------------------------------------------------------

    def quieten(self) -> None:
        """Stop listening, playing and speaking, so that the lanes can end."""
        self.first_steps.stop()
        if self.settings is not None:
            self.settings.stop()
        for playing in (self.stage, self.meeting):
            if playing is not None:
                playing.shut()
        if self._devices is not None:
            self._devices.microphone.stop()
            self._devices.player.stop()
            self._devices.speaking.close()

    def shut(self) -> None:
        """End the child processes, after the lanes have ended."""
        if self._devices is not None:
            self._devices.speaking.close()  # what a last line had started meanwhile
            self._devices.listening.close()
