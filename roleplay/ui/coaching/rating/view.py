"""A rating sheet, one turn at a time: line, answer, and its criteria."""

from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from roleplay.scoring import Verdict
from roleplay.ui.coaching.rating.row import GAP, SAID, SIGN, RatedRow
from roleplay.ui.coaching.rating.strip import Other
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Keycap, Label, clear
from roleplay.ui.widgets.verdict_choice import MarkButton
from roleplay.usecases import Sheet, SheetRow, SheetTurn
from roleplay.words import tr

Key = tuple[int, str]
CHOICE, PENCIL = 130, 34
"""Widths over the three marks, and of what stands last in a row."""
HEARING = (tr("Play this answer"), "play"), (tr("Stop"), "stop")


class Wanted(NamedTuple):
    """What is wanted of a criterion.  act: "rate" or as of Strip."""

    act: str
    number: int
    criterion_id: str
    verdict: Verdict
    reason: str = ""


class SheetView(QWidget):
    """``wanted`` carries a Wanted; ``hear_wanted`` a turn to be played, or -1 to stop.

    name: whose verdicts are shown after one's own, "App".  read_only: verdicts are
    given once, and nothing more is asked.
    """

    wanted = Signal(object)
    hear_wanted = Signal(int)

    def __init__(self, look: Look, name: str = tr("App"), *, read_only: bool) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._read_only = read_only
        self.sheet: Sheet | None = None
        self.rows: dict[Key, RatedRow] = {}
        self._at = 0
        self._drafts: dict[Key, str] = {}
        self._opened: set[Key] = set()
        self._settled: set[Key] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addLayout(self._head())
        self.hear = Button(look, "plain", *HEARING[0], size="small")
        self.hear.clicked.connect(self._hear)
        self._column.addWidget(self.hear, 0, Qt.AlignmentFlag.AlignLeft)
        self.line = Label(look, "", "body", "muted", wraps=True)
        self.words = Label(look, "", "transcript-small", wraps=True)
        self._column.addWidget(self.line)
        self._column.addWidget(self.words)
        self._column.addLayout(self._titles())
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column.addLayout(self._list)
        self._column.addLayout(self._foot())
        self._is_playing = False

    # Showing ----------------------------------------------------------------------

    def show_sheet(self, sheet: Sheet, at: Key | None = None) -> None:
        """Show a sheet; the same one stays where it was.  at: a criterion to go to."""
        before = self.sheet
        if before is None or before.attempt_id != sheet.attempt_id:
            self._drafts, self._opened, self._settled = {}, set(), set()
            self._at = _first_unrated(sheet)
        self.sheet = sheet
        held = self._focused() if at is None else at
        if at is not None:
            numbers = [turn.number for turn in sheet.turns]
            self._at = numbers.index(at[0]) if at[0] in numbers else 0
            self._opened.add(at)
        self._fill(held)

    def settle(self, key: Key) -> None:
        """Close the field of a criterion, as what was written is kept."""
        self._drafts.pop(key, None)
        self._opened.discard(key)
        self._settled.add(key)

    def show_error(self, key: Key, text: str) -> bool:
        """Say at a criterion why nothing was kept; False where its field is closed."""
        row = self.rows.get(key)
        if row is None or row.strip is None:
            return False
        row.strip.show_error(text)
        return True

    def show_playing(self, is_playing: bool) -> None:
        """Offer to play, or to stop."""
        self._is_playing = is_playing
        text, icon = HEARING[int(is_playing)]
        self.hear.setText(text)
        self.hear.set_icon(icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another turn by Page Up and Page Down."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is not None and self.sheet is not None:
            self._go(step)
            return
        super().keyPressEvent(event)

    # Building ---------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        look = self._look
        self.turn_words = Label(look, "", "small-strong", "muted")
        self.back = Button(look, "plain", "", "chevron-left", size="small")
        self.back.setAccessibleName(tr("Turn before"))
        self.back.setToolTip(tr("Turn before (Page Up)"))
        self.ahead = Button(look, "plain", "", "chevron-right", size="small")
        self.ahead.setAccessibleName(tr("Next turn"))
        self.ahead.setToolTip(tr("Next turn (Page Down)"))
        self.back.clicked.connect(lambda: self._go(-1))
        self.ahead.clicked.connect(lambda: self._go(1))
        row.addWidget(self.turn_words, 1)
        row.addWidget(self.back)
        row.addWidget(self.ahead)
        return row

    def _titles(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        look = self._look
        row.addStretch(1)
        for text, width in ((tr("You"), CHOICE), ("", SIGN), (self._name, SAID)):
            label = Label(look, text, "caption", "muted")
            label.setFixedWidth(look.px(width))
            row.addWidget(label)
        if not self._read_only:
            row.addSpacing(look.px(PENCIL))
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for key in "123":
            row.addWidget(Keycap(self._look, key))
        what = (
            tr("The reference opens") if self._read_only else tr("The app's view opens")
        )
        text = tr("met, partly, missed. {what} after yours.", what=what)
        self.foot = Label(self._look, text, "small", "muted", wraps=True)
        row.addWidget(self.foot, 1)
        return row

    def _fill(self, held: Key | None) -> None:
        assert self.sheet is not None
        clear(self._list)
        self.rows = {}
        turns = self.sheet.turns
        for widget in (self.back, self.ahead):
            widget.setVisible(len(turns) > 1)
        if not turns:
            self.turn_words.setText(tr("Nothing was answered in this attempt."))
            self.hear.hide()
            return
        turn = turns[self._at]
        self._show_turn(turn, len(turns))
        other = self._other(self.sheet)
        for row in turn.rows:
            self._list.addWidget(_line())
            made = self._row(row, other)
            self.rows[row.number, row.criterion_id] = made
            self._list.addWidget(made)
            made.show()  # now, as what is not on screen yet takes no focus
        if not turn.rows:
            text = tr("Nothing is scored in this turn.")
            self._list.addWidget(Label(self._look, text, "small", "muted"))
        self._focus(held)

    def _show_turn(self, turn: SheetTurn, count: int) -> None:
        self.turn_words.setText(
            tr("Turn {at} of {count}", at=self._at + 1, count=count)
        )
        self.back.set_enabled(self._at > 0, tr("This is the first turn"))
        self.ahead.set_enabled(self._at < count - 1, tr("This is the last turn"))
        self.hear.setVisible(turn.recorded)
        self.line.setText(turn.line)
        self.words.setText(f"“{turn.words}”" if turn.words else tr("Nothing was said."))

    def _row(self, row: SheetRow, other: Other) -> RatedRow:
        key = (row.number, row.criterion_id)
        differs = row.same is False and row.override is None
        said = row.mine is not None and bool(row.mine.reason)
        asks = row.appeal is not None or (differs and not said)
        is_open = key in self._opened or (asks and key not in self._settled)
        made = RatedRow(
            self._look, row, other, draft=self._drafts.get(key),
            is_open=is_open, read_only=self._read_only,
        )  # fmt: skip
        made.rated.connect(lambda verdict: self._want("rate", row, verdict, ""))
        made.acted.connect(lambda act, reason: self._want(act, row, None, reason))
        made.typed.connect(lambda text: self._drafts.__setitem__(key, text))
        made.opened.connect(lambda: self._open(key))
        made.moved.connect(lambda step: self._move(key, step))
        return made

    def _other(self, sheet: Sheet) -> Other:
        by = "" if self._read_only else sheet.by
        return Other(self._name, by, sheet.is_over, sheet.certified)

    # Acting -----------------------------------------------------------------------

    def _want(
        self, act: str, row: SheetRow, verdict: Verdict | None, reason: str
    ) -> None:
        chosen = verdict or (row.mine.verdict if row.mine else Verdict.NOT_MEASURED)
        if act == "rate" and row.mine is not None:
            reason = row.mine.reason
        self.wanted.emit(Wanted(act, row.number, row.criterion_id, chosen, reason))

    def _open(self, key: Key) -> None:
        self._opened.add(key)
        self._fill(None)
        strip = self.rows[key].strip
        if strip is not None:
            strip.reason.setFocus(Qt.FocusReason.TabFocusReason)

    def _go(self, step: int) -> None:
        assert self.sheet is not None
        to = self._at + step
        if 0 <= to < len(self.sheet.turns):
            self._stop()
            self._at = to
            self._fill(None)
            self._focus(next(iter(self.rows), None))

    def _move(self, key: Key, step: int) -> None:
        keys = list(self.rows)
        to = keys.index(key) + step
        if 0 <= to < len(keys):
            self.rows[keys[to]].choice.focus_mark()

    def _hear(self) -> None:
        if self._is_playing:
            self._stop()
        elif self.sheet is not None:
            self.hear_wanted.emit(self.sheet.turns[self._at].number)

    def _stop(self) -> None:
        if self._is_playing:
            self.hear_wanted.emit(-1)
            self.show_playing(False)

    # Focus ------------------------------------------------------------------------

    def _focused(self) -> Key | None:
        """Return the criterion that has the focus, to go on from there."""
        return next((key for key, row in self.rows.items() if _is_in(row)), None)

    def _focus(self, key: Key | None) -> None:
        if key is None or key not in self.rows:
            return
        row = self.rows[key]
        if row.strip is not None:
            row.strip.reason.setFocus(Qt.FocusReason.TabFocusReason)
            _bring_into_view(row)
            return
        ahead = list(self.rows.values())
        ahead = ahead[ahead.index(row) :]
        waiting = [one for one in ahead if one.row.mine is None]
        if waiting:
            waiting[0].choice.focus_mark()
            _bring_into_view(waiting[0])
        elif self.ahead.isEnabled() and self.ahead.isVisible():
            self.ahead.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            row.choice.focus_mark()


def _is_in(row: RatedRow) -> bool:
    focus = row.window().focusWidget()
    kept = isinstance(focus, (MarkButton, Button, QPlainTextEdit))
    return kept and row.isAncestorOf(focus)


def _bring_into_view(row: RatedRow) -> None:
    """Scroll to a row once it is laid out; it is made anew with every verdict."""

    def scroll() -> None:
        holder = row.parentWidget()
        while holder is not None and not isinstance(holder, QScrollArea):
            holder = holder.parentWidget()
        if holder is not None:
            holder.ensureWidgetVisible(row, 0, 24)

    QTimer.singleShot(0, row, scroll)


def _first_unrated(sheet: Sheet) -> int:
    for index, turn in enumerate(sheet.turns):
        if any(row.mine is None for row in turn.rows):
            return index
    return 0


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("surface", "rule")
    return line
