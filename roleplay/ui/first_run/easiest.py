"""Which scenario the first practice is."""

from collections.abc import Sequence

from roleplay.scenario import in_teaching_order
from roleplay.usecases import ScenarioCard


def easiest(cards: Sequence[ScenarioCard]) -> ScenarioCard | None:
    """Return the least difficult scenario, of the skill taught first, and short.

    None where there is none.
    """
    skills = in_teaching_order({card.skill for card in cards})
    ranks = {skill: rank for rank, skill in enumerate(skills)}

    def rank(card: ScenarioCard) -> tuple[int, int, float, str]:
        return card.difficulty, ranks[card.skill], card.minutes, card.key

    return min(cards, key=rank, default=None)
