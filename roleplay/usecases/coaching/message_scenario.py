"""A "say the message" scenario, written from a level's pitch and its key points."""

import json
import re
from dataclasses import dataclass

from roleplay.game import MessageLevel

SMALL = """
a an and are as at be by can do does for from has have he her his i if in is it its me
my of on or our she so that the their them they this to us was we what when who will
with you your
"""
"""Words a key point may be said without.  Source: own choice."""

WEAK = (
    "um i am not sure how to put it",
    "er let me think about that and come back",
    "hmm that is a good question",
)
"""Answers that say nothing; the first that meets no key point is the weak example."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears the message of a level.  lines: how they ask; again: once more."""

    name: str
    role: str
    portrait: str
    lines: tuple[str, ...]
    again: str


LEVEL_NAMES: dict[MessageLevel, str] = {
    "executive": "Executives",
    "manager": "Managers",
    "rep": "Reps",
}

LISTENERS: dict[MessageLevel, Listener] = {
    "executive": Listener(
        "Ingrid Solberg",
        "Speaks for the works council",
        "ingrid",
        (
            "You have two minutes before the others come in. What are you telling us?",
            "I've heard many announcements. What is this one, in your words?",
        ),
        "I need to pass this on tomorrow. Say it once more, shorter.",
    ),
    "manager": Listener(
        "Marcus Bell",
        "A rep in your team",
        "marcus",
        (
            "You called us together. What's going on, and what's it to me?",
            "Before we go back to the phones: what is it you want from us?",
        ),
        "And if Priya asks me at lunch, what do I tell her? Once more, please.",
    ),
    "rep": Listener(
        "Dana Whitfield",
        "A customer you know",
        "dana",
        (
            "So what are you people up to these days? I have a minute.",
            "My colleague asked me who you are and I had no answer. Tell me.",
        ),
        "Let me see if I got it. Say it once more, as I'd tell my boss.",
    ),
}


@dataclass(frozen=True, slots=True)
class Pitch:
    """What is written into a scenario.  points: key phrases as they were typed.

    A phrase may name others that count as well, after a stroke: "standstill / stopped
    line".
    """

    level: MessageLevel
    goal: str
    text: str
    points: tuple[str, ...]


def scenario_id(level: MessageLevel) -> str:
    """Return the id, and file name, of a level's scenario."""
    return f"our-message-{level}"


def point_id(point: str) -> str:
    """Return the criterion id of a key point: the same for the same words."""
    slug = re.sub(r"[^a-z0-9]+", "-", point.lower()).strip("-")
    # A point in letters the id cannot have is told apart by their numbers.
    rest = "".join(f"{ord(c):x}" for c in point.lower() if c.isalpha() and c > "z")
    return f"says-{slug}-{rest}"[:80].rstrip("-")


def point_patterns(point: str) -> tuple[str, ...]:
    """Return the phrase patterns of a key point, one for each of its ways to say it.

    Small words may be left out or others said between; the order counts.  Empty where
    there is no word in it.
    """
    ways = (_WORD.findall(way.lower()) for way in point.split("/"))
    return tuple(" ... ".join(_weighty(words)) for words in ways if words)


def message_scenario(pitch: Pitch) -> str:
    """Return the YAML text of a level's scenario."""
    listener = LISTENERS[pitch.level]
    said = " ".join(pitch.text.split())
    head = {
        "format": 1,
        "id": scenario_id(pitch.level),
        "title": f"Say the message: {LEVEL_NAMES[pitch.level].lower()}",
        "skill": "message",
        "difficulty": 2,
        "minutes": 3,
        "language": "en-US",
        "goal": "Say every key point in your own words, so that it can be passed on.",
        "brief": _brief(pitch, said),
        "buyer": {
            "name": listener.name,
            "role": listener.role,
            "portrait": listener.portrait,
            "trust": 50,
        },
        "start": "say",
        "turns": {
            "say": _turn(pitch, said, listener.lines, final=False),
            "again": _turn(pitch, said, (listener.again,), final=True),
        },
        "endings": ENDINGS,
    }
    # JSON in each value: a subset of YAML in which no text can end its own quotes.
    lines = (f"{key}: {json.dumps(v, ensure_ascii=False)}" for key, v in head.items())
    return COMMENT + "\n".join(lines) + "\n"


COMMENT = """\
# Written by the programme page from the message map. Change the map there instead:
# saving it writes this file anew, and keeps what was here as a .bak file beside it.
"""

ENDINGS = {
    "carried": {
        "title": "It can be passed on",
        "result": "won",
        "debrief": "The key points were all there, and in words one can repeat.",
    },
    "half": {
        "title": "Half of it stays",
        "result": "open",
        "debrief": "Some of it was said. See which key points were missing.",
    },
    "lost": {
        "title": "Nothing to pass on",
        "result": "lost",
        "debrief": "Read the pitch once, put it away, and say it in your own words.",
    },
}

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def _weighty(words: list[str]) -> list[str]:
    return [word for word in words if word not in SMALL.split()] or words


def _brief(pitch: Pitch, said: str) -> str:
    points = "\n".join(f"- {point}" for point in pitch.points)
    goal = " ".join(pitch.goal.split())
    return f"Where we are going: {goal}\n\nThe pitch: {said}\n\nKey points:\n\n{points}"


def _turn(
    pitch: Pitch, said: str, lines: tuple[str, ...], *, final: bool
) -> dict[str, object]:
    ids = [point_id(point) for point in pitch.points]
    criteria = [
        {
            "id": name,
            "label": f"Says: {point.split('/')[0].strip()}",
            "any": list(point_patterns(point)),
            "negation": "ignored",
            "weight": 2,
            "why": "It is a key point of the message.",
        }
        for name, point in zip(ids, pitch.points, strict=True)
    ]
    carried = {"if": {"score": 70}, "trust": 15, "go": "carried"}
    half = {"if": {"score": 40}, "go": "half"}
    ways = [carried, half, {"trust": -5, "go": "lost"}]
    return {
        "buyer": list(lines),
        "mood": "neutral",
        "criteria": criteria,
        "hint": "Go through the key points in your head, then say each of them once.",
        "model": said,
        "examples": [
            {"text": said, "meets": ids},
            {"text": _weak(pitch.points), "meets": []},
        ],
        "next": ways if final else [carried, {"trust": -5, "go": "again"}],
    }


def _weak(points: tuple[str, ...]) -> str:
    words = {
        word
        for point in points
        for pattern in point_patterns(point)
        for word in pattern.split()
    }
    return next((weak for weak in WEAK if not words & set(weak.split())), WEAK[0])
