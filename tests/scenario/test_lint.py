from pathlib import Path

import pytest
from files import SMALL, changed

from roleplay.errors import Finding
from roleplay.scenario import (
    PatternWord,
    Scenario,
    Turn,
    Verdicts,
    examine,
    lint_file,
)


def lint(tmp_path: Path, data: bytes) -> list[str]:
    path = tmp_path / "f.yaml"
    path.write_bytes(data)
    return [finding.message for finding in lint_file(path)]


def test_a_good_file_is_clean(tmp_path: Path) -> None:
    assert lint(tmp_path, SMALL.encode()) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("go: won", "go: lost", "nothing leads to the ending 'won'"),
        ("go: second}\n      - {trust", "go: lost}\n      - {trust", "turn 'second'"),
        ("met: [open], score", "met: [open], missed: [open], score", "met and missed"),
        ("visits: 2", "below_trust: 0", "cannot be below 0"),
        ("{if: {visits: 2}, go: lost}", "{if: {met: [number]}, go: lost}", "earlier"),
        ("- {text: i see, meets: []}", "- {text: i see, meets: [number]}", "no weak"),
    ],
)
def test_what_does_not_hang_together(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert any(expected in message for message in lint(tmp_path, changed(old, new)))


@pytest.mark.parametrize("behaviour", ["empathy", "reflection"])
def test_a_behaviour_that_is_only_shown_is_no_criterion(
    tmp_path: Path, behaviour: str
) -> None:
    data = changed("behaviour: open-question", f"behaviour: {behaviour}")
    shown, branch = lint(tmp_path, data)
    assert shown == (
        f"'{behaviour}' is shown as evidence and never judged, "
        "so 'open' counts for nothing"
    )
    assert branch == "this branch can never match: 'open' is shown and never judged"


def test_a_turn_without_a_way_out(tmp_path: Path) -> None:
    data = SMALL.replace("go: won", "go: second").replace("go: lost", "go: second")
    found = lint(tmp_path, data.replace("go: opening", "go: second").encode())
    assert "the turn 'second' can never get to an ending" in found


def test_examples_models_and_parrots_are_judged(tmp_path: Path) -> None:
    def judge(scenario: Scenario, turn: Turn, text: str) -> Verdicts:
        return Verdicts(frozenset({"thank"}), 100.0)

    path = tmp_path / "f.yaml"
    path.write_text(SMALL)
    messages = "\n".join(f.message for f in lint_file(path, judge))
    assert "this example should meet 'open'" in messages
    assert "misses 'number'" in messages
    assert "saying the hint read aloud passes with 100" in messages


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("{visits: 2}", "{trust: 60}", "trust is 10 to 50 here"),
        ("{visits: 2}", "{below_trust: 10}", "trust is"),
        ("{visits: 2}", "{visits: 2, partly: [number]}", None),
        ("{visits: 2}", "{score: 40, missed: [number]}", "the score is at most 0"),
        ("{if: {missed: [no-pitch]}", "{if: {partly: [no-pitch]}", "never partly"),
        ("{if: {missed: [no-pitch]}", "{if: {trust: 45}", "trust is 0 to 40"),
        ("{if: {missed: [no-pitch]}", "{if: {visits: 3}", None),
        ("- {go: second}", "- {if: {below_trust: 60}, go: lost}\n      - {go: second}",
         "an earlier one takes its place"),
        ("{if: {met: [number]}, trust: 20, go: won}",
         "{if: {trust: 45}, go: won}\n      - {if: {below_trust: 45}, go: lost}",
         "an earlier one takes its place"),
    ],
)  # fmt: skip
def test_branches_that_trust_score_or_visits_never_allow(
    tmp_path: Path, old: str, new: str, expected: str | None
) -> None:
    found = [m for m in lint(tmp_path, changed(old, new)) if "never match" in m]
    if expected is None:
        assert found == []
    else:
        assert found
        assert expected in found[0]


def test_visits_of_a_turn_that_comes_once(tmp_path: Path) -> None:
    data = SMALL.replace("- {go: second}", "- {go: lost}").replace("opening}", "lost}")
    (found,) = [m for m in lint(tmp_path, data.encode()) if "never match" in m]
    assert "visited once" in found


