"""The commands: the same use cases, without a window."""

from roleplay.cli.commands import run
from roleplay.cli.tools import Choice, OpenTools, Tools

__all__ = ["Choice", "OpenTools", "Tools", "run"]
