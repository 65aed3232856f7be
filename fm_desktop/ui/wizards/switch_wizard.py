"""Main responsibility or accompanying care, where the entry consultation was held before (HA 4.3, 4.6)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.entries import ACCOMPANYING, MAIN
from fm_desktop.casework.states import accompany, switch_to_main
from fm_desktop.casework.takeover import Groundwork
from fm_desktop.domain.intake import Outcome
from fm_desktop.storage.queries.guidance import Guidance
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.wizards.guided_case import GuidedCase
from fm_desktop.ui.wizards.intake_pages import CriteriaPage
from fm_desktop.ui.wizards.takeover_pages import CarePage, DiscussionPage, TakeoverPage


class MissingCriteriaPage(CriteriaPage):
    """The criteria, only where none is known to hold."""

    wanted = False

    def know(self, known: Guidance) -> None:
        super().know(known)
        self.wanted = known.facts.outcome() in (Outcome.NOT_ELIGIBLE, Outcome.INCOMPLETE)

    def is_wanted(self) -> bool:
        return self.wanted


class TakeCareWizard(GuidedCase):
    """Asks from when, and for what is missing; a subclass says which care."""

    way = MAIN

    def __init__(
        self, desk: Desk, name: str, heading: str, subject: Subject, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, name, heading, subject, parent)
        self.care, self.criteria = CarePage(desk, (self.way,)), MissingCriteriaPage(desk)
        self.discussion = DiscussionPage(desk, self.care)
        self.takeover = TakeoverPage(desk, self.care, self.discussion)
        self.set_deed_pages([self.care, self.criteria, self.discussion, self.takeover])
        self.learn(subject.case)

    def know(self, known: Guidance) -> None:
        super().know(known)
        self.discussion.meet(known.facts.outcome())

    def deed(self) -> Callable[[], Any]:
        care = self.care.care()
        assert care is not None
        ground = Groundwork(
            self.criteria.judged() if self.criteria.is_wanted() else None,
            self.discussion.talks(),
            self.takeover.rows.note() if self.takeover.is_wanted() else None,
        )
        deed = accompany if self.way == ACCOMPANYING else switch_to_main
        return self.by_me(deed, self.subject.case, care.day, care.reason, ground=ground)


class SwitchWizard(TakeCareWizard):
    """The switch to main responsibility: the clarification phase begins on its day."""

    form = "switch"
    errors_at = {
        "day_in_future": "care_day",
        "day_too_early": "care_day",
        "discussion_missing": "discussion_partner",
        "agreement_missing": "lead_decision",
        "lead_decision_missing": "lead_decision",
    }

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Take into main responsibility")
        super().__init__(desk, "switch_wizard", heading, subject, parent)


class AccompanyWizard(TakeCareWizard):
    """Accompanying care: the case manager stays in secondary responsibility, and says why."""

    form = "accompany"
    way = ACCOMPANYING
    errors_at = {"day_in_future": "care_day", "day_too_early": "care_day", "reason_missing": "care_reason"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Begin accompanying care")
        super().__init__(desk, "accompany_wizard", heading, subject, parent)
