import json
import random
from pathlib import Path

from attempts import fact, met, turn

from roleplay.game import BADGES, AttemptFact, earned, progress
from roleplay.scenario import Mood

ASSETS = Path(__file__).parent.parent.parent / "assets" / "badges"


def ids(*facts: AttemptFact) -> set[str]:
    found = earned(facts)
    mixed = list(facts) * 2
    random.Random(4).shuffle(mixed)
    assert earned(mixed) == found
    return {badge.badge_id for badge in found}


def retry(number: int, before: float, after: float) -> AttemptFact:
    return fact(number, score=after, retry_of="t0", retry_before=before)


def test_first_encore_needs_a_finished_scenario_and_a_retry() -> None:
    assert "first-encore" not in ids(fact(0))
    assert "first-encore" in ids(fact(0), retry(1, 50, 40))


def test_second_wind_needs_ten_better_retries() -> None:
    better = [retry(n, 50, 60) for n in range(1, 10)]
    assert "second-wind" not in ids(fact(0), *better, retry(10, 50, 50))
    assert "second-wind" in ids(fact(0), *better, retry(11, 50, 51))


def test_strong_open_needs_three_scenarios() -> None:
    opened = turn(met("open-question"), opening=True)
    two = [fact(n, key, turns=(opened,)) for n, key in enumerate("aab")]
    assert "strong-open" not in ids(*two)
    assert "strong-open" in ids(*two, fact(9, "c", turns=(opened,)))


def test_number_finder_needs_a_tagged_criterion() -> None:
    assert "number-finder" not in ids(fact(0, turns=(turn(met("", "story")),)))
    assert "number-finder" in ids(fact(0, turns=(turn(met("", "number")),)))


def test_trust_turner_needs_guarded_before_warm() -> None:
    guarded, warm = turn(mood=Mood.GUARDED), turn(mood=Mood.WARM)
    assert "trust-turner" not in ids(fact(0, turns=(warm, guarded)))
    assert "trust-turner" in ids(fact(0, turns=(guarded, warm)))


def test_a_badge_names_the_attempt_that_completed_it() -> None:
    numbered = turn(met("", "number"))
    facts = [fact(5, turns=(numbered,)), fact(2, turns=(numbered,))]
    assert earned(facts)[0].attempt_id == "t2"


def test_every_badge_has_a_picture_and_progress() -> None:
    known = {row["id"] for row in json.loads((ASSETS / "badges.json").read_text())}
    for badge in BADGES:
        assert badge.badge_id in known
        assert list(ASSETS.glob(f"*-{badge.badge_id}.svg"))
        assert progress(badge, ()) == 0
