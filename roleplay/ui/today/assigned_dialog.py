"""All of an assignment: the whole why, written or spoken, and what belongs to it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.look import Look
from roleplay.ui.today.assigned_words import (
    due_words,
    first_name,
    from_words,
    request_words,
)
from roleplay.ui.widgets import Button, Chip, Label, Notice, fill_scrolling
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import Assigned, ScenarioToDo

WIDTH, HEIGHT, EDGE = 600, 560, 24


class AssignedDialog(QDialog):
    """``practised``: a scenario's key; ``heard``: the spoken why is to be played."""

    practised = Signal(str)
    heard = Signal()
    calendar_wanted = Signal()
    date_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget, assigned: "Assigned") -> None:
        super().__init__(parent)
        self._look, self._assigned = look, assigned
        self.setWindowTitle(tr("Assigned to you"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notice = Notice(look)
        self.notice.hide()
        self.practise: dict[str, Button] = {}
        self.close_button = Button(look, "plain", tr("Close"))
        self.close_button.clicked.connect(self.reject)
        page, content = QWidget(), QWidget()
        self._fill(QVBoxLayout(content))
        fill_scrolling(page, content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 16)
        column.setSpacing(12)
        column.addWidget(page, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE, 0, EDGE, 0)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        room = parent.size()
        width = min(look.px(WIDTH), room.width() - 2 * EDGE)
        self.resize(width, min(look.px(HEIGHT), room.height() - 2 * EDGE))

    def _fill(self, column: QVBoxLayout) -> None:
        look, assigned = self._look, self._assigned
        column.setContentsMargins(EDGE, 0, EDGE, 4)
        column.setSpacing(10)
        column.addWidget(Label(look, tr("Why this matters"), "title2"))
        if assigned.why:
            column.addWidget(Label(look, assigned.why, "body", wraps=True))
        if assigned.has_voice:
            name = first_name(assigned.by)
            self.play = Button(
                look, "plain", tr("Listen to {name}", name=name), "play", "", "small"
            )
            self.play.clicked.connect(self.heard)
            column.addWidget(self.play, 0, Qt.AlignmentFlag.AlignLeft)
        for text in (
            tr("For: {outcome}", outcome=assigned.outcome),
            from_words(assigned),
        ):
            column.addWidget(Label(look, text, "small", "muted", wraps=True))
        column.addWidget(self.notice)
        column.addSpacing(8)
        column.addWidget(Label(look, tr("What to practise"), "card-title"))
        for scenario in assigned.scenarios:
            column.addLayout(self._scenario(scenario))
        column.addSpacing(8)
        column.addLayout(self._due())
        for time in assigned.times:
            over = tr(", over") if time.is_over else ""
            text = tr("{words} kept free{over}", words=time.words, over=over)
            column.addWidget(Label(look, text, "small", "muted", wraps=True))
        self._add_calendar(column)
        asked = request_words(assigned)
        if asked:
            column.addWidget(Label(look, asked, "small", "muted", wraps=True))
        column.addStretch(1)

    def _scenario(self, scenario: "ScenarioToDo") -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Label(self._look, scenario.title, "body"), 1)
        if scenario.is_passed:
            row.addWidget(Chip(self._look, tr("finished"), "check", "teal"))
        elif not scenario.is_there:
            row.addWidget(Chip(self._look, tr("not in your library")))
        if scenario.is_there:
            text = tr("Again") if scenario.is_passed else tr("Practise")
            button = Button(self._look, "plain", text, "mic", "", "small")
            button.setAccessibleName(f"{text}: {scenario.title}")
            button.clicked.connect(lambda: self._practise(scenario.key))
            self.practise[scenario.key] = button
            row.addWidget(button)
        return row

    def _due(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Label(self._look, due_words(self._assigned), "card-title"), 1)
        asked = self._assigned.request
        waits = asked is not None and asked.answered_at is None
        if self._assigned.done_on is None and not waits:
            text = tr("Ask for another date")
            self.ask = Button(self._look, "quiet", text, "", "", "small")
            self.ask.clicked.connect(self.date_wanted)
            row.addWidget(self.ask)
        return row

    def _add_calendar(self, column: QVBoxLayout) -> None:
        if any(not time.is_over for time in self._assigned.times):
            text = tr("To my calendar")
            self.calendar = Button(self._look, "plain", text, "calendar", "", "small")
            self.calendar.clicked.connect(self.calendar_wanted)
            column.addWidget(self.calendar, 0, Qt.AlignmentFlag.AlignLeft)

    def _practise(self, key: str) -> None:
        self.accept()
        self.practised.emit(key)
