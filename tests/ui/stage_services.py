"""The stage's services for tests: real use cases over a scripted recogniser.

The attempts, the rules and the database are the real ones; only the devices are
worked by hand: HandMicrophone is spoken into, HandPlayer ends when told to.
"""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QTimer

from roleplay.errors import ModelError, SpeechError, StorageError
from roleplay.parts.coaching import Ground, coaching_services
from roleplay.scenario import Answer, Hearing, Voice, Word
from roleplay.settings import Places
from roleplay.speech import (
    Clip,
    Engine,
    Event,
    Heard,
    ModelStore,
    NaturalStore,
    Progress,
    ScriptedEngine,
    SoundQueue,
    Tentative,
    write_flac,
    write_wav,
)
from roleplay.storage import (
    Attempts,
    Contests,
    Database,
    League,
    Ledger,
    People,
    Plans,
    Ratings,
    Recordings,
    Roles,
    Sharing,
)
from roleplay.usecases import (
    Backup,
    Check,
    Device,
    Discuss,
    KeepProfiles,
    Listen,
    Models,
    NaturalVoices,
    PlanDay,
    PlayLeague,
    Practise,
    RatingStores,
    ReviewProgress,
    Services,
    Shelves,
    Speak,
    Step,
    Stores,
    Transfer,
    Upkeep,
    WorkingHours,
)

SCENARIO = """\
format: 1
id: reports
title: Weekly reports
skill: discovery
minutes: 3
goal: Find out what the reports cost.
brief: |
  **Halden Logistics** builds its reports by hand.

  You have ten minutes with *Dana*.
buyer:
  name: Dana Whitfield
  role: Operations Director
  company: Halden Logistics
  portrait: dana
  trust: 40
start: opening
turns:
  opening:
    buyer: ["Everything is working fine."]
    mood: guarded
    criteria:
      - {id: open, label: Asks an open question, any: ["how do"], weight: 3}
      - {id: thank, label: Thanks her, any: ["thank*"], weight: 1}
    hint: Ask how the reports come together.
    model: How do the reports come together today?
    silence: {after: 1, buyer: ["Are you still there?"]}
    next:
      - {if: {met: [open]}, trust: 25, go: pain}
      - {trust: -10, go: pain}
  pain:
    buyer: ["Colin builds them by hand. It works."]
    mood: neutral
    criteria:
      - {id: cost, label: Asks what it costs, any: ["how many hours"]}
    model: How many hours does that take him?
    time_limit: 20
    max_seconds: 30
    next:
      - {go: end}
endings:
  end: {title: She agrees to look, result: open, debrief: Good.}
"""

PCM = b"\0\0" * 1600
"""A tenth of a second of silence: the scripted recogniser hears its script anyway."""


def words(text: str, start_s: float = 0.5) -> Heard:
    """Return *text* as heard, a word each quarter of a second."""
    parts = text.split()
    return Heard(
        tuple(
            Word(part, start_s + 0.25 * n, start_s + 0.25 * n + 0.2, 0.9)
            for n, part in enumerate(parts)
        )
    )


def spoken(text: str) -> tuple[Event, ...]:
    """Return a script: the words first tentative, then final."""
    return (Tentative(text), words(text))


class HandMicrophone:
    """A microphone one speaks into with ``speak()``; ``die()`` takes it away."""

    def __init__(self) -> None:
        self.names = ["Headset"]
        self.refuses = ""
        self.starts = 0
        self.sound: SoundQueue | None = None
        self._level: Callable[[float], None] | None = None
        self._lost: Callable[[str], None] | None = None

    def devices(self) -> tuple[Device, ...]:
        """Return the devices named."""
        return tuple(Device(name, name, True) for name in self.names)

    def start(
        self,
        device_id: str,
        sound: SoundQueue,
        level: Callable[[float], None],
        lost: Callable[[str], None],
    ) -> bool:
        """Begin to record, unless it refuses or there is none."""
        why = self.refuses or ("" if self.names else "no-device")
        if why:
            lost(why)
            return False
        self.starts += 1
        self.sound, self._level, self._lost = sound, level, lost
        return True

    def stop(self) -> None:
        """Stop recording."""
        self.sound = self._level = self._lost = None

    @property
    def is_on(self) -> bool:
        """Whether it records."""
        return self.sound is not None

    def speak(self, chunks: int = 1, level: float = 0.6) -> None:
        """Record some chunks of sound at *level*."""
        for _ in range(chunks):
            assert self.sound is not None, "the microphone is off"
            self.sound.put(PCM)
            if self._level is not None:
                self._level(level)

    def die(self) -> None:
        """Be unplugged in the middle."""
        lost = self._lost
        self.stop()
        self.names = []
        assert lost is not None
        lost("silent-device")


class HandPlayer:
    """A loudspeaker; with *by_itself* a line is over at once, else at ``finish()``."""

    def __init__(self, by_itself: bool = True) -> None:
        self.has_output = True
        self.names = ["Headphones"]
        self.device_id = ""
        self.by_itself = by_itself
        self.played: list[Path] = []
        self._ended: Callable[[], None] | None = None
        self._position: Callable[[float], None] | None = None

    def play(
        self,
        path: Path,
        ended: Callable[[], None],
        position: Callable[[float], None] | None = None,
    ) -> None:
        """Play a file."""
        self.played.append(path)
        self._ended, self._position = ended, position
        if self.by_itself:
            QTimer.singleShot(0, self.finish)

    def outputs(self) -> tuple[Device, ...]:
        """Return the devices named."""
        return tuple(Device(name, name, True) for name in self.names)

    def use(self, device_id: str) -> None:
        """Note which one is to be played to."""
        self.device_id = device_id

    def stop(self) -> None:
        """Be silent."""
        self._ended = self._position = None

    @property
    def is_playing(self) -> bool:
        """Whether a line is being said."""
        return self._ended is not None

    def reach(self, at_s: float) -> None:
        """Be *at_s* seconds into the file."""
        if self._position is not None:
            self._position(at_s)

    def finish(self) -> None:
        """Come to the end of the file."""
        ended, self._ended = self._ended, None
        if ended is not None:
            ended()


