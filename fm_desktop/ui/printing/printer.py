"""Asks for a printer and prints; imported only when somebody prints."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from fm_desktop.ui.printing.output import document_name, write_plan
from fm_desktop.ui.printing.pages import whole_page
from fm_desktop.ui.printing.plan_paper import PlanSheet


def ask_and_print(sheet: PlanSheet, parent: QWidget) -> QPrintDialog:
    """Open the system's print dialog; what it is told to print goes straight to the printer."""
    printer = prepared()
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("print_dialog")
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
    dialog.accepted.connect(lambda: write_plan(printer, sheet))
    dialog.finished.connect(lambda _result: dialog.deleteLater())
    QDialog.open(dialog)
    return dialog


def prepared() -> QPrinter:
    """Return a printer for A4 in full; its queue shows no name."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    whole_page(printer)
    printer.setDocName(document_name())
    printer.setCreator("FM Desktop")
    return printer
