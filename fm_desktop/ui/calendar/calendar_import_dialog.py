"""Taking over appointments from another calendar: shown first, each with what will become of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.imports.appointments import (
    TAKEN,
    Calendar,
    Compared,
    Standing,
    given_to,
    import_appointments,
    survey_calendar,
)
from fm_desktop.errors import UserError
from fm_desktop.ui.calendar.import_words import row_of, summary_of
from fm_desktop.ui.calendar.whom import ask_whom
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title

WIDTH, HEIGHT = 940, 640
TITLE_COLUMN = 2
BY_HAND = frozenset({Standing.NOBODY, Standing.SEVERAL})


class CalendarImportDialog(QDialog):
    """Z says whose an event is, X leaves it out; what is taken over stands first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._calendar = Calendar([], [], frozenset())
        self._left_out: set[str] = set()
        self._given: dict[str, Compared] = {}
        self._hint = self.tr("Let your calendar write an ICS file, and choose it above.")
        self.setObjectName("calendar_import_dialog")
        self.setWindowTitle(self.tr("Read in a calendar"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        labels = (self.tr("Day"), self.tr("Time"), self.tr("In the calendar"), self.tr("Client"),
                  self.tr("What happens"))  # fmt: skip
        self.table = TextTable("calendar_events", TextTableModel(labels), TITLE_COLUMN)
        self.table.setAccessibleName(self.tr("Events of the calendar"))
        self.table.activated.connect(lambda _index: self.give())
        self.summary = label(wrap=True)
        self.summary.setObjectName("calendar_summary")
        self._choose = button("calendar_choose", self.tr("Choose a &file …"), self.choose, "", "upload")
        self._take = button("calendar_take", self.tr("&Take over"), self.take, "primary")
        self._error = InlineError(self._choose)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._offer())
        add_actions(
            self.table,
            [
                LineAction("give", self.tr("Say whose it is …"), "Z", self.give, "user-round"),
                LineAction("leave_out", self.tr("Leave out, or not after all"), "X", self.leave_out, "x"),
            ],
        )
        self.resize(WIDTH, HEIGHT)
        self._show()

    def _lay_out(self) -> None:
        about = self.tr(
            "An event is a client's where it is called exactly “Family name, given name” or has the case "
            "number, or where you say whose it is. Time and place are taken over; what it is called is not "
            "stored."
        )
        self._of_row = [
            button("calendar_give", self.tr("Say whose it is … (Z)"), self.give),
            button("calendar_leave_out", self.tr("Leave out (X)"), self.leave_out),
        ]
        above = QHBoxLayout()
        above.setSpacing(8)
        for each in (self._choose, *self._of_row):
            above.addWidget(each)
        above.addStretch()
        below = QHBoxLayout()
        below.addWidget(self.summary, 1)
        below.addWidget(button("close", self.tr("Close"), self.reject, look="quiet"))
        below.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Read in a calendar")))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addSpacing(4)
        column.addLayout(above)
        column.addWidget(self._error)
        column.addWidget(self.table, 1)
        column.addStretch()
        column.addLayout(below)

    def choose(self) -> None:
        """Ask for a calendar file and compare it."""
        kind = self.tr("Calendar (*.ics)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Read in a calendar"), "", kind)
        if name:
            self.read(Path(name))

    def read(self, file: Path) -> None:
        """Compare a calendar file with what is planned; nothing is stored."""
        self._error.clear()
        self._left_out, self._given = set(), {}
        self._choose.setEnabled(False)
        deed = partial(survey_calendar, file, by=self._desk.author, today=self._desk.today())
        self._desk.work.run_long(self, deed, self._progress, self._surveyed, self._refused)

    def _progress(self, count: int) -> None:
        self.summary.setText(self.tr("%n event(s) read", "", count))

    def _surveyed(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._hint = self.tr("No event stands in this file.")
        self._choose.setEnabled(True)
        self._show()
        self.table.setFocus()

    def _refused(self, error: BaseException) -> None:
        self._choose.setEnabled(True)
        self._error.say(error_text(error))

    def _rows(self) -> list[Compared]:
        """Return the events as they stand now: what is taken over first, then what waits for a word."""
        found = [self._given.get(each.event.uid, each) for each in self._calendar.found]
        return sorted(found, key=_place)

    def wanted(self) -> list[Compared]:
        """Return what would be taken over."""
        return [
            each for each in self._rows() if each.standing in TAKEN and each.event.uid not in self._left_out
        ]

    def _show(self, at: int = 0) -> None:
        rows = self._rows()
        self.table.show_rows(
            [row_of(number, each, each.event.uid in self._left_out) for number, each in enumerate(rows)]
        )
        if rows:
            self.table.setCurrentIndex(self.table.rows.index(min(at, len(rows) - 1), 0))
        self.table.setVisible(bool(rows))
        for each in self._of_row:
            each.setVisible(bool(rows))
        taken = self.wanted()
        self._take.setEnabled(bool(taken))
        self.summary.setText(summary_of(taken, len(rows)) if rows else self._hint)
        self._offer()

    def _offer(self) -> None:
        """Switch on what can be done with the event the cursor is on."""
        found = self.current()
        give, leave_out = self._of_row
        give.setEnabled(found is not None and self._is_for_hand(found))
        leave_out.setEnabled(found is not None and found.standing in TAKEN)

    def _is_for_hand(self, found: Compared) -> bool:
        return found.standing in BY_HAND or found.event.uid in self._given

    def current(self) -> Compared | None:
        """Return the event the cursor is on."""
        found = self.table.currentIndex().data(RECORD_ROLE)
        return found if isinstance(found, Compared) else None

    def leave_out(self) -> None:
        """Leave an event out, or take it after all."""
        found = self.current()
        if found is not None and found.standing in TAKEN:
            self._left_out ^= {found.event.uid}
            self._show(self.table.currentIndex().row())

    def give(self) -> None:
        """Ask whose an event is that names nobody, or several; where it was given, give it anew."""
        found = self.current()
        if found is not None and self._is_for_hand(found):
            ask_whom(self._desk, self, partial(self._give, found))

    def _give(self, found: Compared, subject: Subject) -> None:
        cases = self._calendar.cases
        case = next((each for each in cases if each.client == subject.client), None)
        if case is None:
            self._error.say(error_text(UserError("calendar_no_case", name=subject.name)))
            return
        self._error.clear()
        self._given[found.event.uid] = given_to(found, case, self._calendar)
        uids = [each.event.uid for each in self._rows()]
        self._show(uids.index(found.event.uid))
        self.table.setFocus()

    def take(self) -> None:
        """Store what is to be taken over; the dialog closes when that is done."""
        desk = self._desk
        deed = partial(import_appointments, self.wanted(), by=desk.author, today=desk.today())
        desk.work.write(self, deed, self.accept, self._refused)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where a file is chosen."""
        super().showEvent(event)
        self._choose.setFocus()


def _place(compared: Compared) -> tuple[int, str]:
    """Return where an event stands: taken over, to be given, unreadable, the rest; each part by day."""
    parts = (TAKEN, BY_HAND, {Standing.UNREADABLE})
    part = next((n for n, some in enumerate(parts) if compared.standing in some), len(parts))
    return part, f"{compared.event.day} {compared.event.time or ''}"
