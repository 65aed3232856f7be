"""Marking a client for case management: the check, doubts, the outcome explained (HA 4.1, 4.2)."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.discussions import DiscussionData
from fm_desktop.casework.intake import ReferralData
from fm_desktop.casework.referrals import Referral, refer
from fm_desktop.domain.intake import Outcome
from fm_desktop.storage.queries.guidance import Guidance
from fm_desktop.storage.queries.intake import IntakeFacts
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.discussion_fields import DiscussionFields
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.options import Option, Options
from fm_desktop.ui.wizards.guided_case import CasePage, GuidedCase
from fm_desktop.ui.wizards.intake_pages import CriteriaPage, ExclusionsPage, NeedsPage, WorkPage
from fm_desktop.ui.wizards.intake_words import outcome_meaning, outcome_name


class ReferralPage(CasePage):
    """When, and who proposed it."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr(
            "From this day on run the three days for the assignment and the two weeks for the entry."
        )
        super().__init__(desk, self.tr("Referral"), self.tr("Who proposes the client, and when?"), about)
        words, check = self.tr("Referral on"), not_in_future(desk)
        self.day = self.fields.add_date("referred_on", words, desk.today(), "past", check)
        self.by = self.fields.add_line("referred_by", self.tr("Proposed by"))

    def know(self, known: Guidance) -> None:
        if not self.by.text():
            self.by.setText(known.client.placement_officer_name or "")

    def facts(self) -> list[tuple[str, str]]:
        day = self.day.day()
        when = weekday_date(day) if day else ""
        return [(self.step, ", ".join(part for part in (when, self.by.text().strip()) if part))]


class CheckPage(CasePage):
    """What the check yields, and whether the case was talked over because of doubts."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr("Doubts are talked over with placement; without agreement the team lead decides.")
        super().__init__(desk, self.tr("Outcome"), self.tr("What does the check yield?"), about)
        self._found, self._meaning = label(strong=True, wrap=True), label(muted=True, wrap=True)
        self._found.setObjectName("check_outcome")
        for part in (self._found, self._meaning):
            self.fields.add_widget(part)
        self._when = Options(
            "talk",
            [
                Option(
                    "later",
                    self.tr("No doubts"),
                    self.tr("The case discussion is held before main responsibility at the latest."),
                ),
                Option(
                    "held",
                    self.tr("Talked over with placement"),
                    self.tr("Because of doubts, or because it was held already."),
                ),
            ],
        )
        self.fields.add("talk", self.tr("Case discussion"), self._when)
        self._talk = DiscussionFields(self.fields, desk)
        self._when.chosen.connect(lambda key: self._talk.ask_for_talk(key == "held"))
        self._talk.ask_for_talk(False)

    def know(self, known: Guidance) -> None:
        self._talk.propose(known.client.placement_officer_name or "")

    def show_outcome(self, found: Outcome) -> None:
        """Say what the check yields by what stands on the other pages."""
        self._found.setText(outcome_name(found))
        self._meaning.setText(outcome_meaning(found))
        self._talk.ask_for_lead(found is Outcome.CONFLICT)

    def talks(self) -> list[DiscussionData]:
        """Return the case discussion and the decision that are to be recorded."""
        return self._talk.talks()

    def facts(self) -> list[tuple[str, str]]:
        return [(self.tr("Outcome of the check"), self._found.text()), *self._talk.facts()]


class MarkWizard(GuidedCase):
    """The referral with everything that is known of it: one deed at its end."""

    form = "mark"
    errors_at = {
        "day_in_future": "referred_on",
        "day_too_early": "referred_on",
        "need_exists": "need_1",
        "agh_exists": "agh_first",
        "lead_missing": "lead_who",
    }

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Mark for case management")
        super().__init__(desk, "mark_wizard", heading, subject, parent)
        self.referral, self.criteria, self.needs = ReferralPage(desk), CriteriaPage(desk), NeedsPage(desk)
        self.exclusions, self.work, self.check = ExclusionsPage(desk), WorkPage(desk), CheckPage(desk)
        pages = (self.referral, self.criteria, self.needs, self.exclusions, self.work, self.check)
        self.set_deed_pages(pages)
        self.currentIdChanged.connect(lambda _page: self.check.show_outcome(self.checked().outcome()))
        self.learn(None)

    def checked(self) -> IntakeFacts:
        """Return the facts of the check by what stands on the pages."""
        return IntakeFacts(
            self.criteria.judgements(),
            self.needs.as_the_check_sees_them(),
            self.work.takes_part(),
            self.exclusions.rows.count(),
        )

    def deed(self) -> Callable[[], Any]:
        day = self.referral.day.day()
        assert day is not None
        client = self.subject.client
        marking = ReferralData(client, day, self.criteria.judged(), self.referral.by.text())
        referral = Referral(
            marking, self.needs.needs(), self.exclusions.data(day), self.work.work(), self.check.talks()
        )
        return self.by_me(refer, referral)

    def recorded(self) -> None:
        """Close and show the new case."""
        super().recorded()
        self.desk.open_case(self.subject.client, self.made)
