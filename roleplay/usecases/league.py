"""Play in the league of this computer's profiles: opt-in, and points only."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from math import ceil, floor

from roleplay.errors import UsageError
from roleplay.game import (
    BoardKind,
    Choice,
    ChoiceKind,
    Chosen,
    Period,
    PeriodKind,
    Place,
    period_of,
    places,
    pseudonym_problem,
    shown_to,
)
from roleplay.scenario import in_teaching_order, skill_name
from roleplay.storage import Contests as ContestStore
from roleplay.storage import League, Person, Standings
from roleplay.usecases.challenge import RunChallenge
from roleplay.usecases.duel import PlayDuel
from roleplay.usecases.league_page import (
    Contests,
    EarnedRow,
    LeaguePage,
    LeagueRow,
    NewChallenge,
)
from roleplay.usecases.library import Shelves
from roleplay.usecases.practise import Practise
from roleplay.words import tr


class PlayLeague:
    """The league as one person sees it; see page_services.Competing.

    now: the local time, aware.  first_weekday: 0 Monday to 6 Sunday.
    """

    def __init__(
        self,
        person: Person,
        stores: tuple[League, ContestStore],
        practise: Practise,
        shelves: Shelves,
        now: Callable[[], datetime],
        first_weekday: int = 0,
    ) -> None:
        self._person = person
        self._league, contests = stores
        self._now = now
        self._first_weekday = first_weekday
        own_id = person.person_id
        self._challenge = RunChallenge(own_id, contests, now)
        self._duels = PlayDuel(own_id, contests, practise, shelves, now)

    # What there is to see ---------------------------------------------------------

    def page(
        self, board: BoardKind = "growth", period: PeriodKind = "week"
    ) -> LeaguePage:
        """Return a board; without the others where the person did not join."""
        span = self._period(period)
        found = self._league.standings(span, with_growth=board == "growth")
        choice = found.choices.get(self._person.person_id, Choice())
        shown = self._shown(board, found, choice, span)
        return _page(board, span, self._person, choice, found, shown)

    def contests(self) -> Contests:
        """Return challenge and duels; nothing of them where the person did not join."""
        standings = self._league.standings(self._period("week"))
        seen = {player.person_id: player.name for player in standings.players}
        if self._person.person_id not in seen:
            return Contests(None, (), ())
        seen[self._person.person_id] = self._person.name
        return Contests(
            self._challenge.card(seen, standings.choices),
            self._duels.cards(seen),
            self._duels.rivals(seen),
        )

    def earned(self, row_id: str, period: PeriodKind = "week") -> EarnedRow:
        """Return what earned a row.  Raises UsageError for somebody not playing."""
        own = row_id == self._person.person_id
        if not own and not self._plays(row_id, self._person.person_id):
            raise UsageError(tr("Only what players of your league earned can be seen."))
        earned = self._league.earned_by(row_id, self._period(period))
        skills = in_teaching_order(set(earned.practices))
        return EarnedRow(
            tuple((skill_name(skill), earned.practices[skill]) for skill in skills),
            tuple(sorted(earned.points.items(), key=lambda item: (-item[1], item[0]))),
        )

    # Choices ----------------------------------------------------------------------

    def join(self, *, shows_name: bool = True, pseudonym: str = "") -> None:
        """Play from now on.  Raises UsageError for a pseudonym that is taken."""
        name = self._checked(pseudonym)
        self._choose(("joined", ""), ("name", _word(shows_name)), ("pseudonym", name))

    def leave(self) -> None:
        """Play no more; the choices are forgotten, points and badges stay."""
        self._choose(("left", ""))

    def show_name(self, on: bool) -> None:
        """Show the own name to the others, or the pseudonym or "A colleague"."""
        self._choose(("name", _word(on)))

    def take_pseudonym(self, text: str) -> None:
        """Take a pseudonym, "" for none.  Raises UsageError for one that is taken."""
        self._choose(("pseudonym", self._checked(text)))

    def count_in_challenges(self, on: bool) -> None:
        """Count towards team challenges, or not."""
        self._choose(("challenges", _word(on)))

    # Duels and challenges ---------------------------------------------------------

    def duel_scenarios(self) -> tuple[tuple[str, str], ...]:
        """Return the scenarios a duel can be about: key and title, by title."""
        return self._duels.scenarios()

    def offer_duel(self, rival_id: str, scenario_key: str) -> None:
        """Offer a duel.  Raises UsageError where that cannot be now."""
        self._need_players(rival_id)
        self._duels.offer(rival_id, scenario_key)

    def rematch(self, duel_id: str) -> None:
        """Offer the same scenario again, with other draws.  Raises UsageError."""
        self._need_players(self._duels.other(duel_id))
        self._duels.rematch(duel_id)

    def answer_duel(self, duel_id: str, accept: bool) -> None:
        """Accept or decline an offer.  Raises UsageError where it is not open."""
        self._need_players(self._duels.other(duel_id))
        self._duels.answer(duel_id, accept)

    def play_duel(self, duel_id: str) -> str:
        """Begin the own try, or go back to it; return its attempt.

        Raises UsageError where it cannot be played now.
        """
        self._need_players(self._duels.other(duel_id))
        return self._duels.play(duel_id)

    def start_challenge(self, new: NewChallenge) -> None:
        """Start a challenge for all players.  Raises UsageError while one runs."""
        self._need_players()
        standings = self._league.standings(self._period("week"))
        seen = {player.person_id: player.name for player in standings.players}
        self._challenge.start(new, seen, standings.choices)

    # Inside -----------------------------------------------------------------------

    def _period(self, kind: PeriodKind) -> Period:
        return period_of(kind, self._now().date(), self._first_weekday)

    def _shown(
        self, board: BoardKind, found: Standings, choice: Choice, period: Period
    ) -> Sequence[Place]:
        if choice.joined:
            return shown_to(self._person.person_id, places(board, found.players))
        own = self._league.own(self._person, period)
        return [replace(place, rank=None) for place in places(board, own.players)]

    def _choose(self, *choices: tuple[ChoiceKind, str]) -> None:
        own_id = self._person.person_id
        events = [Chosen(own_id, kind, value) for kind, value in choices]
        self._league.choose(events, self._now())

    def _checked(self, pseudonym: str) -> str:
        name = " ".join(pseudonym.split())
        standings = self._league.standings(self._period("week"))
        own_id = self._person.person_id
        taken = [person.name for person in standings.people]
        taken += [c.pseudonym for who, c in standings.choices.items() if who != own_id]
        problem = pseudonym_problem(name, taken)
        if problem:
            raise UsageError(problem)
        return name

    def _plays(self, *people: str) -> bool:
        chosen = self._league.choices()
        return all(who in chosen and chosen[who].joined for who in people)

    def _need_players(self, *others: str) -> None:
        if not self._plays(self._person.person_id):
            raise UsageError(tr("Join the league first; nothing was changed."))
        if not self._plays(*others):
            raise UsageError(tr("They do not play in the league; nothing was changed."))


def _word(on: bool) -> str:
    return "on" if on else "off"


def _page(
    board: BoardKind,
    period: Period,
    person: Person,
    choice: Choice,
    found: Standings,
    shown: Sequence[Place],
) -> LeaguePage:
    rows = tuple(_row(place, person, found) for place in shown)
    if board == "growth":
        values = [v for row in rows for v in (row.start, row.now) if v is not None]
        low, high = 10 * floor(min(values, default=0) / 10), max(values, default=0)
        high = 10 * ceil(high / 10)
    else:
        low, high = 0, max(row.amount for row in rows)
    return LeaguePage(
        board=board,
        period=period,
        choice=choice,
        own_name=person.name,
        seen_as=choice.seen_as(person.name),
        profiles=len(found.people),
        players=len(found.players),
        rows=rows,
        low=low,
        high=max(1.0, high),
    )


def _row(place: Place, person: Person, found: Standings) -> LeagueRow:
    own = place.person_id == person.person_id
    choice = found.choices.get(place.person_id, Choice())
    return LeagueRow(
        row_id=place.person_id,
        name=person.name if own else place.name,
        is_own=own,
        is_hidden=not own and not choice.shows_name and not choice.pseudonym,
        rank=place.rank,
        amount=place.amount,
        start=place.start,
        now=place.now,
    )
