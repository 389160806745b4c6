from dataclasses import replace
from typing import Any

import pytest
from turns import judged, scenario, spoken

from roleplay.scenario import (
    BEHAVIOURS,
    SHOWN_ONLY,
    Answer,
    Example,
    Hearing,
    typed,
)
from roleplay.scoring import (
    EVIDENCE_ONLY,
    NotMeasured,
    Verdict,
    attempt_score,
    judge_turn,
)

THANK = {"any": ["thank* ... time", "appreciate (you|the time)"]}
PRICE = {"any": ["discuss price"]}
NO_PITCH = {"never": ["our (product|platform)"]}
OPEN = {"behaviour": "open-question"}
MET, PARTLY, MISSED = Verdict.MET, Verdict.PARTLY, Verdict.MISSED
NOT_MEASURED = Verdict.NOT_MEASURED


@pytest.mark.parametrize(
    ("criterion", "text", "verdict"),
    [
        (THANK, "well thank you for your precious time", MET),
        (THANK, "thank you a b c d time", MISSED),
        (THANK, "i appreciate the time", MET),
        (PRICE, "let us discuss the price", MISSED),
        (PRICE, "we discussed prices", MET),
        (PRICE, "we never discuss price", MISSED),
        (PRICE, "never mind what is it discuss price", MET),
        (PRICE, "why don't you discuss price", MET),
        (PRICE, "not only discuss price", MET),
        (PRICE | {"negation": "ignored"}, "we never discuss price", MET),
        ({"any": ["=price"]}, "prices", MISSED),
        ({"any": ["fifty"]}, "about 50", MET),
        ({"any": ["@day"]}, "on thursday", MET),
        ({"any": ["@number"]}, "some 37 of them", MET),
        ({"any": ["[really] good"]}, "good", MET),
        ({"any": ["a * c"]}, "a b c", MET),
        ({"any": ["a * c"]}, "a c", MISSED),
        ({"all": ["one thing", "two things"]}, "one thing and two things", MET),
        ({"all": ["one thing", "two things"]}, "one thing", PARTLY),
        ({"all": ["one thing", "two things"]}, "none", MISSED),
        (NO_PITCH, "how are you", MET),
        (NO_PITCH, "our platform is good", MISSED),
        (NO_PITCH, "", MISSED),
        (OPEN, "how do you work", MET),
        (OPEN, "do you work", MISSED),
        ({"like": ["we meet on tuesday with colin"]}, "meet colin tuesday", MET),
        ({"like": ["we meet on tuesday with colin"]}, "meeting colin", PARTLY),
        ({"like": ["we meet on tuesday with colin"]}, "goodbye", MISSED),
        ({"measure": {"pace": [100, 170]}}, "typed words", NOT_MEASURED),
        ({"behaviour": "filler"}, "um typed", NOT_MEASURED),
        ({"behaviour": "empathy"}, "oh dear", NOT_MEASURED),
        (THANK | {"unless": ["thanked before"]}, "i thanked before", NOT_MEASURED),
    ],
)
def test_verdicts(criterion: dict[str, Any], text: str, verdict: Verdict) -> None:
    assert judged(text, criterion).verdict is verdict


ASKS = {
    "any": ["what ... (cost*|need|take|make)", "how many", "do you have ... budget"]
}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("no that's fair what would you need", MET),
        ("no what would it take", MET),
        ("not a problem what does it cost", MET),
        ("no how many are there", MET),
        ("no do you have a budget", MET),
        ("i'm not sure what would make it easier", MET),
        ("i do not know what it costs", MISSED),
        ("i have no idea what it costs", MISSED),
        ("that is not what it costs", MISSED),
        ("we never ask what it costs", MISSED),
        ("i can't tell you how many", MISSED),
        ("it is not clear to me what it costs", MISSED),
        ("no we don't talk about what it costs", MISSED),
    ],
)
def test_a_not_cancels_a_clause_but_no_question(text: str, verdict: Verdict) -> None:
    assert judged(text, ASKS).verdict is verdict


@pytest.mark.parametrize(
    ("pattern", "text", "verdict"),
    [
        ("wonder", "that is wonderful", MISSED),
        ("wonder", "i was wondering", MET),
        ("wonderful", "how wonderfully quiet", MET),
        ("interested", "that is interesting", MISSED),
        ("interested", "is that of interest", MET),
        ("leading", "it has a long lead time", MISSED),
        ("leading", "a leading supplier", MET),
        ("willing", "they will see", MISSED),
        ("business", "you are busy", MISSED),
        ("business", "two businesses", MET),
    ],
)
def test_words_of_another_meaning_share_no_stem(
    pattern: str, text: str, verdict: Verdict
) -> None:
    assert judged(text, {"any": [pattern]}).verdict is verdict


def test_evidence_is_the_original_words() -> None:
    explanation = judged("Well, I don't  mind. Thanks for the TIME!", THANK)
    (evidence,) = explanation.evidence
    assert (evidence.first_word, evidence.last_word) == (4, 7)
    assert evidence.text == "Thanks for the TIME!"
    assert evidence.because == "thank* ... time"


def test_a_word_recognition_bent_counts_and_is_uncertain() -> None:
    explanation = judged(spoken("what a prize"), {"any": ["price"]})
    assert explanation.verdict is MET
    assert explanation.evidence[0].heard_as == "price"
    assert not explanation.certain


def test_typed_words_are_taken_as_typed() -> None:
    assert judged("what a prize", {"any": ["price"]}).verdict is MISSED


