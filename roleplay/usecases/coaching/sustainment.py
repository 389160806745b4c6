"""See what is still alive since the course, what it cost, and who may need one."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from roleplay.errors import UsageError
from roleplay.game import (
    COACHES,
    LEAST_PEOPLE,
    TOO_FEW,
    AliveWeek,
    Checkpoint,
    DutyNote,
    Held,
    Money,
    NoticeFact,
    PracticeFact,
    adoption,
    alive_weeks,
    cost_per_skill,
    held_on,
    retention,
    retention_by_skill,
    spent,
)
from roleplay.scenario import in_teaching_order, skill_name
from roleplay.scoring import NotMeasured
from roleplay.storage import Person, Sustainment
from roleplay.usecases.coaching.costs import read_money, read_what, refuse_coming
from roleplay.usecases.coaching.duties import KeepDuties
from roleplay.usecases.coaching.group import Group, find_group
from roleplay.usecases.coaching.need import Suggestion, fading, quiet, unseen
from roleplay.usecases.coaching.programme_facts import Sources
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.usecases.coaching.sponsor_csv import sponsor_csv
from roleplay.usecases.coaching.sustained import (
    Alive,
    NoticeCount,
    PricedCheckpoint,
    RealCalls,
    SponsorPage,
    Sustained,
)
from roleplay.usecases.history_file import write_whole
from roleplay.words import tr

MONTH_DAYS = 365.25 / 12
ENTERING = frozenset(("manager", "sponsor", "champion", "planner"))
"""The roles that enter costs."""


class SeeSustainment:
    """The programme's numbers, as the person in use may see them.  Data lane.

    Every method raises StorageError, and UsageError for somebody who only is a rep.
    now: the local time, aware.
    """

    def __init__(
        self,
        roles: HoldRoles,
        store: Sustainment,
        sources: Sources,
        duties: KeepDuties,
        now: Callable[[], datetime],
    ) -> None:
        self._roles = roles
        self._store = store
        self._sources = sources
        self._duties = duties
        self._now = now

    @property
    def today(self) -> date:
        """The local day.  Any thread."""
        return self._now().date()

    # What is alive ----------------------------------------------------------------

    def alive(self) -> Alive:
        """Return the weekly curve since the start."""
        self._refuse_reps()
        return self._alive(self._group())

    def sustained(self) -> Sustained:
        """Return what was spent and what is alive."""
        self._refuse_reps()
        return self._sustained(self._group())

    def sponsor_page(self) -> SponsorPage:
        """Return all that the sponsor's page says."""
        self._refuse_reps()
        group = self._group()
        return SponsorPage(
            made_on=self.today,
            programme=group.programme,
            sustained=self._sustained(group),
            weeks=self._alive(group).weeks,
            branches=self._duties.branches(),
            conflicts=tuple(self._sources.conflicts()),
        )

    def export_csv(self, path: Path) -> int:
        """Write the sponsor's page as CSV; return how many rows it has.

        Raises UsageError where it cannot be written; a file that was there is kept.
        """
        text = sponsor_csv(self.sponsor_page())
        write_whole(path, text, bom=True)
        self.keep_look("CSV")
        return text.count("\r\n") - 1

    def keep_look(self, how: str) -> None:
        """Keep that an executive wrote the page, which is a duty of theirs."""
        if "sponsor" not in self._roles.mine():
            return
        note = DutyNote("look", self.today, tr("The sponsor's page as {how}", how=how))
        self._store.add_note(self._roles.me.person_id, note, self._now())

    # Who may need one -------------------------------------------------------------

    def who_may_need_you(self) -> tuple[Suggestion, ...]:
        """Return suggestions for a coach or manager; paused people last."""
        if not self._roles.mine() & COACHES:
            return ()
        group, me = self._group(), self._roles.me.person_id
        shown = self._store.shown_practice(me)
        found = [
            suggestion
            for person in group.enrolled
            if person.person_id != me
            and (suggestion := self._suggestion(person, group, shown)) is not None
        ]
        return tuple(sorted(found, key=lambda one: (one.paused, one.person.name)))

    # Costs ------------------------------------------------------------------------

    @property
    def may_enter_costs(self) -> bool:
        """Whether the person in use enters costs.  Data lane."""
        return bool(self._roles.mine() & ENTERING)

    def add_cost(self, amount: str, currency: str, what: str, spent_on: date) -> None:
        """Keep a cost.  Raises UsageError; nothing is kept then."""
        self._refuse_others()
        money, on_what = read_money(amount, currency), read_what(what)
        refuse_coming(spent_on, self.today)
        for cost in self._store.costs():
            if (cost.money, cost.what, cost.spent_on) == (money, on_what, spent_on):
                raise UsageError(
                    tr(
                        "This cost is entered already. Nothing was added. If it was "
                        "paid twice, say so in the words."
                    )
                )
        self._store.add_cost(
            self._roles.me.person_id, money, on_what, spent_on, self._now()
        )

    def take_cost_back(self, cost_id: str) -> None:
        """Take a cost back.  Raises StorageError for one there is not."""
        self._refuse_others()
        self._store.end_cost(cost_id, self._roles.me.person_id, self._now())

    # Inside -----------------------------------------------------------------------

    def _alive(self, group: Group) -> Alive:
        today, start = self.today, group.started_on
        weeks: tuple[AliveWeek, ...] = ()
        if start is not None:
            weeks = alive_weeks(group.sharing_ids, group.practice, start, today)
        return Alive(
            group.programme, start, today,
            len(group.enrolled), len(group.sharing), weeks,
        )  # fmt: skip

    def _sustained(self, group: Group) -> Sustained:
        today, costs = self.today, self._store.costs()
        amounts = [cost.money for cost in costs]
        held = held_on(_since(group), today)
        by_skill = retention_by_skill(group.practice, today, group.started_on)
        return Sustained(
            enrolled=len(group.enrolled),
            sharing=len(group.sharing),
            adoption=adoption(group.sharing_ids, group.practice, today),
            held=held,
            checkpoints=tuple(
                _priced(point, amounts)
                for point in retention(group.practice, today, group.started_on)
            ),
            by_skill=tuple(
                (skill_name(skill), by_skill[skill])
                for skill in in_teaching_order(set(by_skill))
            ),
            costs=costs,
            spent=spent(amounts),
            per_skill=cost_per_skill(amounts, held),
            recognition=_recognition(group, tuple(self._sources.notices()), today),
            calls=self._calls(group),
        )

    def _calls(self, group: Group) -> RealCalls | NotMeasured:
        people = group.sharing_ids
        if len(people) < LEAST_PEOPLE:
            return TOO_FEW
        calls = [call for call in self._sources.calls() if call.person_id in people]
        seen = [call for call in calls if call.seen]
        with_one = {call.person_id for call in seen}
        return RealCalls(len(seen), len(calls) - len(seen), len(with_one), len(people))

    def _suggestion(
        self, person: Person, group: Group, shown: tuple[PracticeFact, ...]
    ) -> Suggestion | None:
        found = fading(person, shown)
        if found is not None or person.person_id not in group.sharing_ids:
            return found
        own = [f.day_on for f in group.practice if f.person_id == person.person_id]
        off = self._store.holidays(person.person_id)
        today, since = self.today, group.started_on
        return quiet(person, own, off, today, since) or unseen(
            person, own, self._sources.calls(), today
        )

    def _group(self) -> Group:
        return find_group(self._roles, self._store, self._sources)

    def _refuse_reps(self) -> None:
        if not self._roles.leads:
            raise UsageError(
                tr(
                    "Numbers of the programme are for those who lead it. Nothing "
                    "was read."
                )
            )

    def _refuse_others(self) -> None:
        if not self.may_enter_costs:
            raise UsageError(
                tr(
                    "Costs are entered by a manager, sponsor, champion or "
                    "planner. Nothing was changed."
                )
            )


def _since(group: Group) -> list[PracticeFact]:
    return [
        fact
        for fact in group.practice
        if group.started_on is None or fact.day_on >= group.started_on
    ]


def _priced(point: Checkpoint, amounts: list[Money]) -> PricedCheckpoint:
    found = point.found
    share = found.share if isinstance(found, Held) else found
    return PricedCheckpoint(point, cost_per_skill(amounts, share))


def _recognition(
    group: Group, notices: tuple[NoticeFact, ...], today: date
) -> NoticeCount | NotMeasured:
    people = group.sharing_ids
    if len(people) < LEAST_PEOPLE:
        return TOO_FEW
    start = group.started_on
    if start is None or start >= today:
        return NotMeasured(tr("the programme has just begun"))
    count = sum(n.person_id in people and start <= n.on <= today for n in notices)
    months = (today - start).days / MONTH_DAYS
    return NoticeCount(count, len(people), count / len(people) / max(1.0, months))
