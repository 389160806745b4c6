"""Pages written as A4 PDF files.

Qt says nothing where a PDF cannot be written: the file itself tells.
"""

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument

from roleplay.errors import StorageError
from roleplay.words import tr


def open_writer(path: Path, title: str) -> QPdfWriter:
    """Return a writer of pages without margins.  Raises OSError: it cannot be there."""
    with path.open("wb"):
        pass
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Encore")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())  # QTextDocument.print_ leaves two centimetres
    return writer


def write_html(html: str, style: str, font_points: int, to: QPdfWriter) -> None:
    """Print a page of HTML."""
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", font_points))
    document.setDefaultStyleSheet(style)
    document.setHtml(html)
    document.print_(to)


def refuse_empty(path: Path) -> None:
    """Raise StorageError where nothing came to be in a PDF."""
    if path.stat().st_size == 0:
        raise StorageError(
            tr(
                "The PDF {path} could not be written whole. Is the disk "
                "full? Nothing else was changed.",
                path=path,
            )
        )


def unwritable(path: Path, error: OSError) -> StorageError:
    """Return the error of a PDF that cannot be where it is to be."""
    return StorageError(
        tr(
            "The PDF {path} cannot be written ({strerror}). Nothing is "
            "lost: choose another place.",
            path=path,
            strerror=error.strerror,
        )
    )
