"""The pages of an intake: criteria, needs for action, exclusions, work opportunity (HA 4.1, 4.2)."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from fm_desktop.casework.exclusions import ExclusionData
from fm_desktop.casework.intake import CriterionData
from fm_desktop.casework.needs import NeedData
from fm_desktop.casework.referrals import Work
from fm_desktop.directives import directive
from fm_desktop.domain.intake import ENTRENCHED, Judgement, Need, entrenched_need_applies
from fm_desktop.sentences import sentence
from fm_desktop.storage.queries.client import AghRow
from fm_desktop.storage.queries.guidance import Guidance
from fm_desktop.ui.case.dialogs.criteria import Criteria
from fm_desktop.ui.case.dialogs.exclusion_fields import ExclusionFields
from fm_desktop.ui.case.dialogs.need_fields import NeedFields
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.wizards.guided_case import CasePage


class CriteriaPage(CasePage):
    """Which entry criteria hold, each with its reason; what is known of the third stands below."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr("One is enough. The third follows from the needs for action.")
        super().__init__(desk, self.tr("Criteria"), self.tr("Which entry criteria hold?"), about)
        self._criteria = Criteria(self.fields, desk.language, heading=False)
        self._needs = label(muted=True, wrap=True)
        self._needs.hide()
        self.fields.add_widget(self._needs)
        self.remark = self.fields.add_text(
            "prerequisites", self.tr("What else is to be said about the prerequisites"), lines=2
        )
        self.fields["prerequisites"].hide()

    def ask_for_remark(self) -> None:
        """Ask for words on the prerequisites, too."""
        self.fields["prerequisites"].show()

    def know(self, known: Guidance) -> None:
        self._criteria.show_known(known.criteria)
        if known.needs:
            applies = known.facts.entrenched_need()
            count = NeedCount().words(len(known.needs))
            self._needs.setText(f"{count}. {third_criterion(applies, len(known.needs), self.desk.language)}")
            self._needs.show()
        if known.entry is not None and not self.remark.toPlainText():
            self.remark.setPlainText(known.entry.prerequisites)

    def judged(self) -> list[CriterionData]:
        """Return what was judged."""
        return self._criteria.judged()

    def judgements(self) -> tuple[Judgement, ...]:
        """Return the same as the check looks at it."""
        return self._criteria.judgements()

    def facts(self) -> list[tuple[str, str]]:
        words = "\n".join(self._criteria.words())
        remark = self.remark.toPlainText().strip() if not self.fields["prerequisites"].isHidden() else ""
        said = (words or self.tr("none of 1, 2 and 4"), remark)
        return [(self.step, "\n".join(part for part in said if part))]


class NeedsPage(CasePage):
    """The needs for action known so far; from them follows the third criterion."""

    def __init__(self, desk: Desk) -> None:
        heading = self.tr("What is there to be done something about?")
        about = self.tr("As far as it is known. The assessment looks at it more closely later.")
        super().__init__(desk, self.tr("Needs for action"), heading, about)
        self._rows = NeedFields(self.fields, desk)
        self._third = label(wrap=True)
        self.fields.add_widget(self._third)
        self._rows.changed.connect(self._say)
        self._say()

    def know(self, known: Guidance) -> None:
        self._rows.offer(known.areas, known.words_of_needs)

    def needs(self) -> list[NeedData]:
        """Return what was said."""
        return self._rows.needs()

    def as_the_check_sees_them(self) -> tuple[Need, ...]:
        """Return the needs as far as the check looks at them."""
        return self._rows.as_the_check_sees_them()

    def facts(self) -> list[tuple[str, str]]:
        needs = self.as_the_check_sees_them()
        applies = entrenched_need_applies(needs, directive().entrenched_below_needs)
        third = directive().criteria[ENTRENCHED].text(self.desk.language) if applies else ""
        return [
            (self.step, "\n".join(self._rows.words())),
            (self.tr("Criterion 3"), third),
        ]

    def _say(self) -> None:
        needs = self.as_the_check_sees_them()
        applies = entrenched_need_applies(needs, directive().entrenched_below_needs)
        self._third.setText(third_criterion(applies, len(needs), self.desk.language))