HOPELESS = """\
format: 1
id: hopeless
title: Hopeless
skill: discovery
buyer: {name: Dana}
start: ask
turns:
  ask:
    buyer: Well?
    criteria:
      - {id: ask, label: Asks, any: [how], weight: 3}
      - {id: no-pitch, label: Does not pitch, never: [our product]}
    examples: [{text: how, meets: [ask, no-pitch]}, {text: our product, meets: []}]
    next:
      - {if: {missed: [ask]}, go: end}
      - {go: ask}
endings:
  end: {title: End, result: lost}
"""


def test_a_scenario_that_nobody_can_pass(tmp_path: Path) -> None:
    # Once round with all, then out with no more than a quarter: five of eight.
    (found,) = lint(tmp_path, HOPELESS.encode())
    assert found == "no path can pass: the best comes to 62"
    easier = HOPELESS.replace("start: ask", "start: ask\npass_mark: 62")
    assert lint(tmp_path, easier.encode()) == []


class Heard:
    """A recogniser of few words."""

    name = "Few"

    def __init__(self, *words: str) -> None:
        self._words = words

    def unheard(self, word: PatternWord) -> tuple[str, ...]:
        return () if word.text in self._words else (word.text,)

    def sounds_like(self, word: str) -> tuple[str, ...]:
        return ("thinks",) if word == "thanks" else ()


KNOWN = ("thank", "you", "our", "how", "many", "much", "long", "hold", "on")


def words(tmp_path: Path, data: bytes, *known: str) -> list[Finding]:
    path = tmp_path / "f.yaml"
    path.write_bytes(data)
    linted = examine(path, None, Heard(*known))
    return [f for f in linted.findings if "Few" in f.message]


def test_words_no_recogniser_hears_are_found_where_they_stand(tmp_path: Path) -> None:
    product, thanks = sorted(words(tmp_path, SMALL.encode(), *KNOWN), key=str)[::-1]
    assert "'thanks' is not in the vocabulary of Few; it may be heard as 'thinks'" in (
        thanks.message
    )
    line = SMALL.splitlines()[thanks.line - 1]
    assert line[thanks.column - 1 :].startswith("thanks]")
    line = SMALL.splitlines()[product.line - 1]
    assert line[product.column :].startswith("product")
    assert words(tmp_path, SMALL.encode(), *KNOWN, "thanks", "product") == []


def test_a_word_is_found_once_with_its_places_counted(tmp_path: Path) -> None:
    data = changed('any: ["how (many|much|long)"]', "any: [thanks, how, thanks *]")
    found = words(tmp_path, data, *KNOWN, "product")
    assert [f.message.split(";")[0] for f in found] == [
        "'thanks' is not in the vocabulary of Few, here and in 2 more places"
    ]


def test_the_glossary_covers_words_by_what_is_heard(tmp_path: Path) -> None:
    entry = "start: opening\nglossary: [{say: Product, heard: [%s]}]"
    known = (*KNOWN, "thanks")
    covered = changed("start: opening", entry % "hold on")
    assert words(tmp_path, covered, *known) == []
    (missing,) = words(tmp_path, changed("start: opening", entry % ""), *known)
    assert "'product'" in missing.message
    heard, missing = words(
        tmp_path, changed("start: opening", entry % "prod act"), *known
    )
    assert "'prod act' can never be heard: 'prod'" in heard.message
    assert "'product'" in missing.message


def test_lexicons_and_likeness_are_looked_up_too(tmp_path: Path) -> None:
    data = changed("start: opening", "start: opening\nlexicons: {tools: [excel]}")
    known = (*KNOWN, "thanks", "product")
    (found,) = words(tmp_path, data, *known)
    assert "'excel'" in found.message
    like = changed('any: ["how (many|much|long)"]', "like: [how many hours]")
    (found,) = words(tmp_path, like, *known)
    assert "'hours'" in found.message


def test_examine_gives_the_figures_of_paths(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_text(SMALL)
    linted = examine(path)
    assert (linted.scenario, linted.turns) == ("small", 2)
    assert linted.paths is not None
    path.write_text("format: 1")
    assert examine(path).paths is None
