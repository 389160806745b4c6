"""Gathers the texts of the code with lupdate, and builds them with lrelease."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

PROJECT = Path(__file__).parent.parent
FOLDER = PROJECT / "assets" / "translations"
TOOLS = Path(PySide6.__file__).parent


def gather(ts_file: Path) -> None:
    """Take what the code says into a file of texts, and drop what it says no more."""
    sources = sorted(str(path) for path in (PROJECT / "roleplay").rglob("*.py"))
    listed = ts_file.with_suffix(".files")
    listed.write_text("\n".join(sources), "utf-8")
    options = ("-no-obsolete", "-locations", "none", "-sort-messages", "-silent")
    try:
        run = [str(TOOLS / "lupdate"), *options, f"@{listed}", "-ts", str(ts_file)]
        subprocess.run(run, check=True)
    finally:
        listed.unlink()


def build(ts_file: Path, qm_file: Path) -> None:
    """Build what the app reads."""
    run = [str(TOOLS / "lrelease"), "-silent", str(ts_file), "-qm", str(qm_file)]
    subprocess.run(run, check=True)


def messages(ts_file: Path) -> Iterator[tuple[str, str, bool]]:
    """Return source, translation and whether it is finished, of each text."""
    for message in ElementTree.parse(ts_file).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        finished = translation.get("type") != "unfinished"
        yield message.findtext("source") or "", translation.text or "", finished


def main() -> int:
    """Gather and build every language; return the exit status."""
    waiting = 0
    for ts_file in sorted(FOLDER.glob("encore_*.ts")):
        gather(ts_file)
        build(ts_file, ts_file.with_suffix(".qm"))
        todo = [source for source, _, finished in messages(ts_file) if not finished]
        waiting += len(todo)
        print(f"{ts_file.name}: {len(todo)} texts wait for a translation")
        for source in todo[:20]:
            print(f"  {source}")
    return 1 if waiting else 0


if __name__ == "__main__":
    sys.exit(main())
