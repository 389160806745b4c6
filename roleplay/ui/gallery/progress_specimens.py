"""Widgets of Today, Progress and the leaderboard, and of the first run."""

from datetime import date, timedelta

from roleplay.ui.gallery.states import States
from roleplay.ui.look import Look
from roleplay.ui.widgets import (
    BadgeTile,
    ChartData,
    ChartLine,
    ChoiceChip,
    DayDots,
    DayMarks,
    Dumbbell,
    EarnedBadges,
    GoalRing,
    LevelBar,
    MonthCalendar,
    NumberRow,
    PersonDisc,
    PictureBox,
    RadioCard,
    Segmented,
    Segments,
    SkillSteps,
    TabRow,
    TrendLine,
    WeekChart,
)

MONDAY = date(2026, 3, 2)
STEPS = ("First tries", "Shaky", "Solid", "Strong", "Second nature")


def goal_rings(look: Look) -> States:
    """Give the own week: no goal, begun, reached, beyond."""
    for done, goal in ((0, None), (0, 4), (1, 4), (4, 4), (6, 4)):
        ring = GoalRing(look)
        ring.show_done(done, goal)
        yield f"{done} of {goal}" if goal else "no goal", ring


def day_dots(look: Look) -> States:
    """Give a week's days in their states."""
    dots = DayDots(look)
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    states = ("done", "past", "today", "off", "ahead")
    dots.show_days(tuple(zip(names, states, strict=True)), 2)
    yield "a week", dots


def skill_steps(look: Look) -> States:
    """Give skills: new, fresh, due, fading."""
    for state, step, words in (
        ("new", 0, "Not tried"), ("fresh", 4, "Fresh"),
        ("due", 3, "Due today"), ("fading", 2, "Fading"),
    ):  # fmt: skip
        steps = SkillSteps(look)
        why = "after 7 days, last time 82"
        steps.show_skill("Discovery", step, STEPS[max(0, step - 1)], state, words, why)
        yield state, steps


def number_rows(look: Look) -> States:
    """Give a choice among a few numbers."""
    row = NumberRow(look, "Practices a week", 1, 7)
    row.setValue(4)
    yield "four of seven", row


def picture_boxes(look: Look) -> States:
    """Give small portraits, one without a picture."""
    for portrait in ("dana", ""):
        box = PictureBox(look, 48)
        box.show_portrait(portrait, "neutral", "Dana Whitfield")
        yield portrait or "no picture", box


def level_bars(look: Look) -> States:
    """Give the microphone's level: silent, quiet, right, loud."""
    for level in (0.0, 0.3, 0.6, 1.0):
        bar = LevelBar(look)
        bar.show_level(level)
        yield f"{level:.0%}", bar


def radio_cards(look: Look) -> States:
    """Give a choice, off and on."""
    for on in (False, True):
        card = RadioCard(look, "Clear", "brisk, a little dry")
        card.setChecked(on)
        yield "on" if on else "off", card


def dumbbells(look: Look) -> States:
    """Give growth from a past to now, a bar, and nothing yet."""
    for name, now, start, is_own in (
        ("grown", 0.7, 0.3, False), ("own", 0.7, 0.3, True),
        ("a bar", 0.5, None, False), ("nothing yet", None, None, False),
    ):  # fmt: skip
        shown = Dumbbell(look)
        shown.show_values(now, start, is_own=is_own)
        yield name, shown


def segments(look: Look) -> States:
    """Give a shared goal: empty, partly there, reached, of many."""
    for have, need in ((0, 20), (13, 20), (20, 20), (31, 60)):
        shown = Segments(look)
        shown.show_progress(have, need)
        yield f"{have} of {need}", shown


def person_discs(look: Look) -> States:
    """Give people: oneself, a colleague, one who shows no name."""
    for name, own, hidden in (
        ("Maya Chen", True, False),
        ("Theo Brandt", False, False),
        ("A colleague", False, True),
    ):
        disc = PersonDisc(look)
        disc.show_person(name, is_own=own, is_hidden=hidden)
        yield name, disc


def tab_rows(look: Look) -> States:
    """Give tabs."""
    tabs = (("effort", "Effort"), ("growth", "Growth"), ("mastery", "Mastery"))
    row = TabRow(look, tabs)
    row.show_tab("growth")
    yield "growth chosen", row


def segmenteds(look: Look) -> States:
    """Give a switch between a few."""
    yield "the second", Segmented(look, "Period", ("4 weeks", "9 weeks", "All"), 1)


def choice_chips(look: Look) -> States:
    """Give a choice among names."""
    for on in (True, False):
        chip = ChoiceChip(look, "Discovery")
        chip.setChecked(on)
        yield "chosen" if on else "not chosen", chip


def week_charts(look: Look) -> States:
    """Give skills over weeks, with a gap and a holiday."""
    weeks = tuple(MONDAY + timedelta(weeks=n) for n in range(9))
    points = tuple((weeks[n], 0.5 + n * 0.35) for n in (0, 1, 2, 5, 6, 8))
    other = tuple((week, 3 - n * 0.2) for n, week in enumerate(weeks))
    lines = tuple(
        ChartLine(name, line, tuple(f"{value:.1f}" for _, value in line))
        for name, line in (("Discovery", points), ("Price", other))
    )
    band = (weeks[3], weeks[4] + timedelta(days=6), "holiday")
    chart = WeekChart(look)
    chart.show_data(ChartData(weeks, STEPS, lines, (band,)), "Discovery", "Discovery")
    yield "a gap and a holiday", chart


def month_calendars(look: Look) -> States:
    """Give a month with practised and due days."""
    marks = {
        MONDAY + timedelta(days=n): DayMarks(practised=n % 3, due=n % 2)
        for n in range(9)
    }
    calendar = MonthCalendar(look)
    calendar.show_month(MONDAY.replace(day=1), MONDAY + timedelta(days=4), marks)
    yield "March", calendar


def badge_tiles(look: Look) -> States:
    """Give a badge, earned and not."""
    for earned, note in ((True, "2 Oct"), (False, "3 of 5 follow-ups")):
        how = "Ask a follow-up that uses the buyer's own words, five times"
        tile = BadgeTile(look, "deep-digger", "Deep digger", how, note, earned=earned)
        yield "earned" if earned else "not yet", tile


def trend_lines(look: Look) -> States:
    """Give a measure over weeks."""
    points = tuple((MONDAY + timedelta(weeks=n), 110 + 9 * n) for n in range(6))
    yield "pace", TrendLine(look, points, (110, 170), "from 110 to 155 words a minute")


def earned_badges(look: Look) -> States:
    """Give what was earned just now, one and several."""
    ids = ("strong-open", "number-finder", "first-encore", "calm-pace", "listener")
    for count in (1, 3, 5):
        badges = [(name, name.replace("-", " ").capitalize(), "") for name in ids]
        yield f"{count}", EarnedBadges(look, badges[:count], fade=False)


PROGRESS = (
    ("The own week", goal_rings),
    ("Days", day_dots),
    ("Skills", skill_steps),
    ("Numbers", number_rows),
    ("Small portraits", picture_boxes),
    ("Microphone", level_bars),
    ("A choice with words", radio_cards),
    ("Growth", dumbbells),
    ("A shared goal", segments),
    ("People", person_discs),
    ("Tabs", tab_rows),
    ("A switch between a few", segmenteds),
    ("A choice among names", choice_chips),
    ("Weeks", week_charts),
    ("A month", month_calendars),
    ("Badges", badge_tiles),
    ("A trend", trend_lines),
    ("Earned just now", earned_badges),
)