@pytest.mark.parametrize(("confidence", "certain"), [(0.5, True), (0.49, False)])
def test_an_unsure_word_makes_a_verdict_uncertain(
    confidence: float, certain: bool
) -> None:
    answer = spoken("thanks for the time", confidence)
    assert judged(answer, THANK).certain is certain


def test_the_basic_recogniser_is_scored_by_phrases_only() -> None:
    basic = Hearing("pocketsphinx", free_text=False)
    answer = spoken("how do you thank you for the time", hearing=basic)
    assert judged(answer, THANK).verdict is MET
    open_question = judged(answer, OPEN)
    assert open_question.verdict is NOT_MEASURED
    assert "type the answer" in open_question.reason


def test_what_a_doubtful_rule_found_is_met_and_uncertain() -> None:
    closed = {"behaviour": "closed-question"}
    sure, doubtful = judged("do you rent", closed), judged("so you rent it", closed)
    assert (sure.verdict, sure.certain) == (MET, True)
    assert (doubtful.verdict, doubtful.certain) == (MET, False)


@pytest.mark.parametrize(
    ("behaviour", "text", "shown"),
    [
        ("empathy", "that must be hard", "that must be"),
        ("reflection", "so the late reports", "late reports"),
        ("reflection", "we sell software", ""),
    ],
)
def test_evidence_only_is_shown_and_not_measured(
    behaviour: str, text: str, shown: str
) -> None:
    made = scenario({"behaviour": behaviour})
    turn = made.turns["t"].model_copy(update={"lines": ("Our reports are late.",)})
    (explanation,) = judge_turn(made, turn, typed(text)).explanations
    assert explanation.verdict is NOT_MEASURED
    assert shown in " ".join(e.text for e in explanation.evidence)
    assert bool(explanation.evidence) is bool(shown)
    assert "cannot judge it" in explanation.reason


def test_lint_knows_which_behaviours_are_only_shown() -> None:
    shown = {
        name
        for name in BEHAVIOURS
        if judged("i hear you how do you do", {"behaviour": name}).reason
        in EVIDENCE_ONLY.values()
    }
    assert shown == set(SHOWN_ONLY) == set(EVIDENCE_ONLY)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("okay our price is fixed", PARTLY),
        ("okay", MET),
        ("i hear you our price is fixed", MET),
        ("our price is fixed", MISSED),
    ],
)
def test_a_mere_okay_acknowledges_partly(text: str, verdict: Verdict) -> None:
    assert judged(text, {"behaviour": "acknowledgement"}).verdict is verdict


@pytest.mark.parametrize(
    ("response_s", "verdict", "reason"),
    [
        (-0.1, MISSED, "before the buyer's line"),
        (0.4, MET, "let the buyer finish"),
        (None, NOT_MEASURED, "not played aloud"),
    ],
)
def test_interruption_needs_the_time_between(
    response_s: float | None, verdict: Verdict, reason: str
) -> None:
    answer = replace(spoken("hold on"), response_s=response_s)
    explanation = judged(answer, {"behaviour": "interruption"})
    assert explanation.verdict is verdict
    assert reason in explanation.reason


def test_a_typed_answer_cannot_interrupt() -> None:
    assert judged("hold on", {"behaviour": "interruption"}).verdict is NOT_MEASURED


def test_close_to_an_example_is_partly_at_most() -> None:
    example = Example(text="we could visit your depot on tuesday", meets=("c0",))
    found = judged("visit the tuesday depot", PRICE, examples=(example,))
    assert (found.verdict, found.credit) == (PARTLY, 0.5)
    assert "Close to" in found.reason
    denied = judged("never visit the tuesday depot", PRICE, examples=(example,))
    assert denied.verdict is MISSED


def test_a_missed_open_question_says_what_is_needed() -> None:
    near = judged("do you have problems", OPEN).near_miss
    assert "do you have" in near
    assert "how, what, why" in near


@pytest.mark.parametrize(
    ("text", "score"),
    [("thanks for the time how do you work", 100.0), ("thanks for the time", 60.0)],
)
def test_a_score_is_the_earned_share_of_the_weight(text: str, score: float) -> None:
    made = scenario(
        THANK | {"weight": 1}, OPEN | {"weight": 2}, NO_PITCH | {"weight": 2}
    )
    verdict = judge_turn(made, made.turns["t"], typed(text))
    assert verdict.score.value == pytest.approx(score)


def test_not_measured_leaves_both_sides_of_the_fraction() -> None:
    made = scenario(THANK, {"measure": {"pace": [100, 170]}, "weight": 9})
    verdict = judge_turn(made, made.turns["t"], typed("thanks for the time"))
    assert (verdict.score.value, verdict.score.weight) == (100.0, 1)


def test_nothing_measured_is_no_score() -> None:
    made = scenario({"measure": {"pace": [100, 170]}})
    verdict = judge_turn(made, made.turns["t"], typed("hello"))
    assert isinstance(verdict.score.value, NotMeasured)
    assert isinstance(attempt_score([verdict]).value, NotMeasured)
    assert isinstance(attempt_score([]).value, NotMeasured)


def test_an_answer_of_nothing_scores_nothing() -> None:
    made = scenario(THANK, OPEN, NO_PITCH)
    assert judge_turn(made, made.turns["t"], Answer(())).score.value == 0.0


def test_words_that_were_hardly_heard_may_have_been_said() -> None:
    unsure = judged(spoken("how are you", 0.4), NO_PITCH)
    sure = judged(spoken("how are you", 0.5), NO_PITCH)
    assert (unsure.verdict, unsure.certain) == (MET, False)
    assert (sure.verdict, sure.certain) == (MET, True)
    assert "as far as it was heard" in unsure.reason
