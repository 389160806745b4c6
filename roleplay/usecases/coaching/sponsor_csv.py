"""The sponsor's page as CSV: one value a row, with the people behind it."""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from roleplay.game import Checkpoint, GroupShare, Held
from roleplay.scoring import NotMeasured
from roleplay.usecases.coaching.sustained import SponsorPage, Sustained
from roleplay.usecases.history_file import harmless
from roleplay.words import tr

COLUMNS = ("section", "what", "value", "of", "people", "unit", tr("why not measured"))
Row: TypeAlias = tuple[str, ...]


def sponsor_csv(page: SponsorPage) -> str:
    """Return the page as CSV (RFC 4180), a head line first."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _rows(page):
        cells = row + ("",) * (len(COLUMNS) - len(row))
        writer.writerow([harmless(cell) for cell in cells])
    return text.getvalue()


def _rows(page: SponsorPage) -> Iterator[Row]:
    yield "page", tr("made on"), page.made_on.isoformat()
    programme, sustained = page.programme, page.sustained
    if programme is not None:
        yield "programme", "title", programme.title
        yield "programme", "goal", programme.goal
        yield "programme", tr("started on"), programme.started_on.isoformat()
        yield "programme", "length", str(programme.weeks), "", "", "weeks"
        for outcome in programme.outcomes:
            now = "" if outcome.now is None else f"{outcome.now:g}"
            why = "" if now else tr("not measured since the start")
            aim = f"{outcome.aim:g}"
            yield "outcome", outcome.title, now, aim, "", outcome.unit, why
    yield "people", "enrolled", str(sustained.enrolled)
    yield "people", tr("share effort"), str(sustained.sharing)
    yield _share("adoption", tr("practised in the last 14 days"), sustained.adoption)
    yield _share("held", tr("skills held today"), sustained.held)
    for priced in sustained.checkpoints:
        yield from _checkpoint(tr("All skills"), priced.checkpoint)
    for name, points in sustained.by_skill:
        for point in points:
            yield from _checkpoint(name, point)
    for week in page.weeks:
        ends = week.ends_on.isoformat()
        yield _share(tr("practising each week"), ends, week.practising)
        yield _share(tr("skills held at week's end"), ends, week.held)
    yield from _costs(sustained)
    yield from _acts(page)


def _share(section: str, what: str, share: GroupShare) -> Row:
    if isinstance(share, NotMeasured):
        return section, what, "", "", "", "", share.reason
    return section, what, str(share.count), str(share.of), str(share.people)


def _checkpoint(name: str, point: Checkpoint) -> Iterable[Row]:
    section, found = tr("after {days} days", days=point.days), point.found
    if not isinstance(found, Held):
        return ((section, name, "", "", "", "", found.reason),)
    of, people = str(found.share.of), str(found.people)
    return tuple(
        (section, f"{name}: {word}", str(count), of, people, "skills")
        for word, count in (
            ("held", found.held),
            ("lost", found.lost),
            (tr("not shown"), found.not_shown),
        )
    )


def _costs(sustained: Sustained) -> Iterator[Row]:
    for cost in sustained.costs:
        number = f"{cost.money.hundredths / 100:.2f}"
        what = f"{cost.spent_on.isoformat()} {cost.what}"
        yield "cost", what, number, "", "", cost.money.currency
    amounts = [
        ("spent", sustained.spent),
        (tr("per skill held today"), sustained.per_skill),
    ]
    amounts += [
        (
            tr("per skill held after {days} days", days=priced.checkpoint.days),
            priced.cost,
        )
        for priced in sustained.checkpoints
    ]
    for what, amount in amounts:
        if isinstance(amount, NotMeasured):
            yield "cost", what, "", "", "", "", amount.reason
        else:
            number = f"{amount.hundredths / 100:.2f}"
            yield "cost", what, number, "", "", amount.currency


def _acts(page: SponsorPage) -> Iterator[Row]:
    noticed, calls = page.sustained.recognition, page.sustained.calls
    if isinstance(noticed, NotMeasured):
        yield "recognition", "notices", "", "", "", "", noticed.reason
    else:
        people = str(noticed.people)
        yield "recognition", "notices", str(noticed.notices), "", people
        monthly = f"{noticed.monthly:.1f}"
        yield "recognition", tr("a person and month"), monthly, "", people
    if isinstance(calls, NotMeasured):
        yield tr("real calls"), tr("with evidence"), "", "", "", "", calls.reason
    else:
        people = str(calls.people)
        yield tr("real calls"), tr("with evidence"), str(calls.seen), "", people
        yield tr("real calls"), "self-reports", str(calls.told), "", people
        yield (
            tr("real calls"),
            tr("people with evidence"),
            str(calls.with_one),
            people,
            people,
        )
    for branch in page.branches:
        if isinstance(branch.kept, NotMeasured):
            yield "duties", branch.branch, "", "", "", "", branch.kept.reason
            continue
        for duty, share in branch.kept:
            yield _share("duties", f"{branch.branch}: {duty.title}", share)
    still = sum(conflict.is_open for conflict in page.conflicts)
    yield "conflicts", "open", str(still), str(len(page.conflicts))
