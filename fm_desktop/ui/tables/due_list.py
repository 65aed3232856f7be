"""What is due of one client as a short list: shape, what, and at the right when."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter

from fm_desktop.ui.formats import due_words, state_name
from fm_desktop.ui.roles import RECORD_ROLE, ROW_ID_ROLE
from fm_desktop.ui.tables.line_words import appointment_words, short_due_name
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import SHAPE, state_colour, tokens
from fm_desktop.ui.widgets.row_delegate import RowDelegate, paint_text, text_width
from fm_desktop.ui.widgets.state_shape import paint_state

if TYPE_CHECKING:
    from fm_desktop.storage.queries.due import DueLine

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
GAP = 8


class DueShown(NamedTuple):
    """One row: its state, its name, and how it stands to today."""

    state: str
    name: str
    words: str
    record: Any = None

    def sentence(self) -> str:
        """Return the row as it is spoken."""
        state = state_name(self.state)
        return f"{self.name}, {self.words}" if state in self.words else f"{self.name}, {state}, {self.words}"


def due_shown(line: "DueLine", today: date) -> DueShown:
    """Return a due item as a short list shows it; a covered one names its appointment."""
    state = str(line.state)
    if state == "covered" and line.next_appointment is not None:
        words = appointment_words(line.next_appointment, line.next_appointment_time, today)
    else:
        words = due_words(line.effective, today, state)
    name = line.text if line.due == "D18" and line.text else short_due_name(line.due)
    return DueShown(state, name, words, line)


class DueListModel(QAbstractListModel):
    """Rows of DueShown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[DueShown] = ()

    def set_rows(self, rows: Sequence[DueShown]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Answer the words of a row, its sentence and its record."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Role.DisplayRole:
            return f"{row.name}, {row.words}"
        if role == Role.AccessibleTextRole:
            return row.sentence()
        if role == RECORD_ROLE:
            return row
        return index.row() if role == ROW_ID_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return nothing: a list has no heads."""
        return None


class DueListDelegate(RowDelegate):
    """Draws shape and name, the words at the right; dates never elide, names do."""

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        row: DueShown = index.data(RECORD_ROLE)
        shape = QRectF(rect.x(), rect.y(), SHAPE, rect.height())
        paint_state(painter, shape, row.state)
        wide = text_width(row.words, font())
        name = rect.adjusted(SHAPE + GAP, 0, -wide - GAP, 0)
        paint_text(painter, name, row.name, tokens().text, elide=True)
        ink = state_colour(row.state)
        paint_text(painter, rect, row.words, ink, side=Qt.AlignmentFlag.AlignRight)
