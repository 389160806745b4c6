"""What came of a meeting: from what was kept, and the verdicts still known."""

from collections.abc import Sequence
from datetime import datetime

from roleplay.game import NO_HANDS, Hands, hardest, same_verdict
from roleplay.scoring import Explanation
from roleplay.storage import Counted, MeetingFacts, MeetingRound, MeetingTurn
from roleplay.usecases.coaching.meeting_agenda import next_time
from roleplay.usecases.coaching.meeting_live import LiveMeeting, LiveRound
from roleplay.usecases.coaching.meeting_values import (
    MeetingScenario,
    Recap,
    RecapCriterion,
    RecapLine,
    RecapRound,
)


def recap_of(
    facts: MeetingFacts,
    live: LiveMeeting | None,
    scenarios: Sequence[MeetingScenario],
    now: datetime,
) -> Recap:
    """Return the recap.  live: the same meeting as it is remembered, or None.

    now: the time of one that goes on.
    """
    names = {a.attendee_id: a.name for a in facts.attendees}
    rounds = []
    for index, kept in enumerate(facts.rounds):
        remembered = live.rounds[index] if live else None
        name = names.get(kept.attendee_id, "")
        rounds.append(_round(kept, name, remembered))
    return Recap(
        meeting_id=facts.meeting_id,
        started_at=facts.started_at,
        ended_at=facts.ended_at,
        seconds=_lasted(facts, live is not None, now),
        names=tuple(names.values()),
        rounds=tuple(rounds),
        stories=facts.stories,
        has_verdicts=live is not None,
        next_time=_next(facts, scenarios),
    )


def _lasted(facts: MeetingFacts, goes_on: bool, now: datetime) -> float:
    times = [facts.started_at]
    times += [turn.answered_at for round_ in facts.rounds for turn in round_.turns]
    last = facts.ended_at or (now if goes_on else max(times))
    return (last - facts.started_at).total_seconds()


def _next(facts: MeetingFacts, scenarios: Sequence[MeetingScenario]) -> str:
    counted = [(c.label, c.hands) for r in facts.rounds for c in r.counted]
    skills = {c.label: r.skill for r in facts.rounds for c in r.counted}
    label = hardest(counted)
    played = {round_.scenario_key for round_ in facts.rounds}
    return next_time((label, skills[label]) if label else None, played, scenarios)


def _round(kept: MeetingRound, name: str, live: LiveRound | None) -> RecapRound:
    last = max((turn.answered_at for turn in kept.turns), default=kept.began_at)
    began = kept.began_at
    seconds = (last - began).total_seconds() if began and last else 0.0
    return RecapRound(
        name=name,
        title=kept.title,
        seconds=seconds,
        is_kept=kept.attempt_id is not None,
        lines=tuple(_line(turn, kept.counted, live) for turn in kept.turns),
    )


def _line(
    turn: MeetingTurn, counted: Sequence[Counted], live: LiveRound | None
) -> RecapLine:
    hands = {c.criterion_id: c.hands for c in counted if c.number == turn.number}
    if live is not None and turn.number in live.turns:
        explanations = live.turns[turn.number].judgement.verdict.explanations
        criteria = [
            _compared(e, hands.get(e.criterion_id, NO_HANDS)) for e in explanations
        ]
    else:
        criteria = [
            RecapCriterion(c.label, c.hands, c.hands.room)
            for c in counted
            if c.number == turn.number
        ]
    return RecapLine(turn.number, turn.line, turn.heard, tuple(criteria))


def _compared(explanation: Explanation, hands: Hands) -> RecapCriterion:
    app = explanation.verdict.value
    return RecapCriterion(
        label=explanation.label,
        hands=hands,
        room=hands.room,
        app=app,
        evidence=" … ".join(e.text for e in explanation.evidence),
        same=same_verdict(hands.room, app),
    )
