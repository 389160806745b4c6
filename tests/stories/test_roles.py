"""Who shepherds the change: proposals with reasons, and a person who decides."""

from roleplay.ui.coaching.programme import MatchingCard, ReadinessCard
from roleplay.ui.coaching.programme.matching_card import DeclineDialog
from tests.stories.office import MANAGER, Office
from tests.stories.programme_desk import NAMES, card, started, words_on


def test_who_says_they_would_like_to_is_proposed(office: Office) -> None:
    started(office, *NAMES)
    readiness = card(office, ReadinessCard)
    office.click(office.button("Ask everybody how ready they are", readiness))
    office.use("Maya Chen")
    survey = office.screens.today.page.survey
    office.until(survey.isVisible)
    for side in ("willing", "able", "supported"):
        office.click(survey.chip(side, 4))
    assert survey.wishes is not None
    office.click(survey.wishes.chips["champion"])
    office.click(survey.send)
    office.until(lambda: not survey.isVisible())
    office.use(MANAGER)
    matching = card(office, MatchingCard)
    office.until(lambda: "Maya Chen\nsaid they would like to" in words_on(matching))


def test_the_manager_decides_and_the_role_is_held(office: Office) -> None:
    maya, *_ = started(office, *NAMES)
    wish(office, "Maya Chen")
    matching = card(office, MatchingCard)
    office.click(office.button("Make Maya Chen champion", matching))
    office.until(lambda: "Champion\nWho keeps it alive among colleagues\nMaya Chen" in
                 words_on(matching))  # fmt: skip
    assert "champion" in office.parts.coaching().roles.of(maya)


def test_not_now_needs_a_reason(office: Office) -> None:
    started(office, *NAMES)
    wish(office, "Maya Chen")
    matching = card(office, MatchingCard)
    office.click(office.button("Do not make Maya Chen champion now", matching))
    form = office.dialog()
    assert isinstance(form, DeclineDialog)
    office.click(form.act)
    office.until(lambda: "why not" in form.error.text())
    office.type(form.reason, "On leave until June")
    office.click(form.act)
    office.until(
        lambda: (
            "Not Maya Chen: On leave until June (decided by Rowan Hale)"
            in words_on(matching)
        )
    )


def test_regular_practice_is_a_reason_only_where_it_is_shown(office: Office) -> None:
    started(office, "Maya Chen", shows_effort=True)
    with office.acting_as(MANAGER) as parts:
        coaching = parts.coaching()
        ids = [p.person_id for p in coaching.roles.everybody()]
        ids.append(office.add("Jonah Osei"))
        coaching.programme.enrol(ids)
    for _ in range(4):
        for name in ("Maya Chen", "Jonah Osei"):
            office.practised(name, "a-handshake-price", well=False)
        office.pass_days(1)
    shown = words_on(card(office, MatchingCard))
    assert "practised on 4 days in four weeks" in shown
    assert "Jonah Osei" not in shown


def test_one_says_oneself_what_one_would_like(office: Office) -> None:
    started(office, *NAMES)
    card(office, MatchingCard)
    office.click(office.button("I would like to be planner"))
    assert office.parts.coaching().matching.my_wishes() == {"planner"}


def wish(office: Office, name: str) -> None:
    """Let somebody say they would like to be champion."""
    with office.acting_as(name) as parts:
        parts.coaching().matching.wish({"champion"})
