from dataclasses import replace

import pytest
from turns import spoken

from roleplay.scenario import typed
from roleplay.scoring import detect, normalise, reflections

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
ack: uh-huh
ack: oh that's nice
noack: our platform is great
noack: thank you
noack: i do not understand that at all
open: what exactly happened then
open: good what about the night shift
closed: that's a lot isn't it
closed: so you work from home
closed: is it the price or the timing
closed: uh do you uh do you rent
none: the people who are there love it
none: the problem is that they never call
none: before we decide i know what the budget has to cover
none: so do i especially on mondays
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


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("let's meet on thursday at ten", True),
        ("i'll send you the plan tonight", True),
        ("would you be willing to try it for a month", True),
        ("does friday work for you", True),
        ("can we put something in the calendar", True),
        ("we meet a lot of people in this business", False),
        ("i would love to help as well", False),
        ("it was good last friday", False),
        ("they sent me a letter", False),
    ],
)
def test_next_steps(text: str, proposed: bool) -> None:
    assert ("next-step" in names(text)) is proposed


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how many of them come back", True),
        ("what does that cost you in a month", True),
        ("what is your budget", True),
        ("how do you feel about it", False),
        ("it cost us how many we had", False),
    ],
)
def test_quantifying_questions(text: str, asked: bool) -> None:
    assert ("quantifying-question" in names(text)) is asked


def words(text: str) -> list[str]:
    return [token.text for token in normalise(text.split())]


def test_a_reflection_takes_up_what_was_said() -> None:
    said = words("our reports come late every month and the board complains")
    (span,) = reflections(words("so the board gets late reports"), said)
    assert (span.start, span.end, span.certain) == (2, 6, True)
    assert not reflections(words("we sell good software"), said)
    (framed,) = reflections(words("you mentioned reports and more"), said)
    assert not framed.certain


def test_empathy_is_found_unless_denied() -> None:
    assert "empathy" in names("oh that must be frustrating")
    assert "empathy" not in names("i do not know how many there are")


@pytest.mark.parametrize(
    ("response_s", "found"), [(-0.2, True), (0.0, False), (None, False)]
)
def test_interruption_is_an_answer_before_the_line_ended(
    response_s: float | None, found: bool
) -> None:
    answer = replace(spoken("let me stop you there"), response_s=response_s)
    assert ("interruption" in {b.name for b in detect(answer)}) is found


@pytest.mark.parametrize(
    ("text", "certain"),
    [("do you work from home", True), ("so you work from home", False)],
)
def test_doubtful_rules_are_uncertain(text: str, certain: bool) -> None:
    found = [b for b in detect(typed(text)) if b.name == "closed-question"]
    assert [b.certain for b in found] == [certain]


def test_uh_huh_is_no_filler() -> None:
    assert "filler" not in names("uh huh")
    assert "filler" in names("uh we wait")
