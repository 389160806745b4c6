from dataclasses import asdict, replace
from json import dumps
from pathlib import Path

import pytest
from frozen import (
    ANSWERS,
    COMMAND,
    CORPUS,
    FOLDER,
    HEARD,
    Record,
    complaint,
    digest_of,
    path_of,
    present,
    read_record,
    record,
)

from roleplay.scenario import BEHAVIOURS, read_scenario
from roleplay.scoring import SCORING_VERSION
from roleplay.scoring.criteria import KINDS

CRITERIA = [c for turn in read_scenario(CORPUS).turns.values() for c in turn.criteria]


@pytest.fixture(scope="module")
def now() -> Record:
    return present()


def test_verdicts_are_those_recorded_with_the_version(now: Record) -> None:
    path = path_of(SCORING_VERSION)
    assert path.exists(), f"Version {SCORING_VERSION} has no record: {COMMAND}"
    wrong = complaint(read_record(path), now)
    assert not wrong, wrong


def test_records_hold_what_their_digest_says() -> None:
    for path in FOLDER.glob("*.json"):
        found = read_record(path)
        assert (path.stem, digest_of(found.verdicts)) == (found.scoring, found.digest)


def test_the_corpus_holds_every_kind_and_behaviour_both_ways(now: Record) -> None:
    assert {c.kind for c in CRITERIA} == set(KINDS)
    assert {c.behaviour for c in CRITERIA} - {""} == set(BEHAVIOURS)
    lines = [line for lines in now.verdicts.values() for line in lines]
    for criterion in CRITERIA:
        verdicts = {
            line.split(": ")[1][:3]
            for line in lines
            if line.startswith(f"{criterion.id}: ")
        }
        assert len(verdicts) >= 2, criterion.id
    ways = {line.split("|")[1].strip() for line in now.verdicts}
    assert ways == set(HEARD)
    assert len(now.verdicts) == len(ANSWERS.read_text("utf-8").splitlines()) - 1


def test_another_verdict_is_named_and_not_written_over(
    tmp_path: Path, now: Record
) -> None:
    answer = "asking | typed | tell me about your week"
    said = {answer: [*now.verdicts[answer][1:], "question: missed 0"]}
    verdicts = now.verdicts | said
    other = replace(now, verdicts=verdicts, digest=digest_of(verdicts))
    path = path_of(SCORING_VERSION, tmp_path)
    path.write_text(dumps(asdict(other)), "utf-8")
    wrong = record(tmp_path)
    assert wrong.startswith(f"1 verdict differs from version {SCORING_VERSION}:")
    assert f"{answer}\n    was question: missed 0\n    is  question: met 1" in wrong
    assert "raise SCORING_VERSION" in wrong
    assert wrong.endswith(f"record anew with: {COMMAND}")
    assert read_record(path) == other


def test_another_corpus_is_not_taken_for_the_frozen_one(now: Record) -> None:
    assert "is frozen" in complaint(replace(now, corpus="another"), now)


def test_a_version_is_recorded_once(tmp_path: Path, now: Record) -> None:
    assert record(tmp_path) == record(tmp_path) == ""
    assert read_record(path_of(SCORING_VERSION, tmp_path)) == now
