from dataclasses import replace

import pytest
from turns import spoken

from roleplay.scenario import Answer, Hearing, Word, typed
from roleplay.scoring import UNHEARD, Delivery, delivery_of

TEN = "one two three four five six seven eight nine ten"
HEARS = Hearing("scripted", hears_fillers=True)


def asked(*gaps: float, end_s: float = 0.0, hearing: Hearing = HEARS) -> Answer:
    """Return "how do you do that" with so many seconds before further words."""
    words = [
        Word(w, n * 0.3, n * 0.3 + 0.3)
        for n, w in enumerate(["how", "do", "you", "do", "that"])
    ]
    for gap in gaps:
        at = (words[-1].end_s or 0.0) + gap
        words.append(Word("okay", at, at + 0.3))
    length = (words[-1].end_s or 0.0) + end_s
    return Answer(tuple(words), hearing, spoken=True, duration_s=length)


def test_what_is_not_measured_has_no_value() -> None:
    lost = replace(spoken(TEN), lost_s=0.1)
    for answer in (typed(TEN), lost, replace(spoken(TEN), corrected=True)):
        assert delivery_of(answer) == UNHEARD
        assert delivery_of(answer).values() == {}
    plain = delivery_of(spoken(TEN, hearing=Hearing("vosk")))
    assert (plain.fillers, plain.words, plain.held_s) == (None, None, None)


def test_no_filler_is_nought_where_they_are_heard() -> None:
    assert delivery_of(spoken(TEN, hearing=HEARS)).fillers == 0
    heard = delivery_of(spoken("um uh " + TEN, hearing=HEARS))
    assert (heard.fillers, heard.words) == (2, 12)


def test_the_pace_fits_on_both_ends_of_its_range() -> None:
    pace = delivery_of(spoken(TEN)).pace
    assert pace is not None
    for low, high, fits in ((pace, 999, True), (0, pace, True), (pace + 1, 999, False)):
        assert delivery_of(spoken(TEN), (low, high)).pace_fits is fits
    assert delivery_of(spoken(TEN), None).pace_fits is None
    assert delivery_of(spoken("too short")).pace_fits is None


@pytest.mark.parametrize(("gaps", "end_s", "held"), [
    ((), 2.0, 2.0),  # silence up to the end of the sound
    ((2.5,), 0.0, 2.5),  # room was left, then the rep went on
    ((0.1, 2.5), 0.1, 2.5),  # a word hangs on to the question
    ((0.1,), 0.2, 0.0),  # no pause at all
])  # fmt: skip
def test_the_pause_after_a_question_is_what_is_held(
    gaps: tuple[float, ...], end_s: float, held: float
) -> None:
    assert delivery_of(asked(*gaps, end_s=end_s)).held_s == pytest.approx(held)


def test_a_pause_before_the_question_holds_nothing() -> None:
    words = (Word("thanks", 0, 0.4), *asked().words)
    late = tuple(
        Word(w.text, 3 + (w.start_s or 0), 3 + (w.end_s or 0)) for w in words[1:]
    )
    answer = Answer((words[0], *late), HEARS, spoken=True, duration_s=4.5)
    assert delivery_of(answer).held_s == 0.0


def test_a_pause_needs_a_question_and_word_times() -> None:
    silent = replace(spoken("we make reports"), duration_s=9.0)
    assert delivery_of(silent).held_s is None
    for hearing in (Hearing("x", word_times=False), Hearing("x", free_text=False)):
        assert delivery_of(asked(end_s=3.0, hearing=hearing)).held_s is None


def test_values_come_back_as_they_were() -> None:
    full = Delivery(120.5, False, 0, 9, 3.5, 2.0, 0.0, -0.5)
    assert Delivery.of(full.values()) == full
    assert Delivery.of({}) == UNHEARD
