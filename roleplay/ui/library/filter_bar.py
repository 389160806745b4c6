"""The filters above the cards, and how they are sorted."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from roleplay.scenario import skill_name
from roleplay.ui.look import Look
from roleplay.ui.widgets import FilterChip, Flow
from roleplay.usecases import Wanted
from roleplay.words import begin, tr

if TYPE_CHECKING:
    from roleplay.usecases import FindScenarios

STATES = (
    ("all", tr("All")),
    ("due", tr("Due")),
    ("new", tr("Not tried")),
    ("unfinished", tr("Unfinished")),
)
ORDERS = {
    "helps": tr("what helps most now"),
    "title": "title",
    "skill": "skill",
    "difficulty": "difficulty",
    "best": tr("best score"),
}
WIDE = 1.3
"""Text scale from which words that others explain are short.  Source: look.md."""


class FilterBar(QWidget):
    """``changed`` carries what is wanted now; the words searched for stay."""

    changed = Signal(object)

    def __init__(self, look: Look, wanted: Wanted) -> None:
        super().__init__()
        self._look = look
        self.wanted = wanted
        flow = Flow(8)
        self.states: dict[str, FilterChip] = {}
        for state, text in STATES:
            chip = FilterChip(look, text)
            chip.clicked.connect(lambda _=False, s=state: self._want(state=s))
            self.states[state] = chip
            flow.addWidget(chip)
        self.skill, self._skills = self._menu_chip(tr("Skill"))
        self.difficulty, self._difficulties = self._menu_chip(tr("Difficulty"))
        self.short = FilterChip(look, tr("Under 6 min"))
        self.short.clicked.connect(lambda on: self._want(short=on))
        self.order, self._orders = self._menu_chip("", "quiet")
        for chip in (self.skill, self.difficulty, self.short):
            flow.addWidget(chip)
        self.states["unfinished"].hide()
        self._fill_fixed()
        look.changed.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(flow, 1)
        row.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        self._show()

    def show_found(self, finder: "FindScenarios") -> None:
        """Show how many there are, and the skills there are."""
        counts = finder.counts
        numbers = (counts.all, counts.due, counts.untried, counts.unfinished)
        for (state, text), number in zip(STATES, numbers, strict=True):
            words = text if number is None else f"{text} {number}"
            self.states[state].say(words, f"{text}, {_scenarios(number)}")
        unfinished = bool(counts.unfinished) or self.wanted.state == "unfinished"
        self.states["unfinished"].setVisible(unfinished)
        choices = [("", tr("All skills"))] + [(s, skill_name(s)) for s in finder.skills]
        if self.wanted.skill and self.wanted.skill not in finder.skills:
            choices.append((self.wanted.skill, skill_name(self.wanted.skill)))
        self._fill(self._skills, choices, lambda skill: self._want(skill=skill))
        self._show()

    def show_wanted(self, wanted: Wanted) -> None:
        """Show what is wanted, without telling."""
        self.wanted = wanted
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the chips with the arrows."""
        chips = [c for c in self.findChildren(FilterChip) if c.isVisible()]
        forth = -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Right: forth, Qt.Key.Key_Left: -forth}
        here = self.focusWidget()
        if event.key() not in steps or not isinstance(here, FilterChip):
            super().keyPressEvent(event)
            return
        place = chips.index(here) + steps[Qt.Key(event.key())]
        chips[place % len(chips)].setFocus(Qt.FocusReason.TabFocusReason)

    def _menu_chip(self, text: str, kind: str = "chip") -> tuple[FilterChip, QMenu]:
        chip = FilterChip(self._look, text, "quiet" if kind == "quiet" else "chip")
        menu = QMenu(chip)
        chip.open_with(menu)
        return chip, menu

    def _fill_fixed(self) -> None:
        hard = [("0", tr("Any difficulty"))] + [
            (str(n), tr("{n} of 5", n=n)) for n in range(1, 6)
        ]
        self._fill(self._difficulties, hard, lambda n: self._want(difficulty=int(n)))
        orders = [(key, begin(text)) for key, text in ORDERS.items()]
        self._fill(self._orders, orders, lambda order: self._want(order=order))

    def _fill(
        self,
        menu: QMenu,
        choices: list[tuple[str, str]],
        chosen: Callable[[str], None],
    ) -> None:
        if [(a.data(), a.text()) for a in menu.actions()] == choices:
            return
        menu.clear()
        group = QActionGroup(menu)
        for value, text in choices:
            action = QAction(text, menu, checkable=True)
            action.setData(value)
            action.triggered.connect(lambda _=False, v=value: chosen(v))
            group.addAction(action)
            menu.addAction(action)

    def _want(self, **changes: object) -> None:
        self.wanted = replace(self.wanted, **changes)  # type: ignore[arg-type]
        self._show()
        self.changed.emit(self.wanted)

    def _show(self) -> None:
        wanted = self.wanted
        for state, chip in self.states.items():
            chip.setChecked(state == wanted.state)
        skill = skill_name(wanted.skill) if wanted.skill else ""
        self.skill.say(skill or tr("Skill"), tr("Skill: {value}", value=skill or "all"))
        self.skill.setChecked(bool(skill))
        hard = (
            tr("Difficulty {difficulty}", difficulty=wanted.difficulty)
            if wanted.difficulty
            else ""
        )
        self.difficulty.say(hard or tr("Difficulty"), hard or tr("Difficulty: any"))
        self.difficulty.setChecked(bool(hard))
        self.short.setChecked(wanted.short)
        order = tr("Sorted by {orders}", orders=ORDERS[wanted.order])
        self.order.say(tr("Sort") if self._look.text_scale >= WIDE else order, order)
        chosen = (wanted.skill, str(wanted.difficulty), wanted.order)
        menus = (self._skills, self._difficulties, self._orders)
        for menu, value in zip(menus, chosen, strict=True):
            for action in menu.actions():
                action.setChecked(action.data() == value)


def _scenarios(number: int | None) -> str:
    if number is None:
        return tr("not counted yet")
    return tr("1 scenario") if number == 1 else tr("{number} scenarios", number=number)
