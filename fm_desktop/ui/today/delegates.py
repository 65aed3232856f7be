"""Paints the rows of the day that stand on one line, and the headings between them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.theme import font
from fm_desktop.ui.today.rows import Heading, PlainRow
from fm_desktop.ui.tokens import SHAPE, state_colour, tokens
from fm_desktop.ui.widgets.row_delegate import Index, Right, RowDelegate, paint_text, text_width
from fm_desktop.ui.widgets.state_shape import paint_state

SIDE = 8
GAP = 16
NAMES = 0.42
"""The share of a row that names and words leave to the names."""


class TodayDelegate(RowDelegate):
    """Writes headings as the day's lists have them: in the colour of their state, the count beside."""

    def paint_heading(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        heading = index.data(RECORD_ROLE)
        if not isinstance(heading, Heading):
            return
        low = rect.adjusted(SIDE, 6, -SIDE, 0)
        loud = heading.state in ("overdue", "today")
        ink = state_colour(heading.state) if loud else tokens().muted
        wide = paint_text(painter, low, heading.words, ink, font("small", strong=True))
        if heading.number is not None:
            beside = low.adjusted(wide + 8, 0, 0, 0)
            paint_text(painter, beside, str(heading.number), tokens().muted, font("small"))


def paint_who(painter: QPainter, area: QRectF, name: str, years: str, strong: bool) -> None:
    """Write a name and, in muted, the age beside it; the name elides, the age never does."""
    kept = text_width(years, font()) + SIDE if years else 0.0
    room = area.adjusted(0, 0, -kept, 0)
    wide = paint_text(painter, room, name, tokens().text, font(strong=strong), elide=True)
    if years:
        after = room.adjusted(min(wide, room.width()) + SIDE, 0, kept, 0)
        paint_text(painter, after, years, tokens().muted)


class PlainDelegate(TodayDelegate):
    """Shape, name, what, relation to today, date; each column as wide as what stands in it."""

    def __init__(self) -> None:
        super().__init__()
        self._widths = Widths()

    def fit(self, rows: Iterable[Heading | PlainRow]) -> None:
        """Make the columns as wide as their widest value."""
        self._widths = widths_of([row for row in rows if isinstance(row, PlainRow)])

    def paint_row(self, painter: QPainter, rect: QRectF, index: Index, selected: bool) -> None:
        row = index.data(RECORD_ROLE)
        if not isinstance(row, PlainRow):
            return
        area = rect.adjusted(SIDE, 0, -SIDE, 0)
        days = self._widths.day + GAP if self._widths.day else 0.0
        ink = state_colour(row.state) if row.strong else tokens().text
        paint_text(painter, area, row.day, tokens().muted, font(), Right)
        paint_text(painter, area.adjusted(0, 0, -days, 0), row.relation, ink, font(), Right)
        area.adjust(0, 0, -days - self._widths.relation - GAP, 0)
        self.paint_left(painter, area, row)

    def paint_left(self, painter: QPainter, area: QRectF, row: PlainRow) -> None:
        """Draw the shape, where there is a state, and write who and what into the room that is left."""
        if row.state:
            paint_state(painter, QRectF(area.x(), area.y(), SHAPE, area.height()), row.state)
            area.adjust(SHAPE + 10, 0, 0, 0)
        names = self._widths.names(area.width())
        who = QRectF(area.x(), area.y(), names - GAP, area.height())
        paint_who(painter, who, row.name, "", row.strong)
        ink = tokens().text if row.due else tokens().muted
        paint_text(painter, area.adjusted(names, 0, 0, 0), row.what, ink, elide=True)


class NewDelegate(PlainDelegate):
    """A new case: name and age, since when, until when; where room is short, since when is left out."""

    def paint_left(self, painter: QPainter, area: QRectF, row: PlainRow) -> None:
        widths = self._widths
        roomy = widths.name + GAP + widths.what <= area.width()
        names = widths.names(area.width()) if roomy else area.width() + GAP
        who = QRectF(area.x(), area.y(), names - GAP, area.height())
        paint_who(painter, who, row.name, row.years, strong=True)
        if roomy:
            paint_text(painter, area.adjusted(names, 0, 0, 0), row.what, tokens().muted)


class Widths(NamedTuple):
    """How wide the widest value of each column is."""

    name: float = 0.0
    what: float = 0.0
    relation: float = 0.0
    day: float = 0.0

    def names(self, room: float) -> float:
        """Return the width of the column of names: a calm share, unless names or words need another."""
        share, name = room * NAMES, self.name + GAP
        if name + self.what <= room:
            return max(name, min(share, room - self.what))
        return min(name, max(share, room - self.what, room / 2))


def widths_of(rows: Sequence[PlainRow]) -> Widths:
    """Measure the columns; every text is measured once, however often it stands there."""
    plain, strong = font(), font(strong=True)

    def widest(texts: set[str], face: QFont) -> float:
        return max((text_width(text, face) for text in texts), default=0.0)

    years = widest({row.years for row in rows}, plain)
    return Widths(
        name=widest({row.name for row in rows}, strong) + (years + SIDE if years else 0.0),
        what=widest({row.what for row in rows}, plain),
        relation=widest({row.relation for row in rows}, plain),
        day=widest({row.day for row in rows}, plain),
    )
