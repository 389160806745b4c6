"""Taking up what was said: "uh huh", "i hear you", "that makes sense".

Source: own rules, measured in docs/scoring.md.
"""

from roleplay.scoring.spans import PhraseTable, Span, Words, without_overlap
from roleplay.scoring.speech import BOUNDARY, WH, at

LONGEST_REACTION = 8
"""Words up to which a whole answer may be nothing but a reaction.  Own choice."""
_EARLY = 8
"""Tokens from the start where an acknowledgement is looked for.  Source: own choice."""

_STRONG = PhraseTable(
    "i hear you, i hear that, i hear what you're saying, i understand that,"
    "i understand your, i understand how, i understand why, i understand what,"
    "i totally understand, i completely understand, i fully understand,"
    "i can understand, i can see that, i can see why, i can see how, i can imagine,"
    "i see your point, i see what you mean, i see where you, i see why, i get it,"
    "i get that, i get why, i totally get, i know what you mean, i take your point,"
    "i know how you feel, i appreciate that, i appreciate you, i appreciate your,"
    "i appreciate the honesty, i respect that, i agree, i totally agree,"
    "i completely agree, i absolutely agree, i do agree, i definitely agree,"
    "i fully agree, i quite agree, agreed, makes sense, make sense,"
    "makes total sense, makes perfect sense, makes a lot of sense,"
    "makes complete sense, that would make sense, fair enough, fair point,"
    "good point, great point, valid point, good question, great question,"
    "fair question, that's fair, that's a fair, that's understandable,"
    "that's a good point, that's a great point, that's a good question,"
    "that's a great question, that's true, that's right, that's correct,"
    "that's so true, that's very true, that's a valid, that's a reasonable,"
    "that's helpful, that's useful, that's really helpful, that's very helpful,"
    "that's good to know, good to know, good to hear, glad to hear, happy to hear,"
    "nice to hear, i'm sorry to hear, i'm so sorry to hear, so sorry to hear,"
    "that sounds, sounds like, understood, understandable, point taken, got it,"
    "gotcha, noted, you're right, you're so right, you're absolutely right,"
    "you're totally right, you're very right, you've got a point, you have a point,"
    "so true, very true, no kidding, thanks for saying, thanks for telling,"
    "thanks for sharing, thanks for being, thanks for explaining, thanks for asking,"
    "thanks for raising, thanks for letting, thanks for pointing,"
    "thanks for bringing, thanks for clarifying, thanks for mentioning,"
    "thanks for your honesty, thanks for the honesty, thanks for that,"
    "thank you for saying, thank you for telling, thank you for sharing,"
    "thank you for being, thank you for explaining, thank you for asking,"
    "thank you for raising, thank you for letting, thank you for pointing,"
    "thank you for bringing, thank you for clarifying, thank you for mentioning,"
    "thank you for your honesty, thank you for the honesty, thank you for that,"
    "i'm with you, no wonder, that helps"
)
"""Phrases that take up what was said, wherever a clause begins.  Source: own choice."""

