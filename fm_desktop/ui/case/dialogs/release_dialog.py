"""With whom one may speak about a client, and to whom one's own number was given."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.releases import ReleaseData, record_handout, record_release, withdraw_release
from fm_desktop.storage.queries.services import ReleaseRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.network.partner_box import PartnerBox
from fm_desktop.ui.widgets.labels import label


class ReleaseDialog(DeedDialog):
    """The client permits to speak with a partner about something."""

    form = "release"
    errors_at = {
        "day_in_future": "release_first",
        "day_too_early": "release_until",
        "partner_missing": "release_partner",
        "scope_missing": "release_scope",
    }

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Enter release from confidentiality")
        super().__init__(desk, "release_dialog", heading, self.tr("Record"), subject, parent)
        judge = needed(desk, "partner_missing", lambda: self._partner)
        words = self.tr("With whom")
        self._partner = PartnerBox(desk, "release_partner", words)
        self.fields.add("release_partner", words, self._partner, judge=judge)
        judge = needed(desk, "scope_missing", lambda: self._scope)
        self._scope = self.fields.add_text("release_scope", self.tr("About what"), judge=judge, lines=2)
        self.fields.start_row()
        self._first = self.fields.add_date(
            "release_first", self.tr("Given on"), desk.today(), "past", not_in_future(desk)
        )
        words = self.tr("Holds until")
        self._until = self.fields.add_date("release_until", words, None, "future", required=False)
        self.fields.end_row()

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        first = self._first.day()
        assert first is not None
        data = ReleaseData(
            self.subject.client,
            self._partner.text(),
            self._scope.toPlainText(),
            first,
            self._until.day(),
            self._partner.partner(),
        )
        return self.by_me(record_release, data)


class WithdrawDialog(DeedDialog):
    """The client withdraws a permission: from that day on nobody may speak with the partner."""

    form = "withdraw"
    errors_at = {"day_in_future": "withdrawn_on", "day_too_early": "withdrawn_on"}

    def __init__(
        self, desk: Desk, subject: Subject, release: ReleaseRow, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Withdraw release from confidentiality")
        super().__init__(desk, "withdraw_dialog", heading, self.tr("Record"), subject, parent)
        self._release = release
        self.fields.add_widget(label(release.partner, strong=True, wrap=True))
        words, check = self.tr("Withdrawn on"), not_in_future(desk)
        self._day = self.fields.add_date("withdrawn_on", words, desk.today(), "past", check)

    def deed(self) -> Callable[[], Changed]:
        return self.by_me(withdraw_release, self._release.id, self._day.day(), version=self._release.version)


class HandoutDialog(DeedDialog):
    """One's own number given away: the exception, with its reason."""

    form = "handout"
    errors_at = {
        "day_in_future": "handout_day",
        "to_whom_missing": "handout_whom",
        "reason_missing": "handout_reason",
    }

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Telephone number given away")
        super().__init__(desk, "handout_dialog", heading, self.tr("Record"), subject, parent)
        judge = needed(desk, "to_whom_missing", lambda: self._whom)
        self._whom = self.fields.add_line("handout_whom", self.tr("To whom"), judge=judge)
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_line("handout_reason", self.tr("Why"), judge=judge)
        words, check = self.tr("On"), not_in_future(desk)
        self._day = self.fields.add_date("handout_day", words, desk.today(), "past", check)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        subject, whom, why = self.subject, self._whom.text(), self._reason.text()
        return self.by_me(record_handout, subject.client, subject.open_case(), self._day.day(), whom, why)
