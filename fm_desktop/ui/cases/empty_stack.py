"""The table, or what stands in its place while it has no rows."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QStackedWidget, QTableView, QWidget

from fm_desktop.storage.queries.caseload import LineFilter, count_lines
from fm_desktop.ui.cases import empty_states
from fm_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from fm_desktop.ui.cases.cases_pane import CasesPane


class EmptyStack(QStackedWidget):
    """Tells an empty file, an empty view and filters that leave nothing from each other."""

    def __init__(self, desk: Desk, table: QTableView, pane: "CasesPane") -> None:
        super().__init__(pane)
        self._desk, self._table, self._pane = desk, table, pane
        self._empty: QWidget | None = None
        self.addWidget(table)

    def show_count(self, count: int, is_filtered: bool) -> None:
        """Show the table, or say why it has no rows."""
        if count:
            self._show(None)
        elif is_filtered:
            self._show(empty_states.nothing_fits(self._pane.take_back_filters))
        else:
            question = partial(count_lines, LineFilter(), self._desk.today())
            self._desk.work.read(self, question, self._show_why)

    def focus_first(self) -> None:
        """Put the focus into the table or on the first button."""
        first = self._empty.findChild(QPushButton) if self._empty else None
        (first or self._table).setFocus()

    def _show_why(self, in_all: int) -> None:
        if self._pane.caseload.model.rowCount():
            return
        if in_all:
            self._show(empty_states.nothing_here(self._pane.show_all))
        else:
            deeds = self._pane.deeds
            self._show(empty_states.no_case_yet(deeds.read_in, deeds.add_client, deeds.open_example_data))
            self._pane.offer_table(False)

    def _show(self, empty: QWidget | None) -> None:
        had_focus = self._table.hasFocus() or (
            self._empty is not None and self._empty.isAncestorOf(self.focusWidget())
        )
        if self._empty is not None:
            self.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = empty
        if empty is not None:
            self.addWidget(empty)
        self.setCurrentWidget(empty or self._table)
        self._pane.offer_table(True)
        if had_focus:
            self.focus_first()
