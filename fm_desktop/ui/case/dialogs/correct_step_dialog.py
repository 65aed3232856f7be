"""Putting the day of a step right: referral, assignment, admission, decision, end (HA 4.3–4.12)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.steps import correct_step
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.storage.queries.steps import StepRow, steps_of
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.history_words import step_name
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.widgets.labels import label


class CorrectStepDialog(DeedDialog):
    """Which step, its right day, and why the other was wrong; all due dates follow."""

    errors_at = {
        "day_in_future": "step_day",
        "day_too_early": "step_day",
        "day_too_late": "step_day",
        "reason_missing": "step_reason",
    }

    def __init__(
        self, desk: Desk, subject: Subject, row: HistoryRow | None = None, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Correct a date")
        super().__init__(desk, "correct_step_dialog", heading, self.tr("Correct"), subject, parent)
        self._wanted = row.title_key if row else subject.phase
        self._steps: list[StepRow] = []
        self._step = self.fields.add_values("step", self.tr("Which date"), [])
        words, check = self.tr("Right date"), not_in_future(desk)
        self._day = self.fields.add_date("step_day", words, None, "past", check)
        self._between = label(size="small", muted=True, wrap=True)
        self.fields.add_widget(self._between)
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_text(
            "step_reason", self.tr("Why the other date was wrong"), judge=judge, lines=2
        )
        about = self.tr("The wrong date stays readable in the history. All due dates are computed anew.")
        self.fields.add_widget(label(about, muted=True, wrap=True))
        self.verb.setEnabled(False)
        self._step.currentIndexChanged.connect(self._show_step)
        desk.work.read(self, partial(steps_of, subject.case or bytes(16)), self._offer)

    def _offer(self, steps: list[StepRow]) -> None:
        """Offer the steps the case has taken, the one somebody came from first."""
        self._steps = steps
        for each in steps:
            self._step.addItem(f"{step_name(each.phase)}: {plain_date(each.day)}", str(each.phase))
        self._step.setCurrentIndex(max(0, self._step.findData(str(self._wanted))))
        self.verb.setEnabled(bool(steps))
        self.fit()
        self.focus_first()

    def _show_step(self, number: int) -> None:
        step = self._steps[number]
        self._day.set_day(step.day)
        self._between.setText(self._bounds(step))
        if self._day.edit.hasFocus():
            self._day.edit.selectAll()

    def _bounds(self, step: StepRow) -> str:
        """Say between which days the step may lie, as its neighbours are."""
        latest = step.latest or self.desk.today()
        if step.earliest is None:
            return self.tr("Possible until {latest}.").format(latest=plain_date(latest))
        words = self.tr("Possible from {earliest} to {latest}.")
        return words.format(earliest=plain_date(step.earliest), latest=plain_date(latest))

    def focus_first(self) -> None:
        """Begin with the date: which step is meant is mostly known."""
        self._day.edit.setFocus()
        self._day.edit.selectAll()

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        step, day = self._steps[self._step.currentIndex()], self._day.day()
        reason = self._reason.toPlainText()
        return self.by_me(correct_step, self.subject.case, step.phase, day, reason, version=step.version)
