import wave
from pathlib import Path

import numpy as np
import pytest
import soundfile
from clips import CLIPS

from roleplay.errors import SpeechError
from roleplay.speech import read_pcm, sound_seconds, write_flac, write_wav


def test_flac_and_wav_come_back_bit_for_bit(tmp_path: Path) -> None:
    pcm = read_pcm(CLIPS / "budget.wav")
    for name, write in (("a.flac", write_flac), ("a.wav", write_wav)):
        write(pcm, tmp_path / name)
        assert read_pcm(tmp_path / name) == pcm
        assert sound_seconds(tmp_path / name) == pytest.approx(len(pcm) / 32_000)


@pytest.mark.parametrize(("rate", "channels"), [(44_100, 2), (48_000, 1), (8_000, 1)])
def test_any_rate_and_channels_are_converted(
    tmp_path: Path, rate: int, channels: int
) -> None:
    time = np.arange(rate) / rate
    tone = np.repeat(np.sin(2 * np.pi * 440 * time)[:, None] * 0.5, channels, axis=1)
    soundfile.write(tmp_path / "t.wav", tone, rate)
    pcm = np.frombuffer(read_pcm(tmp_path / "t.wav"), "<i2")
    assert len(pcm) == pytest.approx(16_000, abs=20)
    part = pcm[1000:15000]
    crossings = np.count_nonzero((part[:-1] < 0) & (part[1:] >= 0))
    assert crossings == pytest.approx(440 * 14 / 16, abs=3)


@pytest.mark.parametrize("content", [None, b"", b"not sound"])
def test_what_is_no_sound_is_an_error(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "x.wav"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SpeechError, match="WAV or FLAC"):
        read_pcm(path)


def test_a_recording_without_end_is_refused(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "long.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(8000)
        file.writeframes(bytes(8000 * 601))
    with pytest.raises(SpeechError, match="longer than 10 minutes"):
        read_pcm(tmp_path / "long.wav")
