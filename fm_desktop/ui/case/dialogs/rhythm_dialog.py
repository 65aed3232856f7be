"""How often one speaks with a client: an individual interval, and pauses (HA 4.9)."""

from collections.abc import Callable

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.rhythm import pause, set_interval
from fm_desktop.domain.periods import ONE_MONTH, Interval, Unit
from fm_desktop.sentences import sentence
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk


class IntervalDialog(DeedDialog):
    """Anything but once a month needs a reason."""

    form = "interval"
    errors_at = {"interval_wrong": "interval_amount", "reason_missing": "interval_reason"}

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        interval: Interval = ONE_MONTH,
        reason: str = "",
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Set the contact interval")
        super().__init__(desk, "interval_dialog", heading, self.tr("Save"), subject, parent)
        self.fields.start_row()
        amount = str(interval.amount)
        self._amount = self.fields.add_line("interval_amount", self.tr("Every"), amount, width=72)
        self._amount.setValidator(QIntValidator(1, 999, self))
        units = [
            (Unit.DAYS, self.tr("days")),
            (Unit.WEEKS, self.tr("weeks")),
            (Unit.MONTHS, self.tr("months")),
        ]
        self._unit = self.fields.add_values("interval_unit", self.tr("Unit"), units, interval.unit)
        self.fields.end_row()
        self._reason = self.fields.add_text(
            "interval_reason", self.tr("Reason"), reason, self._problem, lines=2
        )

    def _problem(self) -> str:
        missing = self._interval() != ONE_MONTH and not self._reason.toPlainText().strip()
        return sentence("reason_missing", self.desk.language) if missing else ""

    def _interval(self) -> Interval:
        return Interval(int(self._amount.text() or 0), Unit(self._unit.currentData()))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        return self.by_me(set_interval, self.subject.case, self._interval(), self._reason.toPlainText())


class PauseDialog(DeedDialog):
    """No contact is expected for a time: hospital, leave, parental leave."""

    errors_at = {"day_too_early": "pause_until", "reason_missing": "pause_reason"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(desk, "pause_dialog", self.tr("Pause contacts"), self.tr("Pause"), subject, parent)
        self._start = self.fields.add_date("pause_from", self.tr("From"), desk.today(), "future")
        self._until = self.fields.add_date("pause_until", self.tr("Until"), None, "future", required=False)
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_line("pause_reason", self.tr("Reason"), judge=judge)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        start, until = self._start.day(), self._until.day()
        return self.by_me(pause, self.subject.case, start, until, self._reason.text())
