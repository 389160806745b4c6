"""The widgets of the first run: what they show and what a reader is told."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from roleplay.ui import Look, Theme
from roleplay.ui.widgets import Button, LevelBar, RadioCard
from roleplay.ui.widgets.level_bar import STEPS, loudness_word

Show = Callable[..., QWidget]


@pytest.mark.parametrize(
    ("level", "word"),
    [
        (0.0, "too quiet"),
        (0.34, "too quiet"),
        (0.35, "just right"),
        (0.85, "just right"),
        (0.86, "too loud"),
    ],
)
def test_loudness_has_a_word(level: float, word: str) -> None:
    assert loudness_word(level) == word


def lit(bar: LevelBar, look: Look) -> int:
    """Return how many steps are drawn in the colour of speech."""
    image = bar.grab().toImage()
    middle = image.height() // 2
    pitch = image.width() / STEPS
    at = (image.pixelColor(int((n + 0.4) * pitch), middle) for n in range(STEPS))
    return sum(color == look.color("teal") for color in at)


def test_a_level_bar_lights_steps_and_keeps_the_loudest(show: Show, look: Look) -> None:
    bar = LevelBar(look)
    show(bar)
    assert bar.accessibleName() == "Loudness 0 of 100, not listening"
    bar.show_level(0.5)
    bar.show_level(0.2)
    assert lit(bar, look) == 6
    assert bar.accessibleName() == "Loudness 20 of 100, too quiet"
    bar.rest()
    assert lit(bar, look) == 15
    bar.clear()
    assert lit(bar, look) == 0


def test_a_radio_card_is_chosen_anywhere_but_on_its_button(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    play = Button(look, "plain", "", "play", "", "small")
    one, other = RadioCard(look, "Clear", "brisk", play), RadioCard(look, "None", "")
    show(one, other)
    qtbot.mouseClick(play, Qt.MouseButton.LeftButton)
    assert not one.isChecked()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(one, left, pos=QPoint(one.width() // 2, one.height() - 3))
    assert one.isChecked()
    assert one.accessibleDescription() == "brisk"
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Right)
    assert (one.isChecked(), other.isChecked()) == (False, True)


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.CONTRAST])
def test_what_is_chosen_is_seen_in_every_theme(
    show: Show, look: Look, theme: Theme
) -> None:
    one, other = RadioCard(look, "A", ""), RadioCard(look, "A", "")
    show(one, other)
    one.setChecked(True)
    try:
        look.set_theme(theme)
        assert one.grab().toImage() != other.grab().toImage()
    finally:
        look.set_theme(Theme.LIGHT)
