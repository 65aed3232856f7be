"""When both sides signed a version of the plan."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.plan_versions import sign_plan
from fm_desktop.storage.queries.plan import VersionRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk


class SigningDialog(DeedDialog):
    """One day, today at first."""

    form = "plan_signed"
    errors_at: ClassVar[dict[str, str]] = {"day_in_future": "signed_on", "day_too_early": "signed_on"}

    def __init__(
        self, desk: Desk, subject: Subject, version: VersionRow, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Version {number} of the plan is signed").format(number=version.number)
        super().__init__(desk, "signing_dialog", heading, self.tr("Record"), subject, parent)
        self._version = version
        words, check = self.tr("Signed on"), not_in_future(desk)
        self._day = self.fields.add_date("signed_on", words, desk.today(), "past", check)

    def deed(self) -> Callable[[], Changed]:
        """Return the noting of the day."""
        day = self._day.day()
        assert day is not None
        return self.by_me(sign_plan, self._version.id, day, seen=self._version.version)
