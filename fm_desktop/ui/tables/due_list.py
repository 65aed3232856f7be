"""What is due of one client as a short list: shape, what, and at the right when."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter

from fm_desktop.ui.formats import due_words, state_name
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.tables.line_words import appointment_words, short_due_name
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import SHAPE, state_colour, tokens
from fm_desktop.ui.widgets.row_delegate import RowDelegate, paint_text, text_width
from fm_desktop.ui.widgets.state_shape import paint_state

if TYPE_CHECKING:
    from fm_desktop.storage.queries.due import DueLine

Index = QModelIndex | QPersistentModelIndex
GAP = 8


class DueShown(NamedTuple):
    """One row: its state, its name, and how it stands to today."""

    key: bytes
    state: str
    name: str
    words: str
    line: "DueLine"

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""
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
    key = str(line.due).encode() + (line.row or b"")
    return DueShown(key, state, name, words, line)


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
