from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from roleplay.scenario import Mood
from roleplay.scoring import Verdict
from roleplay.ui import Look
from roleplay.ui.initials import initials
from roleplay.ui.widgets import (
    Act,
    Button,
    Caption,
    ChartData,
    ChartLine,
    EarnedBadges,
    FilterChip,
    Flow,
    Label,
    Notice,
    Portrait,
    PushToTalk,
    Switch,
    TalkState,
    TextLines,
    Transcript,
    TrustBar,
    TurnDots,
    VerdictMark,
    Waveform,
    WeekChart,
)
from roleplay.ui.widgets.caption import timed_words
from roleplay.ui.widgets.level_history import LevelHistory
from roleplay.ui.widgets.trust_bar import trust_zone

Show = Callable[..., QWidget]
LEFT = Qt.MouseButton.LeftButton


# Filters ----------------------------------------------------------------------------


def test_a_filter_chip_is_switched_by_mouse_enter_and_space(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    chip = FilterChip(look, "Under 6 min")
    show(chip)
    qtbot.mouseClick(chip, LEFT)
    assert chip.isChecked()
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert not chip.isChecked()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked()


def test_a_chip_with_a_menu_opens_it_and_stays_as_it_was(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    chip = FilterChip(look, "Skill")
    menu = QMenu(chip)
    menu.addAction("Price")
    chip.open_with(menu)
    show(chip)
    qtbot.mouseClick(chip, LEFT)
    assert menu.isVisible()
    assert not chip.isChecked()
    menu.close()


def test_what_does_not_fit_flows_to_the_next_row_from_where_reading_begins(
    look: Look, qapp: QApplication
) -> None:
    box, flow = QWidget(), Flow(10)
    box.setLayout(flow)
    chips = [FilterChip(look, "Under 6 min") for _ in range(3)]
    for chip in chips:
        flow.addWidget(chip)
    width, height = chips[0].sizeHint().width(), chips[0].sizeHint().height()
    room = 2 * width + 10
    assert flow.heightForWidth(room) == 2 * height + 10
    assert flow.heightForWidth(room - 1) == 3 * height + 20
    flow.setGeometry(QRect(0, 0, room, 200))
    assert [chip.x() for chip in chips] == [0, width + 10, 0]
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(QRect(0, 0, room, 200))
    assert [chip.x() for chip in chips] == [width + 10, 0, width + 10]


def test_line_ends_of_a_text_are_kept(look: Look) -> None:
    assert TextLines("one\ntwo", look.font("body"), 20, 500).count == 2


# Button, switch, focus --------------------------------------------------------------


def test_a_button_is_pressed_by_mouse_enter_and_space(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    button = Button(look, "plain", "Share")
    show(button)
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))
    qtbot.mouseClick(button, LEFT)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(clicks) == 3


def test_a_click_leaves_the_focus_where_it_was(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    button, other = Button(look, "plain", "Share"), Button(look, "plain", "Other")
    show(button, other)
    other.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.mouseClick(button, LEFT)
    assert QApplication.focusWidget() is other


def test_the_ring_shows_for_the_keyboard_only(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    one, two = Button(look, "primary", "One"), Button(look, "plain", "Two")
    show(one, two)
    two.setFocus(Qt.FocusReason.MouseFocusReason)
    one.setFocus(Qt.FocusReason.TabFocusReason)
    assert one.ring.is_shown
    two.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not one.ring.is_shown
    assert not two.ring.is_shown


def test_a_disabled_button_says_why(qtbot: QtBot, show: Show, look: Look) -> None:
    button = Button(look, "primary", "Send")
    button.set_enabled(False, "Nothing to send yet.")
    assert button.toolTip() == "Nothing to send yet."
    assert button.accessibleDescription() == "Nothing to send yet."
    button.set_enabled(True)
    assert button.toolTip() == ""


def test_a_button_grows_with_the_text_scale(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    button = Button(look, "plain", "Leave", "close", "Esc", "small")
    before = button.sizeHint()
    look.set_text_scale(1.5)
    assert button.sizeHint().height() == 48
    assert button.sizeHint().width() > before.width() * 1.3
    look.set_text_scale(1.0)


def test_a_switch_toggles(qtbot: QtBot, show: Show, look: Look) -> None:
    switch = Switch(look, "Hint", "hint")
    show(switch)
    qtbot.mouseClick(switch, LEFT)
    assert switch.isChecked()
    switch.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


# Text -------------------------------------------------------------------------------


def test_lines_are_as_high_as_the_role_says(look: Look) -> None:
    lines = TextLines("word " * 30, look.font("line"), 46, 400)
    assert lines.count > 3
    assert lines.height == 46 * lines.count


def test_a_word_longer_than_the_line_is_broken(look: Look) -> None:
    lines = TextLines("W" * 200, look.font("line"), 46, 300)
    assert lines.count > 1
    assert lines.width <= 300


def test_boxes_of_a_span_cover_each_line_it_touches(look: Look) -> None:
    text = "one two three four five six seven eight"
    lines = TextLines(text, look.font("body"), 20, 120)
    boxes = lines.boxes(0, len(text))
    assert len(boxes) == lines.count
    assert all(box.width() <= 121 for box in boxes)


def test_a_label_is_cut_with_its_text_on_hover(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    label = Label(look, "A very long title " * 10, "title")
    show(label, width=300)
    assert label.width() <= 300
    assert label.toolTip() == label.text()


def test_a_wrapping_label_takes_the_height_it_needs(look: Look) -> None:
    label = Label(look, "word " * 40, "small", wraps=True)
    assert label.heightForWidth(200) > label.heightForWidth(600)
    assert label.heightForWidth(600) % 18 == 0


# Caption and transcript -------------------------------------------------------------


def test_a_long_line_is_set_smaller(qtbot: QtBot, show: Show, look: Look) -> None:
    caption = Caption(look)
    show(caption)
    caption.show_line("Short.", "Dana")
    short = caption.maximumHeight()
    caption.show_line("x" * 91, "Dana")
    assert short == 48
    assert caption.maximumHeight() % 38 == 2  # lines of 38 and the edge


def test_a_caption_longer_than_its_room_scrolls_with_the_voice(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    caption = Caption(look)
    window = show(caption, width=400)
    window.setFixedHeight(160)
    caption.show_line("One two three four five six seven. " * 12, "Dana")
    qtbot.waitUntil(lambda: caption.scrolls)
    assert caption.verticalScrollBar().value() == 0
    caption.follow(0.9)
    assert caption.verticalScrollBar().value() > 0


def test_words_are_timed_by_their_length() -> None:
    words = timed_words("“Well, that is fine.”")
    assert [word.length for word in words] == [6, 4, 2, 6]
    assert [round(word.from_share, 2) for word in words] == [0.0, 0.32, 0.48, 0.58]


def test_a_caption_stands_still_with_reduced_motion(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    caption = Caption(look)
    show(caption)
    caption.show_line("Everything is working fine.", "Dana")
    look.set_reduced_motion(True)
    caption.follow(0.2)
    assert caption.said == "“Everything is working fine.”"


def test_a_transcript_tells_final_words_from_tentative_ones(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    transcript = Transcript(look)
    show(transcript)
    transcript.show_placeholder("Speak.")
    assert transcript.text == "Speak."
    transcript.show_words("thank you", "how do", caret=True)
    assert (transcript.final, transcript.tentative) == ("thank you", "how do")
    assert transcript.accessibleDescription() == "thank you how do"


def test_a_long_transcript_shows_its_end(qtbot: QtBot, show: Show, look: Look) -> None:
    transcript = Transcript(look)
    window = show(transcript, width=400)
    window.setFixedHeight(120)
    transcript.show_words("word " * 200, "", caret=True)
    qtbot.waitUntil(lambda: transcript.scrolls)
    bar = transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)


# Painted values ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("trust", "zone"),
    [(0, 0), (19, 0), (20, 1), (40, 2), (59, 2), (60, 3), (79, 3), (80, 4), (100, 4)],
)
def test_trust_has_five_equal_zones(trust: int, zone: int) -> None:
    assert trust_zone(trust) == zone


def test_trust_says_its_zone_and_shows_its_number_on_hover(look: Look) -> None:
    bar = TrustBar(look)
    bar.show_trust(58, "You asked first.", move=False)
    assert bar.accessibleName() == "Trust: Listening"
    assert bar.accessibleDescription() == "You asked first."
    assert bar.toolTip() == "Listening, 58 of 100"
    bar.show_trust(140, move=False)
    assert bar.value() == 100


def test_turn_dots_say_where_one_is(look: Look) -> None:
    dots = TurnDots(look)
    dots.show_turn(3, 6)
    assert dots.words == "Turn 3 of about 6"
    dots.show_turn(7, 6)
    assert dots.words == "Turn 7 of about 7"
    dots.show_turn(2, 40)
    assert dots.sizeHint().width() == 0  # too many to count at a glance


def test_a_verdict_mark_is_named_by_its_word(look: Look) -> None:
    mark = VerdictMark(look, Verdict.PARTLY, 24, "Asks what it costs")
    assert mark.accessibleName() == "Partly: Asks what it costs"


@pytest.mark.parametrize("verdict", Verdict)
def test_verdicts_differ_in_shape(
    qtbot: QtBot, show: Show, look: Look, verdict: Verdict
) -> None:
    grey = [
        VerdictMark(look, v, 24)
        .grab()
        .toImage()
        .convertToFormat(look.icon("check").toImage().Format.Format_Grayscale8)
        for v in Verdict
    ]
    own = grey[list(Verdict).index(verdict)]
    assert sum(own == other for other in grey) == 1


def test_a_portrait_without_a_picture_shows_initials(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    portrait = Portrait(look, 96)
    portrait.show_buyer("nobody", "Anna Maria Weiß", Mood.WARM)
    assert initials("Anna Maria Weiß") == "AW"
    assert initials("Anna") == "A"
    assert initials("  ") == ""
    assert not portrait.grab().isNull()


def test_a_new_mood_is_said_with_the_one_before(look: Look) -> None:
    portrait = Portrait(look, 320)
    portrait.show_buyer("dana", "Dana", Mood.NEUTRAL, Mood.GUARDED)
    assert portrait.mood_words == "Neutral now, guarded before"
    assert portrait.accessibleName() == "Dana, looking level at you"


# Waveform ---------------------------------------------------------------------------


def test_a_waveform_draws_no_frames_while_hidden(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    wave = Waveform(look)
    window = show(wave)
    wave.begin()
    assert wave.is_running
    window.hide()
    assert not wave.is_running
    window.show()
    assert wave.is_running
    wave.end()
    assert not wave.is_running


def test_a_waveform_tells_a_reader_the_seconds(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    wave = Waveform(look)
    show(wave)
    wave.begin()
    qtbot.waitUntil(lambda: wave.accessibleName() == "Listening, 1 seconds")
    wave.end()
    assert wave.accessibleName() == "Microphone, not listening"


def test_reduced_motion_draws_five_steps_a_second(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    look.set_reduced_motion(True)
    wave = Waveform(look)
    show(wave)
    wave.begin()
    bars = wave.grab().toImage()
    wave.push(0.9)
    assert wave.grab().toImage() != bars
    wave.end()


def test_levels_become_bars_by_their_loudest(look: Look) -> None:
    history = LevelHistory()
    for at_s, level in [(0.01, 0.2), (0.05, 0.8), (0.1, 0.4), (0.2, 0.5)]:
        history.add(level, at_s)
    assert history.bars == [0.8, 0.4]
    assert history.growing == 0.5


@pytest.mark.parametrize(("silence_s", "told"), [(0.2, None), (0.35, 0.35), (1.4, 1.4)])
def test_a_silence_counts_from_a_third_of_a_second(
    silence_s: float, told: float | None
) -> None:
    history = LevelHistory()
    history.add(0.6, 1.0)
    history.add(0.05, 1.1)
    history.add(0.6, 1.1 + silence_s)
    assert history.last_silence_s == (None if told is None else pytest.approx(told))


def test_the_quiet_before_the_first_word_is_no_silence() -> None:
    history = LevelHistory()
    history.add(0.05, 0.0)
    history.add(0.6, 3.0)
    assert history.last_silence_s is None


# Notice and push-to-talk ------------------------------------------------------------


def test_a_notice_runs_its_acts_and_goes(qtbot: QtBot, show: Show, look: Look) -> None:
    notice = Notice(look)
    show(notice)
    run: list[str] = []
    notice.show_notice(
        "It stopped.", "It is kept.", (Act("Again", lambda: run.append("again")),)
    )
    assert notice.accessibleName() == "It stopped. It is kept."
    qtbot.mouseClick(notice.button("Again"), LEFT)
    assert run == ["again"]
    notice.clear()
    assert not notice.isVisible()
    assert notice.buttons == ()


def test_push_to_talk_holds_and_lets_go(qtbot: QtBot, show: Show, look: Look) -> None:
    talk = PushToTalk(look)
    show(talk)
    heard: list[str] = []
    talk.pressed_down.connect(lambda: heard.append("down"))
    talk.let_go.connect(lambda: heard.append("up"))
    talk.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyPress(talk, Qt.Key.Key_Space)
    talk.show_state(TalkState.TALKING)
    assert talk.text() == "Let go to send"
    qtbot.keyRelease(talk, Qt.Key.Key_Space)
    assert heard == ["down", "up"]


def test_push_to_talk_takes_nothing_while_busy_or_off(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    talk = PushToTalk(look)
    show(talk)
    heard: list[str] = []
    talk.pressed_down.connect(lambda: heard.append("down"))
    for state in (TalkState.BUSY, TalkState.OFF):
        talk.show_state(state, "", "No microphone.")
        qtbot.mouseClick(talk, LEFT)
        talk.press()
        talk.release()
        talk.click()
    assert heard == []


def test_a_readers_press_starts_and_sends(qtbot: QtBot, show: Show, look: Look) -> None:
    talk = PushToTalk(look)
    show(talk)
    heard: list[str] = []
    talk.pressed_down.connect(lambda: heard.append("down"))
    talk.let_go.connect(lambda: heard.append("up"))
    talk.click()
    talk.show_state(TalkState.TALKING)
    talk.click()
    assert heard == ["down", "up"]


def test_losing_the_focus_while_holding_slips(
    qtbot: QtBot, show: Show, look: Look
) -> None:
    talk, other = PushToTalk(look), Button(look, "plain", "Other")
    show(talk, other)
    talk.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyPress(talk, Qt.Key.Key_Space)
    talk.show_state(TalkState.TALKING)
    with qtbot.waitSignal(talk.let_slip):
        other.setFocus(Qt.FocusReason.TabFocusReason)
    assert not talk.is_held


def test_earned_badges_fade_in_once_and_a_press_shows_them(
    qtbot: QtBot, look: Look, show: Callable[..., QWidget]
) -> None:
    badges = [(name, name, "how") for name in ("strong-open", "next-step")]
    earned, shown = (EarnedBadges(look, badges, fade=fade) for fade in (True, False))
    assert (earned.opacity, shown.opacity) == (0.0, 1.0)
    show(earned, shown)
    assert earned.opacity < 1.0
    qtbot.mouseClick(earned, Qt.MouseButton.LeftButton)
    assert earned.opacity == 1.0
    assert earned.accessibleName() == "Badges earned: strong-open, next-step"


def test_reduced_motion_shows_earned_badges_at_once(look: Look) -> None:
    look.set_reduced_motion(True)
    five = [(str(n), str(n), "how") for n in range(5)]
    earned = EarnedBadges(look, five, fade=True)
    assert (earned.opacity, earned.more) == (1.0, 2)
    look.set_reduced_motion(False)


def test_skills_that_end_at_the_same_level_are_drawn(
    look: Look, show: Callable[..., QWidget]
) -> None:
    weeks = (date(2026, 3, 2), date(2026, 3, 9))
    lines = tuple(
        ChartLine(name, ((weeks[0], 1.0), (weeks[1], 2.0)), ("a", "b"))
        for name in ("Price", "Discovery", "Opening")
    )
    chart = WeekChart(look)
    chart.show_data(ChartData(weeks, ("Shaky", "Solid", "Strong"), lines), "Price", "")
    show(chart)
    assert not chart.grab().isNull()  # what a painting raises fails the test
