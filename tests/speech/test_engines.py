"""What all engines that listen live have in common."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from clips import CLIPS, MODEL

from roleplay.speech import (
    Engine,
    Event,
    Heard,
    PocketSphinxEngine,
    ScriptedEngine,
    Tentative,
    VoskEngine,
    read_pcm,
)

SENTENCE = "let's agree on the next step and book a demo for thursday"


@pytest.fixture(scope="module", params=["vosk", "pocketsphinx", "scripted"])
def engine(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    cache = tmp_path_factory.mktemp("cache")
    engine: Engine
    if request.param == "vosk":
        engine = VoskEngine(MODEL, cache)
    elif request.param == "pocketsphinx":
        engine = PocketSphinxEngine(cache)
    else:
        engine = ScriptedEngine([])
    yield engine
    engine.close()
    engine.close()


def hear(engine: Engine, pcm: bytes, size: int = 1600) -> list[Event]:
    recogniser = engine.start([SENTENCE])
    events: list[Event] = []
    for start in range(0, len(pcm), size):
        events += recogniser.feed(pcm[start : start + size])
    events += recogniser.finish()
    recogniser.close()
    recogniser.close()
    return events


def words(events: list[Event]) -> str:
    return " ".join(event.text for event in events if isinstance(event, Heard))


def test_silence_is_heard_as_nothing(engine: Engine) -> None:
    assert words(hear(engine, read_pcm(CLIPS / "silence.wav"))) == ""


def test_no_sound_is_heard_as_nothing(engine: Engine) -> None:
    assert hear(engine, b"") == []


def test_the_size_of_chunks_does_not_matter(engine: Engine) -> None:
    pcm = read_pcm(CLIPS / "next_step.wav")
    small, large = words(hear(engine, pcm, 640)), words(hear(engine, pcm, 3201))
    if engine.hearing.engine == "pocketsphinx":
        # Its mean normalisation learns from answer to answer.
        assert small.split()[-1] == large.split()[-1] == "thursday"
    else:
        assert small == large


def test_words_have_times_in_order(engine: Engine) -> None:
    events = hear(engine, read_pcm(CLIPS / "next_step.wav"))
    found = [w for e in events if isinstance(e, Heard) for w in e.words]
    times = [t for w in found for t in (w.start_s, w.end_s)]
    assert times == sorted(times, key=lambda t: t or 0)
    assert all(w.confidence is None or 0 <= w.confidence <= 1 for w in found)


def test_an_answer_may_be_dropped_for_the_next(engine: Engine) -> None:
    engine.start([]).feed(read_pcm(CLIPS / "budget.wav"))
    assert "thursday" in words(
        hear(engine, read_pcm(CLIPS / "next_step.wav"))
    ) or isinstance(engine, ScriptedEngine)


def test_vosk_hears_the_clips(tmp_path: Path) -> None:
    engine = VoskEngine(MODEL, tmp_path)
    events = hear(engine, read_pcm(CLIPS / "next_step.wav"))
    assert words(events) == SENTENCE
    assert any(isinstance(event, Tentative) for event in events)
    assert engine.hearing.free_text
    assert not engine.hearing.hears_fillers
    engine.close()


def test_a_script_is_heard_entry_by_entry() -> None:
    engine = ScriptedEngine([[None, Tentative("how"), Heard(())]])
    recogniser = engine.start([])
    assert recogniser.feed(b"") == ()
    assert recogniser.feed(b"") == (Tentative("how"),)
    assert recogniser.finish() == (Heard(()),)
