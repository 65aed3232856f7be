"""The head of the screen *Fälle*: title and count, the view, columns, export, a new client."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from fm_desktop.ui.cases.view_menu import ViewMenu
from fm_desktop.ui.tables.line_columns import columns
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.row_delegate import text_width


class Head(QWidget):
    """One line above the filters."""

    columns_wanted = Signal(tuple)
    """Other columns are to show; carries their keys."""
    export_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = label(size="title", muted=True)
        self.may_add = True
        """Whether whoever sits here may add clients."""
        self.view = ViewMenu()
        self.columns = button("columns", self.tr("Columns"), look="quiet", icon_name="columns-3")
        self.export = button("export", self.tr("Export"), self.export_wanted.emit, "quiet", "download")
        self.new = button("new_case", self.tr("New client"), self.new_wanted.emit, icon_name="plus")
        self._words = {self.columns: self.columns.text(), self.export: self.export.text()}
        for each, words in self._words.items():
            each.setMinimumWidth(36)
            each.setAccessibleName(words)
            each.setToolTip(words)
        self._actions: dict[str, QAction] = {}
        self._menu = QMenu(self)
        self._fill_columns()
        self.columns.clicked.connect(self._open_columns)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(title(self.tr("Cases")))
        row.addWidget(self._count)
        row.addSpacing(8)
        row.addWidget(self.view)
        row.addStretch()
        for each in (self.columns, self.export, self.new):
            row.addWidget(each)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave only the icons of what is seldom used where room is short; the words stay their names."""
        super().resizeEvent(event)
        wide = self.width() >= self._room()
        for each, words in self._words.items():
            each.setText(words if wide else "")

    def _room(self) -> int:
        """Return the width everything needs with its words."""
        shown = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        used = sum(each.sizeHint().width() + 8 for each in shown if not each.isHidden())
        hidden = sum(text_width(words, each.font()) for each, words in self._words.items() if not each.text())
        return round(used + hidden) + 16

    def set_count(self, count: int | None) -> None:
        """Show how many lines there are."""
        self._count.setText("" if count is None else self.locale().toString(count))

    def set_columns(self, keys: Sequence[str]) -> None:
        """Tick the columns that show."""
        for key, action in self._actions.items():
            action.setChecked(key in keys)

    def offer_table(self, there: bool) -> None:
        """Hide what only makes sense while there is a table."""
        for each in (self.view, self.columns, self.export, self._count):
            each.setVisible(there)
        self.new.setVisible(there and self.may_add)

    def _fill_columns(self) -> None:
        for column in columns():
            if column.key == "name":
                continue
            action = self._menu.addAction(column.label)
            action.setCheckable(True)
            action.triggered.connect(self._tell_columns)
            self._actions[column.key] = action

    def _open_columns(self) -> None:
        self._menu.popup(self.columns.mapToGlobal(self.columns.rect().bottomLeft()))

    def _tell_columns(self) -> None:
        chosen = tuple(key for key, action in self._actions.items() if action.isChecked())
        self.columns_wanted.emit(("name", *chosen))
