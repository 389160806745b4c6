"""The bar of a one-on-one: back, when, for how long, the time left, begin or end."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from roleplay.ui.coaching.one_on_one.words import time_left, when
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Chip, Label, PersonDisc, Segmented
from roleplay.usecases import HoldOneOnOne, Prepared
from roleplay.words import tr

SECOND_MS = 1000
LENGTHS = (15, 25, 45)
"""Minutes offered.  Source: own choice around the mock-up's 25."""


class HeadBar(QWidget):
    """``back_wanted``; ``begun`` with the minutes; ``ended``."""

    back_wanted = Signal()
    begun = Signal(int)
    ended = Signal()

    def __init__(self, look: Look, hold: HoldOneOnOne) -> None:
        super().__init__()
        self._hold = hold
        self._prepared: Prepared | None = None
        self.back = Button(
            look, "quiet", tr("Everybody"), "chevron-left", tr("Esc"), "small"
        )
        self.back.clicked.connect(self.back_wanted)
        self.disc = PersonDisc(look)
        self.when = Label(look, "", "small", "muted")
        names = tuple(tr("{minutes} min", minutes=minutes) for minutes in LENGTHS)
        self.length = Segmented(look, tr("How long it takes"), names, 1)
        self.time = Chip(look, "", "clock", squared=True)
        self.act = Button(look, "primary", tr("Begin"), size="small")
        self.act.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 0, 32, 0)
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(self.disc)
        row.addWidget(self.when, 1)
        row.addWidget(self.length)
        row.addWidget(self.time)
        row.addWidget(self.act)
        self._tick = QTimer(self, interval=SECOND_MS)
        self._tick.timeout.connect(self._show_time)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show when the two meet, and what can be done now."""
        self._prepared = prepared
        self.disc.show_person(prepared.person.name)
        planned = prepared.next
        told = when(planned.starts_at, planned.minutes) if planned else ""
        is_open = prepared.meeting is not None
        self.when.setText("" if is_open else told)
        self.length.setVisible(not is_open)
        if not is_open and prepared.minutes in LENGTHS:
            self.length.segments[LENGTHS.index(prepared.minutes)].setChecked(True)
        self.time.setVisible(is_open)
        self.act.setText(tr("End and sum up") if is_open else tr("Begin"))
        self.act.updateGeometry()
        self._show_time()
        self._follow_clock()

    def showEvent(self, event: QShowEvent) -> None:
        """Count again."""
        super().showEvent(event)
        self._show_time()
        self._follow_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting while nobody sees it."""
        super().hideEvent(event)
        self._tick.stop()

    def _follow_clock(self) -> None:
        prepared = self._prepared
        if prepared is not None and prepared.meeting is not None and self.isVisible():
            self._tick.start()
        else:
            self._tick.stop()

    def _show_time(self) -> None:
        prepared = self._prepared
        if prepared is None or prepared.meeting is None:
            return
        left = self._hold.seconds_left(prepared.meeting)
        self.time.show_fact(time_left(left), "clock", "plain" if left >= 0 else "amber")

    def _act(self) -> None:
        prepared = self._prepared
        if prepared is None:
            return
        if prepared.meeting is None:
            self.begun.emit(LENGTHS[self.length.current])
        else:
            self.ended.emit()
