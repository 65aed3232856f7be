"""Which kinds the calendar shows: pills where there is room, one menu where there is little."""

from PySide6.QtCore import QObject, Signal

from fm_desktop.ui.calendar.kinds import KINDS, dues_of, kind_names
from fm_desktop.ui.cases.multi_choice import MultiChoice
from fm_desktop.ui.widgets.pills import Toggles


class KindFilter(QObject):
    """The same choice twice; only one of the two is seen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pills = Toggles(kind_names())
        self.menu = MultiChoice("calendar_kinds", self.tr("Kinds"), kind_names())
        self.pills.toggled.connect(self._chosen_by_pills)
        self.menu.changed.connect(self._chosen_by_menu)
        self.menu.hide()

    def dues(self) -> frozenset[str]:
        """Return the due dates that are to be seen, appointments among them."""
        return dues_of(self.pills.on())

    def set_narrow(self, narrow: bool) -> None:
        """Show the menu instead of the pills."""
        self.pills.setHidden(narrow)
        self.menu.setHidden(not narrow)

    def _chosen_by_pills(self, kinds: frozenset[str]) -> None:
        self.menu.choose(() if len(kinds) == len(KINDS) else tuple(kinds))
        self.changed.emit()

    def _chosen_by_menu(self, kinds: tuple[str, ...]) -> None:
        self.pills.switch_on(frozenset(kinds or KINDS))
        self.changed.emit()
