"""Roles in words."""

from roleplay.game import ROLES, Role
from roleplay.words import inside, tr

WORDS: dict[Role, str] = {
    "rep": tr("Rep"),
    "coach": tr("Coach"),
    "manager": tr("Manager"),
    "trainer": tr("Trainer"),
    "champion": tr("Champion"),
    "sponsor": tr("Sponsor"),
    "planner": tr("Planner"),
}


def role_words(roles: frozenset[Role]) -> str:
    """Return roles in words: "Rep, coach"."""
    named = [WORDS[role] for role in ROLES if role in roles]
    return ", ".join([*named[:1], *(inside(word) for word in named[1:])])
