"""Writing the caseload list to a spreadsheet, with a word on what leaves the encrypted file."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.domain.access import sees_all_cases
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.noted_files import save_noted
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.pills import Choice


class ExportDialog(QDialog):
    """Whose cases, which format, where to."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("export_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = self.tr("Export caseload list")
        self.setWindowTitle(heading)
        self._whose = Choice([("mine", self.tr("My cases")), ("all", self.tr("All cases"))])
        self._whose.setVisible(sees_all_cases(desk.me.roles))
        self._format = Choice([("xlsx", "XLSX"), ("csv", "CSV")])
        self._save = button("export_save", self.tr("Save as …"), self._choose, look="primary")
        self._save.setDefault(True)
        self._error = InlineError(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addWidget(title(heading))
        warning = self.tr(
            "The list is not encrypted: whoever gets hold of it can read it. It has the same columns "
            "as the import and can be read in again without a change. Notes are not in it. The journal notes "
            "that you saved it."
        )
        column.addWidget(label(warning, muted=True, wrap=True))
        column.addWidget(self._whose)
        column.addWidget(self._format)
        column.addWidget(self._error)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button("export_cancel", self.tr("Cancel"), self.reject, look="quiet"))
        row.addWidget(self._save)
        column.addSpacing(8)
        column.addLayout(row)
        self.setMinimumWidth(480)

    def _choose(self) -> None:
        ending = self._format.key()
        called = self.tr("caseload")
        suggested = f"{called}-{date.isoformat(self._desk.today())}.{ending}"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save caseload list"), suggested, f"{ending.upper()} (*.{ending})"
        )
        if name:
            self.save(Path(name))

    def save(self, file: Path) -> None:
        """Write the list; the dialog closes once it is written."""
        from fm_desktop.casework.exports.caseload import export_caseload  # inside: hardly ever needed
        from fm_desktop.casework.exports.noting import CASELOAD

        if not file.suffix:
            file = file.with_suffix(f".{self._format.key()}")
        everybody = self._whose.key() == "all" and sees_all_cases(self._desk.me.roles)
        manager = None if everybody else self._desk.me.id
        write = partial(export_caseload, file, manager, today=self._desk.today())
        save_noted(self._desk, self, CASELOAD, write, lambda _rows: self.accept(), self._refused)

    def _refused(self, error: BaseException) -> None:
        self._error.say(error_text(error))
