"""Two profiles race to a league; a duel; a challenge finished together."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from desk import Desk

from roleplay.errors import RoleplayError, UsageError
from roleplay.game import DuelState, PeriodKind
from roleplay.scenario import typed
from roleplay.storage import Contests, Database
from roleplay.usecases import NewChallenge, PlayLeague, Shelves

GOOD = ("thanks how do you work today", "how many hours")
WEAK = ("our product is great",)


class Race(Desk):
    """Maya and Theo, each with their own view of the league."""

    def open(self) -> None:
        self.database = Database("sqlite://")
        self.look_anew()
        self.ids = {person.name: person.person_id for person in self.people()}

    def look_anew(self) -> None:
        """Find the scenario files as they are now."""
        self.shelves = Shelves([self.folder], None, frozenset())
        self.maya, self.theo = self.league_as("Maya"), self.league_as("Theo")

    def train(self, name: str, *answers: str) -> None:
        """Finish an attempt as somebody."""
        practise = self.practise_as(name)
        begun = practise.begin("small").attempt_id
        for answer in answers or GOOD:
            practise.answer(begun, typed(answer))

    def join(self) -> None:
        """Let both join."""
        self.maya.join()
        self.theo.join()

    def duel(self, accept: bool = True) -> str:
        """Let Maya challenge Theo; return the duel's id."""
        self.join()
        self.maya.offer_duel(self.ids["Theo"], "small")
        (card,) = self.theo.contests().duels
        if accept:
            self.theo.answer_duel(card.duel_id, True)
        return card.duel_id

    def try_duel(self, name: str, duel_id: str, *answers: str) -> None:
        """Play the try of one of the two."""
        league = self.maya if name == "Maya" else self.theo
        begun = league.play_duel(duel_id)
        practise = self.practise_as(name)
        for answer in answers or GOOD:
            practise.answer(begun, typed(answer))

    def wait(self, **time: float) -> None:
        self.clock.now += timedelta(**time)


@pytest.fixture
def race(tmp_path: Path) -> Iterator[Race]:
    race = Race(tmp_path)
    yield race
    race.database.close()


def rows(league: PlayLeague, period: PeriodKind = "week") -> list[tuple[object, ...]]:
    page = league.page("effort", period)
    return [(row.rank, row.name, row.amount, row.is_own) for row in page.rows]


# The boards -------------------------------------------------------------------------


def test_who_did_not_join_sees_their_own_progress_only(race: Race) -> None:
    race.theo.join()
    race.train("Theo")
    race.train("Maya")
    page = race.maya.page("growth")
    assert [(row.name, row.rank) for row in page.rows] == [("Maya", None)]
    assert (page.profiles, page.players, page.choice.joined) == (2, 1, False)
    assert page.own.now == page.own.start
    assert rows(race.theo) == [(1, "Theo", 10, True)]


def test_two_race_and_ties_share_a_place(race: Race) -> None:
    race.join()
    race.train("Maya")
    race.train("Theo")
    assert [row[:2] for row in rows(race.maya)] == [(1, "Maya"), (1, "Theo")]
    race.train("Theo")
    assert rows(race.maya) == [(1, "Theo", 14, False), (2, "Maya", 10, True)]
    race.wait(days=7)
    assert rows(race.maya) == [(None, "Maya", 0, True)]  # a new week, nobody yet
    assert [row[2] for row in rows(race.maya, "season")] == [14, 10]


def test_growth_is_measured_from_the_own_four_weeks(race: Race) -> None:
    race.join()
    race.train("Maya", *WEAK)
    race.wait(days=7)
    race.train("Maya")
    own = race.maya.page("growth").own
    assert (own.start, own.now) == (10, own.now)
    assert own.amount == round((own.now or 0) - 10) > 0


def test_leaving_takes_the_row_away_and_keeps_the_points(race: Race) -> None:
    race.join()
    race.train("Theo")
    race.theo.leave()
    assert [row[1] for row in rows(race.maya)] == ["Maya"]
    assert race.theo.page("effort").own.amount == 10
    assert race.practise_as("Theo").profile().total > 0


