"""Handing a case to another site, its receipt there, and aftercare that goes on (HA 4.3, 4.12)."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.endings import (
    EndingData,
    ReasonData,
    conclude,
    confirm_receipt,
    extend_aftercare,
)
from fm_desktop.domain.ending import Onward
from fm_desktop.sentences import sentence
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.wizards.ending_words import reason_words

WHY = ("moved_away", "responsibility_moved", "other")


class TransferDialog(DeedDialog):
    """Where to, when, and why; the case ends here and waits for its receipt."""

    errors_at = {
        "day_in_future": "sent_on",
        "day_too_early": "sent_on",
        "new_site_missing": "new_site",
        "other_reason_missing": "transfer_text",
    }
    form = "transfer"

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Hand to another site")
        super().__init__(desk, "transfer_dialog", heading, self.tr("Hand over"), subject, parent)
        judge = needed(desk, "new_site_missing", lambda: self._site)
        self._site = self.fields.add_line("new_site", self.tr("To which site"), judge=judge)
        words, check = self.tr("Sent on"), not_in_future(desk)
        self._day = self.fields.add_date("sent_on", words, desk.today(), "past", check)
        reasons = [(key, reason_words(key, desk.language)) for key in WHY]
        self._reason = self.fields.add_values("transfer_reason", self.tr("Reason"), reasons)
        self._text = self.fields.add_line("transfer_text", self.tr("In words"))
        about = self.tr(
            "Admission, reviews and work opportunities go along. The case stays readable here; its retention "
            "period begins when the other site has confirmed receipt."
        )
        self.fields.add_widget(label(about, muted=True, wrap=True))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        assert self.subject.case is not None
        data = EndingData(
            case=self.subject.case,
            day=self._day.day() or self.desk.today(),
            reasons=[ReasonData(self._reason.currentData(), self._text.text())],
            onward=Onward.TRANSFER,
            new_site=self._site.text(),
        )
        return self.by_me(conclude, data)


class ReceiptDialog(DeedDialog):
    """The day on which the other site confirmed that it has the case."""

    errors_at = {"day_in_future": "receipt_on", "day_too_early": "receipt_on"}
    form = "confirm_receipt"

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Receipt confirmed")
        super().__init__(desk, "receipt_dialog", heading, self.tr("Confirm"), subject, parent)
        words, check = self.tr("Receipt confirmed on"), not_in_future(desk)
        self._day = self.fields.add_date("receipt_on", words, desk.today(), "past", check)
        about = self.tr("From that day the retention period runs.")
        self.fields.add_widget(label(about, muted=True, wrap=True))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        return self.by_me(confirm_receipt, self.subject.case, self._day.day())


class ExtendAftercareDialog(DeedDialog):
    """Another last day of aftercare, with the reason."""

    errors_at = {"day_too_early": "aftercare_until", "reason_missing": "extension_reason"}
    form = "extend_aftercare"

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Extend aftercare")
        super().__init__(desk, "extend_aftercare_dialog", heading, self.tr("Save"), subject, parent)
        words = self.tr("Aftercare until")
        self._until = self.fields.add_date("aftercare_until", words, None, "future", self._not_before)
        judge = needed(desk, "reason_missing", lambda: self._why)
        self._why = self.fields.add_text("extension_reason", self.tr("Why"), judge=judge, lines=2)

    def _not_before(self, day: date) -> str:
        today = self.desk.today()
        said = sentence("day_too_early", self.desk.language, day=day, earliest=today)
        return said if day < today else ""

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        until, why = self._until.day(), self._why.toPlainText()
        return self.by_me(extend_aftercare, self.subject.case, until, why)
