"""A menu to sort the table by key: every column, the present one ticked; chosen again it turns round."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QTableView

from fm_desktop.storage.queries.caseload import OrderColumn
from fm_desktop.ui.icons import icon
from fm_desktop.ui.tables.line_columns import columns


def open_sort_menu(
    table: QTableView, order: str, descending: bool, sort_by: Callable[[OrderColumn], object]
) -> QMenu:
    """Open the menu at the head of the table."""
    menu = QMenu(table)
    menu.setObjectName("sort_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    group = QActionGroup(menu)
    for column in columns():
        action = menu.addAction(column.label)
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda _on=False, key=column.order: sort_by(key))
        if column.order == order:
            action.setChecked(True)
            action.setIcon(icon("chevron-down" if descending else "chevron-up", role="accent"))
            menu.setActiveAction(action)
    menu.popup(table.mapToGlobal(table.horizontalHeader().rect().bottomLeft()))
    return menu
