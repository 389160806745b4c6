"""One criterion to a verdict with its evidence: a row of KINDS for each kind."""

from collections.abc import Callable, Iterable, Sequence

from roleplay.scenario import Criterion, words_of
from roleplay.scoring.behaviour_verdicts import judge_behaviour
from roleplay.scoring.explain import as_phrase, like_reason, share_reason
from roleplay.scoring.marked import Mark, mark, nearest
from roleplay.scoring.matcher import Match
from roleplay.scoring.meaning import Cover, content_of, coverage
from roleplay.scoring.measures import measure_named, measure_word
from roleplay.scoring.negation import negated
from roleplay.scoring.normalise import normalise
from roleplay.scoring.patterns import compiled
from roleplay.scoring.reading import BASIC, Finding, Reading
from roleplay.scoring.verdict import Evidence, Explanation, NotMeasured, Verdict
from roleplay.words import begin, tr

LIKE_MET = 0.85
LIKE_PARTLY = 0.25
"""Marks of ``like``, 0 to 1, for "met", and for "partly" at least.  Source: chosen on
the development halves of benchmarks/meaning.py: at "partly" about nine in ten
SciEntsBank answers to another question are "missed"."""
LIKE_SURE = 0.9
MARKED_SURE = 0.95
SURE_WORDS = 3.0
"""A "met" is certain from LIKE_SURE on, or from MARKED_SURE on where marked answers
moved the mark, if the example holds content words of that weight.  Source: the least of
0.9, 0.95, 1 at which nine in ten were right on each set of benchmarks/meaning.py."""
CLOSE = 0.7
CLOSE_WORDS = 3
"""An answer is close to an example when it covers this share of at least so many
content words; it earns CLOSE_CREDIT at most.  Source: own choice."""
CLOSE_CREDIT = 0.5

NOTHING_SAID = tr("Nothing was said.")


def judge(criterion: Criterion, reading: Reading) -> Explanation:
    """Return how an answer meets one criterion, with reasons."""
    if not reading.tokens:
        heard_nothing = criterion.kind == "measure"
        credit = None if heard_nothing else 0.0
        return _explained(criterion, reading, Finding(credit, NOTHING_SAID))
    excuse = _first_match(criterion.unless, reading, cancels=False)
    if excuse is not None:
        finding = Finding(
            None, tr("Does not apply here: {text!r}.", text=excuse.text), (excuse,)
        )
        return _explained(criterion, reading, finding)
    finding = KINDS[criterion.kind](criterion, reading)
    if finding.credit == 0 and criterion.kind in ("any", "all"):
        finding = _closest_example(criterion, reading) or finding
    return _explained(criterion, reading, finding)


def _explained(criterion: Criterion, reading: Reading, finding: Finding) -> Explanation:
    verdict = Verdict.PARTLY
    if finding.credit is None:
        verdict = Verdict.NOT_MEASURED
    elif finding.credit in (0.0, 1.0):
        verdict = Verdict.MET if finding.credit else Verdict.MISSED
    return Explanation(
        criterion_id=criterion.id,
        label=criterion.label,
        verdict=verdict,
        credit=finding.credit,
        weight=criterion.weight,
        certain=finding.certain and reading.certain(finding.evidence),
        evidence=finding.evidence,
        reason=finding.reason,
        near_miss=finding.near_miss,
        why=criterion.why,
    )


def _any(criterion: Criterion, reading: Reading) -> Finding:
    cancels = criterion.negation != "ignored"
    found = _first_match(criterion.any, reading, cancels=cancels)
    if found is not None:
        return Finding(1.0, tr("You said “{text}”.", text=found.text), (found,))
    denied = cancels and _first_match(criterion.any, reading, cancels=False)
    if denied:
        reason = tr(
            "“{text}” was said with a “not”, so it does not count.", text=denied.text
        )
        return Finding(0.0, reason)
    return Finding(
        0.0, tr("Not heard in this answer."), (), _nearest(criterion.any, reading)
    )


def _all(criterion: Criterion, reading: Reading) -> Finding:
    cancels = criterion.negation != "ignored"
    found = [_first_match((p,), reading, cancels=cancels) for p in criterion.all]
    evidence = tuple(item for item in found if item is not None)
    pairs = zip(criterion.all, found, strict=True)
    missing = [as_phrase(compiled(p)) for p, item in pairs if item is None]
    credit = len(evidence) / len(criterion.all)
    return Finding(credit, share_reason(len(evidence), missing), evidence)


def _never(criterion: Criterion, reading: Reading) -> Finding:
    cancels = criterion.negation == "cancels"
    for text in criterion.never:
        for match in reading.index.find(text):
            if cancels and negated(reading.tokens, match.start, reading.asked_at):
                continue
            item = reading.evidence(match.start, match.end, text)
            return Finding(0.0, tr("You said “{text}”.", text=item.text), (item,))
    reason = tr("Nothing of the kind was said.")
    if reading.is_heard_well:
        return Finding(1.0, reason)
    return Finding(
        1.0, tr("{reason}, as far as it was heard.", reason=reason[:-1]), certain=False
    )


