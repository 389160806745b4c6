"""A recorded answer spoken into a virtual microphone while the real window runs."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from clips import CLIPS, MODEL, shared

from roleplay.app import main
from roleplay.errors import ModelError
from roleplay.speech import check_hashes, model_folder, read_pcm, write_wav

HERE = Path(__file__).parent
PROJECT = HERE.parent.parent
AUDIO = PROJECT / "tests" / "virtual-audio.sh"
TURNS = ("process", "hours", "decision", "meeting")

pytestmark = pytest.mark.skipif(
    not (shutil.which("pulseaudio") and shutil.which("pactl")),
    reason="pulseaudio is not installed; script/test installs it",
)


def play(data: Path, *arguments: str, heard: Path | None = None) -> Any:
    """Run the app inside a sound server of its own; return what was seen."""
    command = [sys.executable, str(HERE / "play_aloud.py"), str(data), *arguments]
    inner = " ".join(f"'{part}'" for part in command)
    if heard is not None:
        inner = (
            'parec -d "$VA_SPEAKER_MONITOR" --format=s16le --rate=16000 --channels=1 '
            f"> '{heard}' & listener=$!; {inner}; status=$?; "
            "kill $listener; exit $status"
        )
    done = subprocess.run(
        ["bash", str(AUDIO), "run", "bash", "-c", inner],
        capture_output=True,
        text=True,
        timeout=240,
        cwd=PROJECT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT)},
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    return json.loads(done.stdout.splitlines()[-1])


def clips(*names: str) -> list[str]:
    return [str(CLIPS / f"{name}.wav") for name in names]


def test_a_spoken_attempt_from_first_line_to_badge(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    heard = tmp_path / "heard.raw"
    data = tmp_path / "data"
    seen = play(data, "vosk", str(MODEL), "", *clips(*TURNS), heard=heard)
    first = seen["turns"][0]
    assert first["shown"] == "walk me through how your team handles the monthly reports"
    assert any(text.startswith("walk me") for text in first["live"])
    assert float(first["score"]) == pytest.approx(100 * 14 / 15)  # all but the thanks
    assert seen["ending"] == "Dana agreed to a next step"
    assert main(["--data", str(data), "history", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert row["typed"] is False
    assert main(["--data", str(data), "badges", "--json"]) == 0
    badges = {b["id"]: b for b in json.loads(capsys.readouterr().out)}
    assert badges["trust-turner"]["attempt"] == row["attempt"]
    _assert_lines_were_whole(heard, data / "cache" / "voice")


def _assert_lines_were_whole(heard: Path, voice: Path) -> None:
    """Find a spoken line, from start to end, in what the loudspeaker gave."""
    import soundfile
    import soxr

    loud = np.frombuffer(heard.read_bytes(), "<i2").astype("float32") / 32768
    assert np.abs(loud).max() > 0.05
    best = 0.0
    for path in voice.glob("*.wav"):
        samples, rate = soundfile.read(path, dtype="float32")
        line = soxr.resample(samples, rate, 16_000)
        size = 1 << int(np.ceil(np.log2(len(loud) + len(line))))
        found = np.fft.irfft(
            np.fft.rfft(loud, size) * np.conj(np.fft.rfft(line, size)), size
        )
        at = int(np.argmax(found[: len(loud)]))
        part = loud[at : at + len(line)]
        if len(part) == len(line):
            norm = float(np.linalg.norm(part) * np.linalg.norm(line))
            best = max(best, float(part @ line) / max(norm, 1e-9))
    assert best > 0.9


def test_a_sound_server_that_dies_loses_nothing_heard(tmp_path: Path) -> None:
    seen = play(tmp_path, "vosk", str(MODEL), "dies", *clips("process"))
    kept = seen["turns"][0]["kept"]
    assert kept
    assert "walk me through how your team handles the monthly reports".startswith(kept)


def test_the_basic_recogniser_is_spoken_to(tmp_path: Path) -> None:
    seen = play(tmp_path, "pocketsphinx", "", "", *clips("process"))
    assert seen["turns"][0]["shown"]


def test_whisper_reads_what_a_person_said(tmp_path: Path) -> None:
    person = shared("jfk.flac")
    wav = tmp_path / "jfk.wav"
    write_wav(read_pcm(person), wav)
    try:
        check_hashes(model_folder())
    except ModelError as error:
        pytest.skip(str(error))
    seen = play(tmp_path / "data", "pocketsphinx", "", "reread", str(wav))
    assert "what your country can do for you" in seen["turns"][0]["shown"].lower()
