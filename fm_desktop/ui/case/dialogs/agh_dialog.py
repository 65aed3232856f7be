"""Work opportunities of a client: entered, moved, ended, and what becomes of the case after them (HA 4.2)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.aghs import decide_agh, end_agh, extend_agh, leave_out_agh, record_agh
from fm_desktop.casework.changes import Changed
from fm_desktop.storage.queries.client import AghRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice


class AghDialog(DeedDialog):
    """A further work opportunity; without a last day it is open-ended."""

    errors_at = {"agh_exists": "agh_first", "day_too_early": "agh_last"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Enter work opportunity")
        super().__init__(desk, "agh_dialog", heading, self.tr("Add"), subject, parent)
        self._first = self.fields.add_date("agh_first", self.tr("First day"), None, "future")
        self._last = self.fields.add_date("agh_last", self.tr("Last day"), None, "future", required=False)
        hint = self.tr("Without a last day it is open-ended, and there is no maximum duration meanwhile.")
        self.fields.add_widget(label(hint, size="small", muted=True, wrap=True))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        return self.by_me(record_agh, self.subject.client, self._first.day(), self._last.day())


class AghEndDialog(DeedDialog):
    """Another last day: planned anew, or the actual one with its reason."""

    errors_at = {"day_too_early": "agh_last", "reason_missing": "agh_reason"}

    def __init__(self, desk: Desk, subject: Subject, agh: AghRow, parent: QWidget | None = None) -> None:
        heading = self.tr("Change the end of the work opportunity")
        super().__init__(desk, "agh_end_dialog", heading, self.tr("Save"), subject, parent)
        self._agh = agh
        kinds = [("planned", self.tr("planned anew")), ("actual", self.tr("it has ended"))]
        self._kind = Choice(kinds, look="seg")
        self.fields.add("agh_kind", self.tr("What changes"), self._kind)
        last = agh.actual_last_day or agh.planned_last_day
        self._last = self.fields.add_date("agh_last", self.tr("Last day"), last, "future", required=False)
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_line("agh_reason", self.tr("Reason"), judge=judge)
        self.fields["agh_reason"].hide()
        self._kind.chosen.connect(self._show_reason)

    def _show_reason(self, kind: str) -> None:
        self.fields["agh_reason"].setVisible(kind == "actual")
        self.fit()

    def is_right(self) -> bool:
        ended = self._kind.key() == "actual"
        return super().is_right() and self._last.is_right(required=ended)

    def deed(self) -> Callable[[], Changed]:
        if self._kind.key() == "actual":
            return self.by_me(end_agh, self._agh.id, self._last.day(), self._reason.text())
        version = self._agh.version
        return self.by_me(extend_agh, self._agh.id, self._last.day(), version=version)


class AghDecisionDialog(DeedDialog):
    """After the work opportunity: stay in case management, or not."""

    errors_at = {"day_in_future": "agh_decided_on"}

    def __init__(self, desk: Desk, subject: Subject, agh: AghRow, parent: QWidget | None = None) -> None:
        heading = self.tr("After the work opportunity")
        super().__init__(desk, "agh_decision_dialog", heading, self.tr("Decide"), subject, parent)
        self._agh = agh
        kinds = [("stay", self.tr("stays in case management")), ("leave", self.tr("staying not sensible"))]
        self._choice = Choice(kinds, look="seg")
        self.fields.add("agh_stay", self.tr("Decision"), self._choice)
        words, check = self.tr("Decided on"), not_in_future(desk)
        self._day = self.fields.add_date("agh_decided_on", words, desk.today(), "past", check)

    def deed(self) -> Callable[[], Changed]:
        stay = self._choice.key() == "stay"
        return self.by_me(decide_agh, self._agh.id, stay, self._day.day())


class AghLeadDialog(DeedDialog):
    """The team lead decides against main responsibility during a work opportunity (HA 4.2)."""

    errors_at = {"day_in_future": "lead_decided_on"}

    def __init__(self, desk: Desk, subject: Subject, agh: AghRow, parent: QWidget | None = None) -> None:
        heading = self.tr("No main responsibility during the work opportunity")
        super().__init__(desk, "agh_lead_dialog", heading, self.tr("Record"), subject, parent)
        self._agh = agh
        words, check = self.tr("Decided by the team lead on"), not_in_future(desk)
        self._day = self.fields.add_date("lead_decided_on", words, desk.today(), "past", check)

    def deed(self) -> Callable[[], Changed]:
        return self.by_me(leave_out_agh, self._agh.id, self._day.day())
