"""What the commands are handed: use cases, made when first asked for."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from roleplay.scoring import Vocabulary
from roleplay.settings import Places, Settings
from roleplay.usecases import (
    Aloud,
    Backup,
    Doctor,
    KeepProfiles,
    Listen,
    Models,
    PlanDay,
    PlayLeague,
    Practise,
    Rescore,
    ReviewProgress,
    Shelves,
    Speak,
    Transfer,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """What a command line chose over the settings; "" and None choose nothing."""

    profile: str = ""
    engine: str = ""
    model_folder: str = ""
    dry_run: bool = False


class Tools(Protocol):
    """The use cases of one data folder."""

    @property
    def places(self) -> Places:
        """Where the data lies."""
        ...

    @property
    def settings(self) -> Settings:
        """What the person set."""
        ...

    def shelves(self) -> Shelves:
        """Scenarios: found, loaded, linted."""
        ...

    def transfer(self) -> Transfer:
        """Return what brings scenarios into the person's own folder."""
        ...

    def practise(self, choice: Choice) -> Practise:
        """Return attempts of one profile."""
        ...

    def league(self, choice: Choice) -> PlayLeague:
        """Return the league as one profile sees it."""
        ...

    def profiles(self) -> KeepProfiles:
        """Return the profiles."""
        ...

    def use_profile(self, name: str) -> None:
        """Make a profile the one in use.  Raises SettingsError."""

    def day(self, choice: Choice) -> PlanDay:
        """Return the plans of one profile's days."""

    def progress(self, choice: Choice) -> ReviewProgress:
        """Return how practice of one profile goes."""
        ...

    def rescore(self, choice: Choice, *, everybody: bool) -> Rescore:
        """Return what judges again, for one profile or for all."""
        ...

    def listen(self, choice: Choice) -> Listen:
        """Recognisers."""
        ...

    def speak(self) -> Speak:
        """Return the buyer's voice."""
        ...

    def aloud(self) -> Aloud:
        """Loudspeaker and microphone of this machine, without a window."""
        ...

    def vocabulary(self, choice: Choice) -> Vocabulary:
        """Return the words the chosen recogniser knows.  Raises ModelError."""
        ...

    def models(self) -> Models:
        """Speech models: known, installed."""
        ...

    def backup(self) -> Backup:
        """Return what backs up and restores the data folder."""
        ...

    def doctor(self) -> Doctor:
        """Return the checks of this installation."""
        ...


OpenTools = Callable[[Path | None], AbstractContextManager[Tools]]
"""Opens the data folder that was asked for; None for the platform's own."""
