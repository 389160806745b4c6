"""A language model for one turn: everyday English mixed with what may be said here.

All probabilities are base-10 logarithms, as in ARPA files.
"""

import gzip
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

NGram = tuple[str, ...]
ORDER = 3
SHARE = 0.3
SHARE_WITH_ANSWERS = 0.5
"""Weight of the turn's own text in the mix; more where whole answers are foreseen.
Source: measured, speech-engines.md section 4."""
PHRASE_COUNT = 5.0
LEAST = 1e-4


@dataclass(slots=True)
class BackOff:
    """A back-off model.  p[n]: probabilities of n-grams; back: weights of contexts."""

    p: list[dict[NGram, float]] = field(default_factory=lambda: [{}, {}, {}, {}])
    back: dict[NGram, float] = field(default_factory=dict)

    def prob(self, ngram: NGram) -> float:
        """Return the probability of an n-gram's last word after the others."""
        found = self.p[len(ngram)].get(ngram)
        if found is not None:
            return found
        if len(ngram) == 1:
            return -99.0
        return self.back.get(ngram[:-1], 0.0) + self.prob(ngram[1:])


def words_of(text: str) -> list[str]:
    """Return the lower-case words of a text, as the models write them."""
    plain = text.lower().replace("’", "'").replace("-", " ")
    return re.findall(r"[a-z]+(?:'[a-z]+)?", plain)


def read_arpa(path: Path) -> BackOff:
    """Return the model in a gzipped ARPA file."""
    model, order = BackOff(), 0
    with gzip.open(path, "rt", encoding="ascii") as lines:
        for line in lines:
            if line.startswith("\\"):
                order = int(line[1]) if line[1].isdigit() else 0
                continue
            parts = line.rstrip("\n").split("\t")
            if not order or len(parts) < 2:
                continue
            ngram = tuple(parts[1].split())
            model.p[order][ngram] = float(parts[0])
            if len(parts) > 2:
                model.back[ngram] = float(parts[2])
    return model


def write_arpa(model: BackOff, path: Path) -> None:
    """Write a model as ARPA text."""
    with path.open("w", encoding="ascii") as file:
        file.write("\\data\\\n")
        for order in range(1, ORDER + 1):
            file.write(f"ngram {order}={len(model.p[order])}\n")
        for order in range(1, ORDER + 1):
            file.write(f"\n\\{order}-grams:\n")
            for ngram in sorted(model.p[order]):
                line = f"{model.p[order][ngram]:.4f}\t{' '.join(ngram)}"
                if order < ORDER:
                    line += f"\t{model.back.get(ngram, 0.0):.4f}"
                file.write(line + "\n")
        file.write("\n\\end\\\n")


def turn_model(sentences: Sequence[str], phrases: Iterable[str]) -> BackOff:
    """Return a trigram model of a turn's own text, smoothed after Witten and Bell 1991.

    Phrases count more, and without sentence ends too, as they may stand anywhere.
    """
    counts: list[dict[NGram, float]] = [defaultdict(float) for _ in range(ORDER + 1)]
    for sentence in sentences:
        _count(counts, ["<s>", *words_of(sentence), "</s>"], 1.0)
    for phrase in phrases:
        words = words_of(phrase)
        _count(counts, words, PHRASE_COUNT)
        _count(counts, ["<s>", *words, "</s>"], 1.0)
    model = BackOff()
    total = sum(counts[1].values()) or 1.0
    model.p[1] = {ngram: math.log10(n / total) for ngram, n in counts[1].items()}
    model.p[1][("<s>",)] = -99.0
    for order in range(2, ORDER + 1):
        _smooth(model, counts[order], order)
    return model


def _count(counts: list[dict[NGram, float]], words: list[str], weight: float) -> None:
    for order in range(1, ORDER + 1):
        for start in range(len(words) - order + 1):
            ngram = tuple(words[start : start + order])
            if ngram != ("<s>",):
                counts[order][ngram] += weight


def _smooth(model: BackOff, counts: dict[NGram, float], order: int) -> None:
    seen: dict[NGram, float] = defaultdict(float)
    kinds: dict[NGram, int] = defaultdict(int)
    for ngram, n in counts.items():
        seen[ngram[:-1]] += n
        kinds[ngram[:-1]] += 1
    for ngram, n in counts.items():
        context = ngram[:-1]
        lower = 10 ** model.prob(ngram[1:])
        share = (n + kinds[context] * lower) / (seen[context] + kinds[context])
        model.p[order][ngram] = math.log10(share)
    for context, n in seen.items():
        model.back[context] = math.log10(kinds[context] / (n + kinds[context]))


def mix(base: BackOff, turn: BackOff, share: float) -> BackOff:
    """Return (1 - share) x base + share x turn, ready to write."""
    mixed = BackOff()
    for order in range(1, ORDER + 1):
        for ngram in base.p[order].keys() | turn.p[order].keys():
            p = (1 - share) * 10 ** base.prob(ngram) + share * 10 ** turn.prob(ngram)
            mixed.p[order][ngram] = math.log10(max(p, 1e-30))
    mixed.p[1][("<s>",)] = -99.0
    _sum_to_one(mixed)
    return mixed


def _sum_to_one(model: BackOff) -> None:
    total = sum(10**p for ngram, p in model.p[1].items() if ngram != ("<s>",))
    for ngram in model.p[1]:
        if ngram != ("<s>",):
            model.p[1][ngram] -= math.log10(total)
    for order in range(2, ORDER + 1):
        upper: dict[NGram, float] = defaultdict(float)
        lower: dict[NGram, float] = defaultdict(float)
        for ngram, p in model.p[order].items():
            upper[ngram[:-1]] += 10**p
            lower[ngram[:-1]] += 10 ** model.prob(ngram[1:])
        full = {
            c: math.log10((1 - LEAST) / n) for c, n in upper.items() if 1 - n < LEAST
        }
        for ngram in model.p[order]:
            model.p[order][ngram] += full.get(ngram[:-1], 0.0)
        for context, n in upper.items():
            left, rest = max(1 - n, LEAST), max(1 - lower[context], LEAST)
            model.back[context] = math.log10(left / rest)
