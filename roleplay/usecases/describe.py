"""What a scenario is about, for whoever thinks of practising it."""

from roleplay.scenario import Scenario
from roleplay.usecases.rows import About


def describe(scenario: Scenario) -> About:
    """Return what the details of a scenario show."""
    turns = scenario.turns.values()
    labels = (criterion.label for turn in turns for criterion in turn.criteria)
    return About(
        scenario.key,
        scenario.brief,
        len(scenario.turns),
        tuple(dict.fromkeys(labels)),
        scenario.pass_mark,
    )
