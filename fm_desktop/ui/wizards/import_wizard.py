"""Reading in a caseload list, from choosing the file to what becomes of it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fm_desktop.ui.desk import Desk
from fm_desktop.ui.guided import Guided
from fm_desktop.ui.wizards.check_page import CheckPage
from fm_desktop.ui.wizards.columns_page import ColumnsPage
from fm_desktop.ui.wizards.decisions_page import DecisionsPage
from fm_desktop.ui.wizards.file_page import FilePage
from fm_desktop.ui.wizards.import_draft import ImportDraft
from fm_desktop.ui.wizards.plain_list_page import PlainListPage
from fm_desktop.ui.wizards.run_page import RunPage

DOUBLE = "list_double"
"""The warning that a row likely means somebody who is in the file under another number."""


class ImportWizard(Guided):
    """File, columns, check, read in; then decisions nobody wrote down, and the plain list."""

    def __init__(self, desk: Desk, file: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        heading = self.tr("Read in caseload list")
        self.setWindowTitle(heading)
        self.steps.heading.setText(heading)
        self.setObjectName("import_wizard")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk, self.draft = desk, ImportDraft(file)
        self.file_page = FilePage(desk, self.draft)
        self.columns_page = ColumnsPage(desk, self.draft)
        self.check_page = CheckPage(desk, self.draft)
        self.run_page = RunPage(desk, self.draft)
        self.decisions_page = DecisionsPage(desk, self.run_page)
        self.plain_list_page = PlainListPage(desk, self.draft)
        self.set_pages(
            [
                self.file_page,
                self.columns_page,
                self.check_page,
                self.run_page,
                self.decisions_page,
                self.plain_list_page,
            ]
        )

    def nextId(self) -> int:
        """Pass over the decisions where none is missing."""
        following = super().nextId()
        ids = self.pageIds()
        if self.currentPage() is self.run_page and not self.run_page.undecided:
            return ids[-1]
        return following

    def accept(self) -> None:
        """Lay beside each other at once whom the list likely holds twice."""
        super().accept()
        report = self.draft.report
        if report is not None and any(each.key == DOUBLE for each in report.warnings):
            from fm_desktop.ui.cases.doubles_dialog import DoublesDialog  # inside: hardly ever

            DoublesDialog(self.desk, parent=self.parentWidget()).show()

    def reject(self) -> None:
        """Stop what runs; nothing of a list that is not read in whole is stored."""
        self.check_page.stop()
        self.run_page.stop()
        super().reject()
