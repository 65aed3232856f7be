"""The two buttons of a page that can be put on paper: print, and save as PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from fm_desktop.errors import UserError
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.shortcuts import PRINT
from fm_desktop.ui.widgets.buttons import button


class PaperButtons(QObject):
    """Puts the document of a page on paper; `tell` is given what is to be said afterwards."""

    def __init__(
        self,
        name: str,
        document: Callable[[], Document | None],
        tell: Callable[[str], object],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._page, self._document, self._tell = page, document, tell
        self.print = button(f"print_{name}", self.tr("Print …"), self.print_it, "", "printer")
        self.print.setShortcut(PRINT)
        self.save = button(f"save_{name}", self.tr("Save as PDF …"), self._choose_file, "", "download")

    @property
    def both(self) -> tuple[QPushButton, QPushButton]:
        """Return the buttons from left to right."""
        return self.print, self.save

    def set_enabled(self, enabled: bool) -> None:
        """Switch the buttons on where there is something to put on paper."""
        for each in self.both:
            each.setEnabled(enabled)

    def print_it(self) -> None:
        """Ask for a printer and print."""
        from fm_desktop.ui.printing.printer import ask_and_print  # inside: the printing library is dear

        if (document := self._document()) is not None:
            ask_and_print(document, self._page)

    def _choose_file(self) -> None:
        if (document := self._document()) is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save as PDF"), document.file_name, "PDF (*.pdf)"
        )
        if name:
            self.save_as(Path(name))

    def save_as(self, file: Path) -> None:
        """Write the document to a PDF file and say so."""
        from fm_desktop.ui.printing.output import save  # inside: only who saves needs it

        if (document := self._document()) is None:
            return
        file = file if file.suffix else file.with_suffix(".pdf")
        try:
            save(file, document)
        except UserError as error:
            show_error(self._page.window(), error)
        else:
            self._tell(self.tr("Saved as {file}.").format(file=file.name))
