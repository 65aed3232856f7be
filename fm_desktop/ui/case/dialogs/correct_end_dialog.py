"""Taking back an end, or a declined referral, that was entered by mistake."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.corrections import correct_end
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class CorrectEndDialog(DeedDialog):
    """The reason; the case is again where it was before."""

    errors_at = {"reason_missing": "reason"}

    def __init__(self, desk: Desk, subject: Subject, row: HistoryRow, parent: QWidget | None = None) -> None:
        heading = self.tr("Take back the end")
        super().__init__(desk, "correct_end_dialog", heading, self.tr("Take back"), subject, parent)
        self._row = row
        about = self.tr(
            "The case goes on in the phase it was in before, with the same dates. The wrong end stays "
            "readable in the history. If it is in VerBIS already, correct it there, too."
        )
        self.fields.add_widget(label(about, wrap=True))
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_text("reason", self.tr("Why the end was wrong"), judge=judge, lines=3)
        usual = self.tr("If somebody comes back later, mark them again instead: that is a new case.")
        self.fields.add_widget(label(usual, muted=True, wrap=True))

    def deed(self) -> Callable[[], Changed]:
        reason = self._reason.toPlainText()
        return self.by_me(correct_end, self._row.case, reason, version=self._row.version)
