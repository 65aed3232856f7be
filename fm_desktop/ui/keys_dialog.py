"""The window that shows all keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import ROW
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.row_table import RowTable

WIDTH = 460
KEY_WIDTH = 140
MOST_ROWS = 11
Keys = list[tuple[str, str]]


class KeysDialog(QDialog):
    """Shows the keys of the screen that is open and those that work everywhere."""

    def __init__(self, here: Keys, everywhere: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keys_dialog")
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setWindowTitle(self.tr("Keys"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(32, 24, 32, 24)
        self._column.setSpacing(8)
        self._column.addWidget(title(self.tr("Keys")))
        if here:
            self._add("keys_here", self.tr("On this screen"), here)
        self._add("keys_everywhere", self.tr("Everywhere"), everywhere)
        close = button("close", self.tr("Close"), self.accept, look="primary")
        close.setDefault(True)
        self._column.addSpacing(8)
        self._column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setFocus()

    def _add(self, name: str, heading: str, keys: Keys) -> None:
        """Add a list of keys; it is a table, so that it can be read aloud and scrolled by keys."""
        self._column.addWidget(label(heading, strong=True))
        table = RowTable(name)
        table.setAccessibleName(heading)
        model = _model(keys, table)
        model.setHorizontalHeaderLabels([self.tr("Key"), self.tr("Meaning")])
        table.setModel(model)
        table.horizontalHeader().hide()
        table.setColumnWidth(0, KEY_WIDTH)
        table.horizontalHeader().setStretchLastSection(True)
        table.setMinimumWidth(WIDTH)
        table.setMinimumHeight(ROW * min(len(keys), MOST_ROWS))
        self._column.addWidget(table, len(keys))


def _model(keys: Keys, parent: QWidget) -> QStandardItemModel:
    model = QStandardItemModel(len(keys), 2, parent)
    for row, (key, meaning) in enumerate(keys):
        first = QStandardItem(key)
        first.setFont(font(strong=True))
        model.setItem(row, 0, first)
        model.setItem(row, 1, QStandardItem(meaning))
    return model
