import pytest
from clips import CLIPS

from roleplay.speech import SilenceWatch, level, loudness_db, read_pcm


def watch(name: str, cut_s: float | None = None) -> SilenceWatch:
    pcm = read_pcm(CLIPS / f"{name}.wav")
    if cut_s is not None:
        pcm = pcm[: int(cut_s * 32_000)]
    found = SilenceWatch()
    for start in range(0, len(pcm), 1000):
        found.feed(pcm[start : start + 1000])
    return found


@pytest.mark.parametrize("name", ["silence", "noise"])
def test_nobody_spoke(name: str) -> None:
    assert not watch(name).spoke


@pytest.mark.parametrize("name", ["budget", "silence_led", "in_noise", "no"])
def test_somebody_spoke(name: str) -> None:
    assert watch(name).spoke


def test_silence_counts_from_the_last_word() -> None:
    led = watch("silence_led", 2.0)
    assert not led.spoke
    after = watch("budget")
    tail = bytes(64_000)
    before = after.silent_s
    after.feed(tail)
    assert after.silent_s == pytest.approx(before + 2.0, abs=0.2)


def test_levels_run_from_nothing_to_full_scale() -> None:
    assert level(bytes(1000)) == 0.0
    assert level(b"") == 0.0
    full = (32767).to_bytes(2, "little", signed=True) * 500
    assert level(full) == pytest.approx(1.0, abs=0.01)
    assert loudness_db(full) == pytest.approx(0, abs=0.01)
