"""A name in the settings to a loaded engine."""

from collections.abc import Callable
from pathlib import Path

from roleplay.errors import ModelError
from roleplay.speech.engine import Engine, Progress
from roleplay.speech.pocketsphinx_recogniser import PocketSphinxEngine
from roleplay.speech.vosk_recogniser import VoskEngine
from roleplay.words import tr


def load_engine(
    name: str, model: Path | None, cache: Path, progress: Progress | None = None
) -> Engine:
    """Return the engine of that name, loaded.

    name: "vosk", "pocketsphinx", or "auto" for Vosk where there is a model.  model: a
    Vosk model's folder.  Raises ModelError, SpeechError.
    """
    if name == "auto":
        name = "vosk" if model is not None else "pocketsphinx"
    if name not in ENGINES:
        known = ", ".join(ENGINES)
        raise ModelError(
            tr(
                "There is no recogniser '{name}'. Choose one of {known}.",
                name=name,
                known=known,
            )
        )
    return ENGINES[name](model, cache, progress)


def _vosk(model: Path | None, cache: Path, progress: Progress | None) -> Engine:
    if model is None:
        raise ModelError(
            tr(
                "No speech model is installed. Install one with: roleplay "
                "models install vosk-model-small-en-us-0.15, or name its "
                "folder with --model."
            )
        )
    return VoskEngine(model, cache / "marks", progress)


def _pocketsphinx(model: Path | None, cache: Path, progress: Progress | None) -> Engine:
    return PocketSphinxEngine(cache / "language", progress)


ENGINES: dict[str, Callable[[Path | None, Path, Progress | None], Engine]] = {
    "vosk": _vosk,
    "pocketsphinx": _pocketsphinx,
}
"""All engines that listen live; a new one is a row here."""
