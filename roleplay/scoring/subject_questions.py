"""Questions whose wh-word is their subject: "who decides", "what makes it hard".

No auxiliary tells them from a relative clause ("the people who decide") or a cleft one
("what makes it hard is the price"), so most of them are doubtful.
Source: own rules, measured in docs/scoring.md.
"""

from roleplay.scoring.embedding import PREPOSITIONS, embedded
from roleplay.scoring.spans import Words
from roleplay.scoring.speech import (
    ARTICLES,
    AUX,
    DAYS,
    DETERMINERS,
    MODAL,
    WH,
    at,
    begins_clause,
)

SUBJECT_VERBS = frozenset(
    {
        *("happens", "happened", "makes", "made", "decides", "signs", "stops"),
        *("matters", "brings", "brought", "drives", "keeps", "causes", "prompted"),
        *("changes", "changed", "goes", "comes", "came", "gets", "got", "needs"),
        *("worries", "concerns", "led", "takes", "took", "uses", "else", "wants"),
        *("knows", "owns", "runs", "get", "gave", "bothers", "handles", "helps"),
        *("works", "went", "gives", "said", "says", "told", "caused", "remembers"),
        *("thinks", "pays", "cares"),
    }
)
_PAST = frozenset(
    {
        *("left", "broke", "ran", "paid", "kept", "lost", "sent", "won", "built"),
        *("wrote", "chose", "spoke", "held", "found", "bought", "sold", "began"),
        *("quit", "drew", "drove", "taught", "met", "saw", "did", "knew", "wanted"),
    }
)
"""Past forms without "ed", beside those among SUBJECT_VERBS.  Source: own choice."""
_HAPPENS = frozenset({"happens", "happened", "else"})
_REACH = 8
_REPORTING = frozenset(
    {"think", "say", "feel", "believe", "sure", "certain", "that", "assume", "know"}
)
"""Behind these a statement of its own follows: "what makes you say the price is"."""
_HOLDS_IS = frozenset({"it", "he", "she", "this", "there", "i", "they", "we", "who"})
_OBJECTS = frozenset({"you", "me", "us", "them", "it", "him", "this", "that", "people"})
_PEOPLE = frozenset(
    {
        *("people", "person", "persons", "somebody", "someone", "anybody", "anyone"),
        *("everybody", "everyone", "nobody", "those", "one", "ones", "man", "woman"),
        *("men", "women", "guy", "guys", "boss", "team", "teams", "crew", "company"),
        *("companies", "firm", "firms", "group", "client", "clients", "friend"),
        *("colleague", "colleagues", "staff", "family", "chief", "head", "kids"),
        *("folks", "child", "children", "guest", "guests", "nurse", "nurses", "rep"),
        *("reps", "assistant", "accountant", "accountants", "student", "students"),
        *("patient", "patients", "agent", "agents", "partner", "wife", "husband"),
        *("technician", "technicians", "secretary", "buddy", "friends", "lady"),
    }
)
"""A "who" behind these, or behind a noun of doing ("driver"), is mostly a relative."""
_DOERS = ("er", "ers", "or", "ors", "ist", "ists", "ee", "ees")


def subject_asks(words: Words, index: int) -> bool | None:
    """Judge a wh-word that may be the subject; None: it asks nothing."""
    word, after = words[index], words[index + 1]
    if word in ("when", "where", "why", "how") and after != "else":
        return None
    if embedded(words, index) or cleft(words, index):
        return None
    if word == "who":
        return _who(words, index)
    if after not in SUBJECT_VERBS and not past_asked(words, index):
        return None
    if not begins_clause(words, index):
        return False if word == "what" else None
    return word == "what" and after in _HAPPENS


def past_asked(words: Words, index: int) -> bool:
    """Return whether "what" stands before a past form: "what surprised you"."""
    after, follows = words[index + 1], at(words, index + 2)
    past = after.endswith("ed") and not after.endswith("eed")
    return past and words[index] == "what" and follows in _OBJECTS | DETERMINERS


def place_asks(words: Words, index: int) -> bool:
    """Return whether "what" has a place before its verb: "what in there helps you"."""
    if not begins_clause(words, index) or cleft(words, index):
        return False
    for place in range(index + 2, min(len(words) - 1, index + _REACH)):
        if words[place] in WH:
            return False
        if words[place] in MODAL or (place > index + 2 and _is_verb(words[place])):
            return True
    return False


def cleft(words: Words, index: int) -> bool:
    """Return whether what follows is "what makes it hard is ...", a statement.

    "what happens" asks for certain, so there only an "is" right behind it counts.
    """
    verb = words[index + 1]
    if words[index] != "what" or verb == "else":
        return False
    reach = 3 if verb in _HAPPENS else _REACH
    for place in range(index + 2, min(len(words) - 1, index + reach)):
        if words[place] in ("is", "was"):
            follows = words[place + 1]
            return words[place - 1] not in _HOLDS_IS and follows not in _HOLDS_IS
        if _opens_anew(words, index, place):
            return False
    return False


def _opens_anew(words: Words, index: int, place: int) -> bool:
    """Return whether a clause of its own begins: "what makes it hard the price is"."""
    word = words[place]
    if word in DETERMINERS | ARTICLES:
        return place > index + 2 and words[place - 1] not in PREPOSITIONS
    return word in WH | _REPORTING or word == "if"


def _who(words: Words, index: int) -> bool | None:
    after = words[index + 1]
    if after == "else" or (after == "knows" and len(words) == index + 2):
        return False if after == "else" else None
    if not begins_clause(words, index):
        return False if behind_a_thing(words, index) and _is_verb(after) else None
    if after in SUBJECT_VERBS:
        return False
    if index == 0 and after.endswith(("s", "ed")):
        return True
    return False if _is_verb(after) else None


def _is_verb(word: str) -> bool:
    """Return whether a word may be a verb with its subject before it."""
    if word in AUX or word in ("this", "us", "less", "always", "sales"):
        return False
    if word in _PAST | SUBJECT_VERBS:
        return word != "else"
    return word.endswith(("s", "ed")) and not word.endswith(("ss", "ous", "eed"))


def behind_a_thing(words: Words, index: int) -> bool:
    """Return whether a noun that is nobody stands before "who": "the gap who fills".

    A noun is known by the article or the like, up to three words before it.
    """
    noun = words[index - 1]
    if noun in DAYS:
        return True
    if noun in _PEOPLE or noun.endswith(_DOERS) or noun in PREPOSITIONS | AUX:
        return False
    before = words[max(0, index - 4) : index - 1]
    return bool(set(before) & (DETERMINERS | ARTICLES | {"that", "this"}))
