"""Bringing scenarios in: checked, asked about where needed, and undone."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from roleplay.errors import RoleplayError, ScenarioError
from roleplay.ui.outside import open_outside
from roleplay.ui.widgets import Act, Notice
from roleplay.ui.worker import Lane, Runner
from roleplay.words import listed, tr

if TYPE_CHECKING:
    from roleplay.usecases import Brought, Delivery, Transferring

MOST_SHOWN = 5


class Bringing(QObject):
    """What is dropped, chosen or opened, one after the other.

    ``brought`` carries the new keys, which may be none; ``known`` a key that was there
    already; ``answered``: a notice's button was pressed, so its focus is free.
    """

    brought = Signal(tuple)
    known = Signal(str)
    answered = Signal()

    def __init__(
        self, transfer: "Transferring", runner: Runner, notice: Notice, page: QWidget
    ) -> None:
        super().__init__(page)
        self._transfer = transfer
        self._runner = runner
        self._notice = notice
        self._queue: list[Path] = []
        self._busy = self._asks = self._starts = False
        self._begin()

    def take(self, paths: list[Path]) -> None:
        """Bring in what was dropped or chosen."""
        self._queue += paths
        if not self._busy:
            self._begin()
            self._next()

    def open(self, path: Path) -> None:
        """Bring in a file after asking; one that is known is started instead."""
        if not self._busy:
            self._begin()
            self._asks = self._starts = True
            self._queue = [path]
            self._next()

    def write_one(self) -> None:
        """Make a new file and open it in the person's editor."""
        self._run(self._transfer.write_one, self._written, self._failed)

    def _begin(self) -> None:
        self._done: list[Brought] = []
        self._keys: list[str] = []
        self._known: list[str] = []
        self._problems: list[str] = []
        self._left = 0
        self._asks = self._starts = False

    def _next(self) -> None:
        self._busy = bool(self._queue)
        if not self._queue:
            self._sum_up()
            return
        path = self._queue.pop(0)
        self._run(lambda: self._transfer.look_at(path), self._looked, self._refused)

    def _looked(self, delivery: "Delivery") -> None:
        self._problems += [str(f) for file in delivery.unusable for f in file.findings]
        self._left += len(delivery.unusable)
        self._known += [arrival.key for arrival in delivery.known]
        if delivery.twins:
            self._ask_twins(delivery)
        elif len(delivery.known) == len(delivery.arrivals):
            self._next()
        elif self._asks:
            self._ask(delivery)
        else:
            self._bring(delivery, "")

    def _ask(self, delivery: "Delivery") -> None:
        what = _titles(delivery)
        acts = (
            Act(tr("Add"), lambda: self._bring(delivery, ""), "primary"),
            Act(tr("Not now"), self._skip, "quiet"),
        )
        text = tr("{source} is copied into your own scenarios.", source=delivery.source)
        self._show(tr("Add {what}?", what=what), text, acts)

    def _ask_twins(self, delivery: "Delivery") -> None:
        acts = [Act(tr("Keep both"), lambda: self._bring(delivery, "both"))]
        text = tr("Keeping both gives the new one an id of its own.")
        if delivery.can_replace:
            acts += [Act(tr("Replace"), lambda: self._bring(delivery, "replace"))]
            text += tr(" Replacing keeps the old file as a backup beside it.")
        else:
            text += tr(" What comes with the app cannot be replaced.")
        acts += [Act(tr("Cancel"), self._skip, "quiet")]
        titles = _joined([f"“{a.title}”" for a in delivery.twins])
        title = tr("You have {titles} already, in another version.", titles=titles)
        self._show(title, text, tuple(acts))

    def _bring(self, delivery: "Delivery", twins: str) -> None:
        def work() -> "Brought":
            return self._transfer.bring_in(delivery, twins)

        self._run(work, self._came, self._refused)

    def _came(self, brought: "Brought") -> None:
        if brought.keys:
            self._done.append(brought)
            self._keys += brought.keys
        self._next()

    def _skip(self) -> None:
        self._next()

    def _refused(self, error: RoleplayError) -> None:
        if isinstance(error, ScenarioError):
            self._problems += [str(finding) for finding in error.findings]
            self._left += len({finding.path for finding in error.findings})
        else:
            self._problems.append(str(error))
            self._left += 1
        self._next()

    def _sum_up(self) -> None:
        self._busy = False
        added, known = len(self._keys), len(self._known)
        if self._starts and not added and known == 1 and not self._left:
            self._notice.clear()
            self.known.emit(self._known[0])
            return
        parts = []
        if added or not (known or self._left):
            parts.append(
                tr("{count} added.", count=_count(added))
                if added
                else tr("Nothing was added.")
            )
        if known:
            parts.append(tr("{count} you have already.", count=_count(known)))
        if self._left:
            parts.append(
                tr("1 file cannot be used and stayed where it was.")
                if self._left == 1
                else tr(
                    "{left} files cannot be used and stayed where they were.",
                    left=self._left,
                )
            )
        shown = self._problems[:MOST_SHOWN]
        more = len(self._problems) - len(shown)
        shown += [tr("and {more} more", more=more)] if more else []
        acts = []
        if self._done:
            done = tuple(self._done)
            acts.append(Act(tr("Undo"), lambda: self._undo(done)))
        if self._problems:
            acts.append(Act(tr("Copy errors"), self._copy))
        acts.append(Act(tr("Close"), self._close, "quiet"))
        kind = "error" if self._left and not added else "note"
        self._notice.show_notice(" ".join(parts), "\n".join(shown), tuple(acts), kind)
        self.brought.emit(tuple(self._keys))

    def _undo(self, done: "tuple[Brought, ...]") -> None:
        def work() -> list[str]:
            return [p for one in reversed(done) for p in self._transfer.undo(one)]

        def undone(left: list[str]) -> None:
            text = ""
            if left:
                text = tr("Left alone, as you changed it since: ") + ", ".join(left)
            acts = (Act(tr("Close"), self._close, "quiet"),)
            self._notice.show_notice(tr("Taken back."), text, acts, "note")
            self.brought.emit(())

        self._run(work, undone, self._failed)

    def _written(self, path: Path) -> None:
        opened = open_outside(str(path))
        text = (
            tr(
                "It opens in your editor. Fill in what is empty, save it, "
                "then check again."
            )
            if opened
            else tr(
                "No program here opens it. Open it in any editor, fill in "
                "what is empty, save it, then check again."
            )
        )
        acts = (
            Act(tr("Check again"), self._check),
            Act(tr("Show folder"), lambda: self._show_folder(path)),
            Act(tr("Close"), self._close, "quiet"),
        )
        self._notice.show_notice(
            tr("A new scenario: {name}", name=path.name), text, acts, "note"
        )
        self.brought.emit(())

    def _show_folder(self, path: Path) -> None:
        open_outside(str(path.parent))

    def _check(self) -> None:
        self._notice.clear()
        self.answered.emit()
        self.brought.emit(())

    def _copy(self) -> None:
        QApplication.clipboard().setText("\n".join(self._problems))

    def _close(self) -> None:
        self._notice.clear()
        self.answered.emit()

    def _failed(self, error: RoleplayError) -> None:
        acts = (Act(tr("Close"), self._close, "quiet"),)
        self._notice.show_notice(tr("That did not work."), str(error), acts)

    def _show(self, title: str, text: str, acts: tuple[Act, ...]) -> None:
        self._notice.show_notice(title, text, acts, "amber")
        self._notice.buttons[0].setFocus()

    def _run(
        self,
        work: "Callable[[], object]",
        done: "Callable[..., None]",
        failed: "Callable[[RoleplayError], None]",
    ) -> None:
        self._runner.submit(Lane.DATA, work, owner=self, done=done, failed=failed)


def _titles(delivery: "Delivery") -> str:
    return _joined([f"“{arrival.title}”" for arrival in delivery.arrivals])


def _joined(names: list[str]) -> str:
    if len(names) <= 2:
        return listed(names)
    return tr("{names} and {count} more", names=names[0], count=len(names) - 1)


def _count(number: int) -> str:
    return tr("1 scenario") if number == 1 else tr("{number} scenarios", number=number)
