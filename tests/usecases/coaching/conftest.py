from collections.abc import Iterator
from pathlib import Path

import pytest
from coached import ANSWERS, Coached
from desk import Desk


@pytest.fixture
def coached(tmp_path: Path) -> Iterator[Coached]:
    """Give a desk where Maya has shared an attempt with Rowan, a manager."""
    desk = Desk(tmp_path)
    coached = Coached(desk, desk.play(*ANSWERS))
    coached.hire("Rowan", "manager")
    coached.share_with("Rowan")
    yield coached
    desk.database.close()
