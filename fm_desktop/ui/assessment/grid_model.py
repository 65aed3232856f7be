"""The grid of the assessment as a table that can be edited: areas of life and what is judged of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from fm_desktop.domain.assessment import Rating
from fm_desktop.ui.assessment.chart import BARS_ROLE
from fm_desktop.ui.assessment.grid_rows import (
    AREA,
    ATTEMPTS,
    CHART,
    FIELDS,
    NUMBERS,
    OBSTACLE,
    AreaRow,
    as_before,
    in_order,
    most_of,
)
from fm_desktop.ui.assessment.words import rating_sentence
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.roles import RECORD_ROLE, ROW_ID_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import colour

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Flag = Qt.ItemFlag


class GridModel(QAbstractTableModel):
    """Rows of areas; a row whose consent is missing holds nothing until it is given."""

    edited = Signal()
    """Something was judged, taken back or agreed to."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AreaRow] = []
        self._catalogue: list[str] = []

    def set_rows(self, rows: Sequence[AreaRow]) -> None:
        """Show these areas, in the order of the catalogue."""
        self.beginResetModel()
        self._rows, self._catalogue = list(rows), [row.entry.key for row in rows]
        self.endResetModel()

    def set_today(self, keys: Sequence[str]) -> None:
        """Put what matters today first."""
        if tuple(keys) != tuple(row.entry.key for row in self._rows if row.today):
            self.beginResetModel()
            self._rows = in_order(self._rows, keys, self._catalogue)
            self.endResetModel()

    def rows(self) -> tuple[AreaRow, ...]:
        """Return the rows as they are now."""
        return tuple(self._rows)

    def row(self, number: int) -> AreaRow:
        """Return one row."""
        return self._rows[number]

    def ratings(self) -> tuple[Rating, ...]:
        """Return what was judged, area by area in the order of the catalogue."""
        judged = {row.entry.key: row.rating for row in self._rows if row.is_open}
        return tuple(judged[key] for key in self._catalogue if key in judged and not judged[key].is_empty())

    def agreed(self) -> tuple[str, ...]:
        """Return the delicate areas the client has agreed to talk about in this form."""
        return tuple(row.entry.key for row in self._rows if row.agreed)

    def set_value(self, number: int, column: int, value: Any) -> bool:
        """Judge an area; refused while its consent is missing or beyond the scale."""
        row = self._rows[number]
        beyond = column in NUMBERS and value is not None and not 0 <= value <= most_of(column)
        if column not in FIELDS or beyond or not row.is_open:
            return False
        self._put(number, row.with_value(column, value))
        return True

    def toggle_consent(self, number: int) -> None:
        """Note that the client agrees, or take it back; what was said without consent goes with it."""
        row = self._rows[number]
        if not row.entry.delicate or row.consent_since is not None:
            return
        rating = Rating(row.entry.key) if row.agreed else row.rating
        self._put(number, replace(row, agreed=not row.agreed, rating=rating))

    def take_over(self, numbers: Sequence[int]) -> None:
        """Judge areas as they were judged before."""
        for number in numbers:
            self._put(number, as_before(self._rows[number]))

    def restore(self, change: Callable[[AreaRow], AreaRow]) -> None:
        """Bring every row into a state that was kept."""
        for number, row in enumerate(self._rows):
            self._put(number, change(row))

    def _put(self, number: int, row: AreaRow) -> None:
        if row == self._rows[number]:
            return
        self._rows[number] = row
        self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))
        self.edited.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else ATTEMPTS + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Flag.NoItemFlags
        row, found = self._rows[index.row()], Flag.ItemIsSelectable | Flag.ItemIsEnabled
        if index.column() == AREA and row.entry.delicate and row.consent_since is None:
            found |= Flag.ItemIsUserCheckable
        if index.column() in FIELDS and row.is_open:
            found |= Flag.ItemIsEditable
        return found

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Take what an editor or the tick of a consent says."""
        if role == Role.CheckStateRole:
            if (Qt.CheckState(value) == Qt.CheckState.Checked) != self._rows[index.row()].agreed:
                self.toggle_consent(index.row())
            return True
        text = str(value).strip()
        if index.column() == ATTEMPTS:
            return self.set_value(index.row(), ATTEMPTS, text)
        if text and not text.isdecimal():
            return False
        return self.set_value(index.row(), index.column(), int(text) if text else None)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer what a cell shows, says and holds."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Role.DisplayRole:
            return self._shown(row, column)
        if role == Role.EditRole:
            return "" if row.value(column) is None else str(row.value(column))
        if role == Role.AccessibleTextRole:
            return self._spoken(row, column)
        if role == Role.CheckStateRole:
            return self._tick(row, column)
        return self._look(row, column, role)

    def _look(self, row: AreaRow, column: int, role: int) -> Any:
        if role == BARS_ROLE:
            return row.bars() if column == CHART else None
        if role == Role.TextAlignmentRole and column in NUMBERS and row.is_open:
            return Qt.AlignmentFlag.AlignCenter
        if role == Role.ForegroundRole:
            return colour("muted" if self._is_quiet(row, column) else "text")
        if role == Role.FontRole:
            return font(strong=column == AREA)
        if role == Role.ToolTipRole and column == ATTEMPTS:
            return row.rating.attempts
        return {RECORD_ROLE: row, ROW_ID_ROLE: row.entry.key.encode()}.get(role)

    def _is_quiet(self, row: AreaRow, column: int) -> bool:
        return column != AREA and (not row.is_open or (not row.value(column) and row.value(column) != 0))

    def _shown(self, row: AreaRow, column: int) -> str:
        if column == AREA:
            return row.name
        if not row.is_open:
            words = self.tr("Closed: first ask the client. Space bar once they agree.")
            return words if column == OBSTACLE else ""
        if column in NUMBERS:
            value = row.value(column)
            return "–" if value is None else str(value)
        return row.rating.attempts if column == ATTEMPTS else ""

    def under(self, row: AreaRow) -> str:
        """Return the small second line of an area: why it stands on top, or how it is with the consent."""
        if row.entry.delicate and row.consent_since is not None:
            return self.tr("Consent since {day}").format(day=plain_date(row.consent_since))
        if row.entry.delicate:
            return self.tr("Client agrees")
        return self.tr("matters today") if row.today else ""

    def _spoken(self, row: AreaRow, column: int) -> str:
        """Return a cell as it is read aloud; the first says the whole row."""
        if column == AREA:
            return self._sentence(row)
        if column == CHART:
            return rating_sentence(row.rating)
        if not row.is_open:
            return self.tr("closed, the client's consent is missing")
        value, name = (
            row.value(column),
            str(self.headerData(column, Qt.Orientation.Horizontal)).replace("\n", " "),
        )
        if column == ATTEMPTS:
            return f"{name}: {value or self.tr('nothing')}"
        said = self.tr("not judged") if value is None else self.tr("{n} of {most}")
        return f"{name}: {said.format(n=value, most=most_of(column))}"

    def _sentence(self, row: AreaRow) -> str:
        parts = [row.name]
        if row.today:
            parts.append(self.tr("matters today"))
        if not row.is_open:
            parts.append(self.tr("closed, the client's consent is missing"))
        else:
            parts.append(rating_sentence(row.rating))
            if row.before is not None:
                parts.append(self.tr("before: {words}").format(words=rating_sentence(row.before)))
        return ", ".join(parts)

    @staticmethod
    def _tick(row: AreaRow, column: int) -> Qt.CheckState | None:
        if column != AREA or not row.entry.delicate or row.consent_since is not None:
            return None
        return Qt.CheckState.Checked if row.agreed else Qt.CheckState.Unchecked

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Answer for both headers and every role."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Role.DisplayRole else None
        if role == Role.TextAlignmentRole:
            centre = section in NUMBERS or section == CHART
            return Qt.AlignmentFlag.AlignCenter if centre else Qt.AlignmentFlag.AlignVCenter
        if role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        if section == CHART:
            picture = self.tr("Picture: obstacle to the left, resource to the right")
            return picture if role == Role.AccessibleTextRole else ""
        return self._headings()[section] if 0 <= section <= ATTEMPTS else None

    def _headings(self) -> tuple[str, ...]:
        return (
            self.tr("Area of life"),
            "",
            self.tr("Obstacle\nown view"),
            self.tr("Resource\nown view"),
            self.tr("Obstacle\nclient"),
            self.tr("Resource\nclient"),
            self.tr("Weight\nfor work"),
            self.tr("Weight for\nstability"),
            self.tr("Attempts at a solution"),
        )
