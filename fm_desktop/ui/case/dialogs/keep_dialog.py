"""Keeping a closed case, or a client who is only watched, longer than the period."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.retention import keep_case, keep_client
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class KeepDialog(DeedDialog):
    """The reason; nothing is proposed for erasure while it stands."""

    errors_at = {"reason_missing": "keep_reason"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Keep the case longer") if subject.case else self.tr("Keep the client longer")
        super().__init__(desk, "keep_dialog", heading, self.tr("Keep"), subject, parent)
        about = self.tr(
            "There is no proposal for erasure while the reason stands. “Keep no longer” lets the period "
            "count again."
        )
        self.fields.add_widget(label(about, wrap=True))
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_text("keep_reason", self.tr("Reason"), judge=judge, lines=3)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        if self.subject.case is None:
            return self.by_me(keep_client, self.subject.client, self._reason.toPlainText())
        return self.by_me(keep_case, self.subject.case, self._reason.toPlainText())
