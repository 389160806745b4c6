"""What the recogniser does to a verdict: answers spoken, heard and judged.

The model answers, the examples and the blind answers of some turns of every scenario
are spoken by the app's own voice, taken down by each engine with the phrases that the
app gives it in that turn, and judged twice: as they were written and as heard.
The voice is synthetic, and harder on recognisers than a person's.
"""

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from confusion_causes import CAUSES, Judged, Pair, judged, lost
from heard_recordings import recordings_table
from line_timing import FASTEST, LONGEST_S, SLOWEST, timed
from results import write_section
from spoken_answers import NAMES, ROOT, Ears, Spoken, Taken, sample, shipped, take_down

from roleplay.scenario import Scenario
from roleplay.scoring import Verdict

TURNS = 1
SEED = 7
LISTED = 40
"""Changed verdicts of an engine that are listed in docs/confusion.md at most."""
GROUPS = {
    "models, examples": ("model", "example"),
    "blind good": ("blind",),
    "weak": ("weak example", "weak blind"),
}


def main() -> int:
    """Measure, write the section and the list; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=TURNS, help="of each scenario")
    parser.add_argument("--all", action="store_true", help="every turn; takes hours")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--engine", action="append", choices=NAMES, help="default: all")
    parser.add_argument("--keep", type=Path, help="folder for what was heard")
    parser.add_argument("--vosk-model", type=Path, help="a real Vosk model's folder")
    options = parser.parse_args()
    scenarios = shipped()
    turns = None if options.all else options.turns
    answers = sample(scenarios, turns, options.seed)
    with tempfile.TemporaryDirectory() as spare:
        folder = options.keep or Path(spare)
        folder.mkdir(parents=True, exist_ok=True)
        names = options.engine or NAMES
        ears = [Ears(name, folder, options.vosk_model) for name in names]
        taken = take_down(answers, ears, folder)
        lines = [
            *_sample_words(answers, scenarios, turns),
            *_verdict_tables(taken),
            *recordings_table(ears),
            *_timing_words(scenarios, folder),
        ]
        for one in ears:
            one.close()
    write_section("confusion", "What the recogniser does to a verdict", lines)
    (ROOT / "docs" / "confusion.md").write_text("\n".join(_listing(taken)), "utf-8")
    return 0


def _sample_words(
    answers: Sequence[Spoken], scenarios: Sequence[Scenario], turns: int | None
) -> list[str]:
    kinds = Counter(spoken.kind for spoken in answers)
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
    which = "every scored turn" if turns is None else f"{turns} scored turn(s), drawn"
    return [
        f"{len(answers)} answers of {len(scenarios)} scenarios, {which}: {counts}. "
        "Spoken by eSpeak NG, two voices at 165 words a minute: synthetic speech, and "
        "harder on a recogniser than a person's (compare the recordings below). An "
        "answer that an engine did not finish in the app's time limit is left out.",
        "",
    ]


# Verdicts -------------------------------------------------------------------------


def _verdict_tables(taken: Taken) -> list[str]:
    lines = [
        "| engine | answers | n | word errors | verdicts unchanged | lower | higher "
        "| not judged | pass to fail | fail to pass |",
        "|" + " --- |" * 10,
    ]
    trust = [
        "",
        "How often a verdict on heard words is that on the written ones:",
        "",
        "| engine | met, certain | met, uncertain | `never` met, certain "
        "| `never` met, uncertain | missed |",
        "|" + " --- |" * 6,
    ]
    causes = [
        "",
        "What a changed verdict hangs on (lower / higher):",
        "",
        "| engine | " + " | ".join(CAUSES) + " |",
        "|" + " --- |" * (len(CAUSES) + 1),
    ]
    for name, heard in taken.items():
        if isinstance(heard, str):
            lines.append(f"| {name} | not measured here: {heard} |" + " |" * 8)
            continue
        both = [judged(spoken, answer) for spoken, answer in heard]
        for group, kinds in GROUPS.items():
            part = [one for one in both if one.spoken.kind in kinds]
            if part:
                lines.append(f"| {name} | {group} | {_row(part)} |")
        trust.append(f"| {name} | {_trust_row(both)} |")
        causes.append(f"| {name} | {_cause_row(changed(both))} |")
    return [*lines, *_notes(), *trust, *causes, ""]


def _row(part: Sequence[Judged]) -> str:
    pairs = [pair for one in part for pair in one.pairs]
    measured = [pair for pair in pairs if pair.is_measured]
    lower = sum(pair.change < 0 for pair in measured)
    higher = sum(pair.change > 0 for pair in measured)
    count = max(1, len(measured))
    errors = sum(one.errors for one in part) / sum(one.words for one in part)
    cells = (
        f"{len(part)}",
        f"{errors:.0%}",
        f"{1 - (lower + higher) / count:.1%} of {len(measured)}",
        f"{lower}",
        f"{higher}",
        f"{len(pairs) - len(measured)}",
        _share(part, (True, False)),
        _share(part, (False, True)),
    )
    return " | ".join(cells)


def _share(part: Sequence[Judged], passed: tuple[bool, bool]) -> str:
    able = [one for one in part if one.passed[0] is passed[0]]
    return f"{sum(one.passed == passed for one in able)} of {len(able)}"


def _trust_row(both: Sequence[Judged]) -> str:
    """Return how many of each kind of verdict stand on the written words too."""
    kinds: dict[tuple[str, bool], list[bool]] = {}
    for pair in (p for one in both for p in one.pairs if p.is_measured):
        verdict = pair.heard.verdict
        criterion = pair.spoken.turn.criterion(pair.heard.criterion_id)
        kind = "never " if criterion.kind == "never" else ""
        key = (f"{kind}{verdict}", pair.heard.certain)
        if verdict is Verdict.MISSED:
            key = ("missed", True)
        kinds.setdefault(key, []).append(pair.written.verdict is verdict)
    wanted = [(kind, sure) for kind in ("met", "never met") for sure in (True, False)]
    found = [kinds.get(key, []) for key in (*wanted, ("missed", True))]
    return " | ".join(
        f"{sum(same)} of {len(same)} ({sum(same) / len(same):.0%})" if same else "none"
        for same in found
    )


def changed(both: Iterable[Judged]) -> list[Pair]:
    """Return the criteria whose verdict changed, in the sample's order."""
    return [p for one in both for p in one.pairs if p.is_measured and p.change]


