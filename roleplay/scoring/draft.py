"""Criteria proposed from several good answers, for an author to edit.

What the answers share becomes patterns: words that stand in the same place or in place
of one another become alternatives, words near each other a phrase with a gap, figures
and days a lexicon.  What weak answers say too is dropped.  The same answers always give
the same draft.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from roleplay.scenario import (
    Branch,
    Buyer,
    Criterion,
    Ending,
    Scenario,
    Turn,
    is_judged_in_text,
    typed,
)
from roleplay.scoring.detectors import DETECTORS, detect
from roleplay.scoring.draft_phrases import Said, Unit, narrower, said, units
from roleplay.scoring.rubric import judge_turn
from roleplay.scoring.verdict import Verdict

MOST = 6
"""Criteria proposed at most: more than an answer can hold.  Source: own choice."""
SHARE = 0.5
"""Share of the good answers a proposed criterion is met by.  Source: own choice."""
BEHAVIOUR_WEIGHT = 3
COMMON_WEIGHT = 2
"""Weights of behaviours and of what every answer says; else 1.  Source: own choice."""

_LESS_SPECIFIC = {
    "open-question": ("question", "closed-question"),
    "quantifying-question": ("question", "closed-question"),
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed criterion.  good, weak: indices of the answers that meet it."""

    criterion: Criterion
    good: tuple[int, ...]
    weak: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """Proposals for a turn, in order of how many good answers meet them.

    dropped: patterns that were left out, as weak answers match them.  leftovers:
    content words in no pattern, each with the indices of the good answers it is in.
    """

    good: tuple[str, ...]
    weak: tuple[str, ...]
    proposals: tuple[Proposal, ...]
    dropped: tuple[str, ...]
    leftovers: tuple[tuple[str, tuple[int, ...]], ...]

    def turn(self, turn_id: str, line: str, go: str) -> Turn:
        """Return a turn with the proposed criteria and nothing to test them."""
        criteria = tuple(proposal.criterion for proposal in self.proposals)
        branches = (Branch(go=go),)
        return Turn(id=turn_id, lines=(line,), criteria=criteria, branches=branches)

    def meets(self, text: str) -> tuple[str, ...]:
        """Return the ids of the proposed criteria that an answer meets, in order."""
        met = _met(self.turn("draft", "Hello.", "end"), text)
        return tuple(p.criterion.id for p in self.proposals if p.criterion.id in met)


def propose(good: Sequence[str], weak: Sequence[str] = ()) -> Draft:
    """Return criteria that at least half of the good answers meet.

    Raises ValueError where there are fewer than two good answers.
    """
    if len(good) < 2:
        raise ValueError("a draft needs two good answers")
    answers, bad = [said(text) for text in good], [said(text) for text in weak]
    proposals = [*_behaviours(good, weak)]
    dropped: list[str] = []
    used: set[str] = set()
    for group in _ideas(units(answers), len(good)):
        kept = [u for unit in group for u in _spared(unit, answers, bad, dropped)]
        proposal = _proposal(kept, good, weak, {p.criterion.id for p in proposals})
        if proposal is not None and len(proposal.good) >= _enough(len(good)):
            used.update(key for unit in kept for key in unit.keys)
            proposals.append(proposal)
    proposals = sorted(proposals, key=lambda p: -len(p.good))[:MOST]
    return Draft(
        tuple(good),
        tuple(weak),
        tuple(proposals),
        tuple(dict.fromkeys(dropped)),
        _leftovers(answers, used),
    )


def _enough(answers: int) -> int:
    return max(2, ceil(SHARE * answers))


def _behaviours(good: Sequence[str], weak: Sequence[str]) -> Iterable[Proposal]:
    shown = [{b.name for b in detect(typed(text))} for text in good]
    shown_weak = [{b.name for b in detect(typed(text))} for text in weak]
    common = set.intersection(*shown)
    for name in [n for n in DETECTORS if n in common]:
        common.difference_update(_LESS_SPECIFIC.get(name, ()))
    for name in [n for n in DETECTORS if n in common]:
        words = name.replace("-", " ")
        criterion = Criterion(
            id=name,
            label=f"Shows the behaviour: {words}",
            behaviour=name,
            weight=BEHAVIOUR_WEIGHT,
        )
        hit = tuple(i for i, names in enumerate(shown_weak) if name in names)
        everywhere = bool(weak) and len(hit) == len(weak)
        if is_judged_in_text(criterion) and not everywhere:
            yield Proposal(criterion, tuple(range(len(good))), hit)


def _ideas(found: Sequence[Unit], answers: int) -> Iterable[list[Unit]]:
    """Group units that stand in for one another: every answer has just one of them."""
    waiting = list(found)
    while waiting:
        first = waiting.pop(0)
        group, covered = [first], set(first.answers)
        for other in waiting:
            if not covered & set(other.answers):
                group.append(other)
                covered |= set(other.answers)
        if len(covered) < answers:
            group = [first]
        waiting = [unit for unit in waiting if unit not in group]
        if len(group) > 1 or len(first.answers) >= _enough(answers):
            yield group


def _spared(
    unit: Unit, good: Sequence[Said], weak: Sequence[Said], dropped: list[str]
) -> list[Unit]:
    """Return the unit, or narrower ones that no weak answer matches."""
    if not any(answer.matches(unit.pattern) for answer in weak):
        return [unit]
    dropped.append(unit.pattern)
    kept: list[Unit] = []
    open_answers = set(unit.answers)
    for other in narrower(unit, good):
        spared = not any(answer.matches(other.pattern) for answer in weak)
        if spared and open_answers & set(other.answers):
            kept.append(other)
            open_answers -= set(other.answers)
    return kept


def _proposal(
    group: Sequence[Unit], good: Sequence[str], weak: Sequence[str], taken: set[str]
) -> Proposal | None:
    patterns = tuple(dict.fromkeys(unit.pattern for unit in group))
    if not patterns:
        return None
    name = _free(group[0].name, taken)
    words = ", ".join(dict.fromkeys(unit.name for unit in group))
    criterion = Criterion(id=name, label=f"Speaks of: {words}"[:120], any=patterns)
    turn = Turn(
        id="draft",
        lines=("Hello.",),
        criteria=(criterion,),
        branches=(Branch(go="end"),),
    )
    met = tuple(i for i, text in enumerate(good) if _met(turn, text))
    hit = tuple(i for i, text in enumerate(weak) if _met(turn, text))
    if len(met) == len(good):
        criterion = criterion.model_copy(update={"weight": COMMON_WEIGHT})
    return Proposal(criterion, met, hit)


def _free(name: str, taken: set[str]) -> str:
    number = 1
    free = name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def _met(turn: Turn, text: str) -> frozenset[str]:
    scenario = Scenario(
        key="draft",
        version="",
        id="draft",
        title="Draft",
        skill="draft",
        buyer=Buyer(name="Buyer"),
        start=turn.id,
        turns={turn.id: turn},
        endings={"end": Ending(id="end", title="End")},
    )
    return judge_turn(scenario, turn, typed(text)).ids(Verdict.MET)


def _leftovers(
    answers: Sequence[Said], used: set[str]
) -> tuple[tuple[str, tuple[int, ...]], ...]:
    found: dict[str, tuple[str, tuple[int, ...]]] = {}
    for index, answer in enumerate(answers):
        for item in answer.items:
            if item.is_content and item.key not in used:
                word, places = found.get(item.key, (item.text, ()))
                if index not in places:
                    found[item.key] = (word, (*places, index))
    return tuple(found.values())
