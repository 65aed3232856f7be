"""The entry consultation, from the talk to who takes care: one deed at its end (HA 4.7.1)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.entries import EntryData, EntryRecord, hold_entry
from fm_desktop.casework.takeover import Groundwork
from fm_desktop.domain.intake import Outcome
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.wizards.entry_pages import AlliancePage, CoursePage, NextPage, TalkPage
from fm_desktop.ui.wizards.guided_case import GuidedCase
from fm_desktop.ui.wizards.intake_pages import CriteriaPage, ExclusionsPage
from fm_desktop.ui.wizards.takeover_pages import CarePage, DiscussionPage, TakeoverPage


class EntryWizard(GuidedCase):
    """Asks for what the entry consultation is about, and passes over what is known."""

    form = "entry"
    errors_at = {
        "entry_in_person": "entry_format",
        "visit_reason_missing": "visit_reason",
        "criterion_missing": "criterion_1",
        "criteria_unjudged": "criterion_1",
        "discussion_missing": "discussion_partner",
        "agreement_missing": "lead_decision",
        "lead_decision_missing": "lead_decision",
        "appointment_in_past": "next_day",
    }

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(desk, "entry_wizard", self.tr("Entry consultation"), subject, parent)
        self.talk, self.criteria, self.exclusions = TalkPage(desk), CriteriaPage(desk), ExclusionsPage(desk)
        self.course, self.alliance, self.care = CoursePage(desk), AlliancePage(desk), CarePage(desk)
        self.discussion = DiscussionPage(desk, self.care)
        self.takeover = TakeoverPage(desk, self.care, self.discussion)
        self.appointment = NextPage(desk)
        self.criteria.ask_for_remark()
        self.set_deed_pages(
            [
                self.talk, self.criteria, self.exclusions, self.course, self.care, self.alliance,
                self.discussion, self.takeover, self.appointment,
            ]
        )  # fmt: skip
        self.currentIdChanged.connect(lambda _page: self._check())
        self.care.way.chosen.connect(lambda _way: self.list_steps())
        self.learn(subject.case)

    def outcome_of_check(self) -> Outcome:
        """Return what the check of the intake yields by what stands on the pages."""
        assert self.known is not None
        facts = self.known.facts._replace(
            judgements=self.criteria.judgements(), exclusions=self.exclusions.rows.count()
        )
        return facts.outcome()

    def deed(self) -> Callable[[], Any]:
        record = EntryRecord(
            self.criteria.remark.toPlainText(),
            self.course.explained.isChecked(),
            self.course.next_steps.toPlainText(),
            self.alliance.is_won(),
            self.alliance.words.toPlainText(),
        )
        note = self.takeover.rows.note() if self.takeover.is_wanted() else None
        talk = self.talk.talk(self.subject)
        data = EntryData(
            record,
            talk,
            Groundwork(self.criteria.judged(), self.discussion.talks(), note),
            self.exclusions.data(talk.day if talk is not None else self.desk.today()),
            self.care.care(),
            self.appointment.appointment(self.subject),
        )
        return self.by_me(hold_entry, self.subject.case, data)

    def _check(self) -> None:
        """Tell the pages on care what the check yields, and from when on care is possible."""
        if self.known is None:
            return
        found = self.outcome_of_check()
        self.care.hinder(found)
        self.discussion.meet(found)
        if self.talk.is_wanted():
            self.care.must_not_precede(self.talk.day.day())
