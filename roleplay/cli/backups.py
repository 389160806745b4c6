"""``roleplay backup`` and ``roleplay restore``: one file with everything made here."""

from pathlib import Path

from roleplay.cli.printing import print_line
from roleplay.cli.tools import Tools
from roleplay.usecases import BackupFound


def backup(tools: Tools, file: Path, recordings: bool) -> int:
    """Write a backup, and print what it holds."""
    found = tools.backup().write(file, recordings=recordings)
    print_line(f"{file}: {_words(found)}.")
    return 0


def restore(tools: Tools, file: Path, yes: bool) -> int:
    """Put a backup in place; without *yes* only say what it holds, and return 1."""
    found = tools.backup().look(file)
    if not yes:
        print_line(f"{file}: {_words(found)}.")
        print_line("It would replace what is here. Nothing was. Do it with --yes.")
        return 1
    aside = tools.backup().restore(file)
    print_line(f"Restored: {_words(found)}. What was here before is kept in {aside}.")
    return 0


def _words(found: BackupFound) -> str:
    made = found.made_at.astimezone()
    return (
        f"made {made:%Y-%m-%d %H:%M}, {found.scenarios} own scenario files, "
        f"{found.recordings} recordings, {found.size_bytes / 1e6:.1f} MB"
    )
