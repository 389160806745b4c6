"""Files that ship with the app: in a checkout beside the package, in a wheel inside."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def bundled(name: str) -> Path:
    """Return a file or folder, such as "assets", "scenarios" or "NOTICES.md"."""
    inside = _PACKAGE / "_bundled" / name
    return inside if inside.exists() else _PACKAGE.parent / name
