"""Parts of the one-on-one page, each by itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from roleplay.errors import StorageError
from roleplay.game import AgendaItem, Commitment, PlannedMeeting
from roleplay.scenario import Mood, Way
from roleplay.ui import Look, Theme
from roleplay.ui.coaching.one_on_one import printed
from roleplay.ui.coaching.one_on_one.columns import Columns
from roleplay.ui.coaching.one_on_one.next_form import NextForm
from roleplay.ui.coaching.one_on_one.people_list import PeopleList
from roleplay.ui.coaching.one_on_one.way_row import WayRow
from roleplay.ui.coaching.one_on_one.words import time_left
from roleplay.ui.widgets import TickRow
from roleplay.usecases import MeetingList, MeetingSummary, PlayedLine, PromiseRow

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
PROMISE = Commitment(
    "c", "m", "maya", "price", "<b>ask</b> & wait", date(2026, 5, 18), "small", NOW
)
ROW = PromiseRow(PROMISE, "Maya Chen", False, "Price", "A small talk", False)
KEPT = replace(
    ROW, commitment=replace(PROMISE, outcome="partly", note="Once <i>in</i> two")
)
ITEMS = (
    (AgendaItem("well", "Something that went well", "Ask.", 3), True),
    (AgendaItem("listen", "Listen to one attempt", "Everything is fine", 10), True),
    (AgendaItem("play", "Play a turn together", "", 8), False),
)
SUMMARY = MeetingSummary(
    "Rowan Hale",
    "Maya Chen",
    NOW,
    NOW,
    ITEMS,
    (PlayedLine("p", "A small talk", 2, 3, 4), PlayedLine("q", "Price", 1, 0, 0)),
    (KEPT,),
    (ROW,),
    PlannedMeeting("rowan", "maya", datetime(2026, 5, 18, 10, tzinfo=UTC), 25),
)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    yield look
    look.set_text_scale(1.0)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1500, "25:00 left"), (61, "1:01 left"), (0, "0:00 left"), (-125, "2:05 over")],
)
def test_time_left_is_said_in_minutes(seconds: int, words: str) -> None:
    assert time_left(seconds) == words


def test_paper_says_what_was_agreed_done_and_played() -> None:
    page = printed.as_html(SUMMARY)
    assert "One-on-one: Rowan Hale and Maya Chen" in page
    assert "by Mon 18 May, Price, practised with “A small talk”" in page
    assert "Listen to one attempt: Everything is fine" in page
    assert "Play a turn together" not in page
    assert "A small talk, 2 turns, 3 of 4 criteria rated alike" in page
    assert "Price, 1 turn, not rated by both" in page
    assert "Mon 18 May, 10:00 to 10:25" in page


def test_markup_on_paper_is_text() -> None:
    page = printed.as_html(SUMMARY)
    assert "&lt;b&gt;ask&lt;/b&gt; &amp; wait" in page
    assert "partly. Once &lt;i&gt;in&lt;/i&gt; two" in page


def test_paper_is_a_pdf_or_a_web_page(look: Look, tmp_path: Path) -> None:
    for name, begin in (("a.pdf", b"%PDF"), ("a.html", b"<!DOCTYPE html>")):
        printed.write(SUMMARY, tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(begin)
        with pytest.raises(StorageError, match="choose another place"):
            printed.write(SUMMARY, tmp_path / "none" / name)


@pytest.mark.parametrize(
    ("room", "scale", "count"),
    [(1072, 1.0, 3), (960, 1.0, 3), (959, 1.0, 2), (679, 1.0, 1), (1072, 1.3, 1)],
)
def test_columns_follow_room_and_type(
    qtbot: QtBot, look: Look, room: int, scale: float, count: int
) -> None:
    look.set_text_scale(scale)
    columns = Columns(look, (QWidget(),), (QWidget(),), (QWidget(),))
    qtbot.addWidget(columns)
    columns.arrange(room)
    assert columns.count == count


def test_who_may_not_hold_one_on_ones_is_told_why(qtbot: QtBot, look: Look) -> None:
    people = PeopleList(look)
    qtbot.addWidget(people)
    people.show_list(MeetingList(False, ()))
    assert "coaches and managers" in people.notice.title
    assert people.card.isHidden()


def test_a_tick_row_takes_enter_space_and_click(qtbot: QtBot, look: Look) -> None:
    row = TickRow(look, "Listen", "Everything is fine", "10 min")
    qtbot.addWidget(row)
    assert row.accessibleName() == "Listen, Everything is fine, 10 min"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        before = row.isChecked()
        qtbot.keyClick(row, key)
        assert row.isChecked() is not before
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.isChecked()
    narrow, wide = row.heightForWidth(140), row.heightForWidth(600)
    assert narrow > wide


def test_a_way_says_its_key_what_was_done_and_what_follows(
    qtbot: QtBot, look: Look
) -> None:
    way = Way(2, 1, "Met: Asks", "By hand.", Mood.WARM, 50, 10)
    row = WayRow(look, way, is_likely=True)
    ending = WayRow(look, replace(way, mood=None, line="She left"), is_likely=False)
    for widget in (row, ending):
        qtbot.addWidget(widget)
    assert row.accessibleName() == (
        "2, Met: Asks, Your ratings lead here; then warm: “By hand.”"
    )
    assert ending.accessibleName() == "2, Met: Asks, ends: She left"


def test_the_next_meeting_is_proposed_at_the_same_time_in_two_weeks(
    qtbot: QtBot, look: Look
) -> None:
    form = NextForm(look)
    qtbot.addWidget(form)
    met_at = datetime(2026, 5, 4, 10, 7).astimezone()
    form.show_next(None, met_at)
    assert form.day.day == date(2026, 5, 18)
    assert form.time.currentText() == "10:00"
    assert form.calendar.isHidden()
    with qtbot.waitSignal(form.planned) as caught:
        qtbot.mouseClick(form.plan, Qt.MouseButton.LeftButton)
    assert caught.args == [datetime(2026, 5, 18, 10).astimezone(), 25]
