"""Verdicts on a corpus that never changes, recorded beside the version of the engine.

``python tests/scoring/frozen.py`` records the verdicts of the present version.  There
is one record a version, and it is never written again: whoever changes a verdict
raises SCORING_VERSION, as stored verdicts are known by it.
"""

import hashlib
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from roleplay.scenario import Answer, Hearing, Word, read_scenario
from roleplay.scoring import SCORING_VERSION, Evidence, Explanation, judge_turn

FOLDER = Path(__file__).parent.parent / "data" / "verdicts"
CORPUS, ANSWERS = FOLDER / "corpus.yaml", FOLDER / "answers.txt"
COMMAND = "python tests/scoring/frozen.py"
MOST_NAMED = 20

_SPOKEN = Answer((), Hearing("vosk", "frozen"), spoken=True, response_s=0.8, line_s=2.0)
HEARD = {
    "typed": Answer(()),
    "spoken": _SPOKEN,
    "fillers": replace(_SPOKEN, hearing=Hearing("whisper", hears_fillers=True)),
    "basic": replace(_SPOKEN, hearing=Hearing("pocketsphinx", free_text=False)),
    "early": replace(_SPOKEN, response_s=-0.5),
    "late": replace(_SPOKEN, response_s=4.0),
    "slow": _SPOKEN,
    "corrected": replace(_SPOKEN, corrected=True),
}
"""How an answer may have been heard, without its words."""
_EACH_S = {"slow": 1.0}
"""Seconds from word to word where it isn't 0.4."""


@dataclass(frozen=True, slots=True)
class Record:
    """Verdicts of one version, by answer: "open met 1 [0-5]" for each criterion.

    corpus: digest of the corpus.  digest: of the verdicts.
    """

    scoring: str
    corpus: str
    digest: str
    verdicts: dict[str, list[str]]


def path_of(version: str, folder: Path = FOLDER) -> Path:
    """Return where a version's verdicts are recorded."""
    return folder / f"{version}.json"


def read_record(path: Path) -> Record:
    """Return a record as it was written."""
    return Record(**json.loads(path.read_text("utf-8")))


def present() -> Record:
    """Return the verdicts of the engine as it is."""
    verdicts = {text: [_line(e) for e in found] for text, found in judged()}
    return Record(SCORING_VERSION, _corpus(), digest_of(verdicts), verdicts)


def judged() -> Iterator[tuple[str, tuple[Explanation, ...]]]:
    """Give each line of the answers with how its criteria were judged."""
    scenario = read_scenario(CORPUS)
    for line in ANSWERS.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            turn, how, text = (part.strip() for part in f"{line} ".split("|"))
            answer = _answer(how, text)
            found = judge_turn(scenario, scenario.turns[turn], answer)
            yield line, found.explanations


def digest_of(verdicts: dict[str, list[str]]) -> str:
    """Return the digest of verdicts, the same on every machine."""
    text = json.dumps(verdicts, ensure_ascii=True, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def differences(old: Record, new: Record) -> list[str]:
    """Return what differs, a line a verdict; of answers that only one holds, none."""
    return [
        f"{text}\n    was {was or 'not there'}\n    is  {now or 'not there'}"
        for text in old.verdicts.keys() & new.verdicts.keys()
        for was, now in _pairs(old.verdicts[text], new.verdicts[text])
    ]


def complaint(old: Record, new: Record) -> str:
    """Return what a record says against the present verdicts, "" where they agree."""
    if old.corpus != new.corpus:
        return (
            f"The corpus in {FOLDER} is frozen, and differs from the one recorded with "
            f"version {old.scoring}. Take it back, or {_way_on()}"
        )
    if old.digest == new.digest:
        return ""
    found = sorted(differences(old, new))
    more = len(found) - MOST_NAMED
    count = "1 verdict differs" if len(found) == 1 else f"{len(found)} verdicts differ"
    lines = [f"{count} from version {old.scoring}:"]
    lines += found[:MOST_NAMED] + ([f"and {more} more"] if more > 0 else [])
    return "\n".join([*lines, f"If that is meant, {_way_on()}"])


def record(folder: Path = FOLDER) -> str:
    """Write the present verdicts down, or return why not: there are other ones."""
    path, new = path_of(SCORING_VERSION, folder), present()
    if path.exists():
        return complaint(read_record(path), new)
    text = json.dumps(asdict(new), indent=1, ensure_ascii=False)
    path.write_text(text + "\n", "utf-8")
    return ""


def _way_on() -> str:
    return (
        "raise SCORING_VERSION in roleplay/scoring/verdict.py "
        f"and record anew with: {COMMAND}"
    )


def _corpus() -> str:
    texts = (path.read_text("utf-8") for path in (CORPUS, ANSWERS))
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()


def _answer(how: str, text: str) -> Answer:
    heard = HEARD[how]
    each_s = _EACH_S.get(how, 0.4)
    parts = [part.partition("~") for part in text.split()]
    if not heard.spoken or heard.corrected:
        return replace(heard, words=tuple(Word(word) for word, _, _ in parts))
    words = tuple(
        Word(word, each_s * i, each_s * i + 0.3, float(confidence or 1))
        for i, (word, _, confidence) in enumerate(parts)
    )
    return replace(heard, words=words, duration_s=each_s * len(words) + 1)


def _line(found: Explanation) -> str:
    credit = "" if found.credit is None else f" {found.credit:.3f}".rstrip("0")
    doubt = "" if found.certain else " uncertain"
    spans = "".join(f" [{_span(item)}]" for item in found.evidence)
    return f"{found.criterion_id}: {found.verdict}{credit.rstrip('.')}{doubt}{spans}"


def _span(item: Evidence) -> str:
    heard = f" as {item.heard_as}" if item.heard_as else ""
    return f"{item.first_word}-{item.last_word}{heard}"


def _pairs(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """Give the verdicts of one criterion that differ, old and new."""
    was = {line.partition(":")[0]: line for line in old}
    now = {line.partition(":")[0]: line for line in new}
    for name in dict.fromkeys((*was, *now)):
        if was.get(name) != now.get(name):
            yield was.get(name, ""), now.get(name, "")


if __name__ == "__main__":
    sys.exit(record() or None)
