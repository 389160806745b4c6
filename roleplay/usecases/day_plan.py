"""One day's plan out of what is known: a pure rule but for the opening lines."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256

from roleplay.errors import RoleplayError
from roleplay.game import (
    Offer,
    Pick,
    SkillCard,
    choose,
    level_word,
    most_overdue,
    state,
    step,
    why_then,
)
from roleplay.scenario import Card, draw_line, in_teaching_order, skill_name
from roleplay.storage import AttemptLine, Attempts, Standing
from roleplay.usecases.day_words import (
    ago,
    greeting,
    long_day,
    near_day,
    short_day,
    short_weekday,
)
from roleplay.usecases.library import Shelves
from roleplay.usecases.own_week import own_week
from roleplay.usecases.today import HeroKind, Practice, Return, Skill, Today
from roleplay.words import tr

MOST_DUE = 3
"""Due skills a day shows.  Source: game.md, Schedule."""

MOST_RETURNS = 5
SOON_DAYS = 6
RESUME_DAYS = 7
"""After that an attempt left open is not proposed any more.  Source: own choice."""

STATE_WORDS = {"new": "New", "due": tr("Due today"), "fading": "Fading"}
REASONS = {
    "untried": tr("Another scenario than last time, one you have not tried."),
    "longest ago": tr("Another scenario than last time."),
    "only one": tr("The only scenario for this skill so far."),
}
"""Why a scenario is proposed for a skill, by game.variation's reasons."""


class Openings:
    """The lines that scenarios will open with for one person."""

    def __init__(self, person_id: str, attempts: Attempts, shelves: Shelves) -> None:
        self._person_id = person_id
        self._attempts = attempts
        self._shelves = shelves

    def opened(self, practice: Practice, attempts: int) -> Practice:
        """Return a practice with seed, first line and mood.

        attempts: how many there were of the scenario: each opens with its own seed.
        The line is the one that Practise.begin() draws with this seed.
        """
        key = practice.scenario_key
        seed = seed_of(self._person_id, key, attempts)
        try:
            scenario = self._shelves.load(key)
        except RoleplayError:
            return practice  # the file was changed a moment ago; its page says how
        turn = scenario.turns[scenario.start]
        avoid = frozenset(self._attempts.recent_lines(self._person_id, key))
        line = draw_line(turn.lines, seed, turn.id, 1, avoid)
        return replace(practice, seed=seed, line=line, mood=turn.mood.value)


def seed_of(person_id: str, scenario_key: str, attempts: int) -> int:
    """Return the seed of a proposed attempt, 0 to 2**31 - 1."""
    text = f"{person_id}/{scenario_key}/{attempts}"
    return int.from_bytes(sha256(text.encode()).digest()[:4]) % 2**31


def plan(
    name: str,
    now: datetime,
    known: Standing,
    cards: Sequence[Card],
    openings: Openings,
    folders: Sequence[str],
) -> Today:
    """Return the plan of the day of *now*.  folders: where scenarios are looked for."""
    today = now.date()
    desk = _Desk(known, cards, now)
    chosen = desk.practices() or (_nothing(folders),)
    opened = tuple(_opened(desk, openings, practice) for practice in chosen)
    return Today(
        name=name,
        greeting=greeting(now.hour, name),
        on=today,
        words=long_day(today),
        hero=opened[0],
        also=opened[1:],
        due=len(desk.due),
        week=own_week(known, today),
        skills=desk.skills(),
        returns=desk.returns(),
    )


def _opened(desk: "_Desk", openings: Openings, practice: Practice) -> Practice:
    if practice.kind in ("resume", "empty"):
        return practice
    played = desk.known.played.get(practice.scenario_key)
    return openings.opened(practice, played.attempts if played else 0)


def _nothing(folders: Sequence[str]) -> Practice:
    where = folders[-1] if folders else tr("the data folder")
    return Practice(
        "empty",
        tr("No scenarios yet"),
        tr("Put scenario files into {where}.", where=where),
    )


