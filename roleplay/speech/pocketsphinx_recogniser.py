"""PocketSphinx: the embedded recogniser, with nothing to download."""

import base64
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from roleplay.bundled import bundled
from roleplay.errors import SpeechError
from roleplay.scenario import Hearing, Word
from roleplay.speech.child import Child, ChildGoneError
from roleplay.speech.engine import Event, Heard, Progress, Tentative
from roleplay.words import tr

MODULE = "roleplay.speech.pocketsphinx_process"
LIMIT_S = 10.0
ADAPT_LIMIT_S = 90.0
"""How long an answer and an adaptation may take.  Source: own choice; adapting takes
3 to 6 s on a busy machine."""
MAX_PHRASES = 400


class PocketSphinxEngine:
    """The embedded recogniser in its child process.

    It is sure of foreseen phrases only, so free words are not scored from it.
    cache: where adapted language models are kept.
    """

    def __init__(self, cache: Path, progress: Progress | None = None) -> None:
        if progress:
            progress(tr("Starting the basic recogniser"), None)
        self._cache = cache
        self._child: Child | None = None
        self._ask({"op": "prepare", "phrases": []}, ADAPT_LIMIT_S)

    @property
    def hearing(self) -> Hearing:
        """What it delivers: foreseen phrases with times."""
        return Hearing("pocketsphinx", "en-us", free_text=False)

    def prepare(self, phrases: Sequence[str]) -> None:
        """Adapt to a turn's phrases ahead of its answer."""
        self._ask({"op": "prepare", "phrases": _few(phrases)}, ADAPT_LIMIT_S)

    def start(self, phrases: Sequence[str]) -> "PocketSphinxRecogniser":
        """Return a recogniser adapted to *phrases*; quick where they were prepared."""
        self._ask({"op": "start", "phrases": _few(phrases)}, ADAPT_LIMIT_S)
        assert self._child is not None
        return PocketSphinxRecogniser(self._child)

    def close(self) -> None:
        """End the child process."""
        child, self._child = self._child, None
        if child is not None:
            child.close()

    def _ask(self, question: dict[str, Any], limit_s: float) -> None:
        """Ask; where the process is gone, start it once more and ask again."""
        for last in (False, True):
            if self._child is None:
                base = bundled("assets") / "language" / "base-5k.arpa.gz"
                self._child = Child(MODULE, str(base), str(self._cache))
            try:
                self._child.ask(limit_s, **question)
                return
            except ChildGoneError as error:
                self._child = None
                if last:
                    raise SpeechError(
                        tr(
                            "The basic recogniser does not start. Nothing was lost; "
                            "type "
                            "your answers, or install a model in its place."
                        )
                    ) from error


class PocketSphinxRecogniser:
    """Takes down one answer."""

    def __init__(self, child: Child) -> None:
        self._child = child

    def feed(self, pcm: bytes) -> tuple[Event, ...]:
        """Return words that became final, and what the newest ones look like."""
        return self._events(op="feed", pcm=base64.b64encode(pcm).decode())

    def finish(self) -> tuple[Event, ...]:
        """Return the last words."""
        return self._events(op="finish")

    def close(self) -> None:
        """Nothing is held for one answer."""

    def _events(self, **question: str) -> tuple[Event, ...]:
        try:
            answer = self._child.ask(LIMIT_S, **question)
        except ChildGoneError as error:
            raise SpeechError(
                tr(
                    "The basic recogniser stopped. What was heard so far is "
                    "kept; type the rest, or try again."
                )
            ) from error
        return tuple(_event(kind, value) for kind, value in answer["events"])


def _event(kind: str, value: Any) -> Event:
    if kind == "tentative":
        return Tentative(str(value))
    return Heard(tuple(Word(*word) for word in value))


def _few(phrases: Sequence[str]) -> list[str]:
    return list(phrases)[:MAX_PHRASES]
