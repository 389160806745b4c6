from collections.abc import Sequence

import pytest
from clips import CLIPS, MODEL

from roleplay.errors import ModelError, SpeechError
from roleplay.scenario import Hearing, Word
from roleplay.speech import (
    Event,
    Heard,
    Rereader,
    ScriptedEngine,
    SoundQueue,
    Tentative,
    VoskEngine,
    read_pcm,
)
from roleplay.usecases import Listen

CHUNK = bytes(1600)


class Careful:
    """Reads every answer as one word, or fails."""

    hearing = Hearing("careful")

    def __init__(self, word: str = "", fails: bool = False) -> None:
        self._word = word
        self._fails = fails

    def read(self, pcm: bytes, phrases: Sequence[str]) -> tuple[Word, ...]:
        """Return the word."""
        if self._fails:
            raise SpeechError("gone")
        return (Word(self._word),) if self._word else ()

    def close(self) -> None:
        """Nothing is held."""


def listening(*script: object, rereader: Rereader | None = None) -> Listen:
    engine = ScriptedEngine([script])  # type: ignore[list-item]
    listen = Listen(lambda progress: engine, lambda: rereader)
    listen.load()
    return listen


def sound(chunks: int = 3) -> SoundQueue:
    queue = SoundQueue()
    for _ in range(chunks):
        queue.put(CHUNK)
    queue.close()
    return queue


def heard(*words: str) -> Heard:
    return Heard(tuple(Word(word) for word in words))


def ignore(event: Event) -> None:
    """Nothing shows live words here."""


def test_live_words_are_passed_on_and_taken_down() -> None:
    events: list[object] = []
    listen = listening(Tentative("how"), heard("how", "are"), heard("you"))
    taken = listen.listen(sound(), (), events.append)
    assert taken.answer.text == "how are you"
    assert (taken.answer.spoken, taken.ended_by) == (True, "button")
    assert taken.answer.duration_s == pytest.approx(0.15)
    assert len(events) == 3
    assert len(taken.pcm) == 3 * len(CHUNK)


def test_a_careful_reader_has_the_last_word() -> None:
    taken = listening(heard("hao"), rereader=Careful("how")).listen(sound(), (), ignore)
    assert taken.answer.text == "how"
    assert taken.answer.hearing.engine == "careful"


@pytest.mark.parametrize("reader", [Careful(fails=True), Careful("")])
def test_without_it_the_live_words_count(reader: Careful) -> None:
    taken = listening(heard("how"), rereader=reader).listen(sound(), (), ignore)
    assert taken.answer.text == "how"


def test_a_failure_keeps_what_was_heard() -> None:
    listen = listening(heard("how"), SpeechError("The model failed."))
    taken = listen.listen(sound(), (), ignore)
    assert (taken.answer.text, taken.ended_by) == ("how", "lost")


def test_a_failure_before_any_word_is_told() -> None:
    with pytest.raises(SpeechError, match="model failed"):
        listening(SpeechError("The model failed.")).listen(sound(), (), ignore)


def test_a_limit_ends_the_answer() -> None:
    taken = listening().listen(sound(40), (), ignore, max_seconds=1.0)
    assert taken.ended_by == "limit"
    assert taken.answer.duration_s == pytest.approx(1.0)


def test_silence_ends_a_hands_free_answer() -> None:
    engine = VoskEngine(MODEL)
    listen = Listen(lambda progress: engine, lambda: None)
    listen.load()
    queue = SoundQueue()
    pcm = read_pcm(CLIPS / "budget.wav") + bytes(32_000 * 4)
    for start in range(0, len(pcm), 1600):
        queue.put(pcm[start : start + 1600])
    taken = listen.listen(queue, (), ignore, hands_free=True)
    assert taken.ended_by == "silence"
    assert taken.answer.text == "what is your budget for this quarter"
    assert len(taken.pcm) < len(pcm) - 32_000
    listen.close()


def test_a_pause_does_not_end_a_talk() -> None:
    engine = VoskEngine(MODEL)
    listen = Listen(lambda progress: engine, lambda: None)
    listen.load()
    queue, said = SoundQueue(), read_pcm(CLIPS / "budget.wav")
    pcm = said + bytes(32_000 * 3) + said + bytes(32_000 * 5)
    for start in range(0, len(pcm), 1600):
        queue.put(pcm[start : start + 1600])
    taken = listen.listen(queue, (), ignore, hands_free=True, max_seconds=90)
    assert taken.ended_by == "silence"
    assert taken.answer.text.count("budget") == 2
    listen.close()


def test_lost_sound_is_counted() -> None:
    queue = SoundQueue(max_chunks=1)
    for _ in range(3):
        queue.put(CHUNK)
    queue.close()
    assert listening().listen(queue, (), ignore).answer.lost_s == pytest.approx(0.1)


def test_no_engine_says_why() -> None:
    listen = Listen(lambda progress: None, lambda: None)
    with pytest.raises(ModelError, match="typed"):
        listen.load()
    assert listen.hearing is None
    assert "typed" in listen.missing
