"""``roleplay today`` and ``goal``: the day's plan at a glance, and the own goal."""

from dataclasses import asdict
from typing import Any

from roleplay.cli.printing import print_json, print_line
from roleplay.cli.tools import Choice, Tools
from roleplay.usecases import Practice, Today, Week


def today(tools: Tools, choice: Choice, as_json: bool) -> int:
    """Print what to practise now and why, the own week, and what comes back."""
    found = tools.day(choice).today()
    if as_json:
        print_json(_document(found))
        return 0
    print_line(f"{found.greeting}. {found.words}")
    for practice in (found.hero, *found.also):
        print_line("")
        _print_practice(practice)
    print_line("")
    _print_week(found.week)
    print_line("")
    for skill in found.skills:
        steps = "#" * skill.step + "." * (5 - skill.step)
        level = f"{skill.level:15} {skill.words}" if skill.step else skill.level
        print_line(f"{skill.name:18} {steps}  {level}")
    for row in found.returns:
        print_line(f"{row.when:>8}  {row.name} comes back, {row.why}")
    return 0


def goal(tools: Tools, choice: Choice, per_week: int) -> int:
    """Choose a weekly goal, and print the week with it."""
    day = tools.day(choice)
    day.set_goal(per_week)
    _print_week(day.today().week)
    return 0


def _print_practice(practice: Practice) -> None:
    print_line(practice.heading)
    if practice.line:
        who = ", ".join(filter(None, (practice.buyer_name, practice.buyer_company)))
        print_line(f"  {who}: “{practice.line}”")
    elif practice.title:
        print_line(f"  {practice.title}")
    print_line(f"  {practice.why}")
    if practice.kind == "resume":
        print_line("  Go on with it in the app.")
    elif practice.scenario_key:
        minutes = f"about {practice.minutes:g} min"
        key = practice.scenario_key
        print_line(f"  {minutes}: roleplay practise {key} --typed -")


def _print_week(week: Week) -> None:
    made = f"{week.done} of {week.goal}" if week.goal else f"{week.done} this week"
    print_line(f"Your week: {made}. {week.title}. {week.text}")
    print_line(f"  {week.streak}")
    if week.holidays:
        print_line(f"  Days off: {', '.join(off.words for off in week.holidays)}")


def _document(found: Today) -> dict[str, Any]:
    week = asdict(found.week)
    days = [{**day, "on": day["on"].isoformat()} for day in week.pop("days")]
    holidays = [
        {"from": off.from_on.isoformat(), "to": off.to_on.isoformat()}
        for off in found.week.holidays
    ]
    return {
        "profile": found.name,
        "on": found.on.isoformat(),
        "due": found.due,
        "practices": [_practice(p) for p in (found.hero, *found.also)],
        "week": week | {"days": days, "holidays": holidays},
        "skills": [asdict(skill) for skill in found.skills],
        "returns": [
            {"skill": r.skill, "due_on": r.due_on.isoformat(), "why": r.why}
            for r in found.returns
        ],
    }


def _practice(practice: Practice) -> dict[str, Any]:
    return {
        "kind": practice.kind,
        "heading": practice.heading,
        "why": practice.why,
        "skill": practice.skill or None,
        "scenario": practice.scenario_key or None,
        "title": practice.title or None,
        "line": practice.line or None,
        "minutes": practice.minutes or None,
        "attempt": practice.attempt_id,
        "seed": practice.seed,
    }