_REACTIONS = PhraseTable(
    "oh my god, oh my gosh, oh my goodness, that's for sure, i'm sure, i'd agree,"
    "i can believe that, i don't blame you, that's what i've heard, i would agree,"
    "that's what they say, i'd say so, i'll say, it sure is,"
    "exactly, absolutely, totally, precisely, definitely, of course, so do i,"
    "neither do i, so am i, me too, me neither, same here, that helps,"
    "you're correct, great to hear, yeah, yes, yep, yup, ya, okay, right, sure,"
    "alright, all right, uh huh, um hum, um hm, uhhuh, mhm, mmhmm, mm hmm, mm hm,"
    "hm hmm, hm hm, hum um, mhmm, mm, hmm, hm, huh, oh, ah, aha, ooh, wow, gosh,"
    "boy, man, gee, geez, jeez, well, great, good, nice, cool, awesome, excellent,"
    "wonderful, fantastic, amazing, perfect, lovely, neat, interesting, terrific,"
    "brilliant, super, fine, true, certainly, indeed, really, i see, i know,"
    "i know it, i understand, i guess, i guess so, i think so, i think so too,"
    "i believe so, i suppose, i suppose so, i imagine, i bet, you bet, i'll bet,"
    "i'd imagine, i would think so, i would say so, i hope so, i do too, oh my,"
    "my goodness, goodness, my gosh, no problem, no worries, oh no, no way,"
    "i'll be darned, i declare, how about that, good for you, good for him,"
    "good for her, you know it, no doubt, for sure, sounds good, sounds great,"
    "sounds fine, sounds fair, sounds nice, fair, very good, very nice, too bad,"
    "how nice, how funny, how interesting, how awful, how sad, how cool, how neat,"
    "what a shame, and so on, my word, my god, oh dear, is that right, is that so,"
    "same to you, probably, probably so, correct, pretty much, i was unaware,"
    "i didn't know that, i did not realize that, i never thought of that, that's it,"
    "that's what i thought, that's what i think, that's what i hear,"
    "that's what i heard, that's what it is, that's the way it is, that's how it is,"
    "that would be great, that'd be great, that would be nice,"
    "that would be fantastic, that would be good, that would be wonderful,"
    "that would be fine, that would be alright, it would be great, go on, go ahead"
)
"""What a reaction that is a whole answer is made of.  Source: own choice."""
_PLAIN = PhraseTable(
    "uh huh, um hum, um hm, uhhuh, mhm, mmhmm, mm hmm, mm hm, hm hm, mhmm, yeah, yep,"
    "yup, okay, wow, i see, gotcha, oh"
)
"""Reactions that mean nothing else, wherever they stand.  Source: own choice."""
_GLUE = frozenset(
    {
        *("oh", "well", "and", "so", "but", "very", "too", "that", "then", "you"),
        *("it", "there", "with", "to", "me", "too", "now", "much", "just", "really"),
        *("uh", "um", "totally", "completely", "definitely", "certainly", "sir"),
        *("ma'am", "all", "hear", "know", "a", "bit", "also", "thanks", "us", "indeed"),
        *("here", "for", "again", "same", "pretty", "quite", "most", "on", "this"),
    }
)
_GOOD_OR_BAD = frozenset(
    {
        *("true", "right", "good", "great", "fine", "okay", "nice", "fair", "cool"),
        *("interesting", "amazing", "awesome", "wonderful", "terrible", "awful"),
        *("sad", "understandable", "funny", "neat", "crazy", "bad", "fantastic"),
        *("excellent", "perfect", "lovely", "horrible", "scary", "tough", "hard"),
        *("rough", "incredible", "correct", "unbelievable", "ridiculous", "weird"),
        *("strange", "impressive", "exciting", "helpful", "useful", "reasonable"),
        *("unfortunate", "unreal", "wild", "huge", "shame", "pity", "relief", "idea"),
        *("point", "question", "thought", "sense", "neat", "sure", "alright", "wow"),
        *("frustrating", "annoying", "stressful", "generous", "super", "definition"),
        *(
            "amount",
            "deal",
            "thing",
            "job",
            "story",
            "way",
            "problem",
            "truth",
            "something",
            "fun",
            "lot",
            "news",
            "funny",
            "best",
        ),
    }
)
_DEGREE = frozenset(
    {
        *("a", "an", "the", "so", "very", "really", "pretty", "quite", "just", "too"),
        *("absolutely", "totally", "also", "definitely", "certainly", "such", "all"),
        *("kind", "of", "sort", "always", "real", "not", "actually", "good", "great"),
        *("my", "and", "awesome", "perfect", "big", "still", "probably", "exactly"),
    }
)
_WHAT_YOU_MEAN = ("i", "know", "what", "you", "mean")
_WOULD_BE = ("would", "be")
_FIRST = PhraseTable(
    "exactly, absolutely, totally, precisely, definitely, of course, i understand,"
    "no problem, no worries"
)
_THAT = frozenset({"that", "this", "it"})
_ECHO_SUBJECTS = frozenset(
    {"we", "it", "they", "he", "she", "that", "you", "there", "this"}
)
_ECHO_VERBS = frozenset(
    {
        *("is", "are", "was", "were", "do", "does", "did", "can", "could", "will"),
        *("would", "should", "has", "have", "had", "might", "must"),
    }
)
_ECHO_ENDS = frozenset({"too", "indeed", "really", "all", "definitely", "sure", "yeah"})
_LIGHT = frozenset({"oh", "well", "and", "so", "but", "ah", "uh", "um", "hm", "hmm"})


def acknowledgements(words: Words) -> list[Span]:
    """Return where the answer takes up what was said before.

    The whole answer where it is short and no more than a reaction ("yeah", "uh huh",
    "oh that's nice"); else phrases such as "i hear you", certain near the start only.
    """
    if not words or (len(words) == 2 and words[0] == "make"):
        return []  # "make sense", and no more, is asked
    whole = _whole(words)
    if whole is not None:
        return [Span(0, len(words), whole)]
    found = []
    for index in range(len(words)):
        size = _STRONG.at(words, index) if _is_own(words, index) else 0
        size = size or (_first(words) if index == 0 else 0)
        if size:
            found.append(Span(index, index + size, _is_firm(words, index)))
    return without_overlap([*found, *_opening(words)])


