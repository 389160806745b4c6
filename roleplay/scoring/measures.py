"""Delivery: numbers read off answers.  A measure judges nothing; criteria do."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from roleplay.scenario import Answer, Word
from roleplay.scoring.fillers import fillers
from roleplay.scoring.normalise import normalise
from roleplay.scoring.questions import closed_questions, open_questions
from roleplay.scoring.verdict import Measure, Measured, NotMeasured
from roleplay.words import tr

PAUSE_S = 0.25
"""A gap from which on it counts as a pause.  Source: Goldman-Eisler 1968, who took
shorter gaps for articulation."""
MIN_WORDS = 10
"""Fewer timed words say little about pace.  Source: the scoring design."""

Heard: TypeAlias = Sequence[tuple[Answer, float | None]]
"""Answers with the seconds of the buyer's line before each; None: it was only read."""

TYPED = NotMeasured(tr("typed answers have no sound"))
NO_TIMES = NotMeasured(tr("this recogniser gives no word times"))
LOST = NotMeasured(tr("some sound was lost on the way"))


@dataclass(frozen=True, slots=True)
class _Shape:
    name: str
    unit: str
    low: float | None
    high: float | None
    how: str

    def of(self, value: Measured, detail: str = "") -> Measure:
        return Measure(
            self.name, value, self.unit, self.low, self.high, self.how, detail
        )


NAMES = {
    "pace": tr("pace"),
    "response time": tr("response time"),
    "longest pause": tr("longest pause"),
    "fillers": tr("fillers"),
    "talk share": tr("talk share"),
    "longest monologue": tr("longest monologue"),
    "questions": tr("questions"),
    "words/min": tr("words/min"),
    "share": tr("share"),
}
"""Measures and units, as people read them."""


def measure_word(name: str) -> str:
    """Return the name of a measure or of its unit as people read it."""
    return NAMES.get(name, name)


PACE = _Shape(
    "pace",
    "words/min",
    110,
    170,
    tr("words over speaking time without pauses over 0.25 s"),
)
RESPONSE = _Shape(
    "response time",
    "s",
    0.3,
    3.0,
    tr("from the end of the buyer's line to the first word"),
)
PAUSE = _Shape("longest pause", "s", None, 2.5, tr("largest gap between two words"))
FILLERS = _Shape(
    "fillers", tr("per 100 words"), None, 4.0, tr("um, uh and the like, per 100 words")
)
TALK = _Shape(
    "talk share", "share", 0.3, 0.6, tr("your speaking time over yours + theirs")
)
TALK_ANY = _Shape("talk share", "share", None, None, TALK.how)
MONOLOGUE = _Shape("longest monologue", "s", None, 45.0, tr("the longest answer"))
QUESTIONS = _Shape(
    "questions", "questions", None, None, tr("open and closed questions")
)


def answer_measures(answer: Answer) -> tuple[Measure, ...]:
    """Return the measures of one answer."""
    return attempt_measures([(answer, answer.line_s)], discovery=False)


def attempt_measures(heard: Heard, *, discovery: bool) -> tuple[Measure, ...]:
    """Return the measures of an attempt.

    discovery: whether the range of the talk share applies.
    """
    answers = [answer for answer, _ in heard]
    return (
        PACE.of(_pace(answers)),
        RESPONSE.of(_response(answers)),
        PAUSE.of(_longest_pause(answers)),
        FILLERS.of(*_fillers(answers)),
        (TALK if discovery else TALK_ANY).of(_talk_share(heard)),
        MONOLOGUE.of(_monologue(answers)),
        QUESTIONS.of(*_questions(answers)),
    )


def measure_named(answer: Answer, name: str) -> Measure:
    """Return one measure by its name in a scenario, such as "talk-share"."""
    wanted = name.replace("-", " ")
    return next(m for m in answer_measures(answer) if m.name == wanted)


def _spoken(answers: Sequence[Answer]) -> list[Answer] | NotMeasured:
    spoken = [answer for answer in answers if answer.spoken and not answer.corrected]
    if not spoken:
        return TYPED
    if any(answer.lost_s > 0 for answer in spoken):
        return LOST
    return spoken


