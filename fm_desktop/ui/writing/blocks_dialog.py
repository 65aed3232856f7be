"""The text blocks: added, changed, ordered and deleted; one's own, and for whoever may those of all."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.text_blocks import (
    OFFERED_FOR,
    BlockData,
    add_block,
    change_block,
    delete_block,
    order_blocks,
)
from fm_desktop.domain.access import keeps_people
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.text_blocks import BlockRow, text_blocks
from fm_desktop.ui.case.dialogs.fields import Fields
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.writing.note_kinds import kind_name

WIDTH, HEIGHT, SIDE = 760, 520, 32
FIELDS = {"text_block_without_title": "block_title", "text_block_without_text": "block_text"}


class BlocksDialog(QDialog):
    """The list at the left, the one the cursor is on at the right, to be changed there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: Id | None = None
        self.setObjectName("blocks_dialog")
        self.setWindowTitle(self.tr("Text blocks"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.resize(WIDTH, HEIGHT)
        self.table = TextTable("blocks_table", TextTableModel((self.tr("Name"), self.tr("For"))), 0)
        self.table.setAccessibleName(self.tr("Text blocks"))
        self.fields = Fields(desk.today())
        self._may_offer = keeps_people(desk.me.roles)
        self._fill_fields()
        self._fault = InlineError(self)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_one())
        self.read()

    def _fill_fields(self) -> None:
        self.name = self.fields.add_line("block_title", self.tr("Name"))
        kinds = [(kind, kind_name(kind) if kind else self.tr("every note")) for kind in OFFERED_FOR]
        self.kind: QComboBox = self.fields.add_values("block_kind", self.tr("Offered for"), kinds)
        self.text = self.fields.add_text("block_text", self.tr("Text"), lines=7)
        self.for_all: QCheckBox = self.fields.add_tick(
            "block_for_all", self.tr("For everybody in the office")
        )
        self.for_all.setEnabled(self._may_offer)
        words = self.tr("{name} and {datum} are replaced by the client's name and today's date.")
        self.fields.add_widget(label(words, size="small", muted=True, wrap=True))

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(button("new_block", self.tr("New"), self.begin, "quiet", "plus"))
        self.up = button("block_up", self.tr("Up"), partial(self._move, -1), "quiet", "chevron-up")
        self.down = button("block_down", self.tr("Down"), partial(self._move, 1), "quiet", "chevron-down")
        below.addWidget(self.up)
        below.addWidget(self.down)
        below.addStretch()
        left = QVBoxLayout()
        left.addWidget(self.table, 1)
        left.addLayout(below)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addLayout(left, 5)
        middle.addWidget(self.fields, 6)
        self.delete = button("delete_block", self.tr("Delete"), self._delete, "quiet")
        foot = QHBoxLayout()
        foot.addWidget(self.delete)
        foot.addStretch()
        foot.addWidget(button("close", self.tr("Close"), self.accept, "quiet"))
        foot.addWidget(button("save", self.tr("Keep"), self.save, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 20, SIDE, 16)
        column.setSpacing(12)
        column.addWidget(title(self.tr("Text blocks")))
        column.addLayout(middle, 1)
        column.addWidget(self._fault)
        column.addLayout(foot)

    def read(self) -> None:
        """Read the blocks anew."""
        self._desk.work.read(self, partial(text_blocks, self._desk.me.id), self._show)

    def _show(self, blocks: list[BlockRow]) -> None:
        self.table.show_rows([self._row(each) for each in blocks])
        at = next((n for n, each in enumerate(blocks) if each.id == self._wanted), 0)
        self._wanted = None
        if blocks:
            self.table.setCurrentIndex(self.table.rows.index(at, 0))
        self._show_one()

    def _row(self, block: BlockRow) -> TextRow:
        whom = self.tr("all") if block.for_all else self.tr("me")
        return TextRow(block.id, (block.title, whom), f"{block.title}, {whom}", block)

    def current(self) -> BlockRow | None:
        """Return the block the cursor is on; nothing while a new one is written."""
        row = self.table.currentIndex().data(RECORD_ROLE)
        return row if isinstance(row, BlockRow) else None

    def _show_one(self) -> None:
        block = self.current()
        self.name.setText(block.title if block else "")
        self.text.setPlainText(block.text if block else "")
        self.kind.setCurrentIndex(max(self.kind.findData(block.kind if block else ""), 0))
        self.for_all.setChecked(block is not None and block.for_all)
        mine = block is None or not block.for_all or self._may_offer
        for field in (self.name, self.text, self.kind):
            field.setEnabled(mine)
        for way in (self.up, self.down, self.delete):
            way.setEnabled(block is not None and mine)

    def begin(self) -> None:
        """Begin a new block."""
        self.table.clearSelection()
        self.table.setCurrentIndex(self.table.rows.index(-1, -1))
        self._show_one()
        self.name.setFocus()

    def data(self) -> BlockData:
        """Return the block as the fields hold it."""
        kind = str(self.kind.currentData())
        return BlockData(self.name.text(), self.text.toPlainText(), kind, self.for_all.isChecked())

    def save(self) -> None:
        """Keep what the fields hold."""
        block, data = self.current(), self.data()
        if block is None:
            self._desk.work.create(self, self._by_me(add_block, data), self._kept, self._refused)
        else:
            deed = self._by_me(change_block, block.id, data, version=block.version)
            self._desk.work.write(self, deed, partial(self._kept, block.id), self._refused)

    def _delete(self) -> None:
        if (block := self.current()) is not None:
            self._desk.work.write(self, self._by_me(delete_block, block.id), self._kept, self._refused)

    def _move(self, step: int) -> None:
        """Put the block before or behind its neighbour; one's own and those of all stay apart."""
        rows = [self.table.rows.index(n, 0).data(RECORD_ROLE) for n in range(self.table.rows.rowCount())]
        block = self.current()
        same = [each for each in rows if block is not None and each.for_all == block.for_all]
        if block is None or not 0 <= (to := same.index(block) + step) < len(same):
            return
        same.insert(to, same.pop(same.index(block)))
        deed = self._by_me(order_blocks, [each.id for each in same])
        self._desk.work.write(self, deed, partial(self._kept, block.id), self._refused)

    def _by_me(self, deed: Callable[..., Any], *args: Any, **named: Any) -> Callable[[], Any]:
        return partial(deed, *args, **named, by=self._desk.author, today=self._desk.today())

    def _kept(self, block: Id | None = None) -> None:
        self._wanted = block
        self._refused(None)
        self.read()

    def _refused(self, error: BaseException | None) -> None:
        """Say at the field what is missing, everything else above the buttons."""
        key = error.key if isinstance(error, UserError) else ""
        for name in FIELDS.values():
            self.fields[name].say(error_text(error) if error is not None and FIELDS.get(key) == name else "")
        self._fault.say(error_text(error) if error is not None and key not in FIELDS else "")
        if key in FIELDS:
            self.fields[FIELDS[key]].focus()
