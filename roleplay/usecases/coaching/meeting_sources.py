"""What other parts of coaching tell a one-on-one."""

from collections import defaultdict
from collections.abc import Mapping

from roleplay.usecases.coaching.calls import WatchCalls
from roleplay.usecases.coaching.one_on_one_values import MeetingSources
from roleplay.usecases.coaching.recognising import Recognise


def meeting_sources(recognise: Recognise, calls: WatchCalls) -> MeetingSources:
    """Return what was noticed or seen on calls, and which new skills went unnoticed."""

    def went_well(person_id: str) -> tuple[str, ...]:
        seen = [row.note for row in calls.of(person_id).evidence]
        return (
            *(f"You noticed: {row.moment}" for row in recognise.given(person_id)),
            *(f"On a real call: {note.said}" for note in seen),
        )

    def waiting() -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for nudge in recognise.nudges():
            words = f"{nudge.name} went unnoticed for {nudge.days} days"
            found[nudge.person.person_id].append(words)
        return {person_id: tuple(words) for person_id, words in found.items()}

    return MeetingSources(went_well, waiting)
