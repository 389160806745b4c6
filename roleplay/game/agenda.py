"""What two people have to talk about, with minutes: a pure rule over facts."""

from dataclasses import dataclass

from roleplay.words import tr

SHORTEST_MEETING, LONGEST_MEETING = 10, 120
"""Minutes a one-on-one may be planned for.  Source: own choice."""

LEAST = 2
"""Minutes a point of the agenda gets at least.  Source: own choice."""


@dataclass(frozen=True, slots=True)
class AgendaFacts:
    """What is known before a meeting.

    shared: titles of attempts shared, newest first.  promised: commitments still open.
    appeals: waiting on shared attempts.  due: names of skills due or fading, empty
    where the person does not share that.  went_well: what was noticed or heard.
    """

    shared: tuple[str, ...] = ()
    promised: int = 0
    appeals: int = 0
    due: tuple[str, ...] = ()
    went_well: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One point.  item_id: "well", "promised", "appeal", "listen", "play", "agree"."""

    item_id: str
    title: str
    why: str
    minutes: int


def agenda_of(facts: AgendaFacts, minutes: int) -> tuple[AgendaItem, ...]:
    """Return the points of a meeting, their minutes adding up to *minutes*.

    What nothing is known for is left out, but for the first and the last two points.
    The usual minutes (3, 4, 3, 10, 8, 4) are stretched or squeezed to the time there
    is.  Source: mock-up of the coaching page; the stretching is an own choice.
    """
    points = _points(facts)
    shares = _divided([usual for *_, usual in points], minutes)
    return tuple(
        AgendaItem(item_id, title, why, share)
        for (item_id, title, why, _), share in zip(points, shares, strict=True)
    )


def _points(facts: AgendaFacts) -> list[tuple[str, str, str, int]]:
    well = facts.went_well[0] if facts.went_well else tr("Nothing is recorded. Ask.")
    points = [("well", tr("Something that went well"), well, 3)]
    if facts.promised:
        points.append(("promised", tr("What you promised"), _open(facts.promised), 4))
    if facts.appeals:
        points.append(("appeal", tr("An appeal"), _waiting(facts.appeals), 3))
    if facts.shared:
        points.append(("listen", tr("Listen to one attempt"), facts.shared[0], 10))
    play = (
        tr("Due: {names}", names=", ".join(facts.due[:2]))
        if facts.due
        else tr("You are the buyer.")
    )
    points.append(("play", tr("Play a turn together"), play, 8))
    points.append(("agree", tr("Agree one thing each"), tr("What, and by when."), 4))
    return points


def _open(count: int) -> str:
    return tr("One is open.") if count == 1 else tr("{count} are open.", count=count)


def _waiting(count: int) -> str:
    return tr("One waits.") if count == 1 else tr("{count} wait.", count=count)


def _divided(usual: list[int], minutes: int) -> list[int]:
    # Each gets the least, the rest is given by what is usual beyond that, the largest
    # remainder first: so the usual minutes stay as they are where they fit.
    least = min(LEAST, minutes // len(usual))
    wanted = [share - least for share in usual]
    rest = minutes - least * len(usual)
    exact = [rest * share / sum(wanted) for share in wanted]
    whole = [int(share) for share in exact]
    by_remainder = sorted(range(len(usual)), key=lambda n: (whole[n] - exact[n], n))
    for index in by_remainder[: rest - sum(whole)]:
        whole[index] += 1
    return [least + share for share in whole]
