"""Choices, standings, duels and challenges, on both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import text
from values import NOW, end, start, turn

from roleplay.errors import StorageError
from roleplay.game import (
    EVER,
    Challenge,
    ChallengeFact,
    Choice,
    Chosen,
    Duel,
    EarnedBadge,
    LedgerEntry,
    Period,
    PersonFacts,
    Totals,
    new_entries,
    period_of,
)
from roleplay.storage import (
    Attempts,
    Boards,
    Contests,
    Database,
    Earned,
    League,
    People,
    Person,
)

WEEK = period_of("week", NOW.date())


def points(
    facts: "PersonFacts", given: "tuple[LedgerEntry, ...]",
    kept: "tuple[EarnedBadge, ...]",
) -> Earned:  # fmt: skip
    return new_entries(given, facts.attempts), ()


class Gym:
    """Two people who practise."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.attempts = Attempts(database)
        self.league, self.contests = League(database), Contests(database)
        people = People(database)
        self.maya, self.theo = (people.find_or_add(n, NOW) for n in ("Maya", "Theo"))

    def practise(
        self, who: Person, hours: int = 0, key: str = "small", duel: str | None = None
    ) -> str:
        """Finish an attempt; it is paid."""
        begun = self.attempts.begin(start(who.person_id, key, hours), duel)
        self.attempts.add_turn(begun, turn())
        self.attempts.end(begun, end(hours))
        self.attempts.reward(who.person_id, points)  # type: ignore[arg-type]
        return begun

    def join(self, *people: Person) -> None:
        for person in people:
            self.league.choose([Chosen(person.person_id, "joined")], NOW)

    def duel(self) -> Duel:
        ids = self.maya.person_id, self.theo.person_id
        duel = Duel("d", *ids, "small", "Small", "sha256:1", 7, NOW)
        self.contests.offer(duel)
        return duel


@pytest.fixture
def gym(database: Database) -> Gym:
    return Gym(database)


def totals(gym: Gym, who: Person, period: Period = WEEK) -> Totals:
    (player,) = gym.league.own(who, period).players
    return player.now


def test_the_summary_is_kept_with_the_attempts_and_equals_a_recount(gym: Gym) -> None:
    gym.practise(gym.maya)
    gym.practise(gym.maya, 1)
    gym.practise(gym.theo, -24 * 40, "other")
    retried = replace(start(gym.maya.person_id), retry_of=gym.practise(gym.maya, 2))
    gym.attempts.end(gym.attempts.begin(retried), end(3))
    assert totals(gym, gym.maya) == Totals(15, 40, 55, 3)
    assert totals(gym, gym.theo) == Totals()
    assert totals(gym, gym.theo, Period("all", EVER, None)) == Totals(10, 40, 50, 1)
    assert Boards(gym.database).wrong() == 0


def test_a_lost_or_wrong_summary_is_found_and_made_anew(gym: Gym) -> None:
    gym.practise(gym.maya)
    right, boards = totals(gym, gym.maya), Boards(gym.database)
    for harm in ("UPDATE board_total SET effort = 99", "DELETE FROM board_total"):
        with gym.database.begin() as session:
            session.execute(text(harm))
        assert boards.wrong() == 3  # day, season, ever
        boards.rebuild()
        assert boards.wrong() == 0
        assert totals(gym, gym.maya) == right


def test_a_day_is_the_one_the_clock_showed(gym: Gym) -> None:
    # 23:30 UTC on Sunday is Monday where the clock is an hour ahead (values.start).
    sunday = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    begun = gym.attempts.begin(start(gym.maya.person_id))
    gym.attempts.end(begun, replace(end(), ended_at=sunday))
    gym.attempts.reward(gym.maya.person_id, points)  # type: ignore[arg-type]
    monday = period_of("week", date(2026, 3, 2))
    assert totals(gym, gym.maya).practices == 0
    assert totals(gym, gym.maya, monday).practices == 1
    assert Boards(gym.database).wrong() == 0
    earned = gym.league.earned_by(gym.maya.person_id, monday)
    assert (earned.practices, earned.points["practice"]) == ({"discovery": 1}, 10)
    assert gym.league.earned_by(gym.maya.person_id, WEEK).practices == {}


def test_growth_is_read_with_its_four_weeks_and_its_first_day(gym: Gym) -> None:
    gym.practise(gym.maya, -24 * 14)
    gym.practise(gym.maya)
    gym.practise(gym.theo, -24)
    gym.practise(gym.theo)
    gym.join(gym.maya, gym.theo)
    maya, theo = gym.league.standings(WEEK).players
    assert (maya.before.practices, maya.first) == (1, Totals())
    assert (theo.before.practices, theo.first.practices) == (0, 1)
    assert theo.now.practices == 2


