"""Work opportunities of a client: entered, moved, ended, and what becomes of the case after them (HA 4.2)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.aghs import (
    correct_agh,
    decide_agh,
    end_agh,
    extend_agh,
    leave_out_agh,
    record_agh,
)
from fm_desktop.casework.changes import Changed
from fm_desktop.domain.ending import AGH_OVER
from fm_desktop.domain.lifecycle import Phase, may_step
from fm_desktop.storage.queries.client import AghRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.dialogs.limit_hint import LimitHint
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice

PLANNED, ACTUAL = "planned", "actual"
STAY, LEAVE = "stay", "leave"


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
        self._limit = LimitHint(desk, subject, self.fit)
        self.fields.add_widget(self._limit)
        for field in (self._first, self._last):
            field.changed.connect(lambda _day: self._limit.show_days(self._first.day(), self._last.day()))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        return self.by_me(record_agh, self.subject.client, self._first.day(), self._last.day())


class AghEndDialog(DeedDialog):
    """Another last day: planned anew, such as extended, or the actual one with its reason."""

    errors_at = {"day_too_early": "agh_last", "reason_missing": "agh_reason"}

    def __init__(self, desk: Desk, subject: Subject, agh: AghRow, parent: QWidget | None = None) -> None:
        heading = self.tr("Change the end of the work opportunity")
        super().__init__(desk, "agh_end_dialog", heading, self.tr("Save"), subject, parent)
        self._agh = agh
        kinds = [(PLANNED, self.tr("extended or planned anew")), (ACTUAL, self.tr("it has ended"))]
        self._kind = Choice(kinds, look="seg")
        self.fields.add("agh_kind", self.tr("What changes"), self._kind)
        last = agh.actual_last_day or agh.planned_last_day
        self._last = self.fields.add_date("agh_last", self.tr("Last day"), last, "future", required=False)
        self._reason = self.fields.add_line("agh_reason", self.tr("Reason"), judge=self._judge)
        self._limit = LimitHint(desk, subject, self.fit, besides=agh.id)
        self.fields.add_widget(self._limit)
        self._last.changed.connect(lambda day: self._limit.show_days(agh.first_day, day))
        self._limit.show_days(agh.first_day, last)

    def _judge(self) -> str:
        """Ask for the reason of an end; an extension may go without."""
        ended = self._kind.key() == ACTUAL
        return needed(self.desk, "reason_missing", lambda: self._reason)() if ended else ""

    def is_right(self) -> bool:
        ended = self._kind.key() == ACTUAL
        return super().is_right() and self._last.is_right(required=ended)

    def deed(self) -> Callable[[], Changed]:
        deed = end_agh if self._kind.key() == ACTUAL else extend_agh
        last, reason = self._last.day(), self._reason.text()
        return self.by_me(deed, self._agh.id, last, reason, version=self._agh.version)


class CorrectAghDialog(DeedDialog):
    """All days as they are known, to be put right, with the reason."""

    errors_at = {
        "agh_exists": "agh_first",
        "day_too_early": "agh_planned",
        "reason_missing": "correction_reason",
    }

    def __init__(self, desk: Desk, subject: Subject, agh: AghRow, parent: QWidget | None = None) -> None:
        heading = self.tr("Correct work opportunity")
        super().__init__(desk, "correct_agh_dialog", heading, self.tr("Correct"), subject, parent)
        self._agh = agh
        self._first = self.fields.add_date("agh_first", self.tr("First day"), agh.first_day, "past")
        words = self.tr("Planned last day")
        self._planned = self.fields.add_date(
            "agh_planned", words, agh.planned_last_day, "future", required=False
        )
        words = self.tr("Actual last day, if it is over")
        self._actual = self.fields.add_date("agh_actual", words, agh.actual_last_day, "past", required=False)
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_line("correction_reason", self.tr("What was wrong"), judge=judge)
        self._limit = LimitHint(desk, subject, self.fit, besides=agh.id)
        self.fields.add_widget(self._limit)
        for field in (self._first, self._planned, self._actual):
            field.changed.connect(lambda _day: self._show_limit())
        self._show_limit()

    def _show_limit(self) -> None:
        self._limit.show_days(self._first.day(), self._actual.day() or self._planned.day())

    def deed(self) -> Callable[[], Changed]:
        days = (self._first.day(), self._planned.day(), self._actual.day())
        reason, version = self._reason.text(), self._agh.version
        return self.by_me(correct_agh, self._agh.id, *days, reason, version=version)


class AghDecisionDialog(DeedDialog):
    """After the work opportunity: stay in case management, or not; the end of the case may follow at once."""

    errors_at = {"day_in_future": "agh_decided_on", "day_too_early": "agh_decided_on"}

    def __init__(self, desk: Desk, subject: Subject, agh: AghRow, parent: QWidget | None = None) -> None:
        heading = self.tr("After the work opportunity")
        super().__init__(desk, "agh_decision_dialog", heading, self.tr("Decide"), subject, parent)
        self._agh = agh
        kinds = [(STAY, self.tr("stays in case management")), (LEAVE, self.tr("staying not sensible"))]
        self._choice = Choice(kinds, look="seg")
        self.fields.add("agh_stay", self.tr("Decision"), self._choice)
        words, check = self.tr("Decided on"), not_in_future(desk)
        self._day = self.fields.add_date("agh_decided_on", words, desk.today(), "past", check)
        self._why = self.fields.add_text("agh_why", self.tr("Why"), judge=self._judge, lines=2)
        self._then = self.fields.add_tick("end_then", self.tr("Then end the case"), ticked=True)
        self.fields["end_then"].hide()
        self._choice.chosen.connect(lambda key: self._offer_end(key))

    def _judge(self) -> str:
        """Ask for the reason where the client is to leave."""
        leaves = self._choice.key() == LEAVE
        return needed(self.desk, "reason_missing", lambda: self._why)() if leaves else ""

    def _offer_end(self, key: str) -> None:
        last = self._agh.actual_last_day or self._agh.planned_last_day
        over = last is not None and last < self.desk.today()
        may_end = self.subject is not None and may_step(Phase(self.subject.phase), Phase.ENDED)
        self.fields["end_then"].setVisible(key == LEAVE and over and may_end)
        self.fit()

    def deed(self) -> Callable[[], Changed]:
        stay, why = self._choice.key() == STAY, self._why.toPlainText()
        return self.by_me(decide_agh, self._agh.id, stay, self._day.day(), why, version=self._agh.version)

    def accept(self) -> None:
        """Close, and go on to the end of the case where that was ticked."""
        wanted = not self.fields["end_then"].isHidden() and self._then.isChecked()
        parent = self.parentWidget()
        super().accept()
        if wanted and parent is not None:
            from fm_desktop.ui.case.case_dialogs import open_dialog  # inside: it knows this module

            open_dialog("end", self.desk, self.subject, parent, reasons=(AGH_OVER,))


class AghLeadDialog(DeedDialog):
    """The team lead decides against main responsibility during a work opportunity (HA 4.2)."""

    errors_at = {"day_in_future": "lead_decided_on"}

    def __init__(self, desk: Desk, subject: Subject, agh: AghRow, parent: QWidget | None = None) -> None:
        heading = self.tr("No main responsibility during the work opportunity")
        super().__init__(desk, "agh_lead_dialog", heading, self.tr("Record"), subject, parent)
        self._agh = agh
        words, check = self.tr("Decided by the team lead on"), not_in_future(desk)
        self._day = self.fields.add_date("lead_decided_on", words, desk.today(), "past", check)
        self._why = self.fields.add_text("lead_why", self.tr("Why"), lines=2)

    def deed(self) -> Callable[[], Changed]:
        why, version = self._why.toPlainText(), self._agh.version
        return self.by_me(leave_out_agh, self._agh.id, self._day.day(), why, version=version)
