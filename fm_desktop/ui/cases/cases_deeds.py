"""What can be done from the table of cases, with the current line or with all that are selected."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.quick_deeds import QuickDeeds
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.cases.copying import copy_lines
from fm_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from fm_desktop.ui.cases.cases_pane import CasesPane

# What is not needed before the first paint is imported when it is used.


class CasesDeeds(QObject):
    """Opens the dialogs and does what needs none."""

    def __init__(self, desk: Desk, pane: "CasesPane") -> None:
        super().__init__(pane)
        self._desk, self._pane = desk, pane
        self._quick = QuickDeeds(desk, pane)

    def subject(self) -> Subject | None:
        """Return whom the current line is about; with a client seen as a line alone nothing is done."""
        line = self._pane.caseload.line()
        if line is None or not line.shared:
            return None
        return Subject(line.client, line.case, line.name, line.phase)

    def open_case(self) -> None:
        """Open the current line's case."""
        line = self._pane.caseload.line()
        if line is not None:
            self._desk.open_case(line.client, line.case)

    def do(self, deed: str) -> None:
        """Open the dialog of a deed for the current line."""
        subject = self.subject()
        if subject is not None:
            open_dialog(deed, self._desk, subject, self._pane)

    def missed(self) -> None:
        """Note that somebody did not come, and propose a new day."""
        self._for_line(self._quick.missed)

    def not_reached(self) -> None:
        """Note that somebody was not reached."""
        self._for_line(self._quick.not_reached)

    def move(self) -> None:
        """Move the appointment planned next."""
        self._for_line(self._quick.move)

    def call(self) -> None:
        """Note a call."""
        self._for_line(self._quick.call)

    def _for_line(self, deed: Callable[[Subject], None]) -> None:
        if (subject := self.subject()) is not None:
            deed(subject)

    def assign(self) -> None:
        """Assign a case manager to all selected lines."""
        entries = self._pane.caseload.chosen_ids()
        open_dialog("assign", self._desk, self.subject(), self._pane, entries=entries)

    def letters(self) -> None:
        """Write a letter to all selected lines."""
        if entries := self._pane.caseload.chosen_ids():
            open_dialog("letter", self._desk, self.subject(), self._pane, entries=entries)

    def reviews(self) -> None:
        """Work off the continuation reviews that are due."""
        from fm_desktop.ui.wizards.review_queue import work_off_reviews

        work_off_reviews(self._desk, self._pane)

    def add_client(self) -> None:
        """Add a client by hand."""
        open_dialog("client", self._desk, None, self._pane)

    def read_in(self) -> None:
        """Read in a caseload list."""
        from fm_desktop.ui.wizards.import_wizard import ImportWizard

        ImportWizard(self._desk, None, parent=self._pane.window()).show()

    def open_example_data(self) -> None:
        """Open example data in a second window."""
        from fm_desktop.ui.second_window import open_example_data

        open_example_data()

    def export(self) -> None:
        """Write the list to a file."""
        from fm_desktop.ui.wizards.export_dialog import ExportDialog

        ExportDialog(self._desk, parent=self._pane.window()).show()

    def keep_view(self) -> None:
        """Keep filters, order and columns under a name."""
        from fm_desktop.ui.cases.keep_view_dialog import KeepViewDialog

        pane = self._pane
        dialog = KeepViewDialog(self._desk, pane.caseload.look, pane)
        dialog.accepted.connect(lambda: pane.head.view.choose(dialog.name()))
        dialog.show()

    def drop_view(self, name: str) -> None:
        """Remove one of one's own views."""
        from fm_desktop.casework.views import drop_view

        deed = partial(drop_view, name, by=self._desk.author, today=self._desk.today())
        self._desk.work.write(self._pane, deed, partial(self._pane.show_what, view="mine"))

    def copy(self) -> None:
        """Copy the selected lines with the columns that show."""
        caseload, columns = self._pane.caseload, self._pane.table.shown_columns()
        copy_lines(self._desk, self._pane, caseload.chosen_ids(), columns, caseload.model.view)
