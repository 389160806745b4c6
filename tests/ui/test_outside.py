from pathlib import PurePosixPath

import pytest

from roleplay.ui.outside import shown_path

HOME = PurePosixPath("/home/maya")


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/home/maya/models/small", "~/models/small"),
        ("/home/maya", "~"),
        ("/home/mayas/models", "/home/mayas/models"),
        ("/opt/a/b/c", "/opt/a/b/c"),
        ("/opt/" + "long/" * 9 + "a/b", "…/a/b"),
        ("/home/maya/" + "x" * 60, "~/" + "x" * 60),  # nothing to leave out
    ],
)
def test_a_path_is_short_enough_to_read(path: str, shown: str) -> None:
    assert shown_path(path, HOME) == shown
