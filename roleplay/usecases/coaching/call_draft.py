"""A scenario draft from what a buyer said on a real call."""

import json
import os
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from roleplay.errors import UsageError
from roleplay.usecases.coaching.written import written_line
from roleplay.usecases.library import Shelves
from roleplay.usecases.placing import free_path, place
from roleplay.usecases.template import CALL_TEMPLATE
from roleplay.words import tr

MOST_LINE = 600
"""Letters of a buyer's line.  Source: the format."""
MOST_ANSWER = 2000
"""Letters of an example.  Source: the format."""
NOTHING = tr("Nothing was written.")
WORDS = 6
"""Words of the line that name the file.  Source: own choice."""


class DraftCall:
    """Writes drafts into the person's own folder.  Data lane.

    skills: as of WatchCalls.
    """

    def __init__(
        self, shelves: Shelves, target: Path, skills: Callable[[], tuple[str, ...]]
    ) -> None:
        self._shelves = shelves
        self._target = target
        self._skills = skills

    def write(self, line: str, skill: str, answer: str = "") -> Path:
        """Return a new file with an opening turn that has the buyer's line.

        answer: what was answered, kept as a comment; may be "".  Nothing that is there
        is overwritten.  Raises UsageError for a line that cannot be, or an unknown
        skill, TransferError where the folder cannot be written to.
        """
        line = written_line(line, tr("What the buyer said"), MOST_LINE, NOTHING)
        answer = written_line(
            answer, tr("What you answered"), MOST_ANSWER, NOTHING, needed=False
        )
        if skill not in self._skills():
            raise UsageError(
                tr("Choose a skill of the list. {nothing}", nothing=NOTHING)
            )
        path = self._free(file_name(line))
        values = {
            "$id": path.stem,
            "$skill": skill,
            "$line": quoted(line),
            "$answer": tr("# You answered: {answer}", answer=quoted(answer))
            if answer
            else "#",
        }
        text = re.sub(
            r"\$(id|skill|line|answer)\b", lambda m: values[m[0]], CALL_TEMPLATE
        )
        place(((path, text.encode()),), self._target)
        self._shelves.forget()
        return path

    def _free(self, name: str) -> Path:
        taken = {card.key for card in self._shelves.found.cards}
        number, path = 1, free_path(self._target / f"{name}.yaml")
        while path.stem in taken or os.path.lexists(path):
            number += 1
            path = self._target / f"{name}-{number}.yaml"
        return path


def file_name(line: str) -> str:
    """Return an id from a line's first words, such as "call-we-are-doing-fine"."""
    plain = unicodedata.normalize("NFKD", line.replace("’", "'").replace("'", ""))
    words = re.findall("[a-z0-9]+", plain.encode("ascii", "ignore").decode().lower())
    name = "-".join(["call", *words[:WORDS]])
    return name[:60].strip("-")


def quoted(text: str) -> str:
    """Return text so that YAML reads the same: JSON's quotes, one line."""
    # YAML takes these two for the end of a line, and JSON does not write them out.
    plain = json.dumps(text, ensure_ascii=False)
    return plain.replace("\u0085", " ").replace("\ufeff", "")
