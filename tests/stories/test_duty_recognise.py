"""Duty five, recognise: a line to one person, a nudge, a story, a rare moment."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from roleplay.ui.coaching import CoachingScreen
from roleplay.ui.coaching.stories_card import StoriesCard
from roleplay.ui.coaching.team_notice_card import TeamNoticeCard
from roleplay.ui.screens import COACHING, SCENARIOS, TODAY
from roleplay.ui.today.noticed_card import NoticedCard
from roleplay.ui.widgets import Label
from tests.stories.office import MANAGER, Office

SAID = "You asked, then waited. That silence got you the number."


def card(screen: CoachingScreen) -> TeamNoticeCard:
    found = screen.findChild(TeamNoticeCard)
    assert isinstance(found, TeamNoticeCard)
    return found


def stories_card(office: Office) -> StoriesCard:
    found = office.coaching("Team").findChild(StoriesCard)
    assert isinstance(found, StoriesCard)
    return found


def words(widget: QWidget) -> str:
    """Return all that is said in a widget."""
    labels = widget.findChildren(Label)
    return " | ".join(label.text() for label in labels if label.isVisible())


def choose(office: Office, notice: TeamNoticeCard, name: str) -> None:
    """Choose a person and a skill in the menus of the form."""
    office.until(lambda: any(a.text() == name for a in notice.people.actions()))
    next(a for a in notice.people.actions() if a.text() == name).trigger()
    office.settle()


def skill(notice: TeamNoticeCard, name: str) -> None:
    next(a for a in notice.form.skills.actions() if a.text() == name).trigger()


def send(office: Office, notice: TeamNoticeCard, text: str) -> None:
    notice.form.field.selectAll()
    notice.form.field.setFocus()
    office.qtbot.keyClicks(notice.form.field, text)
    office.click(notice.form.send)


def noticed(office: Office) -> NoticedCard:
    office.screens.go(TODAY)
    office.settle()
    return office.screens.today.noticed


def test_a_line_to_maya_is_on_her_today_and_new_once(office: Office) -> None:
    office.add("Maya Chen")
    notice = card(office.coaching("Team"))
    choose(office, notice, "Maya Chen")
    skill(notice, "Discovery")
    send(office, notice, SAID)
    assert notice.notice.title == "Sent to Maya Chen."
    assert notice.form.field.toPlainText() == ""
    assert noticed(office).isHidden()  # the giver has none
    office.use("Maya Chen")
    hers = noticed(office)
    office.until(hers.isVisible)
    assert f"“{SAID}”" in words(hers)
    assert "Rowan Hale, Discovery" in words(hers)
    assert "The first time somebody noticed your practice." in words(hers)
    assert (hers.new.text(), hers.new.isVisible()) == ("1 new", True)
    office.screens.go(SCENARIOS)
    office.pass_days(1)
    office.until(lambda: hers.isVisible() and not hers.new.isVisible())
    assert f"“{SAID}”" in words(hers)


def test_bad_words_are_refused_and_stay(office: Office) -> None:
    office.add("Maya Chen")
    notice = card(office.coaching("Team"))
    choose(office, notice, "Maya Chen")
    send(office, notice, "Well done")
    office.until(notice.form.error.isVisible)
    assert "Choose the skill" in notice.form.error.text()
    skill(notice, "Price")
    office.click(notice.form.send)
    assert "at least 4 words" in notice.form.error.text()
    assert notice.form.field.toPlainText() == "Well done"
    send(office, notice, "You kept <b>your</b> price today")
    assert notice.form.error.isHidden()
    office.use("Maya Chen")
    office.until(noticed(office).isVisible)
    assert "“You kept <b>your</b> price today”" in words(noticed(office))


def test_nobody_is_praised_twice_a_day_or_in_bulk(office: Office) -> None:
    for name in ("Maya Chen", "Theo Brandt", "Sofia Imhof", "Ewan Birk"):
        office.add(name)
    notice = card(office.coaching("Team"))
    for number, name in enumerate(("Maya Chen", "Theo Brandt", "Sofia Imhof")):
        choose(office, notice, name)
        skill(notice, "Opening")
        send(office, notice, f"You greeted customer {number} by her name")
        assert notice.notice.title == f"Sent to {name}."
    skill(notice, "Price")
    send(office, notice, "And you kept the price again")
    assert "today already" in notice.form.error.text()
    choose(office, notice, "Ewan Birk")
    skill(notice, "Price")
    send(office, notice, "You kept the price for once")
    assert "more than 3" in notice.form.error.text()
    assert "still here" in notice.form.error.text()


def share_with_manager(office: Office, attempt_id: str) -> None:
    """Let Maya share an attempt with her manager."""
    with office.acting_as("Maya Chen") as parts:
        rowan = parts.coaching().roles.holders("manager")[0].person_id
        parts.discuss().share(attempt_id, rowan)


def test_two_silent_weeks_remind_only_of_what_may_be_seen(office: Office) -> None:
    maya = office.add("Maya Chen")
    office.settle()
    attempt_id = office.practised("Maya Chen", "everything-is-fine")
    office.practised("Maya Chen", "more-than-we-expected")
    office.pass_days(16)
    notice = card(office.coaching("Team"))
    assert notice.buttons == {}  # nothing of it is shown to Rowan
    share_with_manager(office, attempt_id)
    office.screens.go(COACHING)
    office.settle()
    assert "Discovery passed 16 days ago, not noticed yet" in words(notice)
    office.click(notice.buttons[maya])
    assert notice.form.skill_chip.text() == "Discovery"  # one click, then the words
    send(office, notice, SAID)
    office.until(lambda: notice.buttons == {})
    assert "not noticed yet" not in words(notice)


def test_a_shared_attempt_is_the_moment_of_a_line(office: Office) -> None:
    office.add("Maya Chen")
    office.settle()
    attempt_id = office.practised("Maya Chen", "everything-is-fine")
    share_with_manager(office, attempt_id)
    office.screens.show_debrief(attempt_id)
    office.settle()
    debrief = office.screens.debrief
    assert debrief is not None
    office.until(debrief.noticing.isVisible)
    assert debrief.noticing.title.text() == "I noticed, Maya…"
    office.qtbot.keyClicks(debrief.noticing.form.field, SAID)
    office.click(debrief.noticing.form.send)  # the skill is the attempt's: two clicks
    assert debrief.noticing.notice.title == "Sent."
    office.use("Maya Chen")
    office.until(noticed(office).isVisible)
    assert "Rowan Hale, on “Everything is fine”, Discovery" in words(noticed(office))


def test_a_story_waits_for_the_meeting_until_its_teller_takes_it_out(
    office: Office,
) -> None:
    office.add("Maya Chen")
    notice = card(office.coaching("Team"))
    choose(office, notice, "Maya Chen")
    skill(notice, "Discovery")
    send(office, notice, SAID)
    office.click(office.button(f"Tell it at the meeting: {SAID}", notice))
    stories = stories_card(office)
    office.until(lambda: len(stories.told) == 1)
    office.use("Maya Chen")
    hers = noticed(office)
    office.until(lambda: "told by you at the next team meeting" in words(hers))
    (act,) = hers.stories.values()
    office.click(act)
    office.until(lambda: "next team meeting" not in words(hers))
    office.use(MANAGER)
    office.until(lambda: "No story waits" in words(stories_card(office)))


def test_a_story_that_was_told_is_gone(office: Office) -> None:
    office.add("Maya Chen")
    notice = card(office.coaching("Team"))
    choose(office, notice, "Maya Chen")
    skill(notice, "Discovery")
    send(office, notice, SAID)
    queue = office.button(f"Tell it at the meeting: {SAID}", notice)
    office.key(queue, Qt.Key.Key_Return)
    stories = stories_card(office)
    office.until(lambda: len(stories.told) == 1)
    office.click(next(iter(stories.told.values())))
    office.until(lambda: stories.told == {})
    office.until(lambda: "Told" in words(notice))


def test_a_line_is_written_by_keyboard_alone(office: Office) -> None:
    office.add("Maya Chen")
    notice = card(office.coaching("Team"))
    office.until(lambda: bool(notice.people.actions()))
    office.qtbot.keyClick(notice.who, Qt.Key.Key_Return)
    for menu in (notice.people, notice.form.skills):
        office.until(menu.isVisible)
        office.qtbot.keyClick(menu, Qt.Key.Key_Down)
        office.qtbot.keyClick(menu, Qt.Key.Key_Return)
        office.settle()
        if menu is notice.people:
            office.qtbot.keyClick(notice.form.skill_chip, Qt.Key.Key_Return)
    assert notice.form.skill_chip.text() == "Opening"
    notice.form.field.setFocus()
    office.qtbot.keyClicks(notice.form.field, SAID)
    office.qtbot.keyClick(notice.form.field, Qt.Key.Key_Tab)
    assert office.window.focusWidget() is notice.form.skill_chip
    office.qtbot.keyClick(notice.form.skill_chip, Qt.Key.Key_Tab)
    assert office.window.focusWidget() is notice.form.send
    office.key(notice.form.send, Qt.Key.Key_Return)
    office.until(lambda: notice.notice.title == "Sent to Maya Chen.")
