"""Child processes that die or hang; the real ones, really killed and stopped."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from clips import CLIPS, shared

from roleplay.errors import ModelError, SpeechError
from roleplay.scenario import Voice
from roleplay.speech import (
    PocketSphinxEngine,
    Pyttsx3Voice,
    WhisperReader,
    read_pcm,
    sound_seconds,
)
from roleplay.speech import pocketsphinx_recogniser as sphinx  # the limit, shortened
from roleplay.speech import pyttsx3_voice as speaking
from roleplay.speech.whisper_process import joined


@pytest.fixture
def voice(tmp_path: Path) -> Iterator[Pyttsx3Voice]:
    voice = Pyttsx3Voice(tmp_path / "voice")
    yield voice
    voice.close()


def test_a_line_is_spoken_once_and_kept(voice: Pyttsx3Voice) -> None:
    clip = voice.render("I have ten minutes.", Voice())
    assert 0.8 < clip.seconds < 4
    assert sound_seconds(clip.path) == pytest.approx(clip.seconds, abs=0.01)
    written = clip.path.stat().st_ino
    assert voice.render("I have ten minutes.", Voice()).path.stat().st_ino == written


def test_rate_gender_and_speed_change_the_sound(voice: Pyttsx3Voice) -> None:
    text = "Everything is working fine."
    usual = voice.render(text, Voice())
    slower = voice.render(text, Voice(), 0.75)
    male = voice.render(text, Voice(gender="male"))
    assert slower.seconds > 1.15 * usual.seconds
    assert len({usual.path, slower.path, male.path}) == 3
    assert male.path.read_bytes() != usual.path.read_bytes()


def test_the_systems_voices_are_listed_and_one_can_be_chosen(
    voice: Pyttsx3Voice,
) -> None:
    found = {one.voice_id: one.name for one in voice.voices()}
    assert found
    assert all("english" in name.lower() for name in found.values())
    chosen = next(key for key in found if "gb" in key.lower())
    text = "Everything is working fine."
    usual, other = (voice.render(text, Voice(), named=n) for n in ("", chosen))
    assert usual.path.read_bytes() != other.path.read_bytes()


def test_a_killed_voice_is_started_again(voice: Pyttsx3Voice) -> None:
    voice.render("One.", Voice())
    first = voice.process_id
    assert first is not None
    os.kill(first, signal.SIGKILL)
    assert voice.render("Two words.", Voice()).seconds > 0.2
    assert voice.process_id != first


def test_a_hung_voice_is_ended_and_started_again(
    voice: Pyttsx3Voice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speaking, "LIMIT_S", 1.0)
    voice.render("One.", Voice())
    first = voice.process_id
    assert first is not None
    os.kill(first, signal.SIGSTOP)
    assert voice.render("Two words.", Voice()).seconds > 0.2
    assert voice.process_id != first


def test_a_damaged_file_in_the_cache_is_spoken_again(voice: Pyttsx3Voice) -> None:
    clip = voice.render("Three words here.", Voice())
    clip.path.write_bytes(b"broken")
    assert voice.render("Three words here.", Voice()).seconds > 0.2


@pytest.mark.parametrize("text", ["", "...", "\x00"])
def test_nothing_to_say_is_an_error_and_the_voice_lives_on(
    voice: Pyttsx3Voice, text: str
) -> None:
    with pytest.raises(SpeechError, match="nothing to say"):
        voice.render(text, Voice())
    assert voice.render("Still here.", Voice()).seconds > 0.2


def test_a_closed_voice_says_so(voice: Pyttsx3Voice) -> None:
    voice.close()
    with pytest.raises(SpeechError, match="closed"):
        voice.render("Anything.", Voice())


def test_pocketsphinx_that_dies_keeps_the_app_alive(tmp_path: Path) -> None:
    engine = PocketSphinxEngine(tmp_path)
    recogniser = engine.start([])
    child = engine._child  # noqa: SLF001 - whom to kill
    assert child is not None
    os.kill(child.process_id, signal.SIGKILL)
    with pytest.raises(SpeechError, match="kept"):
        recogniser.feed(bytes(32_000))
    assert engine.start([]).finish() == ()
    engine.close()


def test_pocketsphinx_that_hangs_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sphinx, "LIMIT_S", 0.5)
    engine = PocketSphinxEngine(tmp_path)
    recogniser = engine.start([])
    child = engine._child  # noqa: SLF001 - whom to stop
    assert child is not None
    os.kill(child.process_id, signal.SIGSTOP)
    with pytest.raises(SpeechError, match="kept"):
        recogniser.feed(bytes(32_000))
    engine.close()


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[WhisperReader]:
    try:
        reader = WhisperReader(tmp_path)
    except ModelError as error:
        pytest.skip(str(error))
    yield reader
    reader.close()


def test_whisper_reads_a_human_recording(reader: WhisperReader) -> None:
    words = reader.read(read_pcm(shared("jfk.flac")), ())
    text = " ".join(word.text for word in words).lower()
    assert "what your country can do for you" in text
    assert all(word.start_s is not None for word in words)


@pytest.mark.parametrize("name", ["silence", "noise"])
def test_whisper_invents_nothing(reader: WhisperReader, name: str) -> None:
    assert reader.read(read_pcm(CLIPS / f"{name}.wav"), ()) == ()


def test_whisper_that_dies_is_started_for_the_next_answer(
    reader: WhisperReader,
) -> None:
    child = reader._child  # noqa: SLF001 - whom to kill
    assert child is not None
    os.kill(child.process_id, signal.SIGKILL)
    pcm = read_pcm(CLIPS / "budget.wav")
    with pytest.raises(SpeechError, match="heard live"):
        reader.read(pcm, ())
    assert reader.read(pcm, ())


def test_figures_and_compounds_that_whisper_cuts_are_put_together() -> None:
    cut = "about 18 ,000 or 15 % , a half -hour - 3 .5"
    words = [[text, i, i + 0.5, 0.9 - i / 100] for i, text in enumerate(cut.split())]
    found = joined(words)
    assert [word[0] for word in found] == [
        "about", "18,000", "or", "15%", ",", "a", "half-hour", "-", "3.5"
    ]  # fmt: skip
    assert found[1] == ["18,000", 1, 2.5, 0.88]
