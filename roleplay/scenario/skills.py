"""The skills of the curriculum, and their names on screen."""

from roleplay.words import tr

SKILLS = {
    "opening": tr("Opening"),
    "discovery": tr("Discovery"),
    "quantifying-impact": tr("Quantify impact"),
    "listening": tr("Listening"),
    "price": tr("Price"),
    "stall": tr("Stalls"),
    "decision-map": tr("Decision map"),
    "next-step": tr("Next step"),
    "message": tr("Say the message"),
    "stage": tr("Stage"),
}
"""Skill to its name, in the order they are taught.  Scenarios may train others."""


def skill_name(skill: str) -> str:
    """Return a skill as screens show it; one of the author's own as it is written."""
    return SKILLS.get(skill) or skill.replace("-", " ").capitalize()


def in_teaching_order(skills: set[str]) -> tuple[str, ...]:
    """Return skills as they are taught; an author's own after them, by name."""
    own = sorted(skills - SKILLS.keys(), key=skill_name)
    return (*(skill for skill in SKILLS if skill in skills), *own)
