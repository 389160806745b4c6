"""What a behaviour found in an answer is worth to the criterion that asks for it."""

from roleplay.scenario import Answer, Criterion
from roleplay.scoring.acknowledgement import murmurs
from roleplay.scoring.detectors import (
    DETECTORS,
    EVIDENCE_ONLY,
    interrupted,
    monologues,
)
from roleplay.scoring.explain import behaviour_reason
from roleplay.scoring.normalise import normalise
from roleplay.scoring.reading import BASIC, Finding, Reading
from roleplay.scoring.reflection import reflections
from roleplay.scoring.spans import Span
from roleplay.scoring.verdict import NotMeasured

MURMUR_CREDIT = 0.5
"""What "yeah" or "okay" before something else earns as an acknowledgement.  Source:
own choice."""


def judge_behaviour(criterion: Criterion, reading: Reading) -> Finding:
    """Return what a behaviour earns; monologue, filler, interruption by absence."""
    name = criterion.behaviour
    answer = reading.answer
    if name == "filler":
        return _no_filler(reading)
    if name == "monologue":
        spans = monologues(answer)
        reason = "The answer is very long." if spans else "The answer is short enough."
        return Finding(0.0 if spans else 1.0, reason)
    if name == "interruption":
        return _no_interruption(answer)
    if not answer.hearing.free_text:
        return Finding(None, BASIC)
    spans = _shown(name, reading)
    evidence = tuple(reading.evidence(s.start, s.end, name) for s in spans)
    if name in EVIDENCE_ONLY:
        return Finding(None, EVIDENCE_ONLY[name], evidence)
    if not evidence and name == "acknowledgement":
        return _murmured(reading)
    if not evidence:
        return Finding(
            0.0, behaviour_reason(name, ()), (), _nearest_behaviour(name, reading)
        )
    reason = behaviour_reason(name, [e.text for e in evidence])
    return Finding(1.0, reason, evidence, certain=spans[0].certain)


def _murmured(reading: Reading) -> Finding:
    """Judge an answer that acknowledges by a "yeah" at most: partly for that."""
    spans = murmurs(reading.words)
    if not spans:
        return Finding(0.0, behaviour_reason("acknowledgement", ()))
    said = reading.evidence(spans[0].start, spans[0].end, "acknowledgement")
    reason = f"Only “{said.text}” takes up what was said."
    return Finding(MURMUR_CREDIT, reason, (said,), certain=False)


def _shown(name: str, reading: Reading) -> list[Span]:
    """Return where a behaviour shows: what is certain, or else what is doubtful."""
    spans = DETECTORS[name](reading.words)
    if name == "reflection":
        said = [t.text for line in reading.turn.lines for t in normalise(line.split())]
        spans = reflections(reading.words, said)
    return [span for span in spans if span.certain] or spans


def _no_interruption(answer: Answer) -> Finding:
    found = interrupted(answer)
    if isinstance(found, NotMeasured):
        return Finding(None, f"Not measured: {found.reason}.")
    if found:
        return Finding(0.0, "You began before the buyer's line had ended.")
    return Finding(1.0, "You let the buyer finish.")


def _no_filler(reading: Reading) -> Finding:
    if not reading.answer.spoken:
        return Finding(None, "Fillers are heard in spoken answers only.")
    if not reading.answer.hearing.hears_fillers:
        return Finding(None, "This recogniser leaves fillers out.")
    spans = DETECTORS["filler"](reading.words)
    evidence = tuple(reading.evidence(s.start, s.end, "filler") for s in spans)
    if not evidence:
        return Finding(1.0, "No filler was heard.")
    return Finding(0.0, "Heard: " + ", ".join(e.text for e in evidence) + ".", evidence)


def _nearest_behaviour(name: str, reading: Reading) -> str:
    if name != "open-question":
        return ""
    closed = DETECTORS["closed-question"](reading.words)
    needs = "an open question begins with how, what, why, or tell me"
    if closed:
        said = reading.evidence(closed[0].start, closed[0].end, "closed-question").text
        return f"You asked “{said} …”, which yes or no answers; {needs}."
    return f"No question was heard; {needs}."
