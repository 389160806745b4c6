"""The roles people hold in a programme."""

from typing import Literal, get_args

Role = Literal["rep", "coach", "manager", "trainer", "champion", "sponsor", "planner"]

ROLES: tuple[Role, ...] = get_args(Role)
"""All roles, in the order in which they are listed."""

LEADING: frozenset[Role] = frozenset(ROLES) - {"rep"}
"""The roles that see the Coaching page."""

COACHES: frozenset[Role] = frozenset(("coach", "manager"))
"""The roles that rate, answer appeals and override verdicts."""
