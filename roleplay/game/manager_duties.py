"""The five duties of a manager, judged from facts."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from roleplay.game.duty import (
    DutyFacts,
    DutyLine,
    DutyState,
    Finding,
    counted,
    duties_of,
    duty_line,
    is_recent,
    notes_of,
)
from roleplay.words import listed, tr

EXAMPLES_A_MONTH = 2
"""How many own examples a month are planned.  Source: mock-up of the programme page."""

SILENT_DAYS = 14
"""After how many days nobody should be unnoticed.  Source: product.md, duty 5."""

OPENED = 0.5
"""Which share of the people should have opened the why.  Source: own choice."""

NAMED = 2
"""How many people are named in one line.  Source: own choice."""


def manager_duties(facts: DutyFacts) -> tuple[DutyLine, ...]:
    """Return the five duties with what the facts say of each."""
    rules: dict[str, Callable[[DutyFacts], Finding]] = {
        "complete": complete,
        "position": _position,
        "expect": _expect,
        "role-model": _role_model,
        "recognise": _recognise,
    }
    return tuple(
        duty_line(duty, rules[duty.key](facts), facts) for duty in duties_of("manager")
    )


def complete(facts: DutyFacts) -> Finding:
    """Kept once all that is asked for was passed; under way from the first try on."""
    passes = facts.passes
    if not passes.of:
        return Finding("waiting", tr("There is nothing to pass yet."))
    words = tr(
        "{passed} of {of} {noun} passed",
        passed=passes.passed,
        of=passes.of,
        noun=passes.noun,
    )
    if facts.ratings is not None:
        agree, of = facts.ratings
        words += tr(
            ", {agree} of {counted} agree",
            agree=agree,
            counted=counted(of, tr("rating"), tr("ratings")),
        )
    if passes.passed >= passes.of:
        return Finding("kept", words, passes.last_on)
    return Finding("under way" if passes.tried else "waiting", words)


def _position(facts: DutyFacts) -> Finding:
    """Kept once each assignment says why and half of the people opened it."""
    notes = notes_of(facts, "position")
    if not facts.sent:
        if notes:
            return Finding(
                "under way",
                tr("You said it: {text}", text=notes[0].text),
                notes[0].on,
            )
        return Finding("waiting", tr("No assignment with a why was sent yet."))
    to = sum(sent.to for sent in facts.sent)
    opened = sum(sent.opened for sent in facts.sent)
    words = tr(
        "In your own words, opened by {opened} of {value}", opened=opened, value=to
    )
    overridden = sum(sent.overridden for sent in facts.sent)
    if overridden:
        words += tr("; {overridden} sent before your own pass", overridden=overridden)
    all_say = all(sent.with_why for sent in facts.sent)
    if all_say and to and opened >= OPENED * to:
        return Finding("kept", words, aside=tr("Every assignment"))
    return Finding("under way", words)


def _expect(facts: DutyFacts) -> Finding:
    """Kept once everybody has a call that was seen, and no question waits."""
    seen = [call for call in facts.calls if call.seen]
    told = len(facts.calls) - len(seen)
    with_one = {call.person_id for call in seen}
    without = sum(person_id not in with_one for person_id, _ in facts.team)
    aside = ""
    if facts.questions:
        verb = tr("waits") if facts.questions == 1 else tr("wait")
        waiting = counted(facts.questions, tr("question"), tr("questions"))
        aside = f"{waiting} {verb}"
    if not seen:
        more = (
            tr(
                "; {counted} to look at",
                counted=counted(told, tr("self-report"), tr("self-reports")),
            )
            if told
            else ""
        )
        words = tr("No call with evidence yet{more}", more=more)
        return Finding("under way" if told else "waiting", words, aside=aside)
    words = tr(
        "{counted} with evidence", counted=counted(len(seen), tr("call"), tr("calls"))
    )
    if without:
        verb = tr("has") if without == 1 else tr("have")
        words += tr(
            ", {counted} {verb} none",
            counted=counted(without, tr("person"), tr("people")),
            verb=verb,
        )
    kept = not without and not facts.questions
    return Finding("kept" if kept else "under way", words, aside=aside)


def _role_model(facts: DutyFacts) -> Finding:
    """Kept with EXAMPLES_A_MONTH in the last month; a use noted by hand is one."""
    notes = notes_of(facts, "role-model")
    days = [*facts.examples, *(note.on for note in notes)]
    recent = sum(is_recent(day, facts.today) for day in days)
    shown = sum(is_recent(day, facts.today) for day in facts.examples)
    used = recent - shown
    if not recent:
        before = tr("; the last is over a month old") if days else ""
        return Finding(
            "waiting", tr("No example in the last month{before}", before=before)
        )
    parts = (
        [tr("{counted} shared", counted=counted(shown, tr("example"), tr("examples")))]
        if shown
        else []
    )
    parts += (
        [
            tr(
                "{counted} of your own noted",
                counted=counted(used, tr("use"), tr("uses")),
            )
        ]
        if used
        else []
    )
    words = ", ".join(parts)
    if recent >= EXAMPLES_A_MONTH:
        return Finding("kept", tr("{words} in the last month", words=words), max(days))
    return Finding(
        "under way",
        tr(
            "{words}, plan is {examples_a_month} a month",
            words=words,
            examples_a_month=EXAMPLES_A_MONTH,
        ),
    )


def _recognise(facts: DutyFacts) -> Finding:
    """Kept where everybody was noticed; waiting where one was not for SILENT_DAYS.

    Days without a notice count from the programme's start where there was none.
    """
    if not facts.team:
        return Finding("waiting", tr("Nobody is enrolled beside you yet."))
    silent = [(one, _silence(facts, one[0])) for one in facts.team]
    never = [one for one, days in silent if days is None]
    long = [(one, days) for one, days in silent if days and days > SILENT_DAYS]
    if long:
        least = min(days for _, days in long)
        names = _listed([name for (_, name), _ in long])
        words = tr(
            "{names}, nothing for {counted}",
            names=names,
            counted=counted(least, tr("day"), tr("days")),
        )
        return Finding("waiting", words, person_id=long[0][0][0])
    if never:
        words = tr(
            "{listed}, nothing noticed yet", listed=_listed([name for _, name in never])
        )
        state: DutyState = "under way" if len(never) < len(silent) else "waiting"
        return Finding(state, words, person_id=never[0][0])
    return Finding(
        "kept",
        tr("Everybody noticed in the last {silent_days} days", silent_days=SILENT_DAYS),
    )


def _silence(facts: DutyFacts, person_id: str) -> int | None:
    days: list[date] = [n.on for n in facts.notices if n.person_id == person_id]
    if days:
        return (facts.today - max(days)).days
    if facts.started_on is None:
        return None
    since = facts.today - facts.started_on
    return since.days if since > timedelta(days=SILENT_DAYS) else None


def _listed(names: Sequence[str]) -> str:
    first = [name.split()[0] for name in names]
    if len(first) > NAMED:
        return tr(
            "{names} and {count} more",
            names=", ".join(first[:NAMED]),
            count=len(first) - NAMED,
        )
    return listed(first)
