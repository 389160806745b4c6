"""Which scenario a team practises together: fading, assigned, or the newest."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from roleplay.scenario import Card
from roleplay.storage import Person
from roleplay.usecases.coaching.meeting_values import MeetingScenario
from roleplay.usecases.library import Shelves
from roleplay.words import begin, tr

LEAST_COUNTED = 5
"""From how many people on a number is said.  Source: coaching.md, programme page."""

MOST_SUGGESTED = 6
A_SKILL = 2
"""Suggestions of one skill, so that others have a place.  Source: own choice."""

DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class TeamPractice:
    """What is known of a team's practice.

    states: skills of a person that are "due" or "fading"; asked only for those whom
    shares_effort names.  assigned: keys of the scenarios assigned to somebody now.
    is_locked: whether a person's profile opens by a PIN only.
    """

    shares_effort: Callable[[str], bool] = lambda person_id: False
    states: Callable[[Person], Mapping[str, str]] = lambda person: {}
    assigned: Callable[[], Collection[str]] = tuple
    is_locked: Callable[[str], bool] = lambda person_id: False


def suggestions(
    shelves: Shelves, practice: TeamPractice, present: Iterable[Person]
) -> tuple[MeetingScenario, ...]:
    """Return all scenarios: the suggested ones first, then the others by title."""
    cards = {card.key: _suggestion(card) for card in shelves.found.cards}
    fading = Counter(
        skill
        for person in present
        if practice.shares_effort(person.person_id)
        for skill in practice.states(person)
    )
    first = _fading(cards, fading)
    for key in practice.assigned():
        if key in cards:
            first.setdefault(key, "Assigned now")
    if not first:
        first = dict.fromkeys(_newest(shelves.found.cards), tr("Newest here"))
    chosen = [
        replace(cards.pop(key), why=why)
        for key, why in list(first.items())[:MOST_SUGGESTED]
    ]
    return (*chosen, *sorted(cards.values(), key=lambda card: card.title.casefold()))


def _fading(
    cards: Mapping[str, MeetingScenario], fading: Mapping[str, int]
) -> dict[str, str]:
    found: dict[str, str] = {}
    for skill, people in sorted(fading.items(), key=lambda item: (-item[1], item[0])):
        many = (
            tr("{people} of you", people=people)
            if people >= LEAST_COUNTED
            else tr("some of you")
        )
        of_skill = [card for card in cards.values() if card.skill == skill]
        for card in sorted(of_skill, key=lambda card: card.title)[:A_SKILL]:
            found[card.key] = tr("Fading for {many}", many=many)
    return found


def next_time(
    hardest: tuple[str, str] | None,
    played: Collection[str],
    others: Sequence[MeetingScenario],
) -> str:
    """Return what to do next time.

    hardest: the criterion's label and skill that the room found hardest.  played:
    keys.  others: scenarios there are.
    """
    if hardest is None:
        return tr("Nothing was voted on yet: let the room raise its hands.")
    label, skill = hardest
    fresh = [card for card in others if card.skill == skill and card.key not in played]
    what = f"“{fresh[0].title}”" if fresh else tr("the same scenario once more")
    return tr(
        "{start}. The room found “{label}” hardest.", start=begin(what), label=label
    )


def _suggestion(card: Card) -> MeetingScenario:
    return MeetingScenario(
        card.key, card.title, card.skill, card.minutes, card.buyer_name
    )


def _newest(cards: Sequence[Card]) -> list[str]:
    """Return the newest; none of files that came together, as with Encore itself."""
    written = {card.key: _written(card) for card in cards}
    oldest = min(written.values(), default=0.0)
    later = [key for key, at in written.items() if at > oldest + DAY_S]
    return sorted(later, key=lambda key: -written[key])[:A_SKILL]


def _written(card: Card) -> float:
    try:
        return Path(card.path).stat().st_mtime
    except OSError:
        return 0.0  # taken away since the folders were looked through