def _like(criterion: Criterion, reading: Reading) -> Finding:
    if not reading.answer.hearing.free_text:
        return Finding(None, BASIC)
    found = mark(reading.content, reading.yardstick(criterion, criterion.like))
    because = tr("like: {example}", example=found.example)
    evidence = _covering(found.coverage.covers, because, reading)
    reason = like_reason(found)
    if found.value < LIKE_PARTLY:
        return Finding(0.0, tr("Little of what was looked for was said."), (), reason)
    if found.value < LIKE_MET:
        return Finding(found.value, reason, evidence)
    return Finding(1.0, reason, evidence, certain=_is_sure(found))


def _is_sure(found: Mark) -> bool:
    least = MARKED_SURE if found.used else LIKE_SURE
    return found.value >= least and found.coverage.weight >= SURE_WORDS


def _covering(
    covers: Iterable[Cover], because: str, reading: Reading
) -> tuple[Evidence, ...]:
    places = sorted({cover.by.token for cover in covers})
    return tuple(reading.evidence(place, place + 1, because) for place in places)


def _measure(criterion: Criterion, reading: Reading) -> Finding:
    reasons: list[str] = []
    fits: list[bool] = []
    for name, (low, high) in criterion.measure.items():
        measure = measure_named(reading.answer, name)
        if isinstance(measure.value, NotMeasured):
            return Finding(
                None, tr("Not measured: {reason}.", reason=measure.value.reason)
            )
        fits.append(low <= measure.value <= high)
        value = " ".join(
            (
                measure_word(measure.name),
                f"{measure.value:.3g}",
                measure_word(measure.unit),
            )
        )
        reasons.append(
            tr(
                "{value}, asked for {low:g} to {high:g}",
                value=value,
                low=low,
                high=high,
            )
        )
    return Finding(sum(fits) / len(fits), begin("; ".join(reasons)) + ".")


KINDS: dict[str, Callable[[Criterion, Reading], Finding]] = {
    "any": _any,
    "all": _all,
    "never": _never,
    "like": _like,
    "behaviour": judge_behaviour,
    "measure": _measure,
}
"""How each kind of criterion is judged; a new kind is a row here."""


def _first_match(
    patterns: Sequence[str], reading: Reading, *, cancels: bool
) -> Evidence | None:
    """Return the first match of the first pattern that has one; exact before near."""
    for near in (False, True) if reading.index.sounds else (False,):
        for text in patterns:
            for match in reading.index.find(text, near=near):
                if not (
                    cancels and negated(reading.tokens, match.start, reading.asked_at)
                ):
                    return _as_evidence(match, text, reading)
    return None


def _as_evidence(match: Match, text: str, reading: Reading) -> Evidence:
    taken_for = dict(match.near)
    heard = ""
    if taken_for:
        words = reading.words[match.start : match.end]
        heard = " ".join(
            taken_for.get(match.start + offset, word)
            for offset, word in enumerate(words)
        )
    return reading.evidence(match.start, match.end, text, heard)


def _nearest(patterns: Sequence[str], reading: Reading) -> str:
    """Return which pattern came closest, and by what, or "" where none did."""
    best, share, said = "", 0.0, [""]
    for text in patterns:
        wanted = list(words_of(compiled(text)))
        if not wanted or len(patterns) > 60:
            continue
        places = [sorted(reading.index.places(word, False)) for word in wanted]
        found = [reading.words[p[0]] for p in places if p]
        if found and len(found) / len(wanted) > share:
            best, share, said = text, len(found) / len(wanted), found
    if share < 0.5:
        first = as_phrase(compiled(patterns[0])) if patterns else ""
        return tr("Listened for words such as “{first}”.", first=first) if first else ""
    phrase = as_phrase(compiled(best))
    return tr(
        "Close: you said “{names}”; “{phrase}” would count.",
        names=" ".join(dict.fromkeys(said)),
        phrase=phrase,
    )


def _closest_example(criterion: Criterion, reading: Reading) -> Finding | None:
    if not reading.answer.hearing.free_text:
        return None
    close = nearest(reading.content, reading.yardstick(criterion, ()))
    if close is None or not close.meets:
        return None
    example = content_of(close.text)
    negators = {"not", "never", "no", "without"} & set(reading.words)
    if len(example) < CLOSE_WORDS or negators - {
        t.text for t in normalise(close.text.split())
    }:
        return None
    found = coverage(example, reading.content)
    if found.share < CLOSE:
        return None
    evidence = _covering(found.covers, tr("close to an example"), reading)
    return Finding(CLOSE_CREDIT, tr("Close to: “{text}”.", text=close.text), evidence)
