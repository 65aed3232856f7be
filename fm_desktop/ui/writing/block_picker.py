"""A small list of text blocks to choose from: type to search, arrows, Enter."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout

from fm_desktop.domain.identity import fold
from fm_desktop.storage.queries.text_blocks import BlockRow
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.row_delegate import Index, RowDelegate, paint_text
from fm_desktop.ui.widgets.row_list import RowList
from fm_desktop.ui.widgets.row_model import RowModel
from fm_desktop.ui.widgets.search_field import SearchField

WIDTH, HEIGHT = 460, 320
TO_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class BlockLine:
    """One text block as a row of the list."""

    def __init__(self, block: BlockRow) -> None:
        self.block, self.key = block, block.id
        self.text = " ".join(block.text.split())
        self.spoken = f"{block.title}, {self.text}"


class BlockDelegate(RowDelegate):
    """The title, and behind it how the text begins."""

    height = 36

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        line: BlockLine = index.data(RECORD_ROLE)
        area = rect.adjusted(12, 0, -12, 0)
        used = paint_text(painter, area, line.block.title, tokens().text, font(strong=True), elide=True)
        rest = area.adjusted(used + 12, 0, 0, 0)
        paint_text(painter, rest, line.text, tokens().muted, font("small"), elide=True)


class BlockPicker(QDialog):
    """Enter inserts, Escape leaves; the blocks themselves are kept in a window of their own."""

    chosen = Signal(object)
    """Carries the text block that is to be inserted."""

    def __init__(self, desk: Desk, blocks: list[BlockRow], text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._desk, self._blocks, self._text = desk, blocks, text
        self.setObjectName("block_picker")
        self.setWindowTitle(self.tr("Text blocks"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.resize(WIDTH, HEIGHT)
        self.field = SearchField("block_search", self.tr("Search in text blocks"))
        self.rows = RowList("block_rows", BlockDelegate())
        self.rows.setAccessibleName(self.tr("Text blocks"))
        self._model = RowModel(self)
        self.rows.setModel(self._model)
        self._nothing = label(muted=True, wrap=True)
        self._lay_out()
        self.field.searched.connect(self._search)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.rows.activated.connect(lambda _index: self._take())
        self._search("")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._nothing)
        column.addWidget(self.rows, 1)
        keep = button("keep_blocks", self.tr("Add and change …"), self._keep, "link", "pencil")
        column.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeft)

    def show_below(self) -> None:
        """Show the list at the cursor of the text."""
        at = self._text.viewport().mapToGlobal(self._text.cursorRect().bottomLeft())
        self.move(at.x(), at.y() + 8)
        self.show()
        self.field.setFocus()

    def _search(self, words: str) -> None:
        wanted = fold(words).split()
        lines = [BlockLine(each) for each in self._blocks]
        found = [line for line in lines if all(word in fold(line.spoken) for word in wanted)]
        self._model.set_rows(found)
        if found:
            self.rows.setCurrentIndex(self._model.index(0, 0))
        self._nothing.setText(
            self.tr("No text block says that.") if self._blocks else self.tr("There are no text blocks yet.")
        )
        self._nothing.setVisible(not found)
        self.rows.setVisible(bool(found))

    def _take(self) -> None:
        line = self.rows.currentIndex().data(RECORD_ROLE)
        if isinstance(line, BlockLine):
            self.chosen.emit(line.block)
            self.accept()

    def _keep(self) -> None:
        from fm_desktop.ui.writing.blocks_dialog import BlocksDialog  # inside: seldom wanted

        BlocksDialog(self._desk, self._text.window()).show()
        self.reject()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while one types in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in TO_LIST:
            self.rows.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
