"""Joins the parts: the one place that picks engines, database and interface."""

import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from roleplay.errors import RoleplayError, SpeechError
from roleplay.logs import bug_hook, start_logging
from roleplay.settings import Places, Settings, SettingsFile

if TYPE_CHECKING:
    from roleplay.cli import Choice
    from roleplay.scoring import Vocabulary
    from roleplay.storage import Database
    from roleplay.usecases import (
        Aloud,
        Doctor,
        Listen,
        Models,
        Practise,
        Rescore,
        ReviewProgress,
        ScenarioCard,
        Services,
        Shelves,
        Speak,
        Stores,
    )

DEFAULT_PROFILE = "You"
STARTED_MS = 3000
"""By then everything is loaded.  Source: own choice; it takes about a second."""


class Parts:
    """The use cases of one data folder, each made when it is first asked for."""

    def __init__(self, places: Places) -> None:
        places.make()
        self.places = places
        self.file = SettingsFile(places.settings)
        self._opened: list[Database] = []
        self._qt: object = None

    @property
    def settings(self) -> Settings:
        """What the person set."""
        return self.file.settings

    @property
    def folder(self) -> str:
        """Where the data lives."""
        return str(self.places.root)

    def glance(self) -> "tuple[ScenarioCard, ...]":
        """Return the scenarios as they were found last; loads nothing slow."""
        from roleplay.usecases import glance_at

        return glance_at(self.places.library_index)

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

    def practise(self, choice: "Choice | None" = None) -> "Practise":
        """Return attempts of one profile; a dry run keeps them in memory."""
        from roleplay.storage import Database, People
        from roleplay.usecases import Practise

        database = self._database if not (choice and choice.dry_run) else None
        if database is None:
            database = Database("sqlite://")
            self._opened.append(database)
        return Practise(
            People(database).find_or_add(self._name(choice), _now()),
            self._stores(database),
            self._shelves,
            _now,
            lambda: self.settings.keep_recordings,
        )

    def progress(self, choice: "Choice | None" = None) -> "ReviewProgress":
        """Return how practice of one profile goes."""
        from roleplay.storage import People
        from roleplay.usecases import ReviewProgress

        person = People(self._database).find_or_add(self._name(choice), _now())
        return ReviewProgress(
            person.person_id,
            self._stores(self._database),
            _now,
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
            chosen = (people.find_or_add(self._name(choice), _now()),)
        return Rescore(chosen, self._stores(self._database), self._shelves, _now)

    def _name(self, choice: "Choice | None") -> str:
        return (choice and choice.profile) or self.settings.profile or DEFAULT_PROFILE

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
        """Return the buyer's voice."""
        from roleplay.speech import Pyttsx3Voice
        from roleplay.usecases import Speak

        voice = Pyttsx3Voice(self.places.cache / "voice")
        return Speak(voice, self._shelves.load)

    def aloud(self) -> "Aloud":
        """Loudspeaker and microphone of this machine, without a window."""
        from roleplay.usecases import Aloud

        return Aloud()

    def doctor(self) -> "Doctor":
        """Return the checks of this installation."""
        from roleplay.speech import Pyttsx3Voice, open_microphone, open_player
        from roleplay.usecases import Doctor
        from roleplay.usecases import Parts as Checked

        def microphones() -> tuple[str, ...]:
            self._qt = self._qt or _core_application()
            return tuple(device.name for device in open_microphone().devices())

        def outputs() -> bool:
            self._qt = self._qt or _core_application()
            return open_player().has_output

        return Doctor(
            Checked(
                folder=self.places.root,
                practise=self.practise,
                shelves=self._shelves,
                models=self.models(),
                listen=self.listen,
                voice=lambda: Pyttsx3Voice(self.places.cache / "voice"),
                microphones=microphones,
                outputs=outputs,
            )
        )

    def services(self) -> "Callable[[], Services]":
        """Return what finishes the screens' use cases on the interface thread."""
        from roleplay.speech import open_microphone, open_player
        from roleplay.usecases import Services

        practise, progress = self.practise(), self.progress()
        listen, speak = self.listen(), self.speak()

        def finish() -> Services:
            return Services(
                practising=practise,
                progress=progress,
                listening=listen,
                speaking=speak,
                microphone=open_microphone(),
                player=open_player(),
            )

        return finish

    def close(self) -> None:
        """Close what was opened."""
        for database in self._opened:
            database.close()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or the window if there is none.

    Returns the exit status: 0 done, 1 findings, 2 could not, with one line on standard
    error.
    """
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    start_logging()
    # Qt's word about optional system libraries is no news for a person.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    try:
        wanted = _window_wanted(arguments)
        if wanted is not None:
            return _window(*wanted)
        from roleplay import cli

        return cli.run(arguments, _open_parts)
    except RoleplayError as error:
        sys.stderr.write(f"roleplay: {error}\n")
        return 2


@contextmanager
def _open_parts(folder: Path | None) -> Iterator[Parts]:
    parts = Parts(Places.chosen(str(folder) if folder else None, os.environ))
    try:
        if parts.file.problem:
            sys.stderr.write(f"roleplay: {parts.file.problem}\n")
        yield parts
    finally:
        parts.close()


def _window_wanted(arguments: list[str]) -> tuple[Path | None, str] | None:
    """Return data folder and scenario for the window, or None for a command."""
    rest = list(arguments)
    folder: Path | None = None
    scenario = ""
    while rest:
        name, _, value = rest.pop(0).partition("=")
        if name not in ("--data", "--scenario"):
            return None
        if not value:
            if not rest:
                return None
            value = rest.pop(0)
        if name == "--data":
            folder = Path(value)
        else:
            scenario = value
    return folder, scenario


def _no_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _window(folder: Path | None, scenario: str) -> int:
    if _no_display():
        sys.stderr.write(
            "roleplay: there is no display here, so the window cannot open.\n"
            "Practise without it:  roleplay practise everything-is-fine --typed -\n"
            "All commands:         roleplay --help\n"
        )
        return 2
    # What starting makes lives on: looking for garbage among it only takes time.
    gc.disable()
    # Imported here so that commands run where Qt cannot.
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from roleplay.ui import Look, MainWindow, Runner, theme_named

    with _open_parts(folder) as parts:
        application = QApplication(sys.argv[:1])
        application.setApplicationName("Encore")
        application.setDesktopFileName("encore")
        runner = Runner()
        chosen = parts.settings
        theme = theme_named(chosen.theme)
        look = Look(application, theme, chosen.text_scale, chosen.reduced_motion)
        window = MainWindow(runner, look, parts, parts.file)
        sys.excepthook = bug_hook(parts.places.bugs, window.show_bug)
        application.aboutToQuit.connect(window.shut_down)
        window.show()
        QTimer.singleShot(STARTED_MS, gc.enable)
        if scenario:
            window.start_at(scenario)
        return application.exec()


def _now() -> datetime:
    return datetime.now().astimezone()


def _core_application() -> object:
    """Return the application object that Qt's devices need."""
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.instance() or QCoreApplication([])