def _timed(answers: Sequence[Answer]) -> list[list[Word]] | NotMeasured:
    spoken = _spoken(answers)
    if isinstance(spoken, NotMeasured):
        return spoken
    timed = [
        [w for w in answer.words if w.start_s is not None and w.end_s is not None]
        for answer in spoken
        if answer.hearing.word_times
    ]
    return [words for words in timed if words] or NO_TIMES


def _pace(answers: Sequence[Answer]) -> Measured:
    timed = _timed(answers)
    if isinstance(timed, NotMeasured):
        return timed
    count = sum(len(words) for words in timed)
    if count < MIN_WORDS:
        return NotMeasured(
            tr(
                "only {count} words, pace needs {min_words}",
                count=count,
                min_words=MIN_WORDS,
            )
        )
    seconds = sum(_speaking_s(words) for words in timed)
    if seconds <= 0:
        return NO_TIMES
    return 60.0 * count / seconds


def _speaking_s(words: Sequence[Word]) -> float:
    span = (words[-1].end_s or 0.0) - (words[0].start_s or 0.0)
    return span - sum(gap for gap in _gaps(words) if gap > PAUSE_S)


def _gaps(words: Sequence[Word]) -> list[float]:
    return [
        (after.start_s or 0.0) - (before.end_s or 0.0)
        for before, after in pairwise(words)
    ]


def _response(answers: Sequence[Answer]) -> Measured:
    spoken = _spoken(answers)
    if isinstance(spoken, NotMeasured):
        return spoken
    times = [a.response_s for a in spoken if a.response_s is not None]
    if not times:
        return NotMeasured(tr("the buyer's lines were not played aloud"))
    return sum(times) / len(times)


def _longest_pause(answers: Sequence[Answer]) -> Measured:
    timed = _timed(answers)
    if isinstance(timed, NotMeasured):
        return timed
    gaps = [gap for words in timed for gap in _gaps(words)]
    return max(gaps) if gaps else NotMeasured(tr("a pause needs two words"))


def _fillers(answers: Sequence[Answer]) -> tuple[Measured, str]:
    spoken = _spoken(answers)
    if isinstance(spoken, NotMeasured):
        return spoken, ""
    if not all(answer.hearing.hears_fillers for answer in spoken):
        return NotMeasured(tr("this recogniser leaves fillers out")), ""
    found: list[str] = []
    count = 0
    for answer in spoken:
        words = [token.text for token in normalise(answer.words)]
        count += len(answer.words)
        found += [" ".join(words[s.start : s.end]) for s in fillers(words)]
    if not count:
        return NotMeasured(tr("nothing was said")), ""
    return 100.0 * len(found) / count, ", ".join(found[:12])


def _talk_share(heard: Heard) -> Measured:
    spoken = _spoken([answer for answer, _ in heard])
    if isinstance(spoken, NotMeasured):
        return spoken
    pairs = [(a, line_s) for a, line_s in heard if a.spoken and not a.corrected]
    if any(line_s is None for _, line_s in pairs):
        return NotMeasured(tr("the buyer's lines were not played aloud"))
    theirs = sum(line_s or 0.0 for _, line_s in pairs)
    mine = sum(answer_s(answer) for answer, _ in pairs)
    if mine + theirs <= 0:
        return NotMeasured(tr("nothing was said"))
    return mine / (mine + theirs)


def answer_s(answer: Answer) -> float:
    """Return the seconds from the first word to the last; else of the whole sound."""
    words = [w for w in answer.words if w.start_s is not None and w.end_s is not None]
    if words:
        return (words[-1].end_s or 0.0) - (words[0].start_s or 0.0)
    return answer.duration_s or 0.0


def _monologue(answers: Sequence[Answer]) -> Measured:
    spoken = _spoken(answers)
    if isinstance(spoken, NotMeasured):
        return spoken
    return max(answer_s(answer) for answer in spoken)


def _questions(answers: Sequence[Answer]) -> tuple[Measured, str]:
    if any(not answer.hearing.free_text for answer in answers):
        return NotMeasured(
            tr("the basic recogniser is not sure enough of free words")
        ), ""
    opened = closed = 0
    for answer in answers:
        words = [token.text for token in normalise(answer.words)]
        opened += len(open_questions(words))
        closed += len(closed_questions(words))
    return float(opened + closed), tr(
        "{opened} open, {closed} closed", opened=opened, closed=closed
    )
