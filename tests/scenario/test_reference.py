from pathlib import Path

import pytest

from roleplay.errors import ScenarioError
from roleplay.scenario import read_reference, read_references

GOOD = """\
id: a-talk
scenario: small
turns:
  - turn: opening
    line: Hello.
    answer: Thanks.
    ratings:
      thank: {verdict: met, reason: She is thanked.}
"""


def test_a_reference_is_read_with_its_ratings(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(GOOD)
    (reference,) = read_references(tmp_path)
    (turn,) = reference.turns
    assert (reference.scenario, turn.turn_id, turn.answer) == (
        "small", "opening", "Thanks.",
    )  # fmt: skip
    assert turn.ratings[0].reason == "She is thanked."


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("verdict: met", "verdict: fine", "met | partly | missed"),
        ("reason: She is thanked.", "why: so", "'why' is no key"),
        ("    answer: Thanks.\n", "", "has no 'answer'"),
        ("scenario: small\n", "", "has no 'scenario'"),
    ],
)
def test_a_broken_reference_says_where(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(GOOD.replace(old, new))
    with pytest.raises(ScenarioError) as caught:
        read_reference(path)
    assert said in str(caught.value)
    assert f"{path}:" in str(caught.value)
