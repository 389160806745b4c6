"""Colours, fonts and pictures of the whole interface, in the theme chosen.

Type and pictures are loaded when they are first asked for: the first paint needs a
colour only.
"""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from roleplay.ui.tokens import TOKENS, Theme

if TYPE_CHECKING:
    from roleplay.ui.picture import Pictures
    from roleplay.ui.typeface import Role

__all__ = ["TOKENS", "Look", "Theme", "theme_named"]

VERDICT_ICONS = ("mark-met", "mark-partly", "mark-missed", "mark-not-measured")
MARK_COLOURS = {
    "#0E9F7E": "teal",
    "#E8930C": "amber",
    "#B56D00": "amber-edge",
    "#E5533D": "coral",
    "#6E6A78": "muted",
    "#FFFFFF": "surface",
}
"""Colours in the verdict marks' files to the tokens they stand for."""

EDGES = (1, 2)
"""Width of an edge as usual, and with high contrast."""


class Look(QObject):
    """The look now in force; one for the program, on the interface thread.

    theme: None follows the system; see ``set_theme`` for high contrast.
    text_scale: factor on type and what holds it.  reduced_motion: every duration is
    0.  Widgets redraw on ``changed``.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        theme: Theme | None = None,
        text_scale: float = 1.0,
        reduced_motion: bool = False,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._wanted = theme
        self._theme = self._in_force()
        self._text_scale = text_scale
        self._reduced_motion = reduced_motion
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)

    @cached_property
    def _pictures(self) -> "Pictures":
        from roleplay.ui.picture import Pictures, assets_folder

        return Pictures(assets_folder())

    @cached_property
    def _family(self) -> str:
        from roleplay.ui.typeface import load_inter

        return load_inter(self._pictures.folder / "fonts")

    @property
    def theme(self) -> Theme:
        """The theme now in force."""
        return self._theme

    @property
    def edge(self) -> int:
        """How wide the edges of cards and controls are, in pixels."""
        return EDGES[self._theme.is_high_contrast]

    @property
    def text_scale(self) -> float:
        """Factor on all sizes of type."""
        return self._text_scale

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing moves that need not."""
        return self._reduced_motion

    def set_theme(self, theme: Theme | None) -> None:
        """Change to *theme*, or follow the system with None.

        High contrast is light or dark as the system is.
        """
        self._wanted = theme
        self._set(self._in_force(), self._text_scale)

    def set_text_scale(self, scale: float) -> None:
        """Change the size of all type; 1.0 is the size of the type table."""
        self._set(self._theme, scale)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Stop, or allow again, everything that moves."""
        self._reduced_motion = reduced
        self.changed.emit()

    def apply(self) -> None:
        """Give the application font, palette and style sheet of this look."""
        if self._application.style().objectName() != "fusion":
            self._application.setStyle("Fusion")
        self._application.setFont(self.font("body"))
        self._application.setPalette(self._palette())
        self._application.setStyleSheet(self.stylesheet())

    def color(self, token: str) -> QColor:
        """Return the colour of a token, such as "primary-tint".  Raises KeyError.

        A colour written as "#RRGGBB" stands for itself in both themes.
        """
        return QColor(token if token[0] == "#" else TOKENS[self._theme][token])

    def px(self, pixels: float) -> int:
        """Return *pixels* times the text scale, for what has to hold type."""
        return round(pixels * self._text_scale)

    def duration(self, milliseconds: int) -> int:
        """Return how long a motion takes; 0 with reduced motion."""
        return 0 if self._reduced_motion else milliseconds

    def font(self, role: str, *, tabular: bool = False) -> QFont:
        """Return the font of a role of the type table.  Raises KeyError.

        tabular: all digits equally wide, for numbers that change or stand in columns.
        """
        from roleplay.ui.typeface import font

        result = font(self._family, role, self._text_scale)
        if tabular:
            result.setFeature(QFont.Tag("tnum"), 1)
        return result

    def role(self, role: str) -> "Role":
        """Return a role's measures at the text scale.  Raises KeyError."""
        from roleplay.ui.typeface import ROLES

        kind = ROLES[role]
        scale = self._text_scale
        return replace(
            kind,
            size=kind.size * scale,
            line=kind.line * scale,
            spacing=kind.spacing * scale,
        )

    def icon(self, name: str, token: str = "ink", size: int = 16) -> QPixmap:
        """Return a line icon in a token's colour, or a verdict mark in its own.

        Raises FileNotFoundError where there is no such icon.
        """
        from roleplay.ui.picture import STROKE

        tokens = TOKENS[self._theme]
        colours = {STROKE: self.color(token).name()}
        if name in VERDICT_ICONS:
            colours = {old: tokens[new] for old, new in MARK_COLOURS.items()}
        return self._picture(f"icons/{name}.svg", size, colours)

    def portrait(self, portrait_id: str, mood: str, size: int) -> QPixmap:
        """Return a buyer's picture, square, or an empty pixmap where there is none."""
        path = f"portraits/{portrait_id}-{mood}.svg"
        if not portrait_id or not self._pictures.exists(path):
            return QPixmap()
        return self._picture(path, size)

    def portrait_background(self, portrait_id: str) -> QColor:
        """Return the colour behind a buyer's picture, the same in both themes.

        Where there is no such picture, a colour words in ink are read on.
        """
        found = self._pictures.backgrounds.get(portrait_id, "#D6DAE3")
        return QColor(found)

    def badge(self, badge_id: str, size: int, locked: bool = False) -> QPixmap:
        """Return a badge by its id, such as "01-strong-open" or "strong-open".

        An empty pixmap where there is none.
        """
        folder = "badges/locked" if locked else "badges"
        for name in self._pictures.names(folder):
            if badge_id in (name, name.partition("-")[2]):
                return self._picture(f"{folder}/{name}.svg", size)
        return QPixmap()

    def picture(self, path: str, size: int) -> QPixmap:
        """Return a picture of the assets folder in its own colours."""
        return self._picture(path, size)

    def stylesheet(self) -> str:
        """Return the style sheet for plain widgets; see ``style_sheet``."""
        from roleplay.ui.style_sheet import style_sheet

        return style_sheet(TOKENS[self._theme], self._text_scale, self.edge)

    def _picture(
        self, path: str, size: int, colours: dict[str, str] | None = None
    ) -> QPixmap:
        ratio = self._application.devicePixelRatio()
        return self._pictures.picture(path, size, ratio, colours)

    def _set(self, theme: Theme, scale: float) -> None:
        if theme is self._theme and scale == self._text_scale:
            return
        self._theme, self._text_scale = theme, scale
        self.apply()
        self.changed.emit()

    def _in_force(self) -> Theme:
        scheme = self._application.styleHints().colorScheme()
        dark = scheme is Qt.ColorScheme.Dark
        if self._wanted is None:
            return Theme.DARK if dark else Theme.LIGHT
        if self._wanted is Theme.CONTRAST and dark:
            return Theme.CONTRAST_DARK
        return self._wanted

    def _system_changed(self) -> None:
        self._set(self._in_force(), self._text_scale)

    def _palette(self) -> QPalette:
        palette = QPalette()
        roles = QPalette.ColorRole
        pairs = {
            roles.Window: "bg",
            roles.WindowText: "ink",
            roles.Base: "surface",
            roles.AlternateBase: "sunken",
            roles.Text: "ink",
            roles.PlaceholderText: "muted",
            roles.Button: "surface",
            roles.ButtonText: "ink",
            roles.Highlight: "primary",
            roles.HighlightedText: "on-primary",
            roles.ToolTipBase: "ink",
            roles.ToolTipText: "bg",
            roles.Link: "primary",
        }
        for role, token in pairs.items():
            palette.setColor(role, self.color(token))
        for role in (roles.WindowText, roles.Text, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("muted"))
        return palette


def theme_named(name: str) -> Theme | None:
    """Return the theme of a setting; None follows the system."""
    themes = {theme.value: theme for theme in Theme}
    return themes.get(name)
