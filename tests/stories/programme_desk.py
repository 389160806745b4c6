"""What the stories of the programme have in common: one that is under way."""

from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from roleplay.ui.coaching.programme.card import ProgrammeCard
from roleplay.ui.widgets import Label
from roleplay.usecases import ProgrammeText
from tests.stories.office import MANAGER, Office

Kind = TypeVar("Kind", bound=ProgrammeCard)

NAMES = ("Maya Chen", "Jonah Osei", "Sofia Imhof", "Ewan Birk", "Priya Nair")
GOAL = "We ask what standing still costs them before we say a price."


def started(office: Office, *names: str, shows_effort: bool = False) -> list[str]:
    """Start a programme with these people in it; return their ids."""
    ids = [office.add(name, shows_effort=shows_effort) for name in names]
    with office.acting_as(MANAGER) as parts:
        programme = parts.coaching().programme
        day = office.now().date() - timedelta(days=7)
        programme.start(ProgrammeText("Discovery before price", GOAL, day, 24))
        programme.enrol(ids)
    return ids


def words_on(widget: QWidget) -> str:
    """Return all visible words of a card, one label a line."""
    labels = widget.findChildren(Label)
    return "\n".join(label.text() for label in labels if label.isVisible())


def type_lines(office: Office, field: QPlainTextEdit, text: str) -> None:
    """Write several lines into a field in place of what is there."""
    field.selectAll()
    for index, line in enumerate(text.splitlines()):
        if index:
            office.qtbot.keyClick(field, Qt.Key.Key_Return)
        office.qtbot.keyClicks(field, line)


def card(office: Office, kind: type[Kind]) -> Kind:
    """Open the programme page and return one of its cards."""
    found = office.coaching("Programme").findChild(kind)
    assert isinstance(found, kind)
    office.settle()
    return found
