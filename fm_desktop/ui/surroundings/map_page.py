"""The network map of a client: the list is worked with by keyboard, the picture beside it follows."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.surroundings import place_tie, remove_tie
from fm_desktop.domain.surroundings import Place, Tie
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.surroundings import MapSeen, TieRow, map_seen
from fm_desktop.ui.case.reading_page import ReadingPage
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.formats import numeric_date
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.surroundings.drawing import Drawn
from fm_desktop.ui.surroundings.map_picture import MapPicture
from fm_desktop.ui.surroundings.map_words import spoken, texts_of, whole
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.whole_text import WholeText


class MapPage(ReadingPage):
    """E enters, Enter changes, Del takes off; the days that were kept can be looked at, not changed."""

    deed_wanted = Signal(str, dict)
    """A deed is wished for; carries its key and what its dialog is to be given."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client: Id | None = None
        self._seen: MapSeen | None = None
        self._may_change = False
        labels = (self.tr("Name"), self.tr("Strength"), self.tr("Quality"))
        self.table = TextTable("map_ties", TextTableModel(labels), 0)
        self.table.setAccessibleName(self.tr("Surroundings"))
        self.table.activated.connect(lambda _index: self.change())
        self.table.selectionModel().currentRowChanged.connect(self._turn_to)
        self.picture = MapPicture()
        self.picture.pressed.connect(self._go_to)
        self.picture.moved.connect(self._put)
        self.days = QComboBox()
        self.days.setObjectName("map_days")
        self.days.setAccessibleName(self.tr("As of"))
        self.days.currentIndexChanged.connect(lambda _number: self._show_day())
        self._none = label(muted=True, wrap=True)
        self._whole = WholeText("map_whole", self.tr("More about the tie"))
        self._error = InlineError(self.table)
        self._lay_out()
        add_actions(self.table, self._actions())
        desk.data_changed.connect(self._data_changed)

    def _actions(self) -> list[LineAction]:
        return [
            LineAction("tie_add", self.tr("Enter …"), "E", self.add, "plus"),
            LineAction("tie_change", self.tr("Change …"), "F2", self.change, "pencil"),
            LineAction("tie_home", self.tr("Place as the picture has it"), "P", self.give_back, "rotate-ccw"),
            LineAction(),
            LineAction("tie_remove", self.tr("Take off the map"), "Del", self.remove, "x"),
        ]

    def _lay_out(self) -> None:
        self._new = [
            button("add_tie", self.tr("Enter …"), self.add, "", "plus"),
            button("keep_map", self.tr("Keep this state …"), self.keep, "", "save"),
        ]
        self._of_row = [
            button("change_tie", self.tr("Change …"), self.change, "", "pencil"),
            button("remove_tie", self.tr("Take off"), self.remove, "", "x"),
        ]
        self._save = button("save_map", self.tr("Save picture …"), self.choose_file, "", "download")
        above = FlowLayout()
        for made in (self._new[0], *self._of_row, self._new[1], self._save):
            above.addWidget(made)
        left = QVBoxLayout()
        left.setSpacing(10)
        for part in (self._error, self._none):
            left.addWidget(part)
        left.addWidget(self.table, 1)
        left.addWidget(self._whole)
        left.addStretch()
        sides = QHBoxLayout()
        sides.setSpacing(20)
        sides.addLayout(left, 4)
        sides.addWidget(self.picture, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(above)
        column.addLayout(sides, 1)

    def show_client(self, client: Id, *, may_change: bool) -> None:
        """Show the map of a client, at once if the page is open."""
        self._client, self._may_change = client, may_change
        self.look_again()

    def read(self) -> None:
        """Ask for what the page shows."""
        if self._client is not None:
            self._desk.work.read(self, partial(map_seen, self._client), self._show)

    def _data_changed(self, changed: Changed) -> None:
        if changed & Changed.SURROUNDINGS:
            self.look_again()

    def _show(self, seen: MapSeen) -> None:
        before = self._kept_day()
        self._seen = seen
        self.days.blockSignals(True)
        self.days.clear()
        self.days.addItem(self.tr("Now"))
        for kept in seen.snapshots:
            words = numeric_date(kept.day)
            self.days.addItem(f"{words} · {kept.remark}" if kept.remark else words)
        days = [kept.id for kept in seen.snapshots]
        self.days.setCurrentIndex(days.index(before) + 1 if before in days else 0)
        self.days.blockSignals(False)
        self.offer_days(shown=self.isVisible())
        self._show_day()

    def _kept_day(self) -> Id | None:
        """Return the kept state that is looked at; none where it is the present one."""
        number = self.days.currentIndex()
        if self._seen is None or not 0 < number <= len(self._seen.snapshots):
            return None
        return self._seen.snapshots[number - 1].id

    def offer_days(self, *, shown: bool) -> None:
        """Show which days can be looked at, where there are any and the page is shown."""
        self.days.setVisible(shown and self._seen is not None and bool(self._seen.snapshots))

    def _show_day(self) -> None:
        """Show the ties of now, or of the day that is chosen."""
        if self._seen is None:
            return
        number, records = self.days.currentIndex(), list(self._seen.ties)
        is_now = number <= 0
        ties = [each.tie for each in records] if is_now else list(self._seen.snapshots[number - 1].ties)
        rows = [
            TextRow(records[at].id, texts_of(tie), spoken(tie), records[at])
            if is_now
            else TextRow(at.to_bytes(2), texts_of(tie), spoken(tie))
            for at, tie in enumerate(ties)
        ]
        self._show_rows(rows)
        self.picture.may_move = is_now and self._may_change
        self.picture.show_map(Drawn(self._seen.name, ties, self.table.currentIndex().row()))
        self._say_whole()
        self._offer(ties, is_now=is_now)

    def _show_rows(self, rows: list[TextRow]) -> None:
        """Keep the cursor on whom it was on in any order; where they are gone, on the next one."""
        before = self.table.currentIndex().row()
        with kept_selection(self.table):
            self.table.show_rows(rows)
            if rows and before >= 0:
                self.table.setCurrentIndex(self.table.rows.index(min(before, len(rows) - 1), 0))

    def _offer(self, ties: list[Tie], *, is_now: bool) -> None:
        self.table.setVisible(bool(ties))
        self.picture.setVisible(bool(ties))
        hint = self.tr("Nobody is entered yet: family, friends, agencies, and how it is between them.")
        self._none.setText(hint)
        self._none.setVisible(not ties)
        changes = is_now and self._may_change
        self._new[0].setVisible(changes)
        for each in (*self._of_row, self._new[1]):
            each.setVisible(changes and bool(ties))
        self._save.setVisible(bool(ties))

    def _turn_to(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.picture.choose(now.row())
        self._say_whole()

    def _say_whole(self) -> None:
        number = self.table.currentIndex().row()
        ties = self.picture.ties
        self._whole.setText(whole(ties[number]) if 0 <= number < len(ties) else "")

    def current(self) -> TieRow | None:
        """Return the tie the cursor is on; none of a day that was kept, or for who may not change it."""
        found = self.table.currentIndex().data(RECORD_ROLE)
        return found if isinstance(found, TieRow) and self._may_change else None

    def _go_to(self, number: int) -> None:
        self.table.setCurrentIndex(self.table.rows.index(number, 0))
        self.table.setFocus()

    def add(self) -> None:
        """Enter somebody."""
        if self._may_change:
            self.deed_wanted.emit("tie", {})

    def keep(self) -> None:
        """Keep the map as it is."""
        self.deed_wanted.emit("keep_map", {})

    def change(self) -> None:
        """Open the tie the cursor is on."""
        if (tie := self.current()) is not None:
            self.deed_wanted.emit("tie", {"tie": tie})

    def remove(self) -> None:
        """Take the tie the cursor is on off the map; Ctrl+Z brings it back."""
        if (tie := self.current()) is not None:
            self._do(partial(remove_tie, tie.id, version=tie.version))

    def give_back(self) -> None:
        """Let the picture say again where the tie stands."""
        if (tie := self.current()) is not None:
            self._do(partial(place_tie, tie.id, None))

    def _put(self, number: int, place: Place) -> None:
        if self._seen is not None and number < len(self._seen.ties):
            self._do(partial(place_tie, self._seen.ties[number].id, place))

    def _do(self, deed: partial[Changed]) -> None:
        self._error.clear()
        done = partial(deed, by=self._desk.author, today=self._desk.today())
        self._desk.work.write(self, done, self.table.setFocus, partial(show_error, self))

    def choose_file(self) -> None:
        """Say what leaves the encrypted file, and ask where the picture goes."""
        from fm_desktop.ui.surroundings.picture_dialog import PictureDialog  # inside: seldom opened

        if self._client is not None:
            PictureDialog(self._desk, self._client, self.picture.as_file, self).open()
