from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk
from files import SMALL

from roleplay.errors import UsageError
from roleplay.scenario import Answer, Hearing, Word, typed
from roleplay.scoring import Measure, NotMeasured, Verdict
from roleplay.storage import Attempts
from roleplay.usecases import Comparison, RehearseTalks

HEARS = Hearing("scripted", hears_fillers=True)
WELL = "thanks for all your time today what does a normal week look like"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    talk = SMALL.replace("skill: discovery", "skill: stage")
    (tmp_path / "talk.yaml").write_text(talk.replace("id: small", "id: talk"))
    desk.restart()
    yield desk
    desk.database.close()


def talks(desk: Desk) -> RehearseTalks:
    maya = desk.people()[0].person_id
    return RehearseTalks(maya, desk.practise, Attempts(desk.database))


def say(desk: Desk, key: str, *answers: str, word_s: float = 0.4) -> str:
    """Play a talk aloud; return the attempt's id."""
    attempt_id = desk.practise.begin(key).attempt_id
    for text in answers:
        words = tuple(
            Word(word, n * word_s, (n + 1) * word_s)
            for n, word in enumerate(text.split())
        )
        length = len(words) * word_s
        answer = Answer(words, HEARS, spoken=True, duration_s=length)
        desk.practise.answer(attempt_id, answer)
    return attempt_id


def values(found: Comparison) -> dict[str, tuple[object, object]]:
    def of(measure: object) -> object:
        assert isinstance(measure, Measure)
        unmeasured = isinstance(measure.value, NotMeasured)
        return None if unmeasured else round(measure.value)  # type: ignore[arg-type]

    return {row.name: (of(row.before), of(row.after)) for row in found.measures}


def test_only_talks_are_offered_and_listed(desk: Desk) -> None:
    desk.play("thanks", "i see")
    attempt_id = say(desk, "talk", WELL, "um how many")
    assert [c.title for c in talks(desk).scenarios()] == ["A small talk"]
    (talk,) = talks(desk).talks()
    assert (talk.attempt_id, talk.score) == (attempt_id, 100)
    assert round(talk.pace or 0) == 150
    assert talk.fillers == pytest.approx(100 / 16)
    assert talk.spoken_s == pytest.approx(16 * 0.4)


def test_two_talks_stand_side_by_side_the_earlier_first(desk: Desk) -> None:
    first = say(desk, "talk", "um our product", word_s=0.3)
    second = say(desk, "talk", WELL, "how many")
    found = talks(desk).compare(second, first)
    assert (found.before.attempt_id, found.after.attempt_id) == (first, second)
    assert found.same_talk
    assert values(found)["pace"] == (None, 150)  # three words are too few
    assert values(found)["length"] == (1, 6)
    assert values(found)["fillers"] == (33, 0)
    assert {row.name: (row.before, row.after) for row in found.criteria} == {
        "Thanks her": (Verdict.MISSED, Verdict.MET),
        "Asks an open question": (Verdict.MISSED, Verdict.MET),
        "Doesn't pitch": (Verdict.MISSED, Verdict.MET),
    }


def test_a_typed_talk_says_it_was_not_measured(desk: Desk) -> None:
    desk.play("thanks")  # no talk
    attempt_id = desk.practise.begin("talk").attempt_id
    desk.practise.answer(attempt_id, typed("our product"))
    second = say(desk, "talk", WELL, "how many")
    (_, talk) = talks(desk).talks()
    assert (talk.pace, talk.fillers, talk.spoken_s) == (None, None, None)
    compared = values(talks(desk).compare(attempt_id, second))
    assert compared["length"] == (None, 6)


def test_only_two_own_finished_talks_are_compared(desk: Desk) -> None:
    own = say(desk, "talk", "um our product")
    other = desk.play("our product")
    for pair in ((own, other), (own, "x")):
        with pytest.raises(UsageError, match="two finished talks of your own"):
            talks(desk).compare(*pair)
    with pytest.raises(UsageError, match="two different"):
        talks(desk).compare(own, own)
