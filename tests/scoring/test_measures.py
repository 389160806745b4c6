from dataclasses import replace

import pytest
from turns import spoken

from roleplay.scenario import Answer, Hearing, Word, typed
from roleplay.scoring import Measure, NotMeasured, answer_measures, attempt_measures

TEN = "one two three four five six seven eight nine ten"


def named(name: str, *answers: Answer, line_s: float | None = 2.0) -> Measure:
    found = attempt_measures([(a, line_s) for a in answers], discovery=True)
    return next(m for m in found if m.name == name)


def test_pace_leaves_out_pauses() -> None:
    words = tuple(Word(w, i * 0.4, i * 0.4 + 0.4) for i, w in enumerate(TEN.split()))
    late = tuple(Word("x", 10 + i * 0.4, 10.4 + i * 0.4) for i in range(2))
    answer = Answer((*words, *late), Hearing("vosk"), spoken=True)
    assert named("pace", answer).value == pytest.approx(60 * 12 / 4.8)


def test_pace_needs_ten_words() -> None:
    assert isinstance(named("pace", spoken("one two three")).value, NotMeasured)
    assert not isinstance(named("pace", spoken(TEN)).value, NotMeasured)


def test_the_longest_gap_is_the_longest_pause() -> None:
    words = (Word("a", 0, 1), Word("b", 3.5, 4), Word("c", 4.2, 5))
    answer = Answer(words, Hearing("vosk"), spoken=True)
    measure = named("longest pause", answer)
    assert measure.value == 2.5
    assert measure.in_range is True


def test_fillers_are_not_measured_where_the_recogniser_drops_them() -> None:
    assert isinstance(named("fillers", spoken("um " + TEN)).value, NotMeasured)
    hears = Hearing("scripted", hears_fillers=True)
    found = named("fillers", spoken("um uh " + TEN, hearing=hears))
    assert found.value == pytest.approx(100 * 2 / 12)
    assert found.detail == "um, uh"


def test_talk_share_compares_with_the_buyers_lines() -> None:
    words = (Word("a", 0, 1), Word("b", 1, 3))
    answer = Answer(words, Hearing("vosk"), spoken=True)
    assert named("talk share", answer, line_s=3.0).value == 0.5
    assert isinstance(named("talk share", answer, line_s=None).value, NotMeasured)


def test_typed_answers_have_no_delivery() -> None:
    for measure in answer_measures(typed("how are you")):
        if measure.name != "questions":
            assert isinstance(measure.value, NotMeasured)


def test_lost_sound_is_not_measured() -> None:
    lost = replace(spoken(TEN), lost_s=0.1)
    assert isinstance(named("pace", lost).value, NotMeasured)


def test_questions_are_counted_by_kind() -> None:
    found = named("questions", spoken("how do you do it"), spoken("do you like it"))
    assert (found.value, found.detail) == (2.0, "1 open, 1 closed")
