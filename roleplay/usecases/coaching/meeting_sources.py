"""What other parts of coaching tell a one-on-one."""

from collections import defaultdict
from collections.abc import Mapping

from roleplay.usecases.coaching.calls import WatchCalls
from roleplay.usecases.coaching.one_on_one_values import MeetingSources
from roleplay.usecases.coaching.recognising import Recognise
from roleplay.words import tr


def meeting_sources(recognise: Recognise, calls: WatchCalls) -> MeetingSources:
    """Return what was noticed or seen on calls, and which new skills went unnoticed."""

    def went_well(person_id: str) -> tuple[str, ...]:
        seen = [row.note for row in calls.of(person_id).evidence]
        return (
            *(
                tr("You noticed: {moment}", moment=row.moment)
                for row in recognise.given(person_id)
            ),
            *(tr("On a real call: {said}", said=note.said) for note in seen),
        )

    def waiting() -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for nudge in recognise.nudges():
            words = tr(
                "{name} went unnoticed for {days} days",
                name=nudge.name,
                days=nudge.days,
            )
            found[nudge.person.person_id].append(words)
        return {person_id: tuple(words) for person_id, words in found.items()}

    return MeetingSources(went_well, waiting)
