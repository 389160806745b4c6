"""Run a programme: start it, say what it is for, who is in it, and how far it is."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from roleplay.errors import UsageError
from roleplay.game import (
    Measurement,
    Role,
    newest_measurement,
    way_gone,
    week_number,
)
from roleplay.scenario import SKILLS, in_teaching_order, skill_name
from roleplay.storage import (
    Outcomes,
    OutcomeText,
    Programmes,
    ProgrammeText,
    StoredOutcome,
    StoredProgramme,
)
from roleplay.usecases.coaching.programme_checks import (
    proper_outcome,
    proper_programme,
    refuse_odd,
)
from roleplay.usecases.coaching.programme_values import (
    Offered,
    Outcome,
    OutcomeView,
    ProgrammeView,
)
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.usecases.coaching.written import not_before
from roleplay.usecases.library import Shelves
from roleplay.words import tr

EDITORS: frozenset[Role] = frozenset(("manager", "sponsor", "champion", "planner"))
"""Who may change a programme.  Source: the programme page's design."""

MOST_OUTCOMES = 6
"""What a card shows at a glance.  Source: own choice."""

NOTHING = tr("Nothing was changed.")


@dataclass(frozen=True, slots=True)
class ProgrammeStores:
    """Where programmes and their outcomes are kept, and what can serve them."""

    programmes: Programmes
    outcomes: Outcomes
    shelves: Shelves


