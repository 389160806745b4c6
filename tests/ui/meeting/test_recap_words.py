from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from roleplay.errors import UsageError
from roleplay.game import Hands
from roleplay.ui.meeting.printed import as_html, write_recap
from roleplay.ui.meeting.words import as_text, length_words, recap_words
from roleplay.usecases import (
    Attendee,
    MeetingStory,
    Recap,
    RecapCriterion,
    RecapLine,
    RecapRound,
)

AT = datetime(2026, 5, 4, 9, tzinfo=UTC)
THEO = Attendee("t", None, "Theo <script>")
ASKED = RecapCriterion("Asks", Hands(1, 0, 3), "missed", "met", "how do", same=False)
THANKED = RecapCriterion("Thanks", Hands(4, 0, 0), "met", "met", "", same=True)
ROUND = RecapRound(
    "Theo <script>", "Reports", 190, True, (RecapLine(1, "Hello.", "typed", (ASKED,)),)
)
RECAP = Recap(
    "m", AT, AT, 1260, ("Maya", "Theo <script>"), (ROUND,),
    (MeetingStory("s", THEO, "discovery", "I asked.\nShe told.", AT),),
    has_verdicts=True, next_time="The same scenario once more.",
)  # fmt: skip


def test_the_recap_says_who_was_up_what_differed_and_what_was_told() -> None:
    text = as_text(RECAP)
    for line in (
        "Mon 4 May, 21 min 0 s: Maya, Theo <script>",
        "- Theo <script>: Reports, one line, 3 min 10 s, kept as their attempt",
        "- Theo <script>, line 1, “Asks”: the room said missed, the app met.",
        "- Theo <script>, discovery: I asked.\nShe told.",
        "- The same scenario once more.",
        "- Theo <script>, line 1, “Asks”: 1 met, 0 partly, 3 missed",
    ):
        assert line in text


@pytest.mark.parametrize(
    ("criteria", "said"),
    [
        ((THANKED,), "They agreed wherever both said something."),
        ((replace(ASKED, same=None),), "There was nothing to compare"),
    ],
)
def test_where_nothing_differed_it_says_so(
    criteria: tuple[RecapCriterion, ...], said: str
) -> None:
    line = replace(ROUND.lines[0], criteria=criteria)
    recap = replace(RECAP, rounds=(replace(ROUND, lines=(line,)),))
    assert any(text.startswith(said) for _, text in recap_words(recap))


def test_an_old_recap_says_that_verdicts_are_not_kept() -> None:
    said = [text for _, text in recap_words(replace(RECAP, has_verdicts=False))]
    assert "The app’s verdicts were shown in the meeting and are not kept." in said


def test_an_empty_meeting_has_a_recap() -> None:
    said = [text for _, text in recap_words(replace(RECAP, rounds=(), stories=()))]
    assert {"Nobody was up.", "None was told."} <= set(said)


def test_what_people_wrote_is_text_on_the_page() -> None:
    page = as_html(RECAP)
    assert "<script>" not in page
    assert "Theo &lt;script&gt;" in page
    assert "I asked.<br>She told." in page


@pytest.mark.parametrize(("name", "begins"), [
    ("a.txt", b"Team meeting"), ("a.html", b"<html>"), ("a.pdf", b"%PDF"),
])  # fmt: skip
def test_it_is_saved_as_its_name_says(
    qapp: QApplication, tmp_path: Path, name: str, begins: bytes
) -> None:
    write_recap(RECAP, tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(begins)


@pytest.mark.parametrize("name", ["a.txt", "a.pdf"])
def test_where_it_cannot_be_saved_it_says_so(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    with pytest.raises(UsageError, match="choose another place"):
        write_recap(RECAP, tmp_path / "nowhere" / name)


def test_a_length_of_time_is_in_words() -> None:
    assert (length_words(59.4), length_words(60)) == ("59 s", "1 min 0 s")
