"""The end of the clarification phase: what it yielded, and the decision (HA 4.4)."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.clarifications import complete_clarification, end_without_alliance
from fm_desktop.casework.endings import EndingData, ReasonData
from fm_desktop.domain.ending import NO_ALLIANCE, Onward
from fm_desktop.sentences import sentence
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.guidance import Guidance
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.clarification_fields import ExplainedFields, FoundFields, clarification_of
from fm_desktop.ui.case.dialogs.fields import keep_narrow
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.options import Option, Options
from fm_desktop.ui.wizards.guided_case import CasePage, GuidedCase

CARRY_ON, END = "carry_on", "end"
OF_THE_END = ("stable", "stable_reason", "end_talk_on", "end_talk_partner")


class FoundPage(CasePage):
    """What was found and offered."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr("What was noted during the phase stands here already.")
        super().__init__(desk, self.tr("Yield"), self.tr("What has the phase yielded?"), about)
        self.rows = FoundFields(self.fields)

    def know(self, known: Guidance) -> None:
        if known.clarification is not None:
            self.rows.show_row(known.clarification)

    def facts(self) -> list[tuple[str, str]]:
        return self.rows.facts()


class ExplainedPage(CasePage):
    """What was explained, and what stands against it."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr("Who knows what it is good for, and what not taking part means, can decide.")
        heading = self.tr("What was explained, and what stands against it?")
        super().__init__(desk, self.tr("Explained"), heading, about)
        self.rows = ExplainedFields(self.fields, desk)

    def know(self, known: Guidance) -> None:
        if known.clarification is not None:
            self.rows.show_row(known.clarification)

    def facts(self) -> list[tuple[str, str]]:
        return self.rows.facts()


class DecisionPage(CasePage):
    """Carry on, or end for lack of a viable alliance; that is refused while a work opportunity runs."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr("Three months are over, or it is clear earlier.")
        super().__init__(desk, self.tr("Decision"), self.tr("Does the working alliance hold?"), about)
        self.decision = Options(
            "decision",
            [
                Option(
                    CARRY_ON,
                    self.tr("Yes, carry on"),
                    self.tr("Assessment, plan and steering follow."),
                ),
                Option(
                    END,
                    self.tr("No, end the case"),
                    self.tr("No viable alliance: the client goes back to placement."),
                ),
            ],
        )
        self.fields.add("decision", "", self.decision)
        self._aghs: list[tuple[date, date | None]] = []
        words, check = self.tr("Decided on"), not_in_future(desk)
        self.day = self.fields.add_date("decided_on", words, desk.today(), "past", check)
        judge = needed(desk, "reason_missing", lambda: self.reason)
        self.reason = self.fields.add_text("decision_reason", self.tr("Reason"), judge=judge, lines=2)
        self._add_end(desk)
        self.decision.chosen.connect(self._show_what_is_asked)
        self.day.changed.connect(lambda _day: self._look_at_aghs())
        self._show_what_is_asked(CARRY_ON)

    def _add_end(self, desk: Desk) -> None:
        fields = self.fields
        self.stable = Options("stable", [Option("yes", self.tr("Yes")), Option("no", self.tr("No"))])
        fields.add("stable", self.tr("Is the client stable enough to go back to placement?"), self.stable)
        judge = needed(desk, "stability_reason_missing", lambda: self.stable_reason)
        self.stable_reason = fields.add_line("stable_reason", self.tr("Why"), judge=judge)
        fields.start_row()
        words, check = self.tr("Talked through with placement on"), not_in_future(desk)
        self.talk_on = fields.add_date("end_talk_on", words, desk.today(), "past", check, steady=True)
        judge = needed(desk, "talk_partner_missing", lambda: self.partner)
        self.partner = fields.add_line("end_talk_partner", self.tr("With whom"), judge=judge)
        keep_narrow(fields["end_talk_on"])
        fields.end_row(stretch=False)

    def know(self, known: Guidance) -> None:
        self._aghs = [(row.first_day, row.actual_last_day or row.planned_last_day) for row in known.aghs]
        if not self.partner.text():
            self.partner.setText(known.client.placement_officer_name or "")
        self._look_at_aghs()

    def ending(self, case: Id) -> EndingData:
        """Return the end as the fields hold it."""
        day = self.day.day()
        assert day is not None
        return EndingData(
            case,
            day,
            [ReasonData(NO_ALLIANCE, self.reason.toPlainText())],
            Onward.OFFICER,
            self.stable.key() == "yes",
            self.stable_reason.text(),
            self.talk_on.day(),
            self.partner.text(),
        )

    def carries_on(self) -> bool:
        """Tell whether the case goes on."""
        return self.decision.key() == CARRY_ON

    def facts(self) -> list[tuple[str, str]]:
        day, talk = self.day.day(), self.talk_on.day()
        said = f"{self.decision.words()}, {weekday_date(day)}" if day is not None else ""
        found = [(self.step, said), (self.tr("Reason"), self.reason.toPlainText().strip())]
        if self.carries_on() or talk is None:
            return found
        stable = f"{self.stable.words()}: {self.stable_reason.text()}"
        talked = f"{self.partner.text()}, {weekday_date(talk)}"
        return [*found, (self.tr("Stable enough"), stable), (self.tr("Talked through with"), talked)]

    def _look_at_aghs(self) -> None:
        day = self.day.day() or self.desk.today()
        runs = any(first <= day and (last is None or last >= day) for first, last in self._aghs)
        self.decision.forbid(END, sentence("agh_still_running", self.desk.language) if runs else "")

    def _show_what_is_asked(self, key: str) -> None:
        for name in OF_THE_END:
            self.fields[name].setVisible(key == END)


class ClarificationWizard(GuidedCase):
    """What the phase has yielded, and what follows from it: one deed at its end."""

    form = "clarification"
    errors_at = {
        "day_in_future": "decided_on",
        "day_too_early": "decided_on",
        "agh_still_running": "decision",
        "reason_missing": "decision_reason",
        "talk_with_officer_missing": "end_talk_partner",
    }

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Decide the clarification phase")
        super().__init__(desk, "clarification_wizard", heading, subject, parent)
        self.found, self.explained = FoundPage(desk), ExplainedPage(desk)
        self.decision = DecisionPage(desk)
        self.set_deed_pages([self.found, self.explained, self.decision])
        self.learn(subject.case)

    def deed(self) -> Callable[[], Any]:
        case, day = self.subject.case, self.decision.day.day()
        assert case is not None
        found = clarification_of(self.found.rows, self.explained.rows)
        if self.decision.carries_on():
            reason = self.decision.reason.toPlainText()
            return self.by_me(complete_clarification, case, found, day, reason)
        return self.by_me(end_without_alliance, case, found, self.decision.ending(case))
