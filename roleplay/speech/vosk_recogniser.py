"""Vosk: offline recognition with any of its model folders."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from roleplay.errors import ModelError, SpeechError
from roleplay.scenario import Hearing, Word
from roleplay.speech.engine import RATE_HZ, Event, Heard, Progress, Tentative
from roleplay.words import tr

PIECE = RATE_HZ // 10 * 2
"""Bytes fed at a time: Vosk looks for an utterance's end once a call."""
TRIAL_S = 120.0
"""How long a first, trial load of a model may take.  Source: own choice."""


def missing_parts(folder: Path) -> tuple[str, ...]:
    """Return what a Vosk model folder lacks, empty where it is complete.

    Both layouts are known: am/, conf/, graph/, and the older flat one.
    """
    if not folder.is_dir():
        return (tr("the folder {folder}", folder=folder),)
    flat = (folder / "final.mdl").is_file()
    needed = ["final.mdl", "mfcc.conf"] if flat else ["am/final.mdl", "conf/mfcc.conf"]
    graph = folder if flat else folder / "graph"
    missing = [name for name in needed if not (folder / name).is_file()]
    whole = (graph / "HCLG.fst").is_file()
    parts = (graph / "HCLr.fst").is_file() and (graph / "Gr.fst").is_file()
    if not whole and not parts:
        missing.append(tr("graph/HCLG.fst, or graph/HCLr.fst with graph/Gr.fst"))
    if whole and not (graph / "words.txt").is_file():
        missing.append("graph/words.txt")
    ivector = folder / "ivector"
    if ivector.is_dir() and not (ivector / "final.ie").is_file():
        missing.append("ivector/final.ie")
    empty = [
        n for n in needed if (folder / n).is_file() and not (folder / n).stat().st_size
    ]
    return (*missing, *(tr("{name} (it is empty)", name=name) for name in empty))


class VoskEngine:
    """A loaded Vosk model.  folder: the model's; marks: where trial loads are noted.

    Loading a damaged model can end the process from inside the library, so a model
    is loaded in a child process first; a model that passed once is not tried again
    until one of its files changes.  Raises ModelError.

    Vosk's models are trained on transcripts without hesitations, so fillers are not
    relied on even where a vocabulary happens to list them.
    """

    def __init__(
        self, folder: Path, marks: Path | None = None, progress: Progress | None = None
    ) -> None:
        missing = missing_parts(folder)
        if missing:
            parts = "; ".join(missing)
            raise ModelError(
                tr(
                    "The speech model in {folder} lacks {parts}. Nothing was "
                    "changed. Choose another folder, or install a model: "
                    "roleplay models install.",
                    folder=folder,
                    parts=parts,
                )
            )
        if progress:
            progress(tr("Loading the speech model"), None)
        _try_once(folder, marks)
        self._model = _load(folder)
        self._hearing = Hearing("vosk", folder.name)

    @property
    def hearing(self) -> Hearing:
        """What Vosk delivers: free words with times, no fillers."""
        return self._hearing

    def start(self, phrases: Sequence[str]) -> "VoskRecogniser":
        """Return a recogniser; Vosk's full model is used, phrases do not narrow it."""
        return VoskRecogniser(self._model)

    def close(self) -> None:
        """Let go of the model."""
        self._model = None


class VoskRecogniser:
    """Takes down one answer."""

    def __init__(self, model: Any) -> None:
        import vosk

        self._recogniser = vosk.KaldiRecognizer(model, RATE_HZ)
        self._recogniser.SetWords(True)
        self._rest = b""
        self._shown = ""

    def feed(self, pcm: bytes) -> tuple[Event, ...]:
        """Return words that became final, and what the newest ones look like."""
        data = self._rest + pcm
        events: list[Event] = []
        while len(data) >= PIECE:
            piece, data = data[:PIECE], data[PIECE:]
            events += self._take(piece)
        self._rest = data
        return tuple(events)

    def finish(self) -> tuple[Event, ...]:
        """Return the last words."""
        events: list[Event] = []
        if len(self._rest) >= 2:
            events += self._take(self._rest)
        self._rest = b""
        return (*events, *_heard(self._recogniser.FinalResult()))

    def close(self) -> None:
        """Let go of the recogniser."""
        self._recogniser = None

    def _take(self, piece: bytes) -> list[Event]:
        try:
            ended = self._recogniser.AcceptWaveform(piece)
        except Exception as error:
            raise SpeechError(
                tr(
                    "The speech model failed on this sound. What was heard so "
                    "far is kept; type the rest, or try again."
                )
            ) from error
        if ended:
            self._shown = ""
            return list(_heard(self._recogniser.Result()))
        text = json.loads(self._recogniser.PartialResult()).get("partial", "")
        if text == self._shown:
            return []
        self._shown = text
        return [Tentative(text)]


def _heard(result: str) -> tuple[Event, ...]:
    words = tuple(
        Word(word["word"], word["start"], word["end"], min(1.0, word["conf"]))
        for word in json.loads(result).get("result", [])
        if word["word"] != "[unk]"
    )
    return (Heard(words),) if words else ()


def _load(folder: Path) -> Any:
    import vosk

    vosk.SetLogLevel(-3)
    try:
        return vosk.Model(str(folder))
    except Exception as error:
        raise _damaged(folder) from error


def _damaged(folder: Path) -> ModelError:
    return ModelError(
        tr(
            "The speech model in {folder} is damaged and cannot be "
            "loaded. It was left as it is. Remove it and install it "
            "again: roleplay models install.",
            folder=folder,
        )
    )


def _try_once(folder: Path, marks: Path | None) -> None:
    mark = marks / f"vosk-{_fingerprint(folder)}.ok" if marks else None
    if mark is not None and mark.exists():
        return
    command = [sys.executable, "-c", _TRIAL, str(folder)]
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=TRIAL_S, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise _damaged(folder) from error
    if done.returncode != 0:
        raise _damaged(folder)
    if mark is not None:
        mark.parent.mkdir(parents=True, exist_ok=True)
        mark.touch()


_TRIAL = (
    "import sys, os, vosk; vosk.SetLogLevel(-3); m = vosk.Model(sys.argv[1]); "
    "r = vosk.KaldiRecognizer(m, 16000); r.AcceptWaveform(bytes(16000)); "
    "r.FinalResult(); os._exit(0)"
)


def _fingerprint(folder: Path) -> str:
    seen = [str(folder)]
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            stat = os.stat(os.path.join(root, name))  # noqa: PTH116, PTH118
            seen.append(f"{name} {stat.st_size} {stat.st_mtime_ns}")
    return sha256("\n".join(seen).encode()).hexdigest()[:20]
