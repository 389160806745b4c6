import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from turns import judged, scenario

from roleplay.scenario import typed
from roleplay.scoring import Explanation, Verdict, detect, judge_turn, plain_phrases

PHRASES = st.sampled_from(
    [
        *("thanks for the time", "how do you do it", "don't", "it's twelve"),
        *("our product", "that's fair", "let's meet on friday", "isn't it", "so you"),
        *("I've seen it", "what's it cost", "uh-huh", "we'll send it", "you're right"),
    ]
)
FULL = {
    "don't": "do not", "it's": "it is", "that's": "that is", "let's": "let us",
    "isn't": "is not", "i've": "i have", "what's": "what is", "we'll": "we will",
    "you're": "you are",
}  # fmt: skip
HEARD = (
    *("question", "open-question", "closed-question", "acknowledgement"),
    *("next-step", "quantifying-question"),
)
TEXTS = st.lists(PHRASES | st.text(max_size=6), max_size=12).map(" ".join)
CRITERIA: tuple[dict[str, Any], ...] = (
    {"any": ["thank* ... time"]},
    {"behaviour": "open-question"},
    {"never": ["our product"]},
    {"all": ["twelve", "how do"]},
    {"like": ["thanks for the time"]},
    *({"behaviour": name} for name in HEARD),
    {"any": ["(how|what) ... you", "@agree"]},
    {"all": ["friday", "[really] fair"], "unless": ["zebra"]},
)
AVOIDS = tuple("never" in c or "unless" in c or "measure" in c for c in CRITERIA)
MADE = scenario(*CRITERIA)
UNRELATED = st.lists(st.sampled_from(["green", "window", "music", "bread", "lamp"]))
LINES = Path(__file__).parent / "spoken_lines.txt"
SPOKEN = st.sampled_from(
    [
        line.split(": ", 1)[1]
        for line in (Path(__file__).parent / "spoken_lines.txt")
        .read_text()
        .splitlines()
        if not line.startswith("#")
    ]
)


def explained(text: str) -> tuple[Explanation, ...]:
    return judge_turn(MADE, MADE.turns["t"], typed(text)).explanations


def verdicts(text: str) -> list[Verdict]:
    return [e.verdict for e in explained(text)]


@given(TEXTS)
def test_the_same_answer_always_gets_the_same(text: str) -> None:
    turn = MADE.turns["t"]
    assert judge_turn(MADE, turn, typed(text)) == judge_turn(MADE, turn, typed(text))


@given(TEXTS)
def test_evidence_is_always_inside_the_answer(text: str) -> None:
    answer = typed(text)
    for explanation in judge_turn(MADE, MADE.turns["t"], answer).explanations:
        for item in explanation.evidence:
            assert 0 <= item.first_word <= item.last_word < len(answer.words)
    for behaviour in detect(answer):
        assert 0 <= behaviour.first_word <= behaviour.last_word < len(answer.words)


@given(st.lists(PHRASES, max_size=6).map(" ".join))
def test_case_marks_and_contractions_do_not_matter(text: str) -> None:
    full = text.lower()
    for short, long in FULL.items():
        full = full.replace(short, long)
    assert verdicts(text) == verdicts(full.upper().replace(" ", ", ") + "!")
    assert [b.name for b in detect(typed(text))] == [
        b.name for b in detect(typed(full))
    ]


@given(st.lists(PHRASES | SPOKEN, max_size=4).map(" ".join), UNRELATED, UNRELATED)
def test_unrelated_words_never_turn_met_into_missed(
    text: str, first: list[str], last: list[str]
) -> None:
    before = explained(text)
    after = explained(" ".join([*first, text, *last]))
    for old, new, avoids in zip(before, after, AVOIDS, strict=True):
        if old.certain and not avoids:
            assert not (old.verdict is Verdict.MET and new.verdict is Verdict.MISSED)


@pytest.mark.parametrize(
    "text",
    ["", "\x00\x07", "你好 世界", "12 13 14", "no " * 2000, "a" * 1_000_000, "\ud800"],
    ids=["empty", "control", "chinese", "numbers", "one_word", "megabyte", "surrogate"],
)
def test_hostile_answers_get_a_verdict(text: str) -> None:
    found = verdicts(text)
    assert len(found) == len(CRITERIA)
    assert Verdict.MET not in [v for v, a in zip(found, AVOIDS, strict=True) if not a]
    assert not {b.name for b in detect(typed(text))} - {"monologue"}


def test_cost_grows_in_proportion() -> None:
    patterns = [f"word{i} ... other{i}" for i in range(200)]
    long = " ".join(f"word{i % 97} x other{i % 89}" for i in range(7000))
    small = " ".join(long.split()[:2100])
    times = []
    for text in (small, long):
        began = time.process_time()
        judged(text, {"any": patterns})
        times.append(time.process_time() - began)
    # Ten times the words: far below what a square would cost.
    assert times[1] < 40 * max(times[0], 0.01)


def test_phrases_for_the_recogniser_are_plain_and_bounded() -> None:
    made = scenario({"any": ["(a|b) (c|d) [e] ... f*"] * 50}, {"like": ["Say it, so!"]})
    phrases = plain_phrases(made, made.turns["t"])
    assert "say it so" in phrases
    assert len(phrases) <= 400
    assert not any(set("()|*[]@.…") & set(phrase) for phrase in phrases)


settings.register_profile("suite", deadline=None, max_examples=60)
settings.load_profile("suite")
