"""A list under its header; it is as high as its rows and scrolls where room is short."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tokens import HEADER_ROW
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.row_delegate import RowDelegate
from fm_desktop.ui.widgets.row_list import RowList
from fm_desktop.ui.widgets.row_model import RowModel, Speaking
from fm_desktop.ui.widgets.section_header import SectionHeader

LEAST_ROWS = 3
EMPTY_ROW = 40


class SectionList(QWidget):
    """Header with count and link, the rows, and a quiet sentence where there are none."""

    def __init__(
        self,
        name: str,
        words: str,
        empty: str,
        delegate: RowDelegate,
        link: str = "",
        deed: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._header = SectionHeader(words, link, deed)
        if self._header.link is not None:
            self._header.link.setObjectName(f"{name}_link")
        self._delegate = delegate
        self.model = RowModel(self)
        self.list = RowList(name, delegate)
        self.list.setModel(self.model)
        self.list.setAccessibleName(words)
        self._empty = label(empty, muted=True)
        self._empty.setContentsMargins(8, 8, 0, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_rows(self, rows: Sequence[Speaking]) -> None:
        """Show other rows; the chosen one stays chosen where it is still there."""
        if hasattr(self._delegate, "fit"):
            self._delegate.fit(rows)
        before = self.list.currentIndex().row()
        with kept_selection(self.list):
            self.model.set_rows(rows)
        if before >= 0 and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(self.model.row_near(before)))
        self._header.set_count(self.model.count() or None)
        if self._header.link is not None:
            self._header.link.setVisible(bool(rows) or self._header.link.property("always") is True)
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.updateGeometry()

    def keep_link(self) -> None:
        """Show the link also while the list is empty."""
        if self._header.link is not None:
            self._header.link.setProperty("always", True)

    def set_count(self, count: int | None) -> None:
        """Show another count than that of the rows; None shows nothing."""
        self._header.set_count(count)

    def current(self) -> Any:
        """Return the row the cursor is on, or None."""
        return self.list.currentIndex().data(RECORD_ROLE)

    def choose_first(self) -> bool:
        """Put cursor and focus on the first row; tell whether there is one."""
        row = self.model.first_row()
        if row < 0:
            return False
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(row))
        self.list.setFocus()
        return True

    def sizeHint(self) -> QSize:
        """Return the height that shows every row."""
        rows = self.list.height_of_rows() + 2 if self.model.rowCount() else EMPTY_ROW
        return QSize(360, HEADER_ROW + rows)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a few rows: beyond them the list scrolls."""
        least = sum(self.list.sizeHintForRow(n) for n in range(min(LEAST_ROWS, self.model.rowCount())))
        return QSize(280, HEADER_ROW + max(least, EMPTY_ROW if not self.model.rowCount() else 0))
