"""What stories about assignments do again and again, by clicks and keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from roleplay.ui.coaching.assign import AssignmentsCard
from roleplay.ui.coaching.assign.check_list import KEY, CheckList
from roleplay.ui.coaching.assign.dialog import AssignDialog
from roleplay.ui.today.assigned_card import AssignedRow
from tests.stories.office import Office

PRICE, OPENING = "A handshake price", "A minute between two sites"
WHY = "Four of our last six losses gave a discount before the need was clear."
OUTCOME = "First-call discounts from 4 in 10 to 1 in 10"
LEFT = Qt.MouseButton.LeftButton


def team_card(office: Office) -> AssignmentsCard:
    """Open the page of the team; return the card of assignments."""
    card = office.coaching("Team").findChild(AssignmentsCard)
    assert card is not None
    office.until(lambda: card.shown is not None)
    return card


def begin(office: Office) -> AssignDialog:
    """Open the dialog that assigns."""
    card = team_card(office)
    office.click(card.new)
    dialog = office.dialog()
    assert isinstance(dialog, AssignDialog)
    return dialog


def tick(office: Office, boxes: CheckList, text: str) -> None:
    """Choose the row that begins with a text, or not any more, by a click."""
    rows = (boxes.list.item(i) for i in range(boxes.list.count()))
    item = next(item for item in rows if item.text().startswith(text))
    reveal(boxes)
    boxes.list.scrollToItem(item)
    place: QPoint = boxes.list.visualItemRect(item).center()
    office.qtbot.mouseClick(boxes.list.viewport(), LEFT, pos=place)
    assert item.data(KEY)


def reveal(widget: QWidget) -> None:
    """Scroll to a widget, as a person would before clicking it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def fill(
    office: Office, dialog: AssignDialog, titles: Sequence[str], names: Sequence[str]
) -> None:
    """Write the why and the outcome, and choose what and for whom."""
    form = dialog.form
    office.type(form.why, WHY)
    office.type(form.outcome.words, OUTCOME)
    for title in titles:
        tick(office, form.scenarios, title)
    for name in names:
        tick(office, form.people, name)


def send(office: Office, dialog: AssignDialog) -> None:
    """Press Assign, and wait until it is with the team."""
    card = office.screens.coaching
    assert card is not None
    found = card.findChild(AssignmentsCard)
    assert found is not None
    office.click(dialog.send_button)
    office.until(lambda: found.dialog is None)
    office.settle()


def key_of(office: Office, title: str) -> str:
    """Return a scenario's key."""
    cards = office.parts.shelves().found.cards
    return next(card.key for card in cards if card.title == title)


def assigned(office: Office) -> tuple[AssignedRow, ...]:
    """Return the rows of what is assigned, on Today."""
    office.settle()
    return tuple(office.screens.today.page.assigned.rows)
