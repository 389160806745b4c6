"""All there is to know of a scenario before one practises it."""

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from roleplay.errors import RoleplayError
from roleplay.scenario import Mood, safe_html, skill_name
from roleplay.ui.look import Look
from roleplay.ui.outside import open_outside, shown_path
from roleplay.ui.scenario_list import act_words, best_words
from roleplay.ui.widgets import Button, FocusRing, Label, Portrait
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import About, ScenarioCard

WIDTH, MARGIN = 560, 24
MOST_CRITERIA = 12


class Details(QDialog):
    """``practise_wanted`` carries nothing; Esc closes.  own: the person may edit it."""

    practise_wanted = Signal()

    def __init__(
        self, look: Look, card: "ScenarioCard", own: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._card = card
        self.setWindowTitle(card.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 20)
        column.setSpacing(16)
        column.addLayout(self._head())
        self._page = QVBoxLayout()
        self._page.setSpacing(4)
        self._page.addWidget(Label(look, tr("What you know"), "body-strong"))
        self.brief = QLabel()
        self.brief.setWordWrap(True)
        self.brief.setFont(look.font("body"))
        self._page.addWidget(self.brief)
        self._page.addSpacing(10)
        self.criteria = self._part(tr("What it listens for"), "")
        self.facts = self._part(tr("So far"), _done(card))
        place = self._part(tr("File"), shown_path(card.path))
        place.setToolTip(card.path)
        self.problem = Label(look, "", "small", "coral-text", wraps=True)
        self.problem.hide()
        self._page.addWidget(self.problem)
        self._page.addStretch(1)
        column.addWidget(self._scrolled(), 1)
        column.addLayout(self._buttons(own))
        height = min(look.px(600), parent.window().height() - 80)
        self.resize(min(look.px(WIDTH), parent.window().width() - 80), height)
        self.practise.setFocus(Qt.FocusReason.TabFocusReason)

    def show_about(self, about: "About") -> None:
        """Show what only the file itself says."""
        self.brief.setText(safe_html(about.brief))
        shown = [f"· {label}" for label in about.criteria[:MOST_CRITERIA]]
        more = len(about.criteria) - len(shown)
        shown += [tr("and {more} more", more=more)] if more else []
        self.criteria.setText("\n".join(shown) or tr("Nothing is scored."))
        counts = tr(
            "{count} in ", count=_count(len(about.criteria), "criterion", "criteria")
        ) + (_count(about.turns, "turn", "turns"))
        self.facts.setText(
            tr(
                "{done} {counts}, passed from {pass_mark}.",
                done=_done(self._card),
                counts=counts,
                pass_mark=about.pass_mark,
            )
        )

    def show_failed(self, error: RoleplayError) -> None:
        """Say why it cannot be read; the rest stays."""
        self.problem.setText(str(error))
        self.problem.show()

    def _head(self) -> QHBoxLayout:
        card, look = self._card, self._look
        face = Portrait(look, look.px(96), 12, pill=False)
        face.show_buyer(card.portrait, card.buyer_name, Mood.NEUTRAL)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(look, card.title, "title2", wraps=True))
        buyer = (card.buyer_name, card.buyer_role, card.buyer_company)
        who = ", ".join(part for part in buyer if part)
        words.addWidget(Label(look, who, "body", "muted", wraps=True))
        about = tr(
            "{skill_name} · difficulty {difficulty} of 5 · ",
            skill_name=skill_name(card.skill),
            difficulty=card.difficulty,
        )
        about += tr("{minutes:g} min", minutes=card.minutes)
        words.addWidget(Label(look, about, "small", "muted", wraps=True))
        self.goal = Label(look, card.goal, "body-medium", wraps=True)
        words.addWidget(self.goal)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _part(self, title: str, text: str) -> Label:
        self._page.addWidget(Label(self._look, title, "body-strong"))
        label = Label(self._look, text, "body", wraps=True)
        self._page.addWidget(label)
        self._page.addSpacing(10)
        return label

    def _scrolled(self) -> QScrollArea:
        page = QWidget()
        page.setProperty("transparent", True)
        page.setLayout(self._page)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        FocusRing(self._look, area, 8)
        area.setAccessibleName(tr("About the scenario"))
        return area

    def _buttons(self, own: bool) -> QHBoxLayout:
        look, path = self._look, self._card.path
        self.practise = Button(look, "primary", act_words(self._card))
        self.practise.setDefault(True)
        self.practise.clicked.connect(self._practise)
        self.edit = Button(look, "plain", tr("Open in editor"), "pencil")
        self.edit.clicked.connect(lambda: self._open(path))
        self.edit.setVisible(own)
        self.folder = Button(look, "quiet", tr("Show folder"))
        self.folder.clicked.connect(lambda: self._open(_folder(path)))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.practise, self.edit, self.folder):
            row.addWidget(button)
        row.addStretch(1)
        close = Button(look, "quiet", tr("Close"), "", tr("Esc"))
        close.clicked.connect(self.reject)
        row.addWidget(close)
        return row

    def _practise(self) -> None:
        self.accept()
        self.practise_wanted.emit()

    def _open(self, path: str) -> None:
        if not open_outside(path):
            self.problem.setText(
                tr("No program here opens it. It is at {path}", path=path)
            )
            self.problem.show()


def _done(card: "ScenarioCard") -> str:
    if card.attempts:
        attempts = _count(card.attempts, "attempt", "attempts")
        return f"{best_words(card)}, {attempts}."
    return f"{best_words(card)}." if best_words(card) else ""


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _folder(path: str) -> str:
    return str(PurePath(path).parent)
