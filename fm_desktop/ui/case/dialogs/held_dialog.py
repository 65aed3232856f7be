"""Noting that an appointment took place as it was planned (HA 4.9)."""

from collections.abc import Callable

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.appointments import mark_held
from fm_desktop.casework.changes import Changed
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.format_buttons import format_name
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.labels import label

LONGEST = 24 * 60


class HeldDialog(DeedDialog):
    """Day, time and format are those of the appointment; only minutes and a few words are asked for."""

    def __init__(self, desk: Desk, subject: Subject, row: HistoryRow, parent: QWidget | None = None) -> None:
        heading = self.tr("Took place as planned")
        super().__init__(desk, "held_dialog", heading, self.tr("Record"), subject, parent)
        self._row = row
        form = format_name(row.format) if row.format else ""
        parts = (weekday_date(row.day, desk.today()), row.time or "", form)
        self.fields.add_widget(label(" · ".join(filter(None, parts)), strong=True))
        if row.is_entry:
            self.fields.add_widget(label(self.tr("This was the entry consultation."), wrap=True))
        self._minutes = self.fields.add_line(
            "held_minutes", self.tr("Minutes"), str(row.minutes or ""), width=72
        )
        self._minutes.setValidator(QIntValidator(1, LONGEST, self))
        self._summary = self.fields.add_text("held_summary", self.tr("What was spoken"))
        about = self.tr("Another day or format? Then use “Record contact”.")
        self.fields.add_widget(label(about, muted=True, wrap=True))

    def deed(self) -> Callable[[], Changed]:
        minutes = int(self._minutes.text()) if self._minutes.text() else None
        summary = self._summary.toPlainText()
        return self.by_me(mark_held, self._row.row, summary, minutes, version=self._row.version)
