"""The tiny model, its clips, and the shared recordings where they are."""

from pathlib import Path

import pytest

TINY = Path(__file__).parent.parent / "data" / "tiny-vosk"
MODEL = TINY / "model"
CLIPS = TINY / "speech"
SHARED = Path(__file__).parent.parent.parent.parent / "shared" / "speech" / "audio"


def shared(name: str) -> Path:
    """Return a recording of the shared set, or skip."""
    path = SHARED / name
    if not path.exists():
        pytest.skip("the shared recordings are not here")
    return path
