"""Standard output of the commands."""

import json
from typing import Any

import click


def print_json(document: Any) -> None:
    """Print one JSON document."""
    click.echo(json.dumps(document, ensure_ascii=False, indent=2))


def print_json_line(document: Any) -> None:
    """Print one JSON document on one line, at once."""
    click.echo(json.dumps(document, ensure_ascii=False))


def print_line(text: str) -> None:
    """Print one line for people."""
    click.echo(text)
