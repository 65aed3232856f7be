"""What of the journal is asked for: who, which deed, on whom, from when until when."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.office_journal import Wanted
from fm_desktop.ui.case.journal_words import deed_names
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.date_field import DateField
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.search_field import SearchField

WIDE = 240


class Filters(QWidget):
    """Five fields in a row, each with its words above; what is left empty narrows nothing."""

    changed = Signal()
    """Something else is asked for."""
    client_typed = Signal(str)
    """Clients are to be found; carries what was typed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clients: Sequence[Id] | None = None
        self.person, self.deed = _combo("journal_person"), _combo("journal_deed")
        self.person.addItem(self.tr("everybody"), None)
        self.deed.addItem(self.tr("everything"), None)
        for key, words in deed_names():
            self.deed.addItem(words, key)
        self.client = SearchField("journal_client", self.tr("Name, number or birth date"))
        self.first = DateField("journal_first", desk.today(), "past", brief=True)
        self.last = DateField("journal_last", desk.today(), "past", brief=True)
        self.nobody = label(size="small", muted=True)
        self._lay_out()
        for combo in (self.person, self.deed):
            combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for day in (self.first, self.last):
            day.changed.connect(lambda _day: self.changed.emit())
        self.client.searched.connect(self.client_typed)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        fields = (
            (self.tr("&Person"), self.person, self.person),
            (self.tr("&What"), self.deed, self.deed),
            (self.tr("C&lient"), self.client, self.client),
            (self.tr("&From"), self.first, self.first.edit),
            (self.tr("&Until"), self.last, self.last.edit),
        )
        for place, (words, shown, field) in enumerate(fields):
            caption = label(words, strong=True)
            caption.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            grid.addWidget(caption, 0, place)
            grid.addWidget(shown, 1, place)
        grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(grid)
        below = QHBoxLayout()
        below.addWidget(self.nobody, 1)
        below.addWidget(button("journal_all", self.tr("Show everything"), self.clear, "link"))
        column.addLayout(below)

    def offer_people(self, people: Sequence[tuple[Id, str]]) -> None:
        """Offer whose deeds can be asked for."""
        for person, name in people:
            self.person.addItem(name, person)

    def set_clients(self, clients: Sequence[Id] | None) -> None:
        """Ask for certain clients alone; none means all."""
        self._clients = clients
        self.nobody.setText(self.tr("No client is found by that.") if clients == [] else "")
        self.changed.emit()

    def clear(self) -> None:
        """Ask for everything."""
        self._clients = None
        for field in (self.client, self.first.edit, self.last.edit):
            field.clear()
        for combo in (self.person, self.deed):
            combo.setCurrentIndex(0)
        self.nobody.clear()
        self.changed.emit()

    def wanted(self) -> Wanted:
        """Return what is asked for."""
        return Wanted(
            self.person.currentData(),
            self.deed.currentData(),
            self._clients,
            self.first.day(),
            self.last.day(),
        )


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setMaximumWidth(WIDE)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(18)
    return combo
