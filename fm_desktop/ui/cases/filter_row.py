"""The row of filters above the table of cases: what is typed, phase, deadline, case manager."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.people import PersonRow
from fm_desktop.ui.cases.look import EVERYBODY, MINE, NOBODY, Look
from fm_desktop.ui.cases.multi_choice import MultiChoice
from fm_desktop.ui.formats import phase_name
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.row_delegate import text_width
from fm_desktop.ui.widgets.search_field import SearchField

LEAST_WIDTH = 268


class FilterRow(QWidget):
    """Tells which look is wanted; what is typed belongs to no look."""

    look_wanted = Signal(object)
    """Another look is wanted; carries it."""
    searched = Signal(str)
    """Another text is searched for; carries it."""
    table_wanted = Signal()
    """Enter or the down key was pressed in the search: on to what it found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self._people: list[PersonRow] = []
        self.search = SearchField("cases_search", self.tr("Name, number or birth date"))
        self.search.setFixedWidth(_room(self.search))
        self.phases = MultiChoice("phase_filter", self.tr("Phase"), [(str(p), phase_name(p)) for p in Phase])
        self.due = DropDown("due_filter", self.tr("Due"), self._due_values())
        self.manager = DropDown("manager_filter", self.tr("FM"), [(MINE, ""), (EVERYBODY, "")])
        filters = QWidget(self)
        row = FlowLayout(filters)
        for each in (self.search, self.phases, self.due, self.manager):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(filters)
        self._connect()

    def _connect(self) -> None:
        self.search.searched.connect(self.searched)
        self.search.returnPressed.connect(self.table_wanted)
        self.search.installEventFilter(self)
        self.phases.changed.connect(lambda keys: self._want(phases=keys))
        self.due.chosen.connect(lambda key: self._want(due=key))
        self.manager.chosen.connect(lambda key: self._want(manager=key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the down key lead from the search into the table."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and event.type() == QEvent.Type.KeyPress:
            self.table_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def _due_values(self) -> list[tuple[object, str]]:
        return [
            ("", self.tr("all")),
            ("overdue", self.tr("overdue")),
            ("today", self.tr("today")),
            ("soon", self.tr("within a week")),
        ]

    def set_people(self, people: Sequence[PersonRow], me: Id) -> None:
        """Offer the case managers; where there is only one, there is nothing to choose."""
        if people == self._people:
            return
        self._people = list(people)
        others = [(each.id.hex(), each.name) for each in people if each.id != me]
        mine = next((each.name for each in people if each.id == me), self.tr("mine"))
        self.manager.set_values(
            [(MINE, mine), *others, (EVERYBODY, self.tr("all")), (NOBODY, self.tr("none"))]
        )
        self.manager.setVisible(bool(others))
        self.manager.choose(self._look.manager)

    def show_look(self, look: Look) -> None:
        """Show the filters of a look."""
        self._look = look
        self.phases.choose(look.phases)
        self.due.choose(look.due)
        if look.manager != self.manager.key():  # its menu may be long, and choosing fills it anew
            self.manager.choose(look.manager)

    def _want(self, **changes: object) -> None:
        self.look_wanted.emit(self._look.with_(**changes))


def _room(search: SearchField) -> int:
    """Return the width that shows the hint in full."""
    return max(LEAST_WIDTH, round(text_width(search.placeholderText(), search.font())) + 56)