def test_others_see_a_colleague_or_the_pseudonym_and_one_sees_oneself(
    race: Race,
) -> None:
    race.join()
    race.train("Theo")
    race.theo.show_name(False)
    assert rows(race.maya)[0][1] == "A colleague"
    assert race.maya.page("effort").rows[0].is_hidden
    race.theo.take_pseudonym(" Night  owl ")
    assert rows(race.maya)[0][1] == "Night owl"
    assert rows(race.theo)[0][1] == "Theo"
    assert race.theo.page().seen_as == "Night owl"


@pytest.mark.parametrize("taken", ["maya", "Fox", "x" * 25])
def test_nobody_can_pose_as_somebody(race: Race, taken: str) -> None:
    race.maya.join(shows_name=False, pseudonym="Fox")
    with pytest.raises(UsageError):
        race.theo.join(pseudonym=taken)
    assert not race.theo.page().choice.joined


def test_a_row_opens_to_counts_and_points_of_players_only(race: Race) -> None:
    race.join()
    race.train("Theo")
    earned = race.maya.earned(race.ids["Theo"])
    assert earned.practices == (("Discovery", 1),)
    assert dict(earned.points)["practice"] == 10
    race.theo.leave()
    with pytest.raises(UsageError):
        race.maya.earned(race.ids["Theo"])
    assert race.theo.earned(race.ids["Theo"]).practices == (("Discovery", 1),)


# Duels ------------------------------------------------------------------------------


def test_a_duel_is_one_scenario_with_one_seed_and_the_better_try_wins(
    race: Race,
) -> None:
    duel_id = race.duel()
    race.try_duel("Maya", duel_id, *WEAK)
    (card,) = race.maya.contests().duels
    assert (card.state, card.own_played) == (DuelState.ACCEPTED, True)
    assert card.own_points is None  # nothing is told before both are in
    with pytest.raises(UsageError, match="had your try"):
        race.maya.play_duel(duel_id)
    race.try_duel("Theo", duel_id)
    mine, theirs = (league.contests().duels[0] for league in (race.maya, race.theo))
    assert (mine.state, mine.won, theirs.won) == (DuelState.DECIDED, False, True)
    assert (mine.own_points, mine.other_points) == (0, 10)
    race.maya.rematch(duel_id)
    assert race.theo.contests().duels[0].state is DuelState.OFFERED


def test_equal_tries_are_a_tie(race: Race) -> None:
    duel_id = race.duel()
    race.try_duel("Maya", duel_id)
    race.try_duel("Theo", duel_id)
    (card,) = race.theo.contests().duels
    assert (card.state, card.won, card.can_rematch) == (DuelState.TIE, None, True)


def test_a_try_left_open_is_gone_back_to(race: Race) -> None:
    duel_id = race.duel()
    begun = race.theo.play_duel(duel_id)
    assert race.theo.play_duel(duel_id) == begun
    first, second = (
        Contests(race.database).duel(duel_id).seed,
        race.stores.attempts.load(begun).start.seed,
    )
    assert first == second


@pytest.mark.parametrize("played", [False, True])
def test_a_duel_runs_out_without_a_loser(race: Race, played: bool) -> None:
    duel_id = race.duel()
    if played:
        race.try_duel("Maya", duel_id)
    race.wait(hours=49)
    (card,) = race.maya.contests().duels
    assert (card.state, card.won) == (DuelState.EXPIRED, None)
    with pytest.raises(UsageError, match="not to be played"):
        race.theo.play_duel(duel_id)
    race.wait(days=8)
    assert race.maya.contests().duels == ()


