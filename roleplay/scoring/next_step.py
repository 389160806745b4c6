"""Proposals of a next step, and questions for a commitment.

"let's meet on thursday", "would you be open to a trial", "i'll send you the plan".
Source: own rules, measured in docs/scoring.md.
"""

from collections.abc import Iterator

from roleplay.scoring.spans import PhraseTable, Span, Words, without_overlap
from roleplay.scoring.speech import DAYS, Speech, at, fluent

_REACH = 5
_SOON = 9
"""Words after a frame in which its action may stand.  Source: own choice."""

_REQUESTS = PhraseTable(
    "let's, shall we, should we, how about, what about, why don't we, why don't i,"
    "why don't you, would you like to, would you like me to, would you be able,"
    "would you be interested, would you be up for, would you be free,"
    "would you be available, would you consider, would you want to, would you agree,"
    "would you mind, are you able, are you free, are you available, are you up for,"
    "are you ready, can we, could we, may we, might we, can you, could you,"
    "will you, would you, do you want to, do you think you would,"
    "do you think you could, do you think we could, do you think you can,"
    "if we could, if you could, if you would, if you're open, what if we, what if i,"
    "what if you, maybe we, perhaps we, it would be great if,"
    "it would be helpful if, you should, it would be really helpful if, please,"
    "ask you to, ask if you, you could, wouldn't you like to, so you would like to,"
    "you want to, would you like a"
)
_OFFERS = PhraseTable(
    "i will, i can, we can, we could, we will, i could, can i, could i, may i,"
    "i would like to, i'd love to, we would like to, i'd be happy to, i'm happy to,"
    "happy to, i want to, i'm going to, i was hoping to, i was hoping we, i suggest,"
    "i'd suggest, i propose, i'd propose, i recommend, i'd recommend, let me"
)
_ACTIONS = frozenset(
    {
        *("meet", "meeting", "call", "calling", "send", "sending", "schedule", "book"),
        *("try", "arrange", "organise", "organize", "demo", "trial", "pilot", "visit"),
        *("invite", "email", "introduce", "start", "sign", "begin", "join", "test"),
        *("review", "walkthrough", "workshop", "session", "appointment", "lunch"),
        *("coffee", "chat", "follow", "connect", "reconnect", "calendar", "invitation"),
        *("proposal", "quote", "agenda", "contract", "commit", "pledge", "donate"),
        *("contribute", "participate", "buy", "order", "subscribe", "upgrade", "visit"),
        *("ring", "phone", "forward", "catch", "reach", "touch", "reschedule", "tour"),
        *("donation", "contribution", "give", "giving", "donating", "consider"),
    }
)
"""What is proposed; also giving, the commitment that charities ask for.  Own choice."""
_FIRM_ACTIONS = frozenset(
    {
        *("meet", "meeting", "schedule", "book", "call", "send", "arrange", "demo"),
        *("trial", "pilot", "session", "appointment", "calendar", "commit", "pledge"),
        *("invite", "email", "follow", "donate", "donating", "contribute", "donation"),
    }
)
_GIVING = frozenset(
    {
        *("donate", "donation", "donating", "contribute", "contribution", "give"),
        *("giving", "consider", "help", "buy", "order", "pledge", "start", "begin"),
    }
)
"""What one asks the other for; offering it oneself is no proposal.  Own choice."""
_PAIRS = PhraseTable(
    "set up, put in, set aside, set a time, pick a time, find a time, find time,"
    "get together, sit down, touch base, follow up, get back, circle back, catch up,"
    "check in, come by, come back, stop by, bring in, put together, get started,"
    "move forward, move ahead, go ahead, next steps, put you down, count on you,"
    "count you in, pick up, block out, lock in, pencil in, put something, put time,"
    "talk again, speak again, talk next, grab, take a look, run a, come over,"
    "show you, walk you through, do a small, do a short, lend a, share some, make a"
)
_ASKS = PhraseTable(
    "what would be a good time, what is a good time, what time works,"
    "what time would, what day works, what day would, which day works, when works,"
    "when would be, when can we, when could we, when can i, when are you free,"
    "when would you, when is a good time, when shall we, when should we,"
    "when would work, how does next week, is next week, the next step, a next step,"
    "our next step, next steps, what are the next, where do we go from here,"
    "does that work for you, would that work, does that time, on your calendar,"
    "in your calendar, in the calendar, on the calendar, in the diary,"
    "in your diary, calendar invite, how much would you, how much are you willing,"
    "how much are you able, how much will you, how much can you,"
    "how much do you want to give, how much do you think you,"
    "how much do you want to, how much do you like to, would you be willing,"
    "would you be open, are you willing, are you open to, were you willing,"
    "can i count on, can we count on, can i put you down, can i count you,"
    "are you still comfortable, are you interested, are you in, are you going to,"
    "do you plan on, do you agree to, have you considered, have you down for,"
    "are we agreed, do we have a deal"
)
_WHEN = DAYS | frozenset(
    {
        *("week", "month", "quarter", "morning", "afternoon", "evening", "minutes"),
        *("mondays", "half", "oclock", "o'clock", "friday's", "soon", "now"),
    }
)
_FITS = frozenset({"work", "works", "suit", "suits", "good", "okay", "fine", "free"})
_PAST = frozenset({"last", "yesterday", "ago"})


def next_steps(words: Words) -> list[Span]:
    """Return proposals of something concrete to do next.

    Certain where the action is one people agree on (meet, send, book) or a time is
    named; "we could try" alone is not.
    """
    speech = fluent(words)
    return without_overlap([*_proposals(speech), *_asked(speech), *_times(speech)])


def _proposals(speech: Speech) -> Iterator[Span]:
    words = speech.words
    for index in range(len(words)):
        size = _REQUESTS.at(words, index) or _OFFERS.at(words, index)
        if not size or at(words, index - 1) in ("not", "that", "what", "how", "which"):
            continue
        if at(words, index + size) == "not":
            continue
        place = _action(words, index + size, own=bool(_OFFERS.at(words, index)))
        if place is not None:
            end = min(len(words), place + _REACH)
            dated = bool(_WHEN & set(words[place:end]))
            firm = dated or words[place] in _FIRM_ACTIONS
            advice = words[index] in ("you", "so", "please")
            yield speech.span(index, end, firm and not advice)


def _action(words: Words, start: int, *, own: bool) -> int | None:
    """Return where the action of a proposal stands, or None."""
    for place in range(start, min(len(words), start + _SOON)):
        if words[place] in ("and", "but", "because", "how", "what", "why", "when"):
            return None
        if own and words[place] in _GIVING:
            return None
        if words[place] in _ACTIONS or _PAIRS.at(words, place):
            return place
    return None


def _asked(speech: Speech) -> Iterator[Span]:
    words = speech.words
    for index in range(len(words)):
        size = _ASKS.at(words, index)
        if size:
            certain = words[index + size - 1] != "interested"
            yield speech.span(index, min(len(words), index + size + 3), certain)


def _times(speech: Speech) -> Iterator[Span]:
    """Give "thursday at ten works", "is friday good for you"."""
    words = speech.words
    for index, word in enumerate(words):
        if word not in DAYS:
            continue
        around = words[max(0, index - 4) : index + 7]
        if _FITS & set(around) and not _PAST & set(around):
            yield speech.span(max(0, index - 2), min(len(words), index + 5), True)
