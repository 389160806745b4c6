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
open: the gap who fills it
open: and the night shift who runs that
open: so who left most recently
open: okay who spoke for the drivers
open: the freezer room who cleans it at night
none: the people who fill the gap are on holiday
none: somebody who runs a depot said that
none: a driver who knows the road is worth a lot
none: the man who left most recently was from sales
none: nobody told us who signs
open: priya which part of it worries you most
open: omar which of the three sites goes first
none: i asked priya which part of it she liked
none: that depends on which week suits you
none: it is one of those things which takes time
open: what questions will tom have
open: what changes do the nurses want
open: what share of that is overtime
open: to what extent does price come into it
open: what in there would help you
open: what in the plan needs more work
none: what in there helps is the table
open: what makes nineteen hard for you
open: what makes you say the price is too high
open: what surprised you about it
none: what makes it hard is the price
open: what makes nineteen hard for you the price is fair
open: what happens next the price is fair
none: what happened is that they left
none: what surprised me about the price was the tone
none: what helps is a short list
none: what surprised me was the price
open: the truck leaves at what time
open: each driver gets how many parcels
none: he told me at what time they leave
open: thanks for telling me that what worries you most
open: i get that what would help
none: i do not know what it costs
none: i'm not sure what would make it easier
closed: that would be useful could ines join us
closed: that makes sense would thomas want to see it
closed: i can send it over should priya get a copy
none: tom could join us on friday
none: our drivers could easily do that
none: it would then go to the board
none: the trucks can all go at once
none: small donations would indeed help them see it
closed: so do we have a deal
closed: so can i send you the plan
closed: so are they ready for it
closed: you're happy with those would you keep them
none: and so do we
none: so do they and their people
closed: they don't tell you that do they
closed: he signs those doesn't he
closed: the plan still holds does it not
none: i wouldn't say that they would
none: if it isn't we will tell you
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
        ("what share of that is overtime", True),
        ("could you give me a rough number", True),
        ("can you tell me how many reports you write", True),
        ("how is the budget decided", False),
        ("who sets the budget", False),
        ("what do you like about the price", False),
        ("what makes the price hard to accept", False),
        ("how do you share the news with the team", False),
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
