"""The two buttons of a page that can be put on paper: print, and save as PDF."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.noted_files import save_noted
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.shortcuts import PRINT
from fm_desktop.ui.widgets.buttons import button


class Noted(NamedTuple):
    """Under what a paper with a client's data is noted once it is saved as a file."""

    desk: Desk
    kind: str
    client: Callable[[], Id | None]


class PaperButtons(QObject):
    """Puts the document of a page on paper; `tell` is given what is to be said afterwards."""

    def __init__(
        self,
        name: str,
        document: Callable[[], Document | None],
        tell: Callable[[str], object],
        page: QWidget,
        noted: Noted | None = None,
    ) -> None:
        super().__init__(page)
        self._page, self._document, self._tell = page, document, tell
        self._noted = noted
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
        from fm_desktop.casework.exports.noting import write_content  # inside: only who saves needs them
        from fm_desktop.ui.printing.output import as_pdf

        if (document := self._document()) is None:
            return
        file = file if file.suffix else file.with_suffix(".pdf")
        write = partial(write_content, file, as_pdf(document))
        if self._noted is None:
            self._write_only(write, file)
        else:
            desk, kind, client = self._noted
            then, fail = lambda _many: self._saved(file), partial(show_error, self._page.window())
            save_noted(desk, self._page, kind, write, then, fail, client=client())

    def _write_only(self, write: Callable[[], int], file: Path) -> None:
        try:
            write()
        except UserError as error:
            show_error(self._page.window(), error)
        else:
            self._saved(file)

    def _saved(self, file: Path) -> None:
        self._tell(self.tr("Saved as {file}.").format(file=file.name))
