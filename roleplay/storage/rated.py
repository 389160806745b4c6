"""What the stores of ratings and certifications take and give: values, no rows."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from roleplay.scoring import Verdict


@dataclass(frozen=True, slots=True)
class CriterionPlace:
    """One criterion of one turn of an attempt."""

    attempt_id: str
    number: int
    criterion_id: str


@dataclass(frozen=True, slots=True)
class AppView:
    """What the app said of a criterion.  label: as it was shown.

    scoring, credit: kept with ratings, and with overrides, only.
    """

    label: str
    verdict: Verdict
    reason: str
    scoring: str = ""
    credit: float | None = None


@dataclass(frozen=True, slots=True)
class StoredRating:
    """How a coach rated a criterion.

    app: what the app said then.  blind: it was hidden until then.  certified: whether
    the coach was.  utc_offset_min: the coach's local time minus UTC.
    """

    place: CriterionPlace
    coach_id: str
    verdict: Verdict
    reason: str
    app: AppView
    blind: bool
    certified: bool
    rated_at: datetime
    utc_offset_min: int


@dataclass(frozen=True, slots=True)
class StoredOverride:
    """A verdict that a coach set instead of the app's.

    app: what the app itself said, also where an override came before.  appeal_id: the
    appeal it upholds, or None.
    """

    place: CriterionPlace
    coach_id: str
    verdict: Verdict
    reason: str
    app: AppView
    certified: bool
    overridden_at: datetime
    appeal_id: str | None = None


@dataclass(frozen=True, slots=True)
class StoredNote:
    """A note on a shared attempt.  person_id, by: who wrote it, and their name."""

    person_id: str
    by: str
    text: str
    noted_at: datetime


@dataclass(frozen=True, slots=True)
class RatedLine:
    """A rating or an override with what it is about, for tables over attempts.

    person_id: who played.  words: of the answer that was judged.  blind: False for an
    override.  upheld: it came of an appeal.
    """

    place: CriterionPlace
    person_id: str
    scenario_key: str
    title: str
    turn_id: str
    words: str
    coach_id: str
    verdict: Verdict
    reason: str
    app: AppView
    blind: bool
    upheld: bool = False


FeedbackKind: TypeAlias = Literal["note", "rating", "verdict", "appeal"]


@dataclass(frozen=True, slots=True)
class Feedback:
    """Somebody said something of an attempt.  by: their name.

    kind: they left a note, rated it, set a verdict, or answered an appeal.
    """

    attempt_id: str
    title: str
    by: str
    kind: FeedbackKind
    said_at: datetime


@dataclass(frozen=True, slots=True)
class AppealLine:
    """An appeal that waits, on an attempt shared with whom was asked for.

    by: the name of who appealed.
    """

    appeal_id: str
    place: CriterionPlace
    title: str
    by: str
    appealed_at: datetime


@dataclass(frozen=True, slots=True)
class ReferenceVerdict:
    """A verdict on a criterion of a reference attempt, and the reference's own."""

    reference_id: str
    number: int
    criterion_id: str
    verdict: Verdict
    reference: Verdict


@dataclass(frozen=True, slots=True)
class StoredCertification:
    """One time a coach rated the references.

    passed, ended_on: None while it is not through.  same: of *count* verdicts.
    """

    certification_id: str
    begun_at: datetime
    verdicts: tuple[ReferenceVerdict, ...]
    same: int = 0
    count: int = 0
    passed: bool | None = None
    ended_on: date | None = None
