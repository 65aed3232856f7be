"""What was found as a list: day, whose and what, and the passage with the words that were searched for."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from fm_desktop.storage.queries.search import TextHit
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.ui.formats import numeric_date
from fm_desktop.ui.icons import paint_icon
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.search.kinds import kind_icon, kind_words
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import tokens
from fm_desktop.ui.widgets.row_delegate import Index, RowDelegate, paint_text, text_width
from fm_desktop.ui.widgets.row_list import RowList
from fm_desktop.ui.widgets.row_model import RowModel

SIDE, GAP, ICON = 8, 14, 15
TITLE, BETWEEN = 24, 16
WIDEST_TEXT, MOST_LINES = 760, 2
NEARLY_THE_END = 8

Marks = tuple[tuple[int, int], ...]


class FoundText(NamedTuple):
    """One row, in words."""

    key: bytes
    day: str
    icon: str
    name: str
    what: str
    hit: TextHit

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""
        return ", ".join(part for part in (self.day, self.name, self.what, self.hit.excerpt.text) if part)


def found_text(hit: TextHit) -> FoundText:
    """Return what was found in words."""
    what = " · ".join(part for part in (kind_words(hit.kind), short_name(hit.author)) if part)
    return FoundText(hit.number.to_bytes(8, "big"), _day(hit.day), kind_icon(hit.kind), hit.name, what, hit)


def _day(day: date | None) -> str:
    return numeric_date(day) if day else QCoreApplication.translate("text_search", "undated")


class HitDelegate(RowDelegate):
    """Draws day, icon, name and kind on one line, the passage below."""

    day_width = 0.0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height the passage needs at the width of the list."""
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, RowList) else 640
        fitted = _fitted(*index.data(RECORD_ROLE).hit.excerpt, self._room(wide))
        return QSize(wide, round(TITLE + BETWEEN + fitted.height))

    def _left(self) -> float:
        return SIDE + self.day_width + GAP + ICON + GAP / 2

    def _room(self, wide: float) -> int:
        return max(80, round(min(WIDEST_TEXT, wide - self._left() - SIDE)))

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        row: FoundText = index.data(RECORD_ROLE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = QRectF(rect.x(), rect.y() + BETWEEN / 2, rect.width(), TITLE)
        day = QRectF(SIDE, top.y(), self.day_width, TITLE)
        paint_text(painter, day, row.day, tokens().text, side=Qt.AlignmentFlag.AlignRight)
        ink = tokens().violet if row.hit.is_restricted else tokens().muted
        picture = QRectF(SIDE + self.day_width + GAP, top.center().y() - ICON / 2, ICON, ICON)
        paint_icon(painter, row.icon, picture, ink)
        left = self._left()
        room = top.adjusted(left, 0, -SIDE, 0)
        used = paint_text(painter, room, row.name, tokens().text, font(strong=True), elide=True) + 10
        paint_text(painter, room.adjusted(used, 0, 0, 0), row.what, ink, elide=True)
        self._paint_passage(painter, QPointF(left, top.bottom()), row, rect.width())

    def _paint_passage(self, painter: QPainter, at: QPointF, row: FoundText, wide: float) -> None:
        """Write the passage; what was searched for is strong and in the accent colour."""
        marks, room = row.hit.excerpt.marks, self._room(wide)
        layout = _broken(_fitted(row.hit.excerpt.text, marks, room).text, marks, room)
        painter.setPen(tokens().text)
        accent = QTextCharFormat()
        accent.setForeground(tokens().accent)
        layout.draw(painter, at, [_range(start, end, accent) for start, end in marks])


class Fitted(NamedTuple):
    """As much of a passage as fits into two lines; plain values, so that nothing of Qt is kept."""

    text: str
    height: float


@lru_cache(maxsize=512)
def _fitted(text: str, marks: Marks, width: int) -> Fitted:
    """Return what of a passage is shown at a width, and how high it stands."""
    while True:
        layout = _broken(text, marks, width)
        last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
        end = last.textStart() + last.textLength() if last is not None else 0
        if end >= len(text):
            return Fitted(text, layout.boundingRect().height())
        text = text[: end - 3].rstrip(" …") + " …"


def forget_passages() -> None:
    """Keep no passage that was shown, for one may come from a restricted note."""
    _fitted.cache_clear()


def _broken(text: str, marks: Marks, width: int) -> QTextLayout:
    """Return a passage broken into lines, with what was searched for in strong."""
    layout = QTextLayout(text, font())
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.DemiBold)
    layout.setFormats([_range(start, end, strong) for start, end in marks if end <= len(text)])
    layout.beginLayout()
    height = 0.0
    while layout.lineCount() <= MOST_LINES - 1 and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _range(start: int, end: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, end - start, form
    return made


class HitModel(RowModel):
    """The rows that are read so far; further ones are added at the end."""

    def add_rows(self, rows: Sequence[FoundText]) -> None:
        """Show further rows below."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()


class HitList(RowList):
    """The list; asks for more shortly before its end is reached."""

    more_wanted = Signal()
    """The end of what was read is near."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, HitDelegate(), parent)
        self.found = HitModel(self)
        self.setModel(self.found)
        self.setResizeMode(RowList.ResizeMode.Adjust)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._look_ahead())

    def show_hits(self, hits: Sequence[TextHit]) -> None:
        """Show what was found; the days' column is as wide as its widest day."""
        rows = [found_text(hit) for hit in hits]
        self._fit(rows, 0.0)
        self.found.set_rows(rows)

    def add_hits(self, hits: Sequence[TextHit]) -> None:
        """Show further hits below."""
        rows = [found_text(hit) for hit in hits]
        delegate = self.itemDelegate()
        self._fit(rows, delegate.day_width if isinstance(delegate, HitDelegate) else 0.0)
        self.found.add_rows(rows)

    def _fit(self, rows: Sequence[FoundText], least: float) -> None:
        delegate = self.itemDelegate()
        if isinstance(delegate, HitDelegate):
            delegate.day_width = max([least, *(text_width(row.day, font()) for row in rows)])

    def current(self) -> TextHit | None:
        """Return what the cursor is on."""
        row = self.currentIndex().data(RECORD_ROLE)
        return row.hit if isinstance(row, FoundText) else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Ask for more where the cursor comes near the end."""
        super().currentChanged(current, previous)
        if current.row() >= self.found.rowCount() - NEARLY_THE_END:
            self.more_wanted.emit()

    def _look_ahead(self) -> None:
        bar = self.verticalScrollBar()
        if bar.maximum() and bar.value() >= bar.maximum() - bar.pageStep():
            self.more_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the passages anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
