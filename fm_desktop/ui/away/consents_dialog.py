"""Whether the clients of who is away let the deputy learn what was told (HA 4.10)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.deputies import Answer, ask_deputy_consent, withdraw_deputy_consent
from fm_desktop.storage.queries.deputies import ConsentRow, DeputyRow, consents
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.writing.waiting_readers import WaitingReaders

WIDTH, HEIGHT = 620, 560


class ConsentsDialog(QDialog):
    """J and N record what the client on the row has said today; W that they take it back."""

    def __init__(self, desk: Desk, deputyship: DeputyRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._deputyship = desk, deputyship
        self.setObjectName("consents_dialog")
        self.setWindowTitle(self.tr("Consents to the deputy"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        labels = (self.tr("Client"), self.tr("Answer"), self.tr("On"))
        self.table = TextTable("consents_table", TextTableModel(labels), 0)
        self.table.setAccessibleName(self.tr("Clients and what they have answered"))
        self.waiting = WaitingReaders(desk)
        self._lay_out()
        add_actions(self.table, self._actions())
        self.resize(WIDTH, HEIGHT)
        desk.data_changed.connect(self._data_changed)
        self._read()
        if deputyship.person == desk.me.id:
            self.waiting.read()

    def _actions(self) -> list[LineAction]:
        return [
            LineAction("yes", self.tr("Consents"), "J", partial(self.answer, given=True), "check"),
            LineAction("no", self.tr("Does not consent"), "N", partial(self.answer, given=False), "x"),
            LineAction("back", self.tr("Takes the consent back"), "W", self.withdraw, "rotate-ccw"),
        ]

    def _lay_out(self) -> None:
        words = self.tr("May {name} read and write about the client from {first} to {last}?")
        about = words.format(
            name=self._deputyship.deputy_name,
            first=plain_date(self._deputyship.first_day),
            last=plain_date(self._deputyship.last_day),
        )
        row = QHBoxLayout()
        row.addWidget(
            button("consents_yes", self.tr("Consents (J)"), partial(self.answer, given=True), "", "check")
        )
        row.addWidget(
            button("consents_no", self.tr("Does not (N)"), partial(self.answer, given=False), "", "x")
        )
        row.addWidget(button("consents_back", self.tr("Takes it back (W)"), self.withdraw, "", "rotate-ccw"))
        row.addStretch()
        row.addWidget(button("close", self.tr("Close"), self.accept, look="quiet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Consents to the deputy")))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addWidget(self.waiting)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def current(self) -> ConsentRow | None:
        """Return the client the cursor is on, with the answer."""
        row = self.table.currentIndex().data(RECORD_ROLE)
        return row if isinstance(row, ConsentRow) else None

    def answer(self, *, given: bool) -> None:
        """Record what the client has said today, and go on to the next one."""
        row = self.current()
        if row is not None:
            said, today = [Answer(row.client, given)], self._desk.today()
            self._do(partial(ask_deputy_consent, self._deputyship.id, said, today))

    def withdraw(self) -> None:
        """Record that the client takes the consent back; it ends at once."""
        row = self.current()
        if row is not None:
            self._do(partial(withdraw_deputy_consent, self._deputyship.id, row.client))

    def _do(self, deed: Callable[..., Changed]) -> None:
        """Record it and go on at once; nothing is switched off meanwhile, so that no quick key is lost."""
        at = self.table.currentIndex().row()
        done = partial(deed, by=self._desk.author, today=self._desk.today())
        self._go_to(at + 1)
        self._desk.work.write(self.table.rows, done, lambda: None, partial(self._refused, at))

    def _refused(self, row: int, error: BaseException) -> None:
        self._go_to(row)
        show_error(self, error)

    def _go_to(self, row: int) -> None:
        model = self.table.rows
        self.table.setCurrentIndex(model.index(min(row, model.rowCount() - 1), 0))

    def _data_changed(self, changed: Changed) -> None:
        if changed & (Changed.NOTES | Changed.CLIENTS):
            self._read()

    def _read(self) -> None:
        self._desk.work.read(self, partial(consents, self._deputyship.id), self._show)

    def _show(self, found: list[ConsentRow]) -> None:
        with kept_selection(self.table):
            self.table.show_rows([self._row(row) for row in found])

    def _row(self, row: ConsentRow) -> TextRow:
        day = row.withdrawn_on or row.asked_on
        texts = (row.name, self._said(row), plain_date(day) if day else "–")
        return TextRow(row.client, texts, ", ".join(texts), row)

    def _said(self, row: ConsentRow) -> str:
        if row.withdrawn_on is not None:
            return self.tr("taken back")
        return {None: self.tr("not asked yet"), True: self.tr("yes"), False: self.tr("no")}[row.given]

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self.table.setFocus()
