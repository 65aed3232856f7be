"""Marking a client for case management: the referral, and the entry criteria with their reasons."""

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.intake import ReferralData, mark
from fm_desktop.storage.ids import Id
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.criteria import Criteria
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class MarkDialog(DeedDialog):
    """Day, who proposed it, and the criteria that hold (HA 4.1)."""

    errors_at = {"day_in_future": "referred_on", "day_too_early": "referred_on"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, "mark_dialog", self.tr("Mark for case management"), self.tr("Mark"), subject, parent
        )
        words, check = self.tr("Referral on"), not_in_future(desk)
        self._day = self.fields.add_date("referred_on", words, desk.today(), "past", check)
        self._by = self.fields.add_line("referred_by", self.tr("Proposed by"))
        self._criteria = Criteria(self)
        hint = self.tr("Work opportunities and exclusions are entered in the case itself.")
        self.fields.add_widget(label(hint, size="small", muted=True, wrap=True))

    def data(self) -> ReferralData:
        """Return the referral as the fields hold it."""
        day = self._day.day()
        assert self.subject is not None
        assert day is not None
        return ReferralData(self.subject.client, day, self._criteria.met(), self._by.text())

    def run(self) -> None:
        self.desk.work.create(self, self.by_me(mark, self.data()), self._marked, self.refused)

    def _marked(self, case: Id) -> None:
        self.accept()
        if self.subject is not None:
            self.desk.open_case(self.subject.client, case)
