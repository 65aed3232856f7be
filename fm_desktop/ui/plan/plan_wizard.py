"""The guided dialog *Integrationsplan*: goals traced to needs, steps, agreement, what follows (HA 4.7.3)."""

from collections.abc import Callable
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from fm_desktop.casework.drafts import DraftOf
from fm_desktop.casework.plan_versions import HandOut
from fm_desktop.casework.plans import PlanData, keep_plan
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.plan.drafted import goal_from_row, step_from_row
from fm_desktop.ui.plan.offered import Offered, read_offered
from fm_desktop.ui.plan.pages import AgreementPage, GoalsPage, StepsPage
from fm_desktop.ui.wizards.guided_deed import GuidedDeed

SIZE = (1120, 720)


class PlanWizard(GuidedDeed):
    """Makes a plan or changes it; what is closed in it stays out of the dialog."""

    form = "plan"
    errors_at: ClassVar[dict[str, str]] = {
        "day_in_future": "plan_day",
        "day_too_early": "plan_day",
        "reason_missing": "plan_reason",
    }

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(desk, "plan_wizard", self.tr("Integration plan"), subject, parent=parent)
        self.goals = GoalsPage(desk)
        self.steps_page = StepsPage(desk, self.goals.editor.goals)
        self.agreement = AgreementPage(desk)
        self.set_deed_pages([self.goals, self.steps_page, self.agreement])
        self.resize(*SIZE)
        self._is_read = False
        assert subject.case is not None
        desk.work.read(self, partial(read_offered, subject.case, desk.language), self._offer)

    def _offer(self, offered: Offered) -> None:
        going_on = [goal for goal in offered.plan.goals if goal.goes_on]
        steps = {
            goal.id.hex(): [step_from_row(step) for step in goal.steps if step.goes_on] for goal in going_on
        }
        self.steps_page.editor.take(steps)
        self.goals.editor.offer(offered, [goal_from_row(goal) for goal in going_on])
        self.agreement.offer(offered)
        self.goals.initializePage()
        self._is_read = True
        QTimer.singleShot(0, self, lambda: self.draft.start(self.draft_of()))

    def draft_of(self) -> DraftOf:
        """Return what a draft is about; before the plan is read there is nothing it could be filled into."""
        about = super().draft_of()
        return about if self._is_read else about._replace(form="")

    def deed(self) -> Callable[[], Any]:
        """Return the keeping of the plan, handed out or not."""
        assert self.subject.case is not None
        page, goals = self.agreement, self.goals.editor.goals()
        goals_data = tuple(goal.as_data(self.steps_page.editor.steps_of(goal.key)) for goal in goals)
        reason, day = page.reason.text().strip(), page.day.day()
        handed = HandOut(
            day=day or self.desk.today(),
            reason=reason,
            assisted=page.assisted.isChecked(),
            client_side=tuple(page.client.toPlainText().splitlines()),
            office_side=tuple(page.office.toPlainText().splitlines()),
            language=self.desk.language,
        )
        hand_out = handed if page.hand_out.isChecked() else None
        return self.by_me(keep_plan, PlanData(self.subject.case, goals_data, reason, hand_out))
