"""benchmarks/RESULTS.md, a section a benchmark; each program writes its own."""

import platform
import re
from collections.abc import Sequence
from pathlib import Path

RESULTS = Path(__file__).parent / "RESULTS.md"
HEAD = """# Measured

Written by the programs in this folder, each its own section. Ratios are of two things
measured side by side in one run; absolute times depend on the machine and its load.
"""


def write_section(name: str, title: str, lines: Sequence[str]) -> None:
    """Put *lines* into the section *name*, in place of what it held before."""
    text = RESULTS.read_text("utf-8") if RESULTS.exists() else HEAD
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    machine = f"Python {platform.python_version()}, {platform.system()}"
    body = "\n".join([begin, f"## {title}", "", f"{machine}.", "", *lines, end])
    pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    if pattern.search(text):
        text = pattern.sub(lambda match: body, text)
    else:
        text = text.rstrip() + "\n\n" + body + "\n"
    RESULTS.write_text(text, "utf-8")
