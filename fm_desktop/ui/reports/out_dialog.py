"""Putting reports on paper or into a file, with a word on what leaves the encrypted file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.domain.figures import Report
from fm_desktop.report_words import report_words
from fm_desktop.storage.queries.people import office
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.noted_files import save_noted
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.pills import Choice


class OutDialog(QDialog):
    """Which reports, as what, where to."""

    saved = Signal(str)
    """A file is written; carries its name."""

    def __init__(
        self, desk: Desk, report: Report, shown: str, parent: QWidget | None = None, *, is_own: bool = False
    ) -> None:
        super().__init__(parent)
        self._desk, self._report, self._shown = desk, report, shown
        self.setObjectName("report_out_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = self.tr("Print or save reports")
        self.setWindowTitle(heading)
        self.which = Choice([("one", self.tr("This report")), ("all", self.tr("All reports"))])
        self.which.setAccessibleName(self.tr("Which reports"))
        self.how = Choice([("pdf", "PDF"), ("xlsx", "XLSX"), ("print", self.tr("Printer"))])
        self.how.setAccessibleName(self.tr("As what"))
        self.go = button("report_out", self.tr("Save as …"), self._choose, look="primary")
        self.go.setDefault(True)
        self.error = InlineError(self.go)
        self._lay_out(heading, is_own=is_own)
        self.how.chosen.connect(self._name_deed)
        self.setMinimumWidth(480)

    def _lay_out(self, heading: str, *, is_own: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addWidget(title(heading))
        column.addWidget(label(self._warning(is_own=is_own), muted=True, wrap=True))
        for widget in (self.which, self.how, self.error):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button("report_out_cancel", self.tr("Cancel"), self.reject, look="quiet"))
        row.addWidget(self.go)
        column.addSpacing(8)
        column.addLayout(row)

    def _warning(self, *, is_own: bool) -> str:
        """Return what is to be known before something leaves the encrypted file."""
        if is_own:
            return self.tr(
                "Paper and file are not encrypted. No client is named, but these are your own figures: small "
                "groups stand in them, and a colleague may recognise who is meant."
            )
        return self.tr(
            "Paper and file are not encrypted. No client is named; groups under five are hidden there as "
            "they are here."
        )

    def _name_deed(self, how: str) -> None:
        self.go.setText(self.tr("Print …") if how == "print" else self.tr("Save as …"))

    def chosen(self) -> Report:
        """Return the reports that are asked for."""
        if self.which.key() == "all":
            return self._report
        return self._report._replace(
            figures=tuple(each for each in self._report.figures if each.key == self._shown)
        )

    def _choose(self) -> None:
        if self.how.key() == "print":
            self._with_document(self._print)
            return
        ending = self.how.key()
        called = self.tr("reports")
        suggested = f"{called}-{self._report.made_on.isoformat()}.{ending}"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save reports"), suggested, f"{ending.upper()} (*.{ending})"
        )
        if name:
            self.save(Path(name))

    def save(self, file: Path) -> None:
        """Write the file; the dialog closes once it is written."""
        from fm_desktop.casework.exports.report import write_report  # inside: hardly ever needed

        file = file if file.suffix else file.with_suffix(f".{self.how.key()}")
        if self.how.key() == "pdf":
            self._with_document(partial(self._save_paper, file))
            return
        self._write(file, partial(write_report, file, self.chosen()))

    def _with_document(self, then: Callable[[Document], None]) -> None:
        """Ask for the name of the office, then set the paper."""
        from fm_desktop.ui.printing.report_paper import report_document  # inside: as above

        def made(name: str) -> None:
            then(report_document(self.chosen(), report_words(), name))

        self._desk.work.read(self, lambda: office().name, made, self._refused)

    def _save_paper(self, file: Path, document: Document) -> None:
        from fm_desktop.casework.exports.noting import write_content  # inside: as above
        from fm_desktop.ui.printing.output import as_pdf

        self._write(file, partial(write_content, file, as_pdf(document), len(self.chosen().figures)))

    def _write(self, file: Path, write: Callable[[], int]) -> None:
        from fm_desktop.casework.exports.noting import REPORTS  # inside: as above

        save_noted(self._desk, self, REPORTS, write, lambda _many: self._done(file), self._refused)

    def _print(self, document: Document) -> None:
        from fm_desktop.ui.printing.printer import ask_and_print  # inside: the printing library is dear

        page = self.parentWidget() or self
        self.accept()  # what a printer says against it is told on the screen below
        ask_and_print(document, page)

    def _done(self, file: Path) -> None:
        self.saved.emit(file.name)
        self.accept()

    def _refused(self, error: BaseException) -> None:
        self.error.say(error_text(error))
