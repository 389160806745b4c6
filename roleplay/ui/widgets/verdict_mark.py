"""The mark of a verdict: shape before colour."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from roleplay.scoring import Verdict
from roleplay.ui.look import Look
from roleplay.words import tr

WORDS = {
    Verdict.MET: tr("Met"),
    Verdict.PARTLY: tr("Partly"),
    Verdict.MISSED: tr("Missed"),
    Verdict.NOT_MEASURED: tr("Not measured"),
}


class VerdictMark(QLabel):
    """Disc, half disc, cross or dash; its word is its accessible name.

    about: what was judged, such as the criterion's label; shown on hover.
    """

    def __init__(
        self, look: Look, verdict: Verdict, side: int = 24, about: str = ""
    ) -> None:
        super().__init__()
        self._look = look
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.changed.connect(self._look_changed)
        self.set_verdict(verdict, about)

    @property
    def verdict(self) -> Verdict:
        """What it says."""
        return self._verdict

    def set_verdict(self, verdict: Verdict, about: str = "") -> None:
        """Show another verdict."""
        self._verdict = verdict
        said = f"{WORDS[verdict]}: {about}" if about else WORDS[verdict]
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._look.px(self._side), self._look.px(self._side))

    def minimumSizeHint(self) -> QSize:
        """Return a square."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        name = "mark-" + self._verdict.value.replace(" ", "-")
        side = self._look.px(self._side)
        QPainter(self).drawPixmap(0, 0, self._look.icon(name, "ink", side))

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()