class PaperVoice:
    """A voice that notes what it was to say; two seconds a line."""

    def __init__(self) -> None:
        self.said: list[tuple[str, float]] = []
        self.breaks = ""

    def render(
        self, text: str, voice: Voice, speed: float = 1.0, named: str = ""
    ) -> Clip:
        """Note the line.  Raises SpeechError if it is to break."""
        if self.breaks:
            raise SpeechError(self.breaks)
        self.said.append((text, speed))
        return Clip(Path(f"{len(self.said)}.wav"), 2.0)

    def close(self) -> None:
        """Nothing is held."""


class WatchedPractise(Practise):
    """The real attempts, whose storing can be made to fail or to take long."""

    breaks = ""
    gate: threading.Event | None = None

    def answer(self, attempt_id: str, answer: Answer, pcm: bytes = b"") -> Step:
        """Judge and store, unless it is to fail."""
        if self.gate is not None:
            self.gate.wait(5)
        if self.breaks:
            raise StorageError(self.breaks)
        return super().answer(attempt_id, answer, pcm)


@dataclass
class Stage:
    """Everything behind one StageScreen."""

    services: Services
    practise: WatchedPractise
    attempts: Attempts
    microphone: HandMicrophone
    player: HandPlayer
    voice: PaperVoice
    engine_gate: threading.Event
    database: Database


def upkeep(
    folder: Path,
    practise: Practise,
    people: People,
    close: Callable[[], None] = lambda: None,
    models: ModelStore | None = None,
) -> Upkeep:
    """Return what settings and help need, over a data folder of its own."""
    places = Places(folder / "data")
    places.make()

    def rename(name: str) -> None:
        practise.renamed(people.rename(practise.profile().person_id, name))

    def keep_sound(pcm: bytes) -> Path:
        path = folder / "check.wav"
        write_wav(pcm, path)
        return path

    return Upkeep(
        Models(models or ModelStore(places.models), places.cache / "marks"),
        NaturalVoices(NaturalStore(places.natural_voice, ("false",))),
        Backup(places, lambda: datetime.now(UTC), close),
        rename,
        lambda names, loud: (
            Check("voice", False, "it does not work", "Connect one."),
            Check("microphone", True, ", ".join(names)),
        ),
        keep_sound,
    )


def stage(
    folder: Path,
    scripts: Iterable[Iterable[Event | SpeechError | None]] = (),
    *,
    scenario: str = SCENARIO,
    missing: str = "",
    slow_engine: bool = False,
    hearing: Hearing | None = None,
    models: ModelStore | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Stage:
    """Return services over *scenario*, that hear *scripts*, an entry a chunk.

    missing: why there is no recogniser.  slow_engine: it loads when the gate is set.
    Other scenarios in the folder "shelf" are found too.
    """
    shelf = folder / "shelf"
    shelf.mkdir(exist_ok=True)
    (shelf / "reports.yaml").write_text(scenario, "utf-8")
    shelves = Shelves((shelf,), None, frozenset({"dana"}))
    database = Database("sqlite://")
    person = People(database).find_or_add("Maya", now())
    attempts = Attempts(database)
    stores = Stores(attempts, Ledger(database), Recordings(folder / "rec", write_flac))
    practise = WatchedPractise(person, stores, shelves, now)
    gate = threading.Event()
    if not slow_engine:
        gate.set()
    engine = ScriptedEngine(scripts, hearing)

    def load(progress: Progress | None) -> Engine:
        gate.wait(10)
        if missing:
            raise ModelError(missing)
        return engine

    voice = PaperVoice()
    microphone, player = HandMicrophone(), HandPlayer()
    services = Services(
        practising=practise,
        listening=Listen(load, lambda: None),
        speaking=Speak(voice, shelves.load),
        microphone=microphone,
        player=player,
        discussing=Discuss(
            person,
            RatingStores(stores, Ratings(database), Sharing(database)),
            People(database),
            lambda: datetime.now(UTC),
        ),
        transfer=Transfer(shelves, shelf),
        upkeep=upkeep(folder, practise, People(database), database.close, models),
        league=PlayLeague(
            person,
            (League(database), Contests(database)),
            practise,
            shelves,
            lambda: datetime.now(UTC),
        ),
        profiles=KeepProfiles(
            People(database),
            Roles(database),
            lambda: "Maya",
            lambda: datetime.now(UTC),
        ),
        day=PlanDay(
            person, (Plans(database), attempts), shelves, now, folder / "today.json"
        ),
        progress=ReviewProgress(person.person_id, stores, now, buyers=shelves.buyers),
        coaching=coaching_services(
            Ground(
                person,
                database,
                shelves,
                practise,
                folder,
                shelf,
                now,
                WorkingHours,
                stores,
            )
        ),
    )
    return Stage(
        services, practise, attempts, microphone, player, voice, gate, database
    )
