"""What came of a meeting on paper or as a file: PDF, a page of its own, or text."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument

from roleplay.errors import UsageError
from roleplay.ui.meeting.words import as_text, recap_words, when_words
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
            _write_pdf(recap, path)
    except OSError as error:
        raise UsageError(
            tr(
                "{path} cannot be written ({strerror}). What was counted is "
                "kept: choose another place.",
                path=path,
                strerror=error.strerror,
            )
        ) from error


def _write_pdf(recap: Recap, path: Path) -> None:
    # Qt says nothing where a PDF cannot be written: the file itself tells.
    with path.open("wb"):
        pass
    writer = QPdfWriter(str(path))
    writer.setTitle(tr("Team meeting"))
    writer.setCreator("Encore")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())  # QTextDocument.print_ leaves two centimetres
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", FONT_POINTS))
    document.setHtml(as_html(recap))
    document.print_(writer)
