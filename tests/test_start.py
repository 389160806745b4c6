"""What starting may load: the list is on screen before anything slow is imported."""

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent
SLOW = {"sqlalchemy", "alembic", "pydantic", "yaml", "numpy", "vosk", "requests"}
LAZY = ("roleplay.scenario", "roleplay.ui", "roleplay.ui.widgets", "roleplay.usecases")
LISTED = """
import sys
from roleplay.parts import Parts
from roleplay.settings import Places
from roleplay.ui.screens import Screens
from roleplay.ui.library.delegate import ScenarioDelegate
from pathlib import Path
parts = Parts(Places(Path(sys.argv[1])))
parts.glance()
print(*{name.partition(".")[0] for name in sys.modules})
"""


def test_the_list_needs_nothing_slow(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LISTED, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=PROJECT,
        check=True,
    )
    assert set(done.stdout.split()) & SLOW == set()


@pytest.mark.parametrize("name", LAZY)
def test_every_name_of_a_lazy_package_is_there(name: str) -> None:
    package = importlib.import_module(name)
    assert package.__all__
    for exported in package.__all__:
        assert getattr(package, exported) is not None


@pytest.mark.parametrize("name", LAZY)
def test_no_name_of_a_lazy_package_hides_behind_a_module(name: str) -> None:
    package = importlib.import_module(name)
    modules = {found.name for found in pkgutil.iter_modules(package.__path__)}
    assert set(package.__all__) & modules == set()
