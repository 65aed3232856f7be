"""What would become of the list: a trial run, its counts, and every row that cannot go in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QProgressBar, QWidget, QWizard

from fm_desktop.casework.imports.apply import Progress
from fm_desktop.casework.imports.report import ImportReport
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.guided import GuidedPage
from fm_desktop.ui.long_run import LongRun
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.row_table import RowTable
from fm_desktop.ui.wizards.counts import Counts
from fm_desktop.ui.wizards.import_draft import ImportDraft, steps
from fm_desktop.ui.wizards.problems_model import ProblemsModel

COLUMN_WIDTHS = (56, 92, 132, 132)


class CheckPage(GuidedPage):
    """Runs the import without storing anything; nothing is decided yet."""

    def __init__(self, desk: Desk, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.step = self.tr("Check")
        self.heading.setText(self.tr("What would become of the list?"))
        self.about.setText(self.tr("Nothing is stored yet."))
        self.about.show()
        self._desk, self._draft = desk, draft
        self._run: LongRun | None = None
        self._bar = QProgressBar()
        self._bar.setObjectName("check_progress")
        self._bar.setAccessibleName(self.tr("Progress of the check"))
        self._bar.setTextVisible(False)
        self._counts = Counts()
        self._model = ProblemsModel(desk.language, self)
        self._table = RowTable("problems")
        self._table.setAccessibleName(self.tr("Rejected rows and hints"))
        self._table.setModel(self._model)
        for column, width in enumerate(COLUMN_WIDTHS):
            self._table.setColumnWidth(column, width)
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(len(COLUMN_WIDTHS), QHeaderView.ResizeMode.Stretch)
        self._save = button("save_problems", self.tr("Save as spreadsheet …"), self._choose_where)
        self._fine = label(self.tr("Every row can be read in."), muted=True)
        self._ignored = label(muted=True, wrap=True)
        self._error = InlineError(self._bar)
        self._lay_out()

    def _lay_out(self) -> None:
        for each in (self._bar, self._error, self._counts):
            self.column.addWidget(each)
        self.column.addSpacing(8)
        self.column.addWidget(self._ignored)
        self.column.addWidget(self._fine)
        self.column.addWidget(self._table, 1)
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addStretch()
        self.column.addLayout(row)
        self.setCommitPage(True)
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("Read in"))

    def initializePage(self) -> None:
        """Start the trial run."""
        self._draft.checked = None
        self._show_results(False)
        self._error.clear()
        self._bar.show()
        self._bar.setRange(0, 0)
        deed = partial(steps, self._draft, self._desk.author, self._desk.today(), dry_run=True)
        self._run = self._desk.work.run_long(self, deed, self._show_progress, self._checked, self._refused)

    def cleanupPage(self) -> None:
        """Stop the trial run when one goes back."""
        self.stop()

    def stop(self) -> None:
        """Stop what still runs."""
        if self._run is not None:
            self._run.cancel()

    def isComplete(self) -> bool:
        """Tell whether the trial run is through and at least one row can go in."""
        report = self._draft.checked
        return report is not None and report.rows > report.rejected_rows

    def _show_progress(self, progress: Progress | None) -> None:
        if progress is not None and progress.total > 1:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)

    def _checked(self, report: ImportReport) -> None:
        self._draft.checked = report
        self._bar.hide()
        self._counts.show_report(report)
        self._model.set_rows([*report.rejected, *report.warnings])
        ignored = ", ".join(report.ignored_columns)
        self._ignored.setText(self.tr("Not read: {columns}").format(columns=ignored) if ignored else "")
        self._show_results(True)
        self.completeChanged.emit()
        if not self.isComplete():
            self._error.say(self.tr("No row of this list can be read in."))

    def _show_results(self, shown: bool) -> None:
        some = shown and self._model.rowCount() > 0
        self._counts.setVisible(shown)
        self._ignored.setVisible(shown and bool(self._ignored.text()))
        self._table.setVisible(some)
        self._save.setVisible(some)
        self._fine.setVisible(shown and not some)
        self._fine.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.setStretchFactor(self._fine, 0 if some else 1)

    def _refused(self, error: BaseException) -> None:
        self._bar.hide()
        self._error.say(error_text(error))

    def _choose_where(self) -> None:
        suggested = self.tr("rows-to-mend.xlsx")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save rejected rows and hints"), suggested, "XLSX (*.xlsx)"
        )
        if name:
            self.save_problems(Path(name))

    def save_problems(self, file: Path) -> None:
        """Write the rejected rows and hints to a spreadsheet."""
        from fm_desktop.casework.exports.problems import write_problems  # inside: hardly ever needed

        report = self._draft.checked
        if report is not None:
            problems = [*report.rejected, *report.warnings]
            deed = partial(write_problems, file, problems, self._desk.language)
            self._desk.work.read(self, deed, self._saved, self._refused)

    def _saved(self, count: int) -> None:
        self._ignored.setText(self.tr("%n row(s) saved.", "", count))
        self._ignored.show()
