"""The pages of an entry consultation: the talk, its course, the alliance, the next appointment (HA 4.7.1)."""

from datetime import date

from PySide6.QtGui import QIntValidator

from fm_desktop.casework.appointments import AppointmentData
from fm_desktop.casework.talks import ContactData
from fm_desktop.sentences import sentence
from fm_desktop.storage.queries.case_notes import EntryRow
from fm_desktop.storage.queries.guidance import Guidance
from fm_desktop.ui.case.dialogs.checks import not_in_past
from fm_desktop.ui.case.dialogs.format_buttons import IN_PERSON, FormatButtons, format_name
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.dialogs.time_field import TimeField
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.widgets.options import Option, Options
from fm_desktop.ui.wizards.guided_case import CasePage

LONGEST = 24 * 60
WON = {"open": None, "won": True, "lost": False}


class TalkPage(CasePage):
    """When, how long and in which format; passed over where the talk itself is recorded already."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr("The entry consultation is held in person; telephone and video come later.")
        super().__init__(desk, self.tr("Talk"), self.tr("When and how did you talk?"), about)
        self._is_wanted, self._earliest, self._was_filled = True, date.min, False
        self.formats = FormatButtons()
        self.formats.offer(IN_PERSON)
        self.fields.add("entry_format", self.tr("Format"), self.formats)
        judge = needed(desk, "visit_reason_missing", lambda: self.why)
        self.why = self.fields.add_line(
            "visit_reason", self.tr("Why is the time of a visit well spent?"), judge=judge
        )
        self.fields["visit_reason"].hide()
        self.formats.chosen.connect(lambda form: self.fields["visit_reason"].setVisible(form == "visit"))
        self._add_when(desk)
        self.summary = self.fields.add_text("entry_summary", self.tr("What was spoken"), lines=3)

    def _add_when(self, desk: Desk) -> None:
        fields = self.fields
        fields.start_row()
        self.day = fields.add_date(
            "entry_day", self.tr("Date"), desk.today(), "past", self._possible, steady=True
        )
        self.time = TimeField("entry_time")
        fields.add("entry_time", self.tr("Starts at"), self.time, judge=self.time.problem)
        self.minutes = fields.add_line("entry_minutes", self.tr("Minutes"), width=72)
        self.minutes.setValidator(QIntValidator(1, LONGEST, self))
        fields.end_row()

    def know(self, known: Guidance) -> None:
        """Fill in what was planned; a talk recorded before need not be recorded again."""
        if known.case is not None:
            self._is_wanted = known.case.entry_held_on is None
            self._earliest = known.case.referred_on or date.min
        if known.planned is None or self._was_filled:
            return
        self._was_filled = True
        self.day.set_day(min(known.planned.day, self.desk.today()))
        self.time.setText(known.planned.time or "")
        self.minutes.setText(str(known.planned.minutes or ""))
        if known.planned.format in IN_PERSON:
            self.formats.choose(known.planned.format)

    def is_wanted(self) -> bool:
        return self._is_wanted

    def talk(self, subject: Subject) -> ContactData | None:
        """Return the talk as the fields hold it; nothing where it is recorded already."""
        day, visit = self.day.day(), self.formats.form() == "visit"
        if not self._is_wanted or day is None:
            return None
        return ContactData(
            subject.client,
            subject.case,
            day,
            self.formats.form(),
            self.time.time(),
            int(self.minutes.text()) if self.minutes.text() else None,
            self.summary.toPlainText(),
            is_entry=True,
            format_reason=self.why.text() if visit else "",
        )

    def facts(self) -> list[tuple[str, str]]:
        day = self.day.day()
        minutes = self.tr("{n} min").format(n=self.minutes.text()) if self.minutes.text() else ""
        when = weekday_date(day, self.desk.today()) if day is not None else ""
        parts = (when, self.time.time() or "", minutes, format_name(self.formats.form()))
        why = self.why.text().strip() if self.formats.form() == "visit" else ""
        said = (", ".join(part for part in parts if part), why, self.summary.toPlainText().strip())
        return [(self.step, "\n".join(part for part in said if part))]

    def _possible(self, day: date) -> str:
        language = self.desk.language
        if day > self.desk.today():
            return sentence("day_in_future", language, day=day)
        early = day < self._earliest
        return sentence("day_too_early", language, day=day, earliest=self._earliest) if early else ""


class CoursePage(CasePage):
    """Procedure and next steps, explained to the client."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr("What happens in case management, what it may bring, what is asked of both sides.")
        super().__init__(desk, self.tr("Procedure"), self.tr("What was explained to the client?"), about)
        words = self.tr("Procedure, rights and duties were explained")
        self.explained = self.fields.add_tick("procedure_explained", words)
        self.next_steps = self.fields.add_text("entry_next_steps", self.tr("Next steps agreed"), lines=4)

    def know(self, known: Guidance) -> None:
        if known.entry is not None:
            self.show_entry(known.entry)

    def show_entry(self, entry: EntryRow) -> None:
        """Show what was noted before."""
        self.explained.setChecked(entry.procedure_explained)
        self.next_steps.setPlainText(self.next_steps.toPlainText() or entry.next_steps)

    def facts(self) -> list[tuple[str, str]]:
        explained = self.tr("explained") if self.explained.isChecked() else self.tr("not explained yet")
        steps, words = self.next_steps.toPlainText().strip(), self.tr("Next steps")
        return [(self.step, f"{explained}. {words}: {steps}" if steps else explained)]


