"""Whether a meeting can be read from eight metres, by measuring its type.

The picture is taken to be 1.5 m high, as projector_look.py says.  Character height
is that of a capital (ISO 9241-3): 16 minutes of arc at least, 20 to 22 preferred.  Key
hints are for the host, and need 12.
"""

from collections.abc import Callable, Iterator
from math import atan, degrees

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QWidget,
)

from roleplay.ui.meeting import MeetingScreen
from roleplay.ui.meeting.far_list import ROW
from roleplay.ui.meeting.key_hint import KeyHint
from roleplay.ui.meeting.round_play import Part
from roleplay.ui.widgets import Label
from tests.ui.meeting.conftest import K, Room
from tests.ui.stage_services import SCENARIO

Show = Callable[..., Room]

PICTURE_MM, DISTANCE_MM = 1500, 8000
CONTENT, HINT, PREFERRED = 16.0, 12.0, 20.0
WITH_WORDS = (QLabel, QAbstractButton, QLineEdit, QListWidget, QProgressBar)


def minutes_of_arc(font: QFont, page_high: int, distance_mm: float) -> float:
    """Return how high a capital is to somebody at a distance."""
    high_mm = QFontMetricsF(font).capHeight() * PICTURE_MM / page_high
    return degrees(atan(high_mm / distance_mm)) * 60


def words(screen: MeetingScreen) -> Iterator[tuple[str, QWidget]]:
    """Give everything on screen that shows words."""
    for widget in screen.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, WITH_WORDS):
            continue
        shown = widget.text() if not isinstance(widget, QListWidget) else "a list"
        if shown:
            yield shown, widget


def check(here: Room) -> None:
    """Fail where something is too small at eight metres, or cut off, once laid out."""
    here.qtbot.waitUntil(lambda: check_now(here.screen))


def check_now(screen: MeetingScreen) -> None:
    """Fail where something is too small at eight metres, or cut off."""
    found = list(words(screen))
    assert found
    for shown, widget in found:
        arc = minutes_of_arc(widget.font(), screen.height(), DISTANCE_MM)
        least = HINT if isinstance(widget, KeyHint) else CONTENT
        assert arc >= least, f"{shown!r} has {arc:.1f} minutes of arc"
        wraps = widget.hasHeightForWidth() or isinstance(widget, QListWidget)
        room = widget.minimumSizeHint() if wraps else widget.sizeHint()
        assert widget.width() >= room.width() - 2, f"{shown!r} is cut off"


def is_whole(label: Label) -> bool:
    """Return whether all lines of a label have their room."""
    return label.height() >= label.heightForWidth(label.width())


PAGES = [(1280, 800), (1920, 1080), (1024, 768), (1366, 768), (2560, 1440), (1024, 700)]


@pytest.mark.parametrize("size", PAGES)
def test_every_step_is_readable_from_eight_metres(
    room: Show, size: tuple[int, int]
) -> None:
    here = room()
    screen = here.screen
    here.to_floor()
    screen.showNormal()
    screen.resize(*size)
    assert (screen.width(), screen.height()) == size
    check(here)
    for keys in (
        (K.Key_D,), (K.Key_Return,), (K.Key_Return,), (K.Key_Escape,), (K.Key_Space,),
        (K.Key_A, K.Key_B, K.Key_C), (K.Key_Space,), (K.Key_Space,), (K.Key_Space,),
        (K.Key_Escape,), (K.Key_Escape,), (K.Key_S,), (K.Key_Return,), (K.Key_Escape,),
        (K.Key_Space,),
    ):  # fmt: skip
        here.key(*keys)
        check(here)


def test_people_and_agenda_are_readable_from_eight_metres(room: Show) -> None:
    here = room()
    here.open()
    here.screen.showNormal()
    here.screen.resize(1280, 800)
    check(here)
    here.key(K.Key_Return)
    here.until(lambda: bool(here.screen.agenda.list.rows))
    check(here)


def test_the_buyers_line_is_as_large_as_preferred(room: Show) -> None:
    here = room()
    here.to_line()
    here.screen.showNormal()
    here.screen.resize(1280, 800)
    font = here.screen.line.line.font()
    assert minutes_of_arc(font, 800, DISTANCE_MM) >= PREFERRED
    for role in ("far-line", "far-line-small"):
        font = here.screen.look.font(role)
        assert minutes_of_arc(font, 800, DISTANCE_MM) > CONTENT


def test_the_measure_fails_what_the_app_shows_elsewhere(room: Show) -> None:
    here = room()
    here.open()
    here.screen.showNormal()
    here.screen.resize(1280, 800)
    body = here.screen.look.font("transcript")
    assert minutes_of_arc(body, 800, DISTANCE_MM) < HINT


def test_a_row_of_a_list_holds_its_words(room: Show) -> None:
    here = room()
    metrics = QFontMetricsF(here.screen.look.font("far-strong"))
    assert here.screen.look.px(ROW) > metrics.height()


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_a_long_line_and_long_names_scroll_and_are_not_lost(
    room: Show, size: tuple[int, int]
) -> None:
    long = "I do not see why we would change what works. " * 13
    scenario = SCENARIO.replace("Everything is working fine.", long.strip())
    scenario = scenario.replace("Asks an open question", "Asks an open question" * 3)
    here = room(scenario=scenario, people=("x" * 80,))
    here.to_line()
    here.screen.showNormal()
    here.screen.resize(*size)
    here.until(lambda: here.screen.width() == size[0])
    here.until(lambda: is_whole(here.screen.line.line))
    here.key(K.Key_Return)
    here.write("How do you do it?")
    here.until(lambda: here.play.part is Part.VOTE)
    here.until(lambda: is_whole(here.screen.vote.label))
