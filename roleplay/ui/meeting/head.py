"""What stands above each page: a question or a name, and what it is about."""

from roleplay.ui.meeting.conductor import Conductor, Step
from roleplay.ui.meeting.words import when_words
from roleplay.words import tr

TITLES = {
    Step.PEOPLE: tr("Who is here?"),
    Step.AGENDA: tr("What do we practise?"),
    Step.FLOOR: tr("Who takes the floor?"),
    Step.STORY: tr("Who used it on a real call?"),
    Step.RECAP: tr("What came of it"),
}


def head_of(conductor: Conductor) -> tuple[str, str]:
    """Return the title and the words below it, "" for none."""
    scenario = conductor.scenario.title if conductor.scenario else ""
    if conductor.step is Step.ROUND:
        person = conductor.round.person
        name = person.attendee.name if person else ""
        return name, tr(
            "Round {rounds}: {scenario}", rounds=conductor.rounds, scenario=scenario
        )
    about = scenario if conductor.step in (Step.FLOOR, Step.STORY) else ""
    if conductor.step is Step.RECAP and conductor.recap is not None:
        about = when_words(conductor.recap)
    return TITLES[conductor.step], about
