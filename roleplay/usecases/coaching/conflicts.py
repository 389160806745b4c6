"""What works against the training: logged by anybody, promised, resolved."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from roleplay.errors import UsageError
from roleplay.game import (
    LEADING,
    PROMISING,
    Obstacle,
    ObstacleKind,
    ObstacleState,
    Pledge,
    Resolution,
    by_urgency,
)
from roleplay.storage import Obstacles
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.usecases.coaching.written import written, written_line
from roleplay.words import tr

MOST_WORDS, MOST_DECIDED, MOST_OWNER = 300, 1000, 80
"""Letters of a side of a conflict, of a decision and of a name.  Source: own choice."""
ADDED, CHANGED = tr("Nothing was added."), tr("Nothing was changed.")


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """An obstacle as it is listed.

    by: who logged it; is_mine: the person in use did.  decided_by: or "".
    may_promise, may_resolve: what the person in use can do with it.
    """

    obstacle: Obstacle
    state: ObstacleState
    by: str
    is_mine: bool
    decided_by: str
    may_promise: bool
    may_resolve: bool


@dataclass(frozen=True, slots=True)
class Conflicts:
    """Obstacles, the most urgent first.  people: names an owner can be chosen from."""

    rows: tuple[ConflictRow, ...]
    people: tuple[str, ...]
    today: date

    @property
    def open(self) -> int:
        """How many are not resolved."""
        return sum(row.state != "resolved" for row in self.rows)


class ResolveConflicts:
    """Obstacles, as the person in use sees them.  Data lane.

    now: the local time, aware.  All methods raise StorageError; those that change
    something raise UsageError where that cannot be, with nothing changed.
    """

    def __init__(
        self, roles: HoldRoles, obstacles: Obstacles, now: Callable[[], datetime]
    ) -> None:
        self._roles = roles
        self._obstacles = obstacles
        self._now = now

    def board(self) -> Conflicts:
        """Return all.  Raises UsageError for whoever has no role but rep."""
        if not LEADING & self._roles.mine():
            raise UsageError(
                tr("The whole list is on the programme page, for its roles.")
            )
        return self._listed(self._obstacles.all())

    def mine(self) -> Conflicts:
        """Return what the person in use logged, and what they look after."""
        me = self._roles.me.person_id
        return self._listed(
            obstacle
            for obstacle in self._obstacles.all()
            if me == obstacle.by_id
            or (obstacle.pledge is not None and obstacle.pledge.owner_id == me)
        )

    def log_conflict(self, training: str, process: str) -> None:
        """Log that the training says one thing and the process another."""
        training = written(training, tr("What the training says"), MOST_WORDS, ADDED)
        process = written(process, tr("What your process says"), MOST_WORDS, ADDED)
        self._log("conflict", process, training)

    def ask(self, question: str) -> None:
        """Log a question, or something that is in the way."""
        question = written(question, tr("What is in the way"), MOST_WORDS, ADDED)
        self._log("question", question, "")

    def promise(self, obstacle_id: str, owner: str, by_on: date) -> None:
        """Promise that somebody looks after it by a day; earlier promises stay kept.

        owner: the name of somebody here, or of anybody else.
        """
        if not PROMISING & self._roles.mine():
            raise UsageError(
                tr(
                    "A manager, champion or sponsor promises. {changed}",
                    changed=CHANGED,
                )
            )
        owner = written_line(owner, tr("Who looks after it"), MOST_OWNER, CHANGED)
        now = self._now()
        if by_on < now.date():
            raise UsageError(
                tr("That day is over. Choose a day to come. {changed}", changed=CHANGED)
            )
        known = {p.name.casefold(): p for p in self._roles.everybody()}
        person = known.get(owner.casefold())
        self._obstacles.pledge(
            obstacle_id,
            Pledge(
                owner=person.name if person else owner,
                owner_id=person.person_id if person else None,
                by_on=by_on,
                by_id=self._roles.me.person_id,
                at=now,
            ),
        )

    def resolve(self, obstacle_id: str, decided: str) -> None:
        """Say what was decided; that ends it.  Also whoever looks after it may."""
        if not self._may_resolve(self._obstacles.one(obstacle_id)):
            raise UsageError(
                tr(
                    "A manager, champion, sponsor or whoever looks after it says "
                    "what was decided. {changed}",
                    changed=CHANGED,
                )
            )
        decided = written(decided, tr("What was decided"), MOST_DECIDED, CHANGED)
        end = Resolution(decided, self._roles.me.person_id, self._now())
        self._obstacles.resolve(obstacle_id, end)

    def _log(self, kind: ObstacleKind, text: str, training: str) -> None:
        me = self._roles.me.person_id
        self._obstacles.log(kind, (text, training), me, self._now())

    def _may_resolve(self, obstacle: Obstacle) -> bool:
        pledge, me = obstacle.pledge, self._roles.me.person_id
        owns = pledge is not None and pledge.owner_id == me
        return owns or bool(PROMISING & self._roles.mine())

    def _listed(self, obstacles: Iterable[Obstacle]) -> Conflicts:
        people = self._roles.everybody()
        names = {person.person_id: person.name for person in people}
        today = self._now().date()
        may_promise = bool(PROMISING & self._roles.mine())
        rows = []
        for obstacle in by_urgency(obstacles, today):
            end = obstacle.decided
            rows.append(
                ConflictRow(
                    obstacle=obstacle,
                    state=obstacle.state(today),
                    by=names[obstacle.by_id],
                    is_mine=obstacle.by_id == self._roles.me.person_id,
                    decided_by=names[end.by_id] if end else "",
                    may_promise=may_promise and end is None,
                    may_resolve=end is None and self._may_resolve(obstacle),
                )
            )
        return Conflicts(tuple(rows), tuple(p.name for p in people), today)
