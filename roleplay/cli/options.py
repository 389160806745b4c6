"""Options that several commands share."""

from typing import Annotated, TypeAlias

import typer

AsJson: TypeAlias = Annotated[
    bool, typer.Option("--json", help="One JSON document on standard output.")
]
Profile: TypeAlias = Annotated[str, typer.Option(help="Whose attempts.")]
EngineName: TypeAlias = Annotated[
    str, typer.Option("--engine", help="vosk or pocketsphinx; else as in the settings.")
]
ModelFolder: TypeAlias = Annotated[
    str, typer.Option("--model", help="A Vosk model's folder.")
]
TurnId: TypeAlias = Annotated[str, typer.Option("--turn", help="A turn's id.")]
