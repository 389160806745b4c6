"""What other parts of coaching tell a one-on-one."""

from collections import defaultdict
from collections.abc import Mapping

from roleplay.usecases.coaching.one_on_one_values import MeetingSources
from roleplay.usecases.coaching.recognising import Recognise


def meeting_sources(recognise: Recognise) -> MeetingSources:
    """Return what was noticed, and which new skills went unnoticed."""

    def went_well(person_id: str) -> tuple[str, ...]:
        given = recognise.given(person_id)
        return tuple(f"You noticed: {row.moment}" for row in given)

    def waiting() -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for nudge in recognise.nudges():
            words = f"{nudge.name} went unnoticed for {nudge.days} days"
            found[nudge.person.person_id].append(words)
        return {person_id: tuple(words) for person_id, words in found.items()}

    return MeetingSources(went_well, waiting)
