"""The duties of executives and of reps, judged from facts."""

from collections.abc import Callable
from datetime import timedelta

from roleplay.game.duty import (
    Branch,
    DutyFacts,
    DutyLine,
    Finding,
    counted,
    duties_of,
    duty_line,
    is_recent,
    notes_of,
)
from roleplay.game.manager_duties import manager_duties
from roleplay.words import tr

FORTNIGHT = timedelta(days=14)
PRACTICES = 2
"""Practices in a fortnight that keep the rep's first duty.  Source: own choice; a
fortnight is the span of the adoption number in coaching.md."""


def duty_lines(branch: Branch, facts: DutyFacts) -> tuple[DutyLine, ...]:
    """Return the duties of a branch with what the facts say of each."""
    if branch == "manager":
        return manager_duties(facts)
    rules: dict[str, Callable[[DutyFacts], Finding]] = {
        "say-why": _say_why,
        "say-message": _say_message,
        "clear-way": _clear_way,
        "look": _look,
        "practise": _practise,
        "hold": _hold,
        "use": _use,
        "share": _share,
    }
    return tuple(
        duty_line(duty, rules[duty.key](facts), facts) for duty in duties_of(branch)
    )


def _say_why(facts: DutyFacts) -> Finding:
    """Kept once it was said to the people and noted: nothing else can see it."""
    notes = notes_of(facts, "say-why")
    if not notes:
        return Finding(
            "waiting", tr("Not noted yet: where did you say it, and to whom?")
        )
    return Finding("kept", notes[0].text, notes[0].on)


def _say_message(facts: DutyFacts) -> Finding:
    """Kept with a scenario passed since the start, under way with a finished one."""
    passes = facts.passes
    if passes.passed:
        words = tr(
            "{counted} passed",
            counted=counted(passes.passed, tr("scenario"), tr("scenarios")),
        )
        return Finding("kept", words, passes.last_on)
    if passes.tried or facts.practised:
        return Finding("under way", tr("Practised, not passed yet"))
    return Finding("waiting", tr("Not practised yet"))


def _clear_way(facts: DutyFacts) -> Finding:
    """Kept where nothing logged is open, under way where all open ones have a date."""
    notes = notes_of(facts, "clear-way")
    still = [conflict for conflict in facts.conflicts if conflict.is_open]
    if still:
        dated = [c for c in still if c.has_owner and c.by_on and c.by_on >= facts.today]
        late = sum(c.by_on is not None and c.by_on < facts.today for c in still)
        words = tr(
            "{count} open, {count2} with an owner and a date",
            count=len(still),
            count2=len(dated),
        )
        words += tr(", {late} overdue", late=late) if late else ""
        all_dated = len(dated) == len(still)
        return Finding("under way" if all_dated or notes else "waiting", words)
    if facts.conflicts:
        return Finding(
            "kept",
            tr(
                "{counted} resolved",
                counted=counted(len(facts.conflicts), tr("conflict"), tr("conflicts")),
            ),
        )
    if notes:
        return Finding("kept", notes[0].text, notes[0].on)
    return Finding("waiting", tr("Nothing is logged yet. Ask what is in the way."))


def _look(facts: DutyFacts) -> Finding:
    """Kept with the sponsor's page written in the last month."""
    if not facts.looks:
        return Finding("waiting", tr("The sponsor's page was not written yet"))
    last = max(facts.looks)
    times = tr(
        "Written {counted}", counted=counted(len(facts.looks), tr("time"), tr("times"))
    )
    if is_recent(last, facts.today):
        return Finding("kept", times, last)
    return Finding("under way", tr("{times}, not in the last month", times=times))


def _practise(facts: DutyFacts) -> Finding:
    """Kept with PRACTICES in the last fortnight."""
    recent = sum(is_recent(day, facts.today, FORTNIGHT) for day in facts.practised)
    words = tr(
        "{counted} in the last 14 days",
        counted=counted(recent, tr("practice"), tr("practices")),
    )
    if recent >= PRACTICES:
        return Finding("kept", words)
    if not recent:
        return Finding("waiting", tr("No practice in the last 14 days"))
    return Finding(
        "under way",
        tr("{words}, plan is {practices}", words=words, practices=PRACTICES),
    )


def _hold(facts: DutyFacts) -> Finding:
    """Kept with at least one skill passed, and all of them still held."""
    if not facts.passed:
        return Finding("waiting", tr("No skill passed yet"))
    words = tr(
        "{held} of {counted} still held",
        held=facts.held,
        counted=counted(facts.passed, tr("passed skill"), tr("passed skills")),
    )
    return Finding("kept" if facts.held >= facts.passed else "under way", words)


def _use(facts: DutyFacts) -> Finding:
    """Kept with a call that somebody else saw; an own report alone is under way."""
    seen = [call for call in facts.calls if call.seen]
    if seen:
        words = tr(
            "{counted} seen by somebody else",
            counted=counted(len(seen), tr("call"), tr("calls")),
        )
        return Finding("kept", words, max(call.on for call in seen))
    if facts.calls:
        words = tr(
            "{counted} of your own report, not seen yet",
            counted=counted(len(facts.calls), tr("call"), tr("calls")),
        )
        return Finding("under way", words)
    return Finding("waiting", tr("No real call noted yet"))


def _share(facts: DutyFacts) -> Finding:
    """Kept with one attempt shared with somebody, as long as it is."""
    if facts.shared:
        return Finding(
            "kept",
            tr(
                "{counted} shared",
                counted=counted(facts.shared, tr("attempt"), tr("attempts")),
            ),
        )
    return Finding("waiting", tr("Nothing shared yet. You choose which one, if any."))
