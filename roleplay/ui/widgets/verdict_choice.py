"""Met, partly or missed: a choice of three marks, by click or by the keys 1 2 3."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from roleplay.scoring import Verdict
from roleplay.ui.look import Look
from roleplay.ui.widgets.focus_ring import FocusRing
from roleplay.ui.widgets.verdict_mark import WORDS

CHOICES = (Verdict.MET, Verdict.PARTLY, Verdict.MISSED)
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
WIDTH, HEIGHT, MARK = 40, 32, 18
FADED = 0.35
"""How strong the marks not chosen are, once one is."""


class MarkButton(QPushButton):
    """One of the three.  A reader hears the word, the criterion and if it is chosen."""

    def __init__(self, look: Look, verdict: Verdict, about: str, word: str) -> None:
        super().__init__()
        self._look = look
        self.verdict = verdict
        self.is_settled = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{word}: {about}")
        self.setToolTip(f"{word} ({CHOICES.index(verdict) + 1})")
        self.ring = FocusRing(look, self, 8)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return a size one can hit."""
        return QSize(self._look.px(WIDTH), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark, and a box around the chosen one."""
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked():
            painter.setPen(QPen(look.color("ink"), 1.5))
            painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(box, 8, 8)
        elif self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("line"))
            painter.drawRoundedRect(box, 8, 8)
        side = look.px(MARK)
        faded = self.is_settled and not self.isChecked() and not self.underMouse()
        painter.setOpacity(FADED if faded else 1.0)
        mark = look.icon(f"mark-{self.verdict.value}", "ink", side)
        at_x, at_y = (self.width() - side) / 2, (self.height() - side) / 2
        painter.drawPixmap(round(at_x), round(at_y), mark)


class VerdictChoice(QWidget):
    """``chosen`` carries the verdict.  Arrow keys move; Enter, Space or 1 2 3 choose.

    ``left``: up (-1) or down (+1) was pressed, for who holds several of them.  words:
    of the three, where they stand for something else than verdicts.
    """

    chosen = Signal(object)
    left = Signal(int)

    def __init__(
        self,
        look: Look,
        about: str,
        verdict: Verdict | None = None,
        words: tuple[str, ...] = (),
    ) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(about)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(1)
        named = words or tuple(WORDS[choice] for choice in CHOICES)
        self.marks = {
            choice: MarkButton(look, choice, about, word)
            for choice, word in zip(CHOICES, named, strict=True)
        }
        for choice, mark in self.marks.items():
            mark.clicked.connect(lambda _=False, v=choice: self.chosen.emit(v))
            mark.installEventFilter(self)
            row.addWidget(mark)
        self.show_verdict(verdict)
        look.changed.connect(self.update)

    @property
    def verdict(self) -> Verdict | None:
        """Which one is chosen."""
        return next((v for v, mark in self.marks.items() if mark.isChecked()), None)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show which one is chosen, without a signal; None for none."""
        for choice, mark in self.marks.items():
            mark.is_settled = verdict is not None
            mark.setAutoExclusive(False)
            mark.setChecked(choice is verdict)
            mark.setAutoExclusive(True)
            mark.update()

    def focus_mark(self) -> None:
        """Take the focus as the Tab key would."""
        checked = [mark for mark in self.marks.values() if mark.isChecked()]
        first = self.marks[Verdict.MET]
        (checked or [first])[0].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def has_focus(self) -> bool:
        """Whether one of the three has the focus."""
        return any(mark.hasFocus() for mark in self.marks.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose by number, move by arrow keys; these choose nothing by themselves."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in KEYS:
            self.marks[CHOICES[KEYS.index(key)]].click()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            assert isinstance(watched, MarkButton)
            watched.click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(watched, -1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.left.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the trough."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("line"), 1))
        painter.setBrush(self._look.color("sunken"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 10, 10)

    def _move(self, watched: QObject, step: int) -> None:
        marks = list(self.marks.values())
        here = next(i for i, mark in enumerate(marks) if mark is watched)
        marks[(here + step) % len(marks)].setFocus(Qt.FocusReason.TabFocusReason)
