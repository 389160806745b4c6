"""Card: which recogniser takes answers down."""

from PySide6.QtWidgets import QFileDialog

from roleplay.errors import RoleplayError
from roleplay.scenario import Hearing
from roleplay.ui.look import Look
from roleplay.ui.outside import shown_path
from roleplay.ui.settings.parts import Choice, SettingsCard
from roleplay.ui.widgets import Button
from roleplay.ui.window import Memory
from roleplay.ui.worker import Lane, Runner
from roleplay.usecases import Listening
from roleplay.words import tr

ENGINES = (
    (tr("Best there is"), "auto"),
    (tr("Vosk"), "vosk"),
    (tr("Basic, no download"), "pocketsphinx"),
    (tr("None, I type"), "typed"),
)
ABOUT = tr(
    "Vosk where its model is installed, else the basic one, "
    "which is only sure of foreseen phrases."
)


class ListenerCard(SettingsCard):
    """Engine, model folder, second reading; a change is tried at once."""

    def __init__(
        self, look: Look, memory: Memory, listening: Listening, runner: Runner
    ) -> None:
        super().__init__(look, memory, tr("Understanding"))
        self._listening = listening
        self._runner = runner
        self.engine = Choice(look, tr("Recogniser"), ENGINES)
        self.engine.show_value(self.recalled("engine"))
        self.engine.picked.connect(self._engine_picked)
        self.row = self.add_row(tr("Recogniser"), ABOUT, self.engine)
        self.installed = Button(look, "quiet", tr("Use the installed"), "", "", "small")
        self.installed.clicked.connect(lambda: self.set_model(""))
        self.choose = Button(look, "plain", tr("Choose a folder"), "file", "", "small")
        self.choose.clicked.connect(self._choose)
        self.model_row = self.add_row(tr("Vosk model"), "", self.installed, self.choose)
        self.add_row(
            tr("Careful reading"),
            tr(
                "Whisper, where it is installed, reads a finished answer "
                "again for the verdict."
            ),
            self.switch("reread", tr("Careful reading"), lambda on: self._try()),
        )
        self._show_model()

    def _engine_picked(self, name: str) -> None:
        self.remember("engine", name)
        self._try()

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("The folder of a Vosk model")
        )
        if folder:
            self.set_model(folder)

    def set_model(self, folder: str) -> None:
        """Take the Vosk model of a folder; "" for the newest installed one."""
        self.remember("model_folder", folder)
        self._show_model()
        self._try()

    def _show_model(self) -> None:
        folder = str(self.recalled("model_folder") or "")
        install = tr("Install one with: roleplay models install.")
        shown = shown_path(folder) if folder else ""
        self.model_row.say(
            shown or tr("The newest installed one. {install}", install=install)
        )
        self.model_row.text.setToolTip(folder)
        self.installed.setVisible(bool(folder))

    def _try(self) -> None:
        """Load what is chosen now, and say what came of it."""
        if self.recalled("engine") == "typed":
            self.row.say(tr("Answers are typed."))
        else:
            self.row.say(tr("Loading it, to see that it works."))

        def load() -> Hearing:
            self._listening.forget()
            return self._listening.load()

        self._runner.submit(
            Lane.SPEECH, load, owner=self, done=self._works, failed=self._fails
        )

    def _works(self, hearing: Hearing) -> None:
        self.row.say(tr("Ready: {engine}.", engine=hearing.engine))

    def _fails(self, error: RoleplayError) -> None:
        self.row.say(str(error))
