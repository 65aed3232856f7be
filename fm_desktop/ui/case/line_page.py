"""What a colleague is shown of somebody they do not work with: who, by whom, in which phase, what is due."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.domain.access import May
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.case.chip_words import words_of
from fm_desktop.ui.case.reading import LineSeen
from fm_desktop.ui.formats import due_name, numeric_date, state_name, weekday
from fm_desktop.ui.tables.line_words import appointment_words
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.tokens import PAGE_MARGIN
from fm_desktop.ui.widgets.badge import Badge
from fm_desktop.ui.widgets.buttons import button, icon_button
from fm_desktop.ui.widgets.labels import label, title

TOP = 20


class LinePage(QWidget):
    """A calm page without tabs; a deputy without the client's consent finds the appointments on it."""

    back_wanted = Signal()
    appointment_wanted = Signal(object)
    """An appointment is to be planned, or the one it carries to be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._who, self._badge = title(), label(muted=True), Badge("watch")
        self._why = label(muted=True, wrap=True)
        self._why.setObjectName("who_looks_after")
        labels = (self.tr("What"), self.tr("State"), self.tr("Due on"))
        self.table = TextTable("line_dues", TextTableModel(labels, 1), 0, 1)
        self.table.setAccessibleName(self.tr("Deadlines"))
        self._planned_title = label(self.tr("Planned appointments"), strong=True)
        places = TextTableModel((self.tr("When"), self.tr("Where")))
        self.planned = TextTable("line_appointments", places, 0, 0)
        self.planned.setAccessibleName(self.tr("Planned appointments"))
        self.planned.activated.connect(lambda index: self.appointment_wanted.emit(self._rows[index.row()]))
        self.plan = button("plan_for_absent", self.tr("Plan appointment …"), self._plan, "", "calendar-days")
        self._rows: list[AppointmentRow] = []
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.back = icon_button("back_from_line", "chevron-left", self.tr("Back"), self.back_wanted.emit)
        for part in (self.back, self._name, self._who, self._badge):
            line.addWidget(part)
        line.addStretch()
        line.addWidget(self.plan)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, TOP, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self._why)
        column.addWidget(self.table, 2)
        column.addWidget(self._planned_title)
        column.addWidget(self.planned, 1)

    def show_line(self, seen: LineSeen) -> None:
        """Show what may be known of a client."""
        head = seen.head
        self._name.setText(head.name)
        self._who.setText(head.customer_number)
        self._badge.set_kind(head.phase)
        self._why.setText(self._words(head.manager_name))
        self.table.show_rows([_due(line, seen.today) for line in seen.dues])
        self._rows = seen.appointments
        self.planned.show_rows([_appointment(row, seen.today) for row in seen.appointments])
        stands_in = May.APPOINTMENTS in seen.grant.may
        for part in (self.plan, self.planned, self._planned_title):
            part.setVisible(stands_in)

    def _words(self, manager: str | None) -> str:
        if manager is None:
            return self.tr("Looked after by others. You see name, phase and deadlines.")
        return self.tr("Looked after by {name}. You see name, phase and deadlines.").format(name=manager)

    def _plan(self) -> None:
        self.appointment_wanted.emit(None)


def _due(line: DueLine, today: date) -> TextRow:
    name, when = due_name(line.due), words_of(line, today)
    day = f"{weekday(line.effective)} {numeric_date(line.effective)}"
    spoken = ", ".join((name, state_name(str(line.state)), when))
    key = str(line.due).encode() + (line.row or b"")
    return TextRow(key, (name, when, day), spoken, line, str(line.state))


def _appointment(row: AppointmentRow, today: date) -> TextRow:
    when = appointment_words(row.day, row.time, today)
    return TextRow(row.id, (when, row.place), ", ".join(filter(None, (when, row.place))), row)
