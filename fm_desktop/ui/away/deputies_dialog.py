"""Who stands in for whom: one's own deputies with the clients' answers, and for whom one stands in."""

from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.deputies import end_deputyship
from fm_desktop.domain.access import Role
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.deputies import DeputyRow, all_deputies, consents, deputies_of, stood_in_for
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title

WIDTH, HEIGHT = 760, 460


class Deputies(NamedTuple):
    """Deputyships, each with how many clients were asked, consented, and are there."""

    rows: list[DeputyRow]
    answers: dict[Id, tuple[int, int, int]]


def read_deputies(me: Id, roles: tuple[str, ...], today: date) -> Deputies:
    """Return the deputyships that concern somebody; a lead sees those of all."""
    found = {row.id: row for row in (*deputies_of(me, today), *stood_in_for(me, today))}
    if Role.TEAM_LEAD in roles:
        found |= {row.id: row for row in all_deputies(today)}
    rows = sorted(found.values(), key=lambda row: (row.first_day, row.id))
    return Deputies(rows, {row.id: _answers(row) for row in rows if row.kind == "fm"})


def _answers(row: DeputyRow) -> tuple[int, int, int]:
    asked = consents(row.id)
    return sum(each.given is not None for each in asked), sum(each.holds for each in asked), len(asked)


class DeputiesDialog(QDialog):
    """Enter opens the clients' answers; the window behind stays usable."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("deputies_dialog")
        self.setWindowTitle(self.tr("Deputies"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        labels = (
            self.tr("Who is away"),
            self.tr("Who stands in"),
            self.tr("As"),
            self.tr("Time"),
            self.tr("Consents"),
        )
        self.table = TextTable("deputies_table", TextTableModel(labels), 0)
        self.table.setAccessibleName(self.tr("Deputies"))
        self.table.activated.connect(lambda _index: self.answers())
        self._lay_out()
        add_actions(
            self.table,
            [
                LineAction("answers", self.tr("Consents of the clients …"), "", self.answers, "handshake"),
                LineAction("appoint", self.tr("Appoint a deputy …"), "N", self.appoint, "user-plus"),
                LineAction("end", self.tr("End it today"), "Del", self.end, "user-x"),
            ],
        )
        self.resize(WIDTH, HEIGHT)
        desk.data_changed.connect(self._data_changed)
        self._read()

    def _lay_out(self) -> None:
        about = self.tr(
            "A deputy reads what was told only of clients who were asked beforehand and consent; of the "
            "others they plan appointments."
        )
        row = QHBoxLayout()
        row.addWidget(button("appoint", self.tr("Appoint a deputy …"), self.appoint, "", "user-plus"))
        row.addWidget(button("answers", self.tr("Consents of the clients …"), self.answers, "", "handshake"))
        row.addWidget(button("end_deputyship", self.tr("End it today"), self.end, "", "user-x"))
        row.addStretch()
        row.addWidget(button("close", self.tr("Close"), self.accept, look="quiet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Deputies")))
        column.addWidget(label(about, muted=True, wrap=True))
        self._none = label(self.tr("Nobody stands in for anybody. Press N to appoint a deputy."), wrap=True)
        self._none.setObjectName("no_deputies")
        self._none.hide()
        column.addWidget(self._none)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def current(self) -> DeputyRow | None:
        """Return the deputyship the cursor is on."""
        row = self.table.currentIndex().data(RECORD_ROLE)
        return row if isinstance(row, DeputyRow) else None

    def appoint(self) -> None:
        """Let somebody stand in."""
        from fm_desktop.ui.away.deputy_form import DeputyForm  # inside, as below: only when asked for

        DeputyForm(self._desk, self).show()

    def answers(self) -> None:
        """Show what the clients have answered to the deputyship the cursor is on."""
        from fm_desktop.ui.away.consents_dialog import ConsentsDialog

        row = self.current()
        if row is not None and row.kind == "fm":
            ConsentsDialog(self._desk, row, self).show()

    def end(self) -> None:
        """End the deputyship the cursor is on: it holds no more from today."""
        row = self.current()
        if row is not None:
            who = {"by": self._desk.author, "today": self._desk.today()}
            deed = partial(end_deputyship, row.id, version=row.version, **who)
            self._desk.work.write(self, deed, lambda: None, partial(show_error, self))

    def _data_changed(self, changed: Changed) -> None:
        if changed & (Changed.PEOPLE | Changed.NOTES | Changed.CLIENTS):
            self._read()

    def _read(self) -> None:
        me = self._desk.me
        question = partial(read_deputies, me.id, tuple(me.roles), self._desk.today())
        self._desk.work.read(self, question, self._show)

    def _show(self, seen: Deputies) -> None:
        with kept_selection(self.table):
            self.table.show_rows([self._row(row, seen.answers.get(row.id)) for row in seen.rows])
        self._none.setVisible(not seen.rows)

    def _row(self, row: DeputyRow, answers: tuple[int, int, int] | None) -> TextRow:
        time = f"{plain_date(row.first_day)} – {plain_date(row.last_day)}"
        kind = self.tr("case manager") if row.kind == "fm" else self.tr("placement officer")
        said = "–"
        if answers is not None:
            asked, given, count = answers
            words = self.tr("{given} of {count}, {asked} asked")
            said = words.format(given=given, count=count, asked=asked)
        texts = (row.person_name, row.deputy_name, kind, time, said)
        return TextRow(row.id, texts, ", ".join(texts), row)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self.table.setFocus()
