from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleplay.game import (
    BOARDS,
    LAST_SHOWN,
    BoardKind,
    Choice,
    Chosen,
    PeriodKind,
    Player,
    Totals,
    choices,
    period_of,
    places,
    pseudonym_problem,
    shown_to,
    totals_for,
)
from roleplay.game.membership import ChoiceKind


def player(number: int, points: int = 0, practices: int = 0, **more: Totals) -> Player:
    now = Totals(points, points, points, practices)
    return Player(f"p{number:02}", f"Player {number}", now, **more)


@pytest.mark.parametrize(
    ("kind", "first", "starts", "ends"),
    [
        ("week", 0, date(2026, 3, 23), date(2026, 3, 29)),
        ("week", 6, date(2026, 3, 29), date(2026, 4, 4)),
        ("season", 0, date(2026, 1, 1), date(2026, 3, 31)),
        ("all", 0, date(1970, 1, 1), None),
    ],
)
def test_a_period_holds_its_day(
    kind: PeriodKind, first: int, starts: date, ends: date | None
) -> None:
    period = period_of(kind, date(2026, 3, 29), first)  # a Sunday
    assert (period.starts_on, period.ends_on) == (starts, ends)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 6))
def test_weeks_and_seasons_follow_each_other_without_gap(day: date, first: int) -> None:
    kinds: tuple[PeriodKind, ...] = ("week", "season")
    for kind in kinds:
        period = period_of(kind, day, first)
        assert period.holds(day)
        assert period.ends_on is not None
        after = period_of(kind, period.ends_on + timedelta(1), first)
        assert after.starts_on == period.ends_on + timedelta(1)
    assert period_of("week", day, first).starts_on.weekday() == first


def test_the_hour_that_comes_twice_stays_in_its_week() -> None:
    berlin = ZoneInfo("Europe/Berlin")  # back from 3:00 to 2:00 on 25 October 2026
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC).astimezone(berlin)
    second = datetime(2026, 10, 25, 1, 30, tzinfo=UTC).astimezone(berlin)
    assert (first.hour, second.hour) == (2, 2)
    weeks = {period_of("week", at.date()) for at in (first, second)}
    assert [week.ends_on for week in weeks] == [date(2026, 10, 25)]


def test_effort_and_mastery_rank_by_points_and_ties_share() -> None:
    board = places("effort", [player(1, 5), player(2, 9), player(3, 5), player(4, 1)])
    assert [(p.person_id, p.rank) for p in board] == [
        ("p02", 1), ("p01", 2), ("p03", 2), ("p04", 4)
    ]  # fmt: skip


def test_who_has_nothing_yet_is_not_ranked_and_only_shown_to_themselves() -> None:
    board = places("effort", [player(1), player(2, 9)])
    assert [place.rank for place in board] == [1, None]
    assert [p.person_id for p in shown_to("p02", board)] == ["p02"]
    assert [p.person_id for p in shown_to("p01", board)] == ["p02", "p01"]


@pytest.mark.parametrize(
    ("now", "before", "first", "amount", "start"),
    [
        (Totals(points=90, practices=2), Totals(points=60, practices=2), None, 15, 30),
        (Totals(points=91, practices=2), Totals(points=60, practices=2), None, 16, 30),
        (Totals(points=20, practices=2), Totals(points=60, practices=2), None, 0, 10),
        # a newcomer starts from their own first day
        (Totals(points=90, practices=3), Totals(), Totals(points=20, practices=1), 10,
         20),
        (Totals(points=20, practices=1), Totals(), Totals(points=20, practices=1), 0,
         20),
        # points without a practice in the four weeks are no start
        (Totals(points=30, practices=1), Totals(points=9), Totals(points=30,
         practices=1), 0, 30),
    ],
)  # fmt: skip
def test_growth_is_from_the_own_mean(
    now: Totals, before: Totals, first: Totals | None, amount: int, start: int
) -> None:
    (place,) = places("growth", [Player("p", "P", now, before, first or Totals())])
    assert (place.rank, place.amount, place.start) == (1, amount, start)


def test_growth_needs_a_practice_now() -> None:
    before = Totals(points=60, practices=2)
    (place,) = places("growth", [Player("p", "P", Totals(points=30), before)])
    assert (place.rank, place.start, place.now) == (None, None, None)


def test_growth_looks_back_four_weeks_to_the_day() -> None:
    week = period_of("week", date(2026, 3, 29))
    assert week.base == (date(2026, 2, 23), date(2026, 3, 22))
    assert period_of("all", date(2026, 3, 29)).base is None


def test_only_the_first_ten_places_are_shown_to_others() -> None:
    board = places("effort", [player(n, 100 - n) for n in range(20)])
    assert len(shown_to("p00", board)) == LAST_SHOWN
    assert [p.person_id for p in shown_to("p15", board)][-1] == "p15"


