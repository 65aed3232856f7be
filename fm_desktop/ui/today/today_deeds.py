"""What can be done from the day's lists, each with one key."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from fm_desktop.casework.appointments import mark_missed
from fm_desktop.casework.reminders import finish_reminder
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.today.rows import PlainRow, TalkRow
from fm_desktop.ui.widgets.section_list import SectionList

if TYPE_CHECKING:
    from fm_desktop.ui.today.today_pane import TodayPane

Chosen = TalkRow | PlainRow | None
ROW_ID_LENGTH = 16


class TodayDeeds(QObject):
    """Does what a key asks for on the row the cursor is on."""

    def __init__(self, desk: Desk, pane: "TodayPane") -> None:
        super().__init__(pane)
        self._desk, self._pane = desk, pane

    def give_keys(self, shown: SectionList) -> None:
        """Give a list its keys and its context menu."""
        actions = [
            LineAction("open", self.tr("Open case"), "", partial(self._pane.open_case, shown), "user-round"),
            LineAction(
                "contact", self.tr("Record contact"), "G", partial(self.contact, shown), "message-square"
            ),
            LineAction("plan", self.tr("Plan appointment"), "T", partial(self.plan, shown), "calendar-plus"),
            LineAction("remind", self.tr("Reminder"), "W", partial(self.remind, shown), "bell"),
        ]
        if shown is self._pane.talks:
            words = self.tr("Did not come")
            actions.append(LineAction("missed", words, "N", partial(self.missed, shown), "user-round-x"))
        if shown is self._pane.carry:
            words = self.tr("Is in VerBIS")
            actions.append(LineAction("carried", words, "V", partial(self.carried, shown), "check"))
        if shown is self._pane.due:
            words = self.tr("Reminder is done")
            actions.append(LineAction("done", words, "E", partial(self.done, shown), "check"))
        add_actions(shown.list, actions)

    def contact(self, shown: SectionList) -> None:
        """Record a conversation with the client of the row."""
        self._open("contact", shown.current())

    def plan(self, shown: SectionList) -> None:
        """Plan an appointment with the client of the row."""
        self._open("appointment", shown.current())

    def remind(self, shown: SectionList) -> None:
        """Put a reminder on the client of the row."""
        self._open("reminder", shown.current())

    def missed(self, shown: SectionList) -> None:
        """Note that a client did not come, and offer a new appointment."""
        row = shown.current()
        if not isinstance(row, TalkRow) or row.talk.status != "planned":
            return
        deed = partial(mark_missed, row.talk.id, by=self._desk.author, today=self._desk.today())
        self._desk.work.write(self._pane, deed, partial(self._open, "appointment", row))

    def carried(self, shown: SectionList) -> None:
        """Note that what the row stands for is in VerBIS."""
        row = shown.current()
        if isinstance(row, PlainRow):
            self._carry([row.key])

    def carry_all(self) -> None:
        """Note after a question that everything on the list is in VerBIS."""
        rows = [row.key for row in self._pane.carry.model.rows() if isinstance(row, PlainRow)]
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self._pane.window().windowTitle(),
            self.tr("Mark %n entry(s) as carried over to VerBIS?", "", len(rows)),
            parent=self._pane,
        )
        box.setObjectName("carry_all_question")
        yes = box.addButton(self.tr("Mark as carried over"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(lambda pressed: self._carry(rows) if pressed is yes else None)
        box.open()

    def _carry(self, rows: list[bytes]) -> None:
        deed = partial(mark_carried, rows, by=self._desk.author, today=self._desk.today())
        self._desk.work.write(self._pane, deed, lambda: None)

    def done(self, shown: SectionList) -> None:
        """Finish the reminder of the row."""
        row = shown.current()
        if isinstance(row, PlainRow) and row.due == "D18":
            reminder = row.key[-ROW_ID_LENGTH:]
            deed = partial(finish_reminder, reminder, by=self._desk.author, today=self._desk.today())
            self._desk.work.write(self._pane, deed, lambda: None)

    def plan_anywhere(self) -> None:
        """Plan an appointment with the client the cursor is on, else find one first."""
        chosen = next((each for each in self._pane.lists() if each.list.hasFocus()), self._pane.talks)
        if chosen.current() is None:
            self._desk.show_screen("cases")
        else:
            self.plan(chosen)

    def add_client(self) -> None:
        """Add a client by hand."""
        open_dialog("client", self._desk, None, self._pane)

    def _open(self, deed: str, row: Chosen) -> None:
        if isinstance(row, TalkRow):
            talk = row.talk
            open_dialog(deed, self._desk, Subject(talk.client, talk.case, talk.name, talk.phase), self._pane)
        elif isinstance(row, PlainRow) and row.client is not None:
            subject = Subject(row.client, row.case, row.name, row.phase)
            open_dialog(deed, self._desk, subject, self._pane)
