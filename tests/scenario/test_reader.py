from contextlib import suppress

import pytest
from files import SMALL, changed
from hypothesis import given
from hypothesis import strategies as st

from roleplay.errors import ScenarioError
from roleplay.scenario import Known, Mood, parse_scenario


def errors(data: bytes) -> list[str]:
    with pytest.raises(ScenarioError) as error:
        parse_scenario(data, "f.yaml", known=Known(portraits=frozenset({"dana"})))
    return [str(finding) for finding in error.value.findings]


def test_a_complete_file_is_read() -> None:
    scenario = parse_scenario(SMALL.encode(), "f.yaml")
    turn = scenario.turns["opening"]
    assert turn.lines[1] == "Good morning."
    assert turn.mood is Mood.GUARDED
    assert turn.models == ("Thanks. How do you work today?",)
    assert turn.branches[0].when is not None
    assert turn.branches[0].when.missed == ("no-pitch",)
    assert scenario.version.startswith("sha256:")
    assert scenario.pass_mark == 70


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("skill: disc", "skil: disc", "f.yaml:4:1: 'skil' is no key of a scenario"),
        ("skill: disc", "skil: disc", "Did you mean 'skill'?"),
        ("difficulty: 1", "difficulty: 9", "f.yaml:5:13: this number does not fit"),
        ("title: A small talk", "title: 12", 'expected "12" in quotes'),
        ("go: won", "go: wonn", "there is no turn or ending 'wonn'"),
        ("go: won", "go: wonn", "Did you mean 'won'?"),
        ("met: [number]}, tr", "met: [numbr]}, tr", "Did you mean 'number'?"),
        ("meets: [number]", "meets: [nothing-such]", "no criterion of this turn"),
        ("start: opening", "start: openin", "there is no turn 'openin'"),
        ('"our product"', '"(our product"', "f.yaml:16:67: in the pattern"),
        ('"our product"', '"@agre"', "Did you mean 'agree'?"),
        ("behaviour: open-question", "behaviour: open-questions", "open-question"),
        ('any: ["how', 'all: [a]\n        any: ["how', "seen in exactly one way"),
        ("      - {go: second}\n", "", "the last branch has a condition"),
        ("id: small", "id: Small Talk", "this is no id"),
        ("trust: 40}", "trust: 40, portrait: dan}", "Did you mean 'dana'?"),
        ("trust: 40}", "trust: 40, portrait: ../../etc}", "this is no id"),
        ("mood: warm", "mood: happy", "guarded | neutral | warm"),
        ("id: open,", "id: thank,", "'thank' is there twice"),
        ("format: 1", "format: 2", "an app that reads format 2"),
        ("goal: Ask one thing.", "goal: &a Ask", "anchors and aliases"),
        ("goal: Ask one thing.", "goal: !!python/name:os Ask", "are not allowed"),
        ("goal: Ask one thing.", "goal: Ask\ngoal: Again", "is there twice"),
        ("goal: Ask one thing.", "goal:\tAsk\n\tx: y", "this is not YAML"),
    ],
)
def test_an_error_says_where_what_and_what_instead(
    old: str, new: str, expected: str
) -> None:
    assert expected in "\n".join(errors(changed(old, new)))


def test_all_errors_of_a_file_are_told_at_once() -> None:
    data = changed("difficulty: 1", "difficulty: 0").replace(b"go: won", b"go: no")
    assert len(errors(data)) == 2


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "empty"),
        (b"- a list", "missing its keys"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[" * 100_000, "too deep"),
        (b"a: b\n---\nc: d", "second document"),
        (b"x" * (1 << 20) + b"x", "too large"),
        (b"a: " + b"[1," * 29, "not YAML"),
    ],
)
def test_hostile_files_are_refused_at_once(data: bytes, expected: str) -> None:
    assert expected in errors(data)[0]


def test_limits_have_errors_of_their_own() -> None:
    many = ", ".join(["word"] * 201)
    assert "at most 200" in errors(changed('"our product"', many))[0]
    assert "at most 200" in errors(changed('"our product"', f'"{"a" * 201}"'))[0]


def test_a_byte_order_mark_and_windows_lines_are_fine() -> None:
    data = b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode()
    assert parse_scenario(data, "f.yaml").id == "small"


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    with pytest.raises(ScenarioError):
        parse_scenario(data, "f.yaml")


@given(st.integers(0, len(SMALL) - 1), st.integers(0, 60), st.text(max_size=8))
def test_no_damage_to_a_good_file_raises_anything_else(
    start: int, length: int, text: str
) -> None:
    damaged = SMALL[:start] + text + SMALL[start + length :]
    with suppress(ScenarioError):  # it may also still be good
        parse_scenario(damaged.encode("utf-8", "surrogatepass"), "f.yaml")
