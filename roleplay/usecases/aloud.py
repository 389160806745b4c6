"""Loudspeaker and microphone of this machine, without a window."""

from pathlib import Path

from roleplay.speech import Event, open_aloud
from roleplay.usecases.listen import Listen
from roleplay.usecases.rows import Taken
from roleplay.usecases.scene import Scene

DEFAULT_MAX_S = 90.0


class Aloud:
    """Plays lines and takes hands-free answers; needs Qt's multimedia."""

    def __init__(self) -> None:
        self._here = open_aloud()

    def play(self, path: Path) -> None:
        """Play a line to its end."""
        self._here.play(path)

    def answer(self, listen: Listen, scene: Scene) -> Taken:
        """Return one hands-free answer from the microphone.  Raises SpeechError."""

        def ignore(event: Event) -> None:
            """Nothing shows live words here."""

        return self._here.record(
            lambda sound: listen.listen(
                sound,
                scene.phrases,
                ignore,
                hands_free=True,
                max_seconds=scene.turn.max_seconds or DEFAULT_MAX_S,
            )
        )
