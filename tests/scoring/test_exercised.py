from turns import scenario

from roleplay.scenario import Example, Scenario
from roleplay.scoring import Exercise, exercises


def exercised(made: Scenario, models: tuple[str, ...] = ()) -> tuple[Exercise, ...]:
    turn = made.turns["t"].model_copy(update={"models": models})
    return exercises(made.model_copy(update={"turns": {"t": turn}}))


def test_every_answer_counts_once_for_each_criterion() -> None:
    examples = (
        Example(text="how many hours", meets=("c0",)),
        Example(text="our product", meets=()),
        Example(text="how many", meets=("c0",)),
    )
    made = scenario(
        {"any": ("how many", "how long")},
        {"all": ("how many", "hours")},
        {"never": ("our product",)},
        examples=examples,
    )
    asks, both, no_pitch = exercised(made, ("how many hours a week",))
    assert asks.met == ("example 1", "example 3", "model 1")
    assert asks.missed == ("example 2",)
    assert asks.dead == ("how long",)
    assert both.partly == ("example 3",)
    assert no_pitch.missed == ("example 2",)
    assert not any(row.never_met or row.never_missed for row in (asks, both, no_pitch))


def test_what_is_never_met_or_missed_shows() -> None:
    examples = (Example(text="hello", meets=()),)
    made = scenario({"any": ("how",)}, {"never": ("no",)}, examples=examples)
    never_met, never_missed = exercised(made)
    assert (never_met.never_met, never_met.never_missed) == (True, False)
    assert (never_missed.never_met, never_missed.never_missed) == (False, True)


def test_a_pattern_counts_as_dead_only_if_it_matches_nothing_by_itself() -> None:
    examples = (Example(text="how many hours", meets=("c0",)),)
    made = scenario({"any": ("how many", "hours", "days")}, examples=examples)
    (row,) = exercised(made)
    assert row.dead == ("days",)


def test_sound_is_not_asked_of_written_answers() -> None:
    made = scenario({"measure": {"pace": (110, 170)}}, {"behaviour": "filler"})
    for row in exercised(made, ("hello there",)):
        assert not row.in_text
        assert not row.never_met
        assert row.not_measured == ("model 1",)