class ExclusionsPage(CasePage):
    """What excludes the client for now."""

    def __init__(self, desk: Desk) -> None:
        heading = self.tr("Does something exclude the client for now?")
        about = self.tr("One reason is enough to wait. A day to look at it again becomes due.")
        super().__init__(desk, self.tr("Exclusions"), heading, about)
        self.rows = ExclusionFields(self.fields, desk)

    def know(self, known: Guidance) -> None:
        self.rows.show_known(known.exclusions)

    def data(self, since: date) -> list[ExclusionData]:
        """Return what was ticked as found on a day."""
        return self.rows.data(since)

    def facts(self) -> list[tuple[str, str]]:
        words = "\n".join(self.rows.words())
        return [(self.step, words or (self.tr("none") if not self.rows.count() else ""))]


class WorkPage(CasePage):
    """Whether the client takes part in a work opportunity."""

    def __init__(self, desk: Desk) -> None:
        heading = self.tr("Does the client take part in a work opportunity?")
        about = self.tr("Who does is taken over while it lasts, whatever the criteria.")
        super().__init__(desk, self.tr("Work opportunity"), heading, about)
        self._known: list[AghRow] = []
        self._told = label(wrap=True)
        self._told.hide()
        self.fields.add_widget(self._told)
        self._tick = self.fields.add_tick("agh_ticked", self.tr("A work opportunity is to be recorded"))
        self._first = self.fields.add_date("agh_first", self.tr("First day"), None, "past")
        words, check = self.tr("Planned last day"), self._not_before
        self._last = self.fields.add_date("agh_last", words, None, "future", check, required=False)
        self._hint = label(self.tr("Without a last day it is open-ended."), size="small", muted=True)
        self.fields.add_widget(self._hint)
        self._show_days(False)
        self._tick.toggled.connect(self._show_days)

    def know(self, known: Guidance) -> None:
        self._known = known.aghs
        spans = [self._span(row) for row in known.aghs]
        self._told.setText(self.tr("Recorded: {spans}").format(spans=", ".join(spans)))
        self._told.setVisible(bool(spans))

    def takes_part(self) -> bool:
        """Tell whether the client takes part in one, known or new."""
        return bool(self._known) or self._tick.isChecked()

    def work(self) -> Work | None:
        """Return what is to be recorded."""
        first = self._first.day()
        return Work(first, self._last.day()) if self._tick.isChecked() and first is not None else None

    def facts(self) -> list[tuple[str, str]]:
        work = self.work()
        return [(self.step, self._between(work.first, work.last) if work is not None else "")]

    def _not_before(self, day: date) -> str:
        first = self._first.day()
        if first is None or day >= first:
            return ""
        return sentence("day_too_early", self.desk.language, day=day, earliest=first)

    def _show_days(self, on: bool) -> None:
        for name in ("agh_first", "agh_last"):
            self.fields[name].setVisible(on)
        self._hint.setVisible(on)

    def _span(self, row: AghRow) -> str:
        return self._between(row.first_day, row.actual_last_day or row.planned_last_day)

    def _between(self, first: date, last: date | None) -> str:
        until = plain_date(last) if last is not None else self.tr("open-ended")
        return f"{plain_date(first)} – {until}"


def third_criterion(applies: bool, count: int, language: str) -> str:
    """Return what the needs say about the third criterion."""
    if applies:
        term = directive().criteria[ENTRENCHED].text(language)
        return QCoreApplication.translate("intake", "Criterion 3 holds: {criterion}.").format(criterion=term)
    return sentence("criteria_unjudged", language) if count >= directive().entrenched_below_needs else ""


class NeedCount(QObject):
    """Says how many needs are recorded; on its own: plurals are not looked up through base classes."""

    def words(self, count: int) -> str:
        """Return "2 Handlungsbedarfe erfasst"."""
        return self.tr("%n need(s) for action recorded", "", count)
