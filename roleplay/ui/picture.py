"""Icons, portraits and badges: SVG files of the assets folder as pixmaps."""

import json
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

STROKE = "#1D1B26"
"""The colour all line icons are drawn in; replaced to recolour one."""


def assets_folder() -> Path:
    """Return where icons, fonts, portraits and badges lie: checkout or wheel."""
    package = Path(__file__).resolve().parent.parent
    bundled = package / "_bundled" / "assets"
    return bundled if bundled.is_dir() else package.parent / "assets"


class Pictures:
    """Renders SVG files at the screen's pixel ratio and keeps what it rendered."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept: dict[tuple[str, tuple[tuple[str, str], ...], int, float], QPixmap]
        self._kept = {}

    @cached_property
    def backgrounds(self) -> dict[str, str]:
        """The colour behind each portrait, as "#RRGGBB" by its id."""
        text = (self.folder / "portraits" / "portraits.json").read_text("utf-8")
        return {entry["id"]: entry["background"] for entry in json.loads(text)}

    def names(self, folder: str) -> list[str]:
        """Return the files of one folder of the assets, in order, without ending."""
        return sorted(path.stem for path in (self.folder / folder).glob("*.svg"))

    def exists(self, path: str) -> bool:
        """Whether the assets folder has this file."""
        return (self.folder / path).is_file()

    def picture(
        self, path: str, size: int, ratio: float, colours: dict[str, str] | None = None
    ) -> QPixmap:
        """Return a square picture of *size* pixels, the file fitted in.

        colours: "#RRGGBB" of the file to the one shown instead.  Raises
        FileNotFoundError where the assets folder lacks the file.
        """
        swaps = tuple(sorted((colours or {}).items()))
        key = (path, swaps, size, ratio)
        if key not in self._kept:
            self._kept[key] = self._render(path, swaps, size, ratio)
        return self._kept[key]

    def _render(
        self, path: str, swaps: tuple[tuple[str, str], ...], size: int, ratio: float
    ) -> QPixmap:
        text = (self.folder / path).read_text("utf-8")
        for number, (old, _) in enumerate(swaps):  # by way of marks: swaps may cross
            text = text.replace(old, f"@{number}@")
        for number, (_, new) in enumerate(swaps):
            text = text.replace(f"@{number}@", new)
        side = max(1, round(size * ratio))
        pixmap = QPixmap(side, side)
        pixmap.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer = QSvgRenderer(QByteArray(text.encode("utf-8")))
        renderer.render(painter, _fitted(QSizeF(renderer.defaultSize()), side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap


def _fitted(size: QSizeF, side: int) -> QRectF:
    fitted = size.scaled(QSizeF(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (side - fitted.width()) / 2, (side - fitted.height()) / 2
    return QRectF(left, top, fitted.width(), fitted.height())
