"""The look on a projector: the same colours, all sizes by the size of the page.

The picture is taken to be 1.5 m high and to show 1280 by 800 pixels, so a pixel is
1.875 mm.  ISO 9241-3 (and 9241-303 after it) asks for capitals of 16 minutes of arc at
least: at eight metres 37.2 mm, or 19.9 pixels, which Inter reaches at 27.3 pixels.  So
nothing that is content is smaller than the role "far", 29.  Key hints ("far-hint", 22)
are for the host at the laptop: 12.9 minutes at eight metres, 16 at six and a half.
"""

from PySide6.QtWidgets import QApplication

from roleplay.ui.look import Look
from roleplay.ui.tokens import Theme

PAGE = (1060, 800)
"""The least page that sizes are for, in pixels: that of an old 4:3 projector."""

SMALLEST = 0.6


class ProjectorLook(Look):
    """Follows *look* in all but the text scale, which the page's size gives.

    The text scale of the settings does not count here: the smallest words are as large
    as body text at its largest.
    """

    def __init__(self, look: Look) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._followed = look
        super().__init__(application, look.theme, 1.0, look.reduced_motion)
        look.changed.connect(self._follow)

    def fit(self, width: int, height: int) -> None:
        """Make everything as large as the page allows."""
        scale = max(SMALLEST, min(width / PAGE[0], height / PAGE[1]))
        scale = round(scale * 40) / 40  # no new layout for every pixel while resizing
        if scale != self._text_scale:
            self._text_scale = scale
            self.changed.emit()

    def apply(self) -> None:
        """Leave the application's own style as it is."""

    def _follow(self) -> None:
        self._theme = self._followed.theme
        self._reduced_motion = self._followed.reduced_motion
        self.changed.emit()

    def _in_force(self) -> Theme:
        return self._followed.theme
