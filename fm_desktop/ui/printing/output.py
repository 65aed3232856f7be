"""Puts paper where it is wanted: a PDF file the user names, or a printer; nothing is left anywhere else."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QPagedPaintDevice, QPdfWriter

from fm_desktop.errors import UserError
from fm_desktop.ui.printing.ornaments import head_and_foot
from fm_desktop.ui.printing.pages import whole_page, write
from fm_desktop.ui.printing.plan_paper import PlanSheet, rows_of, running_words

DOTS_PER_INCH = 1200


def write_plan(device: QPagedPaintDevice, sheet: PlanSheet) -> int:
    """Write a version of a plan onto a device and return how many pages it takes."""
    return write(device, rows_of(sheet), head_and_foot(running_words(sheet), sheet.office))


def plan_as_pdf(sheet: PlanSheet) -> bytes:
    """Return a version of a plan as PDF, made in memory; what it says of itself names nobody."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(document_name())
    writer.setCreator("FM Desktop")
    whole_page(writer)
    write_plan(writer, sheet)
    del writer  # ends the document
    return bytes(buffer.data().data())


def save_plan(file: Path, sheet: PlanSheet) -> None:
    """Write a version of a plan to a PDF file; where that fails nothing of it stays."""
    content, was_there = plan_as_pdf(sheet), file.exists()
    try:
        file.write_bytes(content)
    except OSError as error:
        if not was_there:
            file.unlink(missing_ok=True)
        raise UserError("file_not_writable", file=file.name) from error


def document_name() -> str:
    """Return what a printer's queue and a file's properties say: no client."""
    return QCoreApplication.translate("plan paper", "Integration plan")


def file_name(sheet: PlanSheet) -> str:
    """Return the name a file is suggested under; whoever sees it learns of no client."""
    words = QCoreApplication.translate("plan paper", "integration-plan")
    return f"{words}-{sheet.day.isoformat()}.pdf"
