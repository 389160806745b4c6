"""The one message: a pitch per level, its scenario to practise, and who says it."""

import tempfile
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from roleplay.errors import ScenarioError, UsageError
from roleplay.game import (
    MESSAGE_LEVELS,
    Alignment,
    MessageLevel,
    alignment_of,
    message_said,
)
from roleplay.storage import (
    Messages,
    Person,
    Programmes,
    StoredPitch,
    StoredProgramme,
)
from roleplay.usecases.coaching.message_scenario import (
    LEVEL_NAMES,
    Pitch,
    message_scenario,
    point_id,
    point_patterns,
    scenario_id,
)
from roleplay.usecases.coaching.programme import EDITORS, NOTHING
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.usecases.coaching.written import written, written_line
from roleplay.usecases.library import Shelves, verdicts
from roleplay.usecases.placing import place
from roleplay.words import tr

__all__ = ["Alignment", "MessageLevel", "MessageView", "PitchView", "SayMessage"]

PITCH, POINT = 900, 80
FEWEST_POINTS, MOST_POINTS = 2, 6
"""Letters of a pitch, a minute aloud, and of a key point; how many of those: one could
be met by reading its label aloud, more than six nobody keeps.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class PitchView:
    """What one level says, and how it is said.

    pitch: "" where nothing is written yet.  people: enrolled people of this level.
    scenario_key: what to practise; "" where there is nothing, or its file is gone.
    said: of the key points' own words; see game.Alignment.
    """

    level: MessageLevel
    name: str
    people: int
    pitch: str = ""
    points: tuple[str, ...] = ()
    by: str = ""
    set_at: datetime | None = None
    scenario_key: str = ""
    said: Alignment | None = None


@dataclass(frozen=True, slots=True)
class MessageView:
    """The message map.  my_level: of the person in use."""

    goal: str
    levels: tuple[PitchView, ...]
    my_level: MessageLevel
    may_edit: bool


@dataclass(frozen=True, slots=True)
class MessagePlaces:
    """Where the map is kept, and where its scenarios are written to and found."""

    programmes: Programmes
    messages: Messages
    shelves: Shelves
    folder: Path


class SayMessage:
    """The message map, as the person in use sees it.  Data lane.

    Every method raises StorageError.  A level: who holds the role sponsor says what
    executives say, a manager what managers say, everybody else what reps say.
    """

    def __init__(
        self, roles: HoldRoles, places: MessagePlaces, now: Callable[[], datetime]
    ) -> None:
        self._roles = roles
        self._places = places
        self._now = now

    def standing(self) -> MessageView | None:
        """Return the map and how each level says it; None without a programme."""
        found = self._places.programmes.current()
        if found is None:
            return None
        pitches = self._places.messages.pitches(found.programme_id)
        known = self._known(pitches)
        return MessageView(
            found.text.goal,
            tuple(
                self._level(level, found, pitches.get(level), known)
                for level in MESSAGE_LEVELS
            ),
            self._level_of(self._roles.me),
            bool(self._roles.mine() & EDITORS),
        )

    def write(self, level: MessageLevel, pitch: str, points: tuple[str, ...]) -> None:
        """Keep a level's pitch, and write the scenario to practise it.

        points: key phrases, each to be found in the pitch.  Raises UsageError, with
        nothing changed, and TransferError where the pitch is kept and the scenario's
        file cannot be written.
        """
        found = self._edited()
        new = Pitch(
            level,
            found.text.goal,
            written(pitch, tr("The pitch"), PITCH),
            _proper(points),
        )
        data = message_scenario(new).encode()
        self._refuse_unfair(new, data)
        me = self._roles.me.person_id
        self._places.messages.set_pitch(
            found.programme_id, level, new.text, new.points, (me, self._now())
        )
        self._put(level, data)

    def write_again(self, level: MessageLevel) -> None:
        """Write a level's scenario anew from the map, where its file is gone."""
        found = self._edited()
        kept = self._places.messages.pitches(found.programme_id).get(level)
        if kept is None:
            raise UsageError(
                tr("There is no pitch for this level yet. {nothing}", nothing=NOTHING)
            )
        pitch = Pitch(level, found.text.goal, kept.pitch, kept.points)
        self._put(level, message_scenario(pitch).encode())

    def _known(self, pitches: Collection[str]) -> set[str]:
        """Return the scenarios that are there; looks again where a file is new."""
        known = {card.key for card in self._places.shelves.found.cards}
        wanted = {scenario_id(level) for level in MESSAGE_LEVELS if level in pitches}
        folder = self._places.folder
        if any((folder / f"{key}.yaml").is_file() for key in wanted - known):
            self._places.shelves.forget()
            known = {card.key for card in self._places.shelves.found.cards}
        return known

    def _put(self, level: MessageLevel, data: bytes) -> None:
        path = self._places.folder / f"{scenario_id(level)}.yaml"
        if not path.is_file() or path.read_bytes() != data:
            place(((path, data),), self._places.folder)
        self._places.shelves.forget()

    def _level(
        self,
        level: MessageLevel,
        found: StoredProgramme,
        kept: StoredPitch | None,
        known: set[str],
    ) -> PitchView:
        people = [p for p in found.enrolled if self._level_of(p) == level]
        name = LEVEL_NAMES[level]
        if kept is None:
            return PitchView(level, name, len(people))
        key = scenario_id(level)
        return PitchView(
            level,
            name,
            len(people),
            kept.pitch,
            kept.points,
            kept.by,
            kept.set_at,
            key if key in known else "",
            self._said(level, kept.points, people),
        )

    def _said(
        self, level: MessageLevel, points: tuple[str, ...], people: list[Person]
    ) -> Alignment:
        """Return how a level says it; key points in their own words again."""
        sharing = {
            person.person_id
            for person in people
            if self._roles.shares_effort(person.person_id)
        }
        ids = {point_id(point): point for point in points}
        facts = self._places.messages.said(
            scenario_id(level), sharing, self._roles.me.person_id
        )
        said = [
            one
            for person in people
            for one in (
                message_said(
                    person.person_id,
                    level,
                    tuple(ids),
                    facts.get(person.person_id, ()),
                ),
            )
            if one is not None
        ]
        found = alignment_of(level, tuple(ids), said)
        named = tuple((ids[name], count) for name, count in found.points)
        return Alignment(level, found.people, found.share, named)

    def _level_of(self, person: Person) -> MessageLevel:
        held = self._roles.of(person.person_id)
        if "sponsor" in held:
            return "executive"
        return "manager" if "manager" in held else "rep"

    def _edited(self) -> StoredProgramme:
        if not self._roles.mine() & EDITORS:
            raise UsageError(
                tr(
                    "The message is written by a manager, sponsor, champion or "
                    "planner. {nothing}",
                    nothing=NOTHING,
                )
            )
        found = self._places.programmes.current()
        if found is None:
            raise UsageError(
                tr("There is no programme. Start one first. {nothing}", nothing=NOTHING)
            )
        return found

    def _refuse_unfair(self, new: Pitch, data: bytes) -> None:
        """Refuse what its own pitch does not meet, or lint finds something wrong in."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / f"{scenario_id(new.level)}.yaml"
            path.write_bytes(data)
            shelves = Shelves((Path(folder),), None, frozenset())
            try:
                scenario = shelves.load(str(path))
                met = verdicts(scenario, scenario.turns["say"], new.text).met
                for point in new.points:
                    if point_id(point) not in met:
                        raise UsageError(
                            tr(
                                "The pitch does not say “{point}”. Say it there in "
                                "these "
                                "words and this order, or change the key point. "
                                "Nothing was "
                                "saved.",
                                point=point,
                            )
                        )
                wrong = shelves.lint((path,)).findings
            except ScenarioError as error:
                wrong = error.findings
        if wrong:
            raise UsageError(
                tr(
                    "The scenario to practise this would not judge fairly: "
                    "{message}. Change the pitch or a key point. Nothing was "
                    "saved.",
                    message=wrong[0].message,
                )
            )


def _proper(points: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(written_line(p, tr("A key point"), POINT) for p in points if p.strip())
    if not FEWEST_POINTS <= len(kept) <= MOST_POINTS:
        raise UsageError(
            tr(
                "A message has {fewest_points} to {most_points} key points, "
                "one a line; there are {count}. Nothing was saved.",
                fewest_points=FEWEST_POINTS,
                most_points=MOST_POINTS,
                count=len(kept),
            )
        )
    for point in kept:
        if not point_patterns(point):
            raise UsageError(
                tr(
                    "“{point}” has no word in it. Change this key point. Nothing "
                    "was saved.",
                    point=point,
                )
            )
    if len({point_id(point) for point in kept}) < len(kept):
        raise UsageError(
            tr("Two key points are the same. Take one of them out. Nothing was saved.")
        )
    return kept
