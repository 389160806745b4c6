"""Standard output of the commands."""

import json
from typing import Any

import typer


def print_json(document: Any) -> None:
    """Print one JSON document."""
    typer.echo(json.dumps(document, ensure_ascii=False, indent=2))


def print_json_line(document: Any) -> None:
    """Print one JSON document on one line, at once."""
    text = json.dumps(document, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        # Half a surrogate pair, which JSON can carry and UTF-8 cannot.
        text = json.dumps(document)
    typer.echo(text)


def print_line(text: str) -> None:
    """Print one line for people."""
    typer.echo(text)
