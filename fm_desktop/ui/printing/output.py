"""Puts paper where it is wanted: a PDF file the user names, or a printer; nothing is left anywhere else."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from fm_desktop.errors import UserError
from fm_desktop.ui.printing.document import Document, write_document
from fm_desktop.ui.printing.pages import whole_page

DOTS_PER_INCH = 1200


def as_pdf(document: Document) -> bytes:
    """Return a document as PDF, made in memory; what it says of itself names nobody."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(document.name)
    writer.setCreator("FM Desktop")
    whole_page(writer)
    write_document(writer, document)
    del writer  # ends the document
    return bytes(buffer.data().data())


def save(file: Path, document: Document) -> None:
    """Write a document to a PDF file; where that fails nothing of it stays."""
    content, was_there = as_pdf(document), file.exists()
    try:
        file.write_bytes(content)
    except OSError as error:
        if not was_there:
            file.unlink(missing_ok=True)
        raise UserError("file_not_writable", file=file.name) from error
