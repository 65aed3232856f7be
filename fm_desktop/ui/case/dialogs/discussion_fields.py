"""The fields of a case discussion, and of the team lead's decision where one is needed (HA 4.1, 4.3)."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from fm_desktop.casework.discussions import DiscussionData
from fm_desktop.domain.takeover import LEAD, OFFICER
from fm_desktop.storage.queries.case_notes import DiscussionRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.fields import Fields, keep_narrow
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.options import Option, Options

AGREED = {"for": True, "against": False, "open": None}
OF_TALK = ("discussion_day", "discussion_partner", "discussion_doubts", "discussion_agreed")
RESULT = "discussion_result"
OF_LEAD = ("lead_day", "lead_who", "lead_result")


class DiscussionFields(QObject):
    """When, with whom, what came of it; below it the team lead, if both were of two minds."""

    def __init__(self, fields: Fields, desk: Desk, fit: Callable[[], None] = lambda: None) -> None:
        super().__init__(fields)
        self._fields, self._desk, self._fit = fields, desk, fit
        self._conflict, self._shown = False, True
        self._add_talk()
        self._add_lead()
        for choice in (self.agreed, self.lead):
            choice.chosen.connect(lambda _key: self._show_what_is_asked())
        self._show_what_is_asked()

    def _add_talk(self) -> None:
        fields, desk = self._fields, self._desk
        fields.start_row()
        words, check = self.tr("Talked over on"), not_in_future(desk)
        self.day = fields.add_date("discussion_day", words, desk.today(), "past", check, steady=True)
        judge = needed(desk, "talk_partner_missing", lambda: self.partner)
        self.partner = fields.add_line("discussion_partner", self.tr("With whom (placement)"), judge=judge)
        keep_narrow(fields["discussion_day"])
        fields.end_row(stretch=False)
        self.doubts = fields.add_text("discussion_doubts", self.tr("Doubts or open questions"), lines=2)
        self.agreed = Options(
            "discussion_agreed",
            [
                Option("for", self.tr("Both are for taking over")),
                Option("against", self.tr("Both are against it")),
                Option("open", self.tr("No agreement"), self.tr("Then the team lead decides.")),
            ],
        )
        fields.add("discussion_agreed", self.tr("Outcome"), self.agreed)
        judge = needed(desk, "discussion_result_missing", lambda: self.result)
        self.result = fields.add_text("discussion_result", self.tr("Result in words"), judge=judge, lines=2)

    def _add_lead(self) -> None:
        fields, desk = self._fields, self._desk
        self.lead = Options(
            "lead_decision",
            [
                Option("pending", self.tr("Not decided yet")),
                Option("for", self.tr("Take over")),
                Option("against", self.tr("Do not take over")),
            ],
        )
        fields.add("lead_decision", self.tr("Decision of the team lead"), self.lead)
        fields.start_row()
        check = not_in_future(desk)
        self.lead_day = fields.add_date(
            "lead_day", self.tr("Decided on"), desk.today(), "past", check, steady=True
        )
        judge = needed(desk, "lead_missing", lambda: self.lead_who)
        self.lead_who = fields.add_line("lead_who", self.tr("Who decided"), judge=judge)
        keep_narrow(fields["lead_day"])
        fields.end_row(stretch=False)
        judge = needed(desk, "discussion_result_missing", lambda: self.lead_result)
        self.lead_result = fields.add_text(
            "lead_result", self.tr("Reason of the decision"), judge=judge, lines=2
        )

    def propose(self, officer: str) -> None:
        """Write the placement officer's name where nobody is named yet."""
        if not self.partner.text():
            self.partner.setText(officer)

    def show_row(self, row: DiscussionRow) -> None:
        """Show what was recorded of one talk, to put it right; a decision shows its own fields alone."""
        if row.kind == LEAD:
            self.lead.choose("for" if row.agreed else "against")
            self.lead_day.set_day(row.day)
            self.lead_who.setText(row.partners)
            self.lead_result.setPlainText(row.result)
        else:
            self.day.set_day(row.day)
            self.partner.setText(row.partners)
            self.doubts.setPlainText(row.question)
            self.agreed.choose(next(key for key, agreed in AGREED.items() if agreed is row.agreed))
            self.result.setPlainText(row.result)

    def ask_for_talk(self, on: bool) -> None:
        """Ask for a talk, or for the decision alone."""
        self._shown = on
        self._show_what_is_asked()

    def ask_for_lead(self, on: bool) -> None:
        """Ask for the team lead's decision whatever both have said, as for a conflict."""
        self._conflict = on
        self._show_what_is_asked()

    def asks_for_lead(self) -> bool:
        """Tell whether the team lead has to decide."""
        return self._conflict or (self._shown and self.agreed.key() == "open")

    def lead_is_for(self) -> bool:
        """Tell whether the team lead's decision to take over stands here."""
        return self.asks_for_lead() and self.lead.key() == "for"

    def talk(self) -> DiscussionData:
        """Return the talk as the fields hold it."""
        day = self.day.day()
        assert day is not None
        return DiscussionData(
            day,
            self.partner.text(),
            self.result.toPlainText(),
            AGREED[self.agreed.key()],
            self.doubts.toPlainText(),
            OFFICER,
        )

    def decision(self) -> DiscussionData:
        """Return the team lead's decision as the fields hold it."""
        day = self.lead_day.day()
        assert day is not None
        agreed = self.lead.key() == "for"
        return DiscussionData(day, self.lead_who.text(), self.lead_result.toPlainText(), agreed, kind=LEAD)

    def talks(self) -> list[DiscussionData]:
        """Return what is recorded: the talk, and the decision if there is one."""
        decided = self.asks_for_lead() and self.lead.key() != "pending"
        return ([self.talk()] if self._shown else []) + ([self.decision()] if decided else [])

    def facts(self) -> list[tuple[str, str]]:
        """Return the same in words for the last page of a guided dialog."""
        return [(self._name_of(each), self._words_of(each)) for each in self.talks()]

    def _words_of(self, talk: DiscussionData) -> str:
        choice = self.lead if talk.kind == LEAD else self.agreed
        return f"{talk.partners}, {weekday_date(talk.day)}: {choice.words()}. {talk.result}"

    def _show_what_is_asked(self) -> None:
        decided = self.lead.key() != "pending"
        for name in ("discussion_agreed", "lead_decision"):
            self._fields[name].say("")
        for name in (*OF_TALK, RESULT):
            self._fields[name].setVisible(self._shown)
        self._fields["lead_decision"].setVisible(self.asks_for_lead())
        for name in OF_LEAD:
            self._fields[name].setVisible(self.asks_for_lead() and decided)
        self._fit()

    def _name_of(self, talk: DiscussionData) -> str:
        lead, discussion = self.tr("Decision of the team lead"), self.tr("Case discussion")
        return lead if talk.kind == LEAD else discussion
