"""Days planned for a person, with the real attempts behind them."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from desk import Desk
from files import SMALL, changed
from icalendar import Calendar

from roleplay.errors import StorageError, UsageError
from roleplay.scenario import typed
from roleplay.storage import Attempts, Plans
from roleplay.usecases import (
    PlanDay,
    Practice,
    Scene,
    Today,
    glance_today,
    hours_of,
)
from roleplay.usecases.day_words import span

GOOD = ("thanks how do you work today", "how many hours")
OTHERS = {
    "b": SMALL.replace("id: small", "id: b").replace("A small talk", "Another talk"),
    "price": SMALL.replace("id: small", "id: price").replace("discovery", "price"),
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    for name, content in OTHERS.items():
        (tmp_path / f"{name}.yaml").write_text(content)
    desk = Desk(tmp_path)
    yield desk
    desk.database.close()


def play(desk: Desk, practice: Practice | str, *answers: str) -> Scene:
    """Play what is proposed, or a scenario; return its first scene."""
    if isinstance(practice, str):
        scene = desk.practise.begin(practice)
    else:
        key = practice.scenario_key
        scene = desk.practise.begin(key, practice.seed, varied=True)
    for answer in answers or GOOD:
        desk.practise.answer(scene.attempt_id, typed(answer))
    return scene


def wait(desk: Desk, days: int) -> Today:
    """Let days pass; return the plan of the day then."""
    desk.clock.now += timedelta(days=days)
    return desk.day_of().today()


def test_the_first_day_has_a_first_buyer(desk: Desk) -> None:
    today = desk.day_of().today()
    assert (today.greeting, today.words) == ("Good morning, Maya", "Sunday 1 March")
    assert (today.hero.kind, today.hero.heading) == (
        "first", "Your first buyer is waiting"
    )  # fmt: skip
    assert today.hero.line
    assert (today.due, today.also, today.returns) == (0, (), ())
    assert [(s.name, s.step, s.words) for s in today.skills] == [
        ("Discovery", 0, "New"), ("Price", 0, "New"),
    ]  # fmt: skip
    assert today.week.title == "No goal yet"


def test_what_is_proposed_opens_with_the_line_that_was_shown(desk: Desk) -> None:
    for _ in range(3):
        hero = desk.day_of().today().hero
        assert play(desk, hero).line == hero.line
        desk.clock.now += timedelta(days=40)


def test_a_due_skill_comes_back_with_another_scenario(desk: Desk) -> None:
    play(desk, "price")
    play(desk, "small")
    today = wait(desk, 8)
    assert today.due == 2
    assert [p.kind for p in (today.hero, *today.also)] == ["due", "due"]
    by_skill = {p.skill: p for p in (today.hero, *today.also)}
    discovery = by_skill["discovery"]
    assert discovery.scenario_key == "b"
    assert discovery.heading == "Discovery is due today"
    assert "Last time 100, 8 days ago. Another scenario" in discovery.why
    price = by_skill["price"]
    assert (price.scenario_key, price.line != "") == ("price", True)
    assert "The only scenario" in price.why


def test_the_only_scenario_opens_with_another_line(desk: Desk) -> None:
    first = play(desk, "price").line
    hero = wait(desk, 8).hero
    assert (hero.scenario_key, hero.line) != ("price", first)
    assert play(desk, hero).line == hero.line


def test_the_most_overdue_comes_first_and_fades(desk: Desk) -> None:
    play(desk, "small")
    desk.clock.now += timedelta(days=1)
    play(desk, "price")
    today = wait(desk, 8)
    assert today.hero.heading == "Discovery is fading, due since Mon 9 Mar"
    states = {skill.skill: (skill.state, skill.words) for skill in today.skills}
    assert states == {
        "discovery": ("fading", "Fading"), "price": ("due", "Due today")
    }  # fmt: skip
    assert desk.day_of().states() == {"discovery": "fading", "price": "due"}


def test_a_practised_skill_is_fresh_and_says_when_it_comes_back(desk: Desk) -> None:
    play(desk, "small")
    play(desk, "price")
    today = desk.day_of().today()
    assert today.hero.kind == "free"
    assert today.hero.heading.startswith("Nothing is due")
    assert today.due == 0
    back = today.returns[0]
    assert (back.name, back.when, back.why) == (
        "Discovery", "9 Mar", "after 8 days: last time 100"
    )  # fmt: skip
    assert today.skills[0].words == "Fresh"
    assert wait(desk, 3).skills[0].words == "Mon"
    assert desk.day_of().states() == {}


def test_an_untried_skill_comes_before_practising_anyway(desk: Desk) -> None:
    play(desk, "small")
    hero = desk.day_of().today().hero
    assert (hero.kind, hero.heading) == ("new", "A new skill: Price")


def test_an_attempt_left_open_comes_first_for_a_week(desk: Desk) -> None:
    play(desk, "small")
    left = play(desk, "price", "thanks")
    hero = wait(desk, 8 - 1).hero
    assert (hero.kind, hero.attempt_id, hero.skill) == (
        "resume", left.attempt_id, "price"
    )  # fmt: skip
    assert hero.why == "You began 7 days ago. Everything you said is kept."
    assert wait(desk, 1).hero.kind == "due"


def test_a_conversation_without_an_answer_is_not_left_open(desk: Desk) -> None:
    desk.practise.begin("small")
    assert desk.day_of().today().hero.kind == "first"


def test_an_attempt_of_a_changed_scenario_is_not_proposed(desk: Desk) -> None:
    play(desk, "small", "thanks")
    (desk.folder / "small.yaml").write_bytes(changed("Ask one thing.", "Ask it."))
    desk.restart()
    assert desk.day_of().today().hero.kind == "first"


def test_a_library_without_scenarios_says_where_they_belong(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "small.yaml").unlink()
    today = desk.day_of().today()
    assert (today.hero.kind, today.hero.heading) == ("empty", "No scenarios yet")
    assert str(tmp_path) in today.hero.why
    assert today.skills == ()
    desk.database.close()


def test_a_due_skill_without_scenarios_is_not_due(desk: Desk) -> None:
    play(desk, "price")
    (desk.folder / "price.yaml").unlink()
    desk.restart()
    today = wait(desk, 20)
    assert (today.due, today.hero.skill) == (0, "discovery")
    assert [skill.name for skill in today.skills] == ["Discovery", "Price"]


def test_a_week_of_practice_is_counted_kept_and_paused(desk: Desk) -> None:
    desk.clock.now += timedelta(days=1)  # Monday 2 March
    day = desk.day_of()
    day.set_goal(2)
    assert day.today().week.title == "Two to go"
    play(desk, "small")
    week = day.today().week
    assert (week.done, week.title) == (1, "One to go")
    assert week.text == "You chose two practices a week. The next one makes two."
    play(desk, "small")
    week = day.today().week
    assert week.title == "Goal reached"
    assert [d.state for d in week.days] == ["done", *["ahead"] * 6]
    assert week.streak == "1 week kept."
    day.add_holiday(date(2026, 3, 9), date(2026, 3, 15))
    week = wait(desk, 8).week
    assert (week.title, week.text) == (
        "You are off", "Until Sun 15 Mar. Nothing is expected of you."
    )  # fmt: skip
    assert {d.state for d in week.days} == {"off"}
    week = wait(desk, 7).week
    assert [d.state for d in week.days][:3] == ["past", "today", "ahead"]
    assert week.streak == "1 week kept, March holiday paused."
    assert wait(desk, 7).week.streak == "1 week kept so far."


def test_a_holiday_is_listed_until_it_is_over_or_taken_back(desk: Desk) -> None:
    day = desk.day_of()
    first = day.add_holiday(date(2026, 3, 1), date(2026, 3, 1))
    day.add_holiday(date(2026, 8, 3), date(2026, 8, 16))
    assert [h.words for h in day.today().week.holidays] == ["1 Mar", "3–16 Aug"]
    day.remove_holiday(first)
    assert [h.words for h in day.today().week.holidays] == ["3–16 Aug"]
    assert wait(desk, 200).week.holidays == ()
    with pytest.raises(StorageError):
        desk.day_of("Theo").remove_holiday(first)


@pytest.mark.parametrize("per_week", [0, 8])
def test_a_goal_is_one_to_seven(desk: Desk, per_week: int) -> None:
    with pytest.raises(UsageError, match="1 to 7"):
        desk.day_of().set_goal(per_week)


@pytest.mark.parametrize("days", [-1, 367])
def test_a_holiday_ends_after_it_begins_and_within_a_year(
    desk: Desk, days: int
) -> None:
    begin = date(2026, 8, 3)
    with pytest.raises(UsageError, match="Nothing was changed"):
        desk.day_of().add_holiday(begin, begin + timedelta(days=days))


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 8, 3), date(2026, 8, 3), "3 Aug"),
        (date(2026, 8, 3), date(2026, 8, 16), "3–16 Aug"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 Dec – 3 Jan"),
    ],
)
def test_days_off_in_words(first: date, last: date, words: str) -> None:
    assert span(first, last) == words


def test_the_next_days_are_foreseen_for_the_next_start(desk: Desk) -> None:
    play(desk, "small")
    day = desk.day_of()
    day.add_holiday(date(2026, 3, 9), date(2026, 3, 9))
    day.keep_ahead()
    for days in (0, 8, 13):
        now = desk.clock.now + timedelta(days=days)
        kept = glance_today(desk.glance, "Maya", now)
        assert kept == _at(desk, day, days)
    assert glance_today(desk.glance, "Maya", desk.clock.now + timedelta(15)) is None
    assert glance_today(desk.glance, "Theo", desk.clock.now) is None


def _at(desk: Desk, day: PlanDay, days: int) -> Today:
    before = desk.clock.now
    desk.clock.now += timedelta(days=days)
    today = day.today()
    desk.clock.now = before
    return today


@pytest.mark.parametrize("content", ["", "{}", '{"version": 1, "name": "Maya"}', "[1]"])
def test_a_damaged_glance_is_no_glance(desk: Desk, content: str) -> None:
    assert glance_today(desk.glance, "Maya", desk.clock.now) is None
    desk.glance.write_text(content)
    assert glance_today(desk.glance, "Maya", desk.clock.now) is None
    desk.day_of().keep_ahead()
    assert json.loads(desk.glance.read_text())["version"] == 1


def test_progress_is_told_how_each_skill_is_kept_and_when_it_returns(
    desk: Desk,
) -> None:
    assert desk.day_of().skill_cards() == ()
    desk.play("thanks how do you work today", "how many hours")
    (card,) = desk.day_of().skill_cards()
    assert (card.skill, card.state) == ("discovery", "kept")
    assert card.due_on is not None
    assert card.why.startswith("Comes back after ")
    desk.clock.now += timedelta(days=40)
    assert desk.day_of().skill_cards()[0].state == "due"


def test_what_comes_back_goes_into_a_calendar_file(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "encore.ics"
    with pytest.raises(UsageError, match="nothing to export"):
        desk.day_of().calendar(path)
    desk.play("thanks how do you work today", "how many hours")
    assert desk.day_of().calendar(path) == 1
    assert b"SUMMARY:Practise Discovery" in path.read_bytes()
    with pytest.raises(UsageError, match="cannot be written"):
        desk.day_of().calendar(tmp_path / "no" / "such.ics")


def test_the_calendar_begins_with_the_persons_own_working_hours(
    desk: Desk, tmp_path: Path
) -> None:
    desk.play(*GOOD)
    hours = hours_of("6 07:30-12:00")
    day = PlanDay(
        desk.people()[0],
        (Plans(desk.database), Attempts(desk.database)),
        desk.shelves,
        desk.clock,
        hours=lambda: hours,
    )
    day.calendar(tmp_path / "a.ics")
    (event,) = Calendar.from_ical((tmp_path / "a.ics").read_bytes()).walk("VEVENT")
    starts_at = event.decoded("DTSTART").astimezone(desk.clock.now.tzinfo)
    assert (starts_at.weekday(), f"{starts_at:%H:%M}") == (6, "07:30")


def test_a_reminder_names_what_is_due_until_one_practised(desk: Desk) -> None:
    assert desk.day_of().reminder() == ""
    desk.play("thanks how do you work today", "how many hours")
    desk.clock.now += timedelta(days=40)
    assert "Discovery" in desk.day_of().reminder()
    desk.play("thanks how do you work today", "how many hours")
    assert desk.day_of().reminder() == ""
