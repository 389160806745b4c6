"""Points to level."""

from roleplay.words import tr

NAMES = (
    tr("Newcomer"),
    tr("Starter"),
    tr("Regular"),
    tr("Practised"),
    tr("Fluent"),
    tr("Expert"),
    tr("Mentor"),
    tr("Master"),
)


def points_for(level: int) -> int:
    """Return the points that level *level* needs: 50 n (n + 1).  Source: game.md."""
    return 50 * level * (level + 1)


def level_of(points: int) -> int:
    """Return the level that *points* reach, 0 to the last of NAMES."""
    level = 0
    while level + 1 < len(NAMES) and points >= points_for(level + 1):
        level += 1
    return level
