"""The import itself: progress, cancel, and what became of the list."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from fm_desktop.casework.imports.apply import Progress
from fm_desktop.casework.imports.report import ImportReport
from fm_desktop.storage.queries.clarification import UndecidedRow, undecided_clarifications
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.guided import GuidedPage
from fm_desktop.ui.long_run import LongRun
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.wizards.counts import Counts
from fm_desktop.ui.wizards.import_draft import ImportDraft, steps
from fm_desktop.ui.wizards.unknown_managers import UnknownManagers


class RunPage(GuidedPage):
    """Stores the list in one go; stopped on the way, the file stays as it was."""

    def __init__(self, desk: Desk, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.step = self.tr("Read in")
        self.about.show()
        self._desk, self._draft = desk, draft
        self._run: LongRun | None = None
        self.undecided: list[UndecidedRow] = []
        self._bar = QProgressBar()
        self._bar.setObjectName("import_progress")
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self._bar.setTextVisible(False)
        self._cancel = button("stop_import", self.tr("Stop"), self.stop)
        self._counts = Counts()
        self._error = InlineError(self._bar)
        self._words = label(muted=True)
        self.unknown = UnknownManagers(desk)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._words)
        self.column.addWidget(self._counts)
        self.column.addWidget(self.unknown)
        self.column.addWidget(self._error)
        row = QHBoxLayout()
        row.addWidget(self._cancel)
        row.addStretch()
        self.column.addLayout(row)
        self.finish()

    def initializePage(self) -> None:
        """Start storing."""
        self.heading.setText(self.tr("The list is being read in"))
        self.about.setText(self.tr("You can go on working in the other window meanwhile."))
        self._counts.hide()
        self._error.clear()
        self._bar.show()
        self._cancel.show()
        self._bar.setRange(0, 0)
        deed = partial(steps, self._draft, self._desk.author, self._desk.today(), dry_run=False)
        self._run = self._desk.work.run_long(
            self, deed, self._show_progress, self._stored, self._refused, self._cancelled
        )

    def stop(self) -> None:
        """Stop before the next step; everything done so far is undone."""
        if self._run is not None:
            self._run.cancel()

    def is_running(self) -> bool:
        """Tell whether rows are being stored."""
        return self._run is not None

    def isComplete(self) -> bool:
        """Tell whether the list is stored."""
        return self._draft.report is not None

    def _show_progress(self, progress: Progress | None) -> None:
        if progress is not None and progress.total > 1:
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)
            percent = min(progress.done * 100 // progress.total, 100)
            self._words.setText(f"{percent} %")

    def _stored(self, report: ImportReport) -> None:
        self._run = None
        self._draft.report = report
        self.heading.setText(self.tr("The list is read in"))
        self.about.setText(
            self.tr("%n row(s) of the list are stored in the encrypted file.", "", _stored_rows(report))
        )
        self._rest()
        self._counts.show_report(report)
        self._counts.show()
        self.unknown.look()
        self._desk.work.read(
            self, partial(undecided_clarifications, self._desk.today()), self._know_undecided
        )

    def _know_undecided(self, undecided: list[UndecidedRow]) -> None:
        self.undecided = undecided
        self.completeChanged.emit()

    def _cancelled(self) -> None:
        self._run = None
        self._rest()
        self.heading.setText(self.tr("Stopped"))
        self.about.setText(self.tr("Nothing of the list was stored. The file is as it was before."))

    def _refused(self, error: BaseException) -> None:
        self._run = None
        self._rest()
        self.heading.setText(self.tr("The list could not be read in"))
        self.about.setText(self.tr("Nothing of the list was stored. The file is as it was before."))
        self._error.say(error_text(error))

    def _rest(self) -> None:
        for each in (self._bar, self._cancel, self._words):
            each.hide()


def _stored_rows(report: ImportReport) -> int:
    return report.created + report.updated + report.unchanged
