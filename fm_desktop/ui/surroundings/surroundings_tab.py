"""The tab *Umfeld & Erfolg*: who is around a client, and what was reached; one of the two is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.storage.ids import Id
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.success.success_page import SuccessPage
from fm_desktop.ui.surroundings.map_page import MapPage
from fm_desktop.ui.widgets.pills import Choice

SIDE = 24
MAP, SUCCESS = "map", "success"


class SurroundingsTab(QWidget):
    """Two pages in turn; what is chosen stays from client to client."""

    deed_wanted = Signal(str, dict)
    """A deed is wished for; carries its key and what its dialog is to be given."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map, self.success = MapPage(desk), SuccessPage(desk)
        self.which = Choice([(MAP, self.tr("Surroundings")), (SUCCESS, self.tr("Success"))])
        self.which.setObjectName("map_or_success")
        self.which.chosen.connect(self._turn_to)
        self._stack = QStackedWidget()
        for page in (self.map, self.success):
            self._stack.addWidget(page)
            page.deed_wanted.connect(self.deed_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE + 8, 12, SIDE, 8)
        column.setSpacing(12)
        above = QHBoxLayout()
        above.addWidget(self.which, 1)
        above.addWidget(self.map.days)
        column.addLayout(above)
        column.addWidget(self._stack, 1)

    @property
    def table(self) -> QWidget:
        """Return where work begins: the list of the page that is shown, or the switch where it is empty."""
        table = self.map.table if self._stack.currentIndex() == 0 else self.success.table
        return table if table.isVisible() else self.which

    def show_case(self, client: Id, case: Id | None, *, may_change: bool) -> None:
        """Show both pages of a client."""
        self.map.show_client(client, may_change=may_change)
        self.success.show_case(client, case, may_change=may_change)

    def _turn_to(self, key: str) -> None:
        self._stack.setCurrentIndex(0 if key == MAP else 1)
        self.map.offer_days(shown=key == MAP)
