"""How fast answers are judged, and how the cost grows with length and patterns.

Processor time, so that other work on the machine counts little; each figure is the
best of several runs.
"""

import random
import time
from collections.abc import Callable

from results import write_section

from roleplay.scenario import (
    Answer,
    Branch,
    Buyer,
    Criterion,
    Ending,
    Scenario,
    Turn,
    Word,
    typed,
)
from roleplay.scoring import judge_turn

ANSWERS = 1000
LONG_WORDS = 20_000
MANY_PATTERNS = 200
TALK = (
    "thanks for taking the time today before i say anything about us i would like to "
    "understand your week how does your team put the reports together and who checks "
    "them when somebody is away or the numbers come late from the other plant"
)
WORDS = TALK.split()


def scenario(*criteria: Criterion) -> Scenario:
    """Return a scenario of one turn with these criteria."""
    turn = Turn(
        id="t", lines=("Hello.",), criteria=criteria, branches=(Branch(go="end"),)
    )
    return Scenario(
        key="s", version="v", id="s", title="S", skill="discovery",
        buyer=Buyer(name="Dana"), start="t", turns={"t": turn},
        endings={"end": Ending(id="end", title="End")},
    )  # fmt: skip


def typical() -> Scenario:
    """Return a turn of four criteria such as the shipped ones."""
    return scenario(
        Criterion(id="a", label="A", any=("(thank*|appreciate) ... time", "glad")),
        Criterion(id="b", label="B", behaviour="open-question"),
        Criterion(id="c", label="C", never=("our (product|platform)", "discount")),
        Criterion(id="d", label="D", all=("reports", "how ... team")),
    )


def patterned(count: int) -> Scenario:
    """Return a turn of so many patterns, none of which is found at once."""
    patterns = tuple(
        f"{WORDS[i % len(WORDS)]} ... (other{i}|thing{i}) ... {WORDS[i % 7]}"
        for i in range(count)
    )
    return scenario(Criterion(id="a", label="A", any=patterns))


def seconds(work: Callable[[], object], rounds: int = 5) -> float:
    """Return the least processor time of several runs."""
    times = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def judging(made: Scenario, answer: Answer) -> Callable[[], object]:
    """Return the work of judging one answer."""
    return lambda: judge_turn(made, made.turns["t"], answer)


def worst() -> list[tuple[str, float]]:
    """Return the time for answers and patterns chosen to cost much."""
    chance = random.Random(1)
    strange = ["".join(chance.choices("abcdefghij", k=8)) for _ in range(LONG_WORDS)]
    texts = {
        "words of talk": chance.choices(WORDS, k=LONG_WORDS),
        "one word": ["word"] * LONG_WORDS,
        "all words different": strange,
    }
    shapes = {
        "gaps": [f"how ... word ... zq{i}" for i in range(MANY_PATTERNS)],
        "any word first": [f"* zq{i}" for i in range(MANY_PATTERNS)],
        "the same word": [
            f"word ... word * (a|word) zq{i}" for i in range(MANY_PATTERNS)
        ],
    }
    found = []
    for said, words in texts.items():
        for shape, patterns in shapes.items():
            made = scenario(
                Criterion(id="a", label="A", any=tuple(patterns)),
                Criterion(id="b", label="B", behaviour="question"),
                Criterion(id="c", label="C", behaviour="acknowledgement"),
            )
            answer = Answer(tuple(Word(w) for w in words), spoken=True)
            cost = seconds(judging(made, answer), rounds=1)
            found.append((f"{said}; {shape}", cost))
    return found


def main() -> int:
    """Measure and write; return 1 where a goal is missed."""
    made = typical()
    answers = [typed(" ".join(WORDS[:28]) + f" {i} item{i}") for i in range(ANSWERS)]
    each = seconds(lambda: [judging(made, a)() for a in answers]) / ANSWERS
    many = patterned(MANY_PATTERNS)
    half = typed(" ".join(WORDS * 60))
    whole = typed(" ".join(WORDS * 120))
    length = seconds(judging(many, whole)) / seconds(judging(many, half))
    patterns = seconds(judging(many, whole)) / seconds(
        judging(patterned(MANY_PATTERNS // 2), whole)
    )
    place, cost = max(worst(), key=lambda pair: pair[1])
    lines = [
        "Processor time on one core; the goals are the project's own.",
        "",
        "| what | measured | goal |",
        "| --- | --- | --- |",
        f"| answers a second, 30 words and four criteria | {1 / each:.0f} | 1000 |",
        f"| cost of twice the words, 200 patterns | {length:.2f} times | 2.5 |",
        f"| cost of twice the patterns | {patterns:.2f} times | 2.5 |",
        f"| {LONG_WORDS} words, {MANY_PATTERNS} patterns, the worst of nine kinds "
        f"({place}) | {cost:.2f} s | 1 s |",
    ]
    print("\n".join(lines))
    write_section("scoring-speed", "Scoring speed", lines)
    good = 1 / each >= 1000 and max(length, patterns) <= 2.5 and cost < 1
    return 0 if good else 1


if __name__ == "__main__":
    raise SystemExit(main())
