"""Asks for the name under which the present view is kept."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.views import keep_view
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.cases.look import Look
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class KeepViewDialog(DeedDialog):
    """One field; a view of the same name is written over."""

    errors_at = {"name_missing": "view_name"}
    width_at_first = 440

    def __init__(self, desk: Desk, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(desk, "keep_view_dialog", self.tr("Keep this view"), self.tr("Keep"), None, parent)
        self._look = look
        judge = needed(desk, "name_missing", lambda: self._name)
        self._name = self.fields.add_line("view_name", self.tr("Name"), judge=judge)
        hint = self.tr("Filters, order and columns are kept. What is typed into the search is not.")
        self.fields.add_widget(label(hint, size="small", muted=True, wrap=True))

    def name(self) -> str:
        """Return the name as it is stored."""
        return self._name.text().strip()

    def deed(self) -> Callable[[], Changed]:
        return self.by_me(keep_view, self.name(), self._look.stored())
