from pathlib import Path

import pytest
from coached import Coached

from roleplay.errors import UsageError
from roleplay.game import TOO_FEW_PAIRS
from roleplay.scoring import NotMeasured, Verdict
from roleplay.usecases import measured_words

MET, PARTLY, MISSED = Verdict.MET, Verdict.PARTLY, Verdict.MISSED


def rate_many(coached: Coached, count: int, verdict: Verdict) -> None:
    for _ in range(count):
        attempt_id = coached.desk.play("thanks a lot")
        coached.share_with("Rowan", attempt_id)
        coached.rate().rate(attempt_id, 1, "open", verdict, "So I heard it")


def test_below_ten_ratings_there_are_counts_and_no_number(coached: Coached) -> None:
    rate_many(coached, 9, MISSED)
    (row,) = coached.agreement().table().rows
    assert (row.label, row.turn_id, row.title) == (
        "Asks an open question", "opening", "A small talk",
    )  # fmt: skip
    assert (row.agreement.count, row.agreement.same) == (9, 9)
    assert row.agreement.share == row.agreement.kappa == NotMeasured(TOO_FEW_PAIRS)


def test_ten_ratings_tell(coached: Coached) -> None:
    rate_many(coached, 6, MISSED)
    rate_many(coached, 4, MET)
    table = coached.agreement().table()
    assert table.whole.share == pytest.approx(0.6)
    assert measured_words(table.whole.share, percent=True) == "60%"
    assert (table.coaches, table.not_blind) == (1, 0)


def test_only_first_and_blind_ratings_count(coached: Coached) -> None:
    rate = coached.rate()
    rate.rate(coached.attempt_id, 1, "open", MET)
    rate.rate(coached.attempt_id, 1, "open", MISSED)
    coached.discuss("Rowan").see(coached.attempt_id)
    rate.rate(coached.attempt_id, 1, "thank", MET)
    table = coached.agreement().table()
    assert (table.whole.count, table.whole.same, table.not_blind) == (1, 0, 1)


def test_an_override_does_not_change_what_the_app_said(coached: Coached) -> None:
    rate = coached.rate()
    rate.rate(coached.attempt_id, 1, "open", MET)
    rate.override(coached.attempt_id, 1, "open", MET, "Heard")
    coached.hire("Una", "coach")
    coached.share_with("Una")
    coached.rate("Una").rate(coached.attempt_id, 1, "open", MET)
    assert coached.agreement().table().whole.same == 0


def test_disputed_criteria_come_with_counts_and_examples(coached: Coached) -> None:
    rate = coached.rate()
    rate.rate(coached.attempt_id, 1, "thank", MET)
    rate.rate(coached.attempt_id, 1, "open", MET, "The tone asks")
    rate.override(coached.attempt_id, 1, "open", MET, "The tone asks")
    (found,) = coached.agreement().disputed()
    assert (found.file, found.label) == ("small.yaml", "Asks an open question")
    assert (found.rated, found.differ, found.overridden, found.upheld) == (1, 1, 1, 0)
    (example,) = found.examples
    assert (example.words, example.app, example.coach) == ("thanks a lot", MISSED, MET)


def test_words_are_shown_only_to_whom_the_attempt_is_shared(coached: Coached) -> None:
    coached.rate().rate(coached.attempt_id, 1, "open", MET, "Heard")
    coached.hire("Pat", "planner")
    (found,) = coached.agreement("Pat").disputed()
    assert [example.words for example in found.examples] == [""]
    assert found.examples[0].reason == "Heard"


def test_nothing_disputed_is_said_as_such(coached: Coached, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    assert coached.agreement().write_disputed(path) == 0
    assert "disagree with no criterion" in path.read_text()


def test_the_list_is_written_without_formulas(coached: Coached, tmp_path: Path) -> None:
    coached.rate().rate(coached.attempt_id, 1, "open", MET, "=HYPERLINK(1)\nsee")
    table, text = tmp_path / "list.csv", tmp_path / "list.txt"
    assert coached.agreement().write_disputed(table) == 1
    assert coached.agreement().write_disputed(text) == 1
    assert "'=HYPERLINK(1) see" in table.read_text("utf-8-sig")
    assert "1 of 1 ratings differ" in text.read_text()
    assert "app: missed, coach: met" in text.read_text()


def test_a_file_that_cannot_be_written_is_told(coached: Coached) -> None:
    with pytest.raises(UsageError, match="Cannot write"):
        coached.agreement().write_disputed(Path("/no/such/folder/list.csv"))
