"""Screen: the person's ended attempts, each opening its debrief."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from roleplay.errors import RoleplayError
from roleplay.ui.look import Look
from roleplay.ui.widgets import Act, Label, Notice
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import HistoryRow, Practising


class HistoryScreen(QWidget):
    """A list, newest first."""

    debrief_wanted = Signal(str)
    practise_wanted = Signal()

    def __init__(self, practising: Practising, runner: Runner, look: Look) -> None:
        super().__init__()
        self._practising = practising
        self._runner = runner
        self._look = look
        page = QVBoxLayout(self)
        page.setContentsMargins(32, 28, 32, 24)
        page.setSpacing(12)
        page.addWidget(Label(look, "History", "title"))
        self.notice = Notice(look)
        page.addWidget(self.notice)
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName("Your attempts")
        self.list.itemActivated.connect(self._chosen)
        self.list.itemClicked.connect(self._chosen)
        page.addWidget(self.list, 1)
        look.changed.connect(self._restyle)
        self._restyle()

    def load(self) -> None:
        """Read the attempts again."""
        self._runner.submit(
            Lane.DATA,
            self._practising.history,
            owner=self,
            done=self._show,
            failed=self._show_failed,
        )

    def _show(self, rows: tuple[HistoryRow, ...]) -> None:
        self.notice.clear()
        self.list.clear()
        self.list.setVisible(bool(rows))
        for row in rows:
            item = QListWidgetItem(_words(row))
            item.setData(Qt.ItemDataRole.UserRole, row.attempt_id)
            self.list.addItem(item)
        if rows:
            self.list.setCurrentRow(0)
        else:
            acts = (Act("Choose a scenario", self.practise_wanted.emit),)
            self.notice.show_notice(
                "No attempts yet",
                "Every conversation you finish is listed here, with its debrief.",
                acts,
                kind="note",
            )

    def _show_failed(self, error: RoleplayError) -> None:
        acts = (Act("Try again", self.load),)
        self.notice.show_notice("The history cannot be shown.", str(error), acts)

    def _chosen(self, item: QListWidgetItem) -> None:
        self.debrief_wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def _restyle(self) -> None:
        look = self._look
        self.list.setFont(look.font("body"))
        surface, line = look.color("surface").name(), look.color("line").name()
        tint, ink = look.color("primary-tint").name(), look.color("ink").name()
        self.list.setStyleSheet(
            f"QListWidget {{ background: transparent; outline: 0; }}"
            f"QListWidget::item {{ background: {surface}; color: {ink}; padding: 12px;"
            f" border: 1px solid {line}; border-radius: 10px; margin-bottom: 8px; }}"
            f"QListWidget::item:selected, QListWidget::item:hover "
            f"{{ background: {tint}; }}"
        )


def _words(row: HistoryRow) -> str:
    when = row.finished_at.astimezone() if row.finished_at else None
    day = when.strftime("%d %b %Y, %H:%M") if when else ""
    score = "not measured" if row.score is None else f"{row.score:.0f} of 100"
    marks = (", typed" if row.typed else "") + (", re-scored" if row.rescored else "")
    parts = [row.title, row.ending_title, f"{score}{marks}", day]
    if not row.is_finished:
        del parts[2]
    return "   ·   ".join(parts)
