"""The first run with a microphone and a loudspeaker, virtual ones."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from clips import CLIPS, MODEL

HERE = Path(__file__).parent
PROJECT = HERE.parent.parent
AUDIO = PROJECT / "tests" / "virtual-audio.sh"

pytestmark = pytest.mark.skipif(
    not (shutil.which("pulseaudio") and shutil.which("pactl")),
    reason="pulseaudio is not installed; script/test installs it",
)


def test_a_sentence_is_heard_understood_and_not_kept(tmp_path: Path) -> None:
    script, clip = str(HERE / "check_aloud.py"), str(CLIPS / "process.wav")
    command = [sys.executable, script, str(tmp_path), str(MODEL), clip]
    done = subprocess.run(
        ["bash", str(AUDIO), "run", *command],
        capture_output=True,
        text=True,
        timeout=120,
        cwd=PROJECT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(PROJECT)},
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["chip"] == "it works"
    assert "We heard: walk me through" in seen["text"]
    assert seen["loudness"] == "just right"
    assert seen["voices"] == ""
    assert seen["left"] == "False"
