"""The pages of an end: reasons, what follows, the placement officer, what is open (HA 4.11, 4.12)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit

from fm_desktop.casework.endings import ReasonData
from fm_desktop.casework.open_things import Settled
from fm_desktop.directives import directive
from fm_desktop.domain.ending import OTHER, WITH_OFFICER, Circumstances, Onward, against_reason, ways_on
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.sentences import sentence
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.endings import EndingFacts
from fm_desktop.storage.queries.open_things import OpenThing
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.options import INDENT, Option, Options
from fm_desktop.ui.wizards.ending_words import choices_for, onward_options, reason_words, thing_words
from fm_desktop.ui.wizards.guided_case import CasePage

YES, NO = "yes", "no"
CLOSE = 6
"""Room between ticks that belong together."""


class EndReasonsPage(CasePage):
    """The seven reasons, and further ones; what does not hold now says why it cannot be chosen."""

    def __init__(self, desk: Desk, phase: Phase, chosen: Sequence[str] = ()) -> None:
        about = self.tr("One or several. What cannot be chosen says why.")
        super().__init__(desk, self.tr("Reasons"), self.tr("Why does the case end?"), about)
        self._circumstances = Circumstances()
        self._rows: dict[str, tuple[QCheckBox, QLineEdit]] = {}
        self._whys: dict[str, QLabel] = {}
        words, check = self.tr("On"), not_in_future(desk)
        self.day = self.fields.add_date("ended_on", words, desk.today(), "past", check)
        self.outcome = self.fields.add_text("aftercare_outcome", self.tr("What came of aftercare"), lines=2)
        self.fields["aftercare_outcome"].setVisible(phase is Phase.AFTERCARE)
        self.fields.column.setSpacing(CLOSE)
        self.fields.column.addSpacing(CLOSE)
        rules = directive()
        for key in rules.ending_reasons:
            self._add(key)
        self.fields.column.addSpacing(CLOSE)
        self.fields.add_widget(label(self.tr("Beside these seven"), muted=True))
        for key in rules.further_reasons:
            self._add(key)
        self.fields.column.addStretch(1)
        self.day.changed.connect(lambda _day: self._forbid())
        self.choose(chosen)

    def _add(self, key: str) -> None:
        words = reason_words(key, self.desk.language)
        tick = self.fields.add_tick(f"reason_{key}", words)
        self._whys[key] = why = label(size="small", muted=True, wrap=True)
        why.setContentsMargins(INDENT, 0, 0, 4)
        why.hide()
        self.fields.add_widget(why)
        judge = needed(self.desk, "other_reason_missing", lambda: text) if key == OTHER else None
        text = self.fields.add_line(f"text_{key}", "", judge=judge)
        text.setAccessibleName(self.tr("In words: {reason}").format(reason=words))
        text.setPlaceholderText(self.tr("In words"))
        field = self.fields[f"text_{key}"]
        field.setContentsMargins(INDENT, 0, 0, 4)
        field.hide()
        tick.toggled.connect(field.setVisible)
        tick.toggled.connect(lambda _on: self._judge_ticks(only_clear=True))
        self._rows[key] = (tick, text)

    def choose(self, reasons: Sequence[str]) -> None:
        """Tick reasons, as the deed that led here has it."""
        for key in reasons:
            self._rows[key][0].setChecked(True)

    def show_facts(self, facts: EndingFacts) -> None:
        """Forbid what does not hold; fill in why aftercare began."""
        self._circumstances = facts.circumstances
        self._forbid()
        for key, text in facts.reasons:
            if key in self._rows:
                self._rows[key][0].setChecked(True)
                self._rows[key][1].setText(text)

    def _forbid(self) -> None:
        day = self.day.day() or self.desk.today()
        for key, (tick, _text) in self._rows.items():
            against = against_reason(key, day, self._circumstances)
            why = sentence(against, self.desk.language, **self._details()) if against else ""
            self._whys[key].setText(why)
            self._whys[key].setVisible(bool(why))
            tick.setAccessibleDescription(why)
            tick.setEnabled(not why)
            tick.setChecked(tick.isChecked() and not why)

    def _details(self) -> dict[str, date]:
        reached = self._circumstances.limit
        return {"day": reached.day} if reached is not None and reached.day is not None else {}

    def reasons(self) -> list[ReasonData]:
        """Return what is ticked, in the order of the lists."""
        return [
            ReasonData(key, text.text().strip())
            for key, (tick, text) in self._rows.items()
            if tick.isChecked()
        ]

    def validatePage(self) -> bool:
        """Ask for a reason before anything else."""
        return self._judge_ticks() and super().validatePage()

    def _judge_ticks(self, *, only_clear: bool = False) -> bool:
        first = next(iter(self._rows))
        missing = not self.reasons()
        if not (only_clear and missing):
            said = sentence("ending_reason_missing", self.desk.language) if missing else ""
            self.fields[f"reason_{first}"].say(said)
        if missing and not only_clear:
            self.fields[f"reason_{first}"].focus()
        return not missing

    def facts(self) -> list[tuple[str, str]]:
        day = self.day.day()
        said = [
            reason_words(each.reason, self.desk.language) + (f": {each.text}" if each.text else "")
            for each in self.reasons()
        ]
        return [
            (self.tr("Ends on"), weekday_date(day) if day else ""),
            (self.tr("Reasons"), "\n".join(said)),
            (self.tr("What came of aftercare"), self.outcome.toPlainText().strip()),
        ]


class OnwardPage(CasePage):
    """What follows: hand-back, aftercare with its purpose and day, another site, nothing."""

    def __init__(self, desk: Desk, phase: Phase, chosen: Onward | None = None) -> None:
        super().__init__(desk, self.tr("What follows"), self.tr("What follows on it?"))
        options = [onward_options()[onward] for onward in ways_on(phase)]
        self.onward = Options("onward", options)
        self.fields.add("onward", "", self.onward)
        judge = needed(desk, "purpose_missing", lambda: self.purpose)
        self.purpose = self.fields.add_text("purpose", self.tr("What aftercare is for"), judge=judge, lines=2)
        words = self.tr("Aftercare until")
        self.until = self.fields.add_date("aftercare_until", words, None, "future", self._not_before)
        judge = needed(desk, "new_site_missing", lambda: self.site)
        self.site = self.fields.add_line("new_site", self.tr("To which site"), judge=judge)
        self.fields.column.addStretch(1)
        self.onward.chosen.connect(lambda _key: self._show_fields())
        if chosen is not None and any(each.key == chosen for each in options):
            self.onward.choose(chosen)
        self._show_fields()

    def key(self) -> Onward:
        """Return what follows."""
        return Onward(self.onward.key())

    def _not_before(self, day: date) -> str:
        today = self.desk.today()
        said = sentence("day_too_early", self.desk.language, day=day, earliest=today)
        return said if day < today else ""

    def _show_fields(self) -> None:
        for name, wanted in (
            ("purpose", Onward.AFTERCARE),
            ("aftercare_until", Onward.AFTERCARE),
            ("new_site", Onward.TRANSFER),
        ):
            self.fields[name].setVisible(self.key() is wanted)

    def facts(self) -> list[tuple[str, str]]:
        onward, until = self.key(), self.until.day()
        found = [(self.tr("What follows"), self.onward.words())]
        if onward is Onward.AFTERCARE:
            found += [
                (self.tr("Aftercare until"), weekday_date(until) if until else ""),
                (self.tr("What aftercare is for"), self.purpose.toPlainText().strip()),
            ]
        if onward is Onward.TRANSFER:
            found.append((self.tr("To which site"), self.site.text().strip()))
        return found


class OfficerPage(CasePage):
    """Whether the client is stable enough, and the talk in person with the placement officer."""

    def __init__(self, desk: Desk, onward: OnwardPage) -> None:
        about = self.tr("The placement officer learns of it in a talk, not from the files.")
        super().__init__(desk, self.tr("Placement"), self.tr("Is everything ready for placement?"), about)
        self._onward = onward
        options = [
            Option(YES, self.tr("Stable enough")),
            Option(NO, self.tr("Not stable enough"), self.tr("Aftercare may be the better way then.")),
        ]
        self.stable = Options("stable", options)
        self.fields.add("stable", "", self.stable)
        judge = needed(desk, "stability_reason_missing", lambda: self.why)
        self.why = self.fields.add_text("stable_reason", self.tr("Why"), judge=judge, lines=2)
        self.fields.start_row()
        words, check = self.tr("Talked through in person on"), not_in_future(desk)
        self.day = self.fields.add_date("end_talk_on", words, None, "past", check, steady=True)
        judge = needed(desk, "talk_partner_missing", lambda: self.partner)
        self.partner = self.fields.add_line("end_talk_partner", self.tr("With (placement)"), judge=judge)
        self.fields.end_row(stretch=False)
        self.fields.column.addStretch(1)

    def is_wanted(self) -> bool:
        """Tell whether placement goes on with the client."""
        return self._onward.key() in WITH_OFFICER

    def show_facts(self, facts: EndingFacts) -> None:
        """Fill in who is in charge, and what was said when aftercare began."""
        if not self.partner.text():
            self.partner.setText(facts.officer)
        before = facts.ending
        if before is None:
            return
        if before.stable is not None and not self.why.toPlainText():
            self.stable.choose(YES if before.stable else NO)
            self.why.setPlainText(before.stable_reason)
        if self.day.is_blank() and before.talk_on is not None:
            self.day.set_day(before.talk_on)
            self.partner.setText(before.talk_partner)

    def facts(self) -> list[tuple[str, str]]:
        day = self.day.day()
        talk = f"{self.partner.text().strip()}, {weekday_date(day)}" if day else ""
        return [
            (self.tr("Stability"), f"{self.stable.words()}: {self.why.toPlainText().strip()}"),
            (self.tr("Talked through with"), talk),
        ]


class OpenThingsPage(CasePage):
    """Steps, services and appointments that are open: closed now, or left open knowingly."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr("What stays as it is goes on without case management, and is recorded as left open.")
        super().__init__(desk, self.tr("What is open"), self.tr("What becomes of what is open?"), about)
        self._rows: dict[Id, tuple[OpenThing, QComboBox]] = {}

    def is_wanted(self) -> bool:
        """Tell whether anything is open."""
        return bool(self._rows)

    def show_facts(self, facts: EndingFacts) -> None:
        """Show what is open, kind by kind."""
        for number, thing in enumerate(facts.still_open):
            choices = choices_for(thing.kind)
            if thing.row not in self._rows and len(choices) > 1:
                words = thing_words(thing)
                box = self.fields.add_values(f"open_{number}", words, choices)
                box.setMaximumWidth(220)
                self._rows[thing.row] = (thing, box)
        self.fields.column.addStretch(1)

    def settled(self) -> list[Settled]:
        """Return what is closed, and how."""
        return [Settled(row, box.currentData()) for row, (_, box) in self._rows.items() if box.currentData()]

    def facts(self) -> list[tuple[str, str]]:
        closed = [
            f"{thing_words(thing)}: {box.currentText()}"
            for thing, box in self._rows.values()
            if box.currentData()
        ]
        left = [thing_words(thing) for thing, box in self._rows.values() if not box.currentData()]
        return [(self.tr("Closed with it"), "\n".join(closed)), (self.tr("Left open"), "\n".join(left))]
