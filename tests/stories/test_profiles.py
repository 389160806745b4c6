from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from roleplay.ui.coaching.roles_card import RolesCard
from roleplay.ui.lock_screen import LockScreen
from roleplay.ui.pin_dialog import PinDialog
from roleplay.ui.screens import COACHING, SETTINGS
from roleplay.ui.settings.profile import NewPinDialog
from tests.stories.office import MANAGER, Office


def set_pin(office: Office, pin: str) -> None:
    """Set the own PIN in the settings, first with two that differ."""
    office.screens.go(SETTINGS)
    office.settle()
    settings = office.screens.settings
    assert settings is not None
    office.click(settings.profile.pin)
    dialog = office.dialog()
    assert isinstance(dialog, NewPinDialog)
    office.type(dialog.new, pin)
    office.type(dialog.again, pin + "1")
    office.click(dialog.act)
    assert "not the same" in dialog.error.text()
    office.type(dialog.again, pin)
    office.click(dialog.act)
    office.until(lambda: office.parts.settings.locked)


def test_only_who_leads_sees_the_coaching_page(office: Office) -> None:
    office.add("Maya Chen")
    assert office.screens.nav.items[COACHING].isVisible()
    office.use("Maya Chen")
    assert not office.screens.nav.items[COACHING].isVisible()
    office.screens.go(SETTINGS)
    office.settle()
    settings = office.screens.settings
    assert settings is not None
    office.click(settings.profile.chips["coach"])
    office.until(office.screens.nav.items[COACHING].isVisible)
    office.click(settings.profile.chips["coach"])
    office.until(lambda: not office.screens.nav.items[COACHING].isVisible())


def test_a_manager_gives_roles_on_the_team_page(office: Office) -> None:
    maya = office.add("Maya Chen")
    coaching = office.coaching("Team")
    card = coaching.findChild(RolesCard)
    assert card is not None
    office.until(lambda: maya in card.menus)
    chip = card.menus[maya]
    assert chip.text() == "Rep"
    (trainer,) = (a for a in chip.findChildren(QAction) if a.text() == "Trainer")
    trainer.trigger()
    office.until(lambda: card.menus[maya].text() == "Rep, trainer")
    office.settle()
    assert office.parts.coaching().roles.of(maya) == {"rep", "trainer"}


def test_switching_to_a_manager_asks_for_their_pin(office: Office) -> None:
    office.add("Maya Chen")
    set_pin(office, "4711")
    office.use("Maya Chen")
    nav = office.screens.nav
    office.qtbot.mouseClick(nav.person, Qt.MouseButton.LeftButton)
    office.choose_profile(MANAGER)
    dialog = office.dialog()
    assert isinstance(dialog, PinDialog)
    office.type(dialog.field, "0000")
    office.key(dialog.field, Qt.Key.Key_Return)
    office.until(lambda: "2 more tries" in dialog.error.text())
    assert nav.person.name.text() == "Maya Chen"
    office.type(dialog.field, "4711")
    office.key(dialog.field, Qt.Key.Key_Return)
    office.until(lambda: nav.person.name.text() == MANAGER)


def test_a_start_shows_nothing_of_a_profile_before_its_pin(office: Office) -> None:
    set_pin(office, "4711")
    office.close()
    office.open_locked()
    screens = office.screens
    lock = screens.lock
    assert isinstance(lock, LockScreen)
    assert screens.nav.isHidden()
    assert screens.today.today is None
    office.qtbot.keyClick(
        office.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier
    )
    assert screens.pages.currentWidget() is lock
    office.type(lock.field, "1111")
    office.key(lock.field, Qt.Key.Key_Return)
    office.until(lambda: "not the PIN" in lock.error.text())
    office.type(lock.field, "4711")
    office.key(lock.field, Qt.Key.Key_Return)
    office.until(lambda: screens.today.isVisible() and screens.today.today is not None)
    assert screens.nav.isVisible()


def test_another_profile_is_used_in_place_of_a_locked_one(office: Office) -> None:
    office.add("Maya Chen")
    set_pin(office, "4711")
    office.close()
    office.open_locked()
    lock = office.screens.lock
    assert lock is not None
    office.click(lock.other)
    office.choose_profile("Maya Chen")
    office.until(lambda: office.screens.nav.person.name.text() == "Maya Chen")
    office.until(office.screens.today.isVisible)
    office.settle()
    assert not office.parts.settings.locked
