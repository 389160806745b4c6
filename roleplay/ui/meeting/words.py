"""What came of a meeting, in words."""

from typing import Literal, NamedTuple

from roleplay.game import HANDS, Hands
from roleplay.scenario import skill_name
from roleplay.usecases import Recap, RecapLine, RecapRound, short_day
from roleplay.words import inside, tr

SECONDS = 60


class Paragraph(NamedTuple):
    """A head, or words below it."""

    kind: Literal["head", "text"]
    text: str


def recap_words(recap: Recap) -> tuple[Paragraph, ...]:
    """Return what came of a meeting, most wanted first."""
    return (
        *_section(
            tr("On the floor"), [_round(r) for r in recap.rounds], tr("Nobody was up.")
        ),
        *_section(tr("Room and app"), _differing(recap), ""),
        *_section(tr("Stories from real calls"), _stories(recap), tr("None was told.")),
        *_section(tr("Next time"), [recap.next_time], ""),
        *_section(tr("Hands counted"), _counts(recap), tr("None.")),
    )


def when_words(recap: Recap) -> str:
    """Return day, length and who was there."""
    day = short_day(recap.started_at.astimezone().date())
    ended = "" if recap.ended_at else tr(", closed before its end")
    return f"{day}, {length_words(recap.seconds)}{ended}: {', '.join(recap.names)}"


def length_words(seconds: float) -> str:
    """Return a length of time such as "6 min 20 s"."""
    minutes, rest = divmod(round(seconds), SECONDS)
    return (
        tr("{minutes} min {rest} s", minutes=minutes, rest=rest)
        if minutes
        else f"{rest} s"
    )


def hands_words(hands: Hands) -> str:
    """Return hands such as "4 met, 2 partly, 1 missed"."""
    return ", ".join(f"{hands.of(hand)} {hand}" for hand in HANDS)


def as_text(recap: Recap) -> str:
    """Return what came of it as plain text."""
    lines = [tr("Team meeting"), when_words(recap)]
    for kind, text in recap_words(recap):
        lines += ["", text] if kind == "head" else [f"- {text}"]
    return "\n".join(lines) + "\n"


def _section(head: str, texts: list[str], empty: str) -> tuple[Paragraph, ...]:
    texts = texts or [empty]
    return (Paragraph("head", head), *(Paragraph("text", text) for text in texts))


def _round(found: RecapRound) -> str:
    count = len(found.lines)
    lines = {0: tr("no line answered"), 1: tr("one line")}.get(count, f"{count} lines")
    kept = tr(", kept as their attempt") if found.is_kept else ""
    time = f", {length_words(found.seconds)}" if count else ""
    return f"{found.name}: {found.title}, {lines}{time}{kept}"


def _differing(recap: Recap) -> list[str]:
    if not recap.has_verdicts:
        return [tr("The app’s verdicts were shown in the meeting and are not kept.")]
    found = [
        tr(
            "{name}, line {number}, “{label}”: the room said {room}, the app {app}.",
            name=round_.name,
            number=line.number,
            label=criterion.label,
            room=criterion.room,
            app=criterion.app,
        )
        for round_, line, criterion in recap.differing
    ]
    both = [
        criterion
        for round_ in recap.rounds
        for line in round_.lines
        for criterion in line.criteria
        if criterion.same is not None
    ]
    if found:
        return found
    if both:
        return [tr("They agreed wherever both said something.")]
    return [
        tr("There was nothing to compare: votes or words of an answer are missing.")
    ]


def _stories(recap: Recap) -> list[str]:
    return [
        f"{s.teller.name}{f', {inside(skill_name(s.skill))}' if s.skill else ''}: "
        f"{s.what}"
        for s in recap.stories
    ]


def _counts(recap: Recap) -> list[str]:
    return [
        text
        for round_ in recap.rounds
        for line in round_.lines
        for text in _line(round_, line)
    ]


def _line(found: RecapRound, line: RecapLine) -> list[str]:
    return [
        tr(
            "{name}, line {number}, “{label}”: {hands_words}",
            name=found.name,
            number=line.number,
            label=c.label,
            hands_words=hands_words(c.hands),
        )
        for c in line.criteria
        if c.hands.total
    ]
