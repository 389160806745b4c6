"""Checks of an installation: each says what was found and what to do."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from roleplay.errors import RoleplayError
from roleplay.scenario import Voice
from roleplay.speech import VoiceEngine
from roleplay.storage import Boards
from roleplay.usecases.library import Shelves
from roleplay.usecases.listen import Listen
from roleplay.usecases.models import Models
from roleplay.usecases.practise import Practise


@dataclass(frozen=True, slots=True)
class Check:
    """One check.  advice: what to do, "" where all is well."""

    name: str
    ok: bool
    found: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """What is checked; each is opened only when its check comes."""

    folder: Path
    practise: Callable[[], Practise]
    boards: Callable[[], Boards]
    shelves: Shelves
    models: Models
    listen: Callable[[], Listen]
    voice: Callable[[], VoiceEngine]
    microphones: Callable[[], tuple[str, ...]]
    outputs: Callable[[], bool]


class Doctor:
    """Looks at everything the voice loop needs."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def checks(self, *, rebuild: bool = False) -> tuple[Check, ...]:
        """Return all checks, in order.

        rebuild: give points that are owed, and make the summaries anew.
        """
        named: tuple[tuple[str, Callable[[], Check]], ...] = (
            ("data folder", self._folder),
            ("database", lambda: self._database(rebuild)),
            ("boards", lambda: self._boards(rebuild)),
            ("library", self._library),
            ("models", self._models),
            ("recogniser", self._recogniser),
            ("voice", self._voice),
            ("microphone", self._microphone),
            ("loudspeaker", self._loudspeaker),
        )
        return tuple(_checked(name, check) for name, check in named)

    def _folder(self) -> Check:
        folder = self._parts.folder
        ok = os.access(folder, os.W_OK)
        advice = "" if ok else "Change its permissions, or choose another with --data."
        return Check("data folder", ok, str(folder), advice)

    def _database(self, rebuild: bool) -> Check:
        practise = self._parts.practise()
        wrong = _wrong(practise)
        profile = practise.profile()
        if not wrong:
            return Check("database", True, f"{profile.name} has {profile.total} points")
        found = "; ".join(wrong)
        if rebuild:
            practise.rebuild()
            return Check("database", True, f"{found}; all is right now")
        return Check("database", False, found, "Run: roleplay doctor --rebuild")

    def _boards(self, rebuild: bool) -> Check:
        boards = self._parts.boards()
        wrong = boards.wrong()
        if not wrong:
            return Check("boards", True, "they are what the ledger says")
        found = f"{wrong} of their sums are not what the ledger says"
        if not rebuild:
            return Check("boards", False, found, "Run: roleplay doctor --rebuild")
        boards.rebuild()
        left = boards.wrong()
        return Check("boards", not left, f"{found}; they were made anew")

    def _library(self) -> Check:
        library = self._parts.shelves.library()
        found = f"{len(library.cards)} scenarios, {len(library.broken)} broken files"
        if not library.broken:
            return Check("library", True, found)
        return Check("library", False, found, "See them with: roleplay library")

    def _models(self) -> Check:
        there = [row.name for row in self._parts.models.rows() if row.path]
        if there:
            return Check("models", True, ", ".join(there))
        advice = "Optional: roleplay models install vosk-model-small-en-us-0.15"
        return Check("models", True, "none; the basic recogniser is used", advice)

    def _recogniser(self) -> Check:
        listen = self._parts.listen()
        try:
            return Check("recogniser", True, listen.load().name)
        finally:
            listen.close()

    def _voice(self) -> Check:
        voice = self._parts.voice()
        try:
            clip = voice.render("Good morning.", Voice())
            return Check("voice", True, f"spoke {clip.seconds:.1f} s")
        finally:
            voice.close()

    def _microphone(self) -> Check:
        names = self._parts.microphones()
        if names:
            return Check("microphone", True, ", ".join(names))
        return Check("microphone", True, "none", "Answers can be typed.")

    def _loudspeaker(self) -> Check:
        if self._parts.outputs():
            return Check("loudspeaker", True, "there is one")
        return Check(
            "loudspeaker", True, "none", "The buyer's lines are shown as text."
        )


def _wrong(practise: Practise) -> list[str]:
    entries, badges = practise.owed()
    points = sum(entry.points for entry in entries)
    wrong = []
    if entries or badges:
        wrong = [f"{points} points and {len(badges)} badges were not given yet"]
    differing = practise.differing()
    if differing:
        wrong.append(f"summaries differ from the facts: {', '.join(differing)}")
    return wrong


def _checked(name: str, check: Callable[[], Check]) -> Check:
    try:
        return check()
    except RoleplayError as error:
        return Check(name, False, "it does not work", str(error))
    except ImportError as error:
        found = f"a library is missing ({error})"
        return Check(name, False, found, "Start with script/run, which installs it.")
