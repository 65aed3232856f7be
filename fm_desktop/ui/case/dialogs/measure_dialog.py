"""A measure a client is assigned to, and what came of it (HA 4.6)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.measures import (
    MeasureData,
    MeasureResult,
    change_measure,
    record_measure,
    record_result,
)
from fm_desktop.storage.queries.services import MeasureRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice


class MeasureDialog(DeedDialog):
    """Kind, provider, and from when until when; a known one can be put right."""

    form = "measure"
    errors_at = {"day_too_early": "measure_last", "day_in_future": "measure_assigned"}

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        measure: MeasureRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Change measure") if measure else self.tr("Enter measure")
        super().__init__(desk, "measure_dialog", heading, self.tr("Record"), subject, parent)
        self._known = measure
        judge = needed(desk, "measure_kind_missing", lambda: self._kind)
        self._kind = self.fields.add_line(
            "measure_kind", self.tr("Measure"), measure.kind if measure else "", judge
        )
        provider = measure.provider if measure else ""
        self._provider = self.fields.add_line("measure_provider", self.tr("Provider"), provider)
        known = measure._asdict() if measure else {}
        self._assigned = self.fields.add_date(
            "measure_assigned",
            self.tr("Assigned on"),
            known.get("assigned_on") or (None if measure else desk.today()),
            "past",
            not_in_future(desk),
            required=False,
        )
        first = known.get("first_day")
        self._first = self.fields.add_date("measure_first", self.tr("First day"), first, "future")
        last, words = known.get("last_day"), self.tr("Last day")
        self._last = self.fields.add_date("measure_last", words, last, "future", required=False)
        hint = self.tr("On the last day it becomes due to record the result.")
        self.fields.add_widget(label(hint, size="small", muted=True, wrap=True))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        first = self._first.day()
        assert first is not None
        data = MeasureData(
            self.subject.client,
            self.subject.open_case(),
            self._kind.text(),
            first,
            self._last.day(),
            self._provider.text(),
            self._assigned.day(),
        )
        if self._known is None:
            return self.by_me(record_measure, data)
        return self.by_me(change_measure, self._known.id, data, version=self._known.version)


class MeasureResultDialog(DeedDialog):
    """Whether it was attended, and what came of it."""

    form = "measure_result"
    errors_at = {"day_in_future": "measure_result_day", "day_too_early": "measure_result_day"}

    def __init__(
        self, desk: Desk, subject: Subject, measure: MeasureRow, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Record the result of a measure")
        super().__init__(desk, "measure_result_dialog", heading, self.tr("Record"), subject, parent)
        self._measure = measure
        self.fields.add_widget(label(measure.kind, strong=True, wrap=True))
        kinds = [("yes", self.tr("yes")), ("partly", self.tr("partly")), ("no", self.tr("no"))]
        self._attended = Choice(kinds, look="seg")
        self._attended.choose(measure.attended or "yes")
        self.fields.add("measure_attended", self.tr("Attended"), self._attended)
        words = self.tr("Result")
        self._text = self.fields.add_text("measure_result_text", words, measure.result, lines=3)
        self.fields.start_row()
        day, check = measure.result_on or desk.today(), not_in_future(desk)
        self._day = self.fields.add_date("measure_result_day", self.tr("Recorded on"), day, "past", check)
        self._last = self.fields.add_date(
            "measure_ended", self.tr("It ended on"), measure.last_day, "past", required=False
        )
        self.fields.end_row()

    def deed(self) -> Callable[[], Changed]:
        day = self._day.day()
        assert day is not None
        result = MeasureResult(self._attended.key(), self._text.toPlainText(), day, self._last.day())
        return self.by_me(record_result, self._measure.id, result, version=self._measure.version)
