"""The list of scenarios: a model of cards, and how each is said in words."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from roleplay.scenario import skill_name
from roleplay.usecases import FindScenarios, Wanted
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import ScenarioCard

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole


class ScenarioModel(QAbstractListModel):
    """The cards that search and filters leave, in the order wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.finder = FindScenarios(())
        self.wanted = Wanted()
        self._shown: tuple[ScenarioCard, ...] = ()

    def show_cards(self, cards: "tuple[ScenarioCard, ...]") -> None:
        """Replace all cards."""
        self.show_found(FindScenarios(cards))

    def show_found(self, finder: FindScenarios) -> None:
        """Replace all cards by those of *finder*."""
        self.finder = finder
        self.want(self.wanted)

    def want(self, wanted: Wanted) -> None:
        """Show what is asked for."""
        self.wanted = wanted
        self.beginResetModel()
        self._shown = self.finder.find(wanted)
        self.endResetModel()

    def card(self, index: Index) -> "ScenarioCard":
        """Return the card of a row."""
        return self._shown[index.row()]

    def place(self, key: str) -> QModelIndex:
        """Return where a scenario is shown, or an invalid index."""
        rows = (row for row, card in enumerate(self._shown) if card.key == key)
        return self.index(next(rows, -1), 0)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Return how many cards are shown."""
        return len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a card, or its words for a screen reader."""
        card = self._shown[index.row()]
        if role == CARD:
            return card
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return spoken(card)
        if role == Qt.ItemDataRole.ToolTipRole:
            return card.goal or None
        return None


def spoken(card: "ScenarioCard") -> str:
    """Return all a card shows, as a screen reader says it."""
    parts = (
        card.title,
        tr(
            "{skill_name}, difficulty {difficulty} of 5, {minutes:g} minutes",
            skill_name=skill_name(card.skill),
            difficulty=card.difficulty,
            minutes=card.minutes,
        ),
        who(card),
        {"due": tr("Due today"), "fading": tr("Fading")}.get(card.due, ""),
        best_words(card),
    )
    return " ".join(f"{part}." for part in parts if part)


def who(card: "ScenarioCard") -> str:
    """Return the buyer with their company."""
    return ", ".join(part for part in (card.buyer_name, card.buyer_company) if part)


def best_words(card: "ScenarioCard") -> str:
    """Return how far the person came with a scenario."""
    if card.unfinished is not None:
        return tr("Unfinished")
    if card.best is not None:
        return tr("{best:.0f} best", best=card.best)
    if card.attempts is None:
        return ""  # not known yet
    return tr("Not measured") if card.attempts else tr("Not tried yet")


def act_words(card: "ScenarioCard") -> str:
    """Return what choosing a card does."""
    return tr("Go on") if card.unfinished is not None else tr("Practise")


def tags(card: "ScenarioCard", any_tried: bool) -> tuple[tuple[str, str], ...]:
    """Return what floats on a card: icon and words, at most two.

    any_tried: whether the person tried any scenario; else all would be new.
    """
    found = []
    if card.due == "due":
        found.append(("", tr("Due today")))
    elif card.due == "fading":
        found.append(("clock", tr("Fading")))
    if card.unfinished is not None:
        found.append(("play", tr("Go on")))
    elif any_tried and card.attempts == 0 and not found:
        found.append(("sparkle", tr("New")))
    return tuple(found)