def _cause_row(pairs: Sequence[Pair]) -> str:
    counts = Counter((lost(pair)[0], pair.change) for pair in pairs)
    return " | ".join(f"{counts[cause, -1]} / {counts[cause, 1]}" for cause in CAUSES)


def _notes() -> list[str]:
    return [
        "",
        "Lower: from met to partly or missed, or from partly to missed. PocketSphinx "
        "is given the models and the examples that meet a criterion as phrases, so its "
        "first row is a best case; behaviours and `like` aren't judged from it. The "
        "tiny Vosk model of the tests knows 638 words and was trained on synthetic "
        "speech of the same maker, so only answers within them are taken, and its rows "
        "say nothing about a real model.",
    ]


# The list -------------------------------------------------------------------------


def _listing(taken: Taken) -> list[str]:
    lines = [
        "# Verdicts that change with the heard words",
        "",
        "Written by `python benchmarks/confusion.py`; the figures stand in",
        "`benchmarks/RESULTS.md`. ↓: the verdict fell, and the words it had rested on",
        "were heard as the others. ↑: it rose, on words heard where others were",
        "said. The speech is synthetic; PocketSphinx, half of whose words are wrong,",
        "is left out.",
    ]
    for name, heard in taken.items():
        if isinstance(heard, str) or name == "pocketsphinx":
            continue  # the basic recogniser's half of the words would fill pages
        pairs = changed(judged(spoken, answer) for spoken, answer in heard)
        shown = f", the first {LISTED}" if len(pairs) > LISTED else ""
        lines += [
            "",
            f"## {name}: {len(pairs)}{shown}",
            "",
            "| | scenario, turn, criterion | cause | words | heard or said instead |",
            "| --- | --- | --- | --- | --- |",
            *map(_listed, pairs[:LISTED]),
        ]
    return [*lines, ""]


def _listed(pair: Pair) -> str:
    cause, words, instead = lost(pair)
    place = f"{pair.spoken.scenario.id}, {pair.spoken.turn.id}"
    arrow = "↓" if pair.change < 0 else "↑"
    return (
        f"| {arrow} | {place}, {pair.written.criterion_id} | {cause} | {words} "
        f"| {instead} |"
    )


# Lines ----------------------------------------------------------------------------


def _timing_words(scenarios: Sequence[Scenario], folder: Path) -> list[str]:
    lines = timed(scenarios, folder / "clips")
    seconds = sorted(line.seconds for line in lines)
    paces = sorted(line.pace for line in lines)
    odd = [line for line in lines if line.is_odd]
    return [
        "The buyers' lines, spoken at each buyer's rate:",
        "",
        "| lines | median | 95th percentile | longest "
        "| syllables a second, 5 % to 95 % "
        f"| over {LONGEST_S:.0f} s, or outside {SLOWEST} to {FASTEST} |",
        "| --- | --- | --- | --- | --- | --- |",
        f"| {len(lines)} | {seconds[len(lines) // 2]:.1f} s "
        f"| {seconds[int(0.95 * len(lines))]:.1f} s | {seconds[-1]:.1f} s "
        f"| {paces[int(0.05 * len(lines))]:.1f} to {paces[int(0.95 * len(lines))]:.1f} "
        f"| {len(odd)} |",
        *(
            f"\n{line.scenario}, {line.turn}: {line.seconds:.1f} s, {line.pace:.1f} "
            f"syllables a second: “{line.text}”"
            for line in odd
        ),
    ]


if __name__ == "__main__":
    raise SystemExit(main())
