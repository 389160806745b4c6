"""How one answer was delivered: what the rules of the game may rest on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from roleplay.scenario import Answer, Word
from roleplay.scoring.fillers import fillers
from roleplay.scoring.measures import PACE, PAUSE_S, answer_s, measure_named
from roleplay.scoring.normalise import normalise
from roleplay.scoring.questions import questions
from roleplay.scoring.verdict import NotMeasured

COMFORTABLE_PACE = (PACE.low or 0.0, PACE.high or 0.0)
"""Words a minute.  Source: the scoring design, conversational pace."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """Numbers of one spoken answer, as heard.  None: not measured, which is never 0.

    pace: words a minute.  pace_fits: whether that is inside the turn's range.
    fillers: how many, of how many words.  rep_s, buyer_s: seconds the rep spoke, and
    the buyer's line before.  held_s: seconds of the longest pause that followed a
    question; None without a question.  response_s: to the first word.
    """

    pace: float | None = None
    pace_fits: bool | None = None
    fillers: int | None = None
    words: int | None = None
    rep_s: float | None = None
    buyer_s: float | None = None
    held_s: float | None = None
    response_s: float | None = None

    def values(self) -> dict[str, float]:
        """Return what was measured by name; True is 1 and False 0."""
        named = ((f.name, getattr(self, f.name)) for f in fields(self))
        return {name: float(value) for name, value in named if value is not None}

    @classmethod
    def of(cls, values: Mapping[str, float]) -> "Delivery":
        """Return the delivery of values()."""
        fits, count, words = (
            values.get(name) for name in ("pace_fits", "fillers", "words")
        )
        return cls(
            pace=values.get("pace"),
            pace_fits=None if fits is None else bool(fits),
            fillers=None if count is None else round(count),
            words=None if words is None else round(words),
            rep_s=values.get("rep_s"),
            buyer_s=values.get("buyer_s"),
            held_s=values.get("held_s"),
            response_s=values.get("response_s"),
        )


UNHEARD = Delivery()
"""A typed answer's: nothing was measured."""


def delivery_of(
    answer: Answer, pace_range: tuple[float, float] | None = COMFORTABLE_PACE
) -> Delivery:
    """Return how *answer* was delivered, of the answer as it was heard.

    pace_range: the turn's, in words a minute, both ends included; None where it is
    not known any more.
    """
    if not answer.spoken or answer.corrected or answer.lost_s > 0:
        return UNHEARD
    measured = measure_named(answer, "pace").value
    pace = None if isinstance(measured, NotMeasured) else measured
    fits = None
    if pace is not None and pace_range is not None:
        fits = pace_range[0] <= pace <= pace_range[1]
    count = _filler_count(answer)
    return Delivery(
        pace=pace,
        pace_fits=fits,
        fillers=count,
        words=None if count is None else len(answer.words),
        rep_s=answer_s(answer) if answer.words else None,
        buyer_s=answer.line_s,
        held_s=_held_s(answer),
        response_s=answer.response_s,
    )


def _filler_count(answer: Answer) -> int | None:
    if not answer.hearing.hears_fillers or not answer.words:
        return None
    return len(fillers([token.text for token in normalise(answer.words)]))


def _held_s(answer: Answer) -> float | None:
    timed = all(w.start_s is not None and w.end_s is not None for w in answer.words)
    sure = answer.hearing.word_times and answer.hearing.free_text
    if not (timed and sure and answer.words) or answer.duration_s is None:
        return None
    tokens = normalise(answer.words)
    asked = questions(tuple(token.text for token in tokens))
    spans = [(tokens[s.start].first, tokens[s.end - 1].last) for s in asked]
    pauses = [_pause_s(answer.words, span, answer.duration_s) for span in spans]
    return max(pauses, default=None)


def _pause_s(words: Sequence[Word], span: tuple[int, int], end_s: float) -> float:
    """Return the longest pause in a question's words, or the first one after them.

    Nothing punctuates speech: the words of a question may run on into what follows it,
    so a pause among them counts as well.  The end of the sound ends the last pause.
    """
    first, last = span
    ends = [word.start_s or 0.0 for word in words[1:]] + [end_s]
    gaps = [end - (word.end_s or 0.0) for word, end in zip(words, ends, strict=True)]
    after = next((gap for gap in gaps[last:] if gap > PAUSE_S), 0.0)
    return max(0.0, after, *(gap for gap in gaps[first:last] if gap > PAUSE_S))
