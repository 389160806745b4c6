"""Roles in words."""

from roleplay.game import ROLES, Role
from roleplay.words import inside

WORDS: dict[Role, str] = {
    "rep": "Rep",
    "coach": "Coach",
    "manager": "Manager",
    "trainer": "Trainer",
    "champion": "Champion",
    "sponsor": "Sponsor",
    "planner": "Planner",
}


def role_words(roles: frozenset[Role]) -> str:
    """Return roles in words: "Rep, coach"."""
    named = [WORDS[role] for role in ROLES if role in roles]
    return ", ".join([*named[:1], *(inside(word) for word in named[1:])])