def _first(words: Words) -> int:
    """Return the length of "exactly" or "i see" at the answer's start, or 0."""
    if tuple(words[:2]) == ("i", "see"):
        return 2 if words[2] in BOUNDARY | WH | {"okay", "yeah", "yes", "thanks"} else 0
    return _FIRST.at(words, 0)


def _whole(words: Words) -> bool | None:
    """Return whether the answer is certainly a mere reaction; None: it is none."""
    if len(words) > LONGEST_REACTION:
        return None
    index = reactions = 0
    while index < len(words):
        size = _reaction(words, index)
        if size:
            reactions += size > 1 or words[index] not in _LIGHT or len(words) <= 2
            index += size
        elif words[index] in _GLUE and (index or len(words) > 1):
            index += 1
        else:
            return None
    if not reactions or _only_thanks(words):
        return None
    return any(
        _PLAIN.at(words, i) or (_STRONG.at(words, i) and _is_own(words, i))
        for i in range(len(words))
    )


def murmurs(words: Words) -> list[Span]:
    """Return the "yeah" and "okay" of an answer that says more than these."""
    return _PLAIN.spans(words, certain=False)


def _reaction(words: Words, index: int) -> int:
    size = max(_STRONG.at(words, index), _REACTIONS.at(words, index))
    return max(size, _evaluation(words, index), _echo(words, index))


def _evaluation(words: Words, index: int) -> int:
    """Return the length of "that's really great", 0 where it is nothing of the kind."""
    start = index
    if words[index] in _THAT and at(words, index + 1) in ("is", "was", "sounds"):
        start = index + 2
    elif words[index] in _THAT and tuple(words[index + 1 : index + 3]) == _WOULD_BE:
        start = index + 3
    elif words[index] == "sounds":
        start = index + 1
    elif words[index] in _THAT and at(words, index + 1) == "must":
        start = index + 3
    if start == index:
        return 0
    while at(words, start) in _DEGREE and at(words, start + 1):
        start += 1
    return start + 1 - index if at(words, start) in _GOOD_OR_BAD else 0


def _echo(words: Words, index: int) -> int:
    """Return the length of "they do", "it is" at the end, 0 where there is none."""
    if words[index] not in _ECHO_SUBJECTS:
        return 0
    place = index + 1
    while at(words, place) in ("really", "definitely", "certainly", "sure", "all"):
        place += 1
    if at(words, place) not in _ECHO_VERBS:
        return 0
    place += 1
    while at(words, place) in _ECHO_ENDS:
        place += 1
    return place - index if place == len(words) else 0


def _only_thanks(words: Words) -> bool:
    return words[0] in ("thank", "thanks") and len(words) <= 3


def _is_own(words: Words, index: int) -> bool:
    """Return whether the phrase is neither denied nor somebody else's."""
    before = at(words, index - 1)
    if words[index] in ("make", "makes", "sounds", "sound"):
        return before not in ("not", "to", "would", "does", "it", "you", "can")
    if words[index : index + 5] == _WHAT_YOU_MEAN:
        return at(words, index + 5) not in ("by", "when", "to", "with")
    if words[index] == "that" and at(words, index + 1) == "helps":
        return not index or before in BOUNDARY | {"thanks", "yes", "yeah", "great"}
    return before not in ("not", "to", "if", "how", "what", "do", "a", "is", "would")


def _is_firm(words: Words, index: int) -> bool:
    """Return whether the phrase stands where a reaction stands: first, or after one."""
    place = 0
    if index > _EARLY:
        return False
    while place < index:
        size = _reaction(words, place) or (words[place] in _GLUE | BOUNDARY)
        if not size:
            return False
        place += size
    return words[index] != "sounds" and not _FIRST.at(words, index)


def _opening(words: Words) -> list[Span]:
    """Return two or more weak reactions in front of what else is said."""
    index = count = 0
    while index < len(words):
        size = _reaction(words, index)
        if not size and index and words[index] in ("um", "uh", "er", "erm"):
            index += 1
            continue
        if not size:
            break
        count += words[index] not in _LIGHT
        index += size
    single = _evaluation(words, 0) if words[0] == "that" else 0
    return [Span(0, index, False)] if count >= 2 or single else []
