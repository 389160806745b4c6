"""How far coaches and the app agree, and the criteria they disagree on."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from roleplay.game import Agreement, agreement_of
from roleplay.scoring import Measured, NotMeasured, Verdict
from roleplay.storage import RatedLine, Ratings, Sharing
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.usecases.history_file import harmless, write_whole
from roleplay.usecases.library import Shelves
from roleplay.words import tr

MOST_EXAMPLES = 3
"""Of one criterion.  Source: own choice; enough to see a pattern."""

EVERY_SHARE = 100_000
"""More shares than a data folder holds."""

Key: TypeAlias = tuple[str, str, str]
"""Scenario key, turn id and criterion id."""

COLUMNS = (
    "scenario",
    "file",
    "turn",
    "criterion",
    "label",
    "rated",
    "differ",
    "overridden",
    "appeals upheld",
    "app said",
    "coach said",
    "coach's reason",
    "answer",
)


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """How far coaches and the app agree on one criterion of a scenario's turn."""

    title: str
    label: str
    turn_id: str
    agreement: Agreement


@dataclass(frozen=True, slots=True)
class AgreementTable:
    """rows: by how often they were rated, most first.  coaches: who rated blind.

    not_blind: ratings left out, as the app's verdict was seen before.
    """

    rows: tuple[AgreementRow, ...]
    whole: Agreement
    coaches: int
    not_blind: int


@dataclass(frozen=True, slots=True)
class Example:
    """Where a coach and the app said different things.

    words: the answer, or "" where it is not shared with who looks.
    """

    words: str
    app: Verdict
    coach: Verdict
    reason: str


@dataclass(frozen=True, slots=True)
class Disputed:
    """A criterion that coaches disagree with.  file: of its scenario.

    rated, differ: of blind ratings.  overridden, upheld: verdicts set, and how many of
    these for an appeal.
    """

    title: str
    file: str
    turn_id: str
    criterion_id: str
    label: str
    rated: int
    differ: int
    overridden: int
    upheld: int
    examples: tuple[Example, ...]


class SeeAgreement:
    """What all ratings of a data folder say of the rubrics.  Data lane.

    Only the first rating of a coach counts, and only where it was blind.  No row says
    whose they are, neither the coach's nor who played.  Raises StorageError.
    """

    def __init__(
        self, roles: HoldRoles, ratings: Ratings, sharing: Sharing, shelves: Shelves
    ) -> None:
        self._roles = roles
        self._ratings = ratings
        self._sharing = sharing
        self._shelves = shelves

    def table(self) -> AgreementTable:
        """Return the agreement on each criterion, and on all together."""
        lines = self._ratings.all_rated()
        blind = _blind(lines)
        rows = [
            AgreementRow(
                some[-1].title,
                some[-1].app.label,
                some[-1].turn_id,
                agreement_of((line.verdict, line.app.verdict) for line in some),
            )
            for some in _by_criterion(blind).values()
        ]
        rows.sort(key=lambda row: (-row.agreement.count, row.title, row.label))
        return AgreementTable(
            tuple(rows),
            agreement_of((line.verdict, line.app.verdict) for line in blind),
            len({line.coach_id for line in blind}),
            len({(line.coach_id, line.place) for line in lines}) - len(blind),
        )

    def disputed(self) -> tuple[Disputed, ...]:
        """Return the criteria coaches disagree with, the most disputed first."""
        rated = _by_criterion(_blind(self._ratings.all_rated()))
        overridden = _by_criterion(self._ratings.all_overridden())
        shown = self._shown()
        found = [
            self._disputed(rated.get(key, ()), overridden.get(key, ()), shown)
            for key in {**rated, **overridden}
        ]
        wanted = [one for one in found if one.differ or one.overridden]
        return tuple(
            sorted(wanted, key=lambda d: (-d.differ - d.overridden, d.title, d.label))
        )

    def write_disputed(self, path: Path) -> int:
        """Write the disputed criteria to a file; return how many there are.

        A .csv file has a line an example, any other is plain text.  Raises UsageError;
        what was there is kept then.
        """
        disputed = self.disputed()
        if path.suffix.lower() == ".csv":
            write_whole(path, disputed_csv(disputed), bom=True)
        else:
            write_whole(path, disputed_text(disputed), bom=False)
        return len(disputed)

    def _disputed(
        self,
        rated: Sequence[RatedLine],
        overridden: Sequence[RatedLine],
        shown: frozenset[str],
    ) -> Disputed:
        line = (*rated, *overridden)[-1]
        differ = [one for one in rated if one.verdict is not one.app.verdict]
        measured = [one for one in differ if one.app.verdict in _MEASURED]
        examples: dict[object, Example] = {}
        for one in (*overridden[::-1], *measured[::-1]):
            words = one.words if one.place.attempt_id in shown else ""
            example = Example(words, one.app.verdict, one.verdict, one.reason)
            examples.setdefault((one.place, one.coach_id), example)
        return Disputed(
            title=line.title,
            file=self._file(line.scenario_key),
            turn_id=line.turn_id,
            criterion_id=line.place.criterion_id,
            label=line.app.label,
            rated=len(rated),
            differ=len(measured),
            overridden=len({one.place for one in overridden}),
            upheld=sum(one.upheld for one in overridden),
            examples=tuple(examples.values())[:MOST_EXAMPLES],
        )

    def _file(self, key: str) -> str:
        for card in self._shelves.found.cards:
            if card.key == key:
                return Path(card.path).name
        return tr("{key} (not in the library any more)", key=key)

    def _shown(self) -> frozenset[str]:
        me = self._roles.me.person_id
        lines = self._sharing.shown_to(me, EVERY_SHARE)
        return frozenset(line.attempt_id for line in lines)


