"""The rating sheet of an attempt: what a coach may see of it, and when."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from roleplay.scoring import (
    Explanation,
    Score,
    Verdict,
    attempt_score,
    with_verdict,
)
from roleplay.storage import (
    AppView,
    CriterionPlace,
    StoredAppeal,
    StoredAttempt,
    StoredOverride,
    StoredRating,
    StoredTurn,
    newest_of_each,
)


@dataclass(frozen=True, slots=True)
class View:
    """A verdict and why.  The reason may be "" where a coach gave none."""

    verdict: Verdict
    reason: str


@dataclass(frozen=True, slots=True)
class SetVerdict:
    """A verdict that a coach set.  by: their name.  certified: whether they were."""

    by: str
    verdict: Verdict
    reason: str
    certified: bool
    app: Verdict


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One criterion.

    mine: the newest of one's own, None before.  app: what the app says, None until
    *mine* is there: it is not handed out before.  appealed: an appeal waits; *appeal*
    tells it, once rated too.  override: the verdict that counts instead of the app's.
    """

    number: int
    criterion_id: str
    label: str
    why: str
    mine: View | None = None
    app: View | None = None
    appealed: bool = False
    appeal: StoredAppeal | None = None
    override: SetVerdict | None = None

    @property
    def same(self) -> bool | None:
        """Whether both say the same; None before, or where the app measured nothing."""
        if self.mine is None or self.app is None:
            return None
        if self.app.verdict is Verdict.NOT_MEASURED:
            return None
        return self.mine.verdict is self.app.verdict


@dataclass(frozen=True, slots=True)
class SheetTurn:
    """A turn.  line: the buyer's.  recorded: whether the answer can be listened to."""

    number: int
    line: str
    words: str
    recorded: bool
    rows: tuple[SheetRow, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """An attempt to rate.  by, person_id: who played it.

    is_over: it was ended, so that verdicts may be set.  certified: whether who rates
    is a certified coach now.
    """

    attempt_id: str
    title: str
    by: str
    person_id: str
    started_at: datetime
    is_over: bool
    certified: bool
    turns: tuple[SheetTurn, ...]

    @property
    def rows(self) -> tuple[SheetRow, ...]:
        """All criteria, turn by turn."""
        return tuple(row for turn in self.turns for row in turn.rows)

    @property
    def rated(self) -> int:
        """How many criteria are rated."""
        return sum(row.mine is not None for row in self.rows)

    @property
    def same(self) -> int:
        """How many of the rated ones are as the app has them."""
        return sum(row.same is True for row in self.rows)

    @property
    def compared(self) -> int:
        """How many of the rated ones the app measured too."""
        return sum(row.same is not None for row in self.rows)


@dataclass(frozen=True, slots=True)
class Said:
    """All that is kept of an attempt beside itself.  names: of people, by id."""

    mine: Sequence[StoredRating]
    appeals: Sequence[StoredAppeal]
    names: Mapping[str, str]
    certified: bool


def sheet_of(stored: StoredAttempt, said: Said) -> Sheet:
    """Return the sheet of an attempt."""
    person_id = stored.start.person_id
    return Sheet(
        attempt_id=stored.attempt_id,
        title=stored.start.title,
        by=said.names.get(person_id, ""),
        person_id=person_id,
        started_at=stored.start.started_at,
        is_over=stored.end is not None,
        certified=said.certified,
        turns=tuple(
            SheetTurn(
                number=turn.number,
                line=turn.line,
                words=turn.answer.text,
                recorded=turn.recording is not None,
                rows=_rows(stored, turn, said),
            )
            for turn in stored.turns
        ),
    )


def app_view(stored: StoredAttempt, place: CriterionPlace) -> AppView | None:
    """Return what the app itself says of a criterion, whatever a coach set since.

    None where the attempt has no such criterion.
    """
    override = newest_of_each(stored.overrides).get(place)
    for turn in stored.turns:
        for explanation in turn.verdict.explanations:
            if (turn.number, explanation.criterion_id) != (
                place.number, place.criterion_id,
            ):  # fmt: skip
                continue
            if override is not None:
                return override.app
            return AppView(
                explanation.label,
                explanation.verdict,
                explanation.reason,
                turn.judging.scoring,
                explanation.credit,
            )
    return None


def app_score(stored: StoredAttempt) -> Score | None:
    """Return the score by the app's verdicts alone; None where no coach set any."""
    newest = newest_of_each(stored.overrides)
    if not newest:
        return None
    judged = {turn.number: turn.verdict for turn in stored.turns}
    for place, override in newest.items():
        app = override.app
        judged[place.number] = with_verdict(
            judged[place.number], place.criterion_id, app.verdict, app.credit,
            app.reason,
        )  # fmt: skip
    return attempt_score(judged.values())


def set_verdicts(
    overrides: Iterable[StoredOverride], names: Mapping[str, str]
) -> dict[tuple[int, str], SetVerdict]:
    """Return the override that counts by turn number and criterion."""
    return {
        (place.number, place.criterion_id): SetVerdict(
            names.get(override.coach_id, ""),
            override.verdict,
            override.reason,
            override.certified,
            override.app.verdict,
        )
        for place, override in newest_of_each(overrides).items()
    }


def _rows(stored: StoredAttempt, turn: StoredTurn, said: Said) -> tuple[SheetRow, ...]:
    mine = {rating.place: rating for rating in said.mine}
    overrides = set_verdicts(stored.overrides, said.names)
    rows = []
    for explanation in turn.verdict.explanations:
        name = explanation.criterion_id
        place = CriterionPlace(stored.attempt_id, turn.number, name)
        waiting = _waiting(said.appeals, turn.number, name)
        rating = mine.get(place)
        if rating is None:
            row = _hidden(turn.number, explanation, waiting is not None)
        else:
            app = app_view(stored, place)
            assert app is not None, "the criterion was just read"
            row = SheetRow(
                turn.number, name, explanation.label, explanation.why,
                mine=View(rating.verdict, rating.reason),
                app=View(app.verdict, app.reason),
                appealed=waiting is not None,
                appeal=waiting,
                override=overrides.get((turn.number, name)),
            )  # fmt: skip
        rows.append(row)
    return tuple(rows)


def _hidden(number: int, explanation: Explanation, appealed: bool) -> SheetRow:
    """Return a row that says nothing of the app's verdict, nor of what rests on it."""
    return SheetRow(
        number, explanation.criterion_id, explanation.label, explanation.why,
        appealed=appealed,
    )  # fmt: skip


def _waiting(
    appeals: Sequence[StoredAppeal], number: int, criterion_id: str
) -> StoredAppeal | None:
    for appeal in appeals:
        same = (appeal.number, appeal.criterion_id) == (number, criterion_id)
        if same and not appeal.outcome:
            return appeal
    return None
