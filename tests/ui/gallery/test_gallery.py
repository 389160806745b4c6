import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from roleplay.ui import Look, Theme, widgets
from roleplay.ui.gallery import GalleryWindow

PARTS = {"FocusRing", "TextLines"}
"""Drawn by other widgets; no page shows them by themselves."""


@pytest.fixture
def gallery(qtbot: QtBot, qapp: QApplication) -> GalleryWindow:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    window = GalleryWindow(look)
    qtbot.addWidget(window)
    window.show()
    return window


def test_every_widget_is_in_it(gallery: GalleryWindow) -> None:
    classes = {
        name
        for name in dir(widgets)
        if isinstance(getattr(widgets, name), type)
        and issubclass(getattr(widgets, name), QWidget)
    }
    shown = {type(w).__name__ for w in gallery.content.findChildren(QWidget)}
    assert classes - PARTS <= shown


def test_every_button_and_mark_has_a_name(gallery: GalleryWindow) -> None:
    for button in gallery.content.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text()


def test_its_theme_changes(qtbot: QtBot, gallery: GalleryWindow) -> None:
    before = gallery.grab().toImage().pixelColor(4, 4)
    qtbot.mouseClick(gallery.theme_button, Qt.MouseButton.LeftButton)
    after = gallery.grab().toImage().pixelColor(4, 4)
    assert after.lightness() < 60 < before.lightness()
    qtbot.mouseClick(gallery.theme_button, Qt.MouseButton.LeftButton)
