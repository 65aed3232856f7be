"""Recording a continuation review (HA 4.11)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.reviews import ReviewData, record_review
from fm_desktop.storage.queries.client import AghRow, aghs
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.pills import Choice

UNSAID = {"unsaid": None, "no": False, "yes": True}


class ReviewDialog(DeedDialog):
    """Why the case goes on, what can be expected, and whether it could be had more economically elsewhere."""

    errors_at = {
        "day_in_future": "review_day",
        "day_too_early": "review_day",
        "review_exists": "review_day",
        "reason_missing": "review_reasons",
    }
    width_at_first = 620

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Record continuation review")
        super().__init__(desk, "review_dialog", heading, self.tr("Record"), subject, parent)
        words, check = self.tr("Date"), not_in_future(desk)
        self._day = self.fields.add_date("review_day", words, desk.today(), "past", check)
        judge = needed(desk, "reason_missing", lambda: self._reasons)
        self._reasons = self.fields.add_text(
            "review_reasons", self.tr("Reasons to continue"), judge=judge, lines=3
        )
        self._prospects = self.fields.add_text("review_prospects", self.tr("Foreseeable prospects"), lines=3)
        self._elsewhere = Choice(
            [("unsaid", self.tr("not judged")), ("no", self.tr("no")), ("yes", self.tr("yes"))], look="seg"
        )
        self.fields.add("elsewhere", self.tr("More economical elsewhere?"), self._elsewhere)
        self._why = self.fields.add_line("elsewhere_why", self.tr("Why"))
        desk.work.read(self, partial(aghs, subject.client), self._prefill)

    def _prefill(self, rows: list[AghRow]) -> None:
        """While a work opportunity runs it is the reason itself; still recorded. Source: HA 4.11."""
        today = self.desk.today()
        ends = [row.actual_last_day or row.planned_last_day for row in rows if row.first_day <= today]
        if any(last is None or today <= last for last in ends) and not self._reasons.toPlainText():
            self._reasons.setPlainText(self.tr("The work opportunity is still running."))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        assert self.subject.case is not None
        day = self._day.day()
        assert day is not None
        data = ReviewData(
            case=self.subject.case,
            day=day,
            reasons=self._reasons.toPlainText(),
            prospects=self._prospects.toPlainText(),
            economical_elsewhere=UNSAID[self._elsewhere.key()],
            economical_reason=self._why.text(),
        )
        return self.by_me(record_review, data)
