"""The first row of the debrief: what it is of, who sees it, and taking it along."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from roleplay.ui.debrief.words import duration_words, nth_words
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Chip, Label
from roleplay.usecases import Debrief, Discussed
from roleplay.words import tr

ALONE = tr("There is nobody else on this computer to share with.")
COPIED_MS = 1500
LONG_NAME = 24


class TopRow(QWidget):
    """Signals: what the person wants.  ``share`` and ``unshare`` carry an id."""

    closed = Signal()
    copy = Signal()
    pdf = Signal()
    share = Signal(str)
    unshare = Signal(str)

    def __init__(self, look: Look, debrief: Debrief) -> None:
        super().__init__()
        self._look = look
        self.discussed: Discussed | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.back_button = Button(look, "plain", "", "chevron-left", "", "small")
        self.back_button.setAccessibleName(tr("Back to the scenarios"))
        self.back_button.clicked.connect(self.closed)
        row.addWidget(self.back_button)
        row.addWidget(Label(look, debrief.title, "title2"))
        row.addWidget(Label(look, _about(debrief), "body", "muted"), 1)
        self.seen_by = Chip(look, tr("Only you can see this"), "lock")
        row.addWidget(self.seen_by)
        self.copy_button = Button(look, "plain", tr("Copy"), "file", "", "small")
        self.copy_button.setAccessibleName(tr("Copy as text"))
        self.copy_button.setToolTip(tr("Copy as text (Ctrl+C)"))
        self.copy_button.clicked.connect(self.copy)
        self.pdf_button = Button(look, "plain", "PDF", "download", "", "small")
        self.pdf_button.setAccessibleName(tr("Save as PDF"))
        self.pdf_button.setToolTip(tr("Save as PDF (Ctrl+P)"))
        self.pdf_button.clicked.connect(self.pdf)
        self.share_button = Button(look, "plain", tr("Share"), "share", "", "small")
        self.share_button.clicked.connect(self._share)
        for button in (self.copy_button, self.pdf_button, self.share_button):
            row.addWidget(button)
        self.share_button.set_enabled(False, ALONE)

    def say_copied(self) -> None:
        """Say for a moment that the text is on the clipboard."""
        self.copy_button.setText(tr("Copied"))
        again = lambda: self.copy_button.setText(tr("Copy"))  # noqa: E731 - one call
        QTimer.singleShot(COPIED_MS, self.copy_button, again)

    def show_discussed(self, discussed: Discussed) -> None:
        """Show who sees the attempt, and with whom it may be shared."""
        self.discussed = discussed
        names = [_short(share.person.name) for share in discussed.shared]
        self.seen_by.setToolTip("" if discussed.is_own else discussed.by)
        if discussed.is_example:
            said = tr("Everybody here can see this")
            if not discussed.is_own:
                said = tr("An example by {short}", short=_short(discussed.by))
            self.seen_by.show_fact(said, "eye")
        elif not discussed.is_own:
            self.seen_by.show_fact(
                tr("Shared by {short}", short=_short(discussed.by)), "eye"
            )
        elif names:
            self.seen_by.show_fact(
                tr("You and {joined} can see this", joined=_joined(names)), "eye"
            )
        else:
            self.seen_by.show_fact(tr("Only you can see this"), "lock")
        self.share_button.setVisible(discussed.is_own)
        self.share_button.set_enabled(bool(discussed.others), ALONE)
        self.share_button.setText(self._share_words(discussed))
        self.share_button.updateGeometry()

    def _share_words(self, discussed: Discussed) -> str:
        if len(discussed.others) != 1:
            return tr("Share")
        first = discussed.others[0].name.split()[0]
        return (
            tr("Stop sharing with {first}", first=first)
            if discussed.shared
            else tr("Share with {first}", first=first)
        )

    def _share(self) -> None:
        discussed = self.discussed
        if discussed is None:
            return
        if len(discussed.others) == 1:
            self._toggle(discussed.others[0].person_id)
            return
        menu = self.menu(discussed)
        menu.popup(self.share_button.mapToGlobal(QPoint(0, self.share_button.height())))

    def menu(self, discussed: Discussed) -> QMenu:
        """Return the people to choose from, those who see it already ticked."""
        menu = QMenu(self)
        seen = {share.person.person_id for share in discussed.shared}
        for person in discussed.others:
            action = menu.addAction(person.name)
            action.setCheckable(True)
            action.setChecked(person.person_id in seen)
            action.triggered.connect(
                lambda _=False, i=person.person_id: self._toggle(i)
            )
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _toggle(self, person_id: str) -> None:
        assert self.discussed is not None
        for share in self.discussed.shared:
            if share.person.person_id == person_id:
                self.unshare.emit(share.share_id)
                return
        self.share.emit(person_id)


def _about(debrief: Debrief) -> str:
    what = tr("one turn, tried again") if debrief.retry_of else nth_words(debrief.nth)
    parts = [what, duration_words(debrief.duration_s)]
    if debrief.corrected:
        parts.append("corrected")
    if debrief.rescored:
        parts.append("re-scored")
    return ", ".join(parts)


def _short(name: str) -> str:
    """Return a name, or the first of its words where it is long: a chip is not cut."""
    return name if len(name) <= LONG_NAME else name.split()[0][:LONG_NAME]


def _joined(names: list[str]) -> str:
    if len(names) == 1:
        return names[0]
    return tr("{names} and {names2}", names=", ".join(names[:-1]), names2=names[-1])
