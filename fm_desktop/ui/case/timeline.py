"""The history of a client as a timeline: date, icon on a thin line, title, and at most two lines of text."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.history_words import icon_of, meta_of, text_of, title_of
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.row_delegate import RowDelegate, paint_ground, paint_ring, paint_text, text_width
from fm_desktop.ui.widgets.row_list import RowList
from fm_desktop.ui.widgets.row_model import RowModel

Index = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
SIDE, GAP = 8, 12
DISC, ICON = 24, 14
TITLE, LINE, BETWEEN = 24, 17, 18
WIDEST_TEXT, MOST_LINES = 640, 2


class Happened(NamedTuple):
    """One row of the timeline, in words."""

    key: bytes
    day: str
    icon: str
    title: str
    meta: str
    text: str
    record: HistoryRow

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""
        return ", ".join(part for part in (self.day, self.title, self.meta, self.text) if part)


def happened(row: HistoryRow, today: date, verbis: str = "") -> Happened:
    """Return a row of the history in words, perhaps with how it stands with VerBIS."""
    key = row.row + row.kind.encode() + row.title_key.encode()
    day = weekday_date(row.day, today)
    meta = " · ".join(part for part in (meta_of(row, today), verbis) if part)
    return Happened(key, day, icon_of(row), title_of(row), meta, text_of(row), row)


class TimelineDelegate(RowDelegate):
    """Draws a row of the timeline; the line runs on from icon to icon."""

    day_width = 0.0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height the text needs at the width of the list."""
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, RowList) else 640
        row: Happened = index.data(RECORD_ROLE)
        lines = len(broken(row.text, self._room(wide))) if row.text else 0
        return QSize(wide, TITLE + LINE * lines + BETWEEN)

    def _room(self, wide: float) -> int:
        """Return the width there is for a text."""
        return round(min(WIDEST_TEXT, wide - self._left() - SIDE))

    def _left(self) -> float:
        return SIDE + self.day_width + GAP + DISC + GAP

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, line, icon and words."""
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        row: Happened = index.data(RECORD_ROLE)
        painter.save()
        selected = bool(state & State.State_Selected)
        paint_ground(painter, rect.toRect(), selected, bool(state & State.State_MouseOver))
        self._paint_line(painter, rect, index)
        self._paint_words(painter, rect, row)
        if state & State.State_HasFocus:
            paint_ring(painter, rect.toRect())
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        x = SIDE + self.day_width + GAP + DISC / 2
        middle = rect.y() + BETWEEN / 2 + TITLE / 2
        first, last = index.row() == 0, index.row() == index.model().rowCount() - 1
        top = middle if first else rect.top()
        bottom = middle if last else rect.bottom() + 1
        painter.fillRect(QRectF(round(x), top, 1, bottom - top), tokens().line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().line, 1))
        painter.setBrush(tokens().base)
        painter.drawEllipse(QPointF(round(x) + 0.5, middle), DISC / 2, DISC / 2)
        box = QRectF(round(x) + 0.5 - ICON / 2, middle - ICON / 2, ICON, ICON)
        row: Happened = index.data(RECORD_ROLE)
        few = row.record.kind == "restricted"
        paint_icon(painter, row.icon, box, tokens().violet if few else tokens().muted)

    def _paint_words(self, painter: QPainter, rect: QRectF, row: Happened) -> None:
        top = QRectF(rect.x(), rect.y() + BETWEEN / 2, rect.width(), TITLE)
        day = QRectF(SIDE, top.y(), self.day_width, TITLE)
        paint_text(painter, day, row.day, tokens().text, side=Qt.AlignmentFlag.AlignRight)
        left = self._left()
        room = top.adjusted(left, 0, -SIDE, 0)
        used = paint_text(painter, room, row.title, tokens().text, font(strong=True), elide=True)
        paint_text(painter, room.adjusted(used + 10, 0, 0, 0), row.meta, tokens().muted, elide=True)
        if row.text:
            y = top.bottom()
            for line in broken(row.text, self._room(rect.width())):
                paint_text(painter, QRectF(left, y, WIDEST_TEXT, LINE), line, tokens().text)
                y += LINE


class Timeline(RowList):
    """The list of what happened, newest first."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, TimelineDelegate(), parent)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setResizeMode(RowList.ResizeMode.Adjust)

    def show_rows(self, found: Sequence[Happened]) -> None:
        """Show what happened; the dates' column is as wide as its widest date."""
        delegate = self.itemDelegate()
        if isinstance(delegate, TimelineDelegate):
            delegate.day_width = max((text_width(row.day, font()) for row in found), default=0.0)
        self.rows.set_rows(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the texts anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


@lru_cache(maxsize=2048)
def broken(text: str, width: int) -> tuple[str, ...]:
    """Return the first lines of a text at a width; what does not fit is shown by three dots."""
    whole = " ".join(text.split())
    found: list[str] = []
    layout = QTextLayout(whole, font())
    layout.beginLayout()
    while len(found) < MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        found.append(whole[line.textStart() : line.textStart() + line.textLength()].rstrip())
        end = line.textStart() + line.textLength()
        if len(found) == MOST_LINES and end < len(whole):
            found[-1] = _cut(whole[line.textStart() :], width)
    layout.endLayout()
    return tuple(found)


def _cut(text: str, width: int) -> str:
    return QFontMetricsF(font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
