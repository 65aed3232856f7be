"""The pages of a takeover: who takes care, the case discussion, the takeover note (HA 4.3, 4.6)."""

from datetime import date

from fm_desktop.casework.discussions import DiscussionData
from fm_desktop.casework.entries import ACCOMPANYING, MAIN, Care
from fm_desktop.domain.intake import Outcome
from fm_desktop.domain.takeover import Agreement
from fm_desktop.sentences import sentence
from fm_desktop.storage.queries.guidance import Guidance
from fm_desktop.ui.case.dialogs.discussion_fields import DiscussionFields
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.dialogs.takeover_fields import TakeoverFields
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.options import Option, Options
from fm_desktop.ui.wizards.guided_case import CasePage
from fm_desktop.ui.wizards.intake_words import agreement_words

LATER = "later"
AGREED = frozenset({Agreement.FOR, Agreement.LEAD_FOR})
HINDERING = frozenset({Outcome.EXCLUDED, Outcome.NOT_ELIGIBLE, Outcome.INCOMPLETE})


class CarePage(CasePage):
    """Main responsibility now or later, or accompanying as the exception, and from which day on."""

    def __init__(self, desk: Desk, ways: tuple[str, ...] = (MAIN, LATER, ACCOMPANYING)) -> None:
        about = self.tr("Main responsibility is the rule. With it the clarification phase begins.")
        super().__init__(desk, self.tr("Care"), self.tr("Who takes care from now on?"), about)
        self._earliest: date | None = None
        self.way = Options("care", [each for each in self._ways() if each.key in ways])
        self.fields.add("care", "", self.way)
        self.way.setAccessibleName(self.heading.text())
        self.fields["care"].setVisible(len(ways) > 1)
        if len(ways) == 1:
            self._speak_of(ways[0])
        self.day = self.fields.add_date(
            "care_day", self.tr("From when?"), desk.today(), "past", self._possible
        )
        judge = needed(desk, "reason_missing", lambda: self.reason)
        self.reason = self.fields.add_text(
            "care_reason", self.tr("Reason for the exception"), judge=judge, lines=2
        )
        self.remark = self.fields.add_text("care_remark", self.tr("Remark"), lines=2)
        self.way.chosen.connect(lambda _key: self._show_what_is_asked())
        self._show_what_is_asked()

    def _speak_of(self, way: str) -> None:
        """Ask only from when, where the way is clear."""
        if way == ACCOMPANYING:
            self.heading.setText(self.tr("From when is care accompanying, and why?"))
            self.about.setText(self.tr("The exception: you stay in secondary responsibility."))
        else:
            self.heading.setText(self.tr("From when do you take main responsibility?"))

    def _ways(self) -> list[Option]:
        return [
            Option(
                MAIN,
                self.tr("Take into main responsibility"),
                self.tr("You run the case; three months of clarification begin."),
            ),
            Option(
                LATER,
                self.tr("Decide later"),
                self.tr("The case stays in secondary responsibility until then."),
            ),
            Option(
                ACCOMPANYING,
                self.tr("Accompanying care"),
                self.tr("The exception: you stay in secondary responsibility. A reason is needed."),
            ),
        ]

    def know(self, known: Guidance) -> None:
        if known.case is not None:
            dates = (known.case.referred_on, known.case.assigned_on, known.case.entry_held_on)
            self.must_not_precede(max((day for day in dates if day is not None), default=None))

    def must_not_precede(self, day: date | None) -> None:
        """Let care begin no earlier than what it builds on."""
        if day is not None:
            self._earliest = max(day, self._earliest or day)

    def hinder(self, outcome: Outcome) -> None:
        """Let nobody choose what the check of the intake speaks against, and say why."""
        key = {
            Outcome.EXCLUDED: "exclusion_holds",
            Outcome.NOT_ELIGIBLE: "criterion_missing",
            Outcome.INCOMPLETE: "criteria_unjudged",
        }.get(outcome)
        if not self.fields["care"].isHidden():
            for way in (MAIN, ACCOMPANYING):
                self.way.forbid(way, sentence(key, self.desk.language) if key else "")

    def care(self) -> Care | None:
        """Return who takes care from when; None where it is decided later."""
        day = self.day.day()
        if self.way.key() == LATER or day is None:
            return None
        said = self.reason if self.way.key() == ACCOMPANYING else self.remark
        return Care(self.way.key(), day, said.toPlainText())

    def facts(self) -> list[tuple[str, str]]:
        care = self.care()
        if care is None:
            return [(self.step, self.way.words())]
        words = self.tr("{way} from {day}").format(way=self.way.words(), day=weekday_date(care.day))
        reason = care.reason.strip()
        return [(self.step, f"{words}: {reason}" if reason else words)]

    def _possible(self, day: date) -> str:
        language = self.desk.language
        if self._earliest is not None and day < self._earliest:
            return sentence("day_too_early", language, day=day, earliest=self._earliest)
        return sentence("day_in_future", language, day=day) if day > self.desk.today() else ""

    def _show_what_is_asked(self) -> None:
        way = self.way.key()
        self.fields["care_day"].setVisible(way != LATER)
        self.fields["care_reason"].setVisible(way == ACCOMPANYING)
        self.fields["care_remark"].setVisible(way == MAIN)


