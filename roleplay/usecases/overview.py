"""What one person finds: scenarios, attempts ended and attempts left open."""

from collections.abc import Callable, Mapping

from roleplay.scenario import Library
from roleplay.storage import AttemptLine, Attempts
from roleplay.usecases.find import with_schedule
from roleplay.usecases.glance import card_of
from roleplay.usecases.library import Shelves
from roleplay.usecases.rows import HistoryRow, Shelf, UnfinishedRow


class Overview:
    """The lists of one person.  due: what the schedule says of skills, by skill."""

    def __init__(
        self,
        person_id: str,
        attempts: Attempts,
        shelves: Shelves,
        due: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        self._due = due
        self._person_id = person_id
        self._attempts = attempts
        self._shelves = shelves

    def shelf(
        self, progress: Callable[[str, float | None], None] | None = None
    ) -> Shelf:
        """Return the scenarios with this person's best scores, and broken files."""
        found = self._shelves.library(progress)
        bests = self._attempts.bests(self._person_id)
        rows = self._unfinished(found)
        waiting = {row.scenario_key: row.attempt_id for row in reversed(rows)}
        cards = tuple(
            card_of(
                card,
                best=bests.get(card.key, (None, 0))[0],
                attempts=bests.get(card.key, (None, 0))[1],
                unfinished=waiting.get(card.key),
            )
            for card in found.cards
        )
        stranded = tuple(row for row in rows if row.state == "gone")
        broken = self._shelves.broken(found)
        return Shelf(
            with_schedule(cards, self._due()),
            broken,
            self._shelves.folders,
            stranded,
            self._shelves.drafts(found),
        )

    def history(self) -> tuple[HistoryRow, ...]:
        """Return the person's ended and given-up attempts, newest first."""
        lines = self._attempts.history(self._person_id)
        return tuple(_history_row(line) for line in lines)

    def unfinished(self) -> tuple[UnfinishedRow, ...]:
        """Return the attempts without an end, newest first, and if they can go on."""
        return self._unfinished(self._shelves.library())

    def _unfinished(self, library: Library) -> tuple[UnfinishedRow, ...]:
        versions = {card.key: card.version for card in library.cards}
        return tuple(
            UnfinishedRow(
                line.attempt_id,
                line.scenario_key,
                line.title,
                line.started_at,
                _state(line, versions.get(line.scenario_key)),
            )
            for line in self._attempts.unfinished(self._person_id)
        )


def _state(line: AttemptLine, version: str | None) -> str:
    if version is None:
        return "gone"
    return "waiting" if version == line.version else "changed"


def _history_row(line: AttemptLine) -> HistoryRow:
    is_finished = line.reason == "ended"
    return HistoryRow(
        line.attempt_id,
        line.scenario_key,
        line.title,
        line.score if is_finished else None,
        line.ended_at,
        line.ending_title,
        line.typed,
        is_finished,
        line.rescored,
    )
