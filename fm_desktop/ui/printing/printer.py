"""Asks for a printer and prints; imported only when somebody prints."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from fm_desktop.errors import UserError
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.printing.document import Document, write_document
from fm_desktop.ui.printing.pages import whole_page


def ask_and_print(document: Document, parent: QWidget) -> QPrintDialog:
    """Open the system's print dialog; what it is told to print goes straight to the printer."""
    printer = prepared(document.name)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print_dialog")
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
    dialog.accepted.connect(lambda: _print(printer, document, parent))
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    QDialog.open(dialog)
    return dialog


def _print(printer: QPrinter, document: Document, parent: QWidget) -> None:
    try:
        write_document(printer, document)
    except UserError as error:
        show_error(parent.window(), error)


def prepared(name: str) -> QPrinter:
    """Return a printer for A4 in full; its queue shows a name that is no client's."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    whole_page(printer)
    printer.setDocName(name)
    printer.setCreator("FM Desktop")
    return printer
