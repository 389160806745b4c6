"""The reasons in words: short, second person, no blame."""

from collections.abc import Sequence

from roleplay.scenario import (
    Alternatives,
    AnyWord,
    Form,
    Gap,
    LexiconName,
    Pattern,
    PatternWord,
)
from roleplay.scoring.marked import Mark
from roleplay.words import begin

_NAMES = {
    "question": "a question",
    "open-question": "an open question",
    "closed-question": "a closed question",
    "acknowledgement": "an acknowledgement of what was said",
    "quantifying-question": "a question for a number",
    "next-step": "a proposed next step",
}


def as_phrase(pattern: Pattern) -> str:
    """Return a pattern as words a person can read: "thank you for … time"."""
    return " ".join(filter(None, (_part(part) for part in pattern)))


def _part(part: object) -> str:
    if isinstance(part, PatternWord):
        return part.text + ("…" if part.form is Form.PREFIX else "")
    if isinstance(part, Alternatives):
        return as_phrase(part.options[0])
    if isinstance(part, Gap | AnyWord):
        return "…"
    if isinstance(part, LexiconName):
        return f"({part.name})"
    return ""  # what may be left out


def share_reason(found: int, missing: Sequence[str]) -> str:
    """Return how many of the parts of an ``all`` criterion were heard."""
    if not missing:
        return "Everything asked for was heard."
    parts = ", ".join(f"“{phrase}”" for phrase in missing)
    return f"{found} of {found + len(missing)} heard; not {parts}."


def behaviour_reason(name: str, said: Sequence[str]) -> str:
    """Return the reason of a behaviour's verdict; said: where it was heard."""
    what = _NAMES.get(name, name)
    if not said:
        return f"{begin(what)} was not heard."
    return f"Heard {what}: “{said[0]}”."


def like_reason(found: Mark) -> str:
    """Return which content words were covered, and what marked answers were like it."""
    said = ", ".join(c.word.text for c in found.coverage.covers) or "nothing"
    short = ", ".join(found.coverage.missing)
    reason = f"Covers {said} of “{found.example}”" + (
        f"; not {short}." if short else "."
    )
    for marked in found.used[:2]:
        verb = "meets" if marked.meets else "does not meet"
        reason += f" Close to: “{marked.text}”, which {verb} it."
    return reason
