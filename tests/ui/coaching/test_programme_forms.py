from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from roleplay.errors import UsageError
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.coaching.programme.chip_box import ChipBox, shortened
from roleplay.ui.coaching.programme.form import Form, text_field
from roleplay.ui.coaching.programme.number_text import number_of, whole_number_of


@pytest.fixture
def look(qapp: QApplication) -> Look:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    return look


@pytest.mark.parametrize(
    ("text", "value"),
    [("4", 4), (" 2.5 ", 2.5), ("2,5", 2.5), ("-3", -3), ("35 %", 35), ("1 200", 1200),
     ("+7", 7), ("0,125 ", None), ("1200,50", 1200.5)],
)  # fmt: skip
def test_numbers_are_read_as_they_are_written(text: str, value: float | None) -> None:
    if value is None:
        with pytest.raises(UsageError, match="read in two ways"):
            number_of(text, "The value")
    else:
        assert number_of(text, "The value") == value


@pytest.mark.parametrize(
    "text", ["", "four", "4 in 10", "1e9", "nan", "inf", "1.2.3", "٤", "<b>4</b>"]
)
def test_what_is_no_number_is_asked_for_again(text: str) -> None:
    with pytest.raises(UsageError, match="is a number"):
        number_of(text, "The value")


@pytest.mark.parametrize("text", ["", "2.5", "-1", "99999", "ten"])
def test_weeks_are_whole(text: str) -> None:
    with pytest.raises(UsageError, match="whole number"):
        whole_number_of(text, "The number of weeks")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """Give what forms open over."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


def form(
    look: Look, parent: QWidget, runner: Runner, work: Callable[[], object]
) -> tuple[Form, QLineEdit, list[object]]:
    """Return an open form with one field, and what came of it."""
    made = Form(look, parent, runner, ("A thing", "Save"))
    field, came = QLineEdit("kept"), list[object]()
    made.add_fields(("Field", field))
    made.finish()
    made.save = lambda: work
    made.then = came.append
    made.open()
    return made, field, came


def test_enter_in_a_field_saves(
    qtbot: QtBot, look: Look, parent: QWidget, runner: Runner
) -> None:
    _, field, came = form(look, parent, runner, lambda: "saved")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: came == ["saved"])


def test_what_is_refused_stays_in_the_form(
    qtbot: QtBot, look: Look, parent: QWidget, runner: Runner
) -> None:
    def refuse() -> object:
        raise UsageError("Too long. Nothing was saved.")

    made, field, came = form(look, parent, runner, refuse)
    qtbot.mouseClick(made.act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(made.error.isVisible)
    assert (made.error.text(), field.text()) == ("Too long. Nothing was saved.", "kept")
    assert (came, made.act.is_busy, made.isVisible()) == ([], False, True)
    made.reject()


def test_pasted_styling_is_lost_and_markup_kept(qtbot: QtBot, look: Look) -> None:
    field = text_field(look, "", 3)
    qtbot.addWidget(field)
    QApplication.clipboard().setText("<b>bold</b>")
    field.paste()
    assert field.toPlainText() == "<b>bold</b>"


def test_chips_are_chosen_by_the_keyboard(qtbot: QtBot, look: Look) -> None:
    box = ChipBox(look, (("a", "Ada"), ("b", "n" * 90)), {"a"}, (472, 190))
    qtbot.addWidget(box)
    box.show()
    qtbot.keyClick(box.chips["b"], Qt.Key.Key_Return)
    qtbot.keyClick(box.chips["a"], Qt.Key.Key_Space)
    assert box.chosen == ("b",)
    assert box.chips["b"].accessibleName() == "n" * 90
    assert len(shortened("n" * 90)) == 44
