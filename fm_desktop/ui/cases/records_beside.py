"""Two records laid beside each other, field by field; where they differ, a sign says so."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from fm_desktop.storage.queries.doubles import Pair, Record
from fm_desktop.ui.formats import phase_name, plain_date
from fm_desktop.ui.widgets.labels import label

LABELS, SIGN = 130, 24
DIFFERS = "≠"


class RecordsBeside(QWidget):
    """A grid of facts; empty where there is no pair."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("records_beside")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, LABELS)
        self._grid.setColumnMinimumWidth(2, SIGN)
        for column in (1, 3):
            self._grid.setColumnStretch(column, 1)

    def show_pair(self, pair: Pair | None) -> None:
        """Show two records, or nothing."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if pair is None:
            return
        facts = zip(self._facts(pair.one), self._facts(pair.other), strict=True)
        for number, ((words, one), (_words, other)) in enumerate(facts):
            self._add(number, words, one, other)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add(self, number: int, words: str, one: str, other: str) -> None:
        sign = DIFFERS if one != other else ""
        cells = (label(words, muted=True), label(one, wrap=True), label(sign), label(other, wrap=True))
        for column, cell in enumerate(cells):
            cell.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(cell, number, column)
        differs = self.tr("differs")
        cells[1].setAccessibleName(f"{words}: {one}")
        cells[3].setAccessibleName(f"{words}: {other}" + (f", {differs}" if sign else ""))

    def _facts(self, record: Record) -> list[tuple[str, str]]:
        return [
            (self.tr("Name"), record.name),
            (self.tr("Birth date"), plain_date(record.birth_date) if record.birth_date else "–"),
            (self.tr("Customer number"), record.customer_number),
            (self.tr("Address"), ", ".join(part for part in (record.street, record.place) if part) or "–"),
            (self.tr("Telephone"), record.phone or "–"),
            (self.tr("Phase"), phase_name(record.phase)),
            (self.tr("Case"), record.case_number or "–"),
            (self.tr("Case manager"), record.manager_name or "–"),
            (self.tr("Last contact"), plain_date(record.last_contact) if record.last_contact else "–"),
        ]
