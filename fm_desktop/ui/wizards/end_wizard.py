"""Ending a case: its reasons, what follows, the placement officer, what is still open (HA 4.11, 4.12)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.endings import EndingData, conclude
from fm_desktop.domain.ending import WITH_OFFICER, Onward
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.queries.endings import EndingFacts, ending_facts
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.wizards.ending_pages import (
    YES,
    EndReasonsPage,
    OfficerPage,
    OnwardPage,
    OpenThingsPage,
)
from fm_desktop.ui.wizards.guided_case import GuidedCase


class EndWizard(GuidedCase):
    """One deed at its end; what follows may be chosen beforehand."""

    errors_at = {
        "ending_reason_missing": "reason_access_gone",
        "agh_still_running": "reason_no_alliance",
        "agh_not_over": "reason_agh_over",
        "limit_not_reached": "reason_maximum_duration",
        "limit_suspended": "reason_maximum_duration",
        "other_reason_missing": "text_other",
        "aftercare_without_day": "aftercare_until",
        "purpose_missing": "purpose",
        "new_site_missing": "new_site",
        "stability_reason_missing": "stable_reason",
        "talk_with_officer_missing": "end_talk_on",
        "talk_partner_missing": "end_talk_partner",
        "day_in_future": "ended_on",
        "day_too_early": "ended_on",
    }
    form = "end"
    onward_first: Onward | None = None

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        parent: QWidget | None = None,
        reasons: Sequence[str] = (),
        onward: str = "",
    ) -> None:
        super().__init__(desk, "end_wizard", self._heading(), subject, parent)
        phase = Phase(subject.phase)
        self.version: int | None = None
        self.reasons = EndReasonsPage(desk, phase, reasons)
        self.onward = OnwardPage(desk, phase, Onward(onward) if onward else self.onward_first)
        self.officer, self.still_open = OfficerPage(desk, self.onward), OpenThingsPage(desk)
        self.set_deed_pages([self.reasons, self.onward, self.officer, self.still_open])
        self.onward.onward.chosen.connect(lambda _key: self.list_steps())
        self.learn(subject.case)
        if subject.case is not None:
            desk.work.read(self, partial(ending_facts, subject.case), self._show_facts)

    def _heading(self) -> str:
        return self.tr("End the case")

    def _show_facts(self, facts: EndingFacts) -> None:
        self.version = facts.version
        self.reasons.show_facts(facts)
        self.officer.show_facts(facts)
        self.still_open.show_facts(facts)
        self.list_steps()

    def data(self) -> EndingData:
        """Return the end as the pages hold it."""
        assert self.subject.case is not None
        onward = self.onward.key()
        talked = onward in WITH_OFFICER
        return EndingData(
            case=self.subject.case,
            day=self.reasons.day.day() or self.desk.today(),
            reasons=self.reasons.reasons(),
            onward=onward,
            stable=self.officer.stable.key() == YES if talked else None,
            stable_reason=self.officer.why.toPlainText() if talked else "",
            talk_on=self.officer.day.day() if talked else None,
            talk_partner=self.officer.partner.text() if talked else "",
            settled=self.still_open.settled(),
            until=self.onward.until.day() if onward is Onward.AFTERCARE else None,
            purpose=self.onward.purpose.toPlainText(),
            new_site=self.onward.site.text(),
            outcome=self.reasons.outcome.toPlainText(),
        )

    def deed(self) -> Callable[[], Any]:
        return self.by_me(conclude, self.data(), version=self.version)


class AftercareWizard(EndWizard):
    """The same, on the way into aftercare."""

    form = "aftercare"
    onward_first = Onward.AFTERCARE

    def _heading(self) -> str:
        return self.tr("Begin aftercare")
