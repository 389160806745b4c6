"""Card: the agenda, ticked off as the two go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from roleplay.ui.look import Look
from roleplay.ui.widgets import Card, Label, TickRow, clear
from roleplay.usecases import Prepared
from roleplay.words import tr

BEFORE = tr("Made of what is known. Begin, and tick off as you go.")


class AgendaCard(Card):
    """``ticked``: a point's id, and whether it is done."""

    ticked = Signal(str, bool)

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(16, 16, 16, 12), spacing=6)
        self._look = look
        self.rows: dict[str, TickRow] = {}
        self.add(Label(look, tr("Agenda"), "card-title"))
        self._hint = Label(look, BEFORE, "caption", "muted", wraps=True)
        self.add(self._hint)
        self._points = QVBoxLayout()
        self._points.setSpacing(4)
        self.column.addLayout(self._points)
        self._about = Label(look, "", "caption", "muted", wraps=True)
        self.add(self._about)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show the points, and which comes next."""
        held = next((i for i, row in self.rows.items() if row.hasFocus()), "")
        by_keys = bool(held) and self.rows[held].ring.is_shown
        clear(self._points)
        self.rows = {}
        is_open = prepared.meeting is not None
        self._hint.setHidden(is_open)
        following = next(
            (i.item_id for i in prepared.items if i.item_id not in prepared.ticked), ""
        )
        for item in prepared.items:
            row = TickRow(
                self._look,
                item.title,
                item.why,
                tr("{minutes} min", minutes=item.minutes),
            )
            row.setChecked(item.item_id in prepared.ticked)
            row.set_next(is_open and item.item_id == following)
            row.setEnabled(is_open)
            row.clicked.connect(
                lambda on, item_id=item.item_id: self.ticked.emit(item_id, on)
            )
            self.rows[item.item_id] = row
            self._points.addWidget(row)
        if held in self.rows:
            reasons = Qt.FocusReason
            reason = reasons.TabFocusReason if by_keys else reasons.OtherFocusReason
            self.rows[held].setFocus(reason)
        about = _about(prepared)
        self._about.setText(about)
        self._about.setVisible(bool(about))


def _about(prepared: Prepared) -> str:
    name = prepared.person.name.split()[0]
    parts = list(prepared.waiting)
    if prepared.due is None:
        parts.append(
            tr(
                "Which skills are due is not shown: {name} decides that in Settings.",
                name=name,
            )
        )
    elif not prepared.due:
        parts.append(tr("No skill of {name} is due.", name=name))
    return "\n".join(parts)
