"""What can be done with the lines of the table, each with its key; the same list is its context menu."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QMenu

from fm_desktop.ui.icons import icon


class LineAction(NamedTuple):
    """One deed; an empty name stands for a separator in the menu."""

    name: str = ""
    words: str = ""
    key: str = ""
    deed: Callable[[], object] = print
    icon: str = ""


def add_actions(view: QAbstractItemView, actions: list[LineAction]) -> None:
    """Give a table or list its keys, which work while it has the focus, and its context menu."""
    menu = QMenu(view)
    menu.setObjectName("lines_menu")
    for each in actions:
        if not each.name:
            menu.addSeparator()
            continue
        action = QAction(icon(each.icon) if each.icon else icon("arrow-right"), each.words, view)
        action.setObjectName(each.name)
        action.setShortcut(QKeySequence(each.key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False, deed=each.deed: deed())
        view.addAction(action)
        menu.addAction(action)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(lambda place: _open(menu, view, place))


def _open(menu: QMenu, view: QAbstractItemView, place: QPoint) -> None:
    """Open the menu where it was asked for; by key, beside the current row."""
    if view.indexAt(place).isValid() or not view.currentIndex().isValid():
        menu.popup(view.viewport().mapToGlobal(place))
    else:
        menu.popup(view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft()))
