"""Screen: version, licence and notices."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout

from roleplay.bundled import bundled
from roleplay.ui.help.page import Page, Reading
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Label, announce
from roleplay.usecases import versions
from roleplay.words import tr

LICENCE = tr("Apache License 2.0. You may use, change and pass it on under its terms.")


class AboutScreen(Page):
    """What Encore is made of."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("About Encore"))
        self.versions = versions()
        card = self.add_card(tr("Versions"))
        for name, version in self.versions:
            row = QHBoxLayout()
            row.addWidget(Label(look, name, "small-strong"), 1)
            row.addWidget(Label(look, version, "small", "muted"), 2)
            card.column.addLayout(row)
        self.copy = Button(look, "plain", tr("Copy details"), "", "", "small")
        self.copy.clicked.connect(self._copy)
        card.add(self.copy)
        card = self.add_card(tr("Licence"))
        card.add(Label(look, LICENCE, "small", "muted", wraps=True))
        licence = bundled("LICENSE").read_text("utf-8")
        self.licence = Reading(look, tr("Licence"), "")
        self.licence.setPlainText(licence)
        card.add(self.licence)
        card = self.add_card(tr("What others made"))
        notices = bundled("NOTICES.md").read_text("utf-8")
        self.notices = Reading(look, tr("Notices"), notices)
        card.add(self.notices)
        self.column.addStretch(1)

    def _copy(self) -> None:
        lines = (f"{name}: {version}" for name, version in self.versions)
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copy.setText(tr("Copied"))
        announce(self, tr("Copied"))