class DiscussionPage(CasePage):
    """The joint case discussion; what was recorded before is told and need not be said again."""

    def __init__(self, desk: Desk, care: CarePage) -> None:
        about = self.tr("Before main responsibility every case is talked over with placement.")
        heading = self.tr("With whom was the case talked over, and with what result?")
        super().__init__(desk, self.tr("Case discussion"), heading, about)
        self._care, self._conflict = care, False
        self._known: Guidance | None = None
        self._told = label(wrap=True)
        self._told.hide()
        self.fields.add_widget(self._told)
        self.rows = DiscussionFields(self.fields, desk)

    def know(self, known: Guidance) -> None:
        self._known = known
        self.rows.propose(known.client.placement_officer_name or "")
        newest, agreed = known.newest_talk(), known.agreement()
        self._told.setVisible(newest is not None)
        if newest is not None:
            when = f"{newest.partners}, {weekday_date(newest.day)}: {newest.result}"
            self._told.setText(f"{when}\n{agreement_words(agreed, self.desk.language)}")
        self.rows.ask_for_talk(newest is None or agreed is Agreement.AGAINST)
        self._ask_for_lead()

    def meet(self, outcome: Outcome) -> None:
        """Ask for the team lead's decision where work opportunity and exclusion meet."""
        self._conflict = outcome is Outcome.CONFLICT
        self._ask_for_lead()

    def is_wanted(self) -> bool:
        if self._care.way.key() == LATER:
            return False
        if self._known is None or self._conflict:
            return True
        agreed = self._known.agreement()
        if self._care.way.key() == ACCOMPANYING:
            return agreed not in AGREED | {Agreement.NONE}
        return agreed not in AGREED or self._known.newest_talk() is None

    def validatePage(self) -> bool:
        """Let nobody pass with a word that speaks against taking over."""
        right = super().validatePage()
        asked, rows = self.rows.asks_for_lead(), self.rows
        for name, key in (
            ("discussion_agreed", rows.agreed.key() == "against" and not asked and "discussed_against"),
            ("lead_decision", asked and rows.lead.key() == "pending" and self._why_the_lead()),
            ("lead_decision", asked and rows.lead.key() == "against" and "lead_decided_against"),
        ):
            if key and right and not self.fields[name].isHidden():
                self.say(name, sentence(key, self.desk.language))
                right = False
        return right

    def _why_the_lead(self) -> str:
        return "lead_decision_missing" if self._conflict else "agreement_missing"

    def talks(self) -> list[DiscussionData]:
        """Return what is to be recorded."""
        return self.rows.talks() if self.is_wanted() else []

    def facts(self) -> list[tuple[str, str]]:
        return self.rows.facts()

    def _ask_for_lead(self) -> None:
        agreed = self._known.agreement() if self._known is not None else Agreement.NONE
        decided = self._known is not None and self._known.standing().lead_is_for
        open_still = agreed in (Agreement.OPEN, Agreement.LEAD_AGAINST)
        self.rows.ask_for_lead(open_still or (self._conflict and not decided))


class TakeoverPage(CasePage):
    """The takeover note with its five sources of information."""

    def __init__(self, desk: Desk, care: CarePage, discussion: DiscussionPage) -> None:
        about = self.tr("What is not known stays empty. The note is owed to VerBIS within three days.")
        heading = self.tr("What was learned about the client?")
        super().__init__(desk, self.tr("Takeover note"), heading, about)
        self._care, self._discussion, self._exists = care, discussion, False
        self.rows = TakeoverFields(self.fields, desk)

    def know(self, known: Guidance) -> None:
        self._exists = known.takeover is not None
        if known.takeover is not None:
            self.rows.show_row(known.takeover)
        newest = known.newest_talk()
        if newest is not None:
            self.rows.propose_talk(newest.day, newest.partners)

    def initializePage(self) -> None:
        """Propose the case discussion as the talk in person: most often it is."""
        super().initializePage()
        talk = next(iter(self._discussion.talks()), None)
        if talk is not None:
            self.rows.propose_talk(talk.day, talk.partners)

    def is_wanted(self) -> bool:
        return self._care.way.key() != LATER and not self._exists

    def facts(self) -> list[tuple[str, str]]:
        return [(self.step, "\n".join(f"{name}: {said}" for name, said in self.rows.facts() if said))]