_MEASURED = frozenset((Verdict.MET, Verdict.PARTLY, Verdict.MISSED))


def disputed_csv(disputed: Iterable[Disputed]) -> str:
    """Return disputed criteria as CSV (RFC 4180), a line an example, a head first."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in disputed:
        counts = (one.rated, one.differ, one.overridden, one.upheld)
        head = [one.title, one.file, one.turn_id, one.criterion_id, one.label,
                *map(str, counts)]  # fmt: skip
        for example in one.examples:
            tail = [example.app, example.coach, example.reason, example.words]
            writer.writerow([harmless(cell) for cell in (*head, *tail)])
    return text.getvalue()


def disputed_text(disputed: Sequence[Disputed]) -> str:
    """Return disputed criteria as plain text for the author of their scenarios."""
    if not disputed:
        return tr("Coaches disagree with no criterion so far.\n")
    parts = [
        tr("Criteria coaches disagree with"),
        tr("Each was rated without seeing the app's verdict."),
    ]
    for one in disputed:
        parts += [
            "",
            tr(
                "{title} ({file}), turn {turn_id}",
                title=one.title,
                file=one.file,
                turn_id=one.turn_id,
            ),
            one.label,
        ]
        parts.append(f"  {counts_words(one)}")
        for example in one.examples:
            said = tr(
                "  app: {app}, coach: {coach}", app=example.app, coach=example.coach
            )
            parts.append(f"{said}. {example.reason}".rstrip())
            words = example.words or tr("the answer is not shared with you")
            parts.append(f"    “{words}”")
    return "\n".join(parts) + "\n"


def counts_words(one: Disputed) -> str:
    """Return how often a criterion was rated otherwise, and overridden, in words."""
    words = tr("{differ} of {rated} ratings differ", differ=one.differ, rated=one.rated)
    if one.overridden:
        words += tr("; {overridden} overridden", overridden=one.overridden)
    if one.upheld:
        words += tr(", {upheld} of them by an appeal", upheld=one.upheld)
    return words


def measured_words(value: Measured, *, percent: bool = False) -> str:
    """Return a number of an Agreement in words, or why there is none."""
    if isinstance(value, NotMeasured):
        return value.reason
    return f"{value:.0%}" if percent else f"{value:.2f}"


def _blind(lines: Iterable[RatedLine]) -> tuple[RatedLine, ...]:
    """Return the first rating of each coach and criterion, where it was blind."""
    first: dict[object, RatedLine] = {}
    for line in lines:
        first.setdefault((line.coach_id, line.place), line)
    return tuple(line for line in first.values() if line.blind)


def _by_criterion(lines: Iterable[RatedLine]) -> dict[Key, tuple[RatedLine, ...]]:
    found: defaultdict[Key, list[RatedLine]] = defaultdict(list)
    for line in lines:
        key = line.scenario_key, line.turn_id, line.place.criterion_id
        found[key].append(line)
    return {key: tuple(some) for key, some in found.items()}
