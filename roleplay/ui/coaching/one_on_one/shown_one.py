"""Several widgets of which one is shown; as high as that one alone.

A QStackedWidget is as high as the highest of its pages, seen or not.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class ShownOne(QWidget):
    """Shows the first of *pages* until told otherwise."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        self._pages = pages
        self._index = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for page in pages:
            column.addWidget(page)
        self.show_page(0)

    @property
    def index(self) -> int:
        """Which one is shown."""
        return self._index

    def show_page(self, index: int) -> None:
        """Show one, hide the others."""
        self._index = index
        for number, page in enumerate(self._pages):
            page.setVisible(number == index)
