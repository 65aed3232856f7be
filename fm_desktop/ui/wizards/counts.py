"""The counts of an import in words, laid out as figures above their meaning."""

from PySide6.QtWidgets import QGridLayout, QWidget

from fm_desktop.casework.imports.report import ImportReport
from fm_desktop.ui.widgets.labels import label


class Counts(QWidget):
    """How many rows are new, changed, unchanged, rejected, and how many hints there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (
            self.tr("new"),
            self.tr("changed"),
            self.tr("unchanged"),
            self.tr("rejected"),
            self.tr("hints"),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(0)
        self._figures = [label("–", "title", strong=True) for _ in names]
        for column, (figure, name) in enumerate(zip(self._figures, names, strict=True)):
            grid.addWidget(figure, 0, column)
            grid.addWidget(label(name, muted=True), 1, column)
        grid.setColumnStretch(len(names), 1)

    def show_report(self, report: ImportReport) -> None:
        """Show the counts of a report."""
        numbers = (
            report.created,
            report.updated,
            report.unchanged,
            report.rejected_rows,
            len(report.warnings),
        )
        for figure, number in zip(self._figures, numbers, strict=True):
            figure.setText(str(number))
