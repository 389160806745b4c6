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
from roleplay.words import begin, tr

_NAMES = {
    "question": tr("a question"),
    "open-question": tr("an open question"),
    "closed-question": tr("a closed question"),
    "acknowledgement": tr("an acknowledgement of what was said"),
    "quantifying-question": tr("a question for a number"),
    "next-step": tr("a proposed next step"),
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
        return tr("Everything asked for was heard.")
    parts = ", ".join(f"“{phrase}”" for phrase in missing)
    return tr(
        "{found} of {found2} heard; not {parts}.",
        found=found,
        found2=found + len(missing),
        parts=parts,
    )


def behaviour_reason(name: str, said: Sequence[str]) -> str:
    """Return the reason of a behaviour's verdict; said: where it was heard."""
    what = _NAMES.get(name, name)
    if not said:
        return tr("{start} was not heard.", start=begin(what))
    return tr("Heard {what}: “{said}”.", what=what, said=said[0])


def like_reason(found: Mark) -> str:
    """Return which content words were covered, and what marked answers were like it."""
    said = ", ".join(c.word.text for c in found.coverage.covers) or "nothing"
    short = ", ".join(found.coverage.missing)
    reason = tr("Covers {said} of “{example}”", said=said, example=found.example) + (
        tr("; not {short}.", short=short) if short else "."
    )
    for marked in found.used[:2]:
        verb = "meets" if marked.meets else tr("does not meet")
        reason += tr(
            " Close to: “{text}”, which {verb} it.", text=marked.text, verb=verb
        )
    return reason
