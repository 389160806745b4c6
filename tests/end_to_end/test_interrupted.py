"""Ctrl+C in the terminal closes the window as a person would."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).parent.parent.parent
PATIENCE_S = 60


def test_ctrl_c_closes_the_window_and_keeps_its_size(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "roleplay", "--data", str(tmp_path)],
        stderr=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    until = time.monotonic() + PATIENCE_S
    while not (tmp_path / "library.json").exists() and time.monotonic() < until:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=PATIENCE_S)
    # Qt's sound says so, by no category of its log, where there is no sound server.
    said = "".join(x for x in said.splitlines() if "PulseAudioService" not in x)
    assert (process.returncode, said) == (0, "")
    assert json.loads((tmp_path / "settings.json").read_text())["window"]