def test_offers_are_answered_by_the_other_once_and_open_ones_are_single(
    race: Race,
) -> None:
    duel_id = race.duel(accept=False)
    assert race.maya.contests().rivals == ()
    refused: tuple[Callable[[], None], ...] = (
        lambda: race.maya.offer_duel(race.ids["Theo"], "small"),
        lambda: race.maya.answer_duel(duel_id, True),
        lambda: race.maya.offer_duel(race.ids["Maya"], "small"),
        lambda: race.maya.rematch(duel_id),
    )
    for wrong in refused:
        with pytest.raises(UsageError):
            wrong()
    race.theo.answer_duel(duel_id, False)
    assert race.maya.contests().duels[0].state is DuelState.DECLINED
    with pytest.raises(UsageError, match="not open"):
        race.theo.answer_duel(duel_id, True)


def test_a_scenario_changed_meanwhile_is_not_the_same_for_both(race: Race) -> None:
    duel_id = race.duel()
    path = race.folder / "small.yaml"
    path.write_text(path.read_text() + "# changed\n")
    race.look_anew()
    with pytest.raises(UsageError, match="was changed"):
        race.theo.play_duel(duel_id)


# Challenges -------------------------------------------------------------------------


def two_practices(race: Race) -> NewChallenge:
    return NewChallenge("practices", "discovery", 2, race.clock.now.date(), "Cake")


def test_a_challenge_finished_together_is_a_fact_for_both(race: Race) -> None:
    race.join()
    race.maya.start_challenge(two_practices(race))
    race.train("Maya")
    card = race.theo.contests().challenge
    assert card is not None
    assert card.title == "2 practices of discovery, together"
    assert (card.state, card.have, card.own, card.gave) == (
        "running", 1, 0, (("Maya", 1),)
    )  # fmt: skip
    race.train("Theo")
    card = race.theo.contests().challenge
    assert card is not None
    assert (card.state, card.have, card.own) == ("reached", 2, 1)
    store = Contests(race.database)
    assert [len(store.challenge_facts(who)) for who in race.ids.values()] == [1, 1]
    race.theo.leave()  # what was reached stays so
    card = race.maya.contests().challenge
    assert card is not None
    assert (card.state, card.gave) == ("reached", (("Maya", 1),))


def test_who_does_not_count_gives_nothing(race: Race) -> None:
    race.join()
    race.maya.count_in_challenges(False)
    race.maya.start_challenge(two_practices(race))
    race.train("Maya")
    card = race.maya.contests().challenge
    assert card is not None
    assert (card.have, card.counts) == (0, False)


def test_met_behaviours_and_points_count_too(race: Race) -> None:
    race.join()
    day = race.clock.now.date()
    race.maya.start_challenge(NewChallenge("behaviour", "open-question", 1, day))
    race.train("Theo")
    card = race.theo.contests().challenge
    assert card is not None
    assert (card.title, card.have) == ("1 open questions, together", 1)
    race.wait(days=1)
    tomorrow = race.clock.now.date()
    race.maya.start_challenge(NewChallenge("points", "", 500, tomorrow))
    race.train("Theo", *WEAK)
    card = race.theo.contests().challenge
    assert card is not None
    assert (card.title, card.have) == ("500 points, together", 10)


@pytest.mark.parametrize(
    "wrong",
    [
        NewChallenge("practices", "", 0, date(2026, 3, 9)),
        NewChallenge("practices", "", 100_001, date(2026, 3, 9)),
        NewChallenge("practices", "", 9, date(2026, 2, 1)),
        NewChallenge("behaviour", "filler", 9, date(2026, 3, 9)),
        NewChallenge("points", "", 9, date(2026, 3, 9), "x" * 121),
    ],
)
def test_an_unusable_goal_is_refused(race: Race, wrong: NewChallenge) -> None:
    race.join()
    with pytest.raises(UsageError):
        race.maya.start_challenge(wrong)
    assert race.maya.contests().challenge is None


def test_one_challenge_runs_at_a_time_and_players_start_it(race: Race) -> None:
    with pytest.raises(RoleplayError, match="Join the league first"):
        race.maya.start_challenge(two_practices(race))
    race.join()
    race.maya.start_challenge(two_practices(race))
    with pytest.raises(UsageError, match="is running"):
        race.theo.start_challenge(two_practices(race))
    race.wait(days=1)
    race.theo.start_challenge(two_practices(race))