class RunProgramme:
    """The programme, as the person in use sees it.  Data lane.

    Every method raises StorageError; those that change something raise UsageError
    where that cannot be, with nothing changed, and return what holds then.
    """

    def __init__(
        self, roles: HoldRoles, stores: ProgrammeStores, now: Callable[[], datetime]
    ) -> None:
        self._roles = roles
        self._programmes = stores.programmes
        self._outcomes = stores.outcomes
        self._shelves = stores.shelves
        self._now = now

    def current(self) -> ProgrammeView | None:
        """Return the programme under way, or None."""
        found = self._programmes.current()
        return None if found is None else self._view(found)

    def outcomes(self) -> tuple[Outcome, ...]:
        """Return the outcomes an assignment may serve; none without a programme."""
        found = self._programmes.current()
        kept = self._outcomes.of(found.programme_id) if found else ()
        views = (self._outcome(one) for one in kept)
        return tuple(Outcome(view.outcome_id, view.line) for view in views)

    @property
    def may_edit(self) -> bool:
        """Whether the person in use may start or change a programme."""
        return bool(self._roles.mine() & EDITORS)

    @property
    def today(self) -> date:
        """Today, by the local calendar.  Any thread."""
        return self._now().date()

    def offered(self) -> Offered:
        """Return the skills and scenarios that can serve an outcome."""
        cards = self._shelves.found.cards
        skills = in_teaching_order({card.skill for card in cards} | SKILLS.keys())
        titles = sorted(((card.key, card.title) for card in cards), key=lambda c: c[1])
        return Offered(tuple((s, skill_name(s)) for s in skills), tuple(titles))

    # The programme ------------------------------------------------------------------

    def start(self, text: ProgrammeText) -> ProgrammeView:
        """Start a programme."""
        self._refuse_others()
        text = proper_programme(text, self._programmes.titles(), self.today)
        me = self._roles.me.person_id
        self._programmes.start(text, me, self._now())
        return self._now_current()

    def edit(self, text: ProgrammeText) -> ProgrammeView:
        """Let the programme say something else; what it said before is kept."""
        found = self._mine()
        others = [t for t in self._programmes.titles() if t != found.text.title]
        text = proper_programme(text, others, self.today)
        if text != found.text:
            me = self._roles.me.person_id
            self._programmes.edit(found.programme_id, text, me, self._now())
        return self._now_current()

    def close(self) -> None:
        """Close the programme, so that another can be started; all of it is kept."""
        found = self._mine()
        me = self._roles.me.person_id
        self._programmes.end(found.programme_id, me, self._now())

    def enrol(self, person_ids: Collection[str]) -> ProgrammeView:
        """Let exactly these people be in the programme."""
        found = self._mine()
        known = {person.person_id for person in self._roles.everybody()}
        if not set(person_ids) <= known:
            raise UsageError(
                tr(
                    "Somebody you chose is not here any more. {nothing}",
                    nothing=NOTHING,
                )
            )
        before = {person.person_id for person in found.enrolled}
        changes = {one: True for one in person_ids if one not in before}
        changes |= {one: False for one in before if one not in person_ids}
        me = self._roles.me.person_id
        self._programmes.enrol(found.programme_id, changes, me, self._now())
        return self._now_current()

    # Outcomes -----------------------------------------------------------------------

    def add_outcome(self, text: OutcomeText) -> ProgrammeView:
        """Follow another outcome."""
        found = self._mine()
        kept = self._outcomes.of(found.programme_id)
        if len(kept) >= MOST_OUTCOMES:
            raise UsageError(
                tr(
                    "A programme follows at most {most_outcomes} outcomes. Drop "
                    "one first. {nothing}",
                    most_outcomes=MOST_OUTCOMES,
                    nothing=NOTHING,
                )
            )
        text = proper_outcome(text, [one.text for one in kept])
        not_before(text.by_on, self.today, tr("The day it is to be reached"))
        me = self._roles.me.person_id
        self._outcomes.add(found.programme_id, text, me, self._now())
        return self._now_current()

    def edit_outcome(self, outcome_id: str, text: OutcomeText) -> ProgrammeView:
        """Let an outcome say something else; its values stay."""
        kept, before = self._outcome_of(outcome_id)
        text = proper_outcome(text, [o.text for o in kept if o is not before])
        if text.by_on != before.text.by_on:
            not_before(text.by_on, self.today, tr("The day it is to be reached"))
        me = self._roles.me.person_id
        self._outcomes.edit(outcome_id, text, me, self._now())
        return self._now_current()

    def drop_outcome(self, outcome_id: str) -> ProgrammeView:
        """Follow an outcome no longer; what was measured is kept."""
        _, before = self._outcome_of(outcome_id)
        text = replace(before.text, is_dropped=True)
        self._outcomes.edit(outcome_id, text, self._roles.me.person_id, self._now())
        return self._now_current()

    def measure(
        self, outcome_id: str, value: float, measured_on: date
    ) -> ProgrammeView:
        """Keep a value of an outcome; another for the same day stands in for it."""
        self._outcome_of(outcome_id)
        refuse_odd(value)
        if measured_on > self.today:
            raise UsageError(
                tr(
                    "That day is still to come. Choose the day it was measured "
                    "on. Nothing was saved."
                )
            )
        measured = Measurement(value, measured_on, self._now())
        self._outcomes.measure(outcome_id, measured, self._roles.me.person_id)
        return self._now_current()

    def serve(
        self, outcome_id: str, skills: Iterable[str], scenarios: Iterable[str]
    ) -> ProgrammeView:
        """Let exactly these skills and scenarios serve an outcome."""
        _, before = self._outcome_of(outcome_id)
        wanted = [("skill", key) for key in dict.fromkeys(skills)]
        wanted += [("scenario", key) for key in dict.fromkeys(scenarios)]
        held = [("skill", key) for key in before.skills]
        held += [("scenario", key) for key in before.scenarios]
        changes = [(*one, True) for one in wanted if one not in held]
        changes += [(*one, False) for one in held if one not in wanted]
        me = self._roles.me.person_id
        self._outcomes.link(outcome_id, changes, me, self._now())
        return self._now_current()

    # ----------------------------------------------------------------------------------

    def _view(self, found: StoredProgramme) -> ProgrammeView:
        kept = self._outcomes.of(found.programme_id)
        return ProgrammeView(
            found.programme_id,
            found.text,
            week_number(found.text.started_on, self.today),
            found.enrolled,
            tuple(self._outcome(one) for one in kept),
            self.may_edit,
        )

    def _outcome(self, kept: StoredOutcome) -> OutcomeView:
        newest = newest_measurement(kept.measurements)
        value = newest.value if newest else None
        text = kept.text
        way = way_gone(text.from_value, text.to_value, value)
        return OutcomeView(
            kept.outcome_id,
            text,
            value,
            newest.measured_on if newest else None,
            way,
            is_late=text.by_on < self.today and way != 1,
            skills=kept.skills,
            scenarios=kept.scenarios,
        )

    def _now_current(self) -> ProgrammeView:
        return self._view(self._found())

    def _found(self) -> StoredProgramme:
        found = self._programmes.current()
        if found is None:
            raise UsageError(
                tr("There is no programme. Start one first. {nothing}", nothing=NOTHING)
            )
        return found

    def _mine(self) -> StoredProgramme:
        self._refuse_others()
        return self._found()

    def _refuse_others(self) -> None:
        if not self.may_edit:
            raise UsageError(
                tr(
                    "A programme is run by a manager, sponsor, champion or "
                    "planner. {nothing}",
                    nothing=NOTHING,
                )
            )

    def _outcome_of(
        self, outcome_id: str
    ) -> tuple[tuple[StoredOutcome, ...], StoredOutcome]:
        kept = self._outcomes.of(self._mine().programme_id)
        for one in kept:
            if one.outcome_id == outcome_id:
                return kept, one
        raise UsageError(
            tr("That outcome is followed no longer. {nothing}", nothing=NOTHING)
        )
