"""Capacity for change: a short survey without names, shown from five answers on."""

from dataclasses import replace
from datetime import timedelta

from roleplay.ui.coaching.programme import ReadinessCard
from tests.stories.office import MANAGER, Office
from tests.stories.programme_desk import NAMES, card, started, words_on


def opened(office: Office) -> None:
    """Let the manager ask everybody."""
    readiness = card(office, ReadinessCard)
    office.click(office.button("Ask everybody how ready they are", readiness))
    office.until(lambda: "0 of 5 answers so far" in words_on(readiness))


def answer(office: Office, name: str, *answers: int) -> None:
    """Let somebody answer on Today, in their own profile."""
    office.use(name)
    survey = office.screens.today.page.survey
    office.until(survey.isVisible)
    for side, value in zip(("willing", "able", "supported"), answers, strict=True):
        office.click(survey.chip(side, value))  # type: ignore[arg-type]
    office.click(survey.send)
    office.until(lambda: not survey.isVisible())


def test_it_takes_five_people(office: Office) -> None:
    started(office, *NAMES[:4])
    readiness = card(office, ReadinessCard)
    ask = office.button("Ask everybody how ready they are", readiness)
    assert not ask.isEnabled()
    assert "4 enrolled; it takes at least 5" in words_on(readiness)


def test_nothing_is_shown_before_the_fifth_answer(office: Office) -> None:
    started(office, *NAMES)
    opened(office)
    for name in NAMES[:4]:
        answer(office, name, 4, 3, 2)
    office.use(MANAGER)
    readiness = card(office, ReadinessCard)
    shown = words_on(readiness)
    assert "4 of 5 answers so far; nothing is shown before." in shown
    assert "of 5, " not in shown
    answer(office, NAMES[4], 4, 3, 2)
    office.use(MANAGER)
    readiness = card(office, ReadinessCard)
    office.until(lambda: "Willing: 4.0 of 5, there" in words_on(readiness))
    assert "Supported: 2.0 of 5, in the way" in words_on(readiness)
    assert "Lowest: supported" in words_on(readiness)


def test_a_line_left_open_is_asked_for_and_kept(office: Office) -> None:
    started(office, *NAMES)
    opened(office)
    office.use(NAMES[0])
    survey = office.screens.today.page.survey
    office.until(survey.isVisible)
    office.click(survey.chip("willing", 5))
    office.click(survey.send)
    office.until(lambda: "still open" in survey.notice.title)
    assert survey.chip("willing", 5).isChecked()


def test_the_survey_can_be_left_for_now(office: Office) -> None:
    started(office, *NAMES)
    opened(office)
    office.use(NAMES[0])
    survey = office.screens.today.page.survey
    office.until(survey.isVisible)
    office.click(survey.later)
    office.pass_days(1)
    assert not survey.isVisible()
    office.use(NAMES[1])
    office.until(survey.isVisible)  # it was left by one person only
    office.use(NAMES[0])
    office.until(survey.isVisible)  # and comes again when one comes back


def test_rounds_before_and_during_the_rollout_are_compared(office: Office) -> None:
    started(office, *NAMES)
    with office.acting_as(MANAGER) as parts:
        programme = parts.coaching().programme
        view = programme.current()
        assert view is not None
        later = office.now().date() + timedelta(days=7)
        programme.edit(replace(view.text, started_on=later))
    opened(office)
    for name in NAMES:
        answer(office, name, 2, 2, 2)
    office.use(MANAGER)
    office.click(office.button("Close this round", card(office, ReadinessCard)))
    office.pass_days(30)
    readiness = card(office, ReadinessCard)
    office.click(office.button("Ask again how ready they are", readiness))
    for name in NAMES:
        answer(office, name, 4, 2, 3)
    office.use(MANAGER)
    readiness = card(office, ReadinessCard)
    office.until(lambda: "Willing: 4.0 of 5, there" in words_on(readiness))
    assert "Before the rollout 2.0." in words_on(readiness)
    assert "During the rollout" in words_on(readiness)