def test_only_players_stand_in_the_league(gym: Gym) -> None:
    gym.join(gym.maya)
    hidden = Chosen(gym.maya.person_id, "name", "off")
    gym.league.choose([hidden, Chosen(gym.maya.person_id, "pseudonym", "Fox")], NOW)
    found = gym.league.standings(WEEK)
    assert [player.name for player in found.players] == ["Fox"]
    assert len(found.people) == 2
    gym.league.choose([Chosen(gym.maya.person_id, "left")], NOW - timedelta(days=9))
    assert gym.league.standings(WEEK).players == ()  # though the clock was set back
    assert gym.league.choices() == {gym.maya.person_id: Choice()}


def test_a_duel_is_answered_once_and_has_its_tries(gym: Gym) -> None:
    duel = gym.duel()
    assert gym.contests.duels(gym.theo.person_id) == (duel,)
    gym.contests.answer("d", True, NOW)
    with pytest.raises(StorageError, match="answered before"):
        gym.contests.answer("d", False, NOW)
    with pytest.raises(StorageError, match="no duel"):
        gym.contests.duel("e")
    begun = gym.attempts.begin(start(gym.theo.person_id), "d")
    assert gym.contests.open_try("d", gym.theo.person_id) == begun
    assert gym.contests.tries(["d"]) == {}
    done = gym.practise(gym.maya, 2, duel="d")
    ((tried,),) = gym.contests.tries(["d"]).values()
    assert (tried.attempt_id, tried.points) == (done, 40)
    assert gym.contests.duel("d").accepted


def challenge(gym: Gym, kind: str, subject: str = "") -> Challenge:
    return Challenge(kind, "Ten", kind, subject, 10, gym.maya.person_id, NOW,  # type: ignore[arg-type]
                     date(2026, 3, 6), "Cake")  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "subject", "amounts"),
    [
        ("practices", "", [1, 1]),
        ("practices", "discovery", [1, 1]),
        ("practices", "price", []),
        ("behaviour", "open-question", [1, 1]),
        ("behaviour", "empathy", [0, 0]),
        ("points", "", [4, 50]),  # of Theo before the start only the rest
    ],
)
def test_gifts_are_what_came_since_the_start(
    gym: Gym, kind: str, subject: str, amounts: list[int]
) -> None:
    key = replace(turn().keys[0], behaviour="open-question")
    gym.practise(gym.theo, -2)
    for who in (gym.maya, gym.theo):
        begun = gym.attempts.begin(start(who.person_id))
        gym.attempts.add_turn(begun, replace(turn(), keys=(key,)))
        gym.attempts.end(begun, end(1))
        gym.attempts.reward(who.person_id, points)  # type: ignore[arg-type]
    people = [gym.maya.person_id, gym.theo.person_id]
    found = challenge(gym, kind, subject)
    gym.contests.start(found)
    assert gym.contests.newest_challenge() == found
    assert sorted(g.amount for g in gym.contests.gifts(found, people)) == amounts


def test_a_challenge_is_reached_once_for_all(gym: Gym) -> None:
    gym.contests.start(challenge(gym, "points"))
    gave = {gym.maya.person_id: 6, gym.theo.person_id: 4}
    gym.contests.reach("points", gave, NOW)
    gym.contests.reach("points", {gym.maya.person_id: 99}, NOW)
    assert gym.contests.shares("points") == gave
    assert gym.contests.challenge_facts(gym.theo.person_id) == (
        ChallengeFact("points", NOW, 4),
    )


def test_nothing_of_a_league_can_be_changed(gym: Gym) -> None:
    gym.join(gym.maya)
    gym.duel()
    gym.contests.answer("d", True, NOW)
    gym.practise(gym.maya, duel="d")
    gym.contests.start(challenge(gym, "points"))
    gym.contests.reach("points", {gym.maya.person_id: 6}, NOW)
    for table in ("league_choice", "duel", "duel_answer", "duel_try", "challenge",
                  "challenge_share"):  # fmt: skip
        with (
            pytest.raises(StorageError, match="never changed"),
            gym.database.begin() as session,
        ):
            session.execute(text(f"DELETE FROM {table}"))


def test_a_profile_is_renamed_and_never_two_of_a_name(gym: Gym) -> None:
    people = People(gym.database)
    assert people.rename(gym.maya.person_id, " Maya  Chen ").name == "Maya Chen"
    for wrong in ("Theo", "", "x" * 81):
        with pytest.raises(StorageError, match="Nothing was changed"):
            people.rename(gym.maya.person_id, wrong)
        with pytest.raises(StorageError, match="Nothing was changed"):
            people.add(wrong, NOW)
    assert people.add("Ana", NOW) in people.all()
    assert people.rename(gym.theo.person_id, "Theo") == gym.theo
