from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from roleplay.cli.tools import Choice
from roleplay.parts import Parts
from roleplay.scenario import typed
from roleplay.scoring import Verdict
from roleplay.settings import Places
from roleplay.ui import Look, Runner, Theme
from roleplay.ui.coaching.agreement_card import AgreementCard
from roleplay.ui.coaching.appeals_card import AppealsCard, ToRateCard
from roleplay.ui.coaching.disputed_card import DisputedCard
from roleplay.ui.coaching.rating.strip import Strip
from roleplay.ui.coaching.rating_sheet import RatingSheet
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.debrief.coached import Coached
from roleplay.ui.widgets import Label
from roleplay.usecases import CoachingServices

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
OPENING = "thanks for your time walk me through how your team handles the reports"


class Room:
    """Rowan's use cases over a data folder where Maya may have shared an attempt."""

    def __init__(self, qtbot: QtBot, look: Look, folder: Path) -> None:
        self.qtbot, self.look, self.folder = qtbot, look, folder
        self.runner, self.ways = Runner(), Ways()
        self.parts = self.of("Rowan")
        roles = self.parts.coaching().roles
        roles.give(roles.me.person_id, "manager", True)
        self.team: CoachingServices = self.parts.coaching()

    def of(self, name: str) -> Parts:
        parts = Parts(Places(self.folder), lambda: NOON)
        parts.file.settings = parts.settings.changed("profile", name)
        return parts

    def share(self) -> str:
        """Let Maya play two turns and share them; return the attempt."""
        parts = self.of("Maya")
        practise = parts.practise(Choice(profile="Maya"))
        attempt_id = practise.begin("everything-is-fine", seed=1).attempt_id
        for words in (OPENING, "right i see"):
            practise.answer(attempt_id, typed(words))
        discuss = parts.discuss()
        discuss.share(attempt_id, discuss.about(attempt_id).others[0].person_id)
        parts.close()
        return attempt_id

    def sheet(self, attempt_id: str) -> RatingSheet:
        """Show the sheet of an attempt."""
        sheet = RatingSheet(self.team, self.runner, self.look, self.ways)
        self.show(sheet)
        sheet.show_attempt(attempt_id)
        self.until(lambda: bool(sheet.view.rows) or bool(sheet.notice.title))
        return sheet

    def show(self, widget: QWidget) -> None:
        self.qtbot.addWidget(widget)
        widget.resize(640, 700)
        widget.show()

    def until(self, done: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(done, timeout=10_000)

    def rate(self, sheet: RatingSheet, name: str, verdict: Verdict) -> None:
        """Choose a mark by its key, and wait until it is kept."""
        key = self.key(sheet, name)
        number = (Verdict.MET, Verdict.PARTLY, Verdict.MISSED).index(verdict)
        mark = sheet.view.rows[key].choice.marks[Verdict.MET]
        mark.setFocus(Qt.FocusReason.TabFocusReason)
        self.qtbot.keyClick(mark, Qt.Key(Qt.Key.Key_1 + number))
        self.until(lambda: sheet.view.rows[key].row.mine is not None)

    def key(self, sheet: RatingSheet, name: str) -> tuple[int, str]:
        return next(key for key in sheet.view.rows if key[1] == name)

    def strip(self, sheet: RatingSheet, name: str) -> Strip:
        found = sheet.view.rows[self.key(sheet, name)].strip
        assert found is not None
        return found


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    look = Look(qapp, Theme.LIGHT)
    look.apply()
    room = Room(qtbot, look, tmp_path)
    yield room
    room.ways.deleteLater()
    room.runner.close()
    room.parts.close()


def test_a_key_rates_and_the_next_criterion_is_at_hand(room: Room) -> None:
    sheet = room.sheet(room.share())
    assert all(row.row.app is None for row in sheet.view.rows.values())
    room.rate(sheet, "thank", Verdict.MET)
    shown = [k[1] for k, row in sheet.view.rows.items() if row.row.app is not None]
    assert shown == ["thank"]
    assert sheet.view.rows[room.key(sheet, "open")].choice.has_focus
    assert sheet.count.text() == f"1 of {len(sheet.view.sheet.rows)} rated"  # type: ignore[union-attr]


def test_arrow_keys_choose_nothing(room: Room) -> None:
    sheet = room.sheet(room.share())
    row = sheet.view.rows[room.key(sheet, "thank")]
    row.choice.focus_mark()
    room.qtbot.keyClick(row.choice.marks[Verdict.MET], Qt.Key.Key_Right)
    assert row.choice.marks[Verdict.PARTLY].hasFocus()
    room.qtbot.keyClick(row.choice.marks[Verdict.PARTLY], Qt.Key.Key_Down)
    assert sheet.view.rows[room.key(sheet, "open")].choice.has_focus
    assert row.row.mine is None
    assert not any(mark.isChecked() for mark in row.choice.marks.values())


def test_a_reason_begun_is_there_after_another_criterion_is_rated(room: Room) -> None:
    sheet = room.sheet(room.share())
    room.rate(sheet, "thank", Verdict.MISSED)
    room.strip(sheet, "thank").reason.setPlainText("<b>It sounded</b> hurried")
    room.rate(sheet, "open", Verdict.MET)
    kept = room.strip(sheet, "thank").reason.toPlainText()
    assert kept == "<b>It sounded</b> hurried"
    room.qtbot.mouseClick(
        room.strip(sheet, "thank").buttons["keep"], Qt.MouseButton.LeftButton
    )
    key = room.key(sheet, "thank")
    room.until(lambda: sheet.view.rows[key].strip is None)
    lines = sheet.view.rows[key].lines
    assert lines is not None
    assert lines.text.startswith("You: missed. <b>It sounded</b> hurried")


def test_too_long_a_reason_is_told_and_stays(room: Room) -> None:
    sheet = room.sheet(room.share())
    room.rate(sheet, "thank", Verdict.MISSED)
    strip = room.strip(sheet, "thank")
    strip.reason.setPlainText("x" * 10_000)
    room.qtbot.mouseClick(strip.buttons["keep"], Qt.MouseButton.LeftButton)
    room.until(strip.error.isVisible)
    assert "10000 letters; 2000 fit" in strip.error.text()
    assert len(strip.reason.toPlainText()) == 10_000


def test_page_keys_go_from_turn_to_turn(room: Room) -> None:
    sheet = room.sheet(room.share())
    view = sheet.view
    assert view.turn_words.text() == "Turn 1 of 2"
    assert not view.back.isEnabled()
    room.qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.turn_words.text() == "Turn 2 of 2"
    assert view.words.text() == "“right i see”"
    room.qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
    assert view.turn_words.text() == "Turn 1 of 2"


def test_an_attempt_under_way_offers_no_override(room: Room) -> None:
    sheet = room.sheet(room.share())
    room.rate(sheet, "thank", Verdict.MISSED)
    assert set(room.strip(sheet, "thank").buttons) == {"keep"}


def test_what_is_not_shared_says_so(room: Room) -> None:
    attempt_id = room.share()
    parts = room.of("Maya")
    discuss = parts.discuss()
    (share,) = discuss.about(attempt_id).shared
    discuss.unshare(attempt_id, share.share_id)
    parts.close()
    sheet = room.sheet(attempt_id)
    assert "not shared with you" in sheet.notice.text
    assert sheet.view.isHidden()


@pytest.mark.parametrize("make", [AgreementCard, AppealsCard, ToRateCard, DisputedCard])
def test_each_card_says_what_to_do_where_there_is_nothing(
    room: Room, make: Callable[..., AppealsCard]
) -> None:
    card = make(room.team, room.runner, room.look, room.ways)
    room.show(card)
    card.load()
    room.until(lambda: card.rows.count() == 1)
    item = card.rows.itemAt(0)
    assert item is not None
    widget = item.widget()
    assert isinstance(widget, Label)
    assert len(widget.text()) > 40


def test_the_list_is_saved_or_says_why_not(room: Room, tmp_path: Path) -> None:
    attempt_id = room.share()
    room.team.rating.rate(attempt_id, 1, "thank", Verdict.MISSED, "Hurried")
    card = DisputedCard(room.team, room.runner, room.look, room.ways)
    room.show(card)
    card.load()
    room.until(card.save.isVisible)
    card.write(tmp_path / "list.csv")
    room.until(lambda: card.notice.title == "1 criterion written")
    card.write(Path("/no/such/folder/list.csv"))
    room.until(lambda: card.notice.title == "The list was not written.")
    assert card.notice.button("Choose another file").isVisible()


def test_a_note_too_long_stays_in_its_field(room: Room) -> None:
    attempt_id = room.share()
    card = Coached(room.look, room.parts.practise().debrief(attempt_id))
    room.show(card)
    discuss = room.parts.discuss()
    card.show_discussed(discuss.about(attempt_id))
    card.text.setPlainText("Calm")
    card.show_discussed(discuss.about(attempt_id))
    assert card.text.toPlainText() == "Calm"
    card.show_discussed(discuss.note(attempt_id, "Calm"))
    assert card.text.toPlainText() == ""
