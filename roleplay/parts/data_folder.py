"""One data folder: its use cases, each made when it is first asked for."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from roleplay.errors import SpeechError
from roleplay.settings import Places, Settings, SettingsFile

if TYPE_CHECKING:
    from roleplay.cli import Choice
    from roleplay.scoring import Vocabulary
    from roleplay.speech import NaturalStore
    from roleplay.storage import Database
    from roleplay.usecases import (
        Aloud,
        Backup,
        CoachingServices,
        Discuss,
        Doctor,
        KeepProfiles,
        Listen,
        Microphone,
        Models,
        NaturalVoices,
        PlanDay,
        Player,
        PlayLeague,
        Practise,
        Rescore,
        ReviewProgress,
        ScenarioCard,
        Services,
        Shelves,
        Speak,
        Stores,
        Today,
        Transfer,
        Upkeep,
        WorkingHours,
    )

DEFAULT_PROFILE = "You"


class Parts:
    """The use cases of one data folder, each made when it is first asked for.

    now: the local time, aware.
    """

    def __init__(
        self, places: Places, now: Callable[[], datetime] | None = None
    ) -> None:
        places.make()
        self._now = now or _now
        self.places = places
        self.file = SettingsFile(places.settings)
        self._was_empty = not places.database.exists()
        self._opened: list[Database] = []
        self._qt: object = None

    @property
    def settings(self) -> Settings:
        """What the person set."""
        return self.file.settings

    @property
    def is_new(self) -> bool:
        """Whether nobody has been welcomed here, so that the first run is shown."""
        known = self.settings.welcomed or self.settings.profile
        return self._was_empty and not known

    @property
    def folder(self) -> str:
        """Where the data lives."""
        return str(self.places.root)

    def glance(self) -> "tuple[ScenarioCard, ...]":
        """Return the scenarios as they were found last; loads nothing slow."""
        from roleplay.usecases import glance_at

        return glance_at(self.places.library_index)

    def glance_today(self) -> "Today | None":
        """Return this day's plan as it was foreseen last; loads nothing slow."""
        from roleplay.usecases import glance_today

        return glance_today(self.places.days, self._name(None), self._now())

    @cached_property
    def _database(self) -> "Database":
        from roleplay.storage import Database

        database = Database(self.places.database_url)
        self._opened.append(database)
        return database

    @cached_property
    def _shelves(self) -> "Shelves":
        from roleplay.bundled import bundled
        from roleplay.usecases import Shelves

        portraits = {
            path.name.rsplit("-", 1)[0]
            for path in (bundled("assets") / "portraits").glob("*-neutral.svg")
        }
        folders = (bundled("scenarios"), self.places.scenarios)
        return Shelves(folders, self.places.library_index, frozenset(portraits))

    def shelves(self) -> "Shelves":
        """Scenarios: found, loaded, linted."""
        return self._shelves

    def transfer(self) -> "Transfer":
        """Return what brings scenarios into the person's own folder."""
        from roleplay.usecases import Transfer

        return Transfer(self._shelves, self.places.scenarios)

    def practise(self, choice: "Choice | None" = None) -> "Practise":
        """Return attempts of one profile; a dry run keeps them in memory."""
        from roleplay.storage import Database, People
        from roleplay.usecases import Practise

        database = self._database if not (choice and choice.dry_run) else None
        if database is None:
            database = Database("sqlite://")
            self._opened.append(database)
        return Practise(
            People(database).find_or_add(self._name(choice), self._now()),
            self._stores(database),
            self._shelves,
            self._now,
            lambda: self.settings.keep_recordings,
            dict if choice and choice.dry_run else self.day(choice).states,
        )

    def discuss(self) -> "Discuss":
        """Return what one profile shares and appeals."""
        from roleplay.storage import Exemplars, People, Ratings, Sharing
        from roleplay.usecases import Discuss, RatingStores

        people = People(self._database)
        return Discuss(
            people.find_or_add(self._name(None), self._now()),
            RatingStores(
                self._stores(self._database),
                Ratings(self._database),
                Sharing(self._database),
            ),
            people,
            self._now,
            Exemplars(self._database),
        )

    def day(self, choice: "Choice | None" = None) -> "PlanDay":
        """Return the plans of one profile's days."""
        from roleplay.storage import Attempts, People, Plans
        from roleplay.usecases import PlanDay

        database, name = self._database, self._name(choice)
        return PlanDay(
            People(database).find_or_add(name, self._now()),
            (Plans(database), Attempts(database)),
            self._shelves,
            self._now,
            self.places.days if name == self._name(None) else None,
            self._hours,
        )

    def progress(self, choice: "Choice | None" = None) -> "ReviewProgress":
        """Return how practice of one profile goes."""
        from roleplay.storage import People
        from roleplay.usecases import ReviewProgress

        person = People(self._database).find_or_add(self._name(choice), self._now())
        return ReviewProgress(
            person.person_id,
            self._stores(self._database),
            self._now,
            cards=self.day(choice).skill_cards,
            buyers=self._shelves.buyers,
        )

    def rescore(self, choice: "Choice", *, everybody: bool) -> "Rescore":
        """Return what judges again, for one profile or for all."""
        from roleplay.storage import People
        from roleplay.usecases import Rescore

        people = People(self._database)
        if everybody:
            chosen = people.all()
        else:
            chosen = (people.find_or_add(self._name(choice), self._now()),)
        return Rescore(chosen, self._stores(self._database), self._shelves, self._now)

    def league(
        self, choice: "Choice | None" = None, practise: "Practise | None" = None
    ) -> "PlayLeague":
        """Return the league as one profile sees it.  practise: theirs, if made."""
        from roleplay.storage import Contests, League, People
        from roleplay.usecases import PlayLeague

        return PlayLeague(
            People(self._database).find_or_add(self._name(choice), self._now()),
            (League(self._database), Contests(self._database)),
            practise or self.practise(choice),
            self._shelves,
            self._now,
        )

    def profiles(self) -> "KeepProfiles":
        """Return the profiles of this data folder."""
        from roleplay.storage import People, Roles
        from roleplay.usecases import KeepProfiles

        people, roles = People(self._database), Roles(self._database)
        return KeepProfiles(people, roles, lambda: self._name(None), self._now)

    def use_profile(self, name: str) -> None:
        """Make a profile the one in use."""
        self.file.remember("profile", name)

    def _name(self, choice: "Choice | None") -> str:
        return (choice and choice.profile) or self.settings.profile or DEFAULT_PROFILE

    def _hours(self) -> "WorkingHours":
        from roleplay.usecases import hours_of

        return hours_of(self.settings.working_hours)

    def _stores(self, database: "Database") -> "Stores":
        from roleplay.speech import write_flac
        from roleplay.storage import Attempts, Ledger, Recordings
        from roleplay.usecases import Stores

        recordings = Recordings(self.places.recordings, write_flac)
        return Stores(Attempts(database), Ledger(database), recordings)

    def models(self) -> "Models":
        """Speech models: known, installed."""
        from roleplay.speech import ModelStore
        from roleplay.usecases import Models

        return Models(ModelStore(self.places.models), self.places.cache / "marks")

    def vocabulary(self, choice: "Choice") -> "Vocabulary":
        """Return the words the chosen recogniser knows.

        "auto" is the settings' engine and model, or what is installed.
        """
        from roleplay.scoring import Vocabulary
        from roleplay.speech import vocabulary_of

        name, folder = choice.engine or "auto", choice.model_folder
        if folder and name == "auto":
            name = "vosk"
        if name == "auto" and self.settings.engine != "typed":
            name = self.settings.engine
        folder = folder or self.settings.model_folder
        model = Path(folder) if folder else self.models().newest()
        return Vocabulary(*vocabulary_of(name, model))

    def listen(self, choice: "Choice | None" = None) -> "Listen":
        """Recognisers, as the settings or the command line choose."""
        from roleplay.speech import (
            Engine,
            Progress,
            Rereader,
            WhisperReader,
            load_engine,
        )
        from roleplay.usecases import Listen

        named = bool(choice and (choice.engine or choice.model_folder))

        def engine(progress: Progress | None) -> Engine | None:
            # Asked anew for each load: the settings may have changed.
            name = (choice and choice.engine) or self.settings.engine
            folder = (choice and choice.model_folder) or self.settings.model_folder
            if name == "typed":
                return None
            model = Path(folder) if folder else self.models().newest()
            return load_engine(name, model, self.places.cache, progress)

        def rereader() -> Rereader | None:
            # An engine asked for by name is heard as it is.
            if named or not self.settings.reread:
                return None
            try:
                return WhisperReader(self.places.cache / "marks")
            except SpeechError:
                return None  # optional: without it the live words count

        return Listen(engine, rereader)

    def speak(self) -> "Speak":
        """Return the buyer's voice, as the settings choose."""
        from roleplay.speech import NaturalVoice, Pyttsx3Voice
        from roleplay.usecases import Speak, VoiceChoice

        def chosen() -> VoiceChoice:
            now = self.settings
            return VoiceChoice(now.voice, now.voice_id, now.manner, now.voice_speed)

        folder = self.places.cache / "voice"
        voice = Pyttsx3Voice(folder)
        natural = NaturalVoice(folder, self._natural_store.found)
        return Speak(voice, self._shelves.load, chosen, natural, voice.voices)

    @cached_property
    def _natural_store(self) -> "NaturalStore":
        from roleplay.speech import NaturalStore

        return NaturalStore(self.places.natural_voice)

    def natural(self) -> "NaturalVoices":
        """Return what looks after the natural voice."""
        from roleplay.usecases import NaturalVoices

        return NaturalVoices(self._natural_store)

    def backup(self) -> "Backup":
        """Return what backs up, restores and deletes the data folder."""
        from roleplay.usecases import Backup

        return Backup(self.places, self._now, self.close)

    def aloud(self) -> "Aloud":
        """Loudspeaker and microphone of this machine, without a window."""
        from roleplay.usecases import Aloud

        return Aloud()

    def doctor(self, devices: "tuple[tuple[str, ...], bool] | None" = None) -> "Doctor":
        """Return the checks of this installation.

        devices: microphones' names and whether there is a loudspeaker, where they are
        known; Qt is asked else.
        """
        from roleplay.speech import Pyttsx3Voice, open_microphone, open_player
        from roleplay.storage import Boards
        from roleplay.usecases import Doctor
        from roleplay.usecases import Parts as Checked

        def microphones() -> tuple[str, ...]:
            if devices is not None:
                return devices[0]
            self._qt = self._qt or _core_application()
            return tuple(device.name for device in open_microphone().devices())

        def outputs() -> bool:
            if devices is not None:
                return devices[1]
            self._qt = self._qt or _core_application()
            return open_player().has_output

        return Doctor(
            Checked(
                folder=self.places.root,
                practise=self.practise,
                boards=lambda: Boards(self._database),
                shelves=self._shelves,
                models=self.models(),
                listen=self.listen,
                voice=lambda: Pyttsx3Voice(self.places.cache / "voice"),
                microphones=microphones,
                outputs=outputs,
            )
        )

    def services(
        self, devices: "Callable[[], tuple[Microphone, Player]] | None" = None
    ) -> "Callable[[], Services]":
        """Return what finishes the screens' use cases on the interface thread.

        devices: opens microphone and loudspeaker there; None for this machine's own.
        """
        from roleplay.speech import open_microphone, open_player
        from roleplay.usecases import Services

        practise, listen, speak = self.practise(), self.listen(), self.speak()
        discuss, transfer = self.discuss(), self.transfer()
        upkeep = self.upkeep(practise)
        league, profiles = self.league(None, practise), self.profiles()
        day, progress = self.day(), self.progress()
        coaching = self.coaching(practise)

        def finish() -> Services:
            microphone, player = (
                devices() if devices else (open_microphone(), open_player())
            )
            player.use(self.settings.loudspeaker)
            return Services(
                practising=practise,
                listening=listen,
                speaking=speak,
                microphone=microphone,
                player=player,
                discussing=discuss,
                transfer=transfer,
                upkeep=upkeep,
                league=league,
                profiles=profiles,
                day=day,
                progress=progress,
                coaching=coaching,
            )

        return finish

    def coaching(self, practise: "Practise | None" = None) -> "CoachingServices":
        """Return what the profile in use can do as a coach or manager, or for them.

        practise: theirs, if made.
        """
        from roleplay.parts.coaching import Ground, coaching_services
        from roleplay.storage import People

        person = People(self._database).find_or_add(self._name(None), self._now())
        return coaching_services(
            Ground(
                person,
                self._database,
                self._shelves,
                practise or self.practise(),
                self.places.root,
                self.places.scenarios,
                self._now,
                self._hours,
                self._stores(self._database),
            )
        )

    def upkeep(self, practise: "Practise") -> "Upkeep":
        """Return what first run, settings and help need beside the voice loop."""
        from roleplay.speech import write_wav
        from roleplay.storage import People
        from roleplay.usecases import Upkeep

        def rename(name: str) -> None:
            person_id = practise.profile().person_id
            practise.renamed(People(self._database).rename(person_id, name))

        def keep_sound(pcm: bytes) -> Path:
            self.places.cache.mkdir(exist_ok=True)
            path = self.places.cache / "check.wav"
            write_wav(pcm, path)
            return path

        return Upkeep(
            self.models(),
            self.natural(),
            self.backup(),
            rename,
            lambda names, loud: self.doctor((names, loud)).checks(),
            keep_sound,
        )

    def close(self) -> None:
        """Close what was opened."""
        for database in self._opened:
            database.close()


def _now() -> datetime:
    return datetime.now().astimezone()


def _core_application() -> object:
    """Return the application object that Qt's devices need."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.instance() or QCoreApplication([])
