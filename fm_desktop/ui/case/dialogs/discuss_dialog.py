"""Noting that a referral is doubted and talked over with the placement officer (HA 4.1)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.discussions import DiscussionData, record_discussion
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class DiscussDialog(DeedDialog):
    """Day and doubts; the referral stays open, and its dates run on."""

    errors_at = {"day_in_future": "discussed_on", "day_too_early": "discussed_on", "reason_missing": "doubts"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Case discussion about the referral")
        super().__init__(desk, "discuss_dialog", heading, self.tr("Record"), subject, parent)
        words, check = self.tr("Discussed on"), not_in_future(desk)
        self._day = self.fields.add_date("discussed_on", words, desk.today(), "past", check)
        judge = needed(desk, "reason_missing", lambda: self._doubts)
        self._doubts = self.fields.add_text(
            "doubts", self.tr("Doubts, with whom and with what result"), judge=judge, lines=3
        )
        about = self.tr(
            "Afterwards the case is assigned or declined; where you disagree, the team lead decides."
        )
        self.fields.add_widget(label(about, muted=True, wrap=True))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        day = self._day.day()
        assert day is not None
        talk = DiscussionData(day, "AV", self._doubts.toPlainText(), question=self._doubts.toPlainText())
        return self.by_me(record_discussion, self.subject.case, talk)
