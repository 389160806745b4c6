"""What came of a meeting on paper or as a file: PDF, a page of its own, or text."""

from html import escape
from pathlib import Path

from roleplay.errors import UsageError
from roleplay.ui.meeting.words import as_text, recap_words, when_words
from roleplay.ui.pdf import open_writer, write_html
from roleplay.usecases import Recap
from roleplay.words import tr

FONT_POINTS = 10
KINDS = tr("PDF (*.pdf);;Text (*.txt);;Web page (*.html)")


def as_html(recap: Recap) -> str:
    """Return it as a page of its own.  Every text in it is shown as text."""
    title = tr("Team meeting")
    parts = [f"<h1>{title}</h1>", f"<p>{escape(when_words(recap))}</p>"]
    for kind, text in recap_words(recap):
        tag = "h2" if kind == "head" else "p"
        lines = escape(text).replace("\n", "<br>")
        parts.append(f"<{tag}>{lines}</{tag}>")
    return (
        f'<html><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body>{''.join(parts)}</body></html>"
    )


def write_recap(recap: Recap, path: Path) -> None:
    """Write it as its name's ending says; PDF without one.  Raises UsageError."""
    try:
        if path.suffix == ".txt":
            path.write_text(as_text(recap), "utf-8")
        elif path.suffix in (".html", ".htm"):
            path.write_text(as_html(recap), "utf-8")
        else:
            writer = open_writer(path, tr("Team meeting"))
            write_html(as_html(recap), "", FONT_POINTS, writer)
    except OSError as error:
        raise UsageError(
            tr(
                "{path} cannot be written ({strerror}). What was counted is "
                "kept: choose another place.",
                path=path,
                strerror=error.strerror,
            )
        ) from error
