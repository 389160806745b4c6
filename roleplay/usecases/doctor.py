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
from roleplay.words import tr


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
            (tr("data folder"), self._folder),
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
        advice = (
            "" if ok else tr("Change its permissions, or choose another with --data.")
        )
        return Check(tr("data folder"), ok, str(folder), advice)

    def _database(self, rebuild: bool) -> Check:
        practise = self._parts.practise()
        wrong = _wrong(practise)
        profile = practise.profile()
        if not wrong:
            return Check(
                "database",
                True,
                tr("{name} has {total} points", name=profile.name, total=profile.total),
            )
        found = "; ".join(wrong)
        if rebuild:
            practise.rebuild()
            return Check("database", True, tr("{found}; all is right now", found=found))
        return Check("database", False, found, tr("Run: roleplay doctor --rebuild"))

    def _boards(self, rebuild: bool) -> Check:
        boards = self._parts.boards()
        wrong = boards.wrong()
        if not wrong:
            return Check("boards", True, tr("they are what the ledger says"))
        found = tr("{wrong} of their sums are not what the ledger says", wrong=wrong)
        if not rebuild:
            return Check("boards", False, found, tr("Run: roleplay doctor --rebuild"))
        boards.rebuild()
        left = boards.wrong()
        return Check(
            "boards", not left, tr("{found}; they were made anew", found=found)
        )

    def _library(self) -> Check:
        library = self._parts.shelves.library()
        found = tr(
            "{count} scenarios, {count2} broken files",
            count=len(library.cards),
            count2=len(library.broken),
        )
        if not library.broken:
            return Check("library", True, found)
        return Check("library", False, found, tr("See them with: roleplay library"))

    def _models(self) -> Check:
        there = [row.name for row in self._parts.models.rows() if row.path]
        if there:
            return Check("models", True, ", ".join(there))
        advice = tr("Optional: roleplay models install vosk-model-small-en-us-0.15")
        return Check("models", True, tr("none; the basic recogniser is used"), advice)

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
            return Check(
                "voice", True, tr("spoke {seconds:.1f} s", seconds=clip.seconds)
            )
        finally:
            voice.close()

    def _microphone(self) -> Check:
        names = self._parts.microphones()
        if names:
            return Check("microphone", True, ", ".join(names))
        return Check("microphone", True, "none", tr("Answers can be typed."))

    def _loudspeaker(self) -> Check:
        if self._parts.outputs():
            return Check("loudspeaker", True, tr("there is one"))
        return Check(
            "loudspeaker", True, "none", tr("The buyer's lines are shown as text.")
        )


def _wrong(practise: Practise) -> list[str]:
    entries, badges = practise.owed()
    points = sum(entry.points for entry in entries)
    wrong = []
    if entries or badges:
        wrong = [
            tr(
                "{points} points and {count} badges were not given yet",
                points=points,
                count=len(badges),
            )
        ]
    differing = practise.differing()
    if differing:
        wrong.append(
            tr("summaries differ from the facts: {names}", names=", ".join(differing))
        )
    return wrong


def _checked(name: str, check: Callable[[], Check]) -> Check:
    try:
        return check()
    except RoleplayError as error:
        return Check(name, False, tr("it does not work"), str(error))
    except ImportError as error:
        found = tr("a library is missing ({error})", error=error)
        return Check(
            name, False, found, tr("Start with script/run, which installs it.")
        )
