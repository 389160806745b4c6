from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from roleplay.errors import StorageError, UsageError
from roleplay.game import Role
from roleplay.storage import Database, Obstacles, People, Roles
from roleplay.usecases import HoldRoles, ResolveConflicts

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
TODAY = NOON.date()
TRAINING, PROCESS = "Ask before you pitch", "Dial count is paid"


class Office:
    """Maya and Jonah are reps, Rowan is a manager; and a clock."""

    def __init__(self) -> None:
        self.database = Database("sqlite://")
        self.at = NOON
        for name in ("Maya", "Jonah", "Rowan"):
            self.seen_by(name)
        self.give("Rowan", "manager")

    def give(self, name: str, role: Role) -> None:
        roles = self._roles(name)
        roles.give(roles.me.person_id, role, True)

    def seen_by(self, name: str) -> ResolveConflicts:
        store = Obstacles(self.database)
        return ResolveConflicts(self._roles(name), store, lambda: self.at)

    def _roles(self, name: str) -> HoldRoles:
        people = People(self.database)
        me = people.find_or_add(name, NOON)
        return HoldRoles(me, people, Roles(self.database), lambda: self.at)

    def logged(self, by: str = "Maya") -> str:
        """Log a conflict; return its id."""
        self.seen_by(by).log_conflict(TRAINING, PROCESS)
        return Obstacles(self.database).all()[-1].obstacle_id


@pytest.fixture
def office() -> Iterator[Office]:
    office = Office()
    yield office
    office.database.close()


def test_anybody_logs_one_and_a_manager_sees_it(office: Office) -> None:
    office.logged()
    (row,) = office.seen_by("Rowan").board().rows
    assert (row.obstacle.text, row.obstacle.training) == (PROCESS, TRAINING)
    assert (row.by, row.state) == ("Maya", "open")
    assert (row.may_promise, row.may_resolve) == (True, True)
    (own,) = office.seen_by("Maya").mine().rows
    assert (own.may_promise, own.may_resolve) == (False, False)
    assert office.seen_by("Jonah").mine().rows == ()


def test_a_question_is_logged_too(office: Office) -> None:
    office.seen_by("Jonah").ask("Who may give a discount?")
    (row,) = office.seen_by("Rowan").board().rows
    assert (row.obstacle.kind, row.obstacle.training) == ("question", "")


def test_the_whole_list_is_for_roles_of_the_programme(office: Office) -> None:
    with pytest.raises(UsageError, match="on the programme page"):
        office.seen_by("Maya").board()
    office.give("Maya", "planner")
    assert office.seen_by("Maya").board().rows == ()


def test_a_promise_goes_overdue_the_day_after(office: Office) -> None:
    obstacle_id = office.logged()
    office.seen_by("Rowan").promise(obstacle_id, "Finance", TODAY)
    assert office.seen_by("Rowan").board().rows[0].state == "promised"
    office.at += timedelta(days=1)
    board = office.seen_by("Rowan").board()
    assert (board.rows[0].state, board.open) == ("overdue", 1)
    office.seen_by("Rowan").promise(obstacle_id, "Finance", TODAY + timedelta(days=9))
    (row,) = office.seen_by("Rowan").board().rows
    assert (row.state, len(row.obstacle.pledges)) == ("promised", 2)


def test_an_owner_with_a_profile_sees_it_and_says_what_was_decided(
    office: Office,
) -> None:
    obstacle_id = office.logged()
    office.seen_by("Rowan").promise(obstacle_id, " jonah ", TODAY)
    (row,) = office.seen_by("Jonah").mine().rows
    pledge = row.obstacle.pledge
    assert pledge is not None
    assert (pledge.owner, row.may_resolve) == ("Jonah", True)
    office.seen_by("Jonah").resolve(obstacle_id, "First calls are paid too.")
    (row,) = office.seen_by("Maya").mine().rows
    assert (row.state, row.decided_by) == ("resolved", "Jonah")


def test_only_some_roles_promise_and_resolve(office: Office) -> None:
    obstacle_id = office.logged()
    for role in ("coach", "trainer", "planner"):
        office.give("Maya", role)
    with pytest.raises(UsageError, match="manager, champion or sponsor"):
        office.seen_by("Maya").promise(obstacle_id, "Finance", TODAY)
    with pytest.raises(UsageError, match="whoever looks after it"):
        office.seen_by("Maya").resolve(obstacle_id, "Gone.")
    for role in ("champion", "sponsor"):
        office.give("Jonah", role)  # type: ignore[arg-type]
        office.seen_by("Jonah").promise(obstacle_id, "Finance", TODAY)


@pytest.mark.parametrize(
    ("training", "process", "message"),
    [
        ("", PROCESS, "What the training says is empty"),
        (TRAINING, " \n ", "What your process says is empty"),
        ("x" * 10_000, PROCESS, "has 10,000 letters; 300 fit"),
        (TRAINING, "x" * 301, "has 301 letters"),
    ],
)
def test_what_says_nothing_or_too_much_is_not_logged(
    office: Office, training: str, process: str, message: str
) -> None:
    with pytest.raises(UsageError, match=message) as raised:
        office.seen_by("Maya").log_conflict(training, process)
    assert "Nothing was added" in str(raised.value)
    assert office.seen_by("Maya").mine().rows == ()


def test_the_same_conflict_is_logged_once(office: Office) -> None:
    office.logged()
    with pytest.raises(StorageError, match="still open"):
        office.logged("Jonah")


def test_a_promise_needs_an_owner_and_a_day_to_come(office: Office) -> None:
    obstacle_id, rowan = office.logged(), office.seen_by("Rowan")
    with pytest.raises(UsageError, match="That day is over"):
        rowan.promise(obstacle_id, "Finance", TODAY - timedelta(days=1))
    with pytest.raises(UsageError, match="Who looks after it is empty"):
        rowan.promise(obstacle_id, " ", TODAY)
    with pytest.raises(UsageError, match="has 81 letters"):
        rowan.promise(obstacle_id, "x" * 81, TODAY)
    with pytest.raises(UsageError, match="What was decided is empty"):
        rowan.resolve(obstacle_id, "")
    assert rowan.board().rows[0].obstacle.pledges == ()


def test_markup_is_kept_as_text(office: Office) -> None:
    office.seen_by("Maya").ask("<h1>Why</h1> &lt;b&gt;")
    assert office.seen_by("Maya").mine().rows[0].obstacle.text == (
        "<h1>Why</h1> &lt;b&gt;"
    )
