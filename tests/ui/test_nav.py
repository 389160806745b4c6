from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleplay.ui import Look, Theme
from roleplay.ui.nav import NARROW, WIDTH, Nav


@pytest.fixture
def nav(qtbot: QtBot, qapp: QApplication) -> Iterator[Nav]:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    nav = Nav(look)
    qtbot.addWidget(nav)
    nav.person.show_person("Anna Maria von Braun", "120 points")
    nav.resize(WIDTH, 700)
    nav.show()
    yield nav
    look.set_text_scale(1.0)


def test_large_type_leaves_icons_with_their_names_as_tooltips(nav: Nav) -> None:
    assert nav.width() == WIDTH
    nav._look.set_text_scale(1.3)  # noqa: SLF001
    assert nav.width() == NARROW
    assert not nav.person.name.isVisible()
    assert nav.person.toolTip() == "Anna Maria von Braun: profiles"
    assert nav.items[1].toolTip() == "Scenarios (Ctrl+2)"
    assert nav.items[1].accessibleName() == "Scenarios"
    nav._look.set_text_scale(1.0)  # noqa: SLF001
    assert nav.width() == WIDTH
    assert nav.person.name.isVisible()


def test_initials_are_the_first_and_the_last_name(nav: Nav) -> None:
    assert nav.person.initials.text() == "AB"


def test_where_reading_begins_on_the_right_it_is_mirrored(
    nav: Nav, qapp: QApplication
) -> None:
    def inked(image: QImage) -> tuple[int, int]:
        """Return how many pixels of the marked item are ink, on each half."""
        marked = nav._look.color("primary").rgb()  # noqa: SLF001
        columns = [
            sum(image.pixel(x, y) == marked for y in range(image.height()))
            for x in range(image.width())
        ]
        edge = 5
        return sum(columns[:edge]), sum(columns[-edge:])

    nav.show_place(0)
    left, right = inked(nav.items[0].grab().toImage())
    assert left > right
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left, right = inked(nav.items[0].grab().toImage())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert right > left
