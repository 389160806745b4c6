"""One message from the top to the street: written, practised, and said how often."""

from roleplay.ui.coaching.programme import MessageCard
from roleplay.ui.coaching.programme.message_card import PitchDialog
from tests.stories.office import MANAGER, Office
from tests.stories.programme_desk import NAMES, card, started, type_lines, words_on

PITCH = (
    "We help plants see what a stopped line costs them, early enough to do something. "
    "So ask about the last standstill before you speak of price."
)
POINTS = "stopped line / standstill costs\nearly enough\nask about the last"
KEY = "our-message-rep"


def test_a_manager_writes_what_reps_say(office: Office) -> None:
    started(office, *NAMES)
    message = card(office, MessageCard)
    write(office, message, PITCH, "early enough\ndashboard")
    form = office.dialog()
    assert isinstance(form, PitchDialog)
    office.until(lambda: "does not say “dashboard”" in form.error.text())
    assert form.pitch.toPlainText() == PITCH
    type_lines(office, form.points, POINTS)
    office.click(form.act)
    office.until(lambda: "0 of 5 people said it" in words_on(message))
    assert f"“{PITCH}”" in words_on(message)


def test_the_message_is_practised_on_the_stage(office: Office) -> None:
    started(office, *NAMES)
    message = card(office, MessageCard)
    write(office, message, PITCH, POINTS)
    office.until(lambda: "0 of 5 people said it" in words_on(message))
    office.click(office.button("Practise what reps say", message))
    office.until(lambda: office.screens.stage is not None)
    stage = office.screens.stage
    assert stage is not None
    office.until(stage.isVisible)


def test_alignment_is_shown_from_five_people_on(office: Office) -> None:
    started(office, *NAMES, shows_effort=True)
    message = card(office, MessageCard)
    write(office, message, PITCH, POINTS)
    office.until(lambda: "0 of 5 people said it" in words_on(message))
    for name in NAMES[:4]:
        office.practised(name, KEY)
    message = card(office, MessageCard)
    assert "4 of 5 people said it; nothing is shown before." in words_on(message)
    assert "%" not in words_on(message)
    office.practised(NAMES[4], KEY, well=False)
    message = card(office, MessageCard)
    office.until(lambda: "80% of the key points are said" in words_on(message))
    assert "early enough: 4 of 5" in words_on(message)


def test_reps_find_it_among_their_scenarios(office: Office) -> None:
    started(office, *NAMES)
    message = card(office, MessageCard)
    write(office, message, PITCH, POINTS)
    office.until(lambda: "0 of 5 people said it" in words_on(message))
    office.use("Maya Chen")
    with office.acting_as("Maya Chen") as parts:
        cards = parts.practise().shelf().cards
    assert "Say the message: reps" in [card.title for card in cards]


def test_each_level_has_its_own(office: Office) -> None:
    started(office, *NAMES)
    office.give(MANAGER, "sponsor")
    message = card(office, MessageCard)
    for level in ("Executives", "Managers", "Reps"):
        assert f"{level}, " in words_on(message)
    office.click(office.button("Write it: what executives say", message))
    form = office.dialog()
    assert isinstance(form, PitchDialog)
    office.type(form.pitch, PITCH)
    type_lines(office, form.points, POINTS)
    office.click(form.act)
    office.until(lambda: office.button("Practise what executives say").isVisible())


def write(office: Office, message: MessageCard, pitch: str, points: str) -> None:
    """Write what reps say, and save."""
    office.click(office.button("Write it: what reps say", message))
    form = office.dialog()
    assert isinstance(form, PitchDialog)
    office.type(form.pitch, pitch)
    type_lines(office, form.points, points)
    office.click(form.act)