def test_goals_and_coaching_are_no_points_of_a_practice() -> None:
    assert totals_for("goal", 25).points == totals_for("coaching", 5).points == 0
    assert totals_for("retention", 30) == Totals(points=30)
    assert totals_for("practice", 10) == Totals(effort=10, points=10)
    assert totals_for("mastery", 40) == Totals(mastery=40, points=40)


# Properties -------------------------------------------------------------------------

TOTALS = st.builds(
    Totals, *(st.integers(0, 50) for _ in range(3)), st.integers(0, 4)
)  # fmt: skip
PLAYERS = st.lists(
    st.builds(Player, st.integers(0, 40).map(str), st.just("X"), TOTALS, TOTALS,
              TOTALS),
    max_size=14, unique_by=lambda p: p.person_id,
)  # fmt: skip


@given(PLAYERS, st.randoms(), st.sampled_from(BOARDS))
def test_any_order_of_players_gives_the_same_board(
    players: list[Player], chance: object, board: BoardKind
) -> None:
    mixed = list(players)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    assert places(board, mixed) == places(board, players)


@given(PLAYERS, st.sampled_from(BOARDS))
def test_a_rank_is_one_more_than_those_who_have_more(
    players: list[Player], board: BoardKind
) -> None:
    found = places(board, players)
    assert {place.person_id for place in found} == {p.person_id for p in players}
    for place in found:
        if place.rank is not None:
            ranked = [other for other in found if other.rank is not None]
            assert place.rank == 1 + sum(o.amount > place.amount for o in ranked)
        assert place.amount >= 0  # nobody is shown as having gone back
        assert place.start is None or place.now is None or place.start <= place.now


@given(PLAYERS, st.sampled_from(BOARDS))
def test_nobody_is_shown_to_others_below_place_ten_and_oneself_always(
    players: list[Player], board: BoardKind
) -> None:
    found = places(board, players)
    for me in players:
        for place in shown_to(me.person_id, found):
            own = place.person_id == me.person_id
            assert own or (place.rank is not None and place.rank <= LAST_SHOWN)
        assert me.person_id in {p.person_id for p in shown_to(me.person_id, found)}


@given(PLAYERS, st.data())
def test_who_leaves_lowers_nobody(players: list[Player], data: st.DataObject) -> None:
    if not players:
        return
    gone = data.draw(st.sampled_from(players))
    left = {p.person_id: p.rank for p in places("effort", players)}
    stay = [player for player in players if player is not gone]
    for place in places("effort", stay):
        before = left[place.person_id]
        assert place.rank is before is None or (
            place.rank is not None and before is not None and place.rank <= before
        )


# Membership -------------------------------------------------------------------------


def chosen(kind: ChoiceKind, value: str = "", who: str = "p") -> Chosen:
    return Chosen(who, kind, value)


def test_nobody_plays_who_did_not_join() -> None:
    assert choices([]) == {}
    assert not choices([chosen("name", "on")])["p"].joined


def test_leaving_forgets_every_choice() -> None:
    events = [chosen("joined"), chosen("pseudonym", "Fox"), chosen("name", "off"),
              chosen("challenges", "off")]  # fmt: skip
    assert choices(events)["p"] == Choice(True, False, "Fox", False)
    assert choices([*events, chosen("left")])["p"] == Choice()
    assert choices([*events, chosen("left"), chosen("joined")])["p"] == Choice(True)


@pytest.mark.parametrize(
    ("choice", "seen"),
    [
        (Choice(True), "Maya Chen"),
        (Choice(True, shows_name=False), "A colleague"),
        (Choice(True, shows_name=False, pseudonym="Fox"), "Fox"),
        (Choice(True, shows_name=True, pseudonym="Fox"), "Maya Chen"),
    ],
)
def test_others_see_the_name_the_pseudonym_or_a_colleague(
    choice: Choice, seen: str
) -> None:
    assert choice.seen_as("Maya Chen") == seen


@pytest.mark.parametrize(
    ("text", "fine"),
    [("Fox", True), ("", True), ("x" * 24, True), ("x" * 25, False),
     ("theo brandt", False), ("a colleague", False)],
)  # fmt: skip
def test_a_pseudonym_is_short_and_nobody_elses(text: str, fine: bool) -> None:
    assert (pseudonym_problem(text, ["Theo Brandt"]) == "") is fine


@given(st.lists(st.builds(
    Chosen, st.sampled_from("ab"), st.sampled_from(["joined", "left", "name"]),
    st.sampled_from(["on", "off"]),
)))  # fmt: skip
def test_one_persons_choices_never_change_anothers(events: list[Chosen]) -> None:
    own = [event for event in events if event.person_id == "a"]
    assert choices(events).get("a") == choices(own).get("a")
