"""The facts of one person's duties, gathered from all parts of the programme."""

from collections.abc import Sequence
from datetime import date, timedelta

from roleplay.game import Branch, DutyFacts, Passes, PracticeFact, own_skills
from roleplay.storage import Person, Sustainment
from roleplay.usecases.coaching.group import enrolled_people
from roleplay.usecases.coaching.programme_facts import ProgrammeNow, Sources
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.words import tr

LOOK_BACK = timedelta(days=180)
"""How far a rep's own list looks back, so that Today reads no more after years of
practice.  Source: own choice; the last of the retention's checkpoints."""


def duty_facts(
    branch: Branch,
    person: Person,
    today: date,
    roles: HoldRoles,
    store: Sustainment,
    sources: Sources,
) -> DutyFacts:
    """Return what is known of one person's part in a branch."""
    programme, own_id = sources.programme(), person.person_id
    own = store.practice([own_id], today - LOOK_BACK if branch == "rep" else None)
    held, passed = own_skills(own, today)
    notes = [kept.note for kept in store.notes(own_id)]
    team = [
        (one.person_id, one.name)
        for one in enrolled_people(roles, programme)
        if one.person_id != own_id
    ]
    ids = {person_id for person_id, _ in team} if branch == "manager" else {own_id}
    return DutyFacts(
        today=today,
        started_on=programme.started_on if programme else None,
        passes=_passes(branch, own, programme, sources.skills()),
        ratings=sources.ratings(own_id),
        sent=sources.sent(own_id),
        team=team,
        calls=[call for call in sources.calls() if call.person_id in ids],
        questions=sources.questions(),
        examples=sources.examples(own_id),
        notices=[n for n in sources.notices() if n.giver_id == own_id],
        conflicts=sources.conflicts(),
        notes=notes,
        looks=[note.on for note in notes if note.duty == "look"],
        practised=[fact.day_on for fact in own if _counts(branch, fact, programme)],
        held=held,
        passed=passed,
        shared=store.count_shared(own_id),
    )


def _counts(branch: Branch, fact: PracticeFact, programme: ProgrammeNow | None) -> bool:
    # An executive's practice of before the programme was no part of it.
    if branch != "executive" or programme is None:
        return True
    return fact.day_on >= programme.started_on


def _passes(
    branch: Branch,
    own: Sequence[PracticeFact],
    programme: ProgrammeNow | None,
    skills: Sequence[str],
) -> Passes:
    """Return passes of the core scenarios, or of a scenario for each skill.

    An executive chooses: what they practised is what is asked of them.
    """
    known = [fact for fact in own if _counts(branch, fact, programme)]
    core = frozenset(programme.core if programme else ())
    if branch == "executive":
        core = frozenset(fact.scenario_key for fact in known)
    wanted = core or frozenset(skills)
    first: dict[str, date] = {}
    tried = set()
    for fact in sorted(known, key=lambda f: (f.day_on, f.finished_at)):
        name = fact.scenario_key if core else fact.skill
        if name in wanted:
            tried.add(name)
            if fact.passed:
                first.setdefault(name, fact.day_on)
    return Passes(
        passed=len(first),
        tried=len(tried),
        of=len(wanted),
        last_on=max(first.values(), default=None),
        noun=tr("core scenarios") if core else tr("skills"),
    )
