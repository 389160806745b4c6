import pytest

from roleplay.scenario import typed
from roleplay.scoring import detect

CASES = """
open: how do your reports come together today
open: what would make it worth it for you
open: walk me through how your team handles the reports
open: tell me about your week
open: i'm curious how you do it
open: thanks for that and how long does it take
open: what happens when it breaks
open: who else is involved in the decision
open: could you tell me more about that
open: which tools are you using
open: help me understand what that costs
closed: do you have a budget
closed: is that right
closed: would thursday at ten work for you
closed: don't you think so
closed: have you tried that
closed: we could meet on tuesday right
closed: okay so are you the one who decides
none: i know what you mean
none: that's how we do it
none: what i like is the report
none: when you build it you see
none: i would like to thank you
none: our platform gives you dashboards
none: we can do that for you
none: that is it
ack: i hear you
ack: that makes sense
ack: fair enough
ack: thanks for saying that
noack: our platform is great
"""


def names(text: str) -> set[str]:
    return {behaviour.name for behaviour in detect(typed(text))}


@pytest.mark.parametrize("case", CASES.strip().splitlines())
def test_behaviours(case: str) -> None:
    wanted, text = case.split(": ")
    found = names(text)
    if wanted in ("open", "closed"):
        assert f"{wanted}-question" in found
        assert "question" in found
    elif wanted == "none":
        assert not {"question", "open-question", "closed-question"} & found
    else:
        assert ("acknowledgement" in found) is (wanted == "ack")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("um well uh yes", 2),
        ("it is like really slow", 0),
        ("i would like to see it", 0),
        ("we basically you know wait", 2),
        ("do you know him", 0),
        ("some sort of tool", 0),
        ("it is sort of slow", 1),
    ],
)
def test_fillers_only_where_no_phrase_needs_them(text: str, count: int) -> None:
    found = [b for b in detect(typed(text)) if b.name == "filler"]
    assert len(found) == count


def test_evidence_lies_in_the_answer() -> None:
    (question,) = [
        b for b in detect(typed("well, how do you do?")) if b.name == "open-question"
    ]
    assert question.evidence.startswith("how do you do")
    assert question.first_word == 1
