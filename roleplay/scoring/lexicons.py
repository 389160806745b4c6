"""Lexicons that ship with the app; ``@name`` in a pattern asks for one of them."""

from collections.abc import Mapping
from types import MappingProxyType


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


SHIPPED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "agree": _phrases(
            "yes, yeah, agree, agreed, exactly, absolutely, of course, right, sure, "
            "definitely, true, fair enough, fair point, makes sense, good point"
        ),
        "disagree": _phrases(
            "no, disagree, not really, not quite, i do not think so, wrong, not true"
        ),
        "thanks": _phrases(
            "thank you, thanks, appreciate it, appreciate that, "
            "appreciate you, grateful"
        ),
        "greeting": _phrases(
            "hello, hi, good morning, good afternoon, good evening, nice to meet you, "
            "good to speak, good to meet"
        ),
        "empathy": _phrases(
            "i hear you, i understand, i can imagine, that sounds hard, "
            "that sounds frustrating, that must be, i am sorry, i appreciate that, "
            "i see why, i get why, that is understandable, makes sense"
        ),
        "filler": _phrases(
            "um, uh, er, erm, hmm, you know, sort of, kind of, "
            "basically, actually, like"
        ),
        "question-word": _phrases("how, what, why, when, where, who, which"),
        "number": _phrases(
            "zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, "
            "twelve, fifteen, twenty, thirty, forty, fifty, sixty, "
            "seventy, eighty, ninety, "
            "a hundred, a thousand, hundred, thousand, million, half, double, a third, "
            "a quarter, percent, dozen"
        ),
        "day": _phrases(
            "monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, "
            "today, next week, this week"
        ),
        "time": _phrases(
            "o'clock, morning, afternoon, noon, am, pm, half past, "
            "quarter past, minutes"
        ),
    }
)
"""Phrases by lexicon; words are compared by stem.  Source: own choice.  ``@number``
also takes any figure."""
