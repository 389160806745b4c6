"""The top of the debrief: how it ended, the score, the points, the badge."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from roleplay.game import badge_of
from roleplay.scoring import NotMeasured
from roleplay.ui.debrief.words import face, mood_words, score_words, whole
from roleplay.ui.look import Look
from roleplay.ui.value_words import word
from roleplay.ui.widgets import EarnedBadges, Label
from roleplay.usecases import Debrief
from roleplay.words import tr

HEIGHT, RADIUS = 128, 14
MOST_PORTRAIT = 208
LARGE_SCALE = 1.3
"""Text scale from which the numbers stand below the outcome."""


class Hero(QFrame):
    """The one dark card of the page.

    fresh: the attempt was finished just now, so what it earned comes in.
    """

    def __init__(self, look: Look, debrief: Debrief, *, fresh: bool = False) -> None:
        super().__init__()
        self._look = look
        self._debrief = debrief
        self.setMinimumHeight(HEIGHT)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # a long ending takes the lines it needs
        self.setSizePolicy(policy)
        large = look.text_scale >= LARGE_SCALE
        outer = QVBoxLayout(self) if large else QHBoxLayout(self)
        outer.setContentsMargins(HEIGHT + 24, 16, 24, 16)
        outer.setSpacing(18)
        outer.addLayout(self._outcome(), 1)
        row = QHBoxLayout()
        row.setSpacing(18)
        outer.addLayout(row)
        if not large:
            row.addWidget(_rule(look))
        row.addLayout(self._number(*self._score(), 118))
        row.addWidget(_rule(look))
        row.addLayout(self._number(*self._points(), 118))
        self.badges: EarnedBadges | None = None
        if debrief.badges:
            known = [badge_of(badge.badge_id) for badge in debrief.badges]
            shown = [(badge.badge_id, badge.title, badge.how) for badge in known]
            self.badges = EarnedBadges(look, shown, fade=fresh)
            row.addWidget(self.badges)
        if large:
            row.addStretch(1)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and the buyer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(path)
        painter.fillRect(self.rect(), self._look.color("hero"))
        side = min(self.height(), MOST_PORTRAIT)
        picture = self._look.portrait(
            self._debrief.buyer.portrait, face(self._debrief).value, side
        )
        if not picture.isNull():
            room = QRectF(0, 0, HEIGHT, self.height())
            painter.setClipRect(room, Qt.ClipOperation.IntersectClip)
            painter.fillRect(room, picture.toImage().pixelColor(1, 1))
            painter.drawPixmap((HEIGHT - side) // 2, self.height() - side, picture)

    def _outcome(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        title = Label(
            self._look, self._debrief.ending_title, "title2", "on-hero", wraps=True
        )
        text = self._debrief.ending_text or mood_words(self._debrief)
        said = Label(self._look, text, "body", "on-hero-muted", wraps=True)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(said)
        column.addStretch(1)
        return column

    def _score(self) -> tuple[str, str, str]:
        score = self._debrief.score
        if isinstance(score.value, NotMeasured):
            return "–", tr("not measured"), score.value.reason
        lines = [score_words(score)]
        previous = self._debrief.previous
        if self._debrief.retry_of is not None:
            before = self._debrief.retry_before
            lines.append("before: " + ("–" if before is None else f"{before:.0f}"))
        elif previous is not None:
            lines.append(tr("attempt before: {whole}", whole=whole(previous)))
        else:
            lines.append(tr("pass mark {pass_mark}", pass_mark=self._debrief.pass_mark))
        return whole(score), tr("of 100"), ", ".join(lines)

    def _points(self) -> tuple[str, str, str]:
        entries = self._debrief.points
        total = sum(entry.points for entry in entries)
        if not entries:
            return "0", tr("points"), tr("{total} in all", total=self._debrief.total)
        said = ", ".join(f"{entry.points} {word(entry.cause)}" for entry in entries)
        return f"{total}", tr("points"), said

    def _number(self, number: str, unit: str, text: str, width: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(6)
        big = Label(self._look, number, "number", "on-hero")
        big.set_tabular(True)
        big.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        line.addWidget(big)
        line.addWidget(Label(self._look, unit, "body", "on-hero-muted"), 1)
        said = Label(self._look, text, "caption", "on-hero-muted", wraps=True)
        said.setFixedWidth(self._look.px(width + 24))
        reasons = [f"{e.points}: {e.reason}" for e in self._debrief.points]
        said.setToolTip("\n".join(reasons) if unit == tr("points") else text)
        column.addStretch(1)
        column.addLayout(line)
        column.addWidget(said)
        column.addStretch(1)
        return column


def _rule(look: Look) -> QWidget:
    rule = QFrame()
    rule.setFixedWidth(1)
    colour = look.color("hero-line").name()
    rule.setStyleSheet(f"background: {colour}; border: 0;")
    return rule
