"""Records that are likely one person, side by side: linked, or kept apart."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.doubles import keep_records_apart, link_records
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.doubles import Pair, pairs, pairs_of
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.cases.records_beside import RecordsBeside
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title

WIDTH, HEIGHT = 820, 640
LIST, FRAME = 220, 24
"""The most that the list takes: about five pairs."""


class DoublesDialog(QDialog):
    """V links the pair on the row, G keeps it apart; O opens the left record, P the right one."""

    def __init__(self, desk: Desk, client: Id | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._client = desk, client
        self.setObjectName("doubles_dialog")
        self.setWindowTitle(self.tr("Likely doubles"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        labels = (self.tr("One record"), self.tr("Another record"), self.tr("Said"))
        self.table = TextTable("doubles_table", TextTableModel(labels), 1)
        self.table.setAccessibleName(self.tr("Records that are likely one person"))
        self._none = label(muted=True, wrap=True)
        self._none.setText(self.tr("No two records look like one person."))
        self._decided = QCheckBox(self.tr("Also &show what was decided"))
        self._decided.setObjectName("doubles_decided")
        self._decided.setVisible(client is None)
        self._decided.toggled.connect(self._read)
        self.beside = RecordsBeside()
        self._lay_out()
        add_actions(self.table, self._actions())
        self.table.selectionModel().currentRowChanged.connect(self._turn_to)
        self.resize(WIDTH, HEIGHT)
        desk.data_changed.connect(self._data_changed)
        self._read()

    def _actions(self) -> list[LineAction]:
        return [
            LineAction("link", self.tr("Link: it is one person"), "V", self.link, "link"),
            LineAction("apart", self.tr("Keep apart: these are two"), "G", self.keep_apart, "x"),
            LineAction(),
            LineAction("open_one", self.tr("Open the left one"), "O", partial(self.open, 0), "user-round"),
            LineAction("open_other", self.tr("Open the right one"), "P", partial(self.open, 1), "user-round"),
        ]

    def _lay_out(self) -> None:
        about = self.tr(
            "Same birth date, and a name that is spelled alike. Linked records name each other; nothing is "
            "merged, and the link can be taken back."
        )
        self._deeds = [
            button("doubles_link", self.tr("Link (V)"), self.link, "primary", "link"),
            button("doubles_apart", self.tr("Keep apart (G)"), self.keep_apart, "", "x"),
        ]
        row = QHBoxLayout()
        row.addWidget(self._decided)
        row.addStretch()
        row.addWidget(button("close", self.tr("Close"), self.accept, look="quiet"))
        for each in reversed(self._deeds):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(8)
        column.addWidget(title(self.tr("Likely doubles")))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addWidget(self.table)
        column.addWidget(self._none)
        column.addWidget(self.beside, 1)
        column.addLayout(row)

    def current(self) -> Pair | None:
        """Return the pair the cursor is on."""
        found = self.table.currentIndex().data(RECORD_ROLE)
        return found if isinstance(found, Pair) else None

    def link(self) -> None:
        """Say that the two are one person."""
        self._say(link_records)

    def keep_apart(self) -> None:
        """Say that the two are two people."""
        self._say(keep_records_apart)

    def _say(self, deed: Callable[..., Changed]) -> None:
        if (pair := self.current()) is not None:
            ids = pair.one.client, pair.other.client
            done = partial(deed, *ids, by=self._desk.author, today=self._desk.today())
            self._desk.work.write(self, done, self.table.setFocus, partial(show_error, self))

    def open(self, number: int = 0) -> None:
        """Show everything about one of the two."""
        if (pair := self.current()) is not None:
            self._desk.open_case((pair.one, pair.other)[number].client, None)

    def _data_changed(self, changed: Changed) -> None:
        if changed & (Changed.CLIENTS | Changed.CASES):
            self._read()

    def _read(self, _ticked: bool = False) -> None:
        query = partial(pairs, decided=self._decided.isChecked())
        if self._client is not None:
            query = partial(pairs_of, self._client)
        self._desk.work.read(self, query, self._show)

    def _show(self, found: list[Pair]) -> None:
        at = max(0, self.table.currentIndex().row())
        self.table.show_rows([self._row(pair) for pair in found])
        self.table.setVisible(bool(found))
        rows = self.table.verticalHeader().length() + self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(min(LIST, rows + FRAME))
        self._none.setVisible(not found)
        for each in self._deeds:
            each.setEnabled(bool(found))
        if found:
            self.table.setCurrentIndex(self.table.rows.index(min(at, len(found) - 1), 0))
        else:
            self.beside.show_pair(None)

    def _row(self, pair: Pair) -> TextRow:
        said = {None: "–", True: self.tr("linked"), False: self.tr("kept apart")}[pair.same]
        sides = [f"{each.name} · {each.customer_number}" for each in (pair.one, pair.other)]
        texts = (*sides, said)
        return TextRow(pair.one.client + pair.other.client, texts, ", ".join(texts), pair)

    def _turn_to(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.beside.show_pair(self.current())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list."""
        super().showEvent(event)
        self.table.setFocus()
