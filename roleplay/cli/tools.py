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
    Doctor,
    Listen,
    Models,
    Practise,
    Rescore,
    ReviewProgress,
    Shelves,
    Speak,
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

    def practise(self, choice: Choice) -> Practise:
        """Return attempts of one profile."""
        ...

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

    def doctor(self) -> Doctor:
        """Return the checks of this installation."""
        ...


OpenTools = Callable[[Path | None], AbstractContextManager[Tools]]
"""Opens the data folder that was asked for; None for the platform's own."""
