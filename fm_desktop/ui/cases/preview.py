"""The panel at the right of the table: what matters of one client, without opening the case."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.storage.queries.caseload import LineRow
from fm_desktop.ui.cases.keys_by_role import may_use
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.tables.due_list import DueListDelegate, due_shown
from fm_desktop.ui.tables.line_words import NONE, age_of, appointment_words
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.badge import Badge
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.row_list import RowList
from fm_desktop.ui.widgets.row_model import RowModel
from fm_desktop.ui.widgets.section_header import SectionHeader

if TYPE_CHECKING:
    from fm_desktop.storage.queries.client import HistoryRow
    from fm_desktop.storage.queries.due import DueLine

WIDTH = 248
SIDE = 20


class Seen(NamedTuple):
    """What the panel reads of one line."""

    dues: "list[DueLine]"
    last: "HistoryRow | None"
    remark: str


def read_preview(line: LineRow, today: date) -> Seen:
    """Return what the panel shows of a line; on the database thread."""
    from fm_desktop.storage.queries.client import client  # inside: the table is painted first
    from fm_desktop.storage.queries.due import due_of_client
    from fm_desktop.storage.queries.history import talks

    dues = [due for due in due_of_client(line.client, today) if due.case in (line.case, None)]
    if not line.shared:
        return Seen(dues, None, "")
    known = client(line.client)
    return Seen(dues, next(iter(talks(line.client, line.case)), None), known.remark or "" if known else "")


class Preview(QWidget):
    """Shows one line; the newest question wins while an answer is awaited."""

    contact_wanted = Signal()
    case_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line: LineRow | None = None
        self._is_reading = False
        self.setFixedWidth(WIDTH)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        self._make_parts()
        self._lay_out()
        self.show_line(None)

    def _make_parts(self) -> None:
        self._name, self._who = title(), label(muted=True, size="small")
        self._name.setWordWrap(True)
        self._badge, self._since = Badge("watch"), label(muted=True, size="small")
        self._dues = RowList("preview_dues", DueListDelegate())
        self._dues.setAccessibleName(self.tr("Deadlines"))
        self._due_rows = RowModel(self)
        self._dues.setModel(self._due_rows)
        self._dues.viewport().setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._last_head, self._remark_head = (
            SectionHeader(self.tr("Last talk")),
            SectionHeader(self.tr("Remark")),
        )
        self._planned_head = SectionHeader(self.tr("Next appointment"))
        self._last_meta, self._last_text = label(muted=True, size="small", wrap=True), label(wrap=True)
        self._planned, self._remark = label(), label(wrap=True)
        self._nothing_due = label(self.tr("Nothing is due."), muted=True)
        self._nothing_due.hide()
        self._contact = button(
            "preview_contact", self.tr("Document conversation"), self.contact_wanted.emit, look="primary"
        )
        self._open = button("preview_open", self.tr("Open case"), self.case_wanted.emit)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SIDE, 20, SIDE, 16)
        column.setSpacing(4)
        for part in (self._name, self._who):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._badge)
        row.addWidget(self._since, 1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addSpacing(12)
        column.addWidget(SectionHeader(self.tr("Deadlines")))
        column.addWidget(self._dues)
        column.addWidget(self._nothing_due)
        for head, *parts in (
            (self._planned_head, self._planned),
            (self._last_head, self._last_meta, self._last_text),
            (self._remark_head, self._remark),
        ):
            column.addSpacing(8)
            column.addWidget(head)
            for part in parts:
                column.addWidget(part)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setObjectName("preview_scroll")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        buttons = QVBoxLayout()
        buttons.setContentsMargins(SIDE, 8, SIDE, 16)
        buttons.setSpacing(8)
        buttons.addWidget(self._contact)
        buttons.addWidget(self._open)
        outer.addLayout(buttons)

    def show_line(self, line: LineRow | None) -> None:
        """Show a line, its name at once and the rest when it is read."""
        self._line = line
        for part in (self._contact, self._open):
            part.setEnabled(line is not None)
        self._contact.setVisible((line is None or line.shared) and may_use(self._desk.me.roles, "G"))
        if line is None:
            self._write_nothing()
            return
        self._write_head(line, self._desk.today())
        if not self._is_reading and self.isVisible():
            self._is_reading = True
            self._desk.work.read(
                self,
                partial(read_preview, line, self._desk.today()),
                partial(self._answered, line),
                self._failed,
            )

    def _answered(self, line: LineRow, seen: Seen) -> None:
        self._is_reading = False
        if line is self._line:
            self._write(seen, self._desk.today())
        else:
            self.show_line(self._line)

    def _failed(self, error: BaseException) -> None:
        self._is_reading = False
        self._desk.work.failed.emit(self, error)

    def _write_nothing(self) -> None:
        for part in (
            self._name,
            self._who,
            self._since,
            self._last_meta,
            self._last_text,
            self._planned,
            self._remark,
        ):
            part.setText("")
        self._badge.hide()
        self._due_rows.set_rows([])

    def _write_head(self, line: LineRow, today: date) -> None:
        self._name.setText(line.name)
        age = self.tr("{age} years").format(age=age_of(line, today))
        self._who.setText(f"{age} · {line.customer_number}")
        self._badge.show()
        self._badge.set_kind(line.phase)
        since = line.phase_since
        self._since.setText(self.tr("since {day}").format(day=plain_date(since)) if since else "")
        planned = line.next_appointment
        self._planned.setText(
            appointment_words(planned, line.next_appointment_time, today)
            if planned
            else self.tr("none planned")
        )

    def _write(self, seen: Seen, today: date) -> None:
        self._due_rows.set_rows([due_shown(due, today) for due in seen.dues])
        self._dues.setFixedHeight(max(self._dues.height_of_rows(), 1))
        self._nothing_due.setVisible(not seen.dues)
        from fm_desktop.ui.case.history_words import meta_of, title_of  # inside: the table is painted first

        last = seen.last
        self._last_meta.setText(meta_of(last, today, with_day=True) if last else NONE)
        self._last_text.setText(last.text or title_of(last) if last else "")
        self._remark.setText(seen.remark)
        for part in (self._remark_head, self._remark):
            part.setVisible(bool(seen.remark))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the hairline at the left."""
        super().paintEvent(event)
        QPainter(self).fillRect(0, 0, 1, self.height(), tokens().line)
