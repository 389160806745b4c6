"""The second half of the programme, joined with what its other parts know."""

from datetime import date
from typing import TYPE_CHECKING

from roleplay.parts.programme import run_programme

if TYPE_CHECKING:
    from collections.abc import Callable

    from roleplay.game import ConflictFact, NoticeFact, SentFact, TeamCall
    from roleplay.parts.coaching import Ground
    from roleplay.usecases import (
        HoldRoles,
        KeepDuties,
        OutcomeView,
        ProgrammeNow,
        SeeSustainment,
        Sources,
    )


def sources(ground: "Ground", roles: "HoldRoles") -> "Sources":
    """Return where the facts of other parts come from; one line for each."""
    from roleplay.storage import Certifications
    from roleplay.usecases import Sources, last_agreement

    certifications = Certifications(ground.database)

    def skills() -> tuple[str, ...]:
        cards = ground.shelves.found.cards
        return tuple(dict.fromkeys(card.skill for card in cards))

    return Sources(
        programme=_programme(ground, roles),
        sent=lambda person_id: _sent(ground, person_id),
        calls=lambda: _calls(ground),
        questions=lambda: _questions(ground),
        examples=lambda person_id: _examples(ground, person_id),
        notices=lambda: _notices(ground),
        ratings=lambda person_id: last_agreement(certifications, person_id),
        conflicts=lambda: _conflicts(ground),
        skills=skills,
    )


def sustaining(
    ground: "Ground", roles: "HoldRoles"
) -> "tuple[KeepDuties, SeeSustainment]":
    """Return the duties, and the programme's numbers."""
    from roleplay.storage import Sustainment
    from roleplay.usecases import KeepDuties, SeeSustainment

    store, known = Sustainment(ground.database), sources(ground, roles)
    duties = KeepDuties(roles, store, known, ground.now)
    return duties, SeeSustainment(roles, store, known, duties, ground.now)


def _programme(
    ground: "Ground", roles: "HoldRoles"
) -> "Callable[[], ProgrammeNow | None]":
    """Return what tells the programme; its core is what serves an outcome."""
    from roleplay.usecases import OutcomeNow, ProgrammeNow

    running = run_programme(ground, roles)

    def outcome(view: "OutcomeView") -> "OutcomeNow":
        said = view.text
        return OutcomeNow(
            said.measure, said.unit, said.from_value, said.to_value,
            view.now, view.measured_on,
        )  # fmt: skip

    def now() -> "ProgrammeNow | None":
        view = running.current()
        if view is None:
            return None
        core = [key for one in view.outcomes for key in one.scenarios]
        return ProgrammeNow(
            title=view.text.title,
            goal=view.text.goal,
            started_on=view.text.started_on,
            weeks=view.text.weeks,
            enrolled=tuple(person.person_id for person in view.enrolled),
            core=tuple(dict.fromkeys(core)),
            outcomes=tuple(outcome(one) for one in view.outcomes),
        )

    return now


def _sent(ground: "Ground", person_id: str) -> "tuple[SentFact, ...]":
    from roleplay.game import SentFact
    from roleplay.storage import Assignments

    zone = ground.now().tzinfo
    return tuple(
        SentFact(
            sent_on=sent.sent_at.astimezone(zone).date(),
            to=len(sent.people),
            opened=len(sent.opened),
            with_why=bool(sent.why or sent.voice),
            overridden=bool(sent.override),
        )
        for sent in Assignments(ground.database).sent_by(person_id)
        if sent.ended_at is None
    )


def _calls(ground: "Ground") -> "tuple[TeamCall, ...]":
    from roleplay.game import TeamCall
    from roleplay.storage import Calls

    return tuple(
        TeamCall(note.person_id, note.day_on, note.is_evidence, note.skill)
        for note in Calls(ground.database).all()
    )


def _questions(ground: "Ground") -> int:
    from roleplay.storage import Obstacles

    return sum(
        obstacle.kind == "question" and obstacle.decided is None
        for obstacle in Obstacles(ground.database).all()
    )


def _conflicts(ground: "Ground") -> "tuple[ConflictFact, ...]":
    from roleplay.game import ConflictFact
    from roleplay.storage import Obstacles

    return tuple(
        ConflictFact(
            title=obstacle.text,
            by_on=obstacle.pledge.by_on if obstacle.pledge else None,
            is_open=obstacle.decided is None,
            has_owner=obstacle.pledge is not None,
        )
        for obstacle in Obstacles(ground.database).all()
        if obstacle.kind == "conflict"
    )


def _notices(ground: "Ground") -> "tuple[NoticeFact, ...]":
    from roleplay.game import NoticeFact
    from roleplay.storage import Recognition

    return tuple(
        NoticeFact(notice.giver_id, notice.person_id, notice.given_on)
        for notice in Recognition(ground.database).all()
    )


def _examples(ground: "Ground", person_id: str) -> tuple[date, ...]:
    from roleplay.storage import Exemplars

    zone = ground.now().tzinfo
    return tuple(
        shown.shown_at.astimezone(zone).date()
        for shown in Exemplars(ground.database).all()
        if shown.person.person_id == person_id
    )
