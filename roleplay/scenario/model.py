"""A scenario of format 1, as values.  The reader makes them; nobody changes them."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from roleplay.scenario.marks import PASS_MARK


class Mood(StrEnum):
    """How the buyer looks and sounds in a turn."""

    GUARDED = "guarded"
    NEUTRAL = "neutral"
    WARM = "warm"


class Result(StrEnum):
    """How an ending leaves the rep."""

    WON = "won"
    OPEN = "open"
    LOST = "lost"


Objection = Literal["price", "timing", "authority", "need", "trust", "competitor"]
Tag = Literal["follow-up", "number", "story", "discount"]
Kind = Literal["any", "all", "never", "like", "behaviour", "measure"]


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Voice(_Value):
    """How the buyer is spoken.  rate: words a minute; pitch: 0 to 99."""

    gender: Literal["female", "male"] = "female"
    rate: Annotated[int, Field(ge=80, le=300)] = 165
    pitch: Annotated[int, Field(ge=0, le=99)] = 50


class Buyer(_Value):
    """Who is sold to.  trust: 0 to 100 at the start."""

    name: str
    role: str = ""
    company: str = ""
    portrait: str = ""
    voice: Voice = Voice()
    trust: Annotated[int, Field(ge=0, le=100)] = 50


class GlossaryWord(_Value):
    """A word a recogniser won't know, with what it may hear instead."""

    say: str
    heard: tuple[str, ...] = ()


class Criterion(_Value):
    """What an answer should have; exactly one of the six kinds is set.

    measure: name of a delivery measure to its range, such as {"pace": (110, 170)}.
    """

    id: str
    label: str
    weight: Annotated[float, Field(gt=0, le=100)] = 1
    why: str = ""
    any: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    like: tuple[str, ...] = ()
    behaviour: str = ""
    measure: dict[str, tuple[float, float]] = {}
    unless: tuple[str, ...] = ()
    tags: tuple[Tag, ...] = ()
    negation: Literal["cancels", "ignored"] | None = None

    @property
    def kind(self) -> Kind:
        """Which of the six kinds is set."""
        kinds: tuple[Kind, ...] = (
            "any", "all", "never", "like", "behaviour", "measure",
        )  # fmt: skip
        return next(kind for kind in kinds if getattr(self, kind))


class Condition(_Value):
    """When a branch is taken; all that is set must hold."""

    met: tuple[str, ...] = ()
    partly: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    score: float | None = None
    trust: float | None = None
    below_trust: float | None = None
    visits: int | None = None


class Branch(_Value):
    """Where the conversation may go from a turn.

    when: None always matches (YAML key ``if``).  trust: added to the buyer's trust,
    which stays within 0 to 100.  go: a turn's or an ending's id.
    """

    when: Condition | None = Field(default=None, alias="if")
    trust: int = 0
    go: str


class Silence(_Value):
    """What the buyer says to fill a pause, after so many seconds."""

    after: Annotated[float, Field(ge=1, le=120)] = 6
    buyer: tuple[str, ...]


class Example(_Value):
    """An answer the file tests itself with, and the criteria it meets."""

    text: str
    meets: tuple[str, ...] = ()


class Turn(_Value):
    """A place in a scenario: the buyer's line, then what the rep may answer.

    lines: one is drawn per attempt (YAML key ``buyer``).  models: model answers (YAML
    key ``model``, one text or a list).  branches: first match wins (YAML key
    ``next``).  time_limit: seconds to begin answering; max_seconds: of answer.
    """

    id: str
    lines: tuple[str, ...]
    mood: Mood = Mood.NEUTRAL
    criteria: tuple[Criterion, ...] = ()
    hint: str = ""
    models: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    branches: tuple[Branch, ...]
    time_limit: float | None = None
    max_seconds: float | None = None
    silence: Silence | None = None
    objection: Objection | None = None

    def criterion(self, criterion_id: str) -> Criterion:
        """Return the criterion of that id.  Raises KeyError."""
        for criterion in self.criteria:
            if criterion.id == criterion_id:
                return criterion
        raise KeyError(criterion_id)


class Ending(_Value):
    """How the conversation closes.  debrief: a sentence or two for the rep."""

    id: str
    title: str
    result: Result = Result.OPEN
    debrief: str = ""


class Scenario(_Value):
    """A written role play.

    key: unique in a library, "id" or "pack/id".  version: "sha256:" and the hash of
    the file's bytes.  minutes: the author's estimate.  draft: not ready to be
    practised; a library lists it apart.
    """

    key: str
    version: str
    id: str
    draft: bool = False
    title: str
    skill: str
    difficulty: Annotated[int, Field(ge=1, le=5)] = 1
    minutes: Annotated[float, Field(gt=0, le=60)] = 5
    language: str = "en-US"
    goal: str = ""
    brief: str = ""
    buyer: Buyer
    glossary: tuple[GlossaryWord, ...] = ()
    lexicons: dict[str, tuple[str, ...]] = {}
    pass_mark: Annotated[int, Field(ge=1, le=100)] = PASS_MARK
    start: str
    turns: dict[str, Turn]
    endings: dict[str, Ending]
