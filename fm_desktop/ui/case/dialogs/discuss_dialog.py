"""Talking a case over with placement, the team lead's decision, and putting either right (HA 4.1)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.discussions import correct_discussion, record_discussion
from fm_desktop.domain.takeover import LEAD, Agreement
from fm_desktop.errors import UserError
from fm_desktop.sentences import sentence
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.case_notes import DiscussionRow, discussion
from fm_desktop.storage.queries.guidance import Guidance, guidance_of
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.discussion_fields import DiscussionFields
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.wizards.intake_words import agreement_words

ERRORS = {
    "day_in_future": "discussion_day",
    "day_too_early": "discussion_day",
    "day_too_late": "discussion_day",
    "lead_missing": "lead_who",
}


class DiscussDialog(DeedDialog):
    """A new talk; where the last one ended without agreement, the decision that is still missing."""

    form = "discuss"
    errors_at = ERRORS
    width_at_first = 680

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Case discussion with placement")
        super().__init__(desk, "discuss_dialog", heading, self.tr("Record"), subject, parent)
        self._told = label(wrap=True)
        self._told.hide()
        self.fields.add_widget(self._told)
        self._rows = DiscussionFields(self.fields, desk, self.fit)
        question = partial(guidance_of, subject.client, subject.case, desk.today())
        desk.work.read(self, question, self._know)

    def _know(self, known: Guidance | None) -> None:
        if known is None:
            return
        self._rows.propose(known.client.placement_officer_name or "")
        newest = known.newest_talk()
        if newest is not None:
            said = agreement_words(known.agreement(), self.desk.language)
            self._told.setText(f"{newest.partners}, {weekday_date(newest.day)}: {newest.result}\n{said}")
            self._told.show()
        open_still = known.agreement() is Agreement.OPEN
        self._rows.ask_for_talk(not open_still)
        self._rows.ask_for_lead(open_still or known.standing().outcome == "conflict")
        if open_still:
            self._rows.lead.forbid("pending", sentence("agreement_missing", self.desk.language))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        return self.by_me(record_discussion, self.subject.case, *self._rows.talks())


class CorrectDiscussionDialog(DeedDialog):
    """Shows what was recorded of one talk or decision, to put it right."""

    form = "correct_discussion"
    errors_at = ERRORS
    width_at_first = 680

    def __init__(self, desk: Desk, subject: Subject, row: HistoryRow, parent: QWidget | None = None) -> None:
        heading = self.tr("Correct the case discussion")
        super().__init__(desk, "correct_discussion_dialog", heading, self.tr("Record"), subject, parent)
        self._id: Id = row.row
        self._known: DiscussionRow | None = None
        self._rows = DiscussionFields(self.fields, desk, self.fit)
        desk.work.read(self, partial(discussion, row.row), self._know)

    def _know(self, known: DiscussionRow | None) -> None:
        if known is None:
            self.refused(UserError("gone_meanwhile"))
            return
        self._known, lead = known, known.kind == LEAD
        self._rows.ask_for_talk(not lead)
        self._rows.ask_for_lead(lead)
        if lead:
            self._rows.lead.hide_one("pending")
        self._rows.show_row(known)
        self.fit()

    def deed(self) -> Callable[[], Changed]:
        lead = self._known is not None and self._known.kind == LEAD
        talk = self._rows.decision() if lead else self._rows.talk()
        version = self._known.version if self._known is not None else None
        return self.by_me(correct_discussion, self._id, talk, version=version)
