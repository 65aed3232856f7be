"""After an import: names of case managers nobody of the office has, and the way to put that right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.domain.access import gives_listed_cases
from fm_desktop.storage.queries.people import UnlinkedName, unlinked_names
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label

MOST_NAMED = 5


class UnknownManagers(QWidget):
    """Says whose cases are nobody's; hidden where every name is known."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = label(wrap=True)
        self._who = label(muted=True, wrap=True)
        self.assign = button(
            "assign_names", self.tr("Assign them to people …"), self._open, "", "users-round"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 6)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self._who)
        column.addWidget(self.assign, 0, Qt.AlignmentFlag.AlignLeft)
        may = gives_listed_cases(desk.me.roles)
        self.assign.setVisible(may)
        if not may:
            self._who.setText(self.tr("The administration or a team lead can assign them to people."))
        self._who.setVisible(not may)
        self.hide()
        desk.data_changed.connect(self._data_changed)

    def look(self) -> None:
        """Read which names are nobody's now."""
        self._desk.work.read(self, unlinked_names, self._show)

    def _data_changed(self, changed: Changed) -> None:
        if changed & (Changed.PEOPLE | Changed.CASES) and not self.isHidden():
            self.look()

    def _show(self, names: list[UnlinkedName]) -> None:
        count = sum(each.count for each in names)
        listed = "; ".join(each.name for each in names[:MOST_NAMED]) + (
            " …" if len(names) > MOST_NAMED else ""
        )
        words = self.tr(
            "%n case(s) are listed under names that nobody of the office has: {names}.", "", count
        )
        self._words.setText(words.format(names=listed))
        self.setVisible(bool(names))

    def _open(self) -> None:
        from fm_desktop.ui.admin.people_dialog import PeopleDialog  # inside: seldom wanted

        PeopleDialog(self._desk, self.window(), at_names=True).show()
