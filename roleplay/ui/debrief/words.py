"""The debrief in words: numbers, sums and lists as sentences."""

from roleplay.game import badge_of
from roleplay.scenario import Mood, Result
from roleplay.scoring import (
    Explanation,
    Measure,
    NotMeasured,
    Score,
    Verdict,
    measure_word,
)
from roleplay.ui.value_words import word
from roleplay.usecases import Debrief, PlayedTurn, SetVerdict
from roleplay.words import tr

ORDER = (Verdict.MISSED, Verdict.PARTLY, Verdict.MET)
"""From worst to best."""


def score_words(score: Score) -> str:
    """Return what a score is made of: "20 of 27 rubric weight"."""
    return tr(
        "{earned:.3g} of {weight:.3g} rubric weight",
        earned=score.earned,
        weight=score.weight,
    )


def whole(score: Score) -> str:
    """Return a score as a whole number, or a dash where nothing was measured."""
    return "–" if isinstance(score.value, NotMeasured) else f"{score.value:.0f}"


def nth_words(nth: int) -> str:
    """Return "first attempt", "second attempt" and so on."""
    names = (
        tr("first"),
        tr("second"),
        tr("third"),
        tr("fourth"),
        tr("fifth"),
        tr("sixth"),
        tr("seventh"),
    )
    return (
        tr("{names} attempt", names=names[nth - 1])
        if nth <= len(names)
        else tr("attempt {nth}", nth=nth)
    )


def duration_words(seconds: float) -> str:
    """Return a length of time: "5 min 40 s"."""
    minutes, rest = divmod(round(seconds), 60)
    return (
        tr("{minutes} min {rest} s", minutes=minutes, rest=rest)
        if minutes
        else f"{rest} s"
    )


def credit_words(explanation: Explanation) -> str:
    """Return what a criterion earned of its weight: "2 / 4"."""
    if explanation.credit is None:
        return tr("not measured")
    earned = explanation.credit * explanation.weight
    return f"{earned:.3g} / {explanation.weight:.3g}"


def face(debrief: Debrief) -> Mood:
    """Return how the buyer looks at the end: an ending says more than the last turn."""
    by_ending = {Result.WON: Mood.WARM, Result.LOST: Mood.GUARDED}
    if debrief.result is None:
        return debrief.mood_last
    return by_ending.get(debrief.result, debrief.mood_last)


def mood_words(debrief: Debrief) -> str:
    """Return how the buyer's mood went, in a sentence."""
    first, last = debrief.mood_first, debrief.mood_last
    name = debrief.buyer.name.split()[0]
    if first is last:
        return tr("{name} stayed {word} throughout.", name=name, word=word(last))
    return tr(
        "{name} went from {word} to {word2}.",
        name=name,
        word=word(first),
        word2=word(last),
    )


def measure_words(measure: Measure) -> tuple[str, str]:
    """Return a measure's number and unit as shown: ("148", "words a minute")."""
    value = measure.value
    if isinstance(value, NotMeasured):
        return tr("not measured"), value.reason
    if measure.name == "talk share":
        return f"{value:.0%}", tr("of the talking")
    shown = {
        "pace": (f"{value:.0f}", tr("words a minute")),
        "response time": (f"{value:.1f} s", tr("to begin")),
        "longest pause": (f"{value:.1f} s", tr("longest pause")),
        "fillers": (f"{value:.1f}", tr("fillers in 100 words")),
        "longest monologue": (f"{value:.0f} s", tr("longest answer")),
        "questions": (f"{value:.0f}", measure_word("questions")),
    }
    return shown.get(
        measure.name,
        (f"{value:.3g} {measure_word(measure.unit)}", measure_word(measure.name)),
    )


def range_words(measure: Measure) -> str:
    """Return a measure's comfortable range, or what else there is to say."""
    share = measure.name == "talk share"

    def shown(value: float) -> str:
        return f"{value:.0%}" if share else f"{value:g}"

    if measure.detail:
        return measure.detail
    if measure.low is not None and measure.high is not None:
        return tr(
            "range {shown}–{shown2}",
            shown=shown(measure.low),
            shown2=shown(measure.high),
        )
    if measure.high is not None:
        return tr("aim: up to {shown}", shown=shown(measure.high))
    return ""


def compared_words(debrief: Debrief) -> str:
    """Return what changed since the attempt before: "Since last time: 2 better"."""
    before = {(b.turn_id, b.criterion_id): b.verdict for b in debrief.last_time}
    better = worse = 0
    for turn in debrief.turns:
        for e in turn.verdict.explanations:
            last = before.get((turn.turn.id, e.criterion_id))
            if last in ORDER and e.verdict in ORDER:
                better += ORDER.index(e.verdict) > ORDER.index(last)
                worse += ORDER.index(e.verdict) < ORDER.index(last)
    said = ((better, "better"), (worse, tr("not so good")))
    parts = [f"{count} {name}" for count, name in said if count]
    if not before:
        return ""
    return tr(
        "Since last time: {value}.", value=", ".join(parts) or tr("the same verdicts")
    )


def as_text(debrief: Debrief) -> str:
    """Return the whole debrief as plain text, for the clipboard."""
    score = debrief.score
    head = whole(score)
    lines = [f"{debrief.title}: {debrief.ending_title}", debrief.ending_text]
    lines.append(
        tr(
            "Score {head} of 100 ({score_words})",
            head=head,
            score_words=score_words(score),
        )
    )
    for turn in debrief.turns:
        lines += ["", f"{debrief.buyer.name}: {turn.line}"]
        lines.append(
            tr("You{marks}: {text}", marks=_marks(turn), text=turn.answer.text)
        )
        for explanation in turn.verdict.explanations:
            earned = credit_words(explanation)
            verdict = word(explanation.verdict)
            lines.append(
                f"  [{verdict}] {explanation.label} ({earned}): {explanation.reason}"
            )
    return "\n".join(lines)


def _marks(turn: PlayedTurn) -> str:
    said = (("corrected", turn.original is not None), ("re-scored", turn.rescored))
    marks = ", ".join(name for name, there in said if there)
    return f" ({marks})" if marks else ""


def summary(debrief: Debrief) -> str:
    """Return the debrief in some sentences, for a screen reader."""
    counts = {
        verdict: sum(
            e.verdict is verdict for t in debrief.turns for e in t.verdict.explanations
        )
        for verdict in Verdict
    }
    said = ", ".join(f"{n} {word(verdict)}" for verdict, n in counts.items() if n)
    points = sum(entry.points for entry in debrief.points)
    titles = ", ".join(badge_of(badge.badge_id).title for badge in debrief.badges)
    earned = tr(" Earned: {titles}.", titles=titles) if titles else ""
    return tr(
        "{ending_title}. Score {whole} of 100, {points} points. "
        "Criteria: {said}.{earned}",
        ending_title=debrief.ending_title,
        whole=whole(debrief.score),
        points=points,
        said=said,
        earned=earned,
    )


def override_words(found: SetVerdict) -> str:
    """Return who set a verdict instead of the app's, and why."""
    mark = "" if found.certified else tr(", uncertified,")
    return tr(
        "The app said {app}. {by}{mark} set {verdict}: {reason}",
        app=found.app,
        by=found.by,
        mark=mark,
        verdict=found.verdict,
        reason=found.reason,
    )
