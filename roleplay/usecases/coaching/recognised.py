"""What the cards of notices and stories show: values only."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from roleplay.game import Celebration, NoticeAbout, ReachedHow
from roleplay.storage import Person
from roleplay.words import tr

CELEBRATION_WORDS: Mapping[Celebration | None, str] = MappingProxyType(
    {
        "first": tr("The first time somebody noticed your practice."),
        "call": tr("The first one from a real call."),
        "tenth": tr("The tenth time somebody noticed you."),
    }
)


@dataclass(frozen=True, slots=True)
class SeenCall:
    """A real call on which somebody else saw a skill.  account: with whom it was."""

    call_id: str
    person_id: str
    skill: str
    day_on: date
    account: str


@dataclass(frozen=True, slots=True)
class Moment:
    """What a notice can be tied to.  title: the scenario's, or whom a call was with."""

    about: NoticeAbout
    about_id: str
    skill: str
    title: str
    on: date


@dataclass(frozen=True, slots=True)
class Given:
    """A notice one gave.

    story: None where its moment was never queued for a meeting, "" while it waits
    there, then "told" or "taken out".
    """

    notice_id: str
    moment: str
    skill: str
    on: date
    story: str | None


@dataclass(frozen=True, slots=True)
class NudgeRow:
    """Somebody whose new skill nobody noticed.  name: the skill's, on screen."""

    person: Person
    skill: str
    name: str
    days: int
    how: ReachedHow


@dataclass(frozen=True, slots=True)
class NoticedRow:
    """What was noticed about one.

    skill: as screens show it.  where: "on your call with Brightwater", or "".
    celebration: a sentence where it is a rare moment, or "".  story_id: of the story
    queued from it that waits, or "".  can_queue: it never was one.
    """

    notice_id: str
    by: Person
    moment: str
    skill: str
    where: str
    on: date
    is_new: bool
    celebration: str
    story_id: str
    can_queue: bool


@dataclass(frozen=True, slots=True)
class ForMe:
    """All that was noticed about one, newest first."""

    rows: tuple[NoticedRow, ...]

    @property
    def new(self) -> tuple[NoticedRow, ...]:
        """Those not read yet."""
        return tuple(row for row in self.rows if row.is_new)


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A moment that waits for the next meeting.

    can_take_out: whether the person asking tells it or asked for it.
    """

    story_id: str
    teller: Person
    moment: str
    skill: str
    can_take_out: bool


def clean(text: str) -> str:
    """Return a text without signs no screen shows, and without spaces around it.

    What is pasted as marked-up text stays as it is, and is shown as text.
    """
    return re.sub(r"[^\S\n]+", " ", _UNSHOWN.sub("", text)).strip()


_UNSHOWN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
