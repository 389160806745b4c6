"""The speech models that can be installed by name."""

from dataclasses import dataclass

from roleplay.words import tr

BASE_URL = "https://alphacephei.com/vosk/models/"


@dataclass(frozen=True, slots=True)
class Model:
    """A downloadable Vosk model.  size: bytes of the archive; sha256: of it."""

    name: str
    title: str
    language: str
    size: int
    sha256: str
    licence: str = "Apache-2.0"

    @property
    def file(self) -> str:
        """The archive's name."""
        return f"{self.name}.zip"


MODELS: tuple[Model, ...] = (
    Model(
        "vosk-model-small-en-us-0.15",
        tr("English, small: quick, for every laptop"),
        "en-US",
        41_205_931,
        "30f26242c4eb449f948e42cb302dd7a686cb29a3423a8367f99ff41780942498",
    ),
    Model(
        "vosk-model-en-us-0.22-lgraph",
        tr("English, medium: more accurate, needs more memory"),
        "en-US",
        130_557_655,
        "d9838b4aaa82a75c4a17f5aca300eaca129aaab2a7cbf951bafbb500eb9c4334",
    ),
)
"""Sizes and hashes: from the project's issue, checked before anything is unpacked."""


def model_named(name: str) -> Model | None:
    """Return a model of the table, or None."""
    return next((model for model in MODELS if model.name == name), None)
