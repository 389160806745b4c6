"""An assignment that is being written, and what keeps it from being sent."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from roleplay.game import not_passed
from roleplay.usecases.coaching.kept_time import WantedTime, time_problems
from roleplay.words import tr

FEWEST_WORDS = 5
"""Of a why: fewer make no sentence.  Source: own choice."""

MOST_WHY = 2000
MOST_OUTCOME = 300
MOST_REASON = 500
"""Letters of a why (a page), an outcome and a reason.  Source: own choice."""

MOST_SCENARIOS = 12
FURTHEST = timedelta(days=366)
"""How far ahead the due date may lie.  Source: own choice."""

SHORTEST_NOTE_S, LONGEST_NOTE_S = 2, 120
"""Seconds of a why that is spoken.  Source: own choice."""

BYTES_A_SECOND = 32_000
"""Of our sound: 16 kHz, mono, 16 bits."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class AssignmentDraft:
    """What a person chose and wrote so far; all of it may still be wrong.

    outcome_id: one of the programme's, "" for the words in outcome.  override: why it
    is to be sent although the sender has not passed it all.  voice: the why spoken, as
    sound of 16 kHz, mono, 16 bits; empty for none.
    """

    due_on: date
    why: str = ""
    outcome_id: str = ""
    outcome: str = ""
    scenario_keys: tuple[str, ...] = ()
    person_ids: tuple[str, ...] = ()
    times: tuple[WantedTime, ...] = ()
    override: str = ""
    voice: bytes = b""

    @property
    def voice_s(self) -> float:
        """How long the spoken why is, in seconds."""
        return len(self.voice) / BYTES_A_SECOND


@dataclass(frozen=True, slots=True)
class Known:
    """What a draft is checked against.

    titles: of the library's scenarios by key.  passed: keys the sender passed.
    people: names of those it can be for, by id.  outcome_ids: of the programme.
    """

    titles: Mapping[str, str]
    passed: Collection[str]
    people: Mapping[str, str]
    outcome_ids: Collection[str]
    now: datetime


def problems(draft: AssignmentDraft, known: Known) -> tuple[str, ...]:
    """Return what keeps a draft from being sent, each in a sentence; () for nothing."""
    return (
        *_why(draft),
        *_outcome(draft, known),
        *_scenarios(draft, known),
        *_people(draft, known),
        *_due(draft, known),
        *time_problems(draft.times, draft.due_on, known.now),
        *_override(draft, known),
    )


def too_long(what: str, text: str, most: int) -> tuple[str, ...]:
    """Return that a text is too long, or nothing."""
    if len(text) <= most:
        return ()
    return (
        tr(
            "{what} has {count:,} letters; {most:,} fit. Shorten it.",
            what=what,
            count=len(text),
            most=most,
        ),
    )


def _why(draft: AssignmentDraft) -> tuple[str, ...]:
    long = too_long(tr("The why"), draft.why, MOST_WHY)
    if draft.voice:
        if draft.voice_s > LONGEST_NOTE_S:
            most = tr("{longest_note_s} minutes", longest_note_s=LONGEST_NOTE_S // 60)
            return (
                *long,
                tr("The spoken why is longer than {most}. Record it again.", most=most),
            )
        if draft.voice_s < SHORTEST_NOTE_S:
            return (*long, tr("The spoken why is too short. Record it again."))
        return long
    words = len(_WORD.findall(draft.why))
    if not words:
        return (tr("Say why it matters, in your own words."),)
    if words < FEWEST_WORDS:
        return (
            tr(
                "Say why in a sentence: {fewest_words} words at least.",
                fewest_words=FEWEST_WORDS,
            ),
        )
    return long


def _outcome(draft: AssignmentDraft, known: Known) -> tuple[str, ...]:
    if draft.outcome_id:
        if draft.outcome_id in known.outcome_ids:
            return ()
        return (tr("That outcome is not in the programme any more. Choose another."),)
    if not draft.outcome:
        return (tr("Say which outcome it serves."),)
    return too_long(tr("The outcome"), draft.outcome, MOST_OUTCOME)


def _scenarios(draft: AssignmentDraft, known: Known) -> tuple[str, ...]:
    if not draft.scenario_keys:
        return (tr("Choose a scenario."),)
    if len(draft.scenario_keys) > MOST_SCENARIOS:
        count = len(draft.scenario_keys)
        return (
            tr(
                "Choose {most_scenarios} scenarios at most, not {count}.",
                most_scenarios=MOST_SCENARIOS,
                count=count,
            ),
        )
    gone = [key for key in draft.scenario_keys if key not in known.titles]
    return tuple(tr("There is no scenario '{key}' any more.", key=key) for key in gone)


def _people(draft: AssignmentDraft, known: Known) -> tuple[str, ...]:
    if not draft.person_ids:
        return (tr("Choose who it is for."),)
    if all(person_id in known.people for person_id in draft.person_ids):
        return ()
    return (tr("It can be for others on this computer only. Choose them again."),)


def _due(draft: AssignmentDraft, known: Known) -> tuple[str, ...]:
    today = known.now.date()
    if draft.due_on < today:
        return (tr("The due date is over already. Choose a day to come."),)
    if draft.due_on > today + FURTHEST:
        return (tr("The due date is more than a year ahead. Choose an earlier one."),)
    return ()


def _override(draft: AssignmentDraft, known: Known) -> tuple[str, ...]:
    missing = not_passed(draft.scenario_keys, known.passed)
    named = [known.titles[key] for key in missing if key in known.titles]
    if not named:
        return ()
    if not draft.override:
        what = ", ".join(f"“{title}”" for title in named)
        return (
            tr(
                "You have not passed {what} yet. Practise first, or say why "
                "you send it before; the team sees that.",
                what=what,
            ),
        )
    return too_long(tr("The reason"), draft.override, MOST_REASON)
