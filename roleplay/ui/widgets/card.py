"""A card: a surface with an edge that holds what belongs together."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Card(QFrame):
    """A surface with a layout in it; add to ``card.column``.

    surface: "card", "sunken", "error", "teal", "amber", "coral" or "primary".
    """

    def __init__(
        self,
        surface: str = "card",
        margins: tuple[int, int, int, int] = (20, 18, 20, 18),
        spacing: int = 12,
    ) -> None:
        super().__init__()
        self.setProperty("surface", surface)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*margins)
        self.column.setSpacing(spacing)

    def add(self, widget: QWidget) -> None:
        """Put *widget* below what is there."""
        self.column.addWidget(widget)
