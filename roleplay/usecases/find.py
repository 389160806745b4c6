"""Which scenarios a person sees, and in what order.

Loads nothing slow: the list is sorted before anything else is there.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property, lru_cache
from typing import Any

from roleplay.scenario import PASS_MARK, SKILLS, in_teaching_order, skill_name
from roleplay.usecases.rows import ScenarioCard

STATES = ("all", "due", "new", "unfinished")
ORDERS = ("helps", "title", "skill", "difficulty", "best")
SHORT_MINUTES = 6
HARDEST = 5
_APART = re.compile(r"[\W_]+")
_WITHIN = str.maketrans("", "", "'’‘")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person asked to see.

    words: searched for.  state: one of STATES; "new" is not tried yet.  skill, "" for
    all; difficulty, 0 for all.  short: under SHORT_MINUTES.  order: one of ORDERS;
    "helps" is what helps most now.
    """

    words: str = ""
    state: str = "all"
    skill: str = ""
    difficulty: int = 0
    short: bool = False
    order: str = "helps"

    @property
    def kept(self) -> str:
        """Filters and order as one line for the settings; words are not kept."""
        parts = (
            f"{field.name}={getattr(self, field.name)}"
            for field in fields(self)
            if field.name != "words" and getattr(self, field.name) != field.default
        )
        return " ".join(parts)

    @classmethod
    def recalled(cls, line: str) -> "Wanted":
        """Return what ``kept`` wrote; whatever cannot be understood is left out."""
        found = dict(part.partition("=")[::2] for part in line.split())
        wanted = cls(skill=found.get("skill", ""), short=found.get("short") == "True")
        if found.get("state") in STATES:
            wanted = replace(wanted, state=found["state"])
        if found.get("order") in ORDERS:
            wanted = replace(wanted, order=found["order"])
        if found.get("difficulty") in ("1", "2", "3", "4", "5"):
            wanted = replace(wanted, difficulty=int(found["difficulty"]))
        return wanted

    @property
    def cleared(self) -> "Wanted":
        """The same order, and nothing hidden."""
        return Wanted(order=self.order)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many scenarios there are of each state.

    untried, unfinished: None while it is not known what the person did.
    """

    all: int
    due: int
    untried: int | None
    unfinished: int | None


_Row = tuple[str, str, ScenarioCard]
"""Title and all words as they are searched, a space before each; and the card."""


class FindScenarios:
    """Search, filters and order over some cards.  Safe to make on any thread."""

    def __init__(self, cards: Sequence[ScenarioCard]) -> None:
        self.cards = tuple(cards)
        self._rows = [_row(card) for card in self.cards]
        self._orders: dict[str, list[_Row]] = {}

    def find(self, wanted: Wanted) -> tuple[ScenarioCard, ...]:
        """Return the cards asked for, in the order asked for.

        Each word must begin a word of the card; cards whose title has them all come
        first.
        """
        rows = self._ordered(wanted.order)
        for test in _tests(wanted):
            rows = [row for row in rows if test(row[2])]
        words = [f" {word}" for word in folded(wanted.words).split()]
        for word in words:
            rows = [row for row in rows if word in row[1]]
        if not words:
            return tuple(row[2] for row in rows)
        titled = [all(word in row[0] for word in words) for row in rows]
        first = [row[2] for row, has in zip(rows, titled, strict=True) if has]
        others = [row[2] for row, has in zip(rows, titled, strict=True) if not has]
        return (*first, *others)

    def sort(self, order: str) -> None:
        """Work an order of ORDERS out, so that find() need not."""
        self._ordered(order)

    def _ordered(self, order: str) -> list[_Row]:
        if order not in self._orders:
            key = _KEYS.get(order) or helpfulness(self.cards)
            self._orders[order] = sorted(self._rows, key=lambda row: key(row[2]))
        return self._orders[order]

    @cached_property
    def counts(self) -> Counts:
        """How many there are of each state, whatever is hidden."""
        known = all(card.attempts is not None for card in self.cards)
        return Counts(
            len(self.cards),
            sum(card.due != "" for card in self.cards),
            sum(map(_is_untried, self.cards)) if known else None,
            sum(card.unfinished is not None for card in self.cards) if known else None,
        )

    @cached_property
    def skills(self) -> tuple[str, ...]:
        """The skills there are, as they are taught."""
        return in_teaching_order({card.skill for card in self.cards})

    @cached_property
    def any_tried(self) -> bool:
        """Whether the person ended an attempt of any of them."""
        return any(card.attempts for card in self.cards)

    def hiding(self, wanted: Wanted) -> tuple[tuple[str, int], ...]:
        """Return what hides cards, and how many would be shown without it alone.

        Each is named by its field of Wanted.
        """
        empty = Wanted()
        return tuple(
            (name, len(self.find(replace(wanted, **{name: getattr(empty, name)}))))
            for name in ("words", "state", "skill", "difficulty", "short")
            if getattr(wanted, name) != getattr(empty, name)
        )


def with_schedule(
    cards: Iterable[ScenarioCard], due_by_skill: Mapping[str, str]
) -> tuple[ScenarioCard, ...]:
    """Return cards that say whether their skill is "due" or "fading"."""
    return tuple(
        replace(card, due=due_by_skill[card.skill])
        if card.skill in due_by_skill
        else card
        for card in cards
    )


def folded(text: str) -> str:
    """Return *text* without accents, case and punctuation, words one space apart."""
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in parts if not unicodedata.combining(c))
    return " ".join(_APART.split(text.translate(_WITHIN).casefold())).strip()


def helpfulness(cards: Iterable[ScenarioCard]) -> Callable[[ScenarioCard], Any]:
    """Return a sort key: what helps a person with these cards most now comes first.

    Due before fading, then unfinished, not tried, tried without a pass, passed.  Among
    equals: unfinished, then not tried, then what is nearest to the person's level in
    the skill, which is one above the hardest they passed.  Source: own choice.
    """
    levels: dict[str, int] = {}
    for card in cards:
        if card.best is not None and card.best >= PASS_MARK:
            above = min(HARDEST, card.difficulty + 1)
            levels[card.skill] = max(levels.get(card.skill, 1), above)

    def key(card: ScenarioCard) -> Any:
        return (
            _group(card),
            card.unfinished is None,
            not _is_untried(card),
            abs(card.difficulty - levels.get(card.skill, 1)),
            _taught(card.skill),
            card.best or 0,
            _title(card),
        )

    return key


def _group(card: ScenarioCard) -> int:
    if card.due in ("due", "fading"):
        return ("due", "fading").index(card.due)
    if card.unfinished is not None:
        return 2
    if _is_untried(card):
        return 3
    return 4 if card.best is None or card.best < PASS_MARK else 5


def _tests(wanted: Wanted) -> list[Callable[[ScenarioCard], bool]]:
    tests: list[Callable[[ScenarioCard], bool]] = []
    if wanted.state != "all":
        tests.append(_STATES[wanted.state])
    if wanted.skill:
        tests.append(lambda card: card.skill == wanted.skill)
    if wanted.difficulty:
        tests.append(lambda card: card.difficulty == wanted.difficulty)
    if wanted.short:
        tests.append(lambda card: card.minutes < SHORT_MINUTES)
    return tests


def _is_untried(card: ScenarioCard) -> bool:
    # Where nothing is known yet, all count as not tried.
    return not card.attempts and card.unfinished is None


def _row(card: ScenarioCard) -> _Row:
    often = (
        skill_name(card.skill),
        card.skill,
        card.buyer_name,
        card.buyer_company,
        card.buyer_role,
    )
    title = f" {folded(card.title)}"
    rest = " ".join([folded(card.goal), *map(_folded_often, often)])
    return title, f"{title} {rest}", card


@lru_cache(4096)
def _folded_often(text: str) -> str:
    return folded(text)


def _title(card: ScenarioCard) -> tuple[str, str]:
    return card.title.casefold(), card.key


def _taught(skill: str) -> int:
    return _PLACES.get(skill, len(_PLACES))


_PLACES = {skill: place for place, skill in enumerate(SKILLS)}
_STATES: dict[str, Callable[[ScenarioCard], bool]] = {
    "due": lambda card: card.due != "",
    "new": _is_untried,
    "unfinished": lambda card: card.unfinished is not None,
}
_KEYS: dict[str, Callable[[ScenarioCard], Any]] = {
    "title": _title,
    "skill": lambda c: (_taught(c.skill), skill_name(c.skill), c.difficulty, _title(c)),
    "difficulty": lambda card: (card.difficulty, _taught(card.skill), _title(card)),
    "best": lambda card: (-(-1 if card.best is None else card.best), _title(card)),
}