@dataclass(frozen=True)
class _Desk:
    """What lies ready for one day."""

    known: Standing
    cards: Sequence[Card]
    now: datetime

    @property
    def today(self) -> date:
        """The person's calendar day."""
        return self.now.date()

    @property
    def due(self) -> tuple[SkillCard, ...]:
        """Due skills that can be practised, the most overdue first."""
        there = {card.skill for card in self.cards}
        found = most_overdue(self.known.cards, self.today)
        return tuple(card for card in found if card.skill in there)

    def practices(self) -> tuple[Practice, ...]:
        """Return what to practise, the hero first; nothing without scenarios."""
        due = tuple(self._due(card) for card in self.due[:MOST_DUE])
        resumed = self._resumed()
        if resumed is not None:
            return (resumed, *due)[:MOST_DUE]
        found = due or (self._new() or self._free(),)
        return tuple(practice for practice in found if practice is not None)

    def skills(self) -> tuple[Skill, ...]:
        """Return all skills of the library and the person, as they are taught."""
        held = {card.skill: card for card in self.known.cards}
        named = held.keys() | {card.skill for card in self.cards}
        return tuple(
            self._skill(name, held.get(name)) for name in in_teaching_order(named)
        )

    def returns(self) -> tuple[Return, ...]:
        """Return the skills that come back next, with why then."""
        later = [card for card in self.known.cards if card.due_on > self.today]
        later.sort(key=lambda card: (card.due_on, card.skill))
        return tuple(
            Return(
                card.skill,
                skill_name(card.skill),
                card.due_on,
                near_day(card.due_on, self.today),
                why_then(card),
            )
            for card in later[:MOST_RETURNS]
        )

    def _skill(self, name: str, card: SkillCard | None) -> Skill:
        word = state(card, self.today)
        words, why = STATE_WORDS.get(word, "Fresh"), ""
        if card is not None:
            why = tr(
                "Due {short_day}, {why_then}",
                short_day=short_day(card.due_on),
                why_then=why_then(card),
            )
            if word == "fresh" and (card.due_on - self.today).days <= SOON_DAYS:
                words = short_weekday(card.due_on)
        level = level_word(card)
        return Skill(name, skill_name(name), step(card), level, word, words, why)

    def _resumed(self) -> Practice | None:
        there = {card.key: card for card in self.cards}
        for line in self.known.unfinished:
            card = there.get(line.scenario_key)
            begun_on = line.started_at.astimezone(self.now.tzinfo).date()
            days = max(0, (self.today - begun_on).days)
            if card is None or card.version != line.version or days > RESUME_DAYS:
                continue  # the list of scenarios still has it
            return self._left_open(card, line, days)
        return None

    def _left_open(self, card: Card, line: AttemptLine, days: int) -> Practice:
        why = tr("You began {ago}. Everything you said is kept.", ago=ago(days))
        heading = tr("You left this conversation open")
        found = _practice("resume", heading, why, card)
        return replace(found, attempt_id=line.attempt_id)

    def _due(self, card: SkillCard) -> Practice:
        name = skill_name(card.skill)
        heading = tr("{name} is due today", name=name)
        if card.due_on < self.today:
            heading = tr(
                "{name} is fading, due since {short_day}",
                name=name,
                short_day=short_day(card.due_on),
            )
        last = max(0, (self.today - card.last_on).days)
        why = tr(
            "Last time {scores:.0f}, {ago}.", scores=card.scores[-1], ago=ago(last)
        )
        return self._chosen("due", heading, why, card.skill, card)

    def _new(self) -> Practice | None:
        held = {card.skill for card in self.known.cards}
        untried = {card.skill for card in self.cards} - held
        for skill in in_teaching_order(untried):
            if not held and not self.known.played:
                why = tr("One short conversation. You can speak or type.")
                heading = tr("Your first buyer is waiting")
                return self._chosen("first", heading, why, skill, None)
            heading = tr("A new skill: {skill_name}", skill_name=skill_name(skill))
            return self._chosen("new", heading, tr("Nothing else is due."), skill, None)
        return None

    def _free(self) -> Practice | None:
        there = {card.skill for card in self.cards}
        later = [card for card in self.known.cards if card.skill in there]
        if not later:
            return None
        card = min(later, key=lambda card: (card.due_on, card.skill))
        back = near_day(card.due_on, self.today)
        why = tr(
            "{skill_name} comes back next, on {back}.",
            skill_name=skill_name(card.skill),
            back=back,
        )
        heading = tr("Nothing is due. Practise anyway, if you like")
        return self._chosen("free", heading, why, card.skill, card)

    def _chosen(
        self,
        kind: HeroKind,
        heading: str,
        why: str,
        skill: str,
        held: SkillCard | None,
    ) -> Practice:
        choice, card = self._scenario(skill, held)
        if held is not None:
            why = f"{why} {REASONS[choice.reason]}"
        return _practice(kind, heading, why, card)

    def _scenario(self, skill: str, held: SkillCard | None) -> tuple[Pick, Card]:
        cards = {card.key: card for card in self.cards if card.skill == skill}
        played = self.known.played
        offers = [
            Offer(key, card.difficulty, played[key].last_at if key in played else None)
            for key, card in cards.items()
        ]
        choice = choose(offers, step(held), held.scenario_key if held else "")
        assert choice is not None, "the skill is one of the library"
        return choice, cards[choice.key]


def _practice(kind: HeroKind, heading: str, why: str, card: Card) -> Practice:
    return Practice(
        kind=kind,
        heading=heading,
        why=why,
        skill=card.skill,
        scenario_key=card.key,
        title=card.title,
        goal=card.goal,
        buyer_name=card.buyer_name,
        buyer_company=card.buyer_company,
        portrait=card.portrait,
        minutes=card.minutes,
    )
