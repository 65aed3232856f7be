"""The window that works off what VerBIS lacks: one after the other is copied, pasted there, and marked."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPlainTextEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.reading_restricted import read_restricted
from fm_desktop.casework.verbis import mark_carried
from fm_desktop.domain.deeds import may_ever
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.restricted_due import KIND as RESTRICTED
from fm_desktop.ui import shortcuts
from fm_desktop.ui.at_once import AtOnce
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.clipboard import copy
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.shortcuts import key_text
from fm_desktop.ui.tables.text_table import TextTable, TextTableModel
from fm_desktop.ui.undoing import Undoing
from fm_desktop.ui.verbis.block import block, restricted_block
from fm_desktop.ui.verbis.reading import CarryLine, Whose, read_lines, read_said
from fm_desktop.ui.verbis.rows import NAME, STATE, STRETCHED, row_of
from fm_desktop.ui.verbis.words import carried_name, state_words
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.key_line import KeyLine
from fm_desktop.ui.widgets.labels import label, title

SIZE = QSize(1240, 720)
FRAME = QSize(16, 48)
"""About what the system draws around a window."""
SIDE, TABLE = 32, 720


class VerbisDialog(QDialog):
    """A table at the left, at the right the text ready to be pasted; K copies, marks and goes to the next."""

    def __init__(
        self, desk: Desk, whose: Whose, wanted: bytes | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._whose, self._wanted = desk, whose, wanted
        self._at_once = AtOnce(desk, self)
        self._lines: list[CarryLine] = []
        self._may_mark = may_ever(desk.me.roles, "mark_carried")
        self.setObjectName("verbis_dialog")
        self.setWindowTitle(self.tr("Carry over to VerBIS"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        labels = (self.tr("Name"), self.tr("What"), self.tr("Day"), self.tr("VerBIS"))
        self.table = TextTable("verbis_table", TextTableModel(labels, STATE), STRETCHED, STATE)
        self.table.setAccessibleName(self.tr("What belongs into VerBIS"))
        self.table.setColumnHidden(NAME, whose.client is not None)
        self.heading, self.state = label(strong=True, wrap=True), label(size="small", muted=True, wrap=True)
        self.text = QPlainTextEdit()
        self.text.setObjectName("verbis_text")
        self.text.setAccessibleName(self.tr("Text for VerBIS"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.count = label(muted=True)
        self._keys = KeyLine(margin=SIDE)
        self._stack = QStackedWidget()
        self._lay_out()
        self._give_keys()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._read_one())
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        desk.data_changed.connect(self._data_changed)
        self._read()

    def _lay_out(self) -> None:
        about = self.tr("Copy, paste into VerBIS, and go on. The clipboard is emptied after a set time.")
        head = title(self._whose.name or self.tr("Not yet in VerBIS"))
        beside = QWidget()
        inside = QVBoxLayout(beside)
        inside.setContentsMargins(20, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.heading)
        inside.addWidget(self.state)
        inside.addWidget(self.text, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("verbis_split")
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(beside)
        split.setSizes([TABLE, SIZE.width() - TABLE])
        self._stack.addWidget(split)
        self._stack.addWidget(self._nothing())
        above = QHBoxLayout()
        above.addWidget(head)
        above.addSpacing(12)
        above.addWidget(self.count, 1)
        column = QVBoxLayout()
        column.setContentsMargins(SIDE, 20, SIDE, 12)
        column.setSpacing(8)
        column.addLayout(above)
        column.addWidget(label(about, muted=True, wrap=True))
        column.addWidget(self._stack, 1)
        column.addLayout(self._buttons())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column, 1)
        whole.addWidget(self._keys)

    def _nothing(self) -> QWidget:
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(0, 24, 0, 0)
        inside.addWidget(label(self.tr("Everything is in VerBIS."), muted=True))
        inside.addStretch()
        return empty

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._all = button("carry_all", self.tr("Mark all as carried over …"), self.carry_all, "quiet")
        row.addWidget(self._all)
        row.addStretch()
        self._close = button("close", self.tr("Close"), self.accept, "quiet")
        self._carried = button("carried_already", self.tr("Is in VerBIS already"), self.carry, "", "check")
        self._copy = button("copy_text", self.tr("Copy"), self.copy, "", "copy")
        words = self.tr("Copy and mark as carried over")
        self._both = button("copy_carried", words, self.copy_and_carry, "primary", "upload")
        for each in (self._close, self._carried, self._copy, self._both):
            row.addWidget(each)
        return row

    def _give_keys(self) -> None:
        words = self.tr("Copy and mark as carried over")
        actions = [
            LineAction("copy_carried", words, "K", self.copy_and_carry, "upload"),
            LineAction("copy_text", self.tr("Copy"), "Ctrl+C", self.copy, "copy"),
            LineAction("carried", self.tr("Is in VerBIS already"), "V", self.carry, "check"),
            LineAction("open_case", self.tr("Open case"), "", self.open_case, "user-round"),
        ]
        add_actions(self.table, actions)
        self.table.activated.connect(lambda _index: self.open_case())
        undo = QAction(self.tr("&Undo"), self)
        undo.setShortcut(QKeySequence(shortcuts.UNDO))
        self._undoing = Undoing(self._desk, self, undo)
        undo.triggered.connect(lambda _checked=False: self._undoing.undo())
        self.addAction(undo)
        keys = [
            ("K", self.tr("copy, mark, next")),
            (key_text("Ctrl+C"), self.tr("copy only")),
            ("V", self.tr("is in VerBIS already")),
            ("↑ ↓", self.tr("choose")),
            (key_text(shortcuts.UNDO), self.tr("take back")),
            (key_text("Esc"), self.tr("close")),
        ]
        self._keys.set_keys(keys)

    def _data_changed(self, changed: Changed) -> None:
        if changed & Changed.EVERYTHING:
            self._read()

    def _read(self) -> None:
        self._desk.work.read(self, partial(read_lines, self._whose, self._desk.today()), self._show)

    def _show(self, lines: list[CarryLine]) -> None:
        """Show the lines; the cursor stays on its own, or on what has come into its place."""
        wanted, place = self._wanted or self._key(), max(self.table.currentIndex().row(), 0)
        self._lines, self._wanted = lines, None
        today, is_first = self._desk.today(), not self.table.rows.rowCount()
        self.table.show_rows([row_of(line, today) for line in lines])
        found = next((n for n, line in enumerate(lines) if wanted in (line.key, line.carried.owed)), place)
        if lines:
            self.table.setCurrentIndex(self.table.rows.index(min(found, len(lines) - 1), 0))
        self._stack.setCurrentIndex(0 if lines else 1)
        owed = sum(line.carried.owed is not None for line in lines)
        self.count.setText(self.tr("%n still missing", "", owed) if lines else "")
        self._all.setVisible(owed > 1 and self._may_mark)
        if is_first or not lines:
            (self.table if lines else self._close).setFocus()
        self._read_one()

    def current(self) -> CarryLine | None:
        """Return the line the cursor is on."""
        line = self.table.currentIndex().data(RECORD_ROLE)
        return line if isinstance(line, CarryLine) else None

    def _key(self) -> bytes:
        line = self.current()
        return line.key if line is not None else b""

    def _read_one(self) -> None:
        line = self.current()
        may_mark = self._may_mark and line is not None and line.carried.owed is not None
        for each in (self._copy, self._both, self._carried):
            each.setEnabled(may_mark or (each is self._copy and line is not None))
        if line is None:
            return
        self.heading.setText(f"{line.name} · {carried_name(line.carried.kind)}")
        self.state.setText(state_words(line.carried, self._desk.today()))
        if line.carried.kind == RESTRICTED:
            self.text.setPlainText(self.tr("This note is opened when it is copied."))
        else:
            self._with_text(line, partial(self._show_text, line))

    def _show_text(self, line: CarryLine, text: str) -> None:
        if line.key == self._key():
            self.text.setPlainText(text or self.tr("What it was about is gone."))

    def _with_text(self, line: CarryLine, then: Callable[[str], object]) -> None:
        """Read the text of a line and hand it on; to read a restricted note may itself be a deed."""
        if line.carried.kind == RESTRICTED:
            by, today = self._desk.author, self._desk.today()
            opening = partial(read_restricted, line.client, by=by, today=today)
            self._desk.work.create(
                self._at_once, opening, lambda notes: then(restricted_block(notes, line.carried.owed))
            )
        else:
            self._desk.work.read(self, partial(read_said, line), lambda said: then(block(said)))

    def copy(self) -> None:
        """Copy the text of the line the cursor is on."""
        if (line := self.current()) is not None:
            self._with_text(line, self._put)

    def copy_and_carry(self) -> None:
        """Copy the text, note that it is in VerBIS, and go to the next line."""
        if (line := self.current()) is not None and line.carried.owed is not None and self._may_mark:
            self._with_text(line, partial(self._put_and_carry, line))

    def carry(self) -> None:
        """Note without copying that VerBIS has it, and go to the next line."""
        if (line := self.current()) is not None:
            self._carry(line)

    def _put(self, text: str) -> None:
        if text:
            copy(text)
            self._keys.tell(self.tr("Copied."))

    def _put_and_carry(self, line: CarryLine, text: str) -> None:
        if text:
            self._put(text)
            self._carry(line)

    def _carry(self, line: CarryLine) -> None:
        if line.carried.owed is None or not self._may_mark:
            return
        self._mark([line.carried.owed], then=self._after(line))

    def _after(self, line: CarryLine) -> bytes | None:
        """Return the line that comes next: the first below that is still missing, else the first of all."""
        owed = [each.key for each in self._lines if each.carried.owed is not None or each.key == line.key]
        at = owed.index(line.key)
        following = [*owed[at + 1 :], *owed[:at]]
        return following[0] if following else None

    def _mark(self, rows: list[Id], then: bytes | None = None) -> None:
        """Note what is in VerBIS; the cursor goes on when that is stored."""
        self._wanted = then
        self._at_once.run(partial(mark_carried, rows, by=self._desk.author, today=self._desk.today()))

    def carry_all(self) -> None:
        """Note after a question that all that is missing is in VerBIS."""
        rows = [line.carried.owed for line in self._lines if line.carried.owed is not None]
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.windowTitle(),
            self.tr("Mark %n entry(s) as carried over to VerBIS?", "", len(rows)),
            parent=self,
        )
        box.setObjectName("carry_all_question")
        yes = box.addButton(self.tr("Mark as carried over"), QMessageBox.ButtonRole.AcceptRole)
        yes.setObjectName("carry_all_yes")
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(lambda pressed: self._mark(rows) if pressed is yes else None)
        box.open()

    def open_case(self) -> None:
        """Show the case of the line the cursor is on."""
        if (line := self.current()) is not None:
            self._desk.open_case(line.client, line.carried.case)
