"""Files that are dropped onto a page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class Drops(QObject):
    """Takes files for *page* and marks it meanwhile.  ``dropped`` carries their paths.

    takes: whether files may come now.
    """

    dropped = Signal(list)

    def __init__(self, page: QWidget, takes: Callable[[], bool]) -> None:
        super().__init__(page)
        self._page = page
        self._takes = takes
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle what is dragged over the page; everything else goes on."""
        if watched is not self._page:
            return False
        if isinstance(event, QDragEnterEvent):
            if self._takes() and _files(event):
                event.acceptProposedAction()
                self._mark("drop")
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._mark("page")
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._mark("page")
            event.acceptProposedAction()
            self.dropped.emit(_files(event))
            return True
        return False

    def _mark(self, surface: str) -> None:
        self._page.setProperty("surface", surface)
        self._page.style().unpolish(self._page)
        self._page.style().polish(self._page)


def _files(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
