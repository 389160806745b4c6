"""Agree on commitments, at most two a meeting, and say what came of earlier ones."""

from roleplay.errors import UsageError
from roleplay.game import MOST_COMMITMENTS, OUTCOMES, WITHDRAWN, Commitment, has_room
from roleplay.scenario import in_teaching_order, skill_name
from roleplay.usecases.coaching.one_on_one_values import NewPromise, Prepared
from roleplay.usecases.coaching.preparation import Preparation
from roleplay.usecases.coaching.wording import day_ahead, kept_text
from roleplay.usecases.library import Shelves
from roleplay.words import tr

MOST_LETTERS = 300
"""Of a commitment: it is to be said in a breath.  Source: own choice."""

MOST_OF_NOTE = 1000
"""Letters of a note on what came of a commitment.  Source: own choice."""


class AgreeCommitments:
    """Commitments of a meeting, as its coach keeps them.  Data lane.

    Every method raises StorageError, and UsageError for input that cannot be kept;
    nothing is changed then.
    """

    def __init__(self, preparation: Preparation, shelves: Shelves) -> None:
        self._preparation = preparation
        self._commitments = preparation.stores.commitments
        self._shelves = shelves

    def skills(self) -> tuple[tuple[str, str], ...]:
        """Return the skills there are scenarios for, with their names."""
        there = {card.skill for card in self._shelves.found.cards}
        return tuple((s, skill_name(s)) for s in in_teaching_order(there))

    def scenarios_for(self, skill: str) -> tuple[tuple[str, str], ...]:
        """Return the scenarios of a skill, the easiest first: keys and titles."""
        cards = [card for card in self._shelves.found.cards if card.skill == skill]
        cards.sort(key=lambda card: (card.difficulty, card.title))
        return tuple((card.key, card.title) for card in cards)

    def promise(self, person_id: str, promise: NewPromise) -> Prepared:
        """Keep a commitment of one of the two, at most two a meeting."""
        meeting = self._preparation.open(person_id)
        both = (self._preparation.me.person_id, person_id)
        if promise.person_id not in both:
            raise UsageError(tr("Only the two of you promise here. Nothing was kept."))
        made = self._commitments.of_meetings((meeting.one_on_one_id,))
        if not has_room(made):
            raise UsageError(
                tr(
                    "You agreed {most_commitments} things already; more are "
                    "seldom kept. Take one back first. Nothing was kept.",
                    most_commitments=MOST_COMMITMENTS,
                )
            )
        now = self._preparation.now()
        self._commitments.promise(
            Commitment(
                commitment_id="",
                one_on_one_id=meeting.one_on_one_id,
                person_id=promise.person_id,
                skill=self._known_skill(promise.skill),
                text=kept_text(promise.text, tr("The commitment"), MOST_LETTERS),
                by_on=day_ahead(promise.by_on, now.date()),
                scenario_key=self._known_scenario(promise),
                made_at=now,
            )
        )
        return self._preparation.prepare(person_id)

    def take_back(self, person_id: str, commitment_id: str) -> Prepared:
        """Take back what was promised in the open meeting; the fact stays."""
        meeting = self._preparation.open(person_id)
        found = self._commitments.load(commitment_id)
        if found.one_on_one_id != meeting.one_on_one_id:
            raise UsageError(
                tr(
                    "It was promised in another meeting. Say what came of it "
                    "instead. Nothing was changed."
                )
            )
        self._say(found, WITHDRAWN, "")
        return self._preparation.prepare(person_id)

    def say_outcome(
        self, person_id: str, commitment_id: str, outcome: str, note: str = ""
    ) -> Prepared:
        """Keep what came of a commitment of before.  outcome: of OUTCOMES."""
        found = self._commitments.load(commitment_id)
        meeting = self._preparation.stores.meetings.meeting(found.one_on_one_id)
        if (meeting.held_by, meeting.held_with) != (
            self._preparation.me.person_id,
            person_id,
        ):
            raise UsageError(
                tr("This commitment is not of you two. Nothing was changed.")
            )
        if outcome not in OUTCOMES:
            raise UsageError(
                tr("An outcome is one of: {names}.", names=", ".join(OUTCOMES))
            )
        self._say(found, outcome, note)
        return self._preparation.prepare(person_id)

    def _known_skill(self, skill: str) -> str:
        if skill and skill not in dict(self.skills()):
            raise UsageError(tr("There is no such skill here. Nothing was kept."))
        return skill

    def _known_scenario(self, promise: NewPromise) -> str:
        key = promise.scenario_key
        if key and key not in dict(self.scenarios_for(promise.skill)):
            raise UsageError(
                tr(
                    "There is no such scenario for this skill any more. Nothing "
                    "was kept. Choose another one."
                )
            )
        return key

    def _say(self, found: Commitment, outcome: str, note: str) -> None:
        note = kept_text(note, tr("The note"), MOST_OF_NOTE, may_be_empty=True)
        self._commitments.say_outcome(
            found.commitment_id,
            outcome,
            note,
            self._preparation.me.person_id,
            self._preparation.now(),
        )
