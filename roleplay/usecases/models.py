"""Speech models: which there are, install, check, remove."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from roleplay.errors import ModelError
from roleplay.speech import (
    WHISPER,
    ModelStore,
    Progress,
    check_hashes,
    missing_parts,
    model_folder,
)
from roleplay.words import tr


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model as a list shows it.  path: "" where it is not installed; why: then why.

    size: bytes to download, 0 where nothing is.
    """

    name: str
    title: str
    size: int
    licence: str
    path: str
    why: str


class Models:
    """The speech models of a data folder, and Whisper's from its package.

    marks: where hash checks that passed are noted.
    """

    def __init__(self, store: ModelStore, marks: Path) -> None:
        self._store = store
        self._marks = marks

    def rows(self) -> tuple[ModelRow, ...]:
        """Return known models, then others found in the folder, then Whisper."""
        rows = []
        for model in self._store.table:
            path = self._store.path_of(model.name)
            why = (
                ""
                if path
                else tr(
                    "not installed: roleplay models install {name}", name=model.name
                )
            )
            rows.append(
                ModelRow(
                    model.name,
                    model.title,
                    model.size,
                    model.licence,
                    str(path or ""),
                    why,
                )
            )
        known = {model.name for model in self._store.table}
        for path in self._store.installed():
            if path.name not in known:
                title = tr("put there by hand")
                rows.append(ModelRow(path.name, title, 0, "unknown", str(path), ""))
        return (*rows, self._whisper())

    def newest(self) -> Path | None:
        """Return the newest installed Vosk model, or None."""
        return next(iter(self._store.installed()), None)

    def install(
        self,
        name: str,
        progress: Progress | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Path:
        """Download and install a model.  Raises ModelError."""
        return self._store.install(name, progress, stop)

    def first(self) -> ModelRow:
        """Return the model to begin with: the first of the table."""
        return self.rows()[0]

    def take(
        self,
        path: Path,
        progress: Progress | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Path:
        """Install a model from its zip file, or check a model's folder.

        Returns the folder to use.  Raises ModelError.
        """
        if not path.is_dir():
            return self._store.take(path, progress, stop)
        missing = missing_parts(path)
        if missing:
            raise ModelError(
                tr(
                    "{path} is no speech model: it lacks {names}. Choose the "
                    "folder that holds “am” and “conf”.",
                    path=path,
                    names="; ".join(missing),
                )
            )
        return path

    def part_bytes(self, name: str) -> int:
        """Return how many bytes of a download have come."""
        return self._store.part_bytes(name)

    def drop(self, name: str) -> None:
        """Throw away what has come of a download."""
        self._store.drop(name)

    def verify(self, name: str) -> str:
        """Return what is wrong with a model, "" for nothing."""
        if name != WHISPER:
            return self._store.verify(name)
        try:
            check_hashes(model_folder())
        except ModelError as error:
            return str(error)
        return ""

    def remove(self, name: str) -> None:
        """Remove an installed model.  Raises ModelError."""
        self._store.remove(name)

    def _whisper(self) -> ModelRow:
        title = tr("English, reads answers again (accurate)")
        try:
            path, why = str(model_folder()), ""
        except ModelError as error:
            path, why = "", str(error)
        return ModelRow(WHISPER, title, 0, "MIT", path, why)
