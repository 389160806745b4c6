"""Speech models of a data folder: found, installed, checked, removed."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from roleplay.errors import ModelError
from roleplay.speech.download import Download, hash_of
from roleplay.speech.engine import Progress
from roleplay.speech.model_table import BASE_URL, MODELS, Model
from roleplay.speech.unzip import unzip
from roleplay.speech.vosk_recogniser import missing_parts
from roleplay.words import tr


class ModelStore:
    """The models in one folder.

    base_url: where archives are fetched from; download: makes one, for tests with
    shorter waits.
    """

    def __init__(
        self,
        folder: Path,
        base_url: str = BASE_URL,
        download: Callable[[str, int], Download] = Download,
        table: tuple[Model, ...] = MODELS,
    ) -> None:
        self._folder = folder
        self._base_url = base_url
        self._download = download
        self.table = table

    def installed(self) -> tuple[Path, ...]:
        """Return the complete models' folders, newest first."""
        if not self._folder.is_dir():
            return ()
        found = [
            path
            for path in self._folder.iterdir()
            if path.is_dir() and path.suffix != ".part" and not missing_parts(path)
        ]
        return tuple(sorted(found, key=lambda path: -path.stat().st_mtime))

    def path_of(self, name: str) -> Path | None:
        """Return where a model is installed, or None."""
        return next((path for path in self.installed() if path.name == name), None)

    def install(
        self,
        name: str,
        progress: Progress | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Path:
        """Download, check and unpack a model of the table; return its folder.

        A stopped or failed download goes on where it was the next time.  Two installs
        of one model do not disturb each other: the second says so.  Raises ModelError.
        """
        model = self._known(name)
        there = self.path_of(name)
        if there is not None:
            return there
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            _check_space(self._folder, model)
        except OSError as error:
            raise ModelError(
                tr(
                    "{folder} cannot be written ({strerror}). Nothing was "
                    "changed. Choose another data folder.",
                    folder=self._folder,
                    strerror=error.strerror,
                )
            ) from error
        with _Lock(self._folder / f"{name}.lock"):
            return self._install(model, progress, stop)

    def take(
        self,
        archive: Path,
        progress: Progress | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Path:
        """Install a model from its zip file; return its folder.

        A file named as a model of the table must be that very file; others must hold
        a Vosk model.  *archive* is left as it is.  Raises ModelError.
        """
        name = archive.stem
        known = next((model for model in self.table if model.name == name), None)
        there = self.path_of(name)
        if there is not None:
            return there
        try:
            size = archive.stat().st_size
            if known is not None and hash_of(archive, progress) != known.sha256:
                raise ModelError(
                    tr(
                        "{name} is not the known file: its SHA-256 differs, it may "
                        "be cut off. Nothing was installed. Copy it once more, or "
                        "download it here.",
                        name=archive.name,
                    )
                )
            self._folder.mkdir(parents=True, exist_ok=True)
            model = known or Model(name, name, "", size, "")
            _check_space(self._folder, model)
            with _Lock(self._folder / f"{name}.lock"):
                return self._unpack(model, archive, progress, stop)
        except OSError as error:
            raise ModelError(
                tr(
                    "{archive} could not be read or unpacked ({strerror}). "
                    "Nothing was installed. Check the file and the room on the "
                    "disk.",
                    archive=archive,
                    strerror=error.strerror,
                )
            ) from error

    def part_bytes(self, name: str) -> int:
        """Return how many bytes of a download have come."""
        part = self._folder / f"{self._known(name).file}.part"
        return part.stat().st_size if part.is_file() else 0

    def drop(self, name: str) -> None:
        """Throw away what has come of a download."""
        part = self._folder / f"{self._known(name).file}.part"
        part.unlink(missing_ok=True)

    def verify(self, name: str) -> str:
        """Return what is wrong with an installed model, "" for nothing."""
        self._known(name)
        path = self._folder / name
        missing = missing_parts(path)
        if missing:
            return tr(
                "{name} lacks {names}. Remove it and install it again.",
                name=name,
                names="; ".join(missing),
            )
        return ""

    def remove(self, name: str) -> None:
        """Remove an installed model.  Raises ModelError where there is none."""
        path = self._folder / Path(name).name
        if not name or not path.is_dir():
            raise ModelError(tr("There is no installed model '{name}'.", name=name))
        try:
            shutil.rmtree(path)
        except OSError as error:
            raise ModelError(
                tr(
                    "{path} could not be removed ({strerror}). Close the app and "
                    "try again.",
                    path=path,
                    strerror=error.strerror,
                )
            ) from error

    def _install(
        self,
        model: Model,
        progress: Progress | None,
        stop: Callable[[], bool] | None,
    ) -> Path:
        part = self._folder / f"{model.file}.part"
        self._download(self._base_url + model.file, model.size).fetch(
            part, progress, stop
        )
        if hash_of(part, progress) != model.sha256:
            part.unlink()
            raise ModelError(
                tr(
                    "{file} is not the known file: its SHA-256 differs. The "
                    "download was removed and nothing was installed. Try again "
                    "later.",
                    file=model.file,
                )
            )
        folder = self._unpack(model, part, progress, stop)
        part.unlink()
        return folder

    def _unpack(
        self,
        model: Model,
        archive: Path,
        progress: Progress | None,
        stop: Callable[[], bool] | None,
    ) -> Path:
        if progress is not None:
            progress("Unpacking", None)
        unpacked = self._folder / f"{model.name}.{os.getpid()}.part"
        shutil.rmtree(unpacked, ignore_errors=True)
        unzip(archive, unpacked, stop)
        return self._into_place(model, unpacked)

    def _into_place(self, model: Model, unpacked: Path) -> Path:
        inner = [path for path in unpacked.iterdir() if path.is_dir()]
        root = inner[0] if len(inner) == 1 and missing_parts(unpacked) else unpacked
        missing = missing_parts(root)
        if missing:
            shutil.rmtree(unpacked)
            raise ModelError(
                tr(
                    "{file} is no speech model: it lacks {names}. Nothing was "
                    "installed.",
                    file=model.file,
                    names="; ".join(missing),
                )
            )
        target = self._folder / model.name
        if target.exists():
            shutil.rmtree(target)  # an incomplete one: complete ones are not replaced
        root.replace(target)
        shutil.rmtree(unpacked, ignore_errors=True)
        return target

    def _known(self, name: str) -> Model:
        for model in self.table:
            if model.name == name:
                return model
        known = ", ".join(model.name for model in self.table)
        raise ModelError(
            tr(
                "There is no model '{name}'. There are: {known}.",
                name=name,
                known=known,
            )
        )


def _check_space(folder: Path, model: Model) -> None:
    needed = 4 * model.size
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise ModelError(
            tr(
                "{name} needs about {needed:.0f} MB to be installed, and "
                "{folder} has {free:.0f} MB. Nothing was changed.",
                name=model.name,
                needed=needed / 1e6,
                folder=folder,
                free=free / 1e6,
            )
        )


class _Lock:
    """A file that one process at a time holds; gone with the process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def __enter__(self) -> None:
        self._file = os.open(self._path, os.O_RDWR | os.O_CREAT)
        try:
            _hold(self._file)
        except OSError as error:
            os.close(self._file)
            raise ModelError(
                tr(
                    "This model is being installed by another window or command. "
                    "Wait for it, then look again."
                )
            ) from error

    def __exit__(self, *exc: object) -> None:
        if self._file is not None:
            os.close(self._file)


def _hold(file: int) -> None:
    """Lock an open file, or raise OSError where somebody else did."""
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
