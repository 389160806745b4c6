"""Screen: help.  Keys, numbers, where data lives, scenarios, troubleshooting."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from roleplay.bundled import bundled
from roleplay.errors import RoleplayError
from roleplay.ui.help.page import Page, Reading
from roleplay.ui.look import Look
from roleplay.ui.widgets import Button, Card, Label, announce
from roleplay.ui.widgets.trust_bar import ZONES
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Check, Services, meanings
from roleplay.words import tr

DATA = (
    (
        tr("On this computer"),
        tr(
            "Attempts, the words you said, scores and points, in one "
            "database in the data folder; Settings shows it. Recordings "
            "only if you keep them, until you delete them."
        ),
    ),
    (
        tr("What leaves it"),
        tr(
            "Nothing, by itself. A download you start fetches a file and "
            "sends nothing of yours."
        ),
    ),
)
TROUBLE = tr("Checks microphone, voice, recogniser, models, database and library.")


class HelpScreen(Page):
    """``about_wanted``: version and licences.  keys: all keys, one a line."""

    about_wanted = Signal()

    def __init__(
        self, look: Look, services: Services, runner: Runner, keys: str
    ) -> None:
        super().__init__(look, tr("Help"))
        self._services = services
        self._runner = runner
        self._results: list[Label] = []
        self._add_trouble()
        self._add_keys(keys)
        card = self.add_card(tr("What the numbers mean"))
        for meaning in meanings(ZONES):
            self.add_pair(card, meaning.name, meaning.text)
        card = self.add_card(tr("Where your data lives"))
        for name, text in DATA:
            self.add_pair(card, name, text)
        self._add_guide()
        self.column.addStretch(1)

    @property
    def results(self) -> tuple[str, ...]:
        """What the checks found, a line each."""
        return tuple(label.text() for label in self._results)

    def check_all(self) -> None:
        """Run the checks; it takes some seconds."""
        if self.run.is_busy:
            return
        self.run.set_busy(True)
        self.said.setText(tr("Checking. It takes some seconds."))
        services = self._services
        names = tuple(device.name for device in services.microphone.devices())
        loud = services.player.has_output
        self._runner.submit(
            Lane.DATA,
            lambda: services.upkeep.checks(names, loud),
            owner=self,
            done=self._checked,
            failed=self._failed,
        )

    def _add_trouble(self) -> None:
        self.trouble = self.add_card(tr("Something does not work?"))
        row = QHBoxLayout()
        self.said = Label(self.look, TROUBLE, "small", "muted", wraps=True)
        self.run = Button(self.look, "plain", tr("Check everything"), "", "", "small")
        self.run.clicked.connect(self.check_all)
        self.about = Button(self.look, "quiet", tr("About Encore"), "", "", "small")
        self.about.clicked.connect(self.about_wanted)
        row.addWidget(self.said, 1)
        row.addWidget(self.about)
        row.addWidget(self.run)
        self.trouble.column.addLayout(row)

    def _add_keys(self, keys: str) -> None:
        card = self.add_card(tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(keys.splitlines()):
            key, _, what = line.partition("    ")
            name = Label(self.look, key.strip(), "small-strong")
            name.keep_whole()
            grid.addWidget(name, number, 0)
            grid.addWidget(Label(self.look, what.strip(), "small", "muted"), number, 1)
        card.column.addLayout(grid)

    def _add_guide(self) -> None:
        self.guide_card: Card = self.add_card(tr("Writing scenarios"))
        row = QHBoxLayout()
        text = tr("A text file each, in the folder “scenarios”. The guide shows how.")
        row.addWidget(Label(self.look, text, "small", "muted", wraps=True), 1)
        self.guide = Button(
            self.look, "plain", tr("Read the guide"), "file", "", "small"
        )
        self.guide.clicked.connect(self._read)
        row.addWidget(self.guide)
        self.guide_card.column.addLayout(row)

    def _read(self) -> None:
        text = bundled("docs/writing-scenarios.md").read_text("utf-8")
        reading = Reading(self.look, tr("Writing scenarios"), text)
        self.guide_card.add(reading)
        self.guide.hide()
        reading.setFocus()

    def _failed(self, error: RoleplayError) -> None:
        self.said.setText(str(error))
        self.run.set_busy(False)

    def _checked(self, checks: tuple[Check, ...]) -> None:
        for label in self._results:
            label.deleteLater()
        self._results = [self._result(check) for check in checks]
        bad = sum(not check.ok for check in checks)
        said = (
            tr("{bad} of {count} need attention.", bad=bad, count=len(checks))
            if bad
            else tr("All is well.")
        )
        self.said.setText(said)
        announce(self, said)
        self.run.set_busy(False)

    def _result(self, check: Check) -> Label:
        sign = "OK" if check.ok else tr("Not well")
        advice = f" {check.advice}" if check.advice else ""
        text = f"{sign} · {check.name}: {check.found}.{advice}"
        token = "muted" if check.ok else "coral-text"
        label = Label(self.look, text, "small", token, wraps=True)
        self.trouble.add(label)
        return label
