"""What can be done from the day's lists, each with one key."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from fm_desktop.casework.reminders import finish_reminder
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.ui.at_once import AtOnce
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.quick_deeds import QuickDeeds
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.cases.keys_by_role import actions_of, may_use
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.today.rows import PlainRow
from fm_desktop.ui.today.talk_rows import PLANNED, TalkRow
from fm_desktop.ui.widgets.section_list import SectionList

if TYPE_CHECKING:
    from fm_desktop.storage.queries.client import ReminderRow
    from fm_desktop.ui.today.today_pane import TodayPane


class TodayDeeds(QObject):
    """Does what a key asks for on the row the cursor is on."""

    def __init__(self, desk: Desk, pane: "TodayPane") -> None:
        super().__init__(pane)
        self._desk, self._pane = desk, pane
        self._at_once = AtOnce(desk, pane)
        self._quick = QuickDeeds(desk, pane)

    def may(self, key: str) -> bool:
        """Tell whether whoever sits here may ever do what a key does."""
        return may_use(self._desk.me.roles, key)

    def give_keys(self, shown: SectionList) -> None:
        """Give a list its keys and its context menu."""
        sections, do = self._pane.sections, partial
        actions = [
            LineAction("open", self.tr("Open case"), "", do(self._pane.open_case, shown), "user-round"),
            LineAction(
                "contact",
                self.tr("Document conversation"),
                "G",
                do(self.contact, shown),
                "message-square-text",
            ),
            LineAction("plan", self.tr("Plan appointment"), "T", do(self.plan, shown), "calendar-plus"),
            LineAction("remind", self.tr("Reminder"), "W", do(self.remind, shown), "bell"),
        ]
        actions += [
            LineAction("missed", self.tr("Did not come"), "N", do(self.missed, shown), "user-round-x"),
            LineAction("not_reached", self.tr("Not reached"), "R", do(self.not_reached, shown), "user-x"),
            LineAction("move", self.tr("Move appointment"), "L", do(self.move, shown), "calendar-days"),
            LineAction("call", self.tr("Note a call"), "A", do(self.call, shown), "phone"),
        ]
        if shown is sections.carry:
            actions.append(
                LineAction("carried", self.tr("Is in VerBIS"), "V", do(self.carried, shown), "check")
            )
            words = self.tr("Copy for VerBIS, one after another")
            actions.append(LineAction("carry_over", words, "U", self.carry_over, "upload"))
        if shown is sections.due:
            words = self.tr("Reminder or step is done")
            actions.append(LineAction("done", words, "E", do(self.done, shown), "check"))
            change = do(self.change_reminder, shown)
            actions.append(LineAction("change", self.tr("Change reminder"), "Shift+W", change, "pencil"))
            words = self.tr("Reviews that are due, one after another")
            actions.append(LineAction("reviews", words, "F", self.reviews, "scroll-text"))
        add_actions(shown.list, actions_of(self._desk.me.roles, actions))

    def contact(self, shown: SectionList) -> None:
        """Record a conversation with the client of the row; what was planned of it is filled in."""
        row = shown.current()
        planned = row.talk if isinstance(row, TalkRow) and row.talk.status == PLANNED and row.begun else None
        self._open("contact", row, planned=planned)

    def plan(self, shown: SectionList) -> None:
        """Plan an appointment with the client of the row; where there is none, ask with whom."""
        if _subject_of(row := shown.current()) is None:
            self.plan_with_somebody()
        else:
            self._open("appointment", row)

    def plan_with_somebody(self) -> None:
        """Ask with whom to speak, then plan the appointment."""
        from fm_desktop.ui.calendar.whom import ask_whom  # inside: not needed before the first paint

        ask_whom(self._desk, self._pane.window(), lambda subject: self._open_for("appointment", subject))

    def remind(self, shown: SectionList) -> None:
        """Put a reminder on the client of the row."""
        self._open("reminder", shown.current())

    def missed(self, shown: SectionList) -> None:
        """Note that a client did not come, and propose a new appointment."""
        row = shown.current()
        if isinstance(row, TalkRow) and row.talk.status != PLANNED:
            return
        self._quickly(self._quick.missed, row)

    def not_reached(self, shown: SectionList) -> None:
        """Note that a client was not reached."""
        if (subject := _subject_of(shown.current())) is not None:
            self._quick.not_reached(subject)

    def move(self, shown: SectionList) -> None:
        """Move the appointment of the row, else the one that is planned next."""
        self._quickly(self._quick.move, shown.current())

    def call(self, shown: SectionList) -> None:
        """Note a call with the client of the row."""
        if (subject := _subject_of(shown.current())) is not None:
            self._quick.call(subject)

    def _quickly(self, deed: Callable[..., None], row: object) -> None:
        """Do something with the appointment of a row, where the row is one."""
        planned = row.talk if isinstance(row, TalkRow) and row.talk.status == PLANNED else None
        if (subject := _subject_of(row)) is not None:
            deed(subject, planned)

    def carried(self, shown: SectionList) -> None:
        """Note that what the row stands for is in VerBIS."""
        if isinstance(row := shown.current(), PlainRow):
            self._carry([row.key])

    def carry_over(self) -> None:
        """Work off what VerBIS lacks, beginning with the row the cursor is on."""
        from fm_desktop.ui.verbis.reading import Whose  # inside: not before the first paint
        from fm_desktop.ui.verbis.verbis_dialog import VerbisDialog

        row = self._pane.sections.carry.current()
        wanted = row.key if isinstance(row, PlainRow) else None
        whose = Whose(manager=self._pane.head.managers.manager())
        VerbisDialog(self._desk, whose, wanted, self._pane).show()

    def _carry(self, rows: list[bytes]) -> None:
        self._at_once.run(partial(mark_carried, rows, by=self._desk.author, today=self._desk.today()))

    def reviews(self) -> None:
        """Work off the continuation reviews that are due."""
        from fm_desktop.ui.wizards.review_queue import work_off_reviews  # inside: not before the first paint

        work_off_reviews(self._desk, self._pane)

    def done(self, shown: SectionList) -> None:
        """Finish the reminder of the row, or judge its step of a plan."""
        row = shown.current()
        if isinstance(row, PlainRow) and row.due == "D8":
            self._open("steering", row, row=row.record)
            return
        if isinstance(row, PlainRow) and row.due == "D17":
            self._desk.show_screen("network", row=row.record)  # what was done is said there
            return
        if isinstance(row, PlainRow) and row.due == "D18" and row.record is not None:
            today = self._desk.today()
            self._at_once.run(partial(finish_reminder, row.record, by=self._desk.author, today=today))

    def change_reminder(self, shown: SectionList) -> None:
        """Change the reminder of the row: its day, its words, how often it comes."""
        row = shown.current()
        if not isinstance(row, PlainRow) or row.due != "D18" or row.record is None:
            return

        from fm_desktop.storage.queries.client import open_reminder  # inside: not before the first paint

        def open_it(reminder: "ReminderRow | None") -> None:
            if reminder is not None:
                subject = _subject_of(row)
                open_dialog("change_reminder", self._desk, subject, self._pane, reminder=reminder)

        self._desk.work.read(self, partial(open_reminder, row.record), open_it)

    def add_client(self) -> None:
        """Add a client by hand."""
        open_dialog("client", self._desk, None, self._pane)

    def read_in_list(self) -> None:
        """Read in a caseload list."""
        from fm_desktop.ui.wizards.import_wizard import ImportWizard  # inside: needed once, at the beginning

        ImportWizard(self._desk, None, parent=self._pane.window()).show()

    def _open(self, deed: str, row: object, /, **more: Any) -> None:
        if (subject := _subject_of(row)) is not None:
            self._open_for(deed, subject, **more)

    def _open_for(self, deed: str, subject: Subject, **more: Any) -> None:
        open_dialog(deed, self._desk, subject, self._pane, **more)


def _subject_of(row: object) -> Subject | None:
    """Return whom a row is about; one's own reminder is about nobody."""
    if isinstance(row, TalkRow):
        return Subject(row.talk.client, row.talk.case, row.talk.name, row.talk.phase)
    if isinstance(row, PlainRow) and row.client is not None:
        return Subject(row.client, row.case, row.name, row.phase)
    return None
