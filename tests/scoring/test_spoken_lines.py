"""The detectors on short lines the authors wrote: a guard, no independent measure."""

from pathlib import Path

import pytest

from roleplay.scoring import DETECTORS, normalise

LINES = [
    line.split(": ", 1)
    for line in (Path(__file__).parent / "spoken_lines.txt").read_text().splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(
    ("behaviour", "labels"),
    [
        ("question", {"open", "closed"}),
        ("open-question", {"open"}),
        ("closed-question", {"closed"}),
        ("acknowledgement", {"ack"}),
    ],
)
def test_hardly_a_line_is_taken_wrongly(behaviour: str, labels: set[str]) -> None:
    wrong = [
        text
        for given, text in LINES
        if bool(DETECTORS[behaviour](words(text))) != bool(labels & set(given.split()))
    ]
    assert len(wrong) <= 3, wrong


def test_every_kind_has_lines_enough() -> None:
    for label in ("open", "closed", "ack", "none"):
        assert sum(label in given.split() for given, _ in LINES) >= 80


def words(text: str) -> tuple[str, ...]:
    return tuple(token.text for token in normalise(text.split()))