class AlliancePage(CasePage):
    """Whether the client was won for working together."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr("It may stay open: winning the client is part of the clarification phase.")
        heading = self.tr("Was the client won for a working alliance?")
        super().__init__(desk, self.tr("Alliance"), heading, about)
        self.won = Options(
            "alliance",
            [
                Option("open", self.tr("Still open"), self.tr("The client thinks it over.")),
                Option("won", self.tr("Yes"), self.tr("The client wants to work together.")),
                Option("lost", self.tr("No"), self.tr("Not at present; say why.")),
            ],
        )
        self.fields.add("alliance", "", self.won)
        self.words = self.fields.add_text("alliance_words", self.tr("In the client's words"), lines=3)

    def know(self, known: Guidance) -> None:
        if known.entry is not None:
            self.show_entry(known.entry)

    def show_entry(self, entry: EntryRow) -> None:
        """Show what was noted before."""
        self.won.choose(next(key for key, won in WON.items() if won is entry.won))
        self.words.setPlainText(self.words.toPlainText() or entry.alliance)

    def is_won(self) -> bool | None:
        """Tell whether the client was won; None is still open."""
        return WON[self.won.key()]

    def facts(self) -> list[tuple[str, str]]:
        words = self.words.toPlainText().strip()
        return [(self.step, f"{self.won.words()}: {words}" if words else self.won.words())]


class NextPage(CasePage):
    """The next appointment, if one is agreed."""

    def __init__(self, desk: Desk) -> None:
        about = self.tr("It covers the contact that is due. Empty where none is agreed yet.")
        super().__init__(desk, self.tr("Next appointment"), self.tr("When do you talk next?"), about)
        fields = self.fields
        fields.start_row()
        words, check = self.tr("Date"), not_in_past(desk)
        self.day = fields.add_date("next_day", words, None, "future", check, required=False, steady=True)
        self.time = TimeField("next_time")
        fields.add("next_time", self.tr("Time"), self.time, judge=self.time.problem)
        fields.end_row()
        self.formats = FormatButtons(name="next_format")
        fields.add("next_format", self.tr("Format"), self.formats)

    def appointment(self, subject: Subject) -> AppointmentData | None:
        """Return the appointment, or nothing."""
        day = self.day.day()
        if day is None:
            return None
        return AppointmentData(
            subject.client, subject.case, day, self.time.time(), format=self.formats.form()
        )

    def facts(self) -> list[tuple[str, str]]:
        day = self.day.day()
        if day is None:
            return [(self.step, self.tr("none agreed"))]
        parts = (weekday_date(day), self.time.time() or "", format_name(self.formats.form()))
        return [(self.step, ", ".join(part for part in parts if part))]
