"""The stage: the screen on which a rep meets a buyer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from roleplay.ui.look import Look
from roleplay.ui.stage.answer_panel import AnswerPanel
from roleplay.ui.stage.buyer_panel import BuyerPanel
from roleplay.ui.stage.conversation import Conversation
from roleplay.ui.stage.drawing import Drawing
from roleplay.ui.stage.keys import Keys
from roleplay.ui.stage.line_panel import LinePanel, verdict_sentence
from roleplay.ui.stage.pages import BriefPage, HeldPage, OpeningPage, quiet_scroll_area
from roleplay.ui.stage.phase import Cut, Phase
from roleplay.ui.stage.talk_row import TalkRow
from roleplay.ui.stage.top_bar import TopBar
from roleplay.ui.widgets import announce
from roleplay.ui.worker import Runner
from roleplay.usecases import PlayedTurn, Services
from roleplay.words import tr

ONE_COLUMN_FROM = 1.3
"""Text scale from which the buyer lies above the line; from look.md."""

SILENCED = tr("The voice is switched off in the settings.")


class StageScreen(QWidget):
    """Plays one attempt.  ``finished`` carries its id; ``left``: the rep went away.

    Call ``shut()`` before the runner is closed.
    """

    finished = Signal(str)
    left = Signal()
    hands_free_changed = Signal(bool)

    def __init__(
        self,
        services: Services,
        runner: Runner,
        look: Look,
    ) -> None:
        super().__init__()
        self._look = look
        self.conversation = Conversation(services, runner)
        self.mute_reason = ""
        self.asks_to_leave = self._press_once = False
        self._make(look)
        self._arrange()
        self._connect()
        self._fit()
        self.drawing.draw()

    def _make(self, look: Look) -> None:
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Conversation with a buyer"))
        self.setMinimumSize(1024, 680)
        self.top = TopBar(look)
        self.buyer = BuyerPanel(look)
        self.line = LinePanel(look)
        self.answer = AnswerPanel(look)
        self.talk_row = TalkRow(look)
        self.talk = self.talk_row.talk
        self.field = self.talk_row.field
        self.opening = OpeningPage(look)
        self.brief = BriefPage(look)
        self.held = HeldPage(look)
        self.talking = QWidget()
        self._scroll = quiet_scroll_area()
        self.pages = QStackedWidget()
        self.drawing = Drawing(self)
        self.keys = Keys(self)

    def _arrange(self) -> None:
        content = QWidget()
        self._content = QVBoxLayout(content)
        self._content.setContentsMargins(0, 0, 0, 0)
        self._content.setSpacing(16)
        self._content.addWidget(self.line, 1)
        self._content.addWidget(self.answer)
        self._scroll.setWidget(content)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.talk_row)
        self._body = QHBoxLayout(self.talking)
        self._body.addWidget(self.buyer)
        self._body.addLayout(column, 1)
        for page in (self.opening, self.brief, self.talking, self.held):
            self.pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top)
        whole.addWidget(self.pages, 1)

    def _connect(self) -> None:
        conversation = self.conversation
        conversation.is_typing = lambda: bool(self.field.edit.text())
        conversation.changed.connect(self.drawing.draw)
        conversation.ticked.connect(self.drawing.draw_times)
        conversation.line_begun.connect(self._line_begun)
        conversation.judged.connect(self._judged)
        conversation.finished.connect(self.finished)
        conversation.closed.connect(self.leave)
        conversation.voice.position.connect(self.drawing.follow)
        conversation.voice.mute.connect(self._mute)
        conversation.voice.ended.connect(self._line_over)
        conversation.ear.level.connect(self.answer.wave.push)
        conversation.ear.words_changed.connect(self.drawing.draw_words)
        self._look.changed.connect(self._fit)
        self._connect_widgets()

    def _connect_widgets(self) -> None:
        conversation = self.conversation
        self.talk.pressed_down.connect(self.begin_answer)
        self.talk.let_go.connect(self.end_answer)
        self.talk.let_slip.connect(self._slip)
        self.field.sent.connect(self._type)
        self.field.edit.left.connect(self._leave_field)
        self.answer.hands_free.toggled.connect(self._hands_free_toggled)
        self.answer.progress.way_out.clicked.connect(self.type_instead)
        self.line.again.clicked.connect(conversation.hear_again)
        self.line.slower.clicked.connect(conversation.speak_slower)
        self.top.leave.clicked.connect(self.ask_to_leave)
        self.top.pause.clicked.connect(self.toggle_pause)
        self.top.hint.clicked.connect(conversation.hint.show)
        self.brief.start.clicked.connect(conversation.start)
        self.held.primary.clicked.connect(self._held_primary)
        self.held.other.clicked.connect(self.back)

    # What the window calls ----------------------------------------------------------

    def open_scenario(self, key: str, seed: int | None = None) -> None:
        """Begin a new attempt; shows brief and goal first.  seed: as of begin()."""
        self._clear()
        self.conversation.open_scenario(key, seed)

    def resume(self, attempt_id: str) -> None:
        """Go on with an attempt where it was left."""
        self._clear()
        self.conversation.resume(attempt_id)

    def start_anew(self, attempt_id: str) -> None:
        """Close an attempt that cannot go on, and begin its scenario anew."""
        self._clear()
        self.conversation.start_anew(attempt_id)

    def retry(self, attempt_id: str, number: int) -> None:
        """Try turn *number* of a finished attempt once more."""
        self._clear()
        self.conversation.retry(attempt_id, number)

    def set_hands_free(self, hands_free: bool) -> None:
        """Listen by itself when the buyer is done, and send after a silence."""
        self.conversation.hands_free = hands_free
        self.answer.hands_free.setChecked(hands_free)
        self._set_toggles()

    def set_press_once(self, press_once: bool) -> None:
        """Let one press start an answer and the next send it, instead of holding."""
        self._press_once = press_once
        self._set_toggles()

    def _set_toggles(self) -> None:
        self.talk.set_toggles(self.conversation.hands_free or self._press_once)

    def set_device(self, device_id: str) -> None:
        """Record from another microphone from the next answer on; "": the system's."""
        self.conversation.ear.device_id = device_id

    def set_speak(self, speak: bool) -> None:
        """Let the buyer be heard, or only read."""
        self.conversation.voice.enabled = speak
        self.mute_reason = "" if speak else SILENCED
        self.drawing.draw()

    def shut(self) -> None:
        """End sound and listening at once; nothing comes any more."""
        self.keys.forget()
        self.conversation.shut()
        self.drawing.draw()

    # Speaking and typing ------------------------------------------------------------

    def begin_answer(self) -> None:
        """Start to listen, or say why that cannot be."""
        self.conversation.begin_answer()

    def end_answer(self) -> None:
        """Send what was said."""
        self.keys.forget()
        self.conversation.end_answer()

    def type_instead(self) -> None:
        """Go to the field, with what was heard so far in it."""
        conversation = self.conversation
        conversation.stop_writing()
        kept = conversation.kept
        if kept is not None and kept.answer.words and not self.field.edit.text():
            self.field.edit.setText(kept.answer.text)
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.edit.end(False)

    def _type(self, text: str) -> None:
        if self.conversation.type_answer(text):
            self.drawing.typed_last = True

    def _leave_field(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _slip(self) -> None:
        self.keys.forget()
        self.conversation.end_answer(Cut.FOCUS)

    # Leaving, pausing ---------------------------------------------------------------

    def ask_to_leave(self) -> None:
        """Ask, where there is something to come back to; else just go."""
        phase = self.conversation.phase
        quiet = (Phase.EMPTY, Phase.OPENING, Phase.BRIEF, Phase.OVER)
        if phase in quiet or self.conversation.scene is None:
            self.leave()
            return
        self.conversation.pause()
        self.asks_to_leave = True
        self.drawing.draw()

    def leave(self) -> None:
        """Go away; finished turns are stored, the attempt can be resumed."""
        self.asks_to_leave = False
        self.conversation.abandon_unstarted()
        self.shut()
        self.left.emit()

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if self.asks_to_leave or self.conversation.phase is Phase.BRIEF:
            return
        if self.conversation.paused:
            self.conversation.go_on()
        else:
            self.conversation.pause()

    def _held_primary(self) -> None:
        if self.asks_to_leave:
            self.leave()
        else:
            self.conversation.go_on()

    def back(self) -> None:
        """Do what Esc does: stay, or ask to leave."""
        if self.asks_to_leave:
            self.asks_to_leave = False
            self.conversation.go_on()
        else:
            self.ask_to_leave()

    # Keys ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on a letter; fields and buttons that have the focus took theirs."""
        if not self.keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the Space bar."""
        if not self.keys.release(event):
            super().keyReleaseEvent(event)

    # Following the conversation -----------------------------------------------------

    def _clear(self) -> None:
        self.asks_to_leave = False
        self.field.edit.clear()
        self.drawing.typed_last = False
        self.answer.wave.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line_begun(self) -> None:
        self.field.edit.clear()
        self.answer.wave.clear()
        self.drawing.draw_scene()

    def _judged(self, played: PlayedTurn) -> None:
        announce(self, verdict_sentence(played))

    def _line_over(self, seconds: float | None) -> None:
        if seconds is not None and self.mute_reason:  # a loudspeaker came back
            self.mute_reason = ""
            self.drawing.draw()

    def _mute(self, why: str) -> None:
        self.mute_reason = why
        self.drawing.draw()
        announce(self, why)

    def _hands_free_toggled(self, on: bool) -> None:
        if on != self.conversation.hands_free:
            self.conversation.hands_free = on
            self._set_toggles()
            self.hands_free_changed.emit(on)
            self.drawing.draw()

    def _fit(self) -> None:
        flat = self._look.text_scale >= ONE_COLUMN_FROM
        if flat:
            self._content.insertWidget(0, self.buyer)
        else:
            self._body.insertWidget(0, self.buyer)
        self._body.setSpacing(64)
        self._body.setContentsMargins(48, 20 if flat else 32, 48, 26)
        self.buyer.set_flat(flat)
        self.line.caption.show_whole(flat)
        self._fit_buyer()

    def reveal(self, part: QWidget) -> None:
        """Scroll to *part*, where the window is too low for everything."""
        self._scroll.ensureWidgetVisible(part, 0, 0)

    def _fit_buyer(self) -> None:
        margins = self._body.contentsMargins()
        room = self.height() - self.top.height() - margins.top() - margins.bottom()
        self.buyer.fit(room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the portrait the room there is."""
        super().resizeEvent(event)
        self._fit_buyer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Be silent when another page is shown; minimising does not count."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.shut()
