"""The guided dialog *Aktivierendes Assessment* (HA 4.7.2)."""

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.assessments import AssessmentData, correct_assessment, record_assessment
from fm_desktop.storage.queries.assessments import AssessmentRow, AssessmentsSeen, assessments_seen
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.ui.assessment.pages import FoundNeedsPage, GridPage, ProspectsPage, TodayPage
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.wizards.guided_deed import GuidedDeed

WIDE, HIGH = 1340, 840
NARROW = 1160


class AssessmentWizard(GuidedDeed):
    """Records an assessment, or puts one right; it begins with what matters today."""

    form = "assessment"
    errors_at: ClassVar[dict[str, str]] = {
        "day_in_future": "assessment_day",
        "day_too_early": "assessment_day",
        "assessment_exists": "assessment_day",
    }

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        parent: QWidget | None = None,
        assessment: AssessmentRow | HistoryRow | None = None,
    ) -> None:
        heading = self.tr("Activating assessment")
        super().__init__(desk, "assessment_wizard", heading, subject, parent=parent)
        self._which = assessment.row if isinstance(assessment, HistoryRow) else assessment and assessment.id
        self._correcting: AssessmentRow | None = None
        self.today, self.grid_page = TodayPage(desk), GridPage(desk)
        self.needs_page, self.prospects = FoundNeedsPage(desk), ProspectsPage(desk)
        self.set_deed_pages([self.today, self.grid_page, self.needs_page, self.prospects])
        self._grow()
        self.today.areas.edited.connect(self._put_today_first)
        desk.work.read(self, partial(assessments_seen, subject.client, subject.case), self._offer)

    def _grow(self) -> None:
        """Give the grid the room it needs, as far as the screen has it."""
        room = self.screen().availableGeometry()
        self.resize(min(WIDE, room.width() - 32), min(HIGH, room.height() - 48))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list of steps away where the grid would not fit beside it."""
        super().resizeEvent(event)
        self.steps.setVisible(event.size().width() >= NARROW)

    def _offer(self, seen: AssessmentsSeen) -> None:
        self._correcting = next((each for each in seen.assessments if each.id == self._which), None)
        self.grid_page.offer(seen, self._correcting)
        self.needs_page.offer(seen)
        self.prospects.offer(seen, self._correcting)
        self.today.offer(seen, self._correcting)

    def _put_today_first(self) -> None:
        keys = self.today.areas.offers.ticked()
        self.grid_page.grid.set_today(keys)
        self.needs_page.needs.set_first_areas(keys)

    def deed(self) -> Callable[[], Any]:
        """Return the recording of the assessment, or its correction."""
        assert self.subject.case is not None
        data = AssessmentData(
            self.subject.case,
            self.today.day.day() or self.desk.today(),
            areas_today=self.today.areas.offers.ticked(),
            ratings=self.grid_page.grid.cells.ratings(),
            needs=self.needs_page.needs.needs_today(),
            profile=self.prospects.profile.currentData() or None,
            prognosis=self.prospects.prognosis.currentData() or None,
            prognosis_reason=self.prospects.reason.toPlainText(),
            focus=self.prospects.focus.toPlainText(),
            consents=self.grid_page.grid.cells.agreed(),
        )
        if self._which is None:
            return self.by_me(record_assessment, data)
        version = self._correcting.version if self._correcting is not None else None
        return self.by_me(correct_assessment, self._which, data, version=version)
